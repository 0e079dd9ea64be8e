/**
 * The log in which an SQLite file keeps what was committed, brought to the disk beside the event loop:
 * SQLite itself would keep everything waiting meanwhile.
 *
 * @example
 *   database.exec('pragma synchronous = normal; begin immediate; …; commit');
 *   await log.flush(); // now it is as safe as with `synchronous = full`
 */
import { close, fdatasync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { Fault } from './errors.ts';

const datasync = promisify(fdatasync);

/** Brings the file behind a descriptor to the disk. */
export type Sync = (descriptor: number) => Promise<void>;

export interface LogFile {
  /** Resolves when all that was committed until now is on the disk. Rejects when nobody knows whether it is. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** @param sync is what the system calls fdatasync, unless a test or a benchmark has another one. */
export function logOf(database: DatabaseSync, file: string, sync: Sync = datasync): LogFile {
  let descriptor: number | undefined;
  /** The system tells once that it could not write, and may then have thrown away what it had. */
  let doubtful = false;

  /** Puts all that is in the log, as SQLite sees it, into the database file and waits for the disk. */
  function settle(): void {
    const row = database.prepare('pragma wal_checkpoint(truncate)').get();
    if (row?.busy !== 0) throw new Fault('database_unavailable', 'What was written last could not be brought to the disk.');
    doubtful = false;
  }

  return {
    async flush() {
      if (doubtful) return settle();
      try {
        // The file is there for as long as the database is open.
        descriptor ??= openSync(`${file}-wal`, 'r+');
        await sync(descriptor);
      } catch (error) {
        doubtful = true;
        throw error;
      }
    },
    async close() {
      if (descriptor !== undefined) await promisify(close)(descriptor);
    },
  };
}
