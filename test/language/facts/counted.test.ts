/** What a figure comes to: amounts in a row, figures that count more than once, prices of something new, and what is no amount. */
import { describe, expect, test } from '@jest/globals';
import { asked, say } from '../asking.ts';

type Language = 'nl' | 'en';
const made = (text: string, language: Language = 'nl') => {
  const { proposals, readings } = say(text, null, { language });
  return [...proposals, ...readings].filter(({ ref }) => ref.question === 'c3.contributions');
};
const brief = (text: string, language: Language = 'nl') =>
  made(text, language).map(({ value }) => [value.amountCents ?? value.hours ?? null, value.form ?? null, value.state ?? null]);

describe('amounts of one giver in a row are one gift', () => {
  test.each([
    ['Bakkerij Vos: 2027 € 20.000, 2028 € 30.000, 2029 € 30.000, in cash toegezegd', 'nl', [8_000_000, 'cash', 'toegezegd']],
    ['Bakkerij Vos geeft 20.000 in 2027 en 30.000 in 2028, cash', 'nl', [5_000_000, 'cash', 'toegezegd']],
    ['Bakkerij Vos: eerste jaar 20.000, tweede jaar 30.000 en derde jaar 30.000 cash', 'nl', [8_000_000, 'cash', null]],
    ['Bakery Vos: 2027 €20,000, 2028 €30,000, in cash', 'en', [5_000_000, 'cash', null]],
  ] as const)('%s', (text, language, gift) => {
    expect(brief(text, language)).toEqual([gift]);
    const [proposal] = made(text, language);
    expect(proposal?.certainty).toBe('inferred');
    expect(proposal?.doubt).toMatch(/20[.,]000.*30[.,]000/u);
  });

  test('a row of a table', () => {
    expect(brief('Bakkerij Vos | 30.000 | 30.000 | 30.000').map(([amount]) => amount)).toEqual([9_000_000]);
    expect(brief('Bakkerij Vos | 30.000 | 40.000 | 70.000').map(([amount]) => amount)).toEqual([7_000_000]);
  });

  test('cash and in kind stay two, and so do two givers', () => {
    expect(brief('Bakkerij Vos geeft 20.000 cash in 2027 en 30.000 in kind in 2028')).toHaveLength(2);
    expect(brief('Bakkerij Vos 20.000 in 2027, gemeente Epe 30.000 in 2028')).toHaveLength(2);
  });
});

describe('figures that count more than once', () => {
  test.each([
    ['Gemeente Epe 3x € 40.000 subsidie beschikt', 'nl', [12_000_000], '3x € 40.000'],
    ['Gemeente Epe geeft drie keer 40.000 euro', 'nl', [12_000_000], 'drie keer 40.000 euro'],
    ['Gemeente Epe 3 maal 40.000 cash', 'nl', [12_000_000], '3 maal 40.000'],
    ['The municipality of Epe gives 3 times €40,000', 'en', [12_000_000], '3 times €40,000'],
    ['Gemeente Epe 3 jaar € 40.000 subsidie', 'nl', [12_000_000, 4_000_000], '3 jaar € 40.000'],
    ['Gemeente Epe geeft € 40.000, 3 jaar lang', 'nl', [12_000_000, 4_000_000], '€ 40.000, 3'],
    ['Bakkerij Vos levert 2 ovens à € 9.000', 'nl', [1_800_000], '2 ovens à € 9.000'],
    ['Bakkerij Vos: 2 bakkers, elk 40 uur a 50 euro', 'nl', [80], '2 bakkers, elk 40'],
    ['Bakery Vos provides 2 bakers, 40 hours each', 'en', [80], '2 bakers, 40'],
  ] as const)('%s', (text, language, amounts, doubt) => {
    const all = made(text, language);
    expect(all.map(({ value }) => value.amountCents ?? value.hours)).toEqual(amounts);
    expect(all.map((one) => [one.certainty, one.doubt])).toEqual(amounts.map(() => ['inferred', doubt]));
  });

  test.each(['Gemeente Epe geeft 40.000 euro voor 3 jaar', 'Gemeente Epe geeft 40.000 euro, looptijd 3 jaar'])(
    '%s: an amount over so many years counts once',
    (text) => {
      expect(brief(text).map(([amount]) => amount)).toEqual([4_000_000]);
    },
  );

  test.each(['Bakkerij Vos 100 uur a 50 euro per jaar, 4 jaar lang', 'Bakkerij Vos 100 uur per jaar a 50 euro, 4 jaar lang'])(
    '%s: the hours come back, at the rate of an hour',
    (text) => {
      const values = made(text).map(({ value }) => [value.hours, value.rateCents]);
      expect(values).toEqual([
        [400, 5000],
        [100, 5000],
      ]);
    },
  );
});

describe('the price of something new', () => {
  test('is not what its use is worth: with the years that is worked out, and asked', () => {
    const [proposal] = made('Bakkerij Vos leent een oven uit, nieuwwaarde € 50.000, afschrijving 10 jaar, gebruik 4 jaar');
    expect([proposal?.value.amountCents, proposal?.value.form, proposal?.certainty]).toEqual([2_000_000, 'in_kind', 'inferred']);
    expect(proposal?.doubt).toContain('nieuwwaarde € 50.000');
  });

  test.each([
    ['Bakkerij Vos leent een oven uit (nieuwprijs 50.000 euro)', 'nl'],
    ['Bakery Vos lends an oven, purchase price 50,000 euros', 'en'],
  ] as const)('%s: the worth is left to be asked', (text, language) => {
    const { proposals, passedOver } = say(text, null, { language });
    expect(proposals.map(({ value }) => [value.amountCents, value.form])).toEqual([[undefined, 'in_kind']]);
    expect(passedOver?.map(({ why }) => why)).toEqual(['new_price']);
  });
});

describe('what cannot be an amount is not noted, and that is said', () => {
  test.each([
    ['Bakkerij Vos: -€ 5.000 cash toegezegd', 'negative', '-€ 5.000'],
    ['totaalbegroting -500.000', 'negative', '-500.000'],
    ['totaalbegroting 0', 'zero', '0'],
    ['Bakkerij Vos: € 99.999.999.999.999 cash', 'too_large', '€ 99.999.999.999.999'],
    ['Bakkerij Vos geeft £5,000', 'currency', '£5,000'],
    ['Bakkerij Vos geeft 5.000 dollar', 'currency', '5.000 dollar'],
  ] as const)('%s', (text, why, quote) => {
    const { proposals, readings, passedOver } = say(text, null);
    expect([...proposals, ...readings]).toEqual([]);
    expect(passedOver).toEqual([{ why, quote }]);
  });

  test('the product that is said as well is one gift', () => {
    expect(brief('Bakkerij Vos geeft 2 x 25.000 = 50.000 euro cash').map(([amount]) => amount)).toEqual([5_000_000]);
  });

  test('a minus sign chooses nothing', () => {
    expect(say('-3', asked('c3.contributions', 'state', 'i1')).proposals).toEqual([]);
  });

  test('in answer to how much', () => {
    const open = asked('c3.totalBudget', 'amountCents');
    expect(say('-5.000', open).passedOver).toEqual([{ why: 'negative', quote: '-5.000' }]);
    expect(say('99.999.999.999.999', open).passedOver?.map(({ why }) => why)).toEqual(['too_large']);
    expect(say('500.000', open).passedOver).toBeUndefined();
  });

  test('what stands beside it is noted', () => {
    const { proposals, passedOver } = say('Gemeente Epe geeft 40.000 euro, beschikt. Bakkerij Vos geeft £5,000.', null);
    expect(proposals.map(({ value }) => value.amountCents)).toEqual([4_000_000]);
    expect(passedOver?.map(({ why }) => why)).toEqual(['currency']);
  });

  test('a list with dashes is no list of debts', () => {
    expect(brief('-40.000 van gemeente Epe\n-15.000 van Bakkerij Vos').map(([amount]) => amount)).toEqual([4_000_000, 1_500_000]);
  });
});

test.each([
  ['bijscholing 8 docenten naar master, 11 docenten op stage', 'nl'],
  ['We bijscholen 8 docenten en 11 docenten lopen stage', 'nl'],
  ['training for 8 teachers, 11 teachers on placement', 'en'],
] as const)('%s: who is trained is not who is on a placement', (text, language) => {
  const counts = say(text, null, { language }).proposals.filter(({ ref }) => ref.question === 'c5.teacherInternships');
  expect(counts.map(({ value }) => value.count)).toEqual([11]);
});

test.each([
  ['3 x 50.000 euro', [15_000_000], '3 x 50.000 euro'],
  ['2027 50.000, 2028 60.000', [11_000_000], '2027 50.000, 2028 60.000'],
  ['3 jaar lang 50.000', [15_000_000, 5_000_000], '3 jaar lang 50.000'],
  ['nieuwprijs 60.000', [6_000_000], 'nieuwprijs 60.000'],
] as const)('%s, in answer to how much: what it comes to is asked', (text, amounts, doubt) => {
  const { proposals, readings } = say(text, asked('c3.contributions', 'amountCents', 'i1'));
  const all = [...proposals, ...readings];
  expect(all.map(({ value }) => value.amountCents)).toEqual(amounts);
  expect(all.map((one) => [one.certainty, one.doubt])).toEqual(amounts.map(() => ['inferred', doubt]));
});
