/** kill -9 at random moments, of the program and of the server: nothing acknowledged is lost, nothing is doubled. Prints its figures. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Store } from '../../src/store/store.ts';
import { systemClock } from '../../src/turns/clock.ts';
import { gate, makeBench, message, noted } from '../turns/bench.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { startServer } from './server.ts';

// Many processes, one after the other.
jest.setTimeout(600_000);

const script = fileURLToPath(new URL('kill-worker.ts', import.meta.url));
const rounds = Number(process.env.KILL_ROUNDS ?? 50);
const serverRounds = Number(process.env.SERVER_KILL_ROUNDS ?? 5);
const all = 1_000_000;

/** The same series of moments in every run. */
function* moments(most: number): Generator<number> {
  for (let seed = 12_345; ; seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) yield 1 + (seed % most);
}

interface Tally {
  acknowledged: number;
  lost: number;
  doubled: number;
  unanswered: number;
}

/** What became of the acknowledged messages. Their person is the last part of their id. */
async function tally(store: Store, acknowledged: readonly string[], answered: readonly string[]): Promise<Tally> {
  const done = (await store.listInbox('done', all)).map(({ key }) => key);
  const people = numbers(10).map((index) => `p${index}`);
  const facts = (await Promise.all(people.map((person) => noted(store, person)))).flat();
  const left = [
    ...(await store.listInbox('pending', all)),
    ...(await store.listInbox('dead', all)),
    ...(await store.listOutbox('pending', all)),
  ];
  expect(left).toEqual([]);
  for (const person of people) {
    const inOrder = done.filter((id) => id.endsWith(`-${person.slice(1)}`));
    expect(await noted(store, person)).toEqual(inOrder);
  }
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !done.includes(id) || !facts.includes(id)).length,
    doubled: facts.length - new Set(facts).size + (answered.length - new Set(answered).size),
    unanswered: acknowledged.filter((id) => !answered.includes(id)).length,
  };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const clean = { lost: 0, doubled: 0, unanswered: 0 };

describe('kill -9', () => {
  let folder: string;
  let database: TestDatabase;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'centrumwijzer-kill-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await database.destroy();
  });
  const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split('\n');

  /** One run of the program. @param after number of things that happen before it is killed; absent: it is left to finish. */
  async function run(name: string, after?: number): Promise<string | null> {
    const child = spawn(process.execPath, [script, database.url, folder, name, after === undefined ? '0' : '400'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const over = once(child, 'exit');
    let happened = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      happened += chunk.length;
      if (after !== undefined && happened >= after) child.kill('SIGKILL');
    });
    const [code, signal] = await over;
    return signal ?? String(code);
  }

  test(`of the program, ${rounds} times`, async () => {
    database = await newDatabase();
    const when = moments(400);
    for (const round of numbers(rounds)) expect(await run(`run${round}`, when.next().value)).toBe('SIGKILL');
    expect(await run('last')).toBe('0');
    const { store } = await openPostgres({ url: database.url, now: Date.now });
    const answered = linesOf('platform').map((line) => line.split(' ')[1] ?? '');
    const found = await tally(store, linesOf('acknowledged'), answered);
    await store.close();
    console.log(`kill -9 of the program, ${rounds} rounds: ${JSON.stringify(found)}`);
    expect(found).toMatchObject(clean);
  });

  test(`of the server, ${serverRounds} times under a program that stays`, async () => {
    const server = await startServer();
    try {
      database = await newDatabase(server.url);
      const { store } = await openPostgres({ url: database.url, now: Date.now });
      // A claim whose confirmation was lost with the server waits for its lease: a short one here.
      const { engine, sent } = await makeBench({ store, clock: systemClock, troubleDelay: 20, lease: 2_000 });
      await engine.start();
      const acknowledged: string[] = [];
      let watch = (): void => {};
      const when = moments(150);
      for (const round of numbers(serverRounds)) {
        const moment = acknowledged.length + Number(when.next().value);
        const due = gate();
        watch = () => (acknowledged.length >= moment ? due.open() : undefined);
        const restarted = due.passed.then(() => server.kill()).then(() => server.start());
        await Promise.all([restarted, ...numbers(10).map((person) => feed(round, person))]);
      }
      while ((await store.listInbox('pending', 1)).length + (await store.listOutbox('pending', 1)).length > 0) await engine.idle();
      await engine.drain();
      const answered = [...new Set(sent.map(({ inReplyTo }) => inReplyTo))];
      const found = await tally(store, acknowledged, answered);
      const ambiguous = await store.listOutbox('ambiguous', all);
      await store.close();
      console.log(`kill -9 of the server, ${serverRounds} rounds: ${JSON.stringify({ ...found, repliesInDoubt: ambiguous.length })}`);
      expect(found).toMatchObject(clean);

      async function feed(round: number, person: number): Promise<void> {
        for (const index of numbers(20)) {
          const id = `${round}-${index}-${person}`;
          // A platform hands in again what was not acknowledged.
          while ((await engine.receive(message(id, id, { person: `p${person}` })).catch(() => 'refused')) === 'refused');
          acknowledged.push(id);
          watch();
        }
      }
    } finally {
      server.destroy();
      database.destroy = async () => {};
    }
  });
});
