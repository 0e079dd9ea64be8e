/**
 * Copies a whole database into an empty one, whichever kinds they are, and proves that they are equal:
 * the number of rows and a hash over all values of each table, read back from the copy before it is
 * committed.
 *
 * The source cannot be written meanwhile: what another program receives waits, and when it has to
 * wait too long it is refused and not acknowledged, so that its platform hands it in again.
 */
import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { Fault } from './errors.ts';
import type { Database, Kind, TableName } from './kind.ts';
import { closeAsMoved } from './moved.ts';
import type { Tables } from './tables.ts';

/**
 * Every table with its key, in an order in which references exist before they are referred to. A source is
 * held in it too: a turn begins with the inbox, and what else writes to several tables (but for an erasure by
 * an operator) takes them in this order, so that a copy and they do not wait for one another.
 */
const keys: Record<TableName, readonly [string, ...string[]]> = {
  inbox: ['id'],
  centra: ['id'],
  members: ['person', 'centrum'],
  aliases: ['alias'],
  released: ['centrum', 'partner'],
  programmes: ['id'],
  programme_members: ['programme', 'person'],
  programme_centra: ['programme', 'centrum'],
  sessions: ['person'],
  sessions_aside: ['id'],
  facts: ['centrum', 'seq'],
  standings: ['centrum', 'rule_set', 'version'],
  redactions: ['id'],
  records: ['kind', 'key'],
  outbox: ['id'],
  expiring: ['space', 'key'],
};
const tables = Object.keys(keys) as TableName[];

/** Tables whose rows the database itself numbers. */
const numbered: readonly TableName[] = ['inbox', 'outbox', 'sessions_aside', 'redactions'];

/** Far below the number of values that one statement may carry. */
const batch = 500;

type Row = Readonly<Record<string, unknown>>;

export interface TableProof {
  table: TableName;
  rows: number;
  /** SHA-256 over all values, in the order of the key. */
  hash: string;
}

/** Rows in the order of their key, a batch at a time. */
async function* batches(trx: Transaction<Tables>, table: TableName): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(keys[table].map((key) => sql.ref(key)));
  for (let after: readonly unknown[] | undefined; ; ) {
    const from = after === undefined ? sql`` : sql`where (${columns}) > (${sql.join([...after])})`;
    const { rows } = await sql<Row>`select * from ${sql.table(table)} ${from} order by ${columns} limit ${batch}`.execute(trx);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = keys[table].map((key) => last[key]);
  }
}

function proving(table: TableName): { add(rows: readonly Row[]): void; proof(): TableProof } {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add(rows) {
      count += rows.length;
      // Columns by name: their order in the table may differ.
      for (const row of rows) hash.update(`${JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))}\n`);
    },
    proof: () => ({ table, rows: count, hash: hash.digest('hex') }),
  };
}

async function prove(trx: Transaction<Tables>, table: TableName): Promise<TableProof> {
  const proven = proving(table);
  for await (const rows of batches(trx, table)) proven.add(rows);
  return proven.proof();
}

async function copyTable(from: Transaction<Tables>, to: Transaction<Tables>, table: TableName): Promise<TableProof> {
  const proven = proving(table);
  // The tables are one to a name here, which the types of a single table cannot say.
  const target = to as unknown as Transaction<Record<TableName, Row>>;
  for await (const rows of batches(from, table)) {
    proven.add(rows);
    await target
      .insertInto(table)
      .values([...rows])
      .execute();
  }
  return proven.proof();
}

async function refuseFilled(trx: Transaction<Tables>): Promise<void> {
  for (const table of tables) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx);
    if (rows.length > 0)
      throw new Fault(
        'copy_refused',
        `The target is not empty: there are rows in ${table}. Nothing was copied; make a new, empty database.`,
      );
  }
}

/** Runs `work` while nobody else can write. */
const holding = <T>(db: Kysely<Tables>, kind: Kind, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await kind.hold(trx, tables);
    return work(trx);
  });

/** Fills the target in one transaction. */
function fill(source: Transaction<Tables>, from: Kind, target: Database): Promise<TableProof[]> {
  return holding(target.tables, target.kind, async (trx) => {
    await refuseFilled(trx);
    const proofs: TableProof[] = [];
    for (const table of tables) {
      const proof = await copyTable(source, trx, table);
      const found = await prove(trx, table);
      if (found.rows !== proof.rows || found.hash !== proof.hash)
        throw new Fault('copy_refused', `The copy of ${table} differs from the original. Nothing was copied.`);
      proofs.push(proof);
    }
    for (const table of numbered) await target.kind.setLastNumber(trx, table, await from.lastNumber(source, table));
    return proofs;
  });
}

/**
 * @param movedTo a name for the target: set, the source refuses all work afterwards and says where
 * everything went; absent, it stays in use and the copy is a snapshot.
 * @throws Fault `copy_refused`, or what the databases throw; then the target is as empty as it was and the source in use.
 */
export function copyDatabase(source: Database, target: Database, movedTo?: string): Promise<TableProof[]> {
  return holding(source.tables, source.kind, async (trx) => {
    const proofs = await fill(trx, source.kind, target);
    // Only now, and in the transaction that holds the source: nothing can come in between.
    if (movedTo !== undefined) await closeAsMoved(trx, source.kind, movedTo);
    return proofs;
  });
}
