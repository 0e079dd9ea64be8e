/**
 * The embedded default: one SQLite file, written through to the disk at every commit.
 *
 * @example const { store, cache } = await openSqlite({ file: './data/centrumwijzer.db', now: Date.now });
 */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { Fault } from './errors.ts';
import { type Cache, keyvStorage } from './keyv.ts';
import { kyselyStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import { type Flavour, migrations } from './migrations.ts';
import { NodeSqliteDialect } from './node-sqlite.ts';
import type { Millis, Store } from './store.ts';
import type { Tables } from './tables.ts';

const refuse = sql`begin select raise(abort, 'facts are append-only'); end`;

const flavour: Flavour = {
  idType: 'integer',
  // Without autoincrement SQLite hands out the number of a removed last row again.
  numbered: (column) => column.primaryKey().autoIncrement(),
  appendOnlyFacts: [
    sql`create trigger facts_no_update before update on facts ${refuse}`,
    sql`create trigger facts_no_delete before delete on facts ${refuse}`,
    // INSERT OR REPLACE removes the old row without firing the trigger on delete.
    sql`create trigger facts_no_replace before insert on facts
      when exists (select 1 from facts where id = new.id or (centrum = new.centrum and seq = new.seq)) ${refuse}`,
  ],
};

/** Dossiers and names are in it: the file is for its owner only, and SQLite gives its side files the same rights. */
function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
}

function openFile(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') makePrivate(file);
    database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    return database;
  } catch (cause) {
    database?.close();
    throw new Fault('database_unavailable', `The database file ${file} cannot be opened or is not a database.`, { cause });
  }
}

/**
 * Opens (and if need be makes) the database in a file; `:memory:` for one that vanishes.
 * @param options.now the clock for what may expire, in milliseconds since 1970.
 * @returns the store, and a maker of storage adapters for Keyv; `store.close()` closes all.
 * @throws Fault `database_unavailable`, `schema_newer`, `migration_failed`.
 */
export async function openSqlite({ file, now }: { file: string; now: () => Millis }): Promise<{ store: Store; cache: () => Cache }> {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openFile(file)) });
  try {
    await migrate(db, migrations(flavour));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // Transactions run one at a time here, so a claim needs no lock of its own.
  return { store: kyselyStore(db, sql``), cache: () => keyvStorage(db, now) };
}
