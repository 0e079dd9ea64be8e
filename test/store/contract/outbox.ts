/** Replies: in order per place, and honest about what may have arrived. */
import { describe, expect, test } from '@jest/globals';
import type { OutboxRow, Store, TurnCommit } from '../../../src/store/store.ts';
import { type Bench, delivery, got, onBench, reply, request, turn } from './support.ts';

export function outboxContract(makeBench: () => Promise<Bench>): void {
  describe('outbox', () => {
    const at = onBench(makeBench);
    const { claim, claimReply } = at;

    /** Brings these replies into the outbox, by a turn of their own. */
    async function replies(...rows: TurnCommit['outbox']): Promise<void> {
      const eventId = `for ${rows.map(({ key }) => key).join()}`;
      await at.store.receive(delivery(eventId, { lane: eventId }));
      expect(await at.store.commitTurn(turn(got(await claim({ lanes: [eventId] })), { outbox: rows }))).toBe('committed');
    }

    const conclude = (row: OutboxRow, outcome: Parameters<Store['concludeOutbox']>[1]) => at.store.concludeOutbox(row, outcome, 1_700);

    test('replies of one place come in order, places do not wait for one another', async () => {
      await replies(reply('1/0'), reply('1/1'), reply('1/2', 'console:office'));
      const first = got(await claimReply());
      expect(first).toMatchObject({ key: '1/0', payload: '{"reply":"1/0"}', attempt: 1, failures: 0, doubt: false });
      expect(got(await claimReply()).key).toBe('1/2');
      expect(await claimReply()).toEqual({ rows: [], nextAt: 2_000 });
      expect(await conclude(first, { is: 'sent', ref: 'platform-7' })).toBe(true);
      expect(got(await claimReply()).key).toBe('1/1');
      expect(await at.store.listOutbox('sent', 10)).toEqual([
        {
          id: first.id,
          key: '1/0',
          channel: 'console',
          state: 'sent',
          attempts: 1,
          failures: 0,
          code: null,
          ref: 'platform-7',
          at: 1_500,
          finishedAt: 1_700,
        },
      ]);
    });

    test('a reply put off keeps its place waiting, and may be in doubt the next time', async () => {
      await replies(reply('1/0'), reply('1/1'));
      await conclude(got(await claimReply()), { is: 'retry', at: 5_000, doubt: false, code: 'retry_asked' });
      expect(await claimReply({ now: 4_999 })).toEqual({ rows: [], nextAt: 5_000 });
      const second = got(await claimReply({ now: 5_000, leaseUntil: 6_000 }));
      expect(second).toMatchObject({ key: '1/0', attempt: 2, failures: 1, doubt: false });
      await conclude(second, { is: 'retry', at: 5_000, doubt: true });
      expect(got(await claimReply({ now: 5_000, leaseUntil: 6_000 }))).toMatchObject({
        key: '1/0',
        attempt: 3,
        failures: 1,
        doubt: true,
      });
    });

    test('a reply whose sender vanished is in doubt for the next one, and the old claim is void', async () => {
      await replies(reply('1/0'));
      const old = got(await claimReply());
      const next = got(await claimReply({ owner: 'two', now: 2_000, leaseUntil: 3_000 }));
      expect(next).toMatchObject({ attempt: 2, doubt: true });
      expect(await conclude(old, { is: 'sent', ref: null })).toBe(false);
      expect(await conclude(next, { is: 'sent', ref: null })).toBe(true);
    });

    test('what an owner holds without knowing it is given back without doubt; what it knows of, and what others hold, stays', async () => {
      for (const place of ['a', 'b', 'c']) await replies(reply(place, `console:${place}`));
      const [known] = (await claimReply({ most: 2 })).rows;
      await claimReply({ owner: 'two' });
      await at.store.disown('outbox', 'one', known === undefined ? [] : [known.id], 1_100);
      expect(await claimReply({ owner: 'three', now: 1_100, most: 5 })).toMatchObject({ rows: [{ key: 'b', doubt: false }] });
      await at.store.disown('outbox', 'one', [], 1_200);
      expect(await claimReply({ owner: 'three', now: 1_200, most: 5 })).toMatchObject({ rows: [{ key: 'a', doubt: false }] });
    });

    test('ending the claims of an owner that is gone leaves its replies in doubt', async () => {
      await replies(reply('1/0'));
      await claimReply();
      expect(await at.store.owners()).toEqual(['one']);
      await at.store.expireClaims('one', 1_100);
      expect(got(await claimReply({ owner: 'two', now: 1_100 }))).toMatchObject({ key: '1/0', doubt: true });
    });

    test.each(['ambiguous', 'dead'] as const)(
      'what is %s is kept with its code, never handed out again, and lets the place go on',
      async (is) => {
        await replies(reply('1/0'), reply('1/1'));
        await conclude(got(await claimReply()), { is, code: 'send_unknown' });
        expect(got(await claimReply()).key).toBe('1/1');
        expect(await claimReply({ now: 9_000 })).toMatchObject({ rows: [{ key: '1/1' }] });
        expect(await at.store.listOutbox(is, 10)).toMatchObject([{ key: '1/0', code: 'send_unknown' }]);
      },
    );

    test('only channels that were asked for are handed out', async () => {
      await replies(reply('1/0'));
      expect(await claimReply({ channels: ['slack'] })).toEqual({ rows: [], nextAt: null });
      expect(got(await at.store.claimOutbox({ ...request, lanes: ['console:home'] })).key).toBe('1/0');
    });
  });
}
