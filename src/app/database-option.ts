/** The option `--db`: another database than that of DATABASE_URL, said alike in every command. */
import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { isPostgres, shownUrl, sqliteFile } from '../store/open.ts';
import { type Config, databaseUrlHelp, isDatabaseUrl } from './config.ts';
import { BadInput, loadConfig } from './fail.ts';

export interface WithDatabase {
  db?: string;
}

export const databaseOption = () =>
  new Option('--db <database>', 'another one than that of DATABASE_URL: sqlite:PATH or PATH, or postgres://…');

/** More than one letter, as a single one is a drive of Windows. */
const scheme = /^[a-z][a-z0-9+.-]+:/iu;

/** What somebody gave for an option as the URL of a database; a path alone is that of a file. @throws BadInput naming the option. */
export function databaseUrl(option: string, given: string): string {
  const url = scheme.test(given) || given.trim() === '' ? given : `sqlite:${given}`;
  if (!isDatabaseUrl(url)) throw new BadInput(`${option}: ${databaseUrlHelp}`);
  return url;
}

/** What the option changes in the environment. The file of a secret would be a second answer to the same question. @throws BadInput */
export const databaseIn = ({ db }: WithDatabase): Readonly<Record<string, string | undefined>> =>
  db === undefined ? {} : { DATABASE_URL: databaseUrl('--db', db), DATABASE_URL_FILE: undefined };

/** The configuration with the database that a command was given, or its own. @throws BadInput */
export const configWith = (given: WithDatabase): Config => loadConfig(databaseIn(given));

/** A file that is only to be read must not be made. @param option what named it. @throws BadInput */
export function checkPresent(option: string, url: string): void {
  if (!isPostgres(url) && !existsSync(sqliteFile(url)))
    throw new BadInput(`${option}: there is no file ${sqliteFile(url)}. Check the path, or chat first.`);
}

/** How the person types this database as an option; user and password of a server are theirs to add. */
export const asOption = (url: string): string => `--db ${isPostgres(url) ? shownUrl(url).replace('://', '://USER@') : url}`;

/** What names the database of a command. */
export const namedBy = ({ db }: WithDatabase): '--db' | 'DATABASE_URL' => (db === undefined ? 'DATABASE_URL' : '--db');
