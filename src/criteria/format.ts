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

/** part/whole as a percentage with one decimal, cut off (never rounded up over a threshold): "31,6%". */
export function percent(part: number, whole: number, language: Language): string {
  const tenths = Math.floor((part * 1000) / whole);
  const text = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
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
