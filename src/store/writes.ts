/**
 * How a store writes: every write method hands in its statements here and never opens a
 * transaction itself, so that the database decides how many writes share one.
 */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * `lasting`: done when it is on the disk. `lapsing`: done when every reader sees it; it survives a
 * crash of the process, and may be lost with the machine's power, together with all that came after
 * it and with nothing that came before. Only for what does no harm when it is gone.
 */
export type Durability = 'lasting' | 'lapsing';

export interface Writes {
  /** Several statements: all of them or none. `work` does nothing but run statements, and can be run again. */
  transaction<T>(work: (trx: Transaction<Tables>) => Promise<T>, durability?: Durability): Promise<T>;
  /** One statement, which needs no transaction of its own. */
  statement<T>(work: (db: Kysely<Tables>) => Promise<T>, durability?: Durability): Promise<T>;
}

/** Each write by itself, for a server that serves many connections and groups their flushes on its own. */
export const eachAlone = (db: Kysely<Tables>): Writes => ({
  transaction: (work) => db.transaction().execute(work),
  statement: (work) => work(db),
});
