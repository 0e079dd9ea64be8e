/** Criterion 3: the total budget is realistic and in balance between public and private parties. */

import { catalogue } from './coded.ts';
import { contributions, meetingHours } from './cofinancing.ts';
import { type Cofinancing, claimedCents } from './counting.ts';
import { coverageWords, judgeCoverage } from './coverage.ts';
import { asking, type Criterion, type Finding, gap, type Indicator, met, short, step, unanswered, whenKnown } from './criterion.ts';
import { answer, type Dossier } from './dossier.ts';
import { both, euro, percent, percentOf } from './format.ts';
import { gradeAtMost } from './grade.ts';
import { inKindWords, judgeInKind } from './in-kind.ts';
import { judgeMeetings, meetingsWords } from './meetings.ts';
import { moneyWords } from './moves.ts';
import { contributionReads, openContributionWords, whenContributed } from './open-contributions.ts';
import { money, question, yesNo } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import { judgeThirds, thirdsWords } from './thirds.ts';
import { thirdSides } from './thirds-fit.ts';

/** Below one hundred euro a third is no whole number of cents worth a partnership; it is a typing error. */
const minTotalCents = 10_000;

const totalBudget = question({
  id: 'c3.totalBudget',
  source: 'c3.s1',
  title: { nl: 'Totaalbegroting', en: 'Total budget' },
  audience: ['coordinator'],
  private: true,
  help: {
    nl: 'De totaalbegroting is alles wat het Centrum over de hele looptijd kost, in cash en in kind samen.',
    en: 'The total budget is all that the Centre costs over its whole term, in cash and in kind together.',
  },
  fields: {
    amountCents: money(
      {
        label: { nl: 'Totaalbegroting (euro)', en: 'Total budget (euro)' },
        ask: { nl: 'Hoe groot is de totaalbegroting, over de hele looptijd?', en: 'How large is the total budget, for the whole term?' },
      },
      minTotalCents,
    ),
  },
  examples: [{ amountCents: 120_000_000 }],
  exampleText: { nl: '1,2 miljoen euro', en: '1.2 million euros' },
});

const bureauCosts = question({
  id: 'c3.bureauCosts',
  source: 'c3.i2',
  title: { nl: 'Bureaukosten', en: 'Office costs' },
  audience: ['coordinator'],
  private: true,
  help: {
    nl: 'Bureaukosten zijn kosten om het Centrum te besturen: projectleiding, administratie, huisvesting. Ze staan apart van de activiteiten.',
    en: 'Office costs are the costs of running the Centre: project management, administration, housing. They stand apart from the activities.',
  },
  fields: {
    separate: yesNo({
      label: { nl: 'Apart in de begroting', en: 'Apart in the budget' },
      ask: {
        nl: 'Staan de bureaukosten in de begroting apart van de activiteiten?',
        en: 'Do the office costs stand apart from the activities in the budget?',
      },
    }),
    amountCents: money({
      label: { nl: 'Bureaukosten (euro)', en: 'Office costs (euro)' },
      ask: { nl: 'Hoe hoog zijn de bureaukosten?', en: 'How high are the office costs?' },
    }),
  },
  examples: [{ separate: true, amountCents: 0 }],
  exampleText: { nl: 'ja, 120.000 euro', en: 'yes, 120,000 euros' },
});

const { say, words } = catalogue('c3', {
  notSeparate: () => ({
    nl: 'De bureaukosten staan niet apart van de activiteiten.',
    en: 'The office costs do not stand apart from the activities.',
  }),
  separate: () => ({
    nl: 'Zet de bureaukosten in een eigen regel van de begroting.',
    en: 'Put the office costs on a line of their own in the budget.',
  }),
  bureauShare: (p: { cents: number; total: number; n: number; d: number }) =>
    both((l) =>
      l === 'nl'
        ? `De bureaukosten zijn ${euro(p.cents, l)}, ${percent(p.cents, p.total, l, { high: [p] })} van de begroting; de grens is ${percentOf(p, l)} (eigen norm).`
        : `The office costs are ${euro(p.cents, l)}, ${percent(p.cents, p.total, l, { high: [p] })} of the budget; the limit is ${percentOf(p, l)} (our own norm).`,
    ),
  lowerBureau: (p: { to: number; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Verlaag de bureaukosten met ${euro(p.cents, l)} naar ${euro(p.to, l)}.`
        : `Lower the office costs by ${euro(p.cents, l)} to ${euro(p.to, l)}.`,
    ),
});

const reads = [totalBudget, ...contributionReads];
const eachThird = thirdSides.map((side) => [side]);
const totalOf = (dossier: Dossier): number | undefined => answer(dossier, totalBudget)?.amountCents;

/** Judges the contributions against the total; asks for the total first, with a stand-in that fits what is known. */
const withTotal =
  (judge: (dossier: Dossier, view: Cofinancing, total: number, rules: RuleSet) => Finding) =>
  (dossier: Dossier, rules: RuleSet): Finding => {
    const total = totalOf(dossier);
    if (total !== undefined) return whenContributed(dossier, rules, eachThird, total, (known, view) => judge(known, view, total, rules));
    const claimed = (answer(dossier, contributions) ?? []).reduce((all, item) => all + claimedCents(item), 0);
    const fill = { question: totalBudget.id, value: { amountCents: Math.max(minTotalCents, claimed) } };
    return unanswered(totalBudget, [fill]);
  };

function judgeBureau(cents: number, total: number, rules: RuleSet): Finding {
  const { met: enough } = rules.bureau.value;
  const status = gradeAtMost(cents, total, rules.bureau.value);
  if (status === 'met') return met(say.bureauShare({ cents, total, ...enough }));
  const to = Math.floor((total * enough.n) / enough.d);
  const lower = step(say.lowerBureau({ to, cents: cents - to }), { question: bureauCosts.id, value: { amountCents: to } });
  return short(status, gap(say.bureauShare({ cents, total, ...enough }), bureauCosts, [lower], { field: 'amountCents' }));
}

const noTotal = unanswered(totalBudget);

const bureauShare = whenKnown(bureauCosts, ['amountCents'], ({ amountCents }, rules, dossier) =>
  judgeBureau(amountCents, totalOf(dossier) ?? 0, rules),
);

const indicators: readonly Indicator[] = [
  {
    id: 'c3.coverage',
    source: 'c3.s1',
    title: { nl: 'Begroting gedekt door bijdragen', en: 'Budget covered by contributions' },
    required: true,
    reads,
    evaluate: withTotal((dossier, view, total, rules) => judgeCoverage(dossier, view, total, rules, totalBudget)),
  },
  {
    id: 'c3.thirds',
    source: 'c3.i1',
    title: { nl: 'Ongeveer 1/3 – 1/3 – 1/3', en: 'About 1/3 – 1/3 – 1/3' },
    required: true,
    reads,
    evaluate: withTotal((dossier, view, total, rules) => judgeThirds(dossier, view, total, rules, totalBudget)),
  },
  {
    id: 'c3.bureauSeparate',
    source: 'c3.i2',
    title: { nl: 'Bureaukosten apart', en: 'Office costs apart' },
    required: true,
    reads: [bureauCosts],
    evaluate: whenKnown(bureauCosts, ['separate'], ({ separate }) =>
      separate
        ? met()
        : short(
            'not_met',
            gap(say.notSeparate(), bureauCosts, [step(say.separate(), { question: bureauCosts.id, value: { separate: true } })], {
              field: 'separate',
            }),
          ),
    ),
  },
  {
    id: 'c3.bureauShare',
    source: 'c3.i2',
    title: { nl: 'Aandeel bureaukosten', en: 'Share of office costs' },
    required: true,
    reads: [bureauCosts, totalBudget],
    evaluate: (dossier, rules) => {
      const amount = bureauShare(dossier, rules);
      // Not knowing the one leaves the other to ask.
      return totalOf(dossier) === undefined ? asking([...noTotal.gaps, ...(amount.status === 'unanswered' ? amount.gaps : [])]) : amount;
    },
  },
  {
    id: 'c3.meetingHours',
    source: 'c3.i3',
    title: { nl: 'Geen vergaderuren', en: 'No meeting hours' },
    required: true,
    reads: [meetingHours, contributions],
    evaluate: judgeMeetings,
  },
  {
    id: 'c3.inKind',
    source: 'c3.i3',
    title: { nl: 'In kind tegen realistische waarde', en: 'In kind at a realistic value' },
    required: true,
    reads: [contributions],
    evaluate: (dossier, rules) => whenContributed(dossier, rules, [], totalOf(dossier), (known) => judgeInKind(known, rules)),
  },
];

export const budget: Criterion = {
  id: 'c3',
  title: { nl: 'Begroting en cofinanciering', en: 'Budget and cofinancing' },
  questions: [totalBudget, contributions, bureauCosts, meetingHours],
  indicators,
  words: [words, coverageWords, inKindWords, meetingsWords, moneyWords, openContributionWords, thirdsWords],
};
