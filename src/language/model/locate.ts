/**
 * Where a quote stands in a text, whatever its case, width, spaces or hidden characters. A quote
 * that begins or ends inside a word or a number stands nowhere: "75" is no quote from "75.000".
 */
import { plainSigns, type Span, span } from '../facts/fold.ts';

interface Folded {
  readonly text: string;
  /** For each unit of `text`: where the character that it came from starts and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const hidden = /^(?:\p{Cf}|[\u{FE00}-\u{FE0F}]|\u{034F})$/u;

function folded(text: string): Folded {
  let result = '';
  const from: number[] = [];
  const to: number[] = [];
  // A letter and the accents after it are one character.
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (hidden.test(cluster)) continue;
    const same = [...cluster.normalize('NFKC').toLowerCase()].map((character) => plainSigns[character] ?? character).join('');
    const plain = /^\s*$/u.test(same) ? ' ' : same;
    if (plain === ' ' && (result === '' || result.endsWith(' '))) continue;
    result += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      from.push(index);
      to.push(index + cluster.length);
    }
  }
  return { text: result, from, to };
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isDigit = (character: string | undefined): boolean => character !== undefined && /\p{N}/u.test(character);

/** Whether a cut between these two places goes through a word or a number. */
function cuts(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]];
  if (isLetter(before) && isLetter(after)) return !(isDigit(before) !== isDigit(after));
  const mark = (sign: string | undefined): boolean => sign === '.' || sign === ',' || sign === '/';
  return (isDigit(before) && mark(after) && isDigit(text[at + 1])) || (mark(before) && isDigit(text[at - 2]) && isDigit(after));
}

/** The first place in the text where the quote stands whole, in the person's own words; null when there is none. */
export function locate(text: string, quote: string): Span | null {
  const wanted = folded(quote).text.trim();
  if (wanted === '' || wanted.length > text.length * 2) return null;
  const where = folded(text);
  for (let at = where.text.indexOf(wanted); at >= 0; at = where.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (cuts(where.text, at) || cuts(where.text, end)) continue;
    return span(text, where.from[at], where.to[end - 1]);
  }
  return null;
}
