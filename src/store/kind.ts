/** What differs between kinds of database beyond their schema: locks, numbering, and closing one for good. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Cache } from './keyv.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

export type TableName = keyof Tables;

/** How any number of texts travel as one value, as the number of values in a statement is bounded. */
export interface Lists {
  bound(texts: readonly string[]): unknown;
  /** Whether a column holds one of them. */
  among(column: RawBuilder<unknown>, bound: unknown): RawBuilder<boolean>;
}

export const jsonLists: Lists = {
  bound: (texts) => JSON.stringify(texts),
  among: (column, bound) => sql<boolean>`${column} in (select value from json_each(${bound}))`,
};

/** What a database with several writers adds; empty where transactions run one at a time. */
export interface Locks {
  /** After the search for work, such as `for update skip locked`. */
  claim: RawBuilder<unknown>;
  lists: Lists;
  /**
   * Makes everybody else who adds to these lanes wait until this transaction ends. Row numbers are
   * handed out before rows can be seen: without it a later row of a lane could be worked before an
   * earlier one comes to light.
   */
  lanes?(trx: Transaction<Tables>, queue: 'inbox' | 'outbox', lanes: readonly string[]): Promise<void>;
}

/** What copying a database takes of its kind. */
export interface Kind {
  /** Called first in a transaction: from then on others can read these tables and not write them. They are taken in the order given. */
  hold(trx: Transaction<Tables>, tables: readonly TableName[]): Promise<void>;
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
