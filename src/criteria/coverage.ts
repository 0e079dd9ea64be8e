/** "De totaalbegroting is realistisch" (c3.s1): what the partners contribute covers it. */
import { applyChanges } from './change.ts';
import { catalogue } from './coded.ts';
import { type Cofinancing, cofinancing, sideTotals, sumOf } from './counting.ts';
import { type Finding, gap, met, once, type Step, short, step } from './criterion.ts';
import type { Dossier } from './dossier.ts';
import { both, euro } from './format.ts';
import { gradeAtMost } from './grade.ts';
import { type Move, requestedGap, requestedMoney, stepsFrom } from './moves.ts';
import type { Question } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import { fitted } from './thirds-fit.ts';
import { sides } from './vocabulary.ts';

const { say, words } = catalogue('coverage', {
  covered: (p: { sum: number; total: number }) =>
    both((l) =>
      l === 'nl'
        ? `De bijdragen (${euro(p.sum, l)}) dekken de begroting (${euro(p.total, l)}).`
        : `The contributions (${euro(p.sum, l)}) cover the budget (${euro(p.total, l)}).`,
    ),
  uncovered: (p: { sum: number; total: number; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `De bijdragen die meetellen zijn ${euro(p.sum, l)}, de begroting is ${euro(p.total, l)}: een verschil van ${euro(p.cents, l)}.`
        : `The contributions that count are ${euro(p.sum, l)}, the budget is ${euro(p.total, l)}: a difference of ${euro(p.cents, l)}.`,
    ),
  setTotal: (p: { to: number }) =>
    both((l) =>
      l === 'nl'
        ? `Zet de totaalbegroting op ${euro(p.to, l)}. Dat is wat de partners samen bijdragen.`
        : `Set the total budget to ${euro(p.to, l)}. That is what the partners contribute together.`,
    ),
});
export const coverageWords = words;

/** How well contributions of `sum` cents cover a budget of `total` cents. */
export const coverageStatus = (sum: number, total: number, rules: RuleSet) =>
  gradeAtMost(Math.abs(total - sum), total, rules.coverage.value);

/** Takes `cents` off what is contributed, from the side that gives most first. */
function lessOf(view: Cofinancing, cents: number): Move[] {
  const totals = sideTotals(view);
  let rest = cents;
  return [...sides]
    .sort((a, b) => totals[b] - totals[a])
    .flatMap((side) => {
      const off = Math.min(rest, totals[side]);
      rest -= off;
      return off === 0 ? [] : [{ side, cents: -off }];
    });
}

/** What is short from business, what is over off whoever gives most. */
function plainly(view: Cofinancing, total: number): Move[] {
  const short = total - sumOf(view);
  return short > 0 ? [{ side: 'business', cents: short }] : lessOf(view, -short);
}

export function judgeCoverage(dossier: Dossier, view: Cofinancing, total: number, rules: RuleSet, totalQuestion: Question): Finding {
  const sum = sumOf(view);
  const status = coverageStatus(sum, total, rules);
  if (status === 'met') return met(say.covered({ sum, total }));
  const requested = requestedMoney(view);
  const value = { amountCents: sum };
  const steps = (): Step[] => [
    // The same money that brings the shares to a third each, where it can: one advice for both.
    ...stepsFrom(dossier, view, requested, (seen) => [fitted(sideTotals(seen), total, rules.shares.value), plainly(seen, total)]),
    ...(totalQuestion.schema.safeParse(value).success ? [step(say.setTotal({ to: sum }), { question: totalQuestion.id, value })] : []),
  ];
  const reaches = ({ changes }: Step): boolean => {
    const after = applyChanges(dossier, changes);
    const { amountCents = total } = after.answers[totalQuestion.id] as { amountCents?: number };
    return coverageStatus(sumOf(cofinancing(after, rules)), amountCents, rules) === 'met';
  };
  const closing = once(() => steps().filter(reaches));
  const hopeful = requested !== null && coverageStatus(sumOf(requested.view), total, rules) === 'met';
  return short(
    hopeful ? 'nearly' : status,
    gap(say.uncovered({ sum, total, cents: Math.abs(total - sum) }), totalQuestion, closing),
    ...(requested === null ? [] : [requestedGap(requested, closing)]),
  );
}
