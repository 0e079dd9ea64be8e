/**
 * The scoring core: `assess(dossier, ruleSet)`. Pure: no clock, no randomness, no wording, no
 * channel. The verdict of a criterion is its worst required indicator and the verdict of the
 * Centrum is its worst criterion; points show progress and decide nothing.
 */
import { applyChanges } from '../criteria/change.ts';
import { type Coded, catalogue } from '../criteria/coded.ts';
import { characteristics, criteria, findQuestion, objectives } from '../criteria/criteria.ts';
import { type Criterion, type Finding, type Gap, gap, type Indicator, type Step, step } from '../criteria/criterion.ts';
import type { Conflict, Dossier } from '../criteria/dossier.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import type { Status } from '../criteria/vocabulary.ts';
import { meanOf, type Points, weightedMean } from './points.ts';

export interface IndicatorResult {
  readonly id: string;
  readonly source: string;
  readonly required: boolean;
  readonly status: Status;
  /** Null while unanswered or not applicable: unknown is not zero. */
  readonly points: number | null;
  readonly reasons: readonly Coded[];
}

export interface GapResult extends Gap {
  readonly indicator: string;
  readonly required: boolean;
  readonly source: string;
}

export interface CriterionResult {
  readonly id: string;
  readonly status: Status;
  /** Weighted mean over all applicable indicators; what is unanswered has earned nothing yet. Null when nothing applies. */
  readonly points: Points | null;
  readonly indicators: readonly IndicatorResult[];
  readonly gaps: readonly GapResult[];
}

export interface Assessment {
  readonly ruleSet: { readonly id: string; readonly version: string };
  readonly verdict: Status;
  /** Exactly one criterion nearly met and all others met: the field's "bijna voldoende" path. */
  readonly repairable: boolean;
  readonly progress: Points;
  readonly criteria: readonly CriterionResult[];
  readonly definition: readonly CriterionResult[];
  readonly objectives: readonly CriterionResult[];
  readonly conflicts: readonly Conflict[];
}

const { say, words } = catalogue('conflict', {
  contradiction: (p: { title: string; titleEn: string; by: readonly string[] }) => ({
    nl: `Over “${p.title}” spreken ${p.by.join(' en ')} elkaar tegen.`,
    en: `${p.by.join(' and ')} contradict each other on “${p.titleEn}”.`,
  }),
  choose: (p: { by: string }) => ({ nl: `Kies wat ${p.by} zei.`, en: `Choose what ${p.by} said.` }),
});
export const conflictWords = words;

/** Worst first. What nobody answered is worse than nearly (it may still be anything) and better than a known fail. */
const severity: readonly Status[] = ['not_met', 'unanswered', 'nearly', 'met'];

/** The worst of these statuses; `not_applicable` where none counts. */
export const worstOf = (statuses: readonly Status[]): Status => severity.find((status) => statuses.includes(status)) ?? 'not_applicable';

/** A contradiction leaves the indicator unanswered until one of the claims is chosen. */
function contradicted(conflict: Conflict): Finding {
  const question = findQuestion(conflict.question);
  if (question === undefined) throw new Error(`a conflict names no known question: ${conflict.question}`);
  const at = { question: question.id, ...(conflict.item !== undefined && { item: conflict.item }) };
  const steps = conflict.claims.map(({ by, value }) => step(say.choose({ by }), { ...at, value }));
  const found = gap(
    say.contradiction({ title: question.title.nl, titleEn: question.title.en, by: conflict.claims.map(({ by }) => by) }),
    question,
    steps,
    conflict.item === undefined ? {} : { item: conflict.item },
  );
  return { status: 'unanswered', reasons: [], gaps: [{ ...found, who: ['coordinator'] }] };
}

function evaluate(indicator: Indicator, dossier: Dossier, rules: RuleSet): Finding {
  const conflict = dossier.conflicts.find((one) => indicator.reads.some(({ id }) => id === one.question));
  return conflict === undefined ? indicator.evaluate(dossier, rules) : contradicted(conflict);
}

/** Most steps that are chained to reach `met`: ask, fill in, complete what that made needed, mend what it showed. */
const maxChain = 6;

/**
 * A step is proposed as what closes the gap, so it is tried first: where filling in one thing makes
 * another needed, or shows a shortfall, what closes that goes along in the same step.
 */
function closing(step: Step, indicator: Indicator, dossier: Dossier, rules: RuleSet): Step {
  let { changes } = step;
  for (let n = 0; n < maxChain; n += 1) {
    const { status, gaps } = evaluate(indicator, applyChanges(dossier, changes), rules);
    const more = gaps[0]?.steps[0]?.changes ?? [];
    if (status === 'met' || status === 'not_applicable' || more.length === 0) break;
    changes = [...changes, ...more];
  }
  return changes === step.changes ? step : { ...step, changes };
}

function judge(criterion: Criterion, dossier: Dossier, rules: RuleSet): CriterionResult {
  const indicators: IndicatorResult[] = [];
  const gaps: GapResult[] = [];
  const weighed: { weight: number; points: number }[] = [];
  for (const indicator of criterion.indicators) {
    const { status, reasons, gaps: found } = evaluate(indicator, dossier, rules);
    const lens = rules.indicators[indicator.id];
    const required = lens?.required ?? indicator.required;
    const points = status === 'unanswered' || status === 'not_applicable' ? null : rules.points.value[status];
    if (status !== 'not_applicable') weighed.push({ weight: lens?.weight ?? 1, points: points ?? 0 });
    indicators.push({ id: indicator.id, source: indicator.source, required, status, points, reasons });
    for (const one of found) {
      gaps.push({
        ...one,
        steps: one.steps.map((step) => closing(step, indicator, dossier, rules)),
        indicator: indicator.id,
        required,
        source: indicator.source,
      });
    }
  }
  const status = worstOf(indicators.filter(({ required }) => required).map((one) => one.status));
  return { id: criterion.id, status, points: weightedMean(weighed), indicators, gaps };
}

/**
 * Scores a dossier. The same dossier and rule set give the same assessment, to the byte.
 * @throws only on a dossier that did not pass `dossierSchema`.
 */
export function assess(dossier: Dossier, rules: RuleSet): Assessment {
  const judged = criteria.map((criterion) => judge(criterion, dossier, rules));
  const statuses = judged.map(({ status }) => status).filter((status) => status !== 'not_applicable');
  return {
    ruleSet: { id: rules.id, version: rules.version },
    verdict: worstOf(statuses),
    repairable:
      statuses.filter((status) => status === 'nearly').length === 1 && statuses.every((status) => status === 'nearly' || status === 'met'),
    progress: meanOf(judged.flatMap(({ points }) => (points === null ? [] : [points]))) ?? { n: 0, d: 1 },
    criteria: judged,
    definition: characteristics.map((one) => judge(one, dossier, rules)),
    objectives: objectives.map((one) => judge(one, dossier, rules)),
    conflicts: dossier.conflicts,
  };
}
