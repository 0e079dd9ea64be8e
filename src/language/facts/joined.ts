/** What figures come to: a row of amounts its sum, or the last where that is the sum of the others; and what counts more than once its product. */
import type { Fact } from './fact.ts';
import { hundredths } from './figures.ts';

function sumOf(row: readonly Fact[]): number {
  const all = row.reduce((sum, { value }) => sum + hundredths(value), 0);
  const last = hundredths(row.at(-1)?.value ?? 0);
  return (row.length > 2 && all === 2 * last ? last : all) / 100;
}

/** "2 x 25.000 = 50.000": the product is said as well. */
const isSaidProduct = ({ multiplied, value, question, party }: Fact, all: readonly Fact[]): boolean =>
  multiplied !== undefined &&
  all.some((one) => one.question === question && one.party === party && hundredths(one.value) === hundredths(value) * multiplied.times);

/** The facts, with those of one row made one. */
export function joined(told: readonly Fact[]): Fact[] {
  const all = told.filter((one) => !isSaidProduct(one, told));
  return all.flatMap((one, at): Fact[] => {
    if (one.row === undefined) return [one];
    const row = all.filter(({ row: other }) => other?.start === one.row?.start);
    const last = row.at(-1);
    if (last === undefined || row.length < 2) return [one];
    if (row[0] !== all[at]) return [];
    const { also: _, ...fact } = one;
    return [{ ...fact, value: sumOf(row), end: last.end, doubt: one.doubt ?? one.row.doubt }];
  });
}

/** A figure as often as it counts, and as it was said where that may be the whole. */
export function countedWays({ multiplied }: Fact, said: number): number[] {
  if (multiplied === undefined) return [said];
  const all = (hundredths(said) * multiplied.times) / 100;
  return multiplied.either ? [all, said] : [all];
}
