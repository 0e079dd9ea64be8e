/** What the storage behind Keyv must do, whatever the database. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Keyv } from 'keyv';
import type { Cache } from '../../src/store/keyv.ts';

export interface CacheBench {
  /** A new adapter over the same table, on a clock that the test sets. */
  cache(): Cache;
  setTime(now: number): void;
  destroy(): Promise<void>;
}

export function cacheContract(name: string, makeBench: () => Promise<CacheBench>): void {
  describe(`${name} serves Keyv`, () => {
    let bench: CacheBench;
    let cache: Cache;
    beforeEach(async () => {
      bench = await makeBench();
      bench.setTime(1_000);
      cache = bench.cache();
    });
    afterEach(() => bench.destroy());

    test('what was set is got, changed and deleted', async () => {
      expect(await cache.get('a')).toBeUndefined();
      expect(await cache.set('a', 'one')).toBe(true);
      await cache.set('a', 'two');
      expect(await cache.get('a')).toBe('two');
      expect([await cache.has('a'), await cache.has('b')]).toEqual([true, false]);
      expect([await cache.delete('a'), await cache.delete('a')]).toEqual([true, false]);
      expect(await cache.get('a')).toBeUndefined();
    });

    test('several at once come back in the order of the keys', async () => {
      expect(
        await cache.setMany([
          { key: 'a', value: '1' },
          { key: 'b', value: '2', expires: 1_500 },
        ]),
      ).toEqual([true, true]);
      expect(await cache.getMany(['b', 'x', 'a'])).toEqual(['2', undefined, '1']);
      expect(await cache.hasMany(['x', 'a'])).toEqual([false, true]);
      bench.setTime(1_500);
      expect(await cache.getMany(['b', 'a'])).toEqual([undefined, '1']);
      expect(await cache.deleteMany(['a', 'x'])).toEqual([true, false]);
    });

    test('what expired is gone, and setting it anew gives it a new end', async () => {
      await cache.set('a', 'one', 2_000);
      bench.setTime(1_999);
      expect(await cache.get('a')).toBe('one');
      bench.setTime(2_000);
      expect([await cache.get('a'), await cache.has('a')]).toEqual([undefined, false]);
      await cache.set('a', 'two');
      bench.setTime(9_000_000);
      expect(await cache.get('a')).toBe('two');
    });

    test('through Keyv: used directly, any JSON value, namespaces apart, clearing only its own', async () => {
      const failures: unknown[] = [];
      const [left, right] = ['left', 'right'].map((namespace) => {
        const own = bench.cache();
        const keyv = new Keyv({ store: own, namespace });
        expect(keyv.store).toBe(own);
        keyv.on('error', (error) => failures.push(error));
        return keyv;
      }) as [Keyv, Keyv];
      const value = { text: "O'Brien; drop table expiring; --", list: [1, null, { deep: true }] };
      await left.set('same', value);
      await right.set('same', 'other');
      expect([await left.get('same'), await right.get('same')]).toEqual([value, 'other']);
      await left.clear();
      expect([await left.get('same'), await right.get('same')]).toEqual([undefined, 'other']);
      await right.set('brief', 1, 60_000);
      expect(await right.getMany(['brief', 'same'])).toEqual([1, 'other']);
      expect(failures).toEqual([]);
    });
  });
}
