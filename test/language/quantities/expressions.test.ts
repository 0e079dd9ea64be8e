/** Every case of ../cases/expressions.ts, entirely right: all quantities of the text and no other. */
import { describe, expect, test } from '@jest/globals';
import { quantities, toJson } from '../../../src/language/quantities/quantities.ts';
import { type Expression, entirelyRight } from '../cases/expression.ts';
import { expressions } from '../cases/expressions.ts';

const categories = Map.groupBy(expressions, ({ category }) => category);

test('there are enough cases, in both languages, and none twice', () => {
  expect(expressions.length).toBeGreaterThanOrEqual(300);
  expect(expressions.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(100);
  expect(new Set(expressions.map(({ lang, text }) => `${lang} ${text}`)).size).toBe(expressions.length);
});

for (const [category, cases] of categories) {
  describe(category, () => {
    test.each<[string, Expression]>(cases.map((one) => [one.text, one]))('%j', (text, { lang, expect: expected }) => {
      const found = quantities(text, lang).map(toJson);
      const plain = found.map(({ kind, value, min, max }) => (value === undefined ? { kind, min, max } : { kind, value }));
      expect({ plain, right: entirelyRight(expected, found) }).toEqual({ plain, right: true });
    });
  });
}
