/** What is kept beside the value: spans, qualifiers, units, rates, other readings; and the exact arithmetic underneath. */
import { describe, expect, test } from '@jest/globals';
import { type Figure, inCents, maxLength, type Quantity, quantities, toJson, vague } from '../../../src/language/quantities/quantities.ts';
import { tokensOf } from '../../../src/language/quantities/tokens.ts';

const first = (text: string, language: 'nl' | 'en' = 'nl'): Quantity => {
  const [found] = quantities(text, language);
  if (found === undefined) throw new Error(`nothing found in ${text}`);
  return found;
};
const figure = (text: string, language: 'nl' | 'en' = 'nl'): Figure => {
  const found = first(text, language);
  if (found.kind === 'date') throw new Error(`${text} is a date`);
  return found;
};

describe('values are exact', () => {
  test.each([
    ['een derde', { n: 1, d: 3 }],
    ['33 1/3 %', { n: 100, d: 3 }],
    ['33,3%', { n: 333, d: 10 }],
    ['€ 53,08', { n: 1327, d: 25 }],
    ['0,1 + 0,2', { n: 1, d: 10 }],
    ['driekwart miljoen', { n: 750000, d: 1 }],
    ['1,25 miljard', { n: 1250000000, d: 1 }],
  ])('%s', (text, value) => {
    expect(figure(text).value).toEqual(value);
  });

  test('euros become whole cents, or none', () => {
    expect(inCents(figure('€ 53,08').value ?? { n: 0, d: 1 })).toBe(5308);
    expect(inCents(figure('een halve ton').value ?? { n: 0, d: 1 })).toBe(5_000_000);
    expect(inCents({ n: 1, d: 3 })).toBeNull();
  });

  test('what cannot be held exactly is not read', () => {
    expect(quantities('€ 99999999999999999999', 'nl')).toEqual([]);
    expect(quantities('9999999999 miljard euro', 'nl')).toEqual([]);
  });

  test('a deficit stays one', () => {
    expect(toJson(first('€ -5.000')).value).toBe(-5000);
  });
});

describe('what stands around it', () => {
  test.each([
    ['ruim 4 ton', 'ruim'],
    ['ca. 40 studenten', 'ca.'],
    ['zo’n 40 studenten', "zo'n"],
    ['ten minste een derde', 'ten minste'],
    ['max. € 5.000', 'max.'],
    ['niet meer dan 25%', 'niet meer dan'],
    ['tot ruim 40 miljoen', 'ruim'],
    ['200+ deelnemers', '+'],
    ['ongeveer de helft', 'ongeveer'],
    ['bijna een miljoen', 'bijna'],
    ['rond de 40 studenten', 'rond'],
    ['± € 75.000', '±'],
    ['vanaf 10 deelnemers', 'vanaf'],
    ['minder dan 3 ton', 'minder dan'],
  ])('qualifier of %s', (text, qualifier) => {
    expect(first(text).qualifier).toBe(qualifier);
  });

  test.each([
    ['about a third', 'about'],
    ['at least 25 companies', 'at least'],
    ['up to €4 million', 'up to'],
    ['over 150 partners', 'over'],
    ['nearly 40', 'nearly'],
  ])('qualifier of %s', (text, qualifier) => {
    expect(first(text, 'en').qualifier).toBe(qualifier);
  });

  test('a result is no limit', () => {
    expect(first('Dit leidt tot 63 projecten')).not.toHaveProperty('qualifier');
    expect(first('40 studenten')).not.toHaveProperty('qualifier');
  });

  test.each([
    ['1.200 studenten', 'studenten'],
    ['250 zittende medewerkers', 'medewerkers'],
    ['3 nieuwe mbo-opleidingen', 'mbo-opleidingen'],
    ['40 mbo-4 studenten', 'studenten'],
    ['0,5 fte', 'fte'],
    ['400 Uur', 'uur'],
    ['aantal docenten: 18', 'docenten'],
    ["19.000 mkb'ers", "mkb'ers"],
    ['2 ton CO2', 'ton'],
    ['anderhalve dag', 'dag'],
  ])('unit of %s', (text, unit) => {
    expect(figure(text).unit).toBe(unit);
  });

  test.each([
    ['€ 100.000 per jaar', 'jaar'],
    ['€ 100.000 p.j.', 'jaar'],
    ['€ 45,- p.u.', 'uur'],
    ['€ 95/uur', 'uur'],
    ['50 cent per inwoner', 'inwoner'],
    ['€ 1.200 per deelnemende student', 'student'],
    ['40 uur per week', 'week'],
    ['60 studenten per jaar', 'jaar'],
    ['€ 75.000 subsidie per jaar', 'jaar'],
    ['€ 5.000 jaarlijks', 'jaar'],
  ])('rate of %s', (text, per) => {
    expect(figure(text).per).toBe(per);
  });

  test('a price behind hours is per hour', () => {
    expect(quantities('400 uur à € 86', 'nl').map(toJson)).toEqual([
      { kind: 'number', value: 400, unit: 'uur', quote: '400', start: 0, end: 3 },
      { kind: 'money', value: 86, per: 'uur', quote: '€ 86', start: 10, end: 14 },
    ]);
    expect(figure('€500 a month', 'en').per).toBe('month');
  });

  test('the quote holds the currency, the scale and both ends of a range', () => {
    const quotes = quantities('wij doen € 40.000 tot € 60.000,- en 2 à 3 ton, dus 33 1/3 %', 'nl').map(({ quote }) => quote);
    expect(quotes).toEqual(['€ 40.000 tot € 60.000,-', '2 à 3 ton', '33 1/3 %']);
  });

  test('spans count UTF-16 units, also behind an emoji', () => {
    const text = '👍🏽 prima: € 75.000';
    const { start, end } = first(text);
    expect(text.slice(start, end)).toBe('€ 75.000');
  });
});

describe('two readings', () => {
  const others = (text: string, language: 'nl' | 'en') =>
    figure(text, language)
      .alternatives?.map((one) => toJson(one))
      .map(({ kind, value }) => [kind, value]);

  test.each<[string, 'nl' | 'en', [string, number][] | undefined]>([
    ['75', 'nl', [['amount', 75000]]],
    ['75 cash', 'nl', [['amount', 75000]]],
    ['10.000', 'en', [['amount', 10]]],
    ['1,250 fte', 'nl', [['number', 1250]]],
    ['75.000', 'nl', undefined],
    ['€ 75', 'nl', undefined],
    ['75 studenten', 'nl', undefined],
    ['10.000 students', 'en', undefined],
    ['1,250 studenten', 'nl', undefined],
    ['€ 1,250', 'nl', undefined],
  ])('%s (%s)', (text, language, expected) => {
    expect(others(text, language)).toEqual(expected);
  });

  test('a point beside decimal points may be one too', () => {
    expect(others('1.250 uur, gemiddeld 7.4', 'nl')).toEqual([['number', 1.25]]);
  });
});

describe('hostile text', () => {
  test('a number with hidden characters inside is not read', () => {
    expect(quantities('75\u200b000 euro', 'nl')).toEqual([]);
  });

  test('a hidden character around a number changes nothing', () => {
    expect(quantities('\u200b€ 75.000\u200b', 'nl').map(toJson)).toMatchObject([{ kind: 'money', value: 75000 }]);
  });

  test(`no more than ${maxLength} characters are read, and no number is cut in two`, () => {
    const filler = 'woord '.repeat(maxLength / 6 - 1);
    const text = `${`5 ton ${filler}`.slice(0, maxLength - 6)} 1 250 000 euro`;
    expect(quantities(text, 'nl').map(toJson)).toMatchObject([{ kind: 'amount', value: 500000 }]);
  });

  const bait = [
    '1 ',
    '1.',
    '1,',
    '1-',
    '1/',
    'a@',
    'een ',
    'honderd ',
    'zevenhonderd',
    'criterium 1, ',
    'tussen 1 en ',
    '€',
    '5 grote ',
    '1\u200b',
    'één op ',
    '000 ',
    '½',
    'per mooie ',
    '(',
    'a',
  ];
  test.each(bait)('of a megabyte of %j only the beginning is read', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const last = tokensOf(text).at(-1)?.end ?? 0;
    expect(last).toBeLessThanOrEqual(maxLength);
    for (const language of ['nl', 'en'] as const)
      for (const { end } of quantities(text, language)) expect(end).toBeLessThanOrEqual(maxLength);
    for (const { end } of vague(text)) expect(end).toBeLessThanOrEqual(maxLength);
  });
});

describe('words without a figure', () => {
  test.each([
    ['een substantiële bijdrage', ['substantiele']],
    ['fors meer', ['fors']],
    ['een paar bedrijven', ['een paar']],
    ['honderden studenten en tientallen docenten', ['honderden', 'tientallen']],
    ['a considerable number', ['considerable']],
    ['several partners', ['several']],
    ['€ 75.000', []],
  ])('%s', (text, expected) => {
    expect(vague(text).map(({ word }) => word)).toEqual(expected);
  });

  test('the span is that of the word', () => {
    const text = 'Wij doen een Flinke bijdrage';
    const [found] = vague(text);
    expect(text.slice(found?.start, found?.end)).toBe('Flinke');
  });
});
