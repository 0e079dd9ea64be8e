/**
 * A Postgres server, for any number of copies of the program at the same time.
 *
 * Two copies never hold one row: a claim locks it and skips what others lock. Rows of a lane come
 * to light in the order of their numbers, because whoever adds to a lane waits for who came before.
 *
 * @example const { store, cache } = await openPostgres({ url: 'postgres://user@host/centrumwijzer', now: Date.now });
 */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { Fault } from './errors.ts';
import { keyvStorage } from './keyv.ts';
import type { Database, Kind, Locks } from './kind.ts';
import { kyselyStore } from './kysely-store.ts';
import { compareSchema, migrate, tooNew } from './migrate.ts';
import { type Flavour, migrations } from './migrations.ts';
import { closedMessage, refuseMoved } from './moved.ts';
import type { Millis } from './store.ts';
import type { Tables } from './tables.ts';
import { eachAlone } from './writes.ts';

const raising = (name: string, message: string) =>
  sql`create or replace function ${sql.id(name)}() returns trigger language plpgsql as ${sql.lit(`begin raise exception '${message}'; end`)}`;

const flavour: Flavour = {
  idType: 'bigint',
  // In the order of their bytes, as in SQLite, whatever the language of the server.
  text: sql<string>`text collate "C"`,
  numbered: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
  appendOnlyFacts: [
    raising('facts_refuse', 'facts are append-only'),
    sql`create trigger facts_append_only before update or delete or truncate on facts for each statement execute function facts_refuse()`,
  ],
  redactableFacts: [
    sql`create function facts_redact() returns trigger language plpgsql as ${sql.lit(
      `begin
        if not exists (select 1 from redactions where open = 1)
          or new.centrum <> old.centrum or new.seq <> old.seq or new.recorded_at <> old.recorded_at
        then raise exception 'facts are append-only'; end if;
        return new;
      end`,
    )}`,
    sql`drop trigger facts_append_only on facts`,
    sql`create trigger facts_append_only before delete or truncate on facts for each statement execute function facts_refuse()`,
    sql`create trigger facts_redacted_only before update on facts for each row execute function facts_redact()`,
  ],
};

const locks: Locks = {
  claim: sql`for update of head skip locked`,
  lists: { bound: (texts) => texts, among: (column, bound) => sql<boolean>`${column} = any(${bound}::text[])` },
  async lanes(trx, queue, lanes) {
    const keys = lanes.map((lane) => `${queue} ${lane}`);
    await sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys}::text[]) as key`.execute(trx);
  },
};

const fenced = ['inbox', 'outbox'] as const;

const kind: Kind = {
  async hold(trx, tables) {
    await sql`lock table ${sql.join(tables.map((table) => sql.table(table)))} in share row exclusive mode`.execute(trx);
  },
  async lastNumber(trx, table) {
    const { rows } = await sql<{ last: number | null }>`
      select pg_sequence_last_value(pg_get_serial_sequence(${table}, 'id')::regclass) as last`.execute(trx);
    return rows[0]?.last ?? 0;
  },
  async setLastNumber(trx, table, last) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id')::regclass, greatest(${last}::bigint, 1), ${last}::bigint > 0)`.execute(
      trx,
    );
  },
  close: [
    raising('moved_refuse', closedMessage),
    ...fenced.map(
      (table) =>
        sql`create or replace trigger moved before insert or update on ${sql.table(table)} for each row execute function moved_refuse()`,
    ),
  ],
  reopen: fenced.map((table) => sql`drop trigger if exists moved on ${sql.table(table)}`),
};

const int8 = pg.types.builtins.INT8;

/** 64-bit numbers as JavaScript numbers: ids and milliseconds stay far below the limit, and past it nothing is rounded. */
function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a number in the database is too large');
  return value;
}

/** The most connections of one copy of the program, beside the one that migrates. */
const connections = 10;

/** How long the server, and we, wait before something is given up: no turn takes a connection with it for ever. */
const patience = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 15_000,
  // Later than the server's own, for when the server cannot be heard any more.
  query_timeout: 20_000,
};

/** Migrations wait for one another and may have much to rewrite; a copy may have much to read. */
const muchPatience = { ...patience, statement_timeout: 0, lock_timeout: 0, idle_in_transaction_session_timeout: 0, query_timeout: 0 };

function connect(url: string, options: pg.PoolConfig): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'centrumwijzer',
    keepAlive: true,
    types: { getTypeParser: (oid, format) => (oid === int8 ? toNumber : pg.types.getTypeParser(oid, format)) } as pg.CustomTypesConfig,
    ...options,
  });
  // A connection that breaks is replaced by the next query, and what was asked over it rejects.
  // Without somebody to hear the event the process would end, both in the pool and in use.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** What a server's refusal means, by Postgres's own codes, and what to mend in its address. */
const refusals: Readonly<Record<string, readonly [string, string]>> = {
  '3D000': ['The Postgres server has no database of this name', 'Make it, or correct the name'],
  '28P01': ['The Postgres server refuses this user with this password', 'Correct them'],
  '28000': ['The Postgres server refuses this user from here', 'Correct the user, or what the server allows (pg_hba.conf)'],
};

/** The code of what Node says of a server that it does not reach, such as ECONNREFUSED. */
const isOfNetwork = (code: string): boolean => /^E[A-Z_]+$/u.test(code);

function notLetIn(cause: unknown): Fault {
  const { code } = Object(cause) as { code?: unknown };
  const known = typeof code === 'string' ? code : 'no code';
  const otherwise = isOfNetwork(known) ? 'The Postgres server cannot be reached' : 'The Postgres server does not let us in';
  const [what, then] = refusals[known] ?? [otherwise, 'Check that it runs, and its host and port'];
  return new Fault('database_unavailable', `${what} (${known}). ${then}: DATABASE_URL, or --db.`, { cause });
}

async function checkServer(db: Kysely<Tables>): Promise<void> {
  let encoding: string | undefined;
  try {
    const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(db);
    encoding = rows[0]?.encoding;
  } catch (cause) {
    throw notLetIn(cause);
  }
  if (encoding !== 'UTF8') throw new Fault('database_unavailable', `The database is encoded in ${encoding}; make one in UTF8.`);
}

/**
 * Looks at a database without changing anything in it.
 * @returns whether its schema is that of this version, or has steps to go.
 * @throws Fault `database_unavailable`, `schema_newer`, `database_moved`.
 */
export async function checkPostgres(url: string): Promise<'current' | 'behind'> {
  const db = connect(url, { ...patience, max: 1 });
  try {
    await checkServer(db);
    const { newer, missing } = await compareSchema(db, migrations(flavour));
    if (newer.length > 0) throw tooNew(newer);
    if (missing.length > 0) return 'behind';
    await refuseMoved(db);
    return 'current';
  } finally {
    await db.destroy();
  }
}

/** Brings the schema up to date over a connection of its own. One program at a time: the others wait. */
async function migrateFirst(url: string): Promise<void> {
  const db = connect(url, { ...muchPatience, max: 1 });
  try {
    await checkServer(db);
    await migrate(db, migrations(flavour));
  } finally {
    await db.destroy();
  }
}

/**
 * Opens a database on a server, and brings it to the schema of this version.
 * @param options.now the clock for what may expire, in milliseconds since 1970.
 * @param options.unhurried without limits of time, to work through a whole database.
 * @param options.evenMoved also when everything in it was moved elsewhere.
 * @throws Fault `database_unavailable`, `schema_newer`, `migration_failed`, `database_moved`.
 */
export async function openPostgres({
  url,
  now,
  unhurried = false,
  evenMoved = false,
}: {
  url: string;
  now: () => Millis;
  unhurried?: boolean;
  evenMoved?: boolean;
}): Promise<Database> {
  await migrateFirst(url);
  const db = connect(url, { ...(unhurried ? muchPatience : patience), max: connections });
  try {
    if (!evenMoved) await refuseMoved(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const writes = eachAlone(db);
  return { store: kyselyStore(db, writes, locks), cache: () => keyvStorage(db, writes, now), tables: db, kind };
}
