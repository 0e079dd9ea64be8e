/** One turn, one commit: all of it or nothing. */
import { describe, expect, test } from '@jest/globals';
import type { TurnCommit } from '../../../src/store/store.ts';
import { type Bench, centrum, delivery, fact, got, member, onBench, reply, turn } from './support.ts';

export function commitContract(makeBench: () => Promise<Bench>): void {
  describe('one turn, one commit', () => {
    const at = onBench(makeBench);
    const { claim } = at;

    const all: Partial<TurnCommit> = {
      session: { person: 'anna', version: 0, state: '{"n":1}' },
      centra: [centrum],
      members: [member],
      facts: [fact('f1'), fact('f2')],
      outbox: [reply('1/0'), reply('1/1')],
    };

    async function nothingOf(): Promise<void> {
      expect(await at.store.membershipsOf('anna')).toEqual([]);
      expect(await at.store.factsAfter('c1', 0)).toEqual([]);
      expect(await at.store.listOutbox('pending', 10)).toEqual([]);
      expect(await at.store.listInbox('done', 10)).toEqual([]);
    }

    test('all of it is there afterwards, also after reopening', async () => {
      await at.store.receive(delivery('e1'));
      expect(await at.store.commitTurn(turn(got(await claim()), all))).toBe('committed');
      await at.reopen();
      expect(await at.session('anna')).toEqual({ version: 1, state: '{"n":1}' });
      expect(await at.store.membershipsOf('anna')).toEqual([{ ...member, centrumName: 'Centrum Noord' }]);
      expect(await at.store.membersIn('c1')).toEqual([member]);
      expect(await at.store.factsAfter('c1', 0)).toEqual([
        { seq: 1, id: 'f1', payload: '{"fact":"f1"}' },
        { seq: 2, id: 'f2', payload: '{"fact":"f2"}' },
      ]);
      expect((await at.store.listOutbox('pending', 10)).map(({ key }) => key)).toEqual(['1/0', '1/1']);
      expect((await at.store.listInbox('done', 10)).map(({ key }) => key)).toEqual(['e1']);
    });

    test.each([0, 7])('against another version (%i) than the stored one nothing happens, and the claim stands', async (version) => {
      await at.store.receive(delivery('e0'));
      await at.store.commitTurn(turn(got(await claim()), { session: { person: 'anna', version: 0, state: 'a' } }));
      await at.store.receive(delivery('e1'));
      const row = got(await claim());
      expect(await at.store.commitTurn(turn(row, { ...all, session: { person: 'anna', version, state: 'b' } }))).toBe('raced');
      expect(await at.session('anna')).toEqual({ version: 1, state: 'a' });
      expect(await at.store.factsAfter('c1', 0)).toEqual([]);
      expect(await at.store.listOutbox('pending', 10)).toEqual([]);
      expect(await at.store.commitTurn(turn(row, { ...all, session: { person: 'anna', version: 1, state: 'b' } }))).toBe('committed');
      expect(await at.session('anna')).toEqual({ version: 2, state: 'b' });
    });

    test('turns of several people that are committed at once end each in its own way', async () => {
      for (const lane of ['anna', 'bert', 'cees', 'dora']) await at.store.receive(delivery(`of ${lane}`, { lane }));
      const rows = [got(await claim()), got(await claim()), got(await claim()), got(await claim())] as const;
      const ends = await Promise.allSettled([
        at.store.commitTurn(turn(rows[0], { ...all, outbox: [reply('1/0')] })),
        at.store.commitTurn(turn(rows[1], { session: { person: 'bert', version: 3, state: '{}' }, outbox: [reply('2/0')] })),
        at.store.commitTurn(turn(rows[2], { facts: [fact('f9', 'no such Centrum')], outbox: [reply('3/0')] })),
        at.store.commitTurn(turn(rows[3], { session: { person: 'dora', version: 0, state: '{}' }, outbox: [reply('4/0')] })),
      ]);
      expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : end.status))).toEqual([
        'committed',
        'raced',
        'rejected',
        'committed',
      ]);
      expect((await at.store.listOutbox('pending', 10)).map(({ key }) => key).sort()).toEqual(['1/0', '4/0']);
      expect((await at.store.listInbox('done', 10)).map(({ key }) => key)).toEqual(['of anna', 'of dora']);
    });

    test('a claim serves for one commit', async () => {
      await at.store.receive(delivery('e1'));
      const row = got(await claim());
      expect(await at.store.commitTurn(turn(row))).toBe('committed');
      expect(await at.store.commitTurn(turn(row, { outbox: [reply('1/0')] }))).toBe('lost');
      expect(await at.store.releaseInbox(row, { at: 0 })).toBe(false);
      expect(await at.store.listOutbox('pending', 10)).toEqual([]);
    });

    test('a session that is gone is a race too', async () => {
      await at.store.receive(delivery('e1'));
      expect(await at.store.commitTurn(turn(got(await claim()), { ...all, session: { person: 'anna', version: 3, state: 'b' } }))).toBe(
        'raced',
      );
      expect(await at.session('anna')).toBeNull();
      await nothingOf();
    });

    test.each<[string, Partial<TurnCommit>]>([
      ['a fact id that exists', { facts: [fact('f1'), fact('f1')] }],
      ['a fact about a Centrum that does not exist', { facts: [fact('f1'), fact('f2', 'nowhere')] }],
      ['a place in a Centrum that does not exist', { members: [{ ...member, centrum: 'nowhere' }] }],
      ['a Centrum id that exists', { centra: [centrum, centrum] }],
      ['an idempotency key that exists', { outbox: [reply('1/0'), reply('1/0')] }],
    ])('%s: rejected, and nothing of the turn is kept', async (_, wrong) => {
      await at.store.receive(delivery('e1'));
      const row = got(await claim());
      await expect(at.store.commitTurn(turn(row, { ...all, ...wrong }))).rejects.toThrow();
      expect(await at.session('anna')).toBeNull();
      await nothingOf();
      expect(await at.store.commitTurn(turn(row, all))).toBe('committed');
    });

    test('of turns that start from the same version exactly one is committed', async () => {
      const lanes = ['a', 'b', 'c', 'd', 'e'];
      for (const lane of lanes) await at.store.receive(delivery(lane, { lane }));
      const rows = await Promise.all(lanes.map(async () => got(await claim())));
      const ends = await Promise.all(
        rows.map((row) =>
          at.store.commitTurn(turn(row, { session: { person: 'anna', version: 0, state: row.eventId }, outbox: [reply(row.eventId)] })),
        ),
      );
      expect(ends.filter((end) => end === 'committed')).toHaveLength(1);
      const winner = rows[ends.indexOf('committed')]?.eventId;
      expect(await at.session('anna')).toEqual({ version: 1, state: winner });
      expect((await at.store.listOutbox('pending', 10)).map(({ key }) => key)).toEqual([winner]);
    });

    test('a state that could not be read is set aside before it is replaced, and only then', async () => {
      await at.store.receive(delivery('e0'));
      await at.store.commitTurn(turn(got(await claim()), { session: { person: 'anna', version: 0, state: 'garbled' } }));
      await at.store.receive(delivery('e1'));
      const row = got(await claim());
      const unreadable = { setAside: 'session_unreadable' };
      expect(await at.store.commitTurn(turn(row, { ...unreadable, session: { person: 'anna', version: 9, state: 'new' } }))).toBe('raced');
      expect(await at.store.listSetAside('anna')).toEqual([]);
      expect(await at.store.commitTurn(turn(row, { ...unreadable, session: { person: 'anna', version: 1, state: 'new' } }))).toBe(
        'committed',
      );
      expect(await at.session('anna')).toEqual({ version: 2, state: 'new' });
      expect(await at.store.listSetAside('anna')).toEqual([{ version: 1, state: 'garbled', code: 'session_unreadable' }]);
    });

    test('who joins again has one place, with what was said last', async () => {
      await at.store.receive(delivery('e1'));
      await at.store.commitTurn(turn(got(await claim()), { centra: [centrum], members: [member] }));
      await at.store.receive(delivery('e2'));
      const other = { ...member, person: 'bert', personName: 'Bert', role: 'partner' };
      await at.store.commitTurn(turn(got(await claim()), { at: 1_600, members: [other, { ...member, partner: 'West' }] }));
      expect(await at.store.membersIn('c1')).toEqual([{ ...member, partner: 'West' }, other]);
    });
  });
}
