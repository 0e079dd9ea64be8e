/** What a contribution in kind is, and the form in a row of cells. */
import { expect, test } from '@jest/globals';
import { say } from '../asking.ts';

const first = (text: string) => say(text, null).proposals[0]?.value;

test.each([
  ['Bakkerij Vos stelt een oven beschikbaar ter waarde van 6.000 euro', 'oven'],
  ['Bakkerij Vos 6.000 in kind (ovens en bakplaten), toegezegd', 'ovens en bakplaten'],
  ['Vos Bakery provides a baking oven worth €6,000', 'baking oven'],
])('%s: %s', (text, what) => {
  expect(first(text)).toMatchObject({ form: 'in_kind', what });
});

test.each(['Bakkerij Vos 6.000 in kind (toegezegd)', 'Bakkerij Vos 6.000 in kind (2 jaar)', 'Bakkerij Vos 6.000 cash (ovens)'])(
  '%s names no thing',
  (text) => {
    expect(first(text)?.what).toBeUndefined();
  },
);

test.each([
  ['Gemeente Breda;cash;€ 5.000;beschikt', 'cash'],
  ['Gemeente Breda | € 5.000 | in kind | beschikt', 'in_kind'],
])('%s: the form is a cell', (text, form) => {
  expect(first(text)).toMatchObject({ partner: 'Gemeente Breda', form, amountCents: 500_000, state: 'beschikt' });
});
