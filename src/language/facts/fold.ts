/**
 * A text folded for comparing, of the same length as the text: every position in the one is the
 * same position in the other, so that a quote can always be cut from what the person wrote.
 */

/** Zero-width, bidi and other characters that nobody sees. */
const hidden = /\p{Cf}|[\u{FE00}-\u{FE0F}]|\u{034F}/gu;
const plain = /^[\x20-\x7e\n]*$/u;
/** Quotes and dashes, and the plain sign that each is read as. */
export const plainSigns: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

function foldOne(character: string): string {
  const sign = plainSigns[character];
  if (sign !== undefined) return sign;
  const lower = character.toLowerCase();
  const base = lower.normalize('NFD').slice(0, character.length);
  if (base.length !== character.length || /\p{M}/u.test(base)) return character;
  return /[\p{Cc}\p{Cf}\p{Z}]/u.test(base) && base !== '\n' ? ' '.repeat(base.length) : base;
}

/** Lower case, without accents, with plain quotes and dashes; hidden characters are spaces. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldOne(character);
  return folded;
}

/** What a person may read of a text: without hidden and control characters, trimmed. */
export const visible = (text: string): string =>
  text
    .replace(hidden, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? '\n' : ' '))
    .trim();

/** Letters and digits only, words apart by one space: for comparing labels. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where something stands in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Span extends Place {
  readonly quote: string;
}

/** The text with these pieces of it made blank: every place holds. */
export function blank(text: string, spans: readonly Place[]): string {
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** The piece of `text` from `start` to `end`, without the spaces around it. */
export function span(text: string, start = 0, end = text.length): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  return { quote: text.slice(from, to), start: from, end: to };
}

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
