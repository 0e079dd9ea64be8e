/**
 * The scoring core: `assess(dossier, ruleSet)`. Pure: no clock, no randomness, no wording, no
 * channel. The verdict of a criterion is its worst required indicator and the verdict of the
 * Centrum is its worst criterion; points show progress and decide nothing.
 */
import type { Coded } from '../criteria/coded.ts';
import { characteristics, criteria, objectives } from '../criteria/criteria.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Conflict, Dossier } from '../criteria/dossier.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import type { Status } from '../criteria/vocabulary.ts';
import { findingOf } from './finding.ts';
import { type GapResult, Trial, TriedGap } from './gap.ts';
import { meanOf, type Points, reduced } from './points.ts';

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

/** Worst first. What nobody answered is worse than nearly (it may still be anything) and better than a known fail. */
const severity: Readonly<Record<Status, number>> = { not_met: 0, unanswered: 1, nearly: 2, met: 3, not_applicable: 4 };

/** The worse of two; what does not apply never counts. */
const worse = (a: Status, b: Status): Status => (severity[b] < severity[a] ? b : a);

function judge({ id, indicators: all }: Criterion, dossier: Dossier, rules: RuleSet): CriterionResult {
  const worth = rules.points.value;
  const indicators: (Omit<IndicatorResult, 'gain'> & { gain: Points | null })[] = [];
  const gaps: GapResult[] = [];
  let status: Status = 'not_applicable';
  let weights = 0;
  let earned = 0;
  for (const indicator of all) {
    const found = findingOf(indicator, dossier, rules);
    const lens = rules.indicators[indicator.id];
    const required = lens?.required ?? indicator.required;
    const points = found.status === 'unanswered' || found.status === 'not_applicable' ? null : worth[found.status];
    const weight = found.status === 'not_applicable' ? 0 : (lens?.weight ?? 1);
    const { id: own, source } = indicator;
    indicators.push({ id: own, source, required, status: found.status, points, weight, reasons: found.reasons, gain: null });
    if (required) status = worse(status, found.status);
    weights += weight;
    earned += weight * (points ?? 0);
    if (found.gaps.length === 0) continue;
    const trial = new Trial(indicator, dossier, rules);
    for (const gap of found.gaps) gaps.push(new TriedGap(gap, required, trial));
  }
  for (const one of indicators) if (one.weight !== 0) one.gain = reduced(one.weight * (worth.met - (one.points ?? 0)), weights);
  return { id, status, points: weights === 0 ? null : reduced(earned, weights), indicators, gaps };
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
    verdict: statuses.reduce(worse, 'not_applicable'),
    repairable:
      statuses.filter((status) => status === 'nearly').length === 1 && statuses.every((status) => status === 'nearly' || status === 'met'),
    progress: meanOf(judged.flatMap(({ points }) => (points === null ? [] : [points]))) ?? { n: 0, d: 1 },
    criteria: judged,
    definition: characteristics.map((one) => judge(one, dossier, rules)),
    objectives: objectives.map((one) => judge(one, dossier, rules)),
    conflicts: dossier.conflicts,
  };
}
