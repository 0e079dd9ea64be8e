/** The commands of an operator, as processes: what they print, and with which status they end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { centrum, folder } from './process.ts';

// Processes start slowly on a busy machine.
jest.setTimeout(120_000);

describe('centrum', () => {
  let place: string;
  beforeEach(() => {
    place = folder();
  });
  const command = (...words: string[]) => centrum(words, { cwd: place });

  test('migrate makes a database, and refuses one of a newer version in a clear sentence', async () => {
    expect(await command('migrate', '--db', 'sqlite:a.db')).toEqual({
      code: 0,
      out: 'sqlite:a.db: the schema is that of this version.\n',
      err: '',
    });
    const database = new DatabaseSync(join(place, 'a.db'));
    database.exec("insert into kysely_migration values ('0999_later', '2031-01-01T00:00:00.000Z')");
    database.close();
    const refused = { code: 2, out: '', err: expect.stringContaining('written by a newer version of this program (it has 0999_later)') };
    expect(await command('migrate', '--db', 'sqlite:a.db')).toEqual(refused);
    expect(await command('chat', '--db', 'a.db')).toEqual({ ...refused, code: 1 });
  });

  test('copy moves to a new database and closes the old one; reopen puts it back in use', async () => {
    await command('migrate', '--db', 'sqlite:a.db');
    const copied = await command('copy', '--from', 'sqlite:a.db', '--to', 'sqlite:b.db');
    expect(copied).toMatchObject({ code: 0, err: '' });
    expect(copied.out).toMatch(/^inbox +0 rows {2}sha256 [0-9a-f]{64}$/mu);
    expect(copied.out).toContain('Equal: counted and hashed in both.');
    const closed = { code: 2, err: expect.stringContaining('moved to sqlite:b.db') };
    expect(await command('copy', '--from', 'sqlite:a.db', '--to', 'sqlite:c.db')).toMatchObject(closed);
    expect(await command('reopen', '--db', 'sqlite:a.db')).toMatchObject({ code: 0 });
    expect(await command('copy', '--keep', '--from', 'sqlite:a.db', '--to', 'sqlite:c.db')).toMatchObject({ code: 0 });
    expect(await command('migrate', '--db', 'sqlite:a.db')).toMatchObject({ code: 0 });
  });

  test.each([
    ['a file that is not there', ['--from', 'sqlite:none.db', '--to', 'sqlite:b.db'], 'there is no file'],
    ['another kind of database', ['--from', 'mysql://x/y', '--to', 'sqlite:b.db'], 'use sqlite:PATH'],
    ['the same file', ['--from', 'sqlite:a.db', '--to', 'sqlite:./a.db'], 'another database'],
  ])('copy refuses %s, and makes none', async (_, words, why) => {
    await command('migrate', '--db', 'sqlite:a.db');
    expect(await command('copy', ...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
    expect(['none.db', 'b.db'].filter((name) => existsSync(join(place, name)))).toEqual([]);
  });

  test('doctor names a server that cannot be reached, without the password', async () => {
    const found = await centrum(['doctor'], { env: { DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/name' } });
    expect(found).toMatchObject({
      code: 2,
      err: expect.stringContaining('DATABASE_URL: The Postgres server does not let us in (ECONNREFUSED)'),
    });
    expect(found.out).toContain('postgres://127.0.0.1:1/name (cannot be used)');
    expect(found.out + found.err).not.toContain('hidden');
  });
});
