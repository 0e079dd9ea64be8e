/** Free prose into facts: our own sentences, and what must hold for every text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { facts, factToJson } from '../../../src/language/facts/facts.ts';
import { maxLength } from '../../../src/language/quantities/quantities.ts';
import { sentences } from '../cases/sentences.ts';

type Line = Record<'question' | 'value' | 'side' | 'form', unknown>;
const line = ({ question, value, side, form }: Line): string => [question, value, side ?? '-', form ?? '-'].join(' ');

test('there are enough sentences', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(150);
});

test.each(sentences)('$lang: $text', ({ text, lang, facts: expected }) => {
  const got = facts(text, lang).facts.map(factToJson);
  expect(got.map((fact) => line({ side: undefined, form: undefined, ...fact })).sort()).toEqual(expected.map(line).sort());
  for (const { question, value, state, party } of expected) {
    const fact = got.find((one) => one.question === question && one.value === value);
    if (state !== undefined) expect(fact?.state).toBe(state);
    if (party !== undefined) expect(fact?.party?.toLowerCase()).toContain(party.toLowerCase());
  }
});

describe('sums', () => {
  test.each([
    ['bedrijven 400.000, overheid 400.000, onderwijs 450.000, samen 1,5 miljoen', '400.000 + 400.000 + 450.000 ≠ 1,5 miljoen'],
    ['De begroting is in totaal 1 miljoen, waarvan 700.000 van bedrijven en 500.000 van de provincie.', '700.000 + 500.000 ≠ 1 miljoen'],
  ])('%s does not add up', (text, words) => {
    expect(facts(text, 'nl').doesNotAddUp.map((one) => one.words)).toEqual([words]);
  });

  test.each([
    'bedrijven 400.000, overheid 400.000, onderwijs 450.000, samen 1,25 miljoen',
    'bedrijven 400.000, overheid 400.000, onderwijs 449.500, samen 1,25 miljoen',
    'De begroting is in totaal 1 miljoen, waarvan 400.000 van bedrijven.',
    'In totaal 14 miljoen: 3 miljoen van de provincie, 6 miljoen van het ministerie, de rest van de scholen.',
  ])('%s is not questioned', (text) => {
    expect(facts(text, 'nl').doesNotAddUp).toEqual([]);
  });

  test('a part points at its whole', () => {
    const [whole, part] = facts('Festo draagt 75.000 bij, waarvan 20.000 in kind', 'nl').facts;
    expect(part?.partOf).toBe(whole?.start);
  });

  test('the same euro is told once', () => {
    const text = 'Het ministerie geeft 3 miljoen euro. Naast de 3 miljoen euro van het ministerie legt het ROC 1 miljoen euro in.';
    expect(facts(text, 'nl').facts.map(({ value }) => value)).toEqual([3_000_000, 1_000_000]);
  });
});

test.each([
  ['ons bedrijf legt 2 ton in', 'nl', 'Werf De Kiel'],
  ['our company pays 25,000 euros', 'en', 'Werf De Kiel'],
  ['onze school legt 2 ton in', 'nl', 'school'],
  ['onze bedrijven leggen 2 ton in', 'nl', 'bedrijven'],
] as const)('%s: who speaks, unless it is of another kind or several', (text, lang, party) => {
  const [fact] = facts(text, lang, { self: { name: 'Werf De Kiel', side: 'business' } }).facts;
  expect(fact?.party).toBe(party);
});

test('"wij" is the speaker', () => {
  const [fact] = facts('wij doen 75.000 cash', 'nl', { self: { name: 'Werf De Kiel', side: 'business' } }).facts;
  expect(fact).toMatchObject({ party: 'Werf De Kiel', side: 'business', form: 'cash', value: 75_000 });
});

test('a long text is read up to the bound, and says so', () => {
  const long = `Festo legt 75.000 euro in. ${'en verder niets '.repeat(400)} De provincie legt 80.000 euro in.`;
  const { facts: found, truncated } = facts(long, 'nl');
  expect(found.map(({ value }) => value)).toEqual([75_000]);
  expect(truncated).toBe(true);
});

test('of a megabyte no more is read than the bound, and the same as of its beginning', () => {
  const piece = 'De provincie legt 80.000 euro in en Festo B.V. 3 ton, ';
  const found = facts(piece.repeat(20_000), 'nl').facts;
  expect(found.every(({ end }) => end <= maxLength)).toBe(true);
  expect(found).toEqual(facts(piece.repeat(80), 'nl').facts);
});

describe('what something costs', () => {
  test.each([
    ['nl', 'de machine kost 30.000 euro'],
    ['nl', 'De machines kosten samen 90.000 euro.'],
    ['nl', 'een nieuwe draaibank gaat 30.000 euro kosten'],
    ['nl', 'de machine voor het project kost 30.000 euro'],
    ['nl', 'We kopen een robot. Dat kost 30.000 euro.'],
    ['en', 'the machine costs 30,000 euros'],
  ] as const)('%s: %s: a thing makes no total budget', (language, text) => {
    expect(facts(text, language).facts).toEqual([]);
  });

  test.each([
    ['nl', 'Het project kost 3 miljoen'],
    ['nl', 'Centrum Watertechnik kost 3 miljoen'],
    ['nl', 'het plan gaat 3 miljoen euro kosten'],
    ['nl', 'samen kost alles 3 miljoen'],
    ['nl', 'het geheel kost 3 miljoen'],
    ['nl', 'Ons project loopt goed. Het kost 3 miljoen.'],
    ['nl', 'de totale kosten zijn 3 miljoen'],
    ['en', 'The centre will cost 3 million euros'],
  ] as const)('%s: %s: the whole does', (language, text) => {
    expect(facts(text, language).facts.map(({ question, value }) => [question, value])).toEqual([['c3.totalBudget', 3_000_000]]);
  });
});

const words = fc.constantFrom(
  ...'de het provincie gemeente Zwolle bedrijven ROC van Twente Festo B.V. wij zij legt draagt krijgen vragen bij in cash kind natura 75.000 € 3 ton miljoen 1,2 400 uur à 86 per samen waarvan daarvan respectievelijk en , . ; : ( ) - totaal begroting subsidie aan voor door 7,8 cijfer studenten docenten stage 30 % een derde'.split(
    ' ',
  ),
);
const prose = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

test('any text: quotes are pieces of it, figures stand in their quotes, nothing is thrown', () => {
  fc.assert(
    fc.property(prose, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
      for (const fact of facts(text, language).facts) {
        expect(fact.quote).toBe(text.slice(fact.start, fact.end));
        expect(fact.quote.length).toBeGreaterThan(0);
        expect(Number.isFinite(fact.value)).toBe(true);
        if (/^\d+$/u.test(fact.quote)) expect(fact.value).toBe(Number(fact.quote));
        if (fact.partOf !== undefined) expect(fact.partOf).toBeLessThan(fact.start);
        if (fact.party !== undefined && fact.self === false) expect(text).toContain(fact.party);
      }
    }),
    { numRuns: 1500 },
  );
});
