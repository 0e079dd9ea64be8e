/**
 * Group commit, for a database that runs transactions one at a time: writes that are asked for in
 * the same round of the event loop share one transaction and one flush to the disk.
 *
 * They run in the order in which they were asked for, those of several statements each in a savepoint
 * of its own: one that fails is undone alone. None is reported as done before the commit of all. When
 * the commit fails, or a single statement does, nothing of it was written, and each is then tried by
 * itself, so that everybody hears of their own fault and of nobody else's. Reads go past the group and
 * see what is committed.
 */
import type { Kysely, Transaction } from 'kysely';
import { CompiledQuery } from 'kysely';
import type { Tables } from './tables.ts';
import type { Durability, Writes } from './writes.ts';

export interface GroupOptions {
  /** The most writes in one transaction: so long the event loop can be kept by one. */
  most: number;
  /** Makes a commit wait for the disk (as at the beginning), or not; called between transactions. */
  flush(db: Kysely<Tables>, durability: Durability): Promise<void>;
}

interface Member {
  durability: Durability;
  /** One statement: it needs no savepoint, which would be two more. */
  single: boolean;
  /** Runs the write, and keeps what came of it. Rejects as the write does. */
  run(trx: Transaction<Tables>): Promise<void>;
  /** What came of it is this error: it was undone, and the others go on. */
  undone(error: unknown): void;
  /** Reports what came of it. */
  settle(): void;
}

export function grouped(db: Kysely<Tables>, { most, flush }: GroupOptions): Writes {
  let queue: Member[] = [];
  let busy = false;

  async function together(members: readonly Member[]): Promise<void> {
    const durability = members.some((member) => member.durability === 'lasting') ? 'lasting' : 'lapsing';
    const all = async (trx: Transaction<Tables>): Promise<void> => {
      const [only, ...others] = members;
      // Undoing the transaction is undoing its only member.
      if (others.length === 0) return only?.run(trx);
      for (const member of members) await (member.single ? member.run(trx) : inSavepoint(trx, member));
    };
    if (durability === 'lasting') return db.transaction().execute(all);
    await db.connection().execute(async (own) => {
      await flush(own, 'lapsing');
      try {
        await own.transaction().execute(all);
      } finally {
        // What goes past the group is to last.
        await flush(own, 'lasting');
      }
    });
  }

  async function commit(members: readonly Member[]): Promise<void> {
    try {
      await together(members);
    } catch (error) {
      for (const member of members)
        if (members.length > 1) await commit([member]);
        else member.undone(error);
      if (members.length > 1) return;
    }
    for (const member of members) member.settle();
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

  function join<T>(work: (trx: Transaction<Tables>) => Promise<T>, durability: Durability, single: boolean): Promise<T> {
    return new Promise((resolve, reject) => {
      let settle = (): void => {};
      const run = async (trx: Transaction<Tables>): Promise<void> => {
        const value = await work(trx);
        settle = () => resolve(value);
      };
      const undone = (error: unknown): void => {
        settle = () => reject(error);
      };
      queue.push({ durability, single, run, undone, settle: () => settle() });
      if (busy) return;
      busy = true;
      next();
    });
  }

  return {
    transaction: (work, durability = 'lasting') => join(work, durability, false),
    statement: (work, durability = 'lasting') => join(work, durability, true),
  };
}

const savepoint = CompiledQuery.raw('savepoint member');
const rollback = CompiledQuery.raw('rollback to member');
const release = CompiledQuery.raw('release member');

/** @throws what no savepoint can undo: the database has given up the whole transaction. */
async function inSavepoint(trx: Transaction<Tables>, member: Member): Promise<void> {
  await trx.executeQuery(savepoint);
  try {
    await member.run(trx);
  } catch (error) {
    await trx.executeQuery(rollback);
    member.undone(error);
  }
  await trx.executeQuery(release);
}
