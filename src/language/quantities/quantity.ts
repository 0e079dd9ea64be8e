/**
 * What a quantity is. Values are exact (see exact.ts); `toJson` gives the rounded shape of the
 * command line.
 */
import { type Exact, rounded } from './exact.ts';

interface Span {
  /** The words of the quantity itself, without its noun or qualifier: `text.slice(start, end)`. */
  readonly quote: string;
  /** In UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the text said before it, lower case, as written: ruim, ca., ten minste, tot, '+'. */
  readonly qualifier?: string;
}

/**
 * - `money`: with a currency; `amount`: without, but it may be money. Both in euros.
 * - `percent`: 33⅓ is 100/3. `fraction`: a half is 1/2.
 * - `number`: a count, measure or mark; `unit` is its noun, lower case.
 */
export interface Figure extends Span {
  readonly kind: 'money' | 'amount' | 'percent' | 'fraction' | 'number';
  readonly value?: Exact;
  /** A range has both of these and no value. */
  readonly min?: Exact;
  readonly max?: Exact;
  readonly unit?: string;
  /** What it is said to be for each of: jaar, student, uur. */
  readonly per?: string;
  /**
   * The other readings that are truly possible: `10.000` in an English text may be ten, a bare
   * `75` where money was asked may be 75,000. Never filled for what is merely unlikely.
   */
  readonly alternatives?: readonly Figure[];
}

/** A year (`2026`), a month (`2026-09`) or a day (`2026-09-01`). */
export interface Moment extends Span {
  readonly kind: 'date';
  readonly value: string;
}

export type Quantity = Figure | Moment;

/** A quantity as the command line prints it: money in euros, percent as 33.3, four decimals at most. */
export interface QuantityJson {
  kind: Quantity['kind'];
  value?: number | string;
  min?: number;
  max?: number;
  qualifier?: string;
  unit?: string;
  per?: string;
  quote: string;
  start: number;
  end: number;
  alternatives?: QuantityJson[];
}

export function toJson(quantity: Quantity): QuantityJson {
  const { kind, quote, start, end, qualifier } = quantity;
  if (kind === 'date') return { kind, value: quantity.value, ...(qualifier !== undefined && { qualifier }), quote, start, end };
  const { value, min, max, unit, per, alternatives } = quantity;
  return {
    kind,
    ...(value && { value: rounded(value) }),
    ...(min && { min: rounded(min) }),
    ...(max && { max: rounded(max) }),
    ...(qualifier !== undefined && { qualifier }),
    ...(unit !== undefined && { unit }),
    ...(per !== undefined && { per }),
    quote,
    start,
    end,
    ...(alternatives && { alternatives: alternatives.map(toJson) }),
  };
}
