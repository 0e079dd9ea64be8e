/** The commit limit: rows inserted one by one into a database like ours, each through to the disk. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { logOf, type Sync } from '../../src/store/log-file.ts';

export interface Commits {
  insert(times: number): void;
  close(): void;
}

/** A table of its own in a file beside the program's, with the same journal. */
function openRows(file: string, synchronous: 'full' | 'normal') {
  const database = new DatabaseSync(file);
  const pragmas = `pragma journal_mode = wal; pragma synchronous = ${synchronous}`;
  database.exec(`${pragmas}; create table rows (id integer primary key, payload text not null)`);
  const statement = database.prepare('insert into rows (payload) values (?)');
  const payload = 'x'.repeat(500);
  return { database, insert: () => void statement.run(payload) };
}

/** With the same synchronous FULL. */
export function openCommits(folder: string): Commits {
  const { database, insert } = openRows(join(folder, 'commits.db'), 'full');
  return {
    insert(times) {
      for (let time = 0; time < times; time += 1) insert();
    },
    close: () => database.close(),
  };
}

/** The same where `sync` brings the log to the disk: each row waits for it, as with synchronous FULL. */
export function openSyncedCommits(folder: string, sync: Sync) {
  const file = join(folder, 'synced.db');
  const { database, insert } = openRows(file, 'normal');
  const log = logOf(database, file, sync);
  return {
    async insert(times: number): Promise<void> {
      for (let time = 0; time < times; time += 1) {
        insert();
        await log.flush();
      }
    },
    async close(): Promise<void> {
      await log.close();
      database.close();
    },
  };
}
