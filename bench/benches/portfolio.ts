/** The table of many Centra, from the database to its rows, and one Centrum's status as a whole turn. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { seedDemo } from '../../src/app/demo/seed.ts';
import { portfolio as portfolioOf } from '../../src/scoring/portfolio.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createStandings } from '../../src/turns/standings.ts';
import { openConversation } from '../lib/conversation.ts';
import { inFolder } from '../lib/folder.ts';
import { type Bench, type Line, lineOf } from '../lib/report.ts';

const tableMs = 100;
const statusMs = 20;
const now = Date.parse('2026-11-24T09:00:00Z');

/** Copies the demonstration Centra, with their standings, until there are so many. */
function multiply(file: string, centra: number): void {
  const database = new DatabaseSync(file);
  const made = Number((database.prepare('select count(*) as n from centra').get() as { n: number }).n);
  database.exec('begin');
  for (let n = 1; made * n < centra; n += 1) {
    const copies = `limit ${Math.min(made, centra - made * n)}`;
    database.exec(`insert into centra (id, name, created_at, fact_count, region)
      select id || '~${n}', name || ' ${n}', created_at, fact_count, region from centra where id not like '%~%' order by id ${copies}`);
    database.exec(`insert into standings (centrum, rule_set, version, fact_count, payload)
      select centrum || '~${n}', rule_set, version, fact_count, payload from standings where centrum not like '%~%' order by centrum ${copies}`);
  }
  database.exec('commit');
  database.close();
}

async function tables(file: string, rounds: number): Promise<number[]> {
  const { store } = await openSqlite({ file, now: Date.now });
  const standings = createStandings(store);
  const samples: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const from = performance.now();
    const shown = portfolioOf(await standings.of('all'), {}, { on: '2026-11-24', size: 8 });
    if (shown.rows.length !== 8) throw new Error('the table has no page');
    if (round >= 0) samples.push(performance.now() - from);
  }
  await store.close();
  return samples;
}

async function statuses(folder: string, rounds: number): Promise<number[]> {
  const conversation = await openConversation(folder);
  const samples: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const from = performance.now();
    await conversation.say('coordinator-1', 'status');
    if (round >= 0) samples.push(performance.now() - from);
  }
  await conversation.close();
  return samples;
}

export const portfolio: Bench = {
  name: 'portfolio',
  about: 'the table of 10,000 Centra, and the status of one as a whole turn',
  run: ({ quick }) =>
    inFolder(async (folder) => {
      const file = join(folder, 'bench.db');
      const { store } = await openSqlite({ file, now: () => now });
      await seedDemo(store, now);
      await store.close();
      const centra = quick ? 100 : 10_000;
      multiply(file, centra);
      const table = lineOf(`table of ${centra.toLocaleString('en-GB')} Centra`, 'ms', await tables(file, quick ? 2 : 20));
      const status = lineOf('status, message to reply', 'ms', await statuses(folder, quick ? 2 : 50));
      const goal = ({ what, median }: Line, most: number) => ({
        what,
        goal: `≤ ${most} ms`,
        measured: `${median.toFixed(1)} ms`,
        reached: median <= most,
      });
      return {
        bench: 'portfolio',
        lines: [table, status],
        goals: [goal(table, tableMs), goal(status, statusMs)],
        notes: ['The first looks, which parse every standing, are the warm-up. The status is a turn with its commits and reply.'],
      };
    }),
};
