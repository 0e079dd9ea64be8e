/** A database from which everything was moved: it says so to whoever opens it, until it is put back in use. */
import type { Kysely, Transaction } from 'kysely';
import { Fault } from './errors.ts';
import type { Kind } from './kind.ts';
import type { Tables } from './tables.ts';

/** What a program that is still running on it gets to hear from the database. */
export const closedMessage = 'everything in this database was moved to another one';

const marker = { kind: 'database', key: 'moved' } as const;

/** @throws Fault `database_moved`. */
export async function refuseMoved(db: Kysely<Tables>): Promise<void> {
  const row = await db
    .selectFrom('records')
    .select('value')
    .where('kind', '=', marker.kind)
    .where('key', '=', marker.key)
    .executeTakeFirst();
  if (row === undefined) return;
  throw new Fault(
    'database_moved',
    `Everything in this database was moved to ${row.value}. Set DATABASE_URL to that one; or put this one back in use, by its name: centrum reopen --db DATABASE`,
  );
}

/** Part of the transaction that held the database: whoever waited for it is refused from then on. */
export async function closeAsMoved(trx: Transaction<Tables>, { close }: Kind, to: string): Promise<void> {
  for (const statement of close) await statement.execute(trx);
  await trx
    .insertInto('records')
    .values({ ...marker, version: 1, value: to })
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet({ value: to }))
    .execute();
}

/** @returns whether it had been closed. */
export const reopen = (db: Kysely<Tables>, kind: Kind): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    for (const statement of kind.reopen) await statement.execute(trx);
    const gone = await trx.deleteFrom('records').where('kind', '=', marker.kind).where('key', '=', marker.key).executeTakeFirst();
    return gone.numDeletedRows > 0n;
  });
