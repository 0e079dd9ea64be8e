/**
 * "Ongeveer 1/3 bedrijfsleven, 1/3 (regionale) overheden en 1/3 onderwijs" (c3.i1), exactly:
 * shares of the total budget as fractions of integer cents, the euro distance to the band, and
 * the smallest changes that reach it, each tried before it is proposed.
 */
import { applyChanges } from './change.ts';
import { type Coded, catalogue } from './coded.ts';
import { contributions } from './cofinancing.ts';
import { type Cofinancing, cofinancing, sideTotals, sumOf } from './counting.ts';
import { coverageStatus } from './coverage.ts';
import { type Finding, type Gap, gap, met, once, type Step, short, step } from './criterion.ts';
import type { Dossier } from './dossier.ts';
import { both, capital, euro, percent, percentOf } from './format.ts';
import { requestedGap, requestedMoney, stepsFrom } from './moves.ts';
import { sideName } from './open-contributions.ts';
import type { Question } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import { fitted, nearestEdge, otherTotal, sharesStatus, shifted, type ThirdSide, thirdSides } from './thirds-fit.ts';

interface Share {
  [key: string]: number | string;
  side: ThirdSide;
  cents: number;
  total: number;
  distance: number;
  n: number;
  d: number;
}

const { say, words } = catalogue('thirds', {
  shares: (p: { business: number; government: number; education: number; total: number }) =>
    both(
      (l) =>
        `${capital(thirdSides.map((side) => `${sideName(side)[l]} ${percent(p[side], p.total, l)} (${euro(p[side], l)})`).join(', '))}.`,
    ),
  below: (p: Share) =>
    both((l) =>
      l === 'nl'
        ? `${capital(sideName(p.side).nl)}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l, { low: [p] })} van de begroting. Dat is ${euro(p.distance, l)} te weinig voor de ondergrens van ${percentOf(p, l)} (ongeveer 1/3, eigen norm).`
        : `${capital(sideName(p.side).en)}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l, { low: [p] })} of the budget. That is ${euro(p.distance, l)} short of the lower limit of ${percentOf(p, l)} (about 1/3, our own norm).`,
    ),
  above: (p: Share) =>
    both((l) =>
      l === 'nl'
        ? `${capital(sideName(p.side).nl)}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l, { high: [p] })} van de begroting. Dat is ${euro(p.distance, l)} boven de bovengrens van ${percentOf(p, l)} (ongeveer 1/3, eigen norm).`
        : `${capital(sideName(p.side).en)}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l, { high: [p] })} of the budget. That is ${euro(p.distance, l)} over the upper limit of ${percentOf(p, l)} (about 1/3, our own norm).`,
    ),
  total: (p: { from: number; to: number }) =>
    both((l) =>
      l === 'nl'
        ? `${p.to < p.from ? 'Verlaag' : 'Verhoog'} de totaalbegroting van ${euro(p.from, l)} naar ${euro(p.to, l)}.`
        : `${p.to < p.from ? 'Lower' : 'Raise'} the total budget from ${euro(p.from, l)} to ${euro(p.to, l)}.`,
    ),
  breaksCoverage: (p: { cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Let op: de bijdragen dekken de begroting dan niet meer. Het verschil wordt ${euro(p.cents, l)}.`
        : `Mind: the contributions then no longer cover the budget. The difference becomes ${euro(p.cents, l)}.`,
    ),
});
export const thirdsWords = words;

/** A step that was tried: whether it reaches the bands, and how the budget is covered after it. */
interface Tried {
  readonly step: Step;
  readonly reaches: boolean;
  readonly covers: boolean;
  /** Said where the step undoes a cover that was there. */
  readonly cost: readonly Coded[];
}

/** Judges three known shares of a known total (cents, above 0). */
export function judgeThirds(dossier: Dossier, view: Cofinancing, total: number, rules: RuleSet, totalQuestion: Question): Finding {
  const bands = rules.shares.value;
  const sums = sideTotals(view);
  const status = sharesStatus(sums, total, bands);
  if (status === 'met') return met(say.shares({ business: sums.business, government: sums.government, education: sums.education, total }));

  const requested = requestedMoney(view);
  const all = (): Step[] => {
    const value = { amountCents: otherTotal(sums, total, bands) };
    return [
      ...stepsFrom(dossier, view, requested, (seen) => {
        const from = sideTotals(seen);
        return [nearestEdge(from, total, bands), shifted(from, total, bands), fitted(from, total, bands)];
      }),
      ...(totalQuestion.schema.safeParse(value).success
        ? [step(say.total({ from: total, to: value.amountCents ?? total }), { question: totalQuestion.id, value })]
        : []),
    ];
  };
  const steps = once(() => {
    const covered = coverageStatus(sumOf(view), total, rules) === 'met';
    const tried = (one: Step): Tried => {
      const after = applyChanges(dossier, one.changes);
      const { amountCents = total } = after.answers[totalQuestion.id] as { amountCents?: number };
      const then = cofinancing(after, rules);
      const covers = coverageStatus(sumOf(then), amountCents, rules) === 'met';
      const cost = covered && !covers ? [say.breaksCoverage({ cents: Math.abs(amountCents - sumOf(then)) })] : [];
      return { step: one, reaches: sharesStatus(sideTotals(then), amountCents, bands) === 'met', covers, cost };
    };
    const good = all()
      .map(tried)
      .filter(({ reaches }) => reaches);
    // What leaves the budget covered comes first; among those the least change.
    return [...good.filter(({ covers }) => covers), ...good.filter(({ covers }) => !covers)].map(({ step: one, cost }) =>
      cost.length === 0 ? one : { ...one, also: [...(one.also ?? []), ...cost] },
    );
  });
  const gaps: Gap[] = [];
  for (const { side, cents } of nearestEdge(sums, total, bands)) {
    const p = { side, cents: sums[side], total, distance: Math.abs(cents), ...bands[side].met[cents > 0 ? 0 : 1] };
    gaps.push(gap(cents > 0 ? say.below(p) : say.above(p), contributions, steps));
  }
  if (requested === null) return short(status, ...gaps);
  const hopeful = sharesStatus(sideTotals(requested.view), total, bands) === 'met';
  return short(hopeful ? 'nearly' : status, ...gaps, requestedGap(requested, steps));
}
