/** Which question is best asked next: the one that this person can answer and that decides most. */
import { questions } from '../criteria/criteria.ts';
import type { Audience, QuestionRef } from '../criteria/vocabulary.ts';
import type { Assessment } from './assess.ts';
import type { GapResult } from './gap.ts';

const place = new Map(questions.map(({ id }, index) => [id, index]));

/** All gaps in the order in which they are best closed: required before optional, then in the order of the intake. */
export function orderedGaps({ definition, criteria, objectives }: Assessment): GapResult[] {
  const rank = ({ required, question }: GapResult): number => (required ? 0 : questions.length) + (place.get(question.question) ?? 0);
  return [...definition, ...criteria, ...objectives].flatMap(({ gaps }) => gaps).sort((a, b) => rank(a) - rank(b));
}

/** What these gaps point at, each once, for somebody who can answer for `audience`. A coordinator can answer everything. */
function refsOf(gaps: readonly GapResult[], audience: Audience): QuestionRef[] {
  const mine = gaps.filter(({ who }) => audience === 'coordinator' || who.includes(audience));
  const refs = mine.map(({ question: ref }) => [JSON.stringify([ref.question, ref.item, ref.field]), ref] as const);
  return [...new Map(refs).values()];
}

/** Questions still to be asked, best first. What has an answer is not asked again, whatever that answer is worth. */
export const nextQuestions = (assessment: Assessment, audience: Audience): QuestionRef[] =>
  refsOf(
    orderedGaps(assessment).filter(({ asks }) => asks),
    audience,
  );

/** Where evidence is still lacking, best first: also where somebody said that there is none. */
export const evidenceGaps = (assessment: Assessment, audience: Audience): QuestionRef[] =>
  refsOf(
    orderedGaps(assessment).filter(({ question }) => question.field === 'evidence'),
    audience,
  );
