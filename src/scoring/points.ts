/** Exact arithmetic of points: a weighted mean is a fraction, and is cut off only where it is shown. */

export interface Points {
  readonly n: number;
  readonly d: number;
}

function gcd(a: number, b: number): number {
  let high = a;
  let low = b;
  while (low !== 0) {
    const rest = high % low;
    high = low;
    low = rest;
  }
  return high;
}

/** A fraction in its lowest terms. */
export function reduced(n: number, d: number): Points {
  const common = gcd(n, d) || 1;
  return { n: n / common, d: d / common };
}

export const plus = (a: Points, b: Points): Points => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
/** Below zero when `a` is the smaller. */
export const comparePoints = (a: Points, b: Points): number => a.n * b.d - b.n * a.d;

/** The plain mean of fractions; null where there are none. */
export function meanOf(all: readonly Points[]): Points | null {
  if (all.length === 0) return null;
  const sum = all.reduce(plus, { n: 0, d: 1 });
  return reduced(sum.n, sum.d * all.length);
}

/** Whole points, cut off: 66⅔ is 66, so that only a full mark shows 100. */
export const wholePoints = ({ n, d }: Points): number => Math.floor(n / d);
export const exactPoints = ({ n, d }: Points): string => (d === 1 ? String(n) : `${n}/${d}`);
