/** One-time codes in the database: as a hash, for one use, and worth no more than what their giver may do at that moment. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newSession } from '../../src/conversation/session.ts';
import type { Ticket } from '../../src/conversation/tickets.ts';
import type { PlaceChange } from '../../src/store/places.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { newCode, recordsOf, ticketIn } from '../../src/turns/codes.ts';
import { message, plant } from './bench.ts';

const code = 'CW-2345-6789-ABCD';
const given = '2026-03-01T09:00:00.000Z';
const common = { by: 'anna', at: given, until: '2026-03-15T09:00:00.000Z' };
const invitation: Ticket = { for: 'centrum', centrum: 'c1', centrumName: 'Noord', ...common };
const place = { person: 'anna', personName: 'Anna', centrum: 'c1', role: 'coordinator', partner: 'Zuid', partnerKind: 'school' };

let store: Store;
let n = 0;
const change = (...places: PlaceChange[]): Promise<void> => {
  n += 1;
  return plant(store, { places, at: Date.parse(given) + n }, `change ${n}`);
};
beforeEach(async () => {
  ({ store } = await openSqlite({ file: ':memory:', now: () => 0 }));
  await plant(store, { centra: [{ id: 'c1', name: 'Noord' }], members: [place, { ...place, person: 'bert', partner: 'West' }] }, 'places');
});

async function keep(ticket: Ticket): Promise<void> {
  for (const { kind, key, value, version } of recordsOf([{ do: 'give_code', code, ticket }]))
    await store.putRecord(kind, key, value ?? '', version);
}
const typed = (words: string, person = 'eva') => ticketIn(store, message('m1', words), newSession(person, 'nl'));

test('what is kept holds no code, and is found by it in any spelling of its letters', async () => {
  await keep(invitation);
  expect(JSON.stringify(await store.recordsOf('code'))).not.toMatch(/2345|ABCD/iu);
  expect((await typed(`mijn code is ${code.toLowerCase()}, dank`))?.ticket).toEqual(invitation);
  expect(await typed('CW-2345-6789-ABCE')).toBeNull();
  expect(await typed('geen code')).toBeNull();
});

test('who uses it takes it away, against the version that was read', async () => {
  await keep(invitation);
  const found = await typed(code);
  if (found === null) throw new Error('no code');
  const records = recordsOf([{ do: 'use_code', found }]);
  await plant(store, { records }, 'first');
  expect(await typed(code)).toBeNull();
  await expect(plant(store, { records }, 'second')).rejects.toThrow('not planted');
});

describe('an invitation is void once its giver', () => {
  test('is no coordinator any more, and good again when they are', async () => {
    await keep(invitation);
    await change({ is: 'role', person: 'anna', centrum: 'c1', role: 'partner' });
    expect(await typed(code)).toBeNull();
    await change({ is: 'role', person: 'anna', centrum: 'c1', role: 'coordinator' });
    expect(await typed(code)).not.toBeNull();
  });

  test('left', async () => {
    await keep(invitation);
    await change({ is: 'left', person: 'anna', centrum: 'c1' });
    expect(await typed(code)).toBeNull();
  });
});

test('whoever was removed since does not come back by it; by a newer one they do', async () => {
  await keep(invitation);
  await change({ is: 'left', person: 'bert', centrum: 'c1' });
  expect(await typed(code, 'bert')).toBeNull();
  expect(await typed(code, 'eva')).not.toBeNull();
  await store.removeRecord('code', (await store.recordsOf('code'))[0]?.key ?? '');
  await keep({ ...invitation, at: '2026-03-02T09:00:00.000Z' });
  expect(await typed(code, 'bert')).not.toBeNull();
});

test('a code of a programme is void once its giver has no seat in it', async () => {
  await keep({ for: 'programme', programme: 'p1', programmeName: 'Regio', ...common });
  expect(await typed(code)).toBeNull();
  await change({ is: 'programme', id: 'p1', name: 'Regio', person: 'anna', personName: 'Anna' });
  expect(await typed(code)).not.toBeNull();
});

test('codes are of the shape that is looked for, and never the same', () => {
  const codes = Array.from({ length: 200 }, newCode);
  for (const one of codes) expect(one).toMatch(/^CW(?:-[2-9A-HJ-NP-Z]{4}){3}$/u);
  expect(new Set(codes).size).toBe(codes.length);
});
