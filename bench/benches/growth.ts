/** What a turn costs, in time and memory, as Centra and their histories grow. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Bench, lineOf, median } from '../lib/report.ts';
import type { Cell } from '../process/growth.ts';

const script = fileURLToPath(new URL('../process/growth.ts', import.meta.url));

async function cell(centra: number, facts: number, visits: number): Promise<Cell> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, ...[centra, facts, visits].map(String)]);
  return JSON.parse(stdout) as Cell;
}

interface Size {
  centra: number;
  facts: number;
}
const one = { centra: 1, facts: 10 };
const sizes: readonly Size[] = [
  one,
  { centra: 100, facts: 10 },
  { centra: 10_000, facts: 10 },
  { centra: 1, facts: 1_000 },
  { centra: 1, facts: 10_000 },
];
const small: readonly Size[] = [one, { centra: 3, facts: 30 }];

export const growth: Bench = {
  name: 'growth',
  about: 'time of a turn and memory at 1 to 10,000 Centra and 10 to 10,000 facts in one',
  async run({ quick }) {
    const all = quick ? small : sizes;
    const found = all.map((): Cell[] => []);
    for (let round = 0; round < (quick ? 1 : 3); round += 1)
      for (const [index, { centra, facts }] of all.entries()) found[index]?.push(await cell(centra, facts, quick ? 2 : 100));
    const of = (index: number, field: keyof Cell): number[] => (found[index] ?? []).map((each) => each[field]);
    const against = (index: number, field: keyof Cell): number | undefined =>
      index === 0 ? undefined : median(of(index, field).map((value, round) => value / (of(0, field)[round] ?? Number.NaN)));
    const lines = (field: keyof Cell, what: string, unit: string) =>
      all.map(({ centra, facts }, index) =>
        lineOf(
          `${what}, ${centra.toLocaleString('en-GB')} × ${facts.toLocaleString('en-GB')} facts`,
          unit,
          of(index, field),
          against(index, field),
        ),
      );
    const turns = lines('turn', 'turn', 'ms');
    const worst = Math.max(...turns.map(({ ratio = 1 }) => ratio));
    return {
      bench: 'growth',
      lines: [
        ...turns,
        ...lines('first', 'first turn after a start', 'ms'),
        ...lines('heap', 'heap', 'MiB'),
        ...lines('resident', 'memory', 'MiB'),
      ],
      goals: [{ what: 'time of a turn', goal: 'flat within 20 %', measured: `at most ${worst.toFixed(2)} ×`, reached: worst <= 1.2 }],
      notes: [
        'Each cell in a process of its own, three times in turns. A history is corrections of the same things: what stands stays as much.',
      ],
    };
  },
};
