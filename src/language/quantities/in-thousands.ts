/** "(x € 1.000)", "bedragen in duizenden euro's": each bare number of such a text is so many thousands of euros. */
import { times } from './exact.ts';
import type { Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';

const currency = /^(?:€|eur|euro|euro's|euros)$/u;
const factor = /^(?:x|×|\*|in|maal|times)$/u;
/** What stands before it: a bracket, or what the numbers are. */
const opening = /^(?:\(|\[|:|,|bedrag|bedragen|begroting|amounts?|figures|cijfers|alles|budget)$/u;

/** Where the figure of a thousand ends that stands at `at`: "1.000", "1 000", "1000", "duizend", "duizenden". */
function thousandAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  if (/^(?:1000|duizend|duizenden|thousands?)$/u.test(text)) return at + 1;
  if (text !== '1') return null;
  const marked = /^[.,']$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return tokens[marked]?.text === '000' ? marked + 1 : null;
}

/** Where such a heading ends that begins at this sign or word; "3 x € 1.000" is none. */
function headingAt(tokens: readonly Token[], at: number): number | null {
  if (!factor.test(tokens[at]?.text ?? '')) return null;
  if (at > 0 && !opening.test(tokens[at - 1]?.text ?? '') && !tokens[at]?.first) return null;
  const from = currency.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const next = thousandAt(tokens, from);
  if (next === null) return null;
  const priced = from > at + 1 || currency.test(tokens[next]?.text ?? '');
  // "x 1000" alone, in brackets, is such a heading as well.
  const closed = /^[)\]]$/u.test(tokens[next]?.text ?? '') && /^[([]$/u.test(tokens[at - 1]?.text ?? '');
  if (!priced && !closed) return null;
  return currency.test(tokens[next]?.text ?? '') ? next + 1 : next;
}

/** Takes the heading out of what is read, and tells whether there is one. */
export function maskThousands(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const next = headingAt(tokens, at);
    if (next === null) continue;
    for (let one = at; one < next; one += 1) (tokens[one] as Token).masked = true;
    return true;
  }
  return false;
}

/** What a number is under such a heading: what counts, measures or has a scale or a sign of its own stays. */
export function inThousands(meaning: Meaning): Meaning {
  const { atom, kind, next } = meaning;
  const isBare = atom.kind === 'bare' && atom.scale === 1 && (kind === 'number' || kind === 'amount') && next === atom.next;
  const value = isBare ? times(atom.value, 1000) : null;
  const max = atom.max && times(atom.max, 1000);
  if (value === null || max === null) return meaning;
  const { unit: _, ...rest } = meaning;
  return { ...rest, kind: 'amount', others: [], atom: { ...atom, value, ...(max && { max }) } };
}
