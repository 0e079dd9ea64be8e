/** What differs between kinds of database beyond their schema: locks, numbering, and closing one for good. */
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Cache } from './keyv.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

export type TableName = keyof Tables;

/** What a database with several writers adds; empty where transactions run one at a time. */
export interface Locks {
  /** After the search for work, such as `for update skip locked`. */
  claim: RawBuilder<unknown>;
  /** Whether a search for work may see a row more than it claims: not where it would hold that row. */
  seesMore: boolean;
  /** Whether a column holds one of any number of texts; they travel as one value. Absent: SQLite's way. */
  among?(column: RawBuilder<unknown>, texts: readonly string[]): RawBuilder<boolean>;
  /**
   * Makes everybody else who adds to these lanes wait until this transaction ends. Row numbers are
   * handed out before rows can be seen: without it a later row of a lane could be worked before an
   * earlier one comes to light.
   */
  lanes?(trx: Transaction<Tables>, queue: 'inbox' | 'outbox', lanes: readonly string[]): Promise<void>;
}

/** What copying a database takes of its kind. */
export interface Kind {
  /** Run first in a transaction: from then on others can read and not write. */
  hold: readonly RawBuilder<unknown>[];
  /** The last number that was handed out in a numbered table; kept because a number is never used twice. */
  lastNumber(trx: Transaction<Tables>, table: TableName): Promise<number>;
  setLastNumber(trx: Transaction<Tables>, table: TableName, last: number): Promise<void>;
  /** Statements after which programs that still run can neither receive nor work anything, and their reverse. */
  close: readonly RawBuilder<unknown>[];
  reopen: readonly RawBuilder<unknown>[];
}

/** An opened database. `store.close()` closes all of it. */
export interface Database {
  store: Store;
  /** A maker of storage adapters for Keyv. */
  cache: () => Cache;
  tables: Kysely<Tables>;
  kind: Kind;
}
