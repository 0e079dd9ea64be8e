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
