/** The register: every criterion, characteristic and objective. A seventh criterion is one new file and one line here. */
import { region } from './c1-region.ts';
import { involvementCriterion } from './c2-involvement.ts';
import { budget } from './c3-budget.ts';
import { activityCriterion } from './c4-activities.ts';
import { impact } from './c5-impact.ts';
import { experimentCriterion } from './c6-experiments.ts';
import { characteristics } from './characteristics.ts';
import { type Coded, wording } from './coded.ts';
import { type Criterion, commonWords } from './criterion.ts';
import { dossierSchema as schemaOver } from './dossier.ts';
import { objectives } from './objectives.ts';
import type { Question } from './question.ts';
import type { Text } from './vocabulary.ts';

export const criteria: readonly Criterion[] = [region, involvementCriterion, budget, activityCriterion, impact, experimentCriterion];
export { characteristics, objectives };

const all: readonly Criterion[] = [...criteria, ...characteristics, ...objectives];

/** Every question, in the order of the intake: first who takes part, then the six criteria. */
export const questions: readonly Question[] = [...characteristics, ...criteria, ...objectives].flatMap((one) => one.questions);
const questionById = new Map(questions.map((question) => [question.id, question]));

/** The question with this id, or undefined when there is none. */
export const findQuestion = (id: string): Question | undefined => questionById.get(id);
export const isListQuestion = (id: string): boolean => questionById.get(id)?.many ?? false;

/** The strict schema of a whole dossier. */
export const dossierSchema = schemaOver(questions);

const words = [commonWords, ...all.flatMap((one) => one.words)];
/** The sentence, in both languages, of a code that scoring gave. */
export const worded = (coded: Coded): Text => wording(words, coded);
