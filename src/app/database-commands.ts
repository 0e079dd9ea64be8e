/** `migrate`, `copy` and `reopen`: what an operator does to a database. */
import type { Command } from 'commander';
import { copyDatabase } from '../store/copy.ts';
import { Fault } from '../store/errors.ts';
import type { Database } from '../store/kind.ts';
import { reopen } from '../store/moved.ts';
import { isPostgres, type Look, lookAt, openDatabase, shownUrl, sqliteFile } from '../store/open.ts';
import { asOption, checkPresent, configWith, databaseOption, databaseUrl, namedBy, type WithDatabase } from './database-option.ts';
import { BadInput, run } from './fail.ts';

type Print = (line: string) => void;

/** A command with two databases says of which one it speaks. */
async function about<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Fault ? new BadInput(`${shownUrl(url)}: ${error.message}`) : error;
  }
}

async function using<T>(url: string, evenMoved: boolean, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await about(url, () => openDatabase({ url, now: Date.now, evenMoved, unhurried: true }));
  try {
    return await work(database);
  } finally {
    await database.store.close();
  }
}

async function copy(print: Print, { keep, ...given }: { from: string; to: string; keep?: boolean }): Promise<void> {
  const from = databaseUrl('--from', given.from);
  const to = databaseUrl('--to', given.to);
  checkPresent('--from', from);
  if (from === to || (!isPostgres(from) && !isPostgres(to) && sqliteFile(from) === sqliteFile(to)))
    throw new BadInput('--to: name another database than --from.');
  try {
    const proofs = await using(from, false, (source) =>
      using(to, false, (target) => copyDatabase(source, target, keep === true ? undefined : shownUrl(to))),
    );
    for (const { table, rows, hash } of proofs) print(`${table.padEnd(17)} ${String(rows).padStart(9)} rows  sha256 ${hash}`);
  } catch (error) {
    throw error instanceof Fault ? new BadInput(`copy: ${error.message}`) : error;
  }
  print('Equal: counted and hashed in both.');
  print(
    keep === true
      ? `${shownUrl(from)} stays in use; what comes in from now on is not in the copy.`
      : `${shownUrl(from)} is closed: set DATABASE_URL to ${shownUrl(to)} and start again. To use the old one after all: centrum reopen ${asOption(from)}`,
  );
}

const migrated: Readonly<Record<Look, string>> = {
  absent: 'made; ',
  behind: 'brought up to date; ',
  current: 'nothing to do; ',
};

export function addDatabaseCommands(program: Command, print: Print): void {
  program
    .command('migrate')
    .description('bring the database to this version; several at once wait for one another')
    .addOption(databaseOption())
    .action((given: WithDatabase) =>
      run(async () => {
        const url = configWith(given).DATABASE_URL;
        const before = await about(url, () => lookAt(url));
        await using(url, false, async () => print(`${shownUrl(url)}: ${migrated[before]}the schema is that of this version.`));
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
    .addOption(databaseOption())
    .action((given: WithDatabase) =>
      run(async () => {
        const url = configWith(given).DATABASE_URL;
        checkPresent(namedBy(given), url);
        if (!(await using(url, true, ({ tables, kind }) => reopen(tables, kind))))
          throw new BadInput(
            `${namedBy(given)}: ${shownUrl(url)} was not closed by a copy, and is as it was. For the one that was: reopen --db DATABASE`,
          );
        print(`${shownUrl(url)} is in use again. What was written to the other database since is not in it.`);
      }),
    );
}
