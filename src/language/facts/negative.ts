/** Figures with a minus sign: nothing that is noted can be below zero. */
import type { Figure } from '../quantities/quantities.ts';
import { fold } from './fold.ts';

/** "-75.000", "minus 75.000". A dash with a space before the figure is a list. */
export function isNegative(text: string, { start, value }: Pick<Figure, 'start' | 'value'>): boolean {
  if (value !== undefined && value.n < 0) return true;
  const before = fold(text.slice(Math.max(0, start - 8), start));
  return /(?:^|[\s(])-$/u.test(before) || /(?:^|\s)(?:minus|min) $/u.test(before);
}

/** The same in prose, where a dash at the start of one of several lines begins an item of a list, and "min" is at least. */
export function isBelowZero(text: string, figure: Pick<Figure, 'start' | 'value' | 'qualifier'>): boolean {
  const before = text.slice(0, figure.start);
  const opens = text.trim().includes('\n') && /(?:^|\n)[^\S\n]*[-–—−]$/u.test(before);
  return figure.qualifier !== 'min' && !opens && !/[\d.,]\s*[-–—−]$/u.test(before) && !/\bmin $/iu.test(before) && isNegative(text, figure);
}
