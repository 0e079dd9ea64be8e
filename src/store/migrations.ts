/**
 * The schema, as a list of steps that are never changed once released: a new version appends one.
 *
 * The same steps run on every database. What SQL dialects spell differently (numbered ids,
 * triggers) comes in as a `Flavour`.
 */
import type { ColumnDefinitionBuilder, Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Tables } from './tables.ts';

export interface Flavour {
  /** Column type of a number that the database hands out. */
  idType: 'integer' | 'bigint';
  /** Column type of a text that sorts by its bytes, so that every database lists in the same order. */
  text: 'text' | RawBuilder<string>;
  numbered(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /** Statements after which UPDATE, DELETE and replacing INSERT on `facts` are refused. */
  appendOnlyFacts: readonly RawBuilder<unknown>[];
  /** Statements after which UPDATE is allowed while a row of `redactions` is open, and changes neither Centrum, number nor time. */
  redactableFacts: readonly RawBuilder<unknown>[];
}

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const zero = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().defaultTo(0);
const pending = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().defaultTo('pending');

const queueTable = (db: Kysely<Tables>, { idType, text, numbered }: Flavour, table: 'inbox' | 'outbox') =>
  db.schema
    .createTable(table)
    .addColumn('id', idType, numbered)
    .addColumn('channel', text, required)
    .addColumn('lane', text, required)
    .addColumn('payload', text, required)
    .addColumn('state', text, pending)
    .addColumn('attempts', 'integer', zero)
    .addColumn('failures', 'integer', zero)
    .addColumn('owner', text)
    .addColumn('available_at', 'bigint', zero)
    .addColumn('code', text)
    .addColumn('finished_at', 'bigint');

/** Only unfinished rows are ever searched: the index stays as small as the backlog, however long the history. */
async function backlogIndexes(db: Kysely<Tables>, table: 'inbox' | 'outbox'): Promise<void> {
  await sql`create index ${sql.id(`${table}_backlog`)} on ${sql.table(table)} (id) where state = 'pending'`.execute(db);
  await sql`create index ${sql.id(`${table}_lanes`)} on ${sql.table(table)} (lane, id) where state = 'pending'`.execute(db);
}

const first = (flavour: Flavour): Migration => ({
  async up(db: Kysely<Tables>): Promise<void> {
    const { text } = flavour;
    await queueTable(db, flavour, 'inbox')
      .addColumn('event_id', text, required)
      .addColumn('bound', text)
      .addColumn('received_at', 'bigint', required)
      // The event id first: an index that begins with the channel lures the search for work through the whole history.
      .addUniqueConstraint('inbox_event', ['event_id', 'channel'])
      .execute();
    await backlogIndexes(db, 'inbox');
    await queueTable(db, flavour, 'outbox')
      .addColumn('key', text, (column) => column.notNull().unique())
      .addColumn('doubt', 'integer', zero)
      .addColumn('ref', text)
      .addColumn('created_at', 'bigint', required)
      .execute();
    await backlogIndexes(db, 'outbox');
    await db.schema
      .createTable('sessions')
      .addColumn('person', text, (column) => column.primaryKey().notNull())
      .addColumn('version', 'integer', required)
      .addColumn('state', text, required)
      .addColumn('updated_at', 'bigint', required)
      .execute();
    await db.schema
      .createTable('sessions_aside')
      .addColumn('id', flavour.idType, flavour.numbered)
      .addColumn('person', text, required)
      .addColumn('version', 'integer', required)
      .addColumn('state', text, required)
      .addColumn('code', text, required)
      .addColumn('at', 'bigint', required)
      .execute();
    await db.schema
      .createTable('centra')
      .addColumn('id', text, (column) => column.primaryKey().notNull())
      .addColumn('name', text, required)
      .addColumn('created_at', 'bigint', required)
      .addColumn('fact_count', 'integer', zero)
      .execute();
    await db.schema
      .createTable('members')
      .addColumn('person', text, required)
      .addColumn('centrum', text, (column) => column.notNull().references('centra.id'))
      .addColumn('person_name', text, required)
      .addColumn('role', text, required)
      .addColumn('partner', text, required)
      .addColumn('partner_kind', text, required)
      .addColumn('joined_at', 'bigint', required)
      .addPrimaryKeyConstraint('members_place', ['person', 'centrum'])
      .execute();
    await db.schema.createIndex('members_centrum').on('members').columns(['centrum', 'joined_at']).execute();
    await db.schema
      .createTable('facts')
      .addColumn('centrum', text, (column) => column.notNull().references('centra.id'))
      .addColumn('seq', 'integer', required)
      .addColumn('id', text, (column) => column.notNull().unique())
      .addColumn('payload', text, required)
      .addColumn('recorded_at', 'bigint', required)
      .addPrimaryKeyConstraint('facts_order', ['centrum', 'seq'])
      .execute();
    for (const statement of flavour.appendOnlyFacts) await statement.execute(db);
    await db.schema
      .createTable('records')
      .addColumn('kind', text, required)
      .addColumn('key', text, required)
      .addColumn('version', 'integer', required)
      .addColumn('value', text, required)
      .addPrimaryKeyConstraint('records_key', ['kind', 'key'])
      .execute();
    await db.schema
      .createTable('expiring')
      .addColumn('space', text, required)
      .addColumn('key', text, required)
      .addColumn('value', text, required)
      .addColumn('expires_at', 'bigint')
      .addPrimaryKeyConstraint('expiring_key', ['space', 'key'])
      .execute();
    await db.schema.createIndex('expiring_end').on('expiring').column('expires_at').execute();
  },
});

/** What is kept of assessments, and where a Centrum is. Standings of what is there already are made when somebody looks, or by `centrum rebuild`. */
const standings = ({ text }: Flavour): Migration => ({
  async up(db: Kysely<Tables>): Promise<void> {
    await db.schema.alterTable('centra').addColumn('region', text).execute();
    await db.schema
      .createTable('standings')
      .addColumn('centrum', text, (column) => column.notNull().references('centra.id'))
      .addColumn('rule_set', text, required)
      .addColumn('version', text, required)
      .addColumn('fact_count', 'integer', required)
      .addColumn('payload', text, required)
      .addPrimaryKeyConstraint('standings_key', ['centrum', 'rule_set', 'version'])
      .execute();
  },
});

/** A given-up message can be put back to work, and what was given up is found without reading the history. */
const givenUp: Migration = {
  async up(db: Kysely<Tables>): Promise<void> {
    await db.schema.alterTable('inbox').addColumn('retries', 'integer', zero).execute();
    for (const table of ['inbox', 'outbox'])
      await sql`create index ${sql.id(`${table}_given_up`)} on ${sql.table(table)} (id) where state in ('dead', 'ambiguous')`.execute(db);
  },
};

/** A person can be taken out of the facts, and what was finished long ago is found without reading the history. */
const privacy = (flavour: Flavour): Migration => ({
  async up(db: Kysely<Tables>): Promise<void> {
    await db.schema.alterTable('centra').addColumn('redactions', 'integer', zero).execute();
    await db.schema
      .createTable('redactions')
      .addColumn('id', flavour.idType, flavour.numbered)
      .addColumn('at', 'bigint', required)
      .addColumn('facts', 'integer', required)
      .addColumn('open', 'integer', required)
      .execute();
    for (const statement of flavour.redactableFacts) await statement.execute(db);
    for (const table of ['inbox', 'outbox'])
      await sql`create index ${sql.id(`${table}_finished`)} on ${sql.table(table)} (finished_at) where finished_at is not null`.execute(db);
  },
});

/** Leaving, identities that are one person, released amounts, and programmes that oversee Centra. */
const people = ({ text }: Flavour): Migration => ({
  async up(db: Kysely<Tables>): Promise<void> {
    const toCentrum = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().references('centra.id');
    const toProgramme = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().references('programmes.id');
    await db.schema.alterTable('members').addColumn('left_at', 'bigint').execute();
    await db.schema
      .createTable('aliases')
      .addColumn('alias', text, (column) => column.primaryKey().notNull())
      .addColumn('person', text, required)
      .execute();
    await db.schema.createIndex('aliases_person').on('aliases').column('person').execute();
    await db.schema
      .createTable('released')
      .addColumn('centrum', text, toCentrum)
      .addColumn('partner', text, required)
      .addColumn('person', text, required)
      .addColumn('released_at', 'bigint', required)
      .addPrimaryKeyConstraint('released_key', ['centrum', 'partner'])
      .execute();
    await db.schema
      .createTable('programmes')
      .addColumn('id', text, (column) => column.primaryKey().notNull())
      .addColumn('name', text, required)
      .addColumn('created_at', 'bigint', required)
      .execute();
    await db.schema
      .createTable('programme_members')
      .addColumn('programme', text, toProgramme)
      .addColumn('person', text, required)
      .addColumn('person_name', text, required)
      .addColumn('joined_at', 'bigint', required)
      .addPrimaryKeyConstraint('programme_members_key', ['programme', 'person'])
      .execute();
    await db.schema.createIndex('programme_members_person').on('programme_members').column('person').execute();
    await db.schema
      .createTable('programme_centra')
      .addColumn('programme', text, toProgramme)
      .addColumn('centrum', text, toCentrum)
      .addColumn('joined_at', 'bigint', required)
      .addPrimaryKeyConstraint('programme_centra_key', ['programme', 'centrum'])
      .execute();
    await db.schema.createIndex('programme_centra_centrum').on('programme_centra').column('centrum').execute();
  },
});

/** All steps by name; names sort in the order in which they run. */
export const migrations = (flavour: Flavour): Record<string, Migration> => ({
  '0001_first': first(flavour),
  '0002_standings': standings(flavour),
  '0003_given_up': givenUp,
  '0004_privacy': privacy(flavour),
  '0005_people': people(flavour),
});
