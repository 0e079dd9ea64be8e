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

    test('a record that is kept takes the place of what stood there, and counts as another version', async () => {
      await at.store.keepRecord('card', 'anna', 'a');
      await at.store.keepRecord('card', 'bob', 'x');
      await at.store.keepRecord('card', 'anna', 'b');
      expect(await at.store.record('card', 'anna')).toEqual({ version: 2, value: 'b' });
      expect(await at.store.record('card', 'bob')).toEqual({ version: 1, value: 'x' });
      expect(await at.store.putRecord('card', 'anna', 'c', 1)).toBe(false);
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

    test('a reply is enqueued together with its records, or not at all', async () => {
      const row = (key: string) => ({ key, channel: 'console', lane: 'console:p', payload: '{}' });
      const last = (value: string, version: number) => [{ kind: 'last', key: 'anna', value, version }];
      expect(await at.store.enqueue([row('nudge/1')], 1, last('week 1', 0))).toBe(true);
      // Somebody who read the same before it, and comes too late.
      expect(await at.store.enqueue([row('nudge/2')], 1, last('week 2', 0))).toBe(false);
      expect(await at.store.record('last', 'anna')).toEqual({ version: 1, value: 'week 1' });
      expect((await at.store.listOutbox('pending', 10)).map(({ key }) => key)).toEqual(['nudge/1']);
      expect(await at.store.enqueue([row('nudge/2')], 1, last('week 2', 1))).toBe(true);
      expect(await at.store.record('last', 'anna')).toEqual({ version: 2, value: 'week 2' });
    });

    test('of several that enqueue at the same time one is first', async () => {
      const row = (n: number) => ({ key: `nudge/${n}`, channel: 'console', lane: `console:${n}`, payload: '{}' });
      const record = (n: number) => [{ kind: 'last', key: 'anna', value: String(n), version: 0 }];
      const ends = await Promise.all([1, 2, 3, 4].map((n) => at.store.enqueue([row(n)], 1, record(n))));
      expect(ends.filter((end) => end)).toHaveLength(1);
      expect(await at.store.listOutbox('pending', 10)).toHaveLength(1);
    });
  });
}
