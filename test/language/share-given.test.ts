/** Shares of the budget as contributions. */
import { expect, test } from '@jest/globals';
import { shareGiven } from '../../src/language/share-given.ts';
import type { UnderstandContext } from '../../src/language/understand.ts';
import { asked } from './asking.ts';

const items = [{ id: 'bakkerij-vos', name: 'Bakkerij Vos' }];
const context: UnderstandContext = { language: 'nl', open: asked('c3.contributions', 'form', 'bakkerij-vos'), items };
const read = (text: string, total?: number) => shareGiven(text, context, total);

test.each([
  ['Gemeente Breda betaalt 40% van de begroting', 'Gemeente Breda', 8_000_000],
  ['het ROC neemt een kwart van de kosten voor zijn rekening', 'ROC', 5_000_000],
])('%s is so many euros of the total budget, to be confirmed, and of nobody else', (text, partner, amountCents) => {
  const found = read(text, 20_000_000);
  expect(found?.proposals).toMatchObject([{ value: { partner, amountCents }, certainty: 'inferred', guessed: true }]);
  expect(found?.proposals[0]?.ref.item).toBeUndefined();
});

test('without a total budget, or of something else, the euros are asked and nothing is noted', () => {
  expect(read('Gemeente Breda betaalt 40% van de begroting')).toMatchObject({ proposals: [], readings: [], share: '40%' });
  expect(read('Gemeente Breda betaalt 40% van het bedrag', 20_000_000)).toMatchObject({ proposals: [], share: '40%' });
});

test.each([
  'betaalt Gemeente Breda 40% van de begroting?',
  'Gemeente Breda geeft 5.000 euro, 40% van de begroting',
  '40% van de studenten doet mee',
  'in cash',
])('%s is left to what was asked', (text) => {
  expect(read(text, 20_000_000)).toBeNull();
});
