/** What a turn costs, in time and memory, as Centra and their histories grow. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inFolder } from '../lib/folder.ts';
import { startFlags } from '../lib/processes.ts';
import { type Bench, type Line, lineOf, median } from '../lib/report.ts';
import { seed } from '../lib/seed.ts';
import type { Cell } from '../process/growth.ts';

const script = fileURLToPath(new URL('../process/growth.ts', import.meta.url));

const cell = (centra: number, facts: number, visits: number): Promise<Cell> =>
  inFolder(async (folder) => {
    await seed(folder, centra, facts);
    const args = [...startFlags, '--expose-gc', script, folder, String(centra), String(visits)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as Cell;
  });

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
    const memory = lines('resident', 'memory', 'MiB');
    const worstOf = (measured: readonly Line[]): number => Math.max(...measured.map(({ ratio = 1 }) => ratio));
    const flat = (what: string, worst: number) => ({
      what,
      goal: 'flat within 20 %',
      measured: `at most ${worst.toFixed(2)} ×`,
      reached: worst <= 1.2,
    });
    return {
      bench: 'growth',
      lines: [...turns, ...lines('first', 'first turn after a start', 'ms'), ...lines('heap', 'heap', 'MiB'), ...memory],
      goals: [flat('time of a turn', worstOf(turns)), flat('memory', worstOf(memory))],
      notes: [
        'Each cell in a process of its own, three times in turns. A history is corrections of the same things: what stands stays as much.',
      ],
    };
  },
};
