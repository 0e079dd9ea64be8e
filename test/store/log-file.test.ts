/** What an SQLite file has committed is brought to the disk beside it, and never said to be there when it may not be. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LogFile, logOf } from '../../src/store/log-file.ts';

describe('the log of a database file', () => {
  let folder: string;
  let file: string;
  let database: DatabaseSync;
  let log: LogFile;
  /** Sizes of the files that were brought to the disk. */
  let synced: number[];
  let refuse: boolean;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'centrumwijzer-log-'));
    file = join(folder, 'test.db');
    database = new DatabaseSync(file);
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; create table said (text text)');
    synced = [];
    refuse = false;
    log = logOf(database, file, async (descriptor) => {
      if (refuse) throw new Error('no disk');
      synced.push(descriptor);
    });
  });
  afterEach(async () => {
    await log.close();
    database.close();
    rmSync(folder, { recursive: true });
  });

  const say = (text: string): void => void database.prepare('insert into said values (?)').run(text);
  const logSize = (): number => statSync(`${file}-wal`).size;

  test('is what is flushed, through one descriptor', async () => {
    say('a');
    await log.flush();
    say('b');
    await log.flush();
    expect(new Set(synced).size).toBe(1);
    expect(synced).toHaveLength(2);
    expect(logSize()).toBeGreaterThan(0);
  });

  test('that could not be written is doubted until all of it stands in the database file', async () => {
    say('a');
    refuse = true;
    await expect(log.flush()).rejects.toThrow('no disk');
    refuse = false;
    // A later flush would be told that all is well, and say nothing of what was lost before it.
    say('b');
    await log.flush();
    expect(synced).toEqual([]);
    expect(logSize()).toBe(0);
    say('c');
    await log.flush();
    expect(synced).toHaveLength(1);
  });

  test('stays in doubt while somebody keeps it from being put in the database file', async () => {
    say('a');
    const reader = new DatabaseSync(file);
    reader.exec('begin; select * from said');
    refuse = true;
    await expect(log.flush()).rejects.toThrow('no disk');
    refuse = false;
    say('b');
    await expect(log.flush()).rejects.toMatchObject({ code: 'database_unavailable' });
    reader.close();
    await log.flush();
    expect(logSize()).toBe(0);
  });

  test('reaches the disk by the means of the system', async () => {
    const real = logOf(database, file);
    say('a');
    await real.flush();
    await real.close();
    expect(
      database
        .prepare('select text from said')
        .all()
        .map((row) => ({ ...row })),
    ).toEqual([{ text: 'a' }]);
  });
});
