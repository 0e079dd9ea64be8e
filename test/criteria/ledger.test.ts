import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges } from '../../src/criteria/change.ts';
import { isListQuestion } from '../../src/criteria/criteria.ts';
import { type Dossier, emptyDossier } from '../../src/criteria/dossier.ts';
import { canonical, emptyLedger, extendLedger, standingFacts, toDossier } from '../../src/criteria/ledger.ts';
import type { Fact } from '../../src/criteria/vocabulary.ts';

const total = 'c3.totalBudget';
let nth = 0;
const fact = (value: Fact['value'], more: Partial<Fact> = {}): Fact => {
  nth += 1;
  return {
    id: `f${nth}`,
    centrum: 'c',
    at: '2027-01-01T00:00:00Z',
    by: { person: 'p' },
    question: total,
    value,
    source: { kind: 'message', id: 'm' },
    replaces: [],
    ...more,
  };
};
const fold = (facts: readonly Fact[]): Dossier => toDossier(extendLedger(emptyLedger, facts), { name: 'C' }, isListQuestion);

const someFact: fc.Arbitrary<Omit<Fact, 'id'>> = fc
  .record({
    at: fc.constantFrom('2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z'),
    partner: fc.constantFrom('Werf De Kiel', 'ROC aan Zee'),
    about: fc.constantFrom(
      { question: total, value: { amountCents: 1_000_000 } },
      { question: total, value: { amountCents: 2_000_000 } },
      { question: total, value: null },
      { question: 'k1.ownership', value: { who: ['business'] } },
      { question: 'k1.ownership', value: { who: ['education', 'business'] } },
      { question: 'c5.employees', value: null, notApplicable: 'Geen werknemers.' },
      { question: 'c5.employees', value: { count: 3 } },
      { question: 'k1.partners', value: {} },
      { question: 'k1.partners', item: 'werf', value: { name: 'Werf' } },
      { question: 'k1.partners', item: 'werf', value: { kind: 'company' } },
    ),
  })
  .map(({ at, partner, about }) => ({
    centrum: 'c',
    at,
    by: { person: partner, partner },
    source: { kind: 'message' as const, id: 'm' },
    replaces: [],
    ...about,
  }));

describe('the fold of facts', () => {
  test('the order of facts that do not replace one another does not matter, nor does hearing one twice', () => {
    const many = fc.array(someFact, { maxLength: 12 }).map((facts) => facts.map((one, index): Fact => ({ ...one, id: `f${index}` })));
    const shuffled = many.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })));
    fc.assert(
      fc.property(shuffled, ([facts, turned]) => {
        expect(canonical(fold([...turned, ...facts.slice(0, 3)]))).toBe(canonical(fold(facts)));
      }),
      { numRuns: 300 },
    );
  });

  test('a fact may come after the one that replaces it', () => {
    const old = fact({ amountCents: 1_000_000 });
    const corrected = fact({ amountCents: 2_000_000 }, { replaces: [old.id] });
    for (const facts of [
      [old, corrected],
      [corrected, old],
    ])
      expect(fold(facts).answers[total]).toEqual({ amountCents: 2_000_000 });
  });

  test('blank never erases: fields that are absent keep what they were', () => {
    const dossier = fold([
      fact({ shared: true }, { question: 'k1.demand' }),
      fact({}, { question: 'k1.demand' }),
      fact({ how: 'Opdrachten.' }, { question: 'k1.demand' }),
    ]);
    expect(dossier.answers['k1.demand']).toEqual({ shared: true, how: 'Opdrachten.' });
  });

  test('who takes a claim back says nothing any more', () => {
    const one = fact({ amountCents: 1_000_000 }, { by: { person: 'a', partner: 'A' } });
    const other = fact({ amountCents: 2_000_000 }, { by: { person: 'b', partner: 'B' } });
    const withdrawn = fact(null, { by: { person: 'b', partner: 'B' }, replaces: [other.id] });
    expect(fold([one, other]).conflicts).toHaveLength(1);
    expect(fold([one, other, withdrawn])).toMatchObject({ answers: { [total]: { amountCents: 1_000_000 } }, conflicts: [] });
    expect(fold([fact(null)]).answers).toEqual({});
  });

  test('partners who contradict one another make a conflict that names both, and no answer', () => {
    const dossier = fold([
      fact({ amountCents: 1_000_000 }, { by: { person: 'a', partner: 'A' } }),
      fact({ amountCents: 2_000_000 }, { by: { person: 'b' } }),
    ]);
    expect(dossier.answers[total]).toBeUndefined();
    expect(dossier.conflicts).toEqual([
      {
        question: total,
        claims: [
          { by: 'A', fact: expect.any(String), value: { amountCents: 1_000_000 } },
          { by: 'b', fact: expect.any(String), value: { amountCents: 2_000_000 } },
        ],
      },
    ]);
  });

  test('lists of several are joined, each entry once', () => {
    const question = 'k1.ownership';
    const dossier = fold([fact({ who: ['education', 'business'] }, { question }), fact({ who: ['business', 'government'] }, { question })]);
    expect(dossier.answers[question]).toEqual({ who: ['business', 'education', 'government'] });
  });

  test('“there are none” is an empty list; items keep their own ids', () => {
    const question = 'k1.partners';
    expect(fold([fact({}, { question })]).answers[question]).toEqual([]);
    const dossier = fold([fact({ name: 'A' }, { question, item: 'a' }), fact({ name: 'B' }, { question, item: 'b' })]);
    expect(dossier.answers[question]).toEqual([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]);
  });

  test('standing facts come in one order', () => {
    const late = fact({ amountCents: 1 }, { at: '2027-02-01T00:00:00Z' });
    const early = fact({ amountCents: 2 }, { at: '2027-01-15T00:00:00Z' });
    expect(standingFacts(extendLedger(emptyLedger, [late, early]), total).map(({ id }) => id)).toEqual([early.id, late.id]);
  });
});

describe('changes', () => {
  const question = 'c5.employees';

  test('a question can be made not applicable, and an answer makes it apply again', () => {
    const answered = applyChanges(emptyDossier('C'), [{ question, value: { count: 3 } }]);
    const excused = applyChanges(answered, [{ question, value: null, notApplicable: 'Geen werknemers.' }]);
    expect([excused.answers[question], excused.notApplicable]).toEqual([undefined, { [question]: 'Geen werknemers.' }]);
    const again = applyChanges(excused, [{ question, value: { count: 4 } }]);
    expect([again.answers[question], again.notApplicable]).toEqual([{ count: 4 }, {}]);
    expect(answered.notApplicable).toEqual({});
  });

  test('a change settles the conflict about the same thing only', () => {
    const claims = [
      { by: 'A', fact: 'f1', value: { count: 1 } },
      { by: 'B', fact: 'f2', value: null, notApplicable: 'Nee.' },
    ];
    const dossier: Dossier = {
      ...emptyDossier('C'),
      conflicts: [
        { question, claims },
        { question: 'k1.partners', item: 'a', claims },
      ],
    };
    const { conflicts } = applyChanges(dossier, [{ question, value: { count: 1 } }]);
    expect(conflicts.map((one) => one.question)).toEqual(['k1.partners']);
  });
});

describe('a ledger that is extended more than once', () => {
  const begun = extendLedger(emptyLedger, [fact({ amountCents: 1 })]);
  const text = (facts: readonly Fact[]): string => canonical([...extendLedger(begun, facts).standing.values()]);

  test('the same facts give the same ledger, whether they come one by one or together', () => {
    const [one, two] = [fact({ amountCents: 2 }), fact({ amountCents: 3 })];
    const byOne = extendLedger(extendLedger(begun, [one]), [two]);
    expect(extendLedger(begun, structuredClone([one, two]))).toBe(byOne);
  });

  test('only those: other facts under the same ids, or fewer of them, are what they are', () => {
    const [one, two] = [fact({ amountCents: 2 }), fact({ amountCents: 3 })];
    extendLedger(begun, [one, two]);
    expect(text([one])).not.toContain(two.id);
    const redacted = { ...one, by: { person: 'somebody' } };
    expect(text([redacted])).toContain('"person":"somebody"');
    extendLedger(begun, [{ ...one, value: { amountCents: undefined } }]);
    expect(extendLedger(begun, [{ ...one, value: {} }]).standing.get(one.id)?.value).toStrictEqual({});
  });
});
