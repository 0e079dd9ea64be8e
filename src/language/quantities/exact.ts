/**
 * Exact arithmetic for what a text says: every value is a reduced ratio of two whole numbers,
 * so a third stays a third and € 53,08 is 5,308 cents, never a float near a threshold.
 */

/** `n / d` in lowest terms, `d` above zero. */
export interface Exact {
  readonly n: number;
  readonly d: number;
}

function divisor(a: number, b: number): number {
  let x = Math.abs(a);
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x === 0 ? 1 : x;
}

/** The ratio in lowest terms; null where it cannot be held exactly, so that such a figure is not read at all. */
export function exact(n: number, d = 1): Exact | null {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d <= 0) return null;
  if (d === 1) return { n, d };
  const by = divisor(n, d);
  return { n: n / by, d: d / by };
}

export const times = (a: Exact, factor: number): Exact | null => {
  // Reduce first: 1.25 × 1,000,000 fits where 125 × 1,000,000 / 100 might not.
  const by = divisor(factor, a.d);
  return exact(a.n * (factor / by), a.d / by);
};

export const over = (a: Exact, by: number): Exact | null => exact(a.n, a.d * by);

export const plus = (a: Exact, b: Exact): Exact | null => exact(a.n * b.d + b.n * a.d, a.d * b.d);

/** Below zero, zero or above zero, as `a` is less than, equal to or more than `b`. */
export const compare = (a: Exact, b: Exact): number => a.n * b.d - b.n * a.d;

export const isWhole = (a: Exact): boolean => a.d === 1;

/** For showing only: the nearest number with at most four decimals. */
export const rounded = (a: Exact): number => (a.d === 1 ? a.n : Number((a.n / a.d).toFixed(4)));

/** Euros to whole cents; null where the text gave a part of a cent. */
export function inCents(euros: Exact): number | null {
  const cents = times(euros, 100);
  return cents !== null && cents.d === 1 ? cents.n : null;
}
