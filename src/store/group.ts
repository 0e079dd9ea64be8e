/**
 * Group commit, for a database that runs transactions one at a time: writes that are asked for in
 * the same round of the event loop, or while the disk is busy, share one transaction and one flush.
 *
 * They run in the order in which they were asked for. None is reported as done before the commit of
 * all, and before the flush when one of them is to last. When one of them fails, or the commit does,
 * nothing of it was written, and each is then tried in a transaction of its own, so that everybody
 * hears of their own fault and of nobody else's: a failure is rare, and savepoints would be a third
 * of all statements. When the flush fails, what was written stands, and nobody is told that it is
 * safe. Reads go past the group and see what is committed.
 */
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import type { Durability, Writes } from './writes.ts';

export interface GroupOptions {
  /** The most writes in one transaction: so long the event loop can be kept by one. */
  most: number;
  /** Makes commits wait for the disk themselves (as at the beginning), or not; called between transactions. */
  waits(forDisk: boolean): void;
  /** Resolves when all that was committed is on the disk. */
  flush(): Promise<void>;
}

interface Member {
  durability: Durability;
  /** Runs the write, and keeps what came of it. Rejects as the write does. */
  run(trx: Transaction<Tables>): Promise<void>;
  /** What came of it is this error. */
  failed(error: unknown): void;
  /** Reports what came of it. */
  settle(): void;
}

export function grouped(db: Kysely<Tables>, { most, waits, flush }: GroupOptions): Writes {
  let queue: Member[] = [];
  let busy = false;

  /** One after the other in one transaction; nothing of it when one of them fails. */
  async function together(members: readonly Member[]): Promise<void> {
    await db.connection().execute(async (own) => {
      waits(false);
      try {
        await own.transaction().execute(async (trx) => {
          for (const member of members) await member.run(trx);
        });
      } finally {
        // What goes past the group is to last.
        waits(true);
      }
    });
  }

  /** @returns those whose writes are in the database; the others heard why theirs are not. */
  async function written(members: readonly Member[]): Promise<readonly Member[]> {
    try {
      await together(members);
      return members;
    } catch (error) {
      const [only, ...others] = members;
      if (others.length === 0) {
        only?.failed(error);
        only?.settle();
        return [];
      }
    }
    const alone: Member[] = [];
    for (const member of members) alone.push(...(await written([member])));
    return alone;
  }

  async function commit(members: readonly Member[]): Promise<void> {
    const done = await written(members);
    try {
      if (done.some(({ durability }) => durability === 'lasting')) await flush();
    } catch (error) {
      for (const member of done) member.failed(error);
    }
    for (const member of done) member.settle();
  }

  async function round(): Promise<void> {
    const members = queue.slice(0, most);
    queue = queue.slice(most);
    await commit(members);
    busy = queue.length > 0;
    if (busy) next();
  }

  /** After whatever can still be asked for in this round of the event loop; requests get in between. */
  const next = (): void => void setImmediate(() => void round());

  function join<T>(work: (trx: Transaction<Tables>) => Promise<T>, durability: Durability): Promise<T> {
    return new Promise((resolve, reject) => {
      let settle = (): void => {};
      const run = async (trx: Transaction<Tables>): Promise<void> => {
        const value = await work(trx);
        settle = () => resolve(value);
      };
      const failed = (error: unknown): void => {
        settle = () => reject(error);
      };
      queue.push({ durability, run, failed, settle: () => settle() });
      if (busy) return;
      busy = true;
      next();
    });
  }

  return {
    transaction: (work, durability = 'lasting') => join(work, durability),
    statement: (work, durability = 'lasting') => join(work, durability),
  };
}
