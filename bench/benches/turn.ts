/**
 * Whole turns on SQLite with synchronous FULL, without a channel: a message is received, claimed,
 * understood, reduced, scored and committed, and its reply claimed, sent and recorded. Beside it
 * an insert-only loop with the same durability: what the disk allows. Both once more on a disk that
 * takes 10 ms for a flush, as one that turns does: there the disk is the limit, here the processor.
 */
import { fdatasync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Sync } from '../../src/store/log-file.ts';
import { openCommits, openSyncedCommits } from '../lib/commits.ts';
import { openConversation } from '../lib/conversation.ts';
import { inFolder } from '../lib/folder.ts';
import { intake } from '../lib/intake.ts';
import { compare } from '../lib/measure.ts';
import { type Bench, type Line, lineOf, type Options, quantile } from '../lib/report.ts';

const datasync = promisify(fdatasync);

async function slowSync(descriptor: number): Promise<void> {
  await datasync(descriptor);
  await after(10);
}

interface Talk {
  persons: number;
  lines: readonly string[];
  sync?: Sync;
  note?: (ms: number) => void;
}

/** Each person says all lines, in a database that begins empty. @returns the number of turns. */
async function turns(folder: string, { persons, lines, sync, note = () => {} }: Talk): Promise<number> {
  const conversation = await openConversation(mkdtempSync(join(folder, 'run-')), sync);
  const person = async (name: string): Promise<void> => {
    for (const line of lines) {
      const start = performance.now();
      await conversation.say(name, line);
      note(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: persons }, (_, n) => person(`persoon-${n}`)));
  await conversation.close();
  return persons * lines.length;
}

async function rates(folder: string, { quick }: Options, note: (ms: number) => void): Promise<Line[]> {
  const persons = quick ? 2 : 16;
  const lines = quick ? intake.slice(0, 8) : intake;
  const commits = openCommits(folder);
  const inserts = quick ? 20 : 500;
  const measured = await compare(
    [
      { what: `turns, ${persons} people at once`, run: () => turns(folder, { persons, lines }) },
      { what: 'turns, one person', run: () => turns(folder, { persons: 1, lines, note }) },
      {
        what: 'insert-only loop (one commit each)',
        run: () => {
          commits.insert(inserts);
          return inserts;
        },
      },
    ],
    'per second',
    quick ? { rounds: 1, warmUp: 0 } : { rounds: 7, warmUp: 1 },
  );
  commits.close();
  return measured;
}

async function slowRates(folder: string, { quick }: Options): Promise<Line[]> {
  const lines = intake.slice(0, quick ? 3 : 16);
  const commits = openSyncedCommits(folder, slowSync);
  const inserts = quick ? 5 : 100;
  const measured = await compare(
    [
      ...(quick ? [2] : [64, 16]).map((persons) => ({
        what: `turns, ${persons} people at once, 10 ms a flush`,
        run: () => turns(folder, { persons, lines, sync: slowSync }),
      })),
      {
        what: 'insert-only loop, 10 ms a flush',
        run: async () => {
          await commits.insert(inserts);
          return inserts;
        },
      },
    ],
    'per second',
    quick ? { rounds: 1, warmUp: 0 } : { rounds: 5, warmUp: 1 },
  );
  await commits.close();
  return measured;
}

export const turn: Bench = {
  name: 'turn',
  about: 'whole turns per second on SQLite, beside the commit limit',
  run: (options) =>
    inFolder(async (folder) => {
      const times: number[] = [];
      const lines = await rates(folder, options, (ms) => times.push(ms));
      const slow = await slowRates(folder, options);
      const sorted = times.toSorted((a, b) => a - b);
      const share = (what: string, [many]: readonly Line[]) => {
        const ratio = many?.ratio ?? 0;
        return { what, goal: '≥ 0.5 ×', measured: `${ratio.toFixed(2)} ×`, reached: ratio >= 0.5 };
      };
      const p50 = quantile(sorted, 0.5);
      return {
        bench: 'turn',
        lines: [
          ...lines,
          ...slow,
          lineOf('time of one turn, p50', 'ms', times),
          lineOf('time of one turn, p99', 'ms', [quantile(sorted, 0.99)]),
        ],
        goals: [
          share('turns against the commit limit of this disk', lines),
          share('turns against the commit limit, 10 ms a flush', slow),
          { what: 'one turn, median', goal: '≤ 10 ms', measured: `${p50.toFixed(1)} ms`, reached: p50 <= 10 },
        ],
        notes: [
          'A turn makes five writes, three of which wait for the disk; those of one moment share a transaction.',
          `The whole Dutch intake of the tests (${intake.length} messages), each run in a new database; opening it is within the time.`,
        ],
      };
    }),
};
