/** The shape that the command line prints. */
import { expect, test } from '@jest/globals';
import { extract } from '../../src/language/extract.ts';

test('quantities and facts, in euros, with their places', () => {
  const text = 'het ROC legt 2 ton bij';
  expect(extract(text)).toEqual({
    quantities: [{ kind: 'amount', value: 200_000, quote: '2 ton', start: 13, end: 18 }],
    facts: [
      {
        question: 'c3.contributions',
        party: 'ROC',
        side: 'education',
        state: 'toegezegd',
        value: 200_000,
        quote: '2 ton',
        start: 13,
        end: 18,
      },
    ],
  });
});

test('the language is found where it is not given', () => {
  expect(extract('The province contributes €300,000 in cash.').facts).toMatchObject([{ side: 'government', form: 'cash', value: 300_000 }]);
});

test('a longer text is read up to the bound', () => {
  expect(extract('een woord '.repeat(1000)).truncated).toBe(true);
  expect(extract('een woord').truncated).toBeUndefined();
});

test('prints as JSON and back', () => {
  const made = extract('bedrijven 400.000 (cash), waarvan 50.000 in 2028; 30% van de cofinanciering komt van de provincie');
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});
