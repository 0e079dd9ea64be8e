/** Who gives, on which side and in which form, where the words differ from all that the rules and the examples know. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { facts } from '../../../src/language/facts/facts.ts';
import { type Describe, type Part, parting } from '../../../src/language/facts/learned/features.ts';
import { Judge } from '../../../src/language/facts/learned/judge.ts';
import { judged } from '../../../src/language/facts/learned/judged.ts';
import { highest, Linear, type Weights } from '../../../src/language/facts/learned/linear.ts';
import weights from '../../../src/language/facts/learned/weights.json' with { type: 'json' };
import { moneyOf } from '../../../src/language/facts/money.ts';
import { partiesOf } from '../../../src/language/facts/parties.ts';
import { proposalsOf } from '../../../src/language/facts/proposals.ts';
import { proseOf } from '../../../src/language/facts/sentence.ts';
import { exampleFiles, ownSentences } from '../training/examples.ts';
import { look, train } from '../training/train.ts';

const line = (text: string, lang: 'nl' | 'en'): string[] =>
  facts(text, lang).facts.map(({ question, value, side, form }) => [question, value, side ?? '-', form ?? '-'].join(' '));

const cases: readonly [text: string, lang: 'nl' | 'en', ...expected: string[]][] = [
  ['wij hebben een kapsalon en doen 3k cash mee', 'nl', 'c3.contributions 3000 business cash'],
  ['Als zeilmakerij leveren wij 60 uur begeleiding per jaar.', 'nl', 'c3.contributions 60 business in_kind'],
  ['hoi, ik geef les op het Terra en mag er 90 uur in steken', 'nl', 'c3.contributions 90 education in_kind'],
  ['wij, de voetbalclub, doen 40 uur', 'nl', 'c3.contributions 40 other in_kind'],
  ['De gemeente geeft de ondernemers 50.000 euro subsidie.', 'nl', 'c3.contributions 50000 government cash'],
  ['Rederij Van der Zee geeft het Maritiem College een radar ter waarde van 18.000 euro.', 'nl', 'c3.contributions 18000 business in_kind'],
  ['De rotaryclub schonk 2.500 euro.', 'nl', 'c3.contributions 2500 other cash'],
  ['The Jansen Foundation donates €10,000 to the school.', 'en', 'c3.contributions 10000 other cash'],
  ['The province awards the academy a grant of 400,000 euros.', 'en', 'c3.contributions 400000 government cash'],
  ['we are a bakery and can spare 120 hours a year', 'en', 'c3.contributions 120 business in_kind'],
  ['the water board lends us its basin, worth 22,000 euros', 'en', 'c3.contributions 22000 government in_kind'],
];

test.each(cases)('%s', (text, lang, ...expected) => {
  expect(line(text, lang)).toEqual(expected);
});

test('hours are read from a letter, from the noun behind them, and from the hours before', () => {
  expect(line('Bakkerij De Korenaar 40 u, provincie Drenthe 30k, ROC 200 uur', 'nl')).toEqual([
    'c3.contributions 40 business in_kind',
    'c3.contributions 30000 government -',
    'c3.contributions 200 education in_kind',
  ]);
  expect(line('Installatiebedrijf Feenstra voert 1.150 uur op, collega-bedrijf Breman 980.', 'nl')).toEqual([
    'c3.contributions 1150 business in_kind',
    'c3.contributions 980 business in_kind',
  ]);
});

test('what an hour counts for is a rate, and what the hours are worth is counted once', () => {
  const { facts: found } = facts('Ons bedrijf zet 200 uur in à 65 euro, dus 13.000 euro in totaal.', 'nl');
  const [hours, worth] = [found.find(({ unit }) => unit === 'uur'), found.find(({ unit }) => unit === undefined)];
  expect([hours?.value, worth?.value]).toEqual([200, 13_000]);
  expect(hours?.rate?.value).toBe(65);
  expect(worth).toMatchObject({ question: 'c3.contributions', form: 'in_kind', partOf: hours?.start });
});

test.each([
  ['wij leveren 100u à €86/u', 'nl', 'uur'],
  ['wij leveren 100 uur à €86/h', 'nl', 'uur'],
  ['we put in 100 hours at €86/hr', 'en', 'hours'],
] as const)('%s: a rate in short', (text, lang, unit) => {
  const [hours] = facts(text, lang).facts;
  expect([hours?.value, hours?.unit, hours?.rate?.value, hours?.what]).toEqual([100, unit, 86, undefined]);
});

test('"x" between hours and their rate is no thing that is done in them', () => {
  expect(facts('wij leveren 100 uur x €86', 'nl').facts[0]?.what).toBeUndefined();
});

test('hours of nobody in particular are not granted by a government', () => {
  for (const text of ['100 hours', '80 uur per jaar'])
    expect(facts(text, 'nl').facts).toMatchObject([{ form: 'in_kind', elsewhere: false, sure: false }]);
  expect(facts('100 hours', 'en').facts[0]?.side).toBeUndefined();
});

test.each([
  ['wij doen 15k per jaar, o nee sorry 12,5k', 'nl', [12_500]],
  ['het roc legt 2 ton in, gemeente Almelo 80k. oh nee, gemeente is 60k', 'nl', [200_000, 60_000]],
  ['our company gives 20k - sorry, typo, 30k', 'en', [30_000]],
  ['De gemeente geeft 20.000 euro, het ROC 30.000.', 'nl', [20_000, 30_000]],
  ['The company gives 20k, no strings attached, and the school gives 30k.', 'en', [20_000, 30_000]],
  ['The company gives 20k in cash, no hours, the school 30k.', 'en', [20_000, 30_000]],
  ['Het bedrijf geeft 20k, geen correctie nodig, en de gemeente 30k.', 'nl', [20_000, 30_000]],
  ['wij doen 20k, wacht nog op de provincie voor 30k', 'nl', [20_000, 30_000]],
] as const)('%s: what was a slip is not read', (text, lang, values) => {
  expect(facts(text, lang).facts.map(({ value }) => value)).toEqual(values);
});

test('what comes in the place of a slip has its giver and its form', () => {
  expect(line('provincie gelderland geeft 80.000 subsidie. oh nee wacht, 60.000, ik keek bij een ander project', 'nl')).toEqual([
    'c3.contributions 60000 government cash',
  ]);
});

describe('what is not told is not assumed', () => {
  test.each([
    ['wij kunnen 15.000 missen', 'nl'],
    ['wij leggen 25k in, het roc 30k', 'nl'],
    ['Het verpleeghuis legt 12.000 euro in.', 'nl'],
    ['The hospice gives 5,000 euros.', 'en'],
    ['De huisartsenpraktijk geeft 5.000 euro.', 'nl'],
    ['The general practice gives 5,000 euros.', 'en'],
    ['Het oogziekenhuis geeft 5.000 euro.', 'nl'],
  ] as const)('%s: on no side', (text, lang) => {
    expect(facts(text, lang).facts[0]).not.toHaveProperty('side');
  });

  test('who speaks is on the side that the caller knows', () => {
    const self = { name: 'Werf De Kiel', side: 'business' } as const;
    expect(facts('wij leggen 25k in, het roc 30k', 'nl', { self }).facts.map(({ side }) => side)).toEqual(['business', 'education']);
  });
});

test('behind so many figures that nobody types them the rules stand alone', () => {
  const { facts: found } = facts('De rotaryclub schonk 2.500 euro. '.repeat(40), 'nl');
  expect(found.slice(0, 30).every(({ side }) => side === 'other')).toBe(true);
  expect(found.slice(30).every(({ side }) => side === undefined)).toBe(true);
  expect(found).toHaveLength(40);
});

test('what was learned and the rules did not read is proposed, and never noted unasked', () => {
  const { facts: found } = facts('De rotaryclub schonk 2.500 euro. Als zeilmakerij leveren wij 60 uur.', 'nl');
  expect(found.map(({ side, sure }) => [side, sure])).toEqual([
    ['other', false],
    ['business', false],
  ]);
});

test('another giver than that of the rules, or a figure that may be no gift, is never noted unasked', () => {
  const text = 'ROC Noord heeft 20.000 euro cash toegezegd. Het Alfa-college kijkt mee.';
  const prose = proseOf(text, 'nl');
  const parties = partiesOf(prose);
  const rules = moneyOf(prose, parties, undefined);
  const givenBy = (giver: Weights, likely = 5000): unknown[] => {
    const by = new Judge({ side: {}, speaker: {}, giver, form: {}, role: { bias: { false: [likely, 0] } } });
    const { proposals } = proposalsOf(text, {
      facts: judged(prose, parties, rules, undefined, by).map(({ fact }) => fact),
      quantities: prose.quantities,
    });
    return proposals.map(({ value, certainty }) => [value.partner, value.side, value.form, certainty]);
  };
  expect(givenBy({ rule: { true: [1] } })).toEqual([['ROC Noord', 'education', 'cash', 'stated']]);
  expect(givenBy({ rule: { false: [1] } })).toEqual([['Alfa-college', 'education', 'cash', 'inferred']]);
  // Nor a figure that may well be a price or a norm; and one that is likelier so than not is none.
  expect(givenBy({ rule: { true: [1] } }, 500)).toEqual([['ROC Noord', 'education', 'cash', 'inferred']]);
  expect(givenBy({ rule: { true: [1] } }, -500)).toEqual([]);
});

test('who does it themselves is not who gave the rest', () => {
  expect(line('wij krijgen 40k van de gemeente en doen zelf 20k', 'nl')[1]).toBe('c3.contributions 20000 - -');
});

test.each([
  ['Werf De Kiel BV levert 12 ton staal.', 'nl'],
  ['Ons bedrijf heeft 10k volgers.', 'nl'],
  ['Bakkerij Jansen is open van 9 tot 17 u.', 'nl'],
] as const)('%s: no euros and no hours', (text, lang) => {
  expect(facts(text, lang).facts).toEqual([]);
});

test('so many hours a week are no hours in all: that is asked', () => {
  const text = 'Bakkerij Jansen levert 8 uur per week tegen 60 euro per uur.';
  const proposals = proposalsOf(text, facts(text, 'nl')).proposals;
  expect(proposals.map(({ value, certainty, recurs }) => [value.hours, value.rateCents, certainty, recurs])).toEqual([
    [8, 6000, 'inferred', [{ field: 'hours', each: 'week', said: 8 }]],
  ]);
});

test('a gift of another that happens to be hours times rate is a gift', () => {
  const text = 'Bakkerij Jansen levert 100 uur à 50 euro. De gemeente geeft 5.000 euro.';
  expect(facts(text, 'nl').facts.at(-1)).not.toHaveProperty('partOf');
});

test('what hours are worth is compared to the cent', () => {
  expect(facts('Bakkerij Jansen levert 3 uur à 65,10 euro, dus 195,30 euro.', 'nl').facts.at(-1)).toHaveProperty('partOf');
});

test('a turnover is no gift', () => {
  expect(line('onze omzet is 3 miljoen, we doen 5.000 euro mee', 'nl')).toEqual(['c3.contributions 5000 - -']);
});

const part = fc.oneof(fc.constantFrom('a', 'b', '€', ''), fc.integer({ min: 0, max: 3 }), fc.boolean());
const told = fc.tuple(fc.constantFrom('word', 'where'), fc.array(part, { minLength: 1, maxLength: 4 }));

test('a score is the sum of the weights of what is told, however they are kept', () => {
  const weight = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(told, fc.tuple(weight, weight)), { maxLength: 40 }), fc.array(told, { maxLength: 20 }), (known, seen) => {
      const table: Record<string, Record<string, number[]>> = {};
      for (const [[feature, parts], row] of known) {
        table[feature] ??= {};
        (table[feature] as Record<string, number[]>)[parts.join(parting)] = row;
      }
      const rows = seen.map(([feature, parts]) => table[feature]?.[parts.join(parting)] ?? [0, 0]);
      const describeSeen: Describe = (tell) => {
        for (const [feature, parts] of seen) tell(feature, ...(parts as [Part, Part?, Part?, Part?]));
      };
      const sums = [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
      const linear = new Linear(table as Weights, 2);
      expect(linear.scores(describeSeen)).toEqual(sums);
      expect(linear.best(describeSeen)).toBe(highest(sums));
    }),
  );
});

test('the weights are what the examples teach: whoever changes either runs `npm run train`', () => {
  expect(train([...exampleFiles().flat(), ...ownSentences()].map(look))).toEqual(weights);
});

test.each([
  ['Eerder kende de provincie al anderhalf miljoen euro toe.', 'government'],
  ['Begin 2022 kende Erasmus+ vier miljoen euro subsidie toe.', 'government'],
  ['Het ministerie van OCW geeft 20 miljoen euro en Economische Zaken 17 miljoen.', 'government'],
])('%s: a word that says when is nobody, and a ministry is one without its first word', (text, side) => {
  const given = facts(text, 'nl').facts;
  expect(given.length).toBeGreaterThan(0);
  expect(given.map((one) => one.side)).toEqual(given.map(() => side));
});

test('money that is set apart is cash', () => {
  for (const text of ['De provincie trekt 2 ton uit voor de campus.', 'De gemeente trok € 40.000 uit voor een nieuw lab.'])
    expect(facts(text, 'nl').facts).toMatchObject([{ side: 'government', form: 'cash' }]);
});

describe('a text that somebody else wrote', () => {
  const self = { name: 'Werf De Kiel', side: 'business' } as const;
  const given = (text: string, lang: 'nl' | 'en' = 'nl') =>
    facts(text, lang, { self }).facts.map(({ party, value, sure }) => [party, value, sure]);

  test.each([
    ['Fwd: On behalf of Delta Pharma I confirm that we will contribute €45,000.', 'en', 'Delta Pharma', 45_000],
    ['Post van Terlouw Bouw: “Trots! Wij stellen een kraan beschikbaar t.w.v. 65.000 euro.”', 'nl', 'Terlouw Bouw', 65_000],
    ['Van: Karin Dekker (Dekker Zuivel)\nZoals besproken dragen wij € 15.000 bij.', 'nl', 'Dekker Zuivel', 15_000],
  ] as const)('%s: "wij" is who wrote it, and is confirmed', (text, lang, party, value) => {
    expect(given(text, lang)).toEqual([[party, value, false]]);
  });

  test('a mail that is only spoken of, and who speaks for themselves', () => {
    expect(given('we kregen een mail van de provincie: zij geven 30k, wij 20k').map(([party]) => party)).toEqual([
      'provincie',
      'Werf De Kiel',
    ]);
    expect(given('Namens Werf De Kiel meld ik dat wij 30k bijdragen').map(([party]) => party)).toEqual(['Werf De Kiel']);
  });
});

test('what is spent is no gift, and what stands under its funding is one', () => {
  const text = 'Kosten\nProjectleider € 48.000\nInrichting hal € 120.000\nDekking\nBouwbedrijf Vos € 16.000\nGemeente Epe € 75.000';
  expect(line(text, 'nl')).toEqual(['c3.contributions 16000 business -', 'c3.contributions 75000 government -']);
  expect(line('Kosten: machine 30k, wij betalen 20k', 'nl').join()).toContain('20000');
});

test('a column of hours holds hours', () => {
  const found = facts('partner | cash | uren\nVos Klimaat | 2.000 | 40\nBouwbedrijf Mens | 0 | 80', 'nl').facts;
  expect(found.map(({ value, unit, party }) => [value, unit, party])).toEqual([
    [2_000, undefined, 'Vos Klimaat'],
    [40, 'uur', 'Vos Klimaat'],
    [80, 'uur', 'Bouwbedrijf Mens'],
  ]);
});
