/**
 * The examples that questions are answered by, which must be answered right, and questions that are only measured.
 * Whoever reads a miss in `heldOut` moves that question to the examples and writes new ones.
 */
import { type Example, rows } from '../../../src/language/ask/examples/example.ts';
import { examples } from '../../../src/language/ask/examples/examples.ts';
import { heldOutRows } from './questions-held-out.ts';

export type QuestionCase = Example;

/** Read while tuning: right, but for `missed`. */
export const practice: readonly QuestionCase[] = examples;

/** Only measured: not among the examples. */
export const heldOut: readonly QuestionCase[] = rows(heldOutRows);

/** Of `practice`: known to go wrong still. */
export const missed: ReadonlySet<string> = new Set([]);
