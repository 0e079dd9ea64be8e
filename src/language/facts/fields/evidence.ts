/** Links to documents, with the title that was given or else what the link itself says. */
import type { Evidence } from '../../../criteria/question.ts';
import { fold, span, visible } from '../fold.ts';
import { saysNone } from './none.ts';
import { type FieldReader, settle } from './reading.ts';

const address = /\bhttps?:\/\/[^\s<>|"'“”‘’\u200b-\u200f\u202a-\u202e\u2060-\u206f]+|\bwww\.[a-z0-9-]+\.[^\s<>|"'“”]+/giu;
const maxTitle = 200;

/** Punctuation behind a link belongs to the sentence; a closing bracket only when it opened outside the link. */
function trimmed(link: string): string {
  let end = link.length;
  for (;;) {
    const last = link[end - 1] ?? '';
    const unopened = last === ')' && !link.slice(0, end).includes('(');
    if (!'.,;:!?*_]>'.includes(last) && !unopened) return link.slice(0, end);
    end -= 1;
  }
}

/** The last part of the path, or the host. */
function titleOf(link: string): string {
  const [host = '', ...path] =
    link
      .replace(/^https?:\/\//iu, '')
      .split(/[?#]/u)[0]
      ?.split('/') ?? [];
  const last = path.filter(Boolean).at(-1);
  let name = last ?? host;
  try {
    name = decodeURIComponent(name);
  } catch {
    // A stray percent sign: the name as it stands.
  }
  return visible(name).slice(0, maxTitle) || host.slice(0, maxTitle);
}

const leading =
  /^(?:zie|see|hier|here|en|and|ook|also|bewijs|evidence|link|het|de|the|op|at|in|via|staat|is|te vinden|ons|onze|our|:|-|,|;|\(|\[|\*|•|\d+[.)])+(?=\s|$)/iu;

/** The words just before a link, when they name it. */
function givenTitle(before: string): string {
  let words =
    visible(before)
      .replace(/[\s:([<|,–—-]+$/u, '')
      .replace(/\]$/u, '')
      .split(/[\n;,[]|\. /u)
      .at(-1)
      ?.trim() ?? '';
  words = words.replace(/(?:^| )(?:zie|see|staat (?:hier|op)|is te vinden op|te vinden op|via|hier|here|op|at)$/iu, '');
  for (let again = 0; again < 6; again += 1) words = words.replace(leading, '').trim();
  return words.length >= 3 && words.length <= maxTitle && /\p{L}/u.test(words) ? words : '';
}

export const readEvidence: FieldReader = (field, text) => {
  if (saysNone(text)) return settle(field, [{ value: [], ...span(text), certainty: 'stated' }]);
  const found: Evidence[] = [];
  let [first, last] = [-1, 0];
  for (const match of text.matchAll(address)) {
    const link = trimmed(match[0]);
    if (first < 0) first = match.index;
    const before = text.slice(last, match.index);
    last = match.index + link.length;
    const full = /^www\./iu.test(link) ? `https://${link}` : link;
    // Slack writes <link|title>.
    const piped = text[last] === '|' ? visible(text.slice(last + 1).split('>')[0] ?? '').slice(0, maxTitle) : '';
    if (piped !== '') last += piped.length + 1;
    const evidence = { title: piped || givenTitle(before) || titleOf(full), link: full };
    if (!found.some((one) => one.link === full)) found.push(evidence);
  }
  if (first < 0) return null;
  const certainty = /\bwww\./u.test(fold(text)) && !/https?:/u.test(text) ? 'inferred' : 'stated';
  return settle(field, [{ value: found, ...span(text, first, last), certainty }]);
};
