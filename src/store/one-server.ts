/**
 * A SQLite file is for one server at a time: two would wait for one another at every write, and look for each
 * other's work only now and then. The lock is SQLite's own, on a file beside the database that stays empty; the
 * system lets go of it however the process ended. An operator's commands and a chat in a terminal do not ask for it.
 */
import { DatabaseSync } from 'node:sqlite';
import { Fault } from './errors.ts';

/** Longer than another one may take to finish when it was told to stop. In milliseconds. */
const patience = 10_000;

/** @returns what gives it up. @throws Fault `database_unavailable` when another server keeps it. */
export function takeAlone(file: string, timeout = patience): () => void {
  // It is never taken away: who waits for it would then hold a lock that nobody else sees.
  const lock = new DatabaseSync(`${file}-server`, { timeout });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new Fault(
      'database_unavailable',
      `Another server works on ${file}, and SQLite is for one at a time. Stop that one, or name another database in DATABASE_URL: several need Postgres (docs/operations.md).`,
      { cause },
    );
  }
  return () => lock.close();
}
