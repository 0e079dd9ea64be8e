/**
 * The embedded default: one SQLite file, written through to the disk at every commit.
 *
 * @example const { store, cache } = await openSqlite({ file: './data/centrumwijzer.db', now: Date.now });
 */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely, sql } from 'kysely';
import { Fault } from './errors.ts';
import { grouped } from './group.ts';
import { keyvStorage } from './keyv.ts';
import { type Database, jsonLists, type Kind } from './kind.ts';
import { kyselyStore } from './kysely-store.ts';
import { logOf, type Sync } from './log-file.ts';
import { compareSchema, migrate, tooNew } from './migrate.ts';
import { type Flavour, migrations } from './migrations.ts';
import { closedMessage, refuseMoved } from './moved.ts';
import { NodeSqliteDialect } from './node-sqlite.ts';
import type { Millis } from './store.ts';
import type { Tables } from './tables.ts';

const refuse = sql`begin select raise(abort, 'facts are append-only'); end`;

const flavour: Flavour = {
  idType: 'integer',
  text: 'text',
  // Without autoincrement SQLite hands out the number of a removed last row again.
  numbered: (column) => column.primaryKey().autoIncrement(),
  appendOnlyFacts: [
    sql`create trigger facts_no_update before update on facts ${refuse}`,
    sql`create trigger facts_no_delete before delete on facts ${refuse}`,
    // INSERT OR REPLACE removes the old row without firing the trigger on delete.
    sql`create trigger facts_no_replace before insert on facts
      when exists (select 1 from facts where id = new.id or (centrum = new.centrum and seq = new.seq)) ${refuse}`,
  ],
  redactableFacts: [
    sql`drop trigger facts_no_update`,
    sql`create trigger facts_no_update before update on facts
      when not exists (select 1 from redactions where open = 1)
        or new.centrum <> old.centrum or new.seq <> old.seq or new.recorded_at <> old.recorded_at ${refuse}`,
  ],
};

/** Writes in one transaction, at a tenth of a millisecond or two each. */
const mostTogether = 50;

const fences = ['insert', 'update'].flatMap((verb) =>
  ['inbox', 'outbox'].map((table) => ({ verb, table, name: `${table}_moved_${verb}` })),
);

const kind: Kind = {
  // Every transaction begins by taking the right to write.
  async hold() {},
  async lastNumber(trx, table) {
    const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(trx);
    return rows[0]?.seq ?? 0;
  },
  async setLastNumber(trx, table, last) {
    await sql`delete from sqlite_sequence where name = ${table}`.execute(trx);
    await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(trx);
  },
  close: fences.map(
    ({ verb, table, name }) =>
      sql`create trigger if not exists ${sql.id(name)} before ${sql.raw(verb)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(closedMessage)}); end`,
  ),
  reopen: fences.map(({ name }) => sql`drop trigger if exists ${sql.id(name)}`),
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
    throw unusable(file, cause);
  }
}

/** SQLite's own number for a file that holds something else. */
const notADatabase = 26;

function unusable(file: string, cause: unknown): Fault {
  const { code, errcode } = Object(cause) as { code?: unknown; errcode?: unknown };
  const why =
    errcode === notADatabase
      ? `The file ${file} is not a database of SQLite.`
      : `The database file ${file} cannot be opened (${[code, errcode].filter((one) => one !== undefined).join(' ') || 'unknown'}). Give this user the right to read and write it and its folder.`;
  return new Fault('database_unavailable', `${why} Or name another one: DATABASE_URL, or --db.`, { cause });
}

/** Where nobody has it open no side files are made by looking: they would belong to whoever looked, and keep the server's user out. */
function asItLies(file: string): URL {
  const url = pathToFileURL(file);
  if (!existsSync(`${file}-wal`)) url.searchParams.set('immutable', '1');
  return url;
}

/**
 * Looks at a file without changing anything in it.
 * @returns whether there is a database, and its schema is that of this version or has steps to go.
 * @throws Fault `database_unavailable`, `schema_newer`, `database_moved`.
 */
export async function checkSqlite(file: string): Promise<'absent' | 'behind' | 'current'> {
  if (!existsSync(file)) return 'absent';
  let db: Kysely<Tables> | undefined;
  try {
    const database = new DatabaseSync(asItLies(file), { readOnly: true, timeout: 5000 });
    db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
    const { newer, missing } = await compareSchema(db, migrations(flavour));
    if (newer.length > 0) throw tooNew(newer);
    if (missing.length > 0) return 'behind';
    await refuseMoved(db);
    return 'current';
  } catch (error) {
    throw error instanceof Fault ? error : unusable(file, error);
  } finally {
    await db?.destroy();
  }
}

/**
 * Opens (and if need be makes) the database in a file; `:memory:` for one that vanishes.
 * @param options.now the clock for what may expire, in milliseconds since 1970.
 * @param options.sync how its log reaches the disk, when not as everybody's does.
 * @param options.evenMoved also when everything in it was moved elsewhere.
 * @throws Fault `database_unavailable`, `schema_newer`, `migration_failed`, `database_moved`.
 */
export async function openSqlite({
  file,
  now,
  sync,
  evenMoved = false,
}: {
  file: string;
  now: () => Millis;
  sync?: Sync;
  evenMoved?: boolean;
}): Promise<Database> {
  const database = openFile(file);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  try {
    await migrate(db, migrations(flavour));
    if (!evenMoved) await refuseMoved(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const log = file === ':memory:' ? null : logOf(database, file, sync);
  const waiting = database.prepare('pragma synchronous = full');
  const notWaiting = database.prepare('pragma synchronous = normal');
  const writes = grouped(db, {
    most: mostTogether,
    waits: (forDisk) => void (forDisk ? waiting : notWaiting).run(),
    flush: async () => log?.flush(),
  });
  // Transactions run one at a time here, so a claim needs no lock of its own.
  const store = kyselyStore(db, writes, { claim: sql``, lists: jsonLists });
  async function close(): Promise<void> {
    await log?.close();
    await store.close();
  }
  return { store: { ...store, close }, cache: () => keyvStorage(db, writes, now), tables: db, kind };
}
