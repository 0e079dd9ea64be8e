/** `inbox` and `outbox` as an operator types them: what was given up is shown without its content, and put back by choice. */
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { centrum, folder, lines } from './process.ts';

let place: string;
let store: Store;
beforeEach(async () => {
  place = folder();
  ({ store } = await openSqlite({ file: join(place, 'a.db'), now: () => 1 }));
  await store.receive({ channel: 'slack', eventId: 'T1/D1/1.1/U1', lane: 'slack:T1:U1', payload: '"geheim"', bound: null, at: 1_000 });
  const claim = { owner: 'one', now: 1_000, leaseUntil: 2_000, channels: ['slack'] };
  const {
    rows: [row],
  } = await store.claimInbox(claim);
  if (row === undefined) throw new Error('nothing to claim');
  await store.commitTurn({
    claim: row,
    at: 2_000,
    outcome: { is: 'dead', code: 'turn_invalid' },
    centra: [],
    members: [],
    facts: [],
    outbox: ['1/0', '1/1'].map((key) => ({ key, channel: 'slack', lane: `slack:${key}`, payload: '"geheim"' })),
  });
  for (const is of ['ambiguous', 'dead'] as const) {
    const [reply] = (await store.claimOutbox(claim)).rows;
    if (reply !== undefined) await store.concludeOutbox(reply, { is, code: 'send_unknown' }, 3_000);
  }
  return () => store.close();
});
const command = (...words: string[]) => centrum(words, { cwd: place, env: { DATABASE_URL: 'sqlite:a.db' } });

describe('list', () => {
  test('shows what was given up, when and why, and neither content nor a person', async () => {
    const { code, out, err } = await command('inbox', 'list');
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toHaveLength(2);
    expect(
      lines(out)[1]
        ?.trim()
        .split(/\s{2,}/u),
    ).toEqual(['1', 'slack', 'dead', 'turn_invalid', '1', '0', '1970-01-01T00:00:01.000Z', '1970-01-01T00:00:02.000Z']);
    expect(out).not.toMatch(/geheim|U1/u);
    expect((await command('outbox', 'list', '--state', 'ambiguous')).out).toContain('send_unknown');
    expect((await command('inbox', 'list', '--state', 'pending')).out).toBe('inbox: nothing is pending.\n');
  });

  test('as JSON, with the ids of the platform', async () => {
    const { out } = await command('inbox', 'list', '--json');
    expect(JSON.parse(out)).toEqual([
      {
        id: 1,
        key: 'T1/D1/1.1/U1',
        channel: 'slack',
        state: 'dead',
        attempts: 1,
        failures: 0,
        code: 'turn_invalid',
        ref: null,
        at: 1_000,
        finishedAt: 2_000,
      },
    ]);
    expect(out).not.toContain('geheim');
  });
});

test('what is given up is put back or dropped; each number that is not is named', async () => {
  expect(await command('inbox', 'retry', '1')).toMatchObject({ code: 0, out: expect.stringMatching(/^1: back to work/u), err: '' });
  expect(await store.backlog()).toMatchObject({ inbox: { pending: 1, dead: 0 } });
  expect(await command('inbox', 'drop', '1', '7')).toMatchObject({ code: 2, err: '1: was not given up.\n7: was not given up.\n' });
});

test('a reply of which nobody knows whether it arrived is sent again or dropped only by that word', async () => {
  const retried = await command('outbox', 'retry', '1', '2');
  expect(retried).toMatchObject({ code: 2, out: expect.stringMatching(/^2: back to work/u) });
  expect(retried.err).toMatch(/^1: is not dead.*resend or drop/u);
  expect(await command('outbox', 'resend', '1')).toMatchObject({ code: 0, out: expect.stringMatching(/^1: is sent again/u) });
  expect(await store.backlog()).toMatchObject({ outbox: { pending: 2, dead: 0, ambiguous: 0 } });
  expect(await command('outbox', 'resend', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('for example 17') });
});
