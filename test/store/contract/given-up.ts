/** What was given up: counted, listed without content, and put back or settled by choice only. */
import { describe, expect, test } from '@jest/globals';
import { type Bench, delivery, got, onBench, reply, turn } from './support.ts';

export function givenUpContract(makeBench: () => Promise<Bench>): void {
  describe('what was given up', () => {
    const at = onBench(makeBench);
    const { claim, claimReply } = at;

    /** A message that was given up, with an apology as its reply. */
    async function dead(eventId: string): Promise<number> {
      await at.store.receive(delivery(eventId, { lane: eventId, at: 900 }));
      const row = got(await claim({ lanes: [eventId] }));
      const apology = reply(`${row.id}/0`, `console:${eventId}`);
      expect(await at.store.commitTurn(turn(row, { outcome: { is: 'dead', code: 'turn_invalid' }, outbox: [apology] }))).toBe('committed');
      return row.id;
    }

    async function concluded(key: string, is: 'ambiguous' | 'dead'): Promise<number> {
      await at.store.enqueue([reply(key, `console:${key}`)], 950);
      const row = got(await claimReply({ lanes: [`console:${key}`] }));
      expect(await at.store.concludeOutbox(row, { is, code: 'send_unknown' }, 1_700)).toBe(true);
      return row.id;
    }

    test('the backlog counts what waits, since when, and what was given up', async () => {
      const none = { pending: 0, oldest: null, dead: 0, ambiguous: 0 };
      expect(await at.store.backlog()).toEqual({ inbox: none, outbox: none });
      await dead('a');
      await at.store.receive(delivery('b', { at: 1_200 }));
      await at.store.receive(delivery('c', { at: 1_100 }));
      await concluded('x', 'ambiguous');
      await concluded('y', 'dead');
      expect(await at.store.backlog()).toEqual({
        inbox: { pending: 2, oldest: 1_100, dead: 1, ambiguous: 0 },
        outbox: { pending: 1, oldest: 1_500, dead: 1, ambiguous: 1 },
      });
    });

    test('a list says when a row came and ended, and holds no content', async () => {
      const id = await dead('a');
      expect(await at.store.listInbox('dead', 10)).toEqual([
        {
          id,
          key: 'a',
          channel: 'console',
          state: 'dead',
          attempts: 1,
          failures: 0,
          code: 'turn_invalid',
          ref: null,
          at: 900,
          finishedAt: 1_500,
        },
      ]);
    });

    test('a message that is put back is worked anew, once more, and can be given up again', async () => {
      const id = await dead('a');
      const done = await at.store.receive(delivery('b', { lane: 'b' }));
      expect(done).toBe('new');
      expect(await at.store.revive('inbox', 'dead', [id, id + 1, 999])).toEqual([id]);
      const row = got(await claim({ lanes: ['a'] }));
      expect(row).toMatchObject({ id, attempt: 1, failures: 0, retries: 1, payload: '{"event":"a"}' });
      expect(await at.store.commitTurn(turn(row, { outcome: { is: 'dead', code: 'again' } }))).toBe('committed');
      expect(await at.store.revive('inbox', 'dead', [id])).toEqual([id]);
      expect(got(await claim({ lanes: ['a'] })).retries).toBe(2);
    });

    test('a reply that is put back goes out as one that did not arrive, and keeps its attempts', async () => {
      const id = await concluded('x', 'ambiguous');
      expect(await at.store.revive('outbox', 'dead', [id])).toEqual([]);
      expect(await at.store.revive('outbox', 'ambiguous', [id])).toEqual([id]);
      expect(got(await claimReply({ lanes: ['console:x'] }))).toMatchObject({ id, attempt: 2, failures: 0, doubt: false });
    });

    test('what is settled by hand is given up no more, and is not put back', async () => {
      const ids = [await concluded('x', 'ambiguous'), await concluded('y', 'dead')];
      expect(await at.store.dismiss('outbox', [...ids, 999], 2_000)).toEqual(ids);
      expect(await at.store.backlog()).toMatchObject({ outbox: { dead: 0, ambiguous: 0, pending: 0 } });
      expect(await at.store.revive('outbox', 'dead', ids)).toEqual([]);
      expect((await at.store.listOutbox('dropped', 10)).map(({ id, finishedAt }) => [id, finishedAt])).toEqual(
        ids.map((id) => [id, 2_000]),
      );
      expect(await at.store.dismiss('inbox', [], 2_000)).toEqual([]);
      expect(await at.store.revive('inbox', 'dead', [])).toEqual([]);
    });

    test('an event that nobody is to work is settled with what is said about it, once', async () => {
      const row = delivery('a', { payload: '' });
      expect(await at.store.refuse(row, 'rate_limited', [reply('limit/a')])).toBe('new');
      expect(await at.store.refuse(row, 'rate_limited', [reply('limit/a')])).toBe('duplicate');
      expect(await at.store.receive(delivery('a'))).toBe('duplicate');
      expect(await claim()).toEqual({ rows: [], nextAt: null });
      expect(got(await claimReply()).key).toBe('limit/a');
      expect(await at.store.listInbox('dropped', 10)).toMatchObject([{ key: 'a', code: 'rate_limited', at: 1_000, finishedAt: 1_000 }]);
      await at.store.receive(delivery('b'));
      expect(await at.store.refuse(delivery('b', { payload: '' }), 'rate_limited', [reply('limit/b')])).toBe('duplicate');
      expect(await claimReply({ now: 1_100 })).toMatchObject({ rows: [] });
    });

    test('an event that may be handed in once more is refused under another id, unless it was handed in before', async () => {
      const row = delivery('a', { payload: '' });
      expect(await at.store.refuse(row, 'rate_limited', [reply('limit/a1')], 'a/refused/1')).toBe('new');
      expect((await at.store.listInbox('dropped', 10)).map(({ key }) => key)).toEqual(['a/refused/1']);
      expect(await at.store.receive(delivery('a'))).toBe('new');
      expect(await at.store.refuse(row, 'rate_limited', [reply('limit/a2')], 'a/refused/2')).toBe('duplicate');
      expect(await at.store.listInbox('dropped', 10)).toHaveLength(1);
      expect((await claimReply()).rows.map(({ key }) => key)).toEqual(['limit/a1']);
    });

    test('a pending or finished row is not touched', async () => {
      await at.store.receive(delivery('a'));
      const row = got(await claim());
      expect(await at.store.dismiss('inbox', [row.id], 2_000)).toEqual([]);
      await at.store.commitTurn(turn(row));
      expect(await at.store.revive('inbox', 'dead', [row.id])).toEqual([]);
      expect(await at.store.dismiss('inbox', [row.id], 2_000)).toEqual([]);
    });
  });
}
