/** Events: kept once, worked in order, held by one at a time. */
import { describe, expect, test } from '@jest/globals';
import { type Bench, delivery, got, onBench, reply, request, turn } from './support.ts';

export function inboxContract(makeBench: () => Promise<Bench>): void {
  describe('inbox', () => {
    const at = onBench(makeBench);
    const { claim, claimReply } = at;

    test('an event id is kept once per channel, with what came first', async () => {
      expect(await at.store.receive(delivery('e1'))).toBe('new');
      expect(await at.store.receive(delivery('e1', { payload: '"other"', lane: 'bert' }))).toBe('duplicate');
      expect(await at.store.receive(delivery('e1', { channel: 'slack' }))).toBe('new');
      const row = got(await claim());
      expect(row).toMatchObject({ payload: '{"event":"e1"}', lane: 'anna', attempt: 1, failures: 0, receivedAt: 1_000 });
      expect(await claim()).toEqual({ rows: [], nextAt: 2_000 });
    });

    test('a duplicate is still one after its turn was committed', async () => {
      await at.store.receive(delivery('e1'));
      await at.store.commitTurn(turn(got(await claim())));
      expect(await at.store.receive(delivery('e1'))).toBe('duplicate');
      expect(await claim()).toEqual({ rows: [], nextAt: null });
    });

    test('a lane gives one row at a time, in order of receipt; lanes do not wait for one another', async () => {
      await at.store.receive(delivery('a1'));
      await at.store.receive(delivery('a2'));
      await at.store.receive(delivery('b1', { lane: 'bert' }));
      const first = got(await claim());
      expect([first.eventId, got(await claim()).eventId]).toEqual(['a1', 'b1']);
      expect(await claim()).toEqual({ rows: [], nextAt: 2_000 });
      await at.store.commitTurn(turn(first));
      expect(got(await claim()).eventId).toBe('a2');
    });

    test('the bound question comes back as it was given', async () => {
      await at.store.receive(delivery('e1', { bound: '{"question":"c3.q1"}' }));
      expect(got(await claim()).bound).toBe('{"question":"c3.q1"}');
    });

    test('only the channels and lanes that were asked for are handed out', async () => {
      await at.store.receive(delivery('e1'));
      await at.store.receive(delivery('e2', { lane: 'bert' }));
      expect(await claim({ channels: [] })).toEqual({ rows: [], nextAt: null });
      expect(await claim({ channels: ['slack'] })).toEqual({ rows: [], nextAt: null });
      expect(got(await at.store.claimInbox({ ...request, lanes: ['bert'] })).eventId).toBe('e2');
      expect(await at.store.claimInbox({ ...request, lanes: [] })).toEqual({ rows: [], nextAt: null });
    });

    test('a row put back makes its lane wait until its time, and counts as a failure only with a code', async () => {
      await at.store.receive(delivery('a1'));
      await at.store.receive(delivery('a2'));
      expect(await at.store.releaseInbox(got(await claim()), { at: 1_000 })).toBe(true);
      const second = got(await claim());
      expect(second).toMatchObject({ eventId: 'a1', attempt: 2, failures: 0 });
      expect(await at.store.releaseInbox(second, { at: 5_000, code: 'turn_invalid' })).toBe(true);
      expect(await claim({ now: 4_999 })).toEqual({ rows: [], nextAt: 5_000 });
      expect(got(await claim({ now: 5_000, leaseUntil: 6_000 }))).toMatchObject({ eventId: 'a1', attempt: 3, failures: 1 });
    });

    test('several can be claimed at once: the oldest first, each of another lane, and as many as were asked for', async () => {
      for (const [lane, id] of [
        ['anna', 'a1'],
        ['anna', 'a2'],
        ['bert', 'b1'],
        ['carl', 'c1'],
        ['dora', 'd1'],
      ] as const)
        await at.store.receive(delivery(id, { lane }));
      expect(got(await claim({ lanes: ['bert'] })).eventId).toBe('b1');
      const some = await claim({ most: 2 });
      expect(some).toMatchObject({ rows: [{ eventId: 'a1', owner: 'one', attempt: 1 }, { eventId: 'c1' }], nextAt: null });
      expect(await claim({ most: 5 })).toMatchObject({ rows: [{ eventId: 'd1' }], nextAt: 2_000 });
      for (const row of some.rows) await at.store.commitTurn(turn(row));
      expect(await claim({ most: 5 })).toMatchObject({ rows: [{ eventId: 'a2' }] });
    });

    test('a claim can be taken over when its lease ends, and is void from then on', async () => {
      await at.store.receive(delivery('e1'));
      const old = got(await claim());
      expect(await claim({ owner: 'two', now: 1_999 })).toEqual({ rows: [], nextAt: 2_000 });
      const taken = got(await claim({ owner: 'two', now: 2_000, leaseUntil: 3_000 }));
      expect(taken).toMatchObject({ owner: 'two', attempt: 2 });
      expect(await at.store.releaseInbox(old, { at: 0 })).toBe(false);
      expect(await at.store.commitTurn(turn(old, { outbox: [reply('1/0')] }))).toBe('lost');
      expect(await claimReply()).toEqual({ rows: [], nextAt: null });
      expect(await at.store.commitTurn(turn(taken, { outbox: [reply('1/0')] }))).toBe('committed');
    });

    test('an owner that takes its own row over again voids its older claim', async () => {
      await at.store.receive(delivery('e1'));
      const old = got(await claim());
      const again = got(await claim({ now: 2_000, leaseUntil: 3_000 }));
      expect(await at.store.commitTurn(turn(old))).toBe('lost');
      expect(await at.store.commitTurn(turn(again))).toBe('committed');
    });

    test('claims of an owner that is gone can be ended at once', async () => {
      await at.store.receive(delivery('a1'));
      await at.store.receive(delivery('b1', { lane: 'bert' }));
      await claim();
      await claim({ owner: 'two' });
      expect(await at.store.owners()).toEqual(['one', 'two']);
      await at.store.expireClaims('one', 1_100);
      expect(got(await claim({ owner: 'two', now: 1_100 })).eventId).toBe('a1');
      expect(await claim({ owner: 'two', now: 1_100 })).toEqual({ rows: [], nextAt: 2_000 });
      expect(await at.store.owners()).toEqual(['two']);
    });

    test('a row that was given up is listed with its code, and its lane goes on', async () => {
      await at.store.receive(delivery('a1'));
      await at.store.receive(delivery('a2'));
      const end = { is: 'dead', code: 'turn_invalid' } as const;
      expect(await at.store.commitTurn(turn(got(await claim()), { outcome: end }))).toBe('committed');
      expect(await at.store.listInbox('dead', 10)).toEqual([
        {
          id: expect.any(Number),
          key: 'a1',
          channel: 'console',
          state: 'dead',
          attempts: 1,
          failures: 0,
          code: 'turn_invalid',
          ref: null,
          at: 1_000,
          finishedAt: 1_500,
        },
      ]);
      expect(got(await claim()).eventId).toBe('a2');
    });

    test('what was received is there after reopening', async () => {
      await at.store.receive(delivery('e1'));
      await claim();
      await at.reopen();
      expect(await at.store.receive(delivery('e1'))).toBe('duplicate');
      expect(got(await claim({ owner: 'two', now: 2_000 }))).toMatchObject({ eventId: 'e1', attempt: 2 });
    });
  });
}
