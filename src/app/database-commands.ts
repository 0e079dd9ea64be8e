/** `migrate`, `copy` and `reopen`: what an operator does to a database. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { copyDatabase } from '../store/copy.ts';
import { Fault } from '../store/errors.ts';
import type { Database } from '../store/kind.ts';
import { reopen } from '../store/moved.ts';
import { isPostgres, openDatabase, shownUrl, sqliteFile } from '../store/open.ts';
import { databaseUrlHelp, isDatabaseUrl } from './config.ts';
import { BadInput, loadConfig, run } from './fail.ts';

type Print = (line: string) => void;

/** Faults that the operator can mend are told in their own words, without "unexpected". */
async function open(url: string, evenMoved: boolean): Promise<Database> {
  try {
    return await openDatabase({ url, now: Date.now, evenMoved, unhurried: true });
  } catch (error) {
    throw error instanceof Fault ? new BadInput(`${shownUrl(url)}: ${error.message}`) : error;
  }
}

async function using<T>(url: string, evenMoved: boolean, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await open(url, evenMoved);
  try {
    return await work(database);
  } finally {
    await database.store.close();
  }
}

function checkUrl(option: string, url: string): void {
  if (!isDatabaseUrl(url)) throw new BadInput(`${option}: ${databaseUrlHelp}`);
}

/** A file that is only to be read must not be made. */
function checkPresent(option: string, url: string): void {
  if (!isPostgres(url) && !existsSync(sqliteFile(url)))
    throw new BadInput(`${option}: there is no file ${sqliteFile(url)}. Check the path.`);
}

async function copy(print: Print, { from, to, keep }: { from: string; to: string; keep?: boolean }): Promise<void> {
  checkUrl('--from', from);
  checkUrl('--to', to);
  checkPresent('--from', from);
  if (from === to || (!isPostgres(from) && !isPostgres(to) && sqliteFile(from) === sqliteFile(to)))
    throw new BadInput('--to: name another database than --from.');
  try {
    const proofs = await using(from, false, (source) =>
      using(to, false, (target) => copyDatabase(source, target, keep === true ? undefined : shownUrl(to))),
    );
    for (const { table, rows, hash } of proofs) print(`${table.padEnd(15)} ${String(rows).padStart(9)} rows  sha256 ${hash}`);
  } catch (error) {
    throw error instanceof Fault ? new BadInput(`copy: ${error.message}`) : error;
  }
  print('Equal: counted and hashed in both.');
  print(
    keep === true
      ? `${shownUrl(from)} stays in use; what comes in from now on is not in the copy.`
      : `${shownUrl(from)} is closed: set DATABASE_URL to ${shownUrl(to)} and start again. To use the old one after all: centrum reopen`,
  );
}

export function addDatabaseCommands(program: Command, print: Print): void {
  program
    .command('migrate')
    .description('bring the database to this version; several at once wait for one another')
    .option('--db <url>', 'another database than that of DATABASE_URL')
    .action(({ db }: { db?: string }) =>
      run(async () => {
        const url = loadConfig(db === undefined ? {} : { DATABASE_URL: db }).DATABASE_URL;
        await using(url, false, async () => print(`${shownUrl(url)}: the schema is that of this version.`));
      }),
    );

  program
    .command('copy')
    .description('move everything to an empty database, and prove that it is equal')
    .requiredOption('--from <url>', 'sqlite:PATH or postgres://…')
    .requiredOption('--to <url>', 'sqlite:PATH or postgres://…; empty, or a file that is not there yet')
    .option('--keep', 'leave the source in use, for a backup or a trial; without it the source is closed')
    .action((options: { from: string; to: string; keep?: boolean }) => run(() => copy(print, options)));

  program
    .command('reopen')
    .description('put a database back in use from which everything was moved')
    .option('--db <url>', 'another database than that of DATABASE_URL')
    .action(({ db }: { db?: string }) =>
      run(async () => {
        const url = loadConfig(db === undefined ? {} : { DATABASE_URL: db }).DATABASE_URL;
        checkPresent('--db', url);
        await using(url, true, ({ tables, kind }) => reopen(tables, kind));
        print(`${shownUrl(url)} is in use again. What was written to the other database since is not in it.`);
      }),
    );
}
