/** Which question is best asked next: the one that this person can answer and that decides most. */
import type { Audience, QuestionRef } from '../criteria/vocabulary.ts';
import type { Assessment, GapResult } from './assess.ts';

/** All gaps in the order in which they are best closed: required before optional, then in the order of the intake. */
export function orderedGaps({ definition, criteria, objectives }: Assessment): GapResult[] {
  const all = [...definition, ...criteria, ...objectives].flatMap(({ gaps }) => gaps);
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

/** Gaps that wait for an answer rather than for a change of plan. */
const isOpen = (assessment: Assessment): ((gap: GapResult) => boolean) => {
  const statuses = new Map(
    [...assessment.definition, ...assessment.criteria, ...assessment.objectives].flatMap(({ indicators }) =>
      indicators.map(({ id, status }) => [id, status] as const),
    ),
  );
  return ({ indicator, question }) => statuses.get(indicator) === 'unanswered' || question.field !== undefined;
};

/**
 * Questions still to be asked of somebody who can answer for `audience`, best first, each once.
 * A coordinator can answer everything.
 */
export function nextQuestions(assessment: Assessment, audience: Audience): QuestionRef[] {
  const open = isOpen(assessment);
  const seen = new Set<string>();
  return orderedGaps(assessment).flatMap((gap) => {
    const key = JSON.stringify([gap.question.question, gap.question.item, gap.question.field]);
    if (seen.has(key) || !open(gap) || !(audience === 'coordinator' || gap.who.includes(audience))) return [];
    seen.add(key);
    return [gap.question];
  });
}
