/** What is denied, doubted or said of somebody else: nothing more may be noted than was said. */
import { describe, expect, test } from '@jest/globals';
import { facts } from '../../../src/language/facts/facts.ts';
import { asked, say, values } from '../asking.ts';

const self = { name: 'ROC De Vaart', side: 'education' } as const;
type Language = 'nl' | 'en';
const read = (text: string, lang: Language) => facts(text, lang, { self }).facts;
const given = (text: string, lang: Language) =>
  read(text, lang).map(({ value, state, doubt }) => [value, state ?? null, doubt ?? null] as const);
const stateOf = (text: string, lang: Language = 'nl') => read(text, lang).map(({ party, state }) => [party, state ?? null]);

describe('what is denied is not given', () => {
  test.each([
    ['De gemeente Epe geeft geen 40.000 cash', 'nl'],
    ['Bakkerij Vos kan geen 15.000 betalen', 'nl'],
    ['De provincie legt die 60.000 euro niet in', 'nl'],
    ['De provincie geeft de € 60.000 niet meer', 'nl'],
    ['Bakkerij Vos gaat niet 15.000 bijdragen', 'nl'],
    ['The municipality of Epe does not give 40,000 euros', 'en'],
    ["Bakery Vos won't pay the €15,000", 'en'],
    ['The province no longer contributes 60,000 euros', 'en'],
  ] as const)('%s', (text, lang) => {
    const { facts: found, passed } = facts(text, lang, { self });
    expect(found).toEqual([]);
    expect(passed.map(({ why }) => why)).toEqual(['denied']);
  });

  test('the person is told which figure is not noted', () => {
    expect(say('De gemeente Epe geeft geen 40.000 cash', null).passedOver).toEqual([{ why: 'denied', quote: '40.000' }]);
  });

  test.each([
    ['De gemeente Epe geeft niet 40.000 maar 50.000 euro', 'nl', [50_000]],
    ['Zonder die 40.000 euro van de gemeente Epe gaat het niet door', 'nl', [40_000]],
    ['De provincie doet niet mee, de gemeente Epe geeft 40.000 euro', 'nl', [40_000]],
    ['Bakery Vos does not count hours but pays 15,000 euros', 'en', [15_000]],
  ] as const)('%s: something else is denied', (text, lang, amounts) => {
    expect(read(text, lang).map(({ value }) => value)).toEqual(amounts);
  });

  test('a denied figure alone is no answer', () => {
    expect(say('geen 40.000', asked('c3.contributions', 'amountCents', 'i1')).proposals).toEqual([]);
  });
});

describe('what is doubted is asked about', () => {
  test.each([
    ['Bakkerij Vos geeft misschien 15.000 cash', 'nl', 15_000, null, 'misschien 15.000'],
    ['Bakkerij Vos wil graag 15.000 geven', 'nl', 15_000, null, 'wil graag 15.000'],
    ['Bakkerij Vos geeft 15.000, maar dat is nog niet rond', 'nl', 15_000, null, '15.000, maar dat is nog niet rond'],
    ['Bakkerij Vos geeft 15.000 euro. Dat is nog onzeker.', 'nl', 15_000, null, '15.000 euro. Dat is nog onzeker'],
    ['Bakkerij Vos geeft hooguit 15.000 euro', 'nl', 15_000, 'toegezegd', 'hooguit 15.000 euro'],
    ['Bakkerij Vos geeft ongeveer 15.000 euro', 'nl', 15_000, 'toegezegd', 'ongeveer 15.000 euro'],
    ['Bakery Vos might give 15,000 euros', 'en', 15_000, null, 'might give 15,000 euros'],
    ['Bakery Vos pays up to 15,000 euros', 'en', 15_000, 'toegezegd', 'up to 15,000 euros'],
    ['Bakery Vos gives 15,000 euros, but that is not certain', 'en', 15_000, null, '15,000 euros, but that is not certain'],
    ['De provincie heeft 60.000 toegezegd, onder voorbehoud', 'nl', 60_000, 'toegezegd', '60.000 toegezegd, onder voorbehoud'],
  ] as const)('%s', (text, lang, value, state, doubt) => {
    expect(given(text, lang)).toEqual([[value, state, doubt]]);
    const [proposal] = say(text, null, { language: lang }).proposals;
    expect([proposal?.certainty, proposal?.doubt]).toEqual(['inferred', doubt]);
  });

  test('only the gift that the words are about', () => {
    const text = 'Bakkerij Vos 15.000, gemeente Epe misschien 40.000, provincie 60.000';
    expect(read(text, 'nl').map(({ doubt }) => doubt ?? null)).toEqual([null, 'misschien 40.000', null]);
    const all = 'Bakkerij Vos geeft 15.000 en de provincie 60.000, maar dat is allemaal nog niet zeker';
    expect(read(all, 'nl').map(({ doubt }) => doubt !== undefined)).toEqual([true, true]);
  });

  test.each([
    ['De provincie maakt het mogelijk met 60.000 euro', 'nl'],
    ['De provincie geeft 60.000 euro', 'nl'],
    ['In May 2027 the province pays 60,000 euros', 'en'],
  ] as const)('%s: nothing is left open', (text, lang) => {
    expect(read(text, lang).map(({ doubt }) => doubt ?? null)).toEqual([null]);
  });

  test('in answer to how much', () => {
    const answer = (text: string) => {
      const [proposal] = say(text, asked('c3.contributions', 'amountCents', 'i1')).proposals;
      return [proposal?.value.amountCents, proposal?.certainty, proposal?.doubt ?? null];
    };
    expect(answer('misschien 40.000')).toEqual([4_000_000, 'inferred', 'misschien 40.000']);
    expect(answer('maximaal € 40.000')).toEqual([4_000_000, 'inferred', 'maximaal € 40.000']);
    expect(answer('ongeveer € 40.000')).toEqual([4_000_000, 'stated', null]);
  });
});

describe('how certain it is, is said of somebody', () => {
  test.each([
    ['Bakkerij Vos 15.000 cash, nog niet toegezegd', 'nl'],
    ['Bakkerij Vos geeft 15.000, maar dat is nog niet toegezegd', 'nl'],
    ['Bakkerij Vos 15.000 cash, zonder toezegging', 'nl'],
    ['Bakkerij Vos kan 15.000 cash geven', 'nl'],
    ['Bakery Vos 15,000 in cash, not yet promised', 'en'],
    ['Bakery Vos wants to give 15,000 in cash', 'en'],
  ] as const)('%s: open', (text, lang) => {
    expect(read(text, lang).map(({ state }) => state ?? null)).toEqual([null]);
  });

  test('asked for, and not promised', () => {
    expect(stateOf('Gemeente Epe 40.000 cash, gevraagd maar nog niet toegezegd')).toEqual([['Gemeente Epe', 'gevraagd']]);
  });

  test('it does not pass to the next', () => {
    expect(stateOf('Gemeente Epe € 40.000 cash beschikt, wij zelf € 90.000 cash')).toEqual([
      ['Gemeente Epe', 'beschikt'],
      ['ROC De Vaart', null],
    ]);
  });

  test.each([
    ['Bakkerij Vos € 15.000 cash, wij € 90.000 in kind, gemeente Epe € 40.000 beschikt, alles toegezegd behalve de gemeente.', 'beschikt'],
    ['Bakkerij Vos € 15.000 cash, wij € 90.000 in kind, gemeente Epe € 40.000, alles toegezegd op de gemeente na.', null],
    ['Bakkerij Vos € 15.000 cash, wij € 90.000 in kind en gemeente Epe € 40.000. Alles is toegezegd.', 'toegezegd'],
    ['Bakkerij Vos € 15.000 cash, wij € 90.000 in kind en gemeente Epe € 40.000 beschikt, de rest is toegezegd', 'beschikt'],
  ] as const)('%s', (text, last) => {
    expect(stateOf(text)).toEqual([
      ['Bakkerij Vos', 'toegezegd'],
      ['ROC De Vaart', 'toegezegd'],
      ['gemeente Epe', last],
    ]);
  });

  test('both, in English', () => {
    expect(stateOf('Bakery Vos € 15,000 in cash and the province € 60,000, both promised', 'en').map(([, state]) => state)).toEqual([
      'toegezegd',
      'toegezegd',
    ]);
  });

  test('before them all', () => {
    expect(stateOf('Beschikt: gemeente Epe 40.000, provincie 60.000').map(([, state]) => state)).toEqual(['beschikt', 'beschikt']);
  });
});

test.each(['wijzelf', 'wij zelf', 'wij'])('%s: who speaks', (name) => {
  const text = `Gemeente Epe € 40.000 cash beschikt, ${name} € 90.000 cash toegezegd`;
  expect(values(text, null, { self }).at(-1)?.[2]).toEqual({
    partner: 'ROC De Vaart',
    side: 'education',
    form: 'cash',
    amountCents: 9_000_000,
    state: 'toegezegd',
  });
});
