/**
 * The scoring core: `assess(dossier, ruleSet)`. Pure: no clock, no randomness, no wording, no
 * channel. The verdict of a criterion is its worst required indicator and the verdict of the
 * Centrum is its worst criterion; points show progress and decide nothing.
 */
import { applyChanges, type Change } from '../criteria/change.ts';
import { type Coded, catalogue } from '../criteria/coded.ts';
import { characteristics, criteria, findQuestion, objectives } from '../criteria/criteria.ts';
import { asking, type Criterion, type Finding, type Gap, gap, type Indicator, type Step, step } from '../criteria/criterion.ts';
import type { Conflict, Dossier } from '../criteria/dossier.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import type { QuestionRef, Status } from '../criteria/vocabulary.ts';
import { meanOf, type Points, reduced, weightedMean } from './points.ts';

type Values = Readonly<Record<string, unknown>>;

export interface IndicatorResult {
  readonly id: string;
  readonly source: string;
  readonly required: boolean;
  readonly status: Status;
  /** Null while unanswered or not applicable: unknown is not zero. */
  readonly points: number | null;
  /** How much it weighs among the indicators that apply. */
  readonly weight: number;
  /** By how much the criterion's points rise once it is met; null when it does not apply. */
  readonly gain: Points | null;
  readonly reasons: readonly Coded[];
}

export interface GapResult extends Gap {
  /** What it points at is not answered yet: a question to ask. Otherwise it is a finding, and asking it again tells nothing new. */
  readonly asks: boolean;
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
const worstOf = (statuses: readonly Status[]): Status => severity.find((status) => statuses.includes(status)) ?? 'not_applicable';

const claimChange = ({ question, item }: Conflict, { value, notApplicable }: Conflict['claims'][number]): Change => ({
  question,
  ...(item !== undefined && { item }),
  value,
  ...(notApplicable !== undefined && { notApplicable }),
});

function contradiction(conflict: Conflict): Gap {
  const question = findQuestion(conflict.question);
  if (question === undefined) throw new Error(`a conflict names no known question: ${conflict.question}`);
  const by = conflict.claims.map((claim) => claim.by);
  const steps = conflict.claims.map((claim) => step(say.choose({ by: claim.by }), claimChange(conflict, claim)));
  const coded = say.contradiction({ title: question.title.nl, titleEn: question.title.en, by });
  return { ...gap(coded, question, steps, conflict.item === undefined ? {} : { item: conflict.item }), who: ['coordinator'] };
}

/** Contradictions leave the indicator unanswered until one of the claims is chosen. */
function evaluate(indicator: Indicator, dossier: Dossier, rules: RuleSet): Finding {
  const conflicts = dossier.conflicts.filter((conflict) => indicator.reads.some(({ id }) => id === conflict.question));
  return conflicts.length === 0 ? indicator.evaluate(dossier, rules) : asking(conflicts.map(contradiction));
}

/** Whether the field that a gap points at has no answer yet. */
function isOpen({ question, item, field }: QuestionRef, { answers, notApplicable }: Dossier): boolean {
  if (field === undefined || notApplicable[question] !== undefined) return false;
  const given = answers[question] as Values | readonly Values[] | undefined;
  if (given === undefined) return true;
  if (!Array.isArray(given)) return (given as Values)[field] === undefined;
  return item !== undefined && given.find((one: Values) => one.id === item)?.[field] === undefined;
}

/** Most steps that are chained to reach `met`: ask, fill in, complete what that made needed, mend what it showed. */
const maxChain = 6;

/**
 * A step is proposed as what closes the gap, so it is tried first: where filling in one thing makes
 * another needed, or shows a shortfall, what closes that goes along in the same step, and is said.
 * A step of a question only says to fill it in: its values are stand-ins.
 */
function closing(first: Step, asks: boolean, indicator: Indicator, dossier: Dossier, rules: RuleSet): Step {
  let { changes } = first;
  const also = [...(first.also ?? [])];
  for (let n = 0; n < maxChain; n += 1) {
    const { status, gaps } = evaluate(indicator, applyChanges(dossier, changes), rules);
    const next = gaps[0]?.steps[0];
    if (status === 'met' || status === 'not_applicable' || next === undefined) break;
    changes = [...changes, ...next.changes];
    also.push({ code: next.code, params: next.params }, ...(next.also ?? []));
  }
  return changes === first.changes ? first : { ...first, changes, ...(!asks && { also }) };
}

function judge(criterion: Criterion, dossier: Dossier, rules: RuleSet): CriterionResult {
  const judged: Omit<IndicatorResult, 'gain'>[] = [];
  const gaps: GapResult[] = [];
  for (const indicator of criterion.indicators) {
    const { status, reasons, gaps: found } = evaluate(indicator, dossier, rules);
    const lens = rules.indicators[indicator.id];
    const required = lens?.required ?? indicator.required;
    const points = status === 'unanswered' || status === 'not_applicable' ? null : rules.points.value[status];
    const weight = status === 'not_applicable' ? 0 : (lens?.weight ?? 1);
    judged.push({ id: indicator.id, source: indicator.source, required, status, points, weight, reasons });
    // Gaps of one finding often share their steps: each is tried once.
    const tried = new Map<Step, Step>();
    for (const one of found) {
      const asks = isOpen(one.question, dossier);
      const close = (given: Step): Step => {
        const done = tried.get(given) ?? closing(given, asks, indicator, dossier, rules);
        tried.set(given, done);
        return done;
      };
      let closed: readonly Step[] | undefined;
      gaps.push({
        code: one.code,
        params: one.params,
        question: one.question,
        who: one.who,
        asks,
        indicator: indicator.id,
        required,
        source: indicator.source,
        // Trying the steps is a third of the work, and most readers of an assessment do not look at them.
        get steps() {
          closed ??= one.steps.map(close);
          return closed;
        },
      });
    }
  }
  const weighed = judged.map(({ weight, points }) => ({ weight, points: points ?? 0 }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const indicators = judged.map((one) => ({
    ...one,
    gain: one.weight === 0 ? null : reduced(one.weight * (rules.points.value.met - (one.points ?? 0)), all),
  }));
  const status = worstOf(judged.filter(({ required }) => required).map((one) => one.status));
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
