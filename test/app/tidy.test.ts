/** What goes by the clock: content after its term, ids when nothing can come again, and what the channels remember of who was taken out. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tidy, tidyRegularly } from '../../src/app/privacy.ts';
import { ownFolder } from '../../src/channels/console/own-folder.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { delivery, got, request, turn } from '../store/contract/support.ts';
import { fakeClock } from '../turns/fake-clock.ts';

const hour = 3_600_000;
const begin = Date.parse('2026-03-01T09:00:00.000Z');
let store: Store;
let files: string;
beforeEach(async () => {
  files = mkdtempSync(join(tmpdir(), 'centrumwijzer-tidy-'));
  ({ store } = await openSqlite({ file: ':memory:', now: () => begin }));
});
afterEach(async () => {
  rmSync(files, { recursive: true });
  await store.close();
});

async function worked(eventId: string, person: string): Promise<void> {
  await store.receive(delivery(eventId, { lane: person, at: begin }));
  const row = got(await store.claimInbox({ ...request, now: begin, leaseUntil: begin + hour }));
  await store.commitTurn(turn(row, { at: begin }));
}

test('with a term of no days content goes at once, and an id stays for as long as a platform may hand it in again', async () => {
  await worked('e1', 'slack:T1:U1');
  expect(await tidy(store, begin + hour, { days: 0, files })).toMatchObject({ messages: 1, event_ids: 0 });
  expect(await tidy(store, begin + 25 * hour, { days: 0, files })).toMatchObject({ event_ids: 0 });
  expect(await store.receive(delivery('e1'))).toBe('duplicate');
  expect(await tidy(store, begin + 25 * hour + 1, { days: 0, files })).toMatchObject({ event_ids: 1 });
  expect(await store.receive(delivery('e1'))).toBe('new');
});

test('with a longer term an id stays as long as the content', async () => {
  await worked('e1', 'slack:T1:U1');
  expect(await tidy(store, begin + 30 * 24 * hour, { days: 30, files })).toMatchObject({ messages: 0, event_ids: 0 });
  expect(await tidy(store, begin + 30 * 24 * hour + 1, { days: 30, files })).toMatchObject({ messages: 1, event_ids: 1 });
});

test('what the terminal made for who was taken out goes, and nothing of another', async () => {
  for (const user of ['anna', 'An Na', 'bob']) {
    mkdirSync(ownFolder(files, user), { recursive: true });
    writeFileSync(join(ownFolder(files, user), 'dossier.xlsx'), '');
  }
  await store.erase({ persons: ['console:anna'], pseudonym: () => 'verwijderd-1', at: begin });
  await tidy(store, begin + hour, { days: 30, files });
  expect(['anna', 'An Na', 'bob'].map((user) => existsSync(ownFolder(files, user)))).toEqual([false, true, true]);
});

test('who was taken out is forgotten by the channels as well, and nobody else is', async () => {
  const teams = { personal: 'a:chat-with-anna' };
  const records: [string, string, unknown][] = [
    ['slack_thread', 'T1/C1/1.1', ['UANNA', 'UBOB']],
    ['slack_thread', 'T1/C1/2.2', ['UANNA']],
    ['slack_thread', 'T1@E1/C2/3.3', ['UANNA', 'UBOB']],
    ['slack_thread', 'T2/C1/1.1', ['UANNA']],
    ['teams.person', 'teams:t1:anna', teams],
    ['teams.place', teams.personal, { serviceUrl: 'x' }],
    ['teams.place', 'a:chat-with-bob', { serviceUrl: 'x' }],
  ];
  for (const [kind, key, value] of records) await store.putRecord(kind, key, JSON.stringify(value), 0);
  let n = 0;
  const pseudonym = (): string => {
    n += 1;
    return `verwijderd-${n}`;
  };
  await store.erase({ persons: ['slack:T1:UANNA', 'teams:t1:anna'], pseudonym, at: begin });

  // The last reply may still be on its way.
  expect(await tidy(store, begin + hour - 1, { days: 30, files })).toMatchObject({ erasures: 0 });
  expect(await store.recordsOf('teams.place')).toHaveLength(2);
  expect(await tidy(store, begin + hour, { days: 30, files })).toMatchObject({ erasures: 1 });
  const left = async (kind: string) => (await store.recordsOf(kind)).map(({ key, value }) => [key, JSON.parse(value)]);
  expect(await left('slack_thread')).toEqual([
    ['T1/C1/1.1', ['UBOB']],
    ['T1/C1/2.2', []],
    ['T1@E1/C2/3.3', ['UBOB']],
    // Of the same name in another workspace: somebody else.
    ['T2/C1/1.1', ['UANNA']],
  ]);
  expect(await left('teams.place')).toEqual([['a:chat-with-bob', { serviceUrl: 'x' }]]);
  expect(await left('teams.person')).toEqual([]);
});

test('by the clock: at the start and every hour after that, until it is stopped', async () => {
  await worked('e1', 'slack:T1:U1');
  const clock = fakeClock(begin);
  const failures: unknown[] = [];
  const held = async (): Promise<number> => (await store.held(['slack:T1:U1'])).messages.length;
  const stop = tidyRegularly(store, clock, { days: 0, files }, (error) => failures.push(error));
  await stop();
  expect(await held()).toBe(1);
  clock.advance(2 * hour);
  const again = tidyRegularly(store, clock, { days: 0, files }, (error) => failures.push(error));
  await again();
  expect([await held(), failures]).toEqual([0, []]);
});
