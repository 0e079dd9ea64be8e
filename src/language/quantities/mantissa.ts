/**
 * The first part of a quantity: a number in digits or words, before any scale (duizend, ton),
 * currency or percent sign.
 */
import { type Exact, exact, over, plus } from './exact.ts';
import { type Lexicon, percentWords, scales } from './lexicon.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { Token } from './tokens.ts';

export interface Mantissa {
  readonly value: Exact;
  /** The token after it. */
  readonly next: number;
  /** A share of something, unless a scale or a percent sign makes it a number: "een kwart", "een kwart miljoen". */
  readonly fraction: boolean;
  /** Half or halve: of a measure it is a number (een halve dag). */
  readonly half: boolean;
  /** `een` and `a` as 1: only before a scale, percent or currency; else they are articles. */
  readonly article: boolean;
  readonly inWords: boolean;
  /** Four digits may be a year, and a few digits a label. */
  readonly plain: boolean;
  readonly price: boolean;
  readonly other?: Numeral['other'];
}

export const mantissa = (value: Exact, next: number, traits: Partial<Mantissa> = {}): Mantissa => ({
  value,
  next,
  fraction: false,
  half: false,
  article: false,
  inWords: true,
  plain: false,
  price: false,
  ...traits,
});

const vulgarValues: Readonly<Record<string, readonly [n: number, d: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

const fractionTails = new Set(['e', 'de', 'ste', 'rd', 'th']);

/** ⅓, 1/3, 2/3e: as written with digits. n/m is a fraction only when n is less than m: 24/7 is none. */
function writtenFraction(tokens: readonly Token[], at: number): { value: Exact; next: number } | null {
  const token = tokens[at];
  if (token === undefined || token.masked) return null;
  if (token.kind === 'vulgar') {
    const [n, d] = vulgarValues[token.text] ?? [0, 1];
    const value = exact(n, d);
    return value && { value, next: at + 1 };
  }
  const [slash, below] = [tokens[at + 1], tokens[at + 2]];
  if (token.kind !== 'digits' || slash?.text !== '/' || below?.kind !== 'digits' || below.masked) return null;
  // Both or none of the gaps: "1/3" and "1 / 3".
  if (slash.glued !== below.glued || token.text.length > 3 || below.text.length > 3) return null;
  const [n, d] = [Number(token.text), Number(below.text)];
  if (n < 1 || n >= d || token.text.startsWith('0') || below.text.startsWith('0')) return null;
  // 25/26 is a school year, and "per 1/9" the first of September.
  if ((d === n + 1 && n >= 15) || (d <= 12 && ['per', 'uiterlijk', 'deadline'].includes(tokens[at - 1]?.text ?? ''))) return null;
  const tail = tokens[at + 3];
  const after =
    tail?.glued === true &&
    (tail.text === '/' || ((tail.text === ',' || tail.text === '.') && tokens[at + 4]?.kind === 'digits' && tokens[at + 4]?.glued));
  if (after) return null;
  const value = exact(n, d);
  return value && { value, next: tail?.glued === true && fractionTails.has(tail.text) ? at + 4 : at + 3 };
}

/** "twee komma vijf", "two point five": the decimals as they are said. */
function spoken(tokens: readonly Token[], whole: Mantissa, lexicon: Lexicon): Mantissa | null {
  const [mark, decimals] = [tokens[whole.next], tokens[whole.next + 1]];
  if ((mark?.text !== 'komma' && mark?.text !== 'point') || whole.value.d !== 1 || mark.masked || decimals?.masked) return null;
  const said =
    decimals?.kind === 'digits' ? decimals.text : decimals?.kind === 'word' ? lexicon.number(decimals.text)?.toString() : undefined;
  if (said === undefined || said.length > 2) return null;
  const value = exact(whole.value.n * 10 ** said.length + Number(said), 10 ** said.length);
  return value && { ...whole, value, next: whole.next + 2, plain: false };
}

/** "en een kwart", "and a third" behind a number that has a scale, percent sign or measure. */
function partBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): { d: number; next: number } | null {
  const article = tokens[at + 1]?.text;
  if (tokens[at]?.text !== lexicon.and || (article !== 'een' && article !== 'a')) return null;
  const d = lexicon.parts.get(tokens[at + 2]?.text ?? '');
  const after = tokens[at + 3]?.text ?? '';
  return d !== undefined && (scales.has(after) || percentWords.has(after) || lexicon.measures.has(after)) ? { d, next: at + 3 } : null;
}

/** `and a half` behind a number in either language: the token after it, or null. */
function halfBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  if (tokens[at]?.text !== lexicon.and) return null;
  const article = tokens[at + 1]?.text;
  const half = tokens[at + 2]?.text;
  return (article === 'een' || article === 'a') && (half === 'half' || half === 'halve') ? at + 3 : null;
}

/** The number plus the half or the written fraction that stands right behind it: 33 1/3, 2½, twee en een half. */
export function withPart(tokens: readonly Token[], whole: Mantissa, lexicon: Lexicon): Mantissa {
  const half = halfBehind(tokens, whole.next, lexicon);
  if (half !== null) {
    const value = plus(whole.value, { n: 1, d: 2 });
    return value ? { ...whole, value, next: half, plain: false } : whole;
  }
  const third = partBehind(tokens, whole.next, lexicon);
  const sum = third && plus(whole.value, { n: 1, d: third.d });
  if (third && sum) return { ...whole, value: sum, next: third.next, plain: false };
  const said = spoken(tokens, whole, lexicon);
  if (said) return said;
  const small = whole.plain && whole.value.n < 1000;
  const part = small ? writtenFraction(tokens, whole.next) : null;
  const value = part && plus(whole.value, part.value);
  return part && value ? { ...whole, value, next: part.next, plain: false } : whole;
}

/** A number or fraction in digits. */
export function digitMantissa(tokens: readonly Token[], at: number, language: 'nl' | 'en', lexicon: Lexicon): Mantissa | null {
  const fraction = writtenFraction(tokens, at);
  if (fraction) return mantissa(fraction.value, fraction.next, { fraction: true, inWords: false });
  if (tokens[at]?.kind !== 'digits') return null;
  const numeral = readNumeral(tokens, at, language);
  if (numeral === null) return null;
  const { value, next, plain, price, other } = numeral;
  return withPart(tokens, mantissa(value, next, { inWords: false, plain, price, ...(other && { other }) }), lexicon);
}

/** A whole number in digits without marks, for "1 op de 3". */
export function plainNumber(token: Token | undefined): number | null {
  return token?.kind === 'digits' && !token.masked && token.text.length <= 4 ? Number(token.text) : null;
}

/** n out of m, where that is a share. */
export function share(n: number, m: number, next: number): Mantissa | null {
  const value = n >= 1 && n < m && m <= 1000 ? over({ n, d: 1 }, m) : null;
  return value && mantissa(value, next, { fraction: true });
}
