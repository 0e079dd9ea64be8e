/** Properties that hold for any amount and any text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inCents, type Quantity, quantities, toJson } from '../../../src/language/quantities/quantities.ts';

const grouped = (euros: number, mark: string): string => String(euros).replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);
const decimals = (cents: number): string => String(cents).padStart(2, '0');

/** Each way to write an amount of money in Dutch, from euros and cents. */
const notations: Record<string, (euros: number, cents: number) => string> = {
  '€ 1.250,50': (euros, cents) => `€ ${grouped(euros, '.')},${decimals(cents)}`,
  '€1250,50': (euros, cents) => `€${euros},${decimals(cents)}`,
  '1.250,50 euro': (euros, cents) => `${grouped(euros, '.')},${decimals(cents)} euro`,
  'EUR 1 250,50': (euros, cents) => `EUR ${grouped(euros, ' ')},${decimals(cents)}`,
  '€ 1\u00a0250,50': (euros, cents) => `€ ${grouped(euros, '\u00a0')},${decimals(cents)}`,
  "€ 1'250,50": (euros, cents) => `€ ${grouped(euros, "'")},${decimals(cents)}`,
  '€ 1,250.50': (euros, cents) => `€ ${grouped(euros, ',')}.${decimals(cents)}`,
};

const wholeNotations: Record<string, (euros: number) => string> = {
  '€ 1.250': (euros) => `€ ${grouped(euros, '.')}`,
  '€ 1.250,-': (euros) => `€ ${grouped(euros, '.')},-`,
  '1.250,--': (euros) => `${grouped(euros, '.')},--`,
  '1250 euro': (euros) => `${euros} euro`,
  '1.250 EUR': (euros) => `${grouped(euros, '.')} EUR`,
  '1 250 euro': (euros) => `${grouped(euros, ' ')} euro`,
  '€ 1\u202f250': (euros) => `€ ${grouped(euros, '\u202f')}`,
};

const soleCents = (found: readonly Quantity[]): number | null => {
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 && only.kind === 'money' && only.value ? inCents(only.value) : null;
};

const euros = fc.integer({ min: 1, max: 999_999_999 });

describe('an amount reads back exactly', () => {
  test.each(Object.entries(notations))('%s', (_, write) => {
    fc.assert(
      fc.property(euros, fc.integer({ min: 0, max: 99 }), fc.constantFrom('nl' as const, 'en' as const), (whole, cents, language) => {
        expect(soleCents(quantities(write(whole, cents), language))).toBe(whole * 100 + cents);
      }),
    );
  });

  test.each(Object.entries(wholeNotations))('%s', (_, write) => {
    fc.assert(
      fc.property(euros, fc.constantFrom('nl' as const, 'en' as const), (whole, language) => {
        expect(soleCents(quantities(write(whole), language))).toBe(whole * 100);
      }),
    );
  });

  test.each<[string, number]>([
    ['k', 1e3],
    ['K', 1e3],
    [' duizend', 1e3],
    [' ton', 1e5],
    [' mln', 1e6],
    ['M', 1e6],
    [' miljoen', 1e6],
    [' mld', 1e9],
    [' miljard', 1e9],
  ])('with %s, in tenths', (scale, factor) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const [found] = quantities(`€ ${whole},${tenth}${scale}`, 'nl');
        expect(found && found.kind === 'money' && found.value && inCents(found.value)).toBe((whole * 10 + tenth) * factor * 10);
      }),
    );
  });
});

const ones = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

function dutchWord(value: number): string {
  if (value >= 1000) return `${value < 2000 ? '' : dutchWord(Math.floor(value / 1000))}duizend${dutchWord(value % 1000)}`;
  if (value >= 100) return `${value < 200 ? '' : ones[Math.floor(value / 100)]}honderd${dutchWord(value % 100)}`;
  if (value >= 20) {
    const one = ones[value % 10] ?? '';
    return one === '' ? (tens[value / 10] ?? '') : `${one}${one.endsWith('e') ? 'ën' : 'en'}${tens[Math.floor(value / 10)]}`;
  }
  return value >= 10 ? (teens[value - 10] ?? '') : (ones[value] ?? '');
}

test('every Dutch number word below a million reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      expect(quantities(`${dutchWord(value)} euro`, 'nl').map(toJson)).toMatchObject([{ kind: 'money', value }]);
    }),
    { numRuns: 2000 },
  );
});

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '€',
    'een',
    'één',
    'half',
    'derde',
    'ton',
    'mln',
    '%',
    'procent',
    'à',
    '-',
    'tot',
    'tussen',
    'en',
    '1/3',
    '75.000',
    '2026',
    '1 250 000',
    '12-3-2026',
    'k',
    ' ',
    '\n',
    ',-',
    'studenten',
    'per',
    'uur',
    'criterium',
    '½',
    "'",
    '06-',
    '.',
    ',',
    'x',
    'op de',
    'million',
    'a',
    'and',
    'half',
    '\u200b',
    '😀',
    '(',
    ')',
    '/',
    ':',
  ),
);
const texts = fc.array(pieces, { maxLength: 30 }).chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue)));

describe('any text', () => {
  test('never throws; spans are in range, in order, apart, and quote the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
        let end = 0;
        for (const quantity of quantities(text, language)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.quote);
          if (quantity.kind !== 'date') {
            expect(quantity.value === undefined).toBe(quantity.min !== undefined && quantity.max !== undefined);
            for (const part of [quantity.value, quantity.min, quantity.max]) {
              if (part) expect(Number.isSafeInteger(part.n) && Number.isSafeInteger(part.d) && part.d > 0).toBe(true);
            }
          }
          end = quantity.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('gives the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quantities(text, 'nl')).toEqual(quantities(text, 'nl'));
      }),
    );
  });
});

test('neutral words around change nothing but the place', () => {
  const expressions = [
    '€ 82.500',
    '1,4 mln',
    'anderhalve ton',
    '42%',
    'een derde',
    '30 à 40 bedrijven',
    '14 studenten',
    '€ 40.000 - € 60.000',
    '400 uur à € 86',
    '15 oktober 2027',
  ];
  const before = ['', 'Wij denken dat het ', 'Volgens mij: ', 'Ja, dus ', 'Goedemorgen! '];
  const after = ['', ', denken wij.', '. Dat is alles.', ' volgens ons', '; meer niet', '?'];
  fc.assert(
    fc.property(fc.constantFrom(...expressions), fc.constantFrom(...before), fc.constantFrom(...after), (expression, head, tail) => {
      const alone = quantities(expression, 'nl').map((one) => ({ ...toJson(one), start: 0, end: 0 }));
      const within = quantities(head + expression + tail, 'nl').map((one) => ({ ...toJson(one), start: 0, end: 0 }));
      expect(within).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});
