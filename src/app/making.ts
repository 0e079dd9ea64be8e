/** How channels get their pictures and files (from one process, whoever asks), and where a terminal finds them. */
import { dirname, join } from 'node:path';
import type { Draw, MakeFile } from '../channels/drawn.ts';
import type { Studio } from '../reports/studio.ts';
import { isPostgres, sqliteFile } from '../store/open.ts';
import type { Config } from './config.ts';
import type { Tidying } from './privacy.ts';

export const makingOf = (studio: Studio): { draw: Draw; makeFile: MakeFile } => ({
  draw: (name, data, most) => studio.make({ make: 'picture', name, data, ...(most !== undefined && { most }) }),
  makeFile: (format, data) => studio.make({ make: 'file', format, data }),
});

/** Where a terminal finds what was made for it: beside the database. */
export const filesFolder = ({ DATABASE_URL }: Pick<Config, 'DATABASE_URL'>): string =>
  join(isPostgres(DATABASE_URL) ? 'data' : dirname(sqliteFile(DATABASE_URL)), 'files');

/** What goes by the clock, and what goes with a person. */
export const tidyingOf = (config: Pick<Config, 'DATABASE_URL' | 'RETENTION_DAYS'>): Tidying => ({
  days: config.RETENTION_DAYS,
  files: filesFolder(config),
});
