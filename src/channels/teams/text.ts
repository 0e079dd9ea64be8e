/** Text between Teams and us: what people typed, freed from mark-up, and what we show, so that it stays text. */
import type { InboundActivity } from './activity.ts';

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * What a person typed. The mention of the bot is taken out, other mentions keep their name: the
 * SDK's own helper takes out all of them, also "Werf De Kiel" when that is a colleague.
 */
export function typedText({ text = '', entities: marks = [], recipient }: InboundActivity): string {
  const own = marks.filter(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id);
  const without = own.reduce(
    (rest, { text: mark }) => (mark === undefined || mark === '' ? rest : rest.replace(new RegExp(escapeForPattern(mark), 'gu'), ' ')),
    text,
  );
  return without
    .replace(/<\/?at(?: [^>]*)?>/giu, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/\u00a0/gu, ' ')
    .trim();
}

/** Control and format characters but the line break; some of them turn the reading direction around. */
const invisible = /[^\P{C}\n\u200d]/gu;

/** One line of text for a place that reads Markdown: shown as it is, with no link, emphasis, heading or list of its own. */
export const asIs = (line: string): string =>
  line
    .replace(invisible, '')
    .replace(/[\\`*_[\]~<]/gu, '\\$&')
    .replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/u, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    )
    // Adaptive Cards would read {{DATE(…)}} as a function.
    .replace(/\{\{/gu, '{\u200b{');

/** Text for a place that shows it as it is. */
export const plain = (text: string): string => text.replace(invisible, '').trim();

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first `most` UTF-16 units at most, with an ellipsis where something was left out; never half a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text.slice(0, most + 20))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Where a long text is best cut: after a paragraph, a line, a sentence, a word; else at a whole character. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const head = text.slice(0, most);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = head.lastIndexOf(mark);
    if (at > most / 3) return at + mark.length;
  }
  return Math.max(clip(text, most).length - 1, 1);
}
