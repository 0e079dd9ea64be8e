/** What the person's own words bear out of a model's reading: nothing cut out of a figure, no name put in, nothing added to what was stated. */
import { describe, expect, test } from '@jest/globals';
import type { Understanding } from '../../../src/criteria/vocabulary.ts';
import type { ModelReading } from '../../../src/language/model/contract.ts';
import { merged } from '../../../src/language/model/merge.ts';
import { bornOut } from '../../../src/language/model/verify.ts';
import type { UnderstandContext } from '../../../src/language/understand.ts';
import { reading } from './server.ts';

const context: UnderstandContext = { language: 'nl', open: null };
const nothing: Understanding = { intent: { kind: 'answer' }, proposals: [], readings: [] };
const contribution = (...fields: [field: string, value: unknown, quote: string][]) => ({
  question: 'c3.contributions',
  fields: fields.map(([field, value, quote]) => ({ field, value, quote })),
});

describe('a model that cuts and adds', () => {
  const borne = (text: string, facts: Parameters<typeof reading>[0]) => bornOut(JSON.parse(reading(facts)).facts, text, 'nl');

  test('has no part of a figure taken for a figure', () => {
    const text = 'Zeefabriek Olm legt, als het meezit, twee miljoen driehonderdduizend euro op tafel';
    const said = (value: number, quote: string) => borne(text, [contribution(['amountCents', value, quote])]);
    expect(said(2_300_000, 'twee miljoen driehonderdduizend euro')).toHaveLength(1);
    expect(said(300_000, 'driehonderdduizend euro')).toEqual([]);
  });

  test('puts no name into a list that nobody wrote', () => {
    const text = 'We deden dat experiment samen met Campus Oost en Olmstaal';
    const said = (value: string[]) =>
      borne(text, [{ question: 'c6.experiments', fields: [{ field: 'with', value, quote: 'Campus Oost en Olmstaal' }] }]);
    expect(said(['Campus Oost', 'Olmstaal']).map(({ value }) => value)).toEqual([{ with: ['Campus Oost', 'Olmstaal'] }]);
    expect(said(['Campus Oost', 'Verzonnen BV'])).toEqual([]);
  });

  test('adds nothing to what was stated', () => {
    const text = 'Werf De Kiel legt 75.000 euro in, toegezegd';
    const at = { ref: { question: 'c3.contributions' }, quote: text, start: 0, end: text.length };
    const ours = (certainty: 'stated' | 'inferred'): Understanding => ({
      ...nothing,
      proposals: [{ ...at, value: { amountCents: 7_500_000 }, certainty }],
    });
    const theirs = { intent: 'answer', facts: [contribution(['state', 'toegezegd', 'toegezegd'])] } as unknown as ModelReading;
    const both = (certainty: 'stated' | 'inferred') => merged(text, ours(certainty), theirs, context, () => true).proposals;
    expect(both('stated')).toEqual(ours('stated').proposals);
    expect(both('inferred')).toMatchObject([{ value: { amountCents: 7_500_000, state: 'toegezegd' }, byModel: true }]);
  });
});
