/**
 * `node test/postgres/turn-rate.ts`: whole turns per second on a real Postgres, by one and by two
 * copies of the program. Every copy takes in the messages of its own people, as behind a load
 * balancer, and works whatever is next. From the first message to the last reply recorded as sent.
 * Beside it the commit limit: rows inserted one by one, each through to the disk.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createApp, openStore } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { consoleMessage } from '../../src/channels/console/console.ts';
import { newDatabase, statement } from './database.ts';
import { startServer } from './server.ts';

const people = 16;
const each = 20;
const rounds = 3;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** What people say after they came in: answers, questions and figures, over and over. */
const lines = [
  'Centrum Maritieme Techniek',
  'Werf De Kiel',
  'bedrijf',
  'nee, dat was alles',
  'tellen vergaderuren mee?',
  'status',
  '1 miljoen',
];

async function replica(url: string, name: string, own: number): Promise<void> {
  const read = readConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error('the configuration is wrong');
  const store = await openStore(read.config);
  const engine = createApp(read.config, store, () => {}, { senders: { console: { send: async () => ({ ok: true }) } } });
  await engine.start();
  console.log('ready');
  for await (const order of createInterface({ input: process.stdin })) {
    if (order === 'stop') break;
    const speak = async (person: string): Promise<void> => {
      for (const index of numbers(each)) {
        const content = { kind: 'text', text: lines[index % lines.length] ?? '' } as const;
        await engine.receive(consoleMessage({ name: person }, content, `${order}-${person}-${index}`, new Date().toISOString()));
      }
    };
    await Promise.all(numbers(own).map((index) => speak(`${order}-${name}-${index}`)));
  }
  await engine.drain();
  await store.close();
}

const said = (child: ChildProcess): Promise<unknown> => (child.stdout === null ? Promise.resolve() : once(child.stdout, 'data'));

async function measure(server: string, copies: number): Promise<number[]> {
  const { url, destroy } = await newDatabase(server);
  const children: ChildProcess[] = [];
  for (const index of numbers(copies)) {
    const given = [fileURLToPath(import.meta.url), url, `copy${index}`, String(people / copies)];
    const child = spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'inherit'] });
    await said(child);
    children.push(child);
  }
  const open = `select (select count(*) from inbox where state = 'done')::int as done,
    (select count(*) from inbox where state = 'dead')::int as dead,
    (select count(*) from outbox where state = 'pending')::int as unsent`;
  const rates: number[] = [];
  for (const round of numbers(rounds + 1)) {
    const start = performance.now();
    for (const child of children) child.stdin?.write(`r${round}\n`);
    for (;;) {
      const [row] = await statement(url, open);
      if (row?.dead !== 0) throw new Error('a turn failed');
      if (row.done === (round + 1) * people * each && row.unsent === 0) break;
    }
    rates.push((people * each * 1_000) / (performance.now() - start));
  }
  for (const child of children) {
    child.stdin?.end('stop\n');
    await once(child, 'exit');
  }
  await destroy();
  // The first round warms up.
  return rates.slice(1).sort((a, b) => a - b);
}

/** Rows a second on one connection, each in a transaction of its own. */
async function insertRate(server: string): Promise<number> {
  const { url, destroy } = await newDatabase(server);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table rows (id bigserial primary key, payload text not null)');
  const query = { name: 'insert', text: 'insert into rows (payload) values ($1)', values: ['x'.repeat(500)] };
  const insert = async (times: number): Promise<number> => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) await client.query(query);
    return (times * 1_000) / (performance.now() - start);
  };
  await insert(500);
  const rate = await insert(2_000);
  await client.end();
  await destroy();
  return rate;
}

const [url, name, own] = process.argv.slice(2);
if (url !== undefined && name !== undefined) await replica(url, name, Number(own));
else {
  const server = await startServer();
  const limit = await insertRate(server.url);
  console.log(`insert-only loop: ${limit.toFixed(0)} rows/s`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  for (const copies of [1, 2]) {
    const rates = await measure(server.url, copies);
    const middle = rates[Math.floor(rates.length / 2)] ?? 0;
    console.log(
      `${copies} ${copies === 1 ? 'copy' : 'copies'}: ${middle.toFixed(0)} turns/s, ${(middle / limit).toFixed(2)} × (median of ${rounds}; ${rates[0]?.toFixed(0)}–${rates.at(-1)?.toFixed(0)})`,
    );
  }
  server.destroy();
}
