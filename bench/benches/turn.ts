/**
 * Whole turns on SQLite with synchronous FULL, without a channel: a message is received, claimed,
 * understood, reduced, scored and committed, and its reply claimed, sent and recorded. Beside it
 * an insert-only loop with the same durability: what the disk allows.
 */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openCommits } from '../lib/commits.ts';
import { openConversation } from '../lib/conversation.ts';
import { inFolder } from '../lib/folder.ts';
import { intake } from '../lib/intake.ts';
import { compare } from '../lib/measure.ts';
import { type Bench, type Line, lineOf, type Options, quantile } from '../lib/report.ts';

async function rates(folder: string, { quick }: Options, times: number[]): Promise<Line[]> {
  const people = quick ? 2 : 16;
  const lines = quick ? intake.slice(0, 8) : intake;
  const commits = openCommits(folder);
  const fresh = (): string => mkdtempSync(join(folder, 'run-'));

  /** Each person says the whole intake, in a database that begins empty. */
  const turns = (persons: number, note: (ms: number) => void) => async (): Promise<number> => {
    const conversation = await openConversation(fresh());
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
  };
  const measured = await compare(
    [
      { what: `turns, ${people} people at once`, run: turns(people, () => {}) },
      { what: 'turns, one person', run: turns(1, (ms) => times.push(ms)) },
      {
        what: 'insert-only loop (one commit each)',
        run: () => {
          const n = quick ? 20 : 500;
          commits.insert(n);
          return n;
        },
      },
    ],
    'per second',
    quick ? { rounds: 1, warmUp: 0 } : { rounds: 7, warmUp: 1 },
  );
  commits.close();
  return measured;
}

export const turn: Bench = {
  name: 'turn',
  about: 'whole turns per second on SQLite, beside the commit limit',
  run: (options) =>
    inFolder(async (folder) => {
      const times: number[] = [];
      const lines = await rates(folder, options, times);
      const sorted = times.toSorted((a, b) => a - b);
      const [many] = lines;
      const ratio = many?.ratio ?? 0;
      const p50 = quantile(sorted, 0.5);
      return {
        bench: 'turn',
        lines: [...lines, lineOf('time of one turn, p50', 'ms', times), lineOf('time of one turn, p99', 'ms', [quantile(sorted, 0.99)])],
        goals: [
          { what: 'turns against the commit limit', goal: '≥ 0.5 ×', measured: `${ratio.toFixed(2)} ×`, reached: ratio >= 0.5 },
          { what: 'one turn, median', goal: '≤ 10 ms', measured: `${p50.toFixed(1)} ms`, reached: p50 <= 10 },
        ],
        notes: [
          'A turn makes five writes, three of which wait for the disk; those of one moment share a transaction.',
          `The whole Dutch intake of the tests (${intake.length} messages), each run in a new database; opening it is within the time.`,
        ],
      };
    }),
};
