/** The commands of an operator, as processes: what they print, and with which status they end. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { asOption } from '../../src/app/database-option.ts';
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
      out: 'sqlite:a.db: made; the schema is that of this version.\n',
      err: '',
    });
    const database = new DatabaseSync(join(place, 'a.db'));
    database.exec("insert into kysely_migration values ('0999_later', '2031-01-01T00:00:00.000Z')");
    database.close();
    const refused = { code: 2, out: '', err: expect.stringContaining('written by a newer version of this program (it has 0999_later)') };
    expect(await command('migrate', '--db', 'sqlite:a.db')).toEqual(refused);
    expect(await command('chat', '--db', 'a.db')).toEqual(refused);
    expect(await command('doctor', '--db', 'a.db')).toMatchObject({ code: 2, err: expect.stringContaining('0999_later') });
  });

  test('copy moves to a new database and closes the old one; reopen puts it back in use', async () => {
    await command('migrate', '--db', 'sqlite:a.db');
    const copied = await command('copy', '--from', 'sqlite:a.db', '--to', 'sqlite:b.db');
    expect(copied).toMatchObject({ code: 0, err: '' });
    expect(copied.out).toMatch(/^inbox +0 rows {2}sha256 [0-9a-f]{64}$/mu);
    expect(copied.out).toContain('Equal: counted and hashed in both.');
    expect(copied.out).toContain('centrum reopen --db sqlite:a.db');
    expect(new Set(copied.out.match(/^.* rows /gmu)?.map((line) => line.length)).size).toBe(1);
    const closed = { code: 2, err: expect.stringContaining('moved to sqlite:b.db') };
    expect(await command('copy', '--from', 'sqlite:a.db', '--to', 'sqlite:c.db')).toMatchObject(closed);
    expect(await command('doctor', '--db', 'a.db')).toMatchObject({ code: 2, err: expect.stringContaining('moved to sqlite:b.db') });
    // The new one was never closed: whoever opens it by mistake is told so, and the old one stays closed.
    expect(await command('reopen', '--db', 'b.db')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('was not closed') });
    expect(await command('migrate', '--db', 'sqlite:a.db')).toMatchObject({ code: 2 });
    expect(await command('reopen', '--db', 'sqlite:a.db')).toMatchObject({ code: 0 });
    expect(await command('copy', '--keep', '--from', 'sqlite:a.db', '--to', 'sqlite:c.db')).toMatchObject({ code: 0 });
    expect(await command('migrate', '--db', 'sqlite:a.db')).toMatchObject({ code: 0, out: expect.stringContaining('nothing to do') });
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

  test('--db is one thing in every command: a URL, or a path; what is neither is named by its option', async () => {
    const secret = 'postgres://me:hidden@127.0.0.1:1/name';
    for (const words of [
      ['chat'],
      ['migrate'],
      ['portfolio'],
      ['seed-demo'],
      ['purge'],
      ['inbox', 'list'],
      ['privacy', 'export', 'console:a'],
    ]) {
      const wrong = await command(...words, '--db', 'mysql://me:hidden@h/n');
      expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^--db: use sqlite:PATH/u) });
      const away = await command(...words, '--db', secret);
      expect(away).toMatchObject({ code: 2, out: '', err: expect.stringContaining('cannot be reached (ECONNREFUSED)') });
      expect(wrong.err + away.err).not.toContain('hidden');
    }
    expect(readdirSync(place)).toEqual([]);
    await command('chat', '--db', 'sqlite:./made.db');
    expect(await command('migrate', '--db', 'made.db')).toMatchObject({ code: 0 });
    expect(readdirSync(place)).toEqual(['made.db']);
    const missing = await command('portfolio', '--db', 'none.db');
    expect(missing).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^--db: there is no file .*none\.db/u) });
  });

  test('a database is told as it can be typed again, and never with its password', () => {
    expect(asOption('sqlite:./a.db')).toBe('--db sqlite:./a.db');
    expect(asOption('postgres://me:hidden@db.example:5432/name?sslmode=verify-full')).toBe('--db postgres://USER@db.example:5432/name');
  });

  test('doctor leaves nothing beside a file that it looked at, also one with a strange name', async () => {
    for (const name of ['a.db', 'wat?vreemd #1 %20.db']) {
      await command('migrate', '--db', name);
      expect(await command('doctor', '--db', name)).toMatchObject({ code: 0, out: expect.stringContaining('there, and of this version') });
    }
    expect(readdirSync(place).sort()).toEqual(['a.db', 'wat?vreemd #1 %20.db']);
  });

  test('--db goes before a database that a file of secrets names', async () => {
    writeFileSync(join(place, 'secret'), 'sqlite:other.db\n');
    const ran = await centrum(['migrate', '--db', 'a.db'], { cwd: place, env: { DATABASE_URL_FILE: join(place, 'secret') } });
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('sqlite:a.db') });
  });

  test('a file that holds something else is said to, with what names it', async () => {
    writeFileSync(join(place, 'notes.txt'), 'no database, but a list of things to do in the weekend\n'.repeat(20));
    for (const words of [['portfolio'], ['chat'], ['migrate']])
      expect(await command(...words, '--db', 'notes.txt')).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/is not a database of SQLite\..*--db/u),
      });
  });

  test('doctor names a server that cannot be reached, without the password', async () => {
    const found = await centrum(['doctor'], { env: { DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/name' } });
    expect(found).toMatchObject({
      code: 2,
      err: expect.stringContaining('DATABASE_URL: The Postgres server cannot be reached (ECONNREFUSED)'),
    });
    expect(found.out).toContain('postgres://127.0.0.1:1/name (cannot be used)');
    expect(found.out + found.err).not.toContain('hidden');
  });
});
