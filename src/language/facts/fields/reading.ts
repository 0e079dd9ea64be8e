/** What reading a text for one field gives. */
import type { Field } from '../../../criteria/question.ts';
import type { Language, RecurringFigure } from '../../../criteria/vocabulary.ts';
import type { Span } from '../fold.ts';

/** One way to read a piece of the text. */
export interface Reading extends Span {
  readonly value: unknown;
  /** `stated`: there is one reading and it is said; `inferred`: to be confirmed. */
  readonly certainty: 'stated' | 'inferred';
  /** The figure was said to come back every period. */
  readonly recurs?: Omit<RecurringFigure, 'field'>;
}

/** The likeliest reading, and the others that are truly possible. */
export interface FieldReading extends Reading {
  readonly alternatives?: readonly Reading[];
}

/** How one type of field reads a text. */
export type FieldReader = (field: Field, text: string, language: Language) => FieldReading | null;

/** The first of the readings that the field can hold, with the rest as alternatives; null when it can hold none. */
export function settle(field: Field, readings: readonly Reading[]): FieldReading | null {
  const fitting = readings.filter(
    ({ value }, at) => field.schema.safeParse(value).success && readings.findIndex((one) => one.value === value) === at,
  );
  const [first, ...alternatives] = fitting;
  if (first === undefined) return null;
  return alternatives.length > 0 ? { ...first, certainty: 'inferred', alternatives } : first;
}
