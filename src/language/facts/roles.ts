/** The part that a mention plays by where it stands: a source, a target, or the subject; and who acts together. */

import type { PartnerKind, Side } from '../../criteria/vocabulary.ts';
import type { Token } from '../quantities/tokens.ts';
import { articles, giving, joints, modifiers, sources, targets } from './lexicon-cues.ts';
import type { Prose } from './sentence.ts';

export interface Party {
  /** Tokens from `first` up to `next`. */
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly side?: Side;
  readonly kind?: PartnerKind;
  readonly sure: boolean;
  readonly self: boolean;
  readonly joint: boolean;
  /** `source`: "van de provincie"; `target`: "aan bedrijven"; `subject`: neither. */
  readonly role: 'source' | 'target' | 'subject';
  readonly sentence: number;
}

export function roleAt({ tokens, language, figureAt }: Prose, first: number): Party['role'] {
  let at = first - 1;
  let steps = 0;
  while (at >= 0 && steps < 5 && !tokens[at + 1]?.first) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && (sources.has(token.text) || (language === 'en' && token.text === 'of'))) return 'source';
    if (token.kind === 'word' && targets.has(token.text)) return 'target';
    const adjective =
      token.kind === 'word' &&
      token.text.length > 4 &&
      !giving.has(token.text) &&
      !token.capital &&
      (token.text.endsWith('e') || (language === 'en' && /(?:al|ed|ing|ic|ive|ary|an)$/u.test(token.text)));
    if (!(modifiers.has(token.text) || adjective || (figureAt[at] ?? -1) >= 0 || token.text === '"')) return 'subject';
    at -= 1;
    steps += 1;
  }
  return 'subject';
}

const asking = /^(?:vraag|vraagt|vragen|gevraagd|aangevraagd|aanvragen|ophalen|opgehaald|requested|apply|applied)$/u;
/** "aangevraagd bij de provincie", "we vragen 75.000 aan de gemeente": who is asked is who would give. */
export function isAsked({ tokens, sentenceOf }: Prose, first: number): boolean {
  let at = first - 1;
  while (modifiers.has(tokens[at]?.text ?? '')) at -= 1;
  if (!/^(?:aan|bij|to|with)$/u.test(tokens[at]?.text ?? '')) return false;
  for (let back = at - 1; back >= 0 && back > at - 12 && sentenceOf[back] === sentenceOf[first]; back -= 1)
    if (asking.test(tokens[back]?.text ?? '')) return true;
  // "Aan de bedrijven is een bijdrage gevraagd."
  if (tokens[at]?.text === 'aan') {
    for (let next = first + 1; next < tokens.length && sentenceOf[next] === sentenceOf[first]; next += 1)
      if (tokens[next]?.text === 'gevraagd') return true;
  }
  return asking.test(tokens[first + 1]?.text ?? '') && sentenceOf[first + 1] === sentenceOf[first];
}

/** In "van de provincie en de gemeente" the second has the role of the first. */
export function chained(prose: Prose, parties: Party[]): Party[] {
  for (let at = 1; at < parties.length; at += 1) {
    const [one, next] = [parties[at - 1] as Party, parties[at] as Party];
    if (next.role === 'subject' && one.role !== 'subject' && isJoined(prose, one, next)) parties[at] = { ...next, role: one.role };
  }
  return parties;
}

/** Only commas, "en" and adjectives stand between them: they do it together. */
export function isJoined({ tokens, figureAt, language }: Prose, one: Party, next: Party): boolean {
  if (one.sentence !== next.sentence || next.first - one.next > 6 || next.first <= one.next) return false;
  let joint = false;
  for (let at = one.next; at < next.first; at += 1) {
    const token = tokens[at] as Token;
    if ((figureAt[at] ?? -1) !== -1) return false;
    const isJoint = token.text === ',' || (joints.has(token.text) && !(token.text === 'of' && language === 'en'));
    joint ||= isJoint;
    const adjective = token.kind === 'word' && token.text.endsWith('e') && token.text.length > 4 && !giving.has(token.text);
    if (!isJoint && !articles.has(token.text) && !modifiers.has(token.text) && !adjective && !sources.has(token.text)) return false;
  }
  return joint;
}
