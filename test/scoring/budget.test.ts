import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges } from '../../src/criteria/change.ts';
import { cofinancing, sideTotals, sumOf } from '../../src/criteria/counting.ts';
import { dossierSchema } from '../../src/criteria/criteria.ts';
import type { Dossier } from '../../src/criteria/dossier.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { type Side, sides } from '../../src/criteria/vocabulary.ts';
import { assess } from '../../src/scoring/assess.ts';
import { nextQuestions } from '../../src/scoring/next.ts';
import { textOf } from '../../src/scoring/report.ts';
import { budgets } from '../criteria/arbitrary.ts';

type Given = Readonly<Record<string, unknown>>;

const cash = (side: Side, amountCents: number, more: Given = {}): Given => ({
  partner: `partij ${side}`,
  side,
  form: 'cash',
  amountCents,
  state: 'toegezegd',
  ...more,
});
const hours = (side: Side, more: Given = {}): Given => ({
  ...cash(side, 0),
  form: 'in_kind',
  what: 'inzet van docenten',
  payableInCash: true,
  hours: 100,
  rateCents: 8600,
  amountCents: 860_000,
  ...more,
});

function dossierOf(total: number | undefined, given: readonly Given[] | undefined, more: Given = {}): Dossier {
  const { answers, ...rest } = exampleDossier('complete');
  const { 'c3.totalBudget': _total, 'c3.contributions': _given, ...others } = answers;
  return {
    ...rest,
    answers: {
      ...others,
      ...(total !== undefined && { 'c3.totalBudget': { amountCents: total } }),
      ...(given !== undefined && { 'c3.contributions': given.map((one, index) => ({ ...one, id: `g${index}` })) }),
      ...more,
    },
  };
}
const score = (dossier: Dossier) => assess(dossier, werkdefinitie);
const findings = (dossier: Dossier) => score(dossier).criteria;
const statusOf = (dossier: Dossier, id: string) =>
  findings(dossier)
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.id === id)?.status;
const gapsOf = (dossier: Dossier, id: string) => findings(dossier).flatMap(({ gaps }) => gaps.filter((gap) => gap.indicator === id));
const shares = (total: number, business: number, government: number, education: number): Dossier =>
  dossierOf(total, [cash('business', business), cash('government', government), cash('education', education)]);

describe('about a third, at the edges', () => {
  // Of a total that divides by 60 and 50 the edges are whole cents; of another they lie between two.
  test.each([
    [60_000_000, 17_000_000, 23_000_000, 'met'],
    [60_000_000, 16_999_999, 23_000_000, 'nearly'],
    [60_000_000, 17_000_000, 23_000_001, 'nearly'],
    [60_000_000, 15_000_000, 20_000_000, 'nearly'],
    [60_000_000, 14_999_999, 20_000_000, 'not_met'],
    [60_000_000, 20_000_000, 25_200_000, 'nearly'],
    [60_000_000, 20_000_000, 25_200_001, 'not_met'],
    // 1.000.001 × 17/60 = 283.333,6…; × 23/60 = 383.333,7…; × 1/4 = 250.000,25; × 42/100 = 420.000,42
    [1_000_001, 283_334, 383_333, 'met'],
    [1_000_001, 283_333, 383_333, 'nearly'],
    [1_000_001, 283_334, 383_334, 'nearly'],
    [1_000_001, 250_001, 333_333, 'nearly'],
    [1_000_001, 250_000, 333_333, 'not_met'],
    [1_000_001, 333_333, 420_000, 'nearly'],
    [1_000_001, 333_333, 420_001, 'not_met'],
  ])('of %i: low %i, high %i is %s, whoever has them', (total, low, high, status) => {
    const middle = Math.round(total / 3);
    expect(statusOf(shares(total, low, middle, high), 'c3.thirds')).toBe(status);
    expect(statusOf(shares(total, high, low, middle), 'c3.thirds')).toBe(status);
    expect(statusOf(shares(total, middle, high, low), 'c3.thirds')).toBe(status);
  });

  test('the distance to the band is said in euros', () => {
    const [gap] = gapsOf(shares(120_000_000, 22_000_000, 49_000_000, 49_000_000), 'c3.thirds');
    expect(gap && textOf(gap).nl).toContain('Dat is € 120.000 te weinig voor de ondergrens van 28,3%');
  });

  test('the first step leaves the budget covered where one can, and another names what it costs', () => {
    const [even] = gapsOf(shares(10_000_000, 2_000_000, 2_000_000, 2_000_000), 'c3.thirds');
    expect(even?.steps.map((step) => textOf(step).nl)).toEqual([
      'Vraag het bedrijfsleven om € 13.333,33 meer, de overheid om € 13.333,33 meer en het onderwijs om € 13.333,34 meer.',
      'Vraag het bedrijfsleven om € 8.333,34 meer, de overheid om € 8.333,34 meer en het onderwijs om € 8.333,34 meer.',
      'Verlaag de totaalbegroting van € 100.000 naar € 70.588,23.',
    ]);
    const [first, ...others] = gapsOf(shares(120_000_000, 22_000_000, 49_000_000, 49_000_000), 'c3.thirds')[0]?.steps ?? [];
    expect(first && textOf(first).nl).toBe(
      'Vraag het bedrijfsleven om € 120.000 meer, de overheid om € 60.000 minder en het onderwijs om € 60.000 minder.',
    );
    expect(
      others.map((step) => textOf(step).nl).some((text) => text.includes('Let op: de bijdragen dekken de begroting dan niet meer.')),
    ).toBe(true);
  });
});

describe('what counts', () => {
  test('requested money does not count, makes all three figures hopeful, and is secured first', () => {
    const dossier = dossierOf(120_000_000, [
      cash('business', 40_000_000),
      cash('government', 40_000_000),
      cash('education', 40_000_000, { state: 'gevraagd' }),
    ]);
    for (const id of ['c3.thirds', 'c3.coverage', 'c2.proportion']) {
      expect([id, statusOf(dossier, id)]).toEqual([id, 'nearly']);
      for (const gap of gapsOf(dossier, id))
        expect(textOf(gap.steps[0] ?? gap).nl).toBe('Zorg dat de gevraagde € 400.000 wordt toegezegd of beschikt.');
    }
    for (const state of ['toegezegd', 'beschikt', 'gerealiseerd']) {
      const secured = applyChanges(dossier, [{ question: 'c3.contributions', item: 'g2', value: { state } }]);
      for (const id of ['c3.thirds', 'c3.coverage', 'c2.proportion']) expect([id, statusOf(secured, id)]).toEqual([id, 'met']);
    }
  });

  test('meeting hours are taken off once: what is listed as a meeting is not taken off again', () => {
    const listed = hours('business', { what: 'stuurgroep', meeting: 'only', hours: 10, amountCents: 86_000 });
    const withHours = (amountCents: number) =>
      dossierOf(120_000_000, [cash('business', 40_000_000), listed], {
        'c3.meetingHours': { counted: true, amountCents, side: 'business' },
      });
    const total = (dossier: Dossier) => sideTotals(cofinancing(dossier, werkdefinitie)).business;
    expect(total(withHours(86_000))).toBe(40_000_000);
    expect(total(withHours(50_000))).toBe(40_000_000);
    expect(total(withHours(100_000))).toBe(40_000_000 - 14_000);
    const [gap] = gapsOf(withHours(100_000), 'c3.meetingHours');
    expect(gap && textOf(gap).nl).toContain('Voor € 1.000 zijn vergaderuren als cofinanciering opgegeven.');
    expect(statusOf(withHours(100_000), 'c3.meetingHours')).toBe('not_met');
  });

  test('what only sounds like a meeting is asked about, not rejected', () => {
    const { meeting: _meeting, ...unclear } = hours('education', { what: 'projectoverleg', meeting: undefined });
    const dossier = dossierOf(120_000_000, [cash('business', 40_000_000), cash('government', 40_000_000), unclear]);
    const [gap] = gapsOf(dossier, 'c3.meetingHours');
    expect(statusOf(dossier, 'c3.meetingHours')).toBe('unanswered');
    expect(gap).toMatchObject({ asks: true, question: { question: 'c3.contributions', item: 'g2', field: 'meeting' } });
    expect(gap && textOf(gap).nl).toBe('“projectoverleg” van partij education (€ 8.600) klinkt als overleg. Kwam er iets concreets uit?');
    const made = applyChanges(dossier, [{ question: 'c3.contributions', item: 'g2', value: { meeting: 'product' } }]);
    expect(statusOf(made, 'c3.meetingHours')).toBe('met');
    expect(sideTotals(cofinancing(made, werkdefinitie)).education).toBe(860_000);
  });

  test('a side or amount of meeting hours that is not known asks, and is not taken for zero', () => {
    const dossier = dossierOf(120_000_000, [cash('business', 40_000_000), cash('government', 40_000_000), cash('education', 40_000_000)], {
      'c3.meetingHours': { counted: true },
    });
    expect(statusOf(dossier, 'c3.thirds')).toBe('unanswered');
    expect(gapsOf(dossier, 'c3.thirds').map(({ question }) => question.field)).toEqual(['amountCents', 'side']);
  });

  test('in kind counts up to the rate of its year, and lowering it never raises the amount', () => {
    const high = (more: Given) => dossierOf(120_000_000, [hours('education', more)]);
    const counted = (dossier: Dossier) => sideTotals(cofinancing(dossier, werkdefinitie)).education;
    expect(counted(high({ rateCents: 10_000, amountCents: 1_000_000 }))).toBe(860_000);
    expect(counted(high({ rateCents: 10_000, amountCents: 1_000_000, year: 2020 }))).toBe(730_000);
    expect(counted(high({ payableInCash: false }))).toBe(0);
    const [step] = gapsOf(high({ rateCents: 10_000, amountCents: 500_050 }), 'c3.inKind')[0]?.steps ?? [];
    expect(step?.changes).toEqual([{ question: 'c3.contributions', item: 'g0', value: { rateCents: 5000, amountCents: 500_000 } }]);
    const [differ] = gapsOf(high({ amountCents: 900_000 }), 'c3.inKind');
    expect(differ && textOf(differ).nl).toContain('100 uur à € 86 samen € 8.600, maar er staat € 9.000');
  });

  test('sums match to the cent: the sides together are what counts, less meeting hours', () => {
    fc.assert(
      fc.property(budgets, (dossier) => {
        const view = cofinancing(dossier, werkdefinitie);
        const totals = sideTotals(view);
        const raw = (side: Side) => (view.items ?? []).filter((one) => one.side === side).reduce((sum, { counted }) => sum + counted, 0);
        for (const side of sides) {
          const off = view.meetings?.side === side ? view.meetings.cents : 0;
          expect(totals[side]).toBe(Math.max(0, raw(side) - off));
        }
        expect(sumOf(view)).toBe(sides.reduce((sum, side) => sum + totals[side], 0));
        for (const { claimed, counted } of view.items ?? [])
          expect([counted <= claimed, Number.isSafeInteger(counted)]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  test('every step about money does what it says, and leaves a valid dossier', () => {
    fc.assert(
      fc.property(budgets, (dossier) => {
        for (const { gaps } of findings(dossier))
          for (const { indicator, steps } of gaps) {
            expect([indicator, steps.length > 0]).toEqual([indicator, true]);
            for (const step of steps) {
              const after = applyChanges(dossier, step.changes);
              expect([indicator, step.code, statusOf(after, indicator)]).toEqual([indicator, step.code, 'met']);
              expect(dossierSchema.safeParse(after).error?.issues ?? []).toEqual([]);
            }
          }
      }),
      { numRuns: 150 },
    );
  });
});

describe('asking about the contributions', () => {
  const asked = (dossier: Dossier) =>
    nextQuestions(score(dossier), 'coordinator').filter(({ question }) => question === 'c3.contributions');

  test('every silent side and every half-known contribution is a question of its own', () => {
    const { amountCents: _cents, ...half } = cash('business', 0);
    const { state: _state, ...other } = cash('business', 10_000_000);
    expect(asked(dossierOf(120_000_000, [half, other]))).toEqual([
      { question: 'c3.contributions', item: 'g0', field: 'amountCents' },
      { question: 'c3.contributions', item: 'g1', field: 'state' },
      { question: 'c3.contributions', item: 'side-education', field: 'partner' },
      { question: 'c3.contributions', item: 'side-government', field: 'partner' },
    ]);
    const silent = gapsOf(dossierOf(120_000_000, [half]), 'c3.thirds').filter(({ code }) => code === 'contributions.sideUnknown');
    expect(silent.map(({ params }) => params)).toEqual([{ side: 'government' }, { side: 'education' }]);
  });

  test('an unknown side asks, and a side of which zero is known fails', () => {
    const two = [cash('business', 40_000_000), cash('education', 40_000_000)];
    expect(statusOf(dossierOf(120_000_000, two), 'c3.thirds')).toBe('unanswered');
    expect(statusOf(dossierOf(120_000_000, [...two, cash('government', 0)]), 'c3.thirds')).toBe('not_met');
    // The others cover the whole budget: the silent side is known to give nothing.
    expect(statusOf(dossierOf(80_000_000, two), 'c3.thirds')).toBe('not_met');
    expect(statusOf(dossierOf(120_000_000, undefined), 'c3.thirds')).toBe('unanswered');
  });

  test('the bureau amount and the bureau line are judged apart', () => {
    const only = (value: Given) => dossierOf(120_000_000, [], { 'c3.bureauCosts': value });
    expect(statusOf(only({ separate: true }), 'c3.bureauSeparate')).toBe('met');
    expect(gapsOf(only({ separate: true }), 'c3.bureauShare').map(({ question }) => question.field)).toEqual(['amountCents']);
    expect(statusOf(only({ amountCents: 18_000_000 }), 'c3.bureauShare')).toBe('met');
    expect(statusOf(only({ amountCents: 18_000_001 }), 'c3.bureauShare')).toBe('nearly');
    expect(statusOf(only({ amountCents: 30_000_001 }), 'c3.bureauShare')).toBe('not_met');
    expect(statusOf(only({ amountCents: 1 }), 'c3.bureauSeparate')).toBe('unanswered');
  });
});

describe('coverage and proportion', () => {
  test.each([
    [100_000_000, 'met'],
    [99_000_000, 'met'],
    [98_999_999, 'nearly'],
    [101_000_000, 'met'],
    [101_000_001, 'nearly'],
    [110_000_000, 'nearly'],
    [110_000_001, 'not_met'],
    [89_999_999, 'not_met'],
  ])('contributions of %i for a budget of 100.000.000: %s', (sum, status) => {
    const dossier = dossierOf(100_000_000, [
      cash('business', sum - 60_000_000),
      cash('government', 30_000_000),
      cash('education', 30_000_000),
    ]);
    expect(statusOf(dossier, 'c3.coverage')).toBe(status);
  });

  test('a budget that is covered twice says what to give less, or what the total is', () => {
    const dossier = dossierOf(60_000_000, [cash('business', 40_000_000), cash('government', 40_000_000), cash('education', 40_000_000)]);
    const texts = gapsOf(dossier, 'c3.coverage').flatMap(({ steps }) => steps.map((step) => textOf(step).nl));
    expect(texts).toEqual([
      'Vraag het bedrijfsleven om € 200.000 minder, de overheid om € 200.000 minder en het onderwijs om € 200.000 minder.',
      'Vraag het bedrijfsleven om € 400.000 minder en de overheid om € 200.000 minder.',
      'Zet de totaalbegroting op € 1.200.000. Dat is wat de partners samen bijdragen.',
    ]);
  });

  test('a hospital beside the school is a proportion, and a missing partner can be answered', () => {
    const care = [cash('other', 30_000_000), cash('education', 40_000_000)];
    expect(statusOf(dossierOf(undefined, care), 'c2.proportion')).toBe('met');
    const province = [cash('government', 30_000_000), cash('education', 40_000_000)];
    expect(statusOf(dossierOf(undefined, province), 'c2.proportion')).toBe('unanswered');
    expect(statusOf(dossierOf(undefined, [...province, cash('business', 0)]), 'c2.proportion')).toBe('not_met');
  });

  test.each([
    [20_000_000, 'met'],
    [19_999_999, 'nearly'],
    [10_000_000, 'nearly'],
    [9_999_999, 'not_met'],
    [0, 'not_met'],
  ])('%i beside 40.000.000: %s', (low, status) => {
    expect(statusOf(dossierOf(undefined, [cash('business', low), cash('education', 40_000_000)]), 'c2.proportion')).toBe(status);
    expect(statusOf(dossierOf(undefined, [cash('business', 40_000_000), cash('education', low)]), 'c2.proportion')).toBe(status);
  });
});
