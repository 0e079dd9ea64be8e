/** Small durable records that are changed in place: installations, conversation references, schedules. */
import type { Kysely } from 'kysely';
import { compiled } from './compiled.ts';
import { changed } from './queue.ts';
import type { Store, TurnCommit } from './store.ts';
import type { Tables } from './tables.ts';

type Records = Pick<Store, 'record' | 'recordsOf' | 'putRecord' | 'keepRecord' | 'removeRecord'>;

const recordQuery = compiled((db, kind: string, key: string) =>
  db.selectFrom('records').select(['version', 'value']).where('kind', '=', kind).where('key', '=', key),
);

const recordInsert = compiled((db, kind: string, key: string, value: string) =>
  db
    .insertInto('records')
    .values({ kind, key, value, version: 1 })
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing()),
);
const recordUpdate = compiled((db, kind: string, key: string, value: string, version: number, next: number) =>
  db.updateTable('records').set({ value, version: next }).where('kind', '=', kind).where('key', '=', key).where('version', '=', version),
);
const recordUpsert = compiled((db, kind: string, key: string, value: string) =>
  db
    .insertInto('records')
    .values({ kind, key, value, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'key']).doUpdateSet((eb) => ({ value: eb.ref('excluded.value'), version: eb('records.version', '+', 1) })),
    ),
);

export const recordsOn = (db: Kysely<Tables>): Records => ({
  async record(kind, key) {
    const { rows } = await recordQuery(db, kind, key);
    return rows[0] ?? null;
  },

  recordsOf: (kind) => db.selectFrom('records').select(['key', 'version', 'value']).where('kind', '=', kind).orderBy('key').execute(),

  async putRecord(kind, key, value, version) {
    const written =
      version === 0 ? await recordInsert(db, kind, key, value) : await recordUpdate(db, kind, key, value, version, version + 1);
    return changed(written.numAffectedRows);
  },

  async keepRecord(kind, key, value) {
    await recordUpsert(db, kind, key, value);
  },

  async removeRecord(kind, key) {
    await db.deleteFrom('records').where('kind', '=', kind).where('key', '=', key).execute();
  },
});

/** Thrown inside a transaction only, because throwing is how Kysely rolls back. */
export class StaleRecord extends Error {}

/** Changes records as part of a transaction. @throws StaleRecord when one is no longer at the version that was read. */
export async function changeRecords(trx: Kysely<Tables>, records: TurnCommit['records'] = []): Promise<void> {
  for (const { kind, key, value, version } of records) {
    const written =
      value === null ? await removeRecordAt(trx, kind, key, version) : await recordsOn(trx).putRecord(kind, key, value, version);
    if (!written) throw new StaleRecord();
  }
}

/** Removes a record that is still at this version. @returns false when it changed or is gone. */
export async function removeRecordAt(db: Kysely<Tables>, kind: string, key: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('records')
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
