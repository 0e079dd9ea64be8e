/** Opens the database that a URL names, whichever kind it is. */
import { resolve } from 'node:path';
import type { Database } from './kind.ts';
import { checkPostgres, openPostgres } from './postgres.ts';
import { checkSqlite, openSqlite } from './sqlite.ts';
import type { Millis } from './store.ts';

export interface OpenOptions {
  url: string;
  now: () => Millis;
  /** See `openPostgres`. */
  evenMoved?: boolean;
  unhurried?: boolean;
}

/** All else is a file. */
export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//u.test(url);

/** The path of the file in a URL such as `sqlite:./data/centrumwijzer.db`. */
export const sqliteFile = (url: string): string => resolve(url.slice('sqlite:'.length));

/** The URL as it may be shown: without a password or further settings. */
export function shownUrl(url: string): string {
  if (!isPostgres(url)) return url;
  const parsed = URL.parse(url);
  return parsed === null ? 'postgres://…' : `postgres://${parsed.host}${parsed.pathname}`;
}

/** What is there before anything is opened for work. */
export type Look = 'absent' | 'behind' | 'current';

/** Looks at a database without changing anything in it. @throws Fault, see `checkSqlite` and `checkPostgres`. */
export const lookAt = (url: string): Promise<Look> => (isPostgres(url) ? checkPostgres(url) : checkSqlite(sqliteFile(url)));

/** @throws Fault, see `openSqlite` and `openPostgres`. */
export function openDatabase({ url, now, evenMoved = false, unhurried = false }: OpenOptions): Promise<Database> {
  if (isPostgres(url)) return openPostgres({ url, now, evenMoved, unhurried });
  return openSqlite({ file: sqliteFile(url), now, evenMoved });
}
