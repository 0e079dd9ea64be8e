/**
 * Storage adapter for Keyv 6 over our own table, for what may expire or vanish: never for data,
 * order or locks (Keyv has no compare-and-set, and answers `undefined` when a call fails). What was
 * set last may be lost with the machine's power.
 *
 * @example new Keyv({ store: cache(), namespace: 'answers', ttl: 60_000 })
 */
import { type KeyvStorageAdapter, keyvStorageCapability } from 'keyv';
import type { Kysely } from 'kysely';
import type { Millis } from './store.ts';
import type { Tables } from './tables.ts';
import type { Writes } from './writes.ts';

/** What Keyv uses of a storage adapter. */
export type Cache = Pick<
  KeyvStorageAdapter,
  'namespace' | 'capabilities' | 'get' | 'getMany' | 'set' | 'setMany' | 'has' | 'hasMany' | 'delete' | 'deleteMany' | 'clear'
>;

/** A new adapter. One per Keyv: Keyv writes its namespace on it. */
export function keyvStorage(db: Kysely<Tables>, writes: Writes, now: () => Millis): Cache {
  const space = (): string => cache.namespace ?? '';
  const value = async (key: string): Promise<string | undefined> => {
    const row = await db
      .selectFrom('expiring')
      .select(['value', 'expires_at'])
      .where('space', '=', space())
      .where('key', '=', key)
      .executeTakeFirst();
    return row === undefined || (row.expires_at !== null && row.expires_at <= now()) ? undefined : row.value;
  };
  const cache: Cache = {
    get: value,
    getMany: (keys) => Promise.all(keys.map(value)),
    has: async (key) => (await value(key)) !== undefined,
    hasMany: (keys) => Promise.all(keys.map((key) => cache.has(key))),
    async set(key, encoded, expires) {
      const row = { value: String(encoded), expires_at: expires ?? null };
      const [name, time] = [space(), now()];
      return writes.transaction(async (trx) => {
        // Sweeping on write keeps the table small without a timer.
        await trx.deleteFrom('expiring').where('expires_at', '<=', time).execute();
        await trx
          .insertInto('expiring')
          .values({ space: name, key, ...row })
          .onConflict((conflict) => conflict.columns(['space', 'key']).doUpdateSet(row))
          .execute();
        return true;
      }, 'lapsing');
    },
    setMany: (entries) => Promise.all(entries.map(({ key, value: encoded, expires }) => cache.set(key, encoded, expires))),
    async delete(key) {
      const { numDeletedRows } = await db.deleteFrom('expiring').where('space', '=', space()).where('key', '=', key).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    deleteMany: (keys) => Promise.all(keys.map((key) => cache.delete(key))),
    async clear() {
      await db.deleteFrom('expiring').where('space', '=', space()).execute();
    },
  };
  cache.capabilities = keyvStorageCapability(cache);
  return cache;
}
