/** Where a quote stands, and where it does not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locate } from '../../../src/language/model/locate.ts';

describe('stands', () => {
  test.each([
    ['Wij doen 75.000 euro cash', '75.000 EURO', '75.000 euro'],
    ['Wij  doen\n75.000\u00a0euro', 'doen 75.000 euro', 'doen\n75.000\u00a0euro'],
    ['７５.０００ euro', '75.000 euro', '７５.０００ euro'],
    ['zo’n ½ miljoen', "zo'n ½ miljoen", 'zo’n ½ miljoen'],
    ['cafe\u0301 De Kiel', 'CAFÉ de kiel', 'cafe\u0301 De Kiel'],
    ['7\u200b5.000 euro', '75.000 euro', '7\u200b5.000 euro'],
    ['€75k, of toch niet', '75k', '75k'],
    ['400 of 4', '4', '4'],
    ['een miljoen.', 'een miljoen', 'een miljoen'],
    ['voor co\u2011financiering', 'co-financiering', 'co\u2011financiering'],
    ['een «ton» erbij', '"ton"', '«ton»'],
  ])('%j: %j', (text, quote, found) => {
    const span = locate(text, quote);
    expect(span?.quote).toBe(found);
    expect(text.slice(span?.start, span?.end)).toBe(found);
  });
});

describe('does not stand', () => {
  test.each([
    ['75.000 euro', '75'],
    ['75.000 euro', '000 euro'],
    ['anderhalve ton', 'halve ton'],
    ['een bedrag', 'ben'],
    ['2,5 ton', '5 ton'],
    ['1/3 deel', '3 deel'],
    ['een ton', ''],
    ['een ton', '   '],
    ['een ton', 'twee ton'],
    ['', 'x'],
  ])('%j: %j', (text, quote) => {
    expect(locate(text, quote)).toBeNull();
  });
});

test('what is found is always a piece of the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, quote) => {
      const span = locate(text, quote);
      if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.quote);
    }),
  );
});
