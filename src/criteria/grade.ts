/** Where a figure stands against the two limits of a norm. Money is compared as whole cents, never as a rounded percentage. */
import type { Fraction } from './rule-set.ts';

type Grade = 'met' | 'nearly' | 'not_met';
interface Limits<T> {
  readonly met: T;
  readonly nearly: T;
}

/** @param holds whether a limit is kept. */
export const graded = <T>({ met, nearly }: Limits<T>, holds: (limit: T) => boolean): Grade =>
  holds(met) ? 'met' : holds(nearly) ? 'nearly' : 'not_met';

/** A figure that should be this high. */
export const grade = (value: number, limits: Limits<number>): Grade => graded(limits, (limit) => value >= limit);

export const atLeast = (part: number, whole: number, { n, d }: Fraction): boolean => part * d >= whole * n;
export const atMost = (part: number, whole: number, { n, d }: Fraction): boolean => part * d <= whole * n;

/** A part in cents that should be this much of the whole. */
export const gradeAtLeast = (part: number, whole: number, limits: Limits<Fraction>): Grade =>
  graded(limits, (limit) => atLeast(part, whole, limit));

/** A part in cents that should be no more of the whole than this. */
export const gradeAtMost = (part: number, whole: number, limits: Limits<Fraction>): Grade =>
  graded(limits, (limit) => atMost(part, whole, limit));
