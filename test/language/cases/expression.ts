/** The shape of a case, and short names to write one down. */
export interface Expected {
  kind: 'money' | 'amount' | 'percent' | 'fraction' | 'number' | 'date';
  value?: number | string;
  min?: number;
  max?: number;
}

export interface Expression {
  category: string;
  lang: 'nl' | 'en';
  text: string;
  expect: Expected[];
}

type Row = readonly [text: string, ...expect: Expected[]];

const figure =
  (kind: Expected['kind']) =>
  (value: number, max?: number): Expected =>
    max === undefined ? { kind, value } : { kind, min: value, max };

export const money = figure('money');
export const amount = figure('amount');
export const percent = figure('percent');
export const fraction = figure('fraction');
export const number = figure('number');
export const date = (value: string): Expected => ({ kind: 'date', value });

/** The rows of one category; a row is a text and what it holds, in order. */
export const cases = (category: string, lang: 'nl' | 'en', rows: readonly Row[]): Expression[] =>
  rows.map(([text, ...expect]) => ({ category, lang, text, expect }));

interface Found {
  kind: string;
  value?: number | string;
  min?: number;
  max?: number;
}

const same = (a: number | string | undefined, b: number | string | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-4 : a === b;

/** Whether all expected quantities were found, in order, and nothing else. */
export const entirelyRight = (expected: readonly Expected[], found: readonly Found[]): boolean =>
  expected.length === found.length &&
  expected.every(({ kind, value, min, max }, at) => {
    const one = found[at];
    return one !== undefined && one.kind === kind && same(value, one.value) && same(min, one.min) && same(max, one.max);
  });
