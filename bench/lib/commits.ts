/** The commit limit: rows inserted one by one into a database like ours, each through to the disk. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Commits {
  insert(times: number): void;
  close(): void;
}

/** A table of its own in a file beside the program's, with the same journal and the same synchronous FULL. */
export function openCommits(folder: string): Commits {
  const database = new DatabaseSync(join(folder, 'commits.db'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full; create table rows (id integer primary key, payload text not null)');
  const statement = database.prepare('insert into rows (payload) values (?)');
  const payload = 'x'.repeat(500);
  return {
    insert(times) {
      for (let time = 0; time < times; time += 1) statement.run(payload);
    },
    close: () => database.close(),
  };
}
