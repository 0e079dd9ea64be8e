/** An assessment as JSON for programs: words in both languages, quotations, points; keys sorted, byte-stable. */

import type { Coded } from '../criteria/coded.ts';
import { wording } from '../criteria/coded.ts';
import { characteristics, criteria, findQuestion, objectives, worded } from '../criteria/criteria.ts';
import type { Step } from '../criteria/criterion.ts';
import { canonical } from '../criteria/ledger.ts';
import type { Text } from '../criteria/vocabulary.ts';
import { sentence } from '../criteria/werkdefinitie.ts';
import type { Assessment, CriterionResult } from './assess.ts';
import { conflictWords } from './finding.ts';
import type { GapResult } from './gap.ts';
import { exactPoints, wholePoints } from './points.ts';

const wordsOf = (coded: Coded): Text =>
  coded.code.startsWith(`${conflictWords.prefix}.`) ? wording([conflictWords], coded) : worded(coded);

/** The words of any code that an assessment holds, with what a step says besides. */
export function textOf(coded: Coded & Pick<Step, 'also'>): Text {
  const all = [coded, ...(coded.also ?? [])].map(wordsOf);
  return { nl: [...new Set(all.map(({ nl }) => nl))].join(' '), en: [...new Set(all.map(({ en }) => en))].join(' ') };
}

const all = [...criteria, ...characteristics, ...objectives];
export const titleOf = (id: string): Text => all.find((one) => one.id === id)?.title ?? { nl: id, en: id };
export const indicatorTitle = (id: string): Text =>
  all.flatMap(({ indicators }) => indicators).find((one) => one.id === id)?.title ?? { nl: id, en: id };

const reasonJson = (reason: Coded, source: string) => ({ code: reason.code, text: textOf(reason), source });

const gapJson = (gap: GapResult) => ({
  indicator: gap.indicator,
  required: gap.required,
  code: gap.code,
  text: textOf(gap),
  source: { id: gap.source, quote: sentence(gap.source).nl },
  who: gap.who,
  question: { ...gap.question, ask: findQuestion(gap.question.question)?.fields[gap.question.field ?? '']?.ask },
  smallestSteps: gap.steps.map((step) => ({ code: step.code, text: textOf(step), changes: step.changes })),
});

const criterionJson = ({ id, status, points, indicators, gaps }: CriterionResult) => ({
  id,
  title: titleOf(id),
  status,
  points: points === null ? null : wholePoints(points),
  pointsExact: points === null ? null : exactPoints(points),
  indicators: indicators.map((one) => ({
    id: one.id,
    title: indicatorTitle(one.id),
    required: one.required,
    status: one.status,
    points: one.points,
    source: one.source,
    reasons: one.reasons.map((reason) => reasonJson(reason, one.source)),
  })),
  gaps: gaps.map(gapJson),
});

/** The assessment as a plain value, in the shape that `centrum score` prints. */
const assessmentJson = (assessment: Assessment) => ({
  ruleSet: assessment.ruleSet,
  verdict: assessment.verdict,
  repairable: assessment.repairable,
  progress: wholePoints(assessment.progress),
  progressExact: exactPoints(assessment.progress),
  criteria: assessment.criteria.map(criterionJson),
  definition: assessment.definition.map(criterionJson),
  objectives: assessment.objectives.map(criterionJson),
  conflicts: assessment.conflicts,
});

/** The same as text with sorted keys: equal assessments are equal bytes. */
export const assessmentText = (assessment: Assessment): string =>
  JSON.stringify(JSON.parse(canonical(assessmentJson(assessment))), null, 2);
