/** Records and replies that answer no message. */
import { describe, expect, test } from '@jest/globals';
import { type Bench, delivery, got, onBench, turn } from './support.ts';

export function recordsContract(makeBench: () => Promise<Bench>): void {
  describe('records', () => {
    const at = onBench(makeBench);
    test('a record is written against the version that was read, and can be removed', async () => {
      expect(await at.store.record('installation', 'T1')).toBeNull();
      expect(await at.store.putRecord('installation', 'T1', 'a', 0)).toBe(true);
      expect(await at.store.putRecord('installation', 'T1', 'b', 0)).toBe(false);
      expect(await at.store.putRecord('installation', 'T1', 'c', 1)).toBe(true);
      expect(await at.store.putRecord('installation', 'T1', 'd', 1)).toBe(false);
      expect(await at.store.record('installation', 'T1')).toEqual({ version: 2, value: 'c' });
      await at.store.removeRecord('installation', 'T1');
      expect(await at.store.record('installation', 'T1')).toBeNull();
    });

    test('records of one kind are listed by key, and kinds are apart', async () => {
      await at.store.putRecord('place', 'b', '2', 0);
      await at.store.putRecord('place', 'a', '1', 0);
      await at.store.putRecord('schedule', 'a', '3', 0);
      expect(await at.store.recordsOf('place')).toEqual([
        { key: 'a', version: 1, value: '1' },
        { key: 'b', version: 1, value: '2' },
      ]);
    });

    test('a turn writes and removes records, and is raced by whoever was first', async () => {
      await at.store.receive(delivery('e1'));
      const first = got(await at.claim());
      const put = { kind: 'invite', key: 'k', value: 'v', version: 0 };
      expect(await at.store.commitTurn(turn(first, { records: [put] }))).toBe('committed');
      await at.store.receive(delivery('e2'));
      const second = got(await at.claim());
      expect(await at.store.commitTurn(turn(second, { records: [put] }))).toBe('raced');
      expect(await at.store.commitTurn(turn(second, { records: [{ ...put, value: null, version: 2 }] }))).toBe('raced');
      expect(await at.store.record('invite', 'k')).toEqual({ version: 1, value: 'v' });
      expect(await at.store.commitTurn(turn(second, { records: [{ ...put, value: null, version: 1 }] }))).toBe('committed');
      expect(await at.store.record('invite', 'k')).toBeNull();
    });

    test('a reply is enqueued once, however often it is asked for', async () => {
      const row = { key: 'nudge/1', channel: 'console', lane: 'console:p', payload: '{}' };
      await at.store.enqueue([row], 1);
      await at.store.enqueue([row], 2);
      expect((await at.store.listOutbox('pending', 10)).map(({ key }) => key)).toEqual(['nudge/1']);
    });
  });
}
