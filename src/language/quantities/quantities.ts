/**
 * Quantities in Dutch and English text: exact, deterministic, in one pass.
 *
 * @example
 *   quantities('wij doen anderhalve ton cash en zo’n 400 uur à € 86', 'nl').map(toJson)
 *   // amount 150000 · number 400 (qualifier zo'n, unit uur) · money 86 (per uur)
 */

import { perOf, qualifierOf, tariffOf } from './around.ts';
import { type Atom, type Reader, readAtom } from './atoms.ts';
import { readDates } from './dates.ts';
import type { Exact } from './exact.ts';
import { inThousands, maskThousands } from './in-thousands.ts';
import { digitMantissa } from './mantissa.ts';
import { maskOthers } from './mask.ts';
import { maskAddresses } from './mask-addresses.ts';
import { type Meaning, meaningsOf } from './meaning.ts';
import type { Figure, Moment, Quantity } from './quantity.ts';
import { joinRanges } from './ranges.ts';
import { ratioParts } from './ratio.ts';
import { tokensOf } from './tokens.ts';
import { english } from './words-en.ts';
import { dutch } from './words-nl.ts';

export { type Exact, inCents } from './exact.ts';
export { type Figure, type Moment, type Quantity, type QuantityJson, toJson } from './quantity.ts';
export { maxLength } from './tokens.ts';
export { vague } from './vague.ts';

/** A side of 24/7 or 10/10, which is no fraction, or a later part of 1.2.3, which is no number. */
function isPartOfCode(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  const [token, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== 'digits') return false;
  if (token.glued && ['/', '.', ','].includes(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.glued && tokens[at - 2]?.kind === 'digits')
    return true;
  if (slash?.text !== '/' || !slash.glued || below?.kind !== 'digits' || !below.glued || token.masked) return false;
  return digitMantissa(tokens, at, reader.language, reader.lexicon)?.fraction !== true;
}

function readAtoms(reader: Reader): Atom[] {
  const { tokens } = reader;
  const atoms: Atom[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.masked || token.kind === 'sign') {
      at += 1;
      continue;
    }
    const parts = ratioParts(reader, at);
    if (parts) {
      atoms.push(...parts);
      at = (parts.at(-1) as Atom).next;
      floor = at;
      continue;
    }
    if (isPartOfCode(reader, at)) {
      at += 1;
      continue;
    }
    const atom = readAtom(reader, at, floor);
    if (atom === null) {
      at += 1;
    } else if ('skip' in atom) {
      at = Math.max(at + 1, atom.skip);
    } else {
      atoms.push(atom);
      at = atom.next;
      floor = at;
    }
  }
  return atoms;
}

function spanOf(reader: Reader, text: string, first: number, next: number): { quote: string; start: number; end: number } {
  const start = reader.tokens[first]?.start ?? 0;
  const end = reader.tokens[next - 1]?.end ?? start;
  return { quote: text.slice(start, end), start, end };
}

/** "400 uur à € 86": the price is for each hour of the count before it. */
function priceOf(reader: Reader, before: Meaning | undefined, meaning: Meaning): string | undefined {
  if (before?.kind !== 'number' || before.unit === undefined || meaning.kind === 'number') return undefined;
  const link = reader.tokens[before.next];
  const hours = /^(?:uur|uren|hours?)$/u.test(before.unit);
  const at = meaning.atom.first - 1;
  // "2.000 uur onderzoek à € 75"
  if (hours && at > before.next && at - before.next <= 3 && ['a', '@', 'tegen'].includes(reader.tokens[at]?.text ?? '')) return before.unit;
  const direct = before.next + 1 === meaning.atom.first;
  const priced = ['a', '@', 'at', 'tegen'].includes(link?.text ?? '');
  // "400 uur x € 45": hours are multiplied by their rate; companies times an amount is a product.
  const timed = ['x', '×', '*', 'maal', 'keer'].includes(link?.text ?? '') && hours;
  return direct && (priced || timed) ? before.unit : undefined;
}

function toQuantity(reader: Reader, text: string, meaning: Meaning, before: Meaning | undefined): Quantity {
  const { atom, kind, unit, others } = meaning;
  const span = spanOf(reader, text, atom.first, atom.next);
  const qualifier = qualifierOf(reader, text, atom.first, atom.next);
  const kept = qualifier === undefined ? span : { ...span, qualifier };
  if (kind === 'date') return { ...kept, kind, value: String(atom.value.n) };
  const per =
    perOf(reader, atom.next) ??
    perOf(reader, meaning.next) ??
    priceOf(reader, before, meaning) ??
    tariffOf(reader, atom.first, before?.unit);
  const figure = (value: Exact, as = kind): Figure => ({
    ...kept,
    kind: as,
    value,
    ...(unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
  });
  if (atom.max)
    return { ...kept, kind, min: atom.value, max: atom.max, ...(unit !== undefined && { unit }), ...(per !== undefined && { per }) };
  // A bare number that may be thousands may be money: the other reading is an amount.
  const alternatives = others.map((value) =>
    figure(value, kind === 'number' && value.n === atom.value.n * 1000 && value.d === 1 ? 'amount' : kind),
  );
  return alternatives.length > 0 ? { ...figure(atom.value), alternatives } : figure(atom.value);
}

/**
 * The quantities of a text, in order of appearance, without overlap. Of a longer text only the
 * first `maxLength` (4,096) characters are read; the time taken is linear in what is read.
 * @param language of the text; decides between 1.250 and 1,250 where the shape does not.
 */
export function quantities(text: string, language: 'nl' | 'en'): Quantity[] {
  const tokens = tokensOf(text);
  const reader: Reader = { tokens, language, lexicon: language === 'nl' ? dutch : english };
  const isInThousands = maskThousands(tokens);
  maskAddresses(tokens);
  const dates: Moment[] = readDates(tokens, text);
  maskOthers(tokens, text, reader.lexicon);
  const read = meaningsOf(reader, joinRanges(reader, readAtoms(reader)));
  const meanings = isInThousands ? read.map(inThousands) : read;
  const found = meanings.map((meaning, at) => toQuantity(reader, text, meaning, meanings[at - 1]));
  return dates.length === 0 ? found : [...dates, ...found].sort((a, b) => a.start - b.start);
}
