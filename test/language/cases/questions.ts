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
export const missed: ReadonlySet<string> = new Set([
  'Mag ik privé bijdragen?',
  'Wordt het land er rijker van?',
  'Wat zijn de topsectoren van Nederland?',
  'Hoeveel docenten werken er bij een centrum?',
  'Hoeveel ondernemers heb je nodig, volstaat er één?',
  'Brengen jullie partijen samen?',
  'Mag één bijdrage bij twee projecten meetellen?',
  'Wordt reizen voor gastdocenten betaald?',
  'Should our activities have a budget?',
  'Moet ik mijn cv meesturen?',
  'Met welke code geven we het zwaartepunt op?',
]);
