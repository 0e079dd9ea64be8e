/** Figures in words, per language: money from integer cents, shares from exact fractions. */
import type { Fraction } from './rule-set.ts';
import type { Language, Text } from './vocabulary.ts';

const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/gu, separator);

/** Euro cents as money: 7500050 → "€ 75.000,50" (nl), "€75,000.50" (en). Whole euros show no cents. */
export function euro(cents: number, language: Language): string {
  const whole = grouped(String(Math.floor(Math.abs(cents) / 100)), language === 'nl' ? '.' : ',');
  const rest = Math.abs(cents) % 100;
  const tail = rest === 0 ? '' : `${language === 'nl' ? ',' : '.'}${String(rest).padStart(2, '0')}`;
  return `${cents < 0 ? '-' : ''}€${language === 'nl' ? ' ' : ''}${whole}${tail}`;
}

/** A count with thousands marked. */
export const number = (value: number, language: Language): string => grouped(String(value), language === 'nl' ? '.' : ',');

/** What a share is held against: from `low` upwards is enough, over `high` is too much. */
export interface Limits {
  readonly low?: readonly Fraction[];
  readonly high?: readonly Fraction[];
}

const tenthsOf = ({ n, d }: Fraction): number => Math.round((n * 1000) / d);

/**
 * part/whole in tenths of a per cent, rounded; a limit that is missed, however narrowly, is never shown as reached.
 * @param step 10: in whole per cents.
 */
export function tenths(part: number, whole: number, { low = [], high = [] }: Limits = {}, step: 1 | 10 = 1): number {
  const rounded = Math.round((part * 1000) / whole / step) * step;
  const missed = low.filter(({ n, d }) => part * d < n * whole).map((limit) => (Math.ceil(tenthsOf(limit) / step) - 1) * step);
  const passed = high.filter(({ n, d }) => part * d > n * whole).map((limit) => (Math.floor(tenthsOf(limit) / step) + 1) * step);
  return Math.max(0, ...passed, Math.min(rounded, ...missed));
}

/** part/whole as a percentage with one decimal: "31,7%". */
export function percent(part: number, whole: number, language: Language, limits: Limits = {}): string {
  const all = tenths(part, whole, limits);
  const text = all % 10 === 0 ? String(all / 10) : `${Math.floor(all / 10)}.${all % 10}`;
  return `${language === 'nl' ? text.replace('.', ',') : text}%`;
}

export const percentOf = ({ n, d }: Fraction, language: Language): string => percent(n, d, language);

/** A mark in tenths: 78 → "7,8". */
export const mark = (tenths: number, language: Language): string =>
  `${Math.floor(tenths / 10)}${language === 'nl' ? ',' : '.'}${tenths % 10}`;

/** The same sentence in both languages, made by one function of the language. */
export const both = (make: (language: Language) => string): Text => ({ nl: make('nl'), en: make('en') });

/** With a capital first, as at the start of a sentence. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** "a, b en c". */
export const listed = (all: readonly string[], language: Language): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${all.at(-1)}`;
