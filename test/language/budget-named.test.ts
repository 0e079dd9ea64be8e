/** Budgets that are called by their name, whatever was asked. */
import { expect, test } from '@jest/globals';
import { budgetNamed, summed } from '../../src/language/budget-named.ts';
import type { UnderstandContext } from '../../src/language/understand.ts';
import { asked } from './asking.ts';

const items = [{ id: 'gemeente-breda', name: 'Gemeente Breda' }];
const context: UnderstandContext = { language: 'nl', open: asked('c3.contributions', 'form', 'gemeente-breda'), items };
const read = (text: string, more: Partial<UnderstandContext> = {}) => {
  const found = budgetNamed(text, { ...context, ...more });
  return found === null ? null : summed(text, found);
};

test.each([
  ['totaalbegroting 90.000', 'c3.totalBudget', { amountCents: 9_000_000 }],
  ['nee, de totale begroting van het project is € 90.000', 'c3.totalBudget', { amountCents: 9_000_000 }],
  ['the total budget is €90,000', 'c3.totalBudget', { amountCents: 9_000_000 }],
  ['bureaukosten: € 12.000, apart van de activiteiten', 'c3.bureauCosts', { amountCents: 1_200_000, separate: true }],
  ['de bureaukosten zijn 12.000 en staan niet apart', 'c3.bureauCosts', { amountCents: 1_200_000, separate: false }],
])('%s is no answer to what was asked of a contribution', (text, question, value) => {
  expect(read(text)?.proposals).toMatchObject([{ ref: { question }, value, certainty: 'stated' }]);
});

test('also where a name is asked', () => {
  expect(read('totaalbegroting is 90.000 euro', { open: asked('c3.contributions', 'partner') })?.proposals).toMatchObject([
    { ref: { question: 'c3.totalBudget' } },
  ]);
});

test('per year is asked for the whole term, and multiplied where the term is said', () => {
  const found = read('totaalbegroting 200.000 per jaar, 4 jaar lang');
  expect(found?.readings.map(({ value }) => value.amountCents)).toEqual([80_000_000, 20_000_000]);
  expect(read('bureaukosten 5.000 per jaar')?.proposals).toMatchObject([{ recurs: [{ each: 'year' }], certainty: 'inferred' }]);
});

test.each([
  'totaalbegroting: 2027 200.000, 2028 300.000, 2029 100.000',
  'totale begroting € 200.000 in 2027, € 300.000 in 2028 en € 100.000 in 2029',
])('of every year one amount: their sum, to be confirmed (%s)', (text) => {
  const found = read(text);
  expect(found?.readings).toEqual([]);
  expect(found?.proposals).toMatchObject([
    { ref: { question: 'c3.totalBudget' }, value: { amountCents: 60_000_000 }, certainty: 'inferred' },
  ]);
});

test.each([
  'bureaukosten zijn 15% van de begroting',
  'is de totaalbegroting 90.000?',
  'de totaalbegroting staat in hoofdstuk 3',
  'de gemeente betaalt 40.000 van de totaalbegroting',
])('%s is left to what was asked', (text) => {
  expect(read(text)).toBeNull();
});

test('where the budget is asked, or that of an activity, it is an answer like any other', () => {
  expect(read('totaalbegroting 90.000', { open: asked('c4.activities', 'budgetCents', 'lassen') })).toBeNull();
});
