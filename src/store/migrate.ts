/** Brings a database to the schema of this version, or refuses when it is past that. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import { Fault } from './errors.ts';
import type { Tables } from './tables.ts';

/** How a database stands to this program: steps that it went through and we do not know, and the reverse. */
export async function compareSchema(db: Kysely<Tables>, known: Record<string, Migration>): Promise<{ newer: string[]; missing: string[] }> {
  const done = await stepsOf(db);
  return { newer: done.filter((name) => !(name in known)), missing: Object.keys(known).filter((name) => !done.includes(name)) };
}

/** Names of the steps that this database went through. */
async function stepsOf(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const done = db as unknown as Kysely<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>;
  const rows = await done.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').execute();
  return rows.map(({ name }) => name);
}

/**
 * Runs the steps that are missing, all of them or none. Two processes may do so at the same time.
 * @throws Fault `schema_newer` when a newer version wrote this database, `migration_failed` otherwise.
 */
export async function migrate(db: Kysely<Tables>, steps: Record<string, Migration>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => steps } }).migrateToLatest();
  if (error === undefined) return;
  const { newer } = await compareSchema(db, steps).catch(() => ({ newer: [] }));
  if (newer.length > 0) throw tooNew(newer, error);
  throw new Fault('migration_failed', 'The database could not be brought to this version; nothing was changed.', { cause: error });
}

/** What to do about a database that a newer version wrote. */
export const tooNew = (newer: readonly string[], cause?: unknown): Fault =>
  new Fault(
    'schema_newer',
    `The database was written by a newer version of this program (it has ${newer.join(', ')}). Start that version, or put back a backup from before the upgrade.`,
    { cause },
  );
