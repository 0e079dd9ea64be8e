/** Figures that are not yet the answer: what comes back every year, and a figure in the place of a name. */
import { describe, expect, test } from '@jest/globals';
import { facts } from '../../src/language/facts/facts.ts';
import { type Asked, understand } from '../../src/language/understand.ts';
import { wholeTerm } from '../../src/language/whole-term.ts';
import { asked, say, values } from './asking.ts';

describe('what comes back every year', () => {
  const self = { name: 'Werf De Kiel', side: 'business' } as const;
  type Line = [field: 'amountCents' | 'hours', ...figures: unknown[]];
  /** The figures that are proposed, and those between which is chosen. */
  const figures = (text: string, open: Asked | null = null, language: 'nl' | 'en' = 'nl'): Line[] => {
    const { proposals, readings } = understand(text, { language, open, self });
    const given = ({ value }: (typeof proposals)[number]) => value.hours ?? value.amountCents;
    const field = (one: (typeof proposals)[number]) => (one.value.hours === undefined ? 'amountCents' : 'hours');
    for (const one of [...proposals, ...readings]) if (one.recurs) expect(one.certainty).toBe('inferred');
    return [...proposals.map((one): Line => [field(one), given(one)]), ...readings.map((one): Line => [field(one), given(one), 'or'])];
  };

  test.each([
    ['we geven 15k per jaar', [['amountCents', 1_500_000]], 'year'],
    ['wij leveren 80 uur per jaar', [['hours', 80]], 'year'],
    ['wij geven 2.000 euro per maand', [['amountCents', 200_000]], 'month'],
    ['wij leveren 8 uur per week', [['hours', 8]], 'week'],
    ['wij geven jaarlijks 15k', [['amountCents', 1_500_000]], 'year'],
    ['wij geven elk jaar een bedrag van 15k', [['amountCents', 1_500_000]], 'year'],
    ['wij geven over 4 jaar 15k per jaar', [['amountCents', 1_500_000]], 'year'],
    ['wij geven elk half jaar 5.000 euro', [['amountCents', 500_000]], 'half_year'],
    ['wij geven halfjaarlijks 5.000 euro', [['amountCents', 500_000]], 'half_year'],
    ['wij geven 5.000 euro, driemaandelijks', [['amountCents', 500_000]], 'quarter'],
  ])('%s: as it was said, to be confirmed', (text, expected, each) => {
    expect(figures(text)).toEqual(expected);
    expect(say(text, null, { self }).proposals[0]?.recurs).toMatchObject([{ each }]);
  });

  test.each([
    ['wij geven 15.000 euro per jaar voor 4 jaar', 6_000_000, 1_500_000],
    ['4 jaar lang geven wij 15k per jaar', 6_000_000, 1_500_000],
    ['wij geven gedurende vier jaar 15k per jaar', 6_000_000, 1_500_000],
    ['wij geven 15k per jaar, 4 jaar', 6_000_000, 1_500_000],
    ['wij geven 2k per maand, 2024-2027', 9_600_000, 200_000],
    ['wij geven 20k per jaar van 2024 tot en met 2027', 8_000_000, 2_000_000],
  ])('%s: the whole term first', (text, whole, said) => {
    expect(figures(text)).toEqual([
      ['amountCents', whole, 'or'],
      ['amountCents', said, 'or'],
    ]);
  });

  test('in English, and in hours with a rate that stays one', () => {
    expect(figures('we give 15k per year for 3 years', null, 'en')[0]).toEqual(['amountCents', 4_500_000, 'or']);
    const [whole, said] = say('wij leveren 80 uur per jaar à 75 euro voor 4 jaar', null, { self }).readings;
    expect([whole?.value.hours, whole?.value.rateCents, said?.value.hours]).toEqual([320, 7_500, 80]);
  });

  test('each has the term that follows it; several are proposed for the whole term', () => {
    expect(figures('het ROC geeft 10k per jaar voor 4 jaar, de gemeente 20k per jaar voor 3 jaar')).toEqual([
      ['amountCents', 4_000_000],
      ['amountCents', 6_000_000],
    ]);
  });

  test('"15k en 80 uur per jaar" says it of both', () => {
    const { proposals } = say('we geven 15k en 80 uur per jaar', null, { self });
    expect(proposals.map(({ recurs }) => recurs?.map(({ field, said }) => [field, said]))).toEqual([
      [['amountCents', 1_500_000]],
      [['hours', 80]],
    ]);
  });

  test('cents are compared as cents', () => {
    const text = 'Bakkerij Vos geeft 833,33 euro per maand, 12 maanden lang, dus 9.999,96 euro.';
    expect(figures(text)).toEqual([['amountCents', 999_996]]);
    const parts = say('Bakkerij Vos geeft 300,30 euro, waarvan 100,10 euro cash en 200,20 euro in kind.', null).proposals;
    expect(parts.map(({ value }) => [value.form, value.amountCents])).toEqual([
      ['cash', 10_010],
      ['in_kind', 20_020],
    ]);
  });

  test('a sum is theirs who give it every year, and a budget is nobody’s', () => {
    const said = (text: string) => facts(text, 'nl').facts.map(({ question, party, value }) => [question, party, value]);
    expect(said('De gemeente geeft 15.000 per jaar, 60.000 in totaal.')).toEqual([
      ['c3.contributions', 'gemeente', 15_000],
      ['c3.contributions', 'gemeente', 60_000],
    ]);
    expect(said('De gemeente geeft 15k per jaar, de begroting is in totaal 60k.')[1]).toEqual(['c3.totalBudget', undefined, 60_000]);
  });

  test('a whole that is said as well stands', () => {
    expect(figures('wij geven 15k per jaar, in 4 jaar is dat 60k')).toEqual([['amountCents', 6_000_000]]);
  });

  test.each([
    'wij geven 60.000 euro in totaal over 4 jaar en 15.000 euro per jaar',
    'wij geven 15k per jaar, 60k over 4 jaar',
    'wij geven 60.000 (15.000 per jaar)',
    'wij geven 15.000 per jaar, 4 jaar lang, 60.000',
    'wij geven 15k per jaar, dus 60k in totaal',
    'wij geven 15k per jaar (60k totaal)',
    'wij geven 5.000 per maand, 12 maanden lang, dus 60.000 euro',
  ])('%s: said as well', (text) => expect(figures(text)).toEqual([['amountCents', 6_000_000]]));

  test.each([
    ['ROC geeft 60.000 euro cash en 15.000 euro per jaar in natura', 6_000_000, 1_500_000],
    ['wij geven 50.000 cash en 5.000 per jaar in natura', 5_000_000, 500_000],
    ['wij geven in totaal 50.000 cash en 5.000 per jaar in natura', 5_000_000, 500_000],
    ['wij geven 60.000 en 15.000 per jaar', 6_000_000, 1_500_000],
  ])('%s: two gifts, of which the one is no whole of the other', (text, once, yearly) => {
    expect(figures(text)).toEqual([
      ['amountCents', once],
      ['amountCents', yearly],
    ]);
  });

  test.each(['wij betalen 15 euro per student', 'wij betalen 15 euro per student per jaar', 'de school is er al 4 jaar'])(
    '%s: nothing',
    (text) => expect(figures(text)).toEqual([]),
  );

  test('where the figure itself is asked', () => {
    const amount = asked('c3.contributions', 'amountCents', 'i1');
    expect(figures('15k per jaar', amount)).toEqual([['amountCents', 1_500_000]]);
    expect(figures('15k per jaar, looptijd van 5 jaar', amount)[0]).toEqual(['amountCents', 7_500_000, 'or']);
    expect(figures('80 uur per jaar voor 4 jaar', asked('c3.contributions', 'hours', 'i1'))[0]).toEqual(['hours', 320, 'or']);
    expect(figures('500k per jaar, looptijd van 4 jaar', asked('c3.totalBudget', 'amountCents'))[0]).toEqual([
      'amountCents',
      200_000_000,
      'or',
    ]);
    const [rated] = say('80 uur per jaar à 75 euro', amount).proposals;
    expect([rated?.value, rated?.recurs]).toEqual([{ hours: 80, rateCents: 7_500 }, [{ field: 'hours', each: 'year', said: 80 }]]);
  });

  test.each([
    ['60.000', 6_000_000],
    ['nee, het is 60.000 euro in totaal', 6_000_000],
    ['60', 6_000_000],
  ])('"%s" typed while it waits is the whole', (text, amountCents) => {
    const waiting = say('we geven 15k per jaar', null, { self }).proposals;
    const [first] = waiting;
    const whole = wholeTerm(text, waiting, 'nl');
    expect(whole).toMatchObject([{ value: { ...first?.value, amountCents } }]);
    expect(whole?.[0]?.recurs).toBeUndefined();
  });

  test('what was guessed of who gives it is asked once more, with the whole', () => {
    const guess = say('Bakker geeft 15k per jaar', null, { self }).proposals;
    expect(guess).toMatchObject([{ guessed: true }]);
    const [whole] = wholeTerm('60.000', guess, 'nl') ?? [];
    expect([whole?.certainty, whole?.value.amountCents, whole?.guessed]).toEqual(['inferred', 6_000_000, undefined]);
    const [named] = say('15k per jaar', asked('c3.contributions'), { self }).proposals;
    expect(wholeTerm('60.000', named ? [named] : [], 'nl')).toMatchObject([{ certainty: 'inferred' }]);
  });

  test('what only comes back is noted as the whole that was typed', () => {
    const waiting = say('15k per jaar', asked('c3.contributions', 'amountCents', 'i1')).proposals;
    expect(wholeTerm('60.000', waiting, 'nl')).toMatchObject([{ certainty: 'stated', value: { amountCents: 6_000_000 } }]);
  });

  test('anything else typed while it waits is not', () => {
    const waiting = say('we geven 15k en het ROC geeft 20k per jaar, wij leveren 80 uur per jaar', null, { self }).proposals;
    for (const text of ['de gemeente geeft 60.000', 'ja', 'ROC van Twente', '60.000 of 70.000', ''])
      expect(wholeTerm(text, waiting.slice(0, 1), 'nl')).toBeNull();
    expect(wholeTerm('60.000', [], 'nl')).toBeNull();
  });
});

describe('a figure where a name is asked', () => {
  const self = { name: 'Werf De Kiel', side: 'business' } as const;
  const fields: [string, string?][] = [['c3.contributions'], ['k1.partners'], ['c6.experiments', 'with']];

  test.each(['15k', '15k per jaar', '80 uur', '€ 75', '15.000', '2 ton', '15k in cash', 'anderhalve ton'])('"%s" is no name', (text) => {
    for (const [question, field] of fields) {
      const { proposals, readings } = say(text, asked(question, field), { self });
      expect(proposals.length + readings.length).toBe(1);
      expect(proposals[0]).toMatchObject({ ref: { question: 'c3.contributions' }, value: { partner: self.name }, certainty: 'inferred' });
    }
  });

  test('of somebody else, or of nobody known, nothing is made of it', () => {
    expect(values('15k', asked('c3.contributions', 'partner', 'side-government'), { self })).toEqual([]);
    expect(values('15k', asked('c3.contributions'))).toEqual([]);
    expect(values('15k', asked('c3.contributions', 'partner', 'side-business'), { self })).toHaveLength(1);
  });

  test.each(['3M', 'A12 Groep', 'Studio 80', 'De 9 straatjes', '538', '4U', 'Ton'])('"%s" is', (text) => {
    expect(values(text, asked('k1.partners'), { self })).toEqual([['k1.partners', null, { name: text }]]);
    expect(values(text, asked('c3.contributions'), { self })).toEqual([['c3.contributions', null, { partner: text }]]);
  });
});
