/** The amounts of a row as the one gift that they are: their sum, or the last where that is the sum of the others. */
import type { Fact } from './fact.ts';
import { hundredths } from './figures.ts';

function sumOf(row: readonly Fact[]): number {
  const all = row.reduce((sum, { value }) => sum + hundredths(value), 0);
  const last = hundredths(row.at(-1)?.value ?? 0);
  return (row.length > 2 && all === 2 * last ? last : all) / 100;
}

/** The facts, with those of one row made one. */
export function joined(all: readonly Fact[]): Fact[] {
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
