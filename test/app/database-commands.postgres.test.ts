/** The commands of an operator against a server: a database moves there, and several migrate at once. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { newDatabase, statement, type TestDatabase } from '../postgres/database.ts';
import { centrum, folder } from './process.ts';

jest.setTimeout(120_000);

let place: string;
let database: TestDatabase;
beforeEach(async () => {
  place = folder();
  database = await newDatabase();
});
afterEach(() => database.destroy());
const command = (...words: string[]) => centrum(words, { cwd: place, env: { DATABASE_URL: database.url } });

test('migrate, several at once: each ends well, and every step ran once', async () => {
  const ends = await Promise.all([1, 2, 3, 4].map(() => command('migrate')));
  expect(ends.map(({ code, err }) => [code, err])).toEqual(Array(4).fill([0, '']));
  const [row] = await statement(database.url, 'select count(*)::int as steps, count(distinct name)::int as names from kysely_migration');
  expect(row?.steps).toBe(row?.names);
  await statement(database.url, "insert into kysely_migration values ('0999_later', '2031-01-01T00:00:00.000Z')");
  for (const words of [['migrate'], ['chat'], ['doctor']])
    expect(await command(...words)).toMatchObject({ code: 2, err: expect.stringContaining('0999_later') });
});

test('a chat in a file goes on in the server after a copy, and back again', async () => {
  const chat = (words: readonly string[], text: string) =>
    centrum(['chat', '--user', 'anna', ...words], { cwd: place, env: { DATABASE_URL: database.url }, input: text });
  await chat(['--db', 'a.db', '--lang', 'nl', '--centrum', 'Noord'], 'Werf De Kiel\nbedrijf\nnee, dat was alles\n');
  const password = new URL(database.url).password;
  const moved = await command('copy', '--from', 'sqlite:a.db', '--to', database.url);
  expect(moved).toMatchObject({ code: 0, err: '' });
  expect(moved.out).not.toContain(password);
  const answer = await chat([], 'status\n');
  expect(answer).toMatchObject({ code: 0, err: '' });
  expect(answer.out).toContain('Noord');
  expect((await chat(['--db', 'a.db'], 'status\n')).err).toContain('moved to postgres://127.0.0.1');
  expect(await command('copy', '--from', database.url, '--to', 'sqlite:back.db')).toMatchObject({ code: 0, err: '' });
  expect((await command('migrate')).err).toContain('moved to sqlite:back.db');
  expect((await chat(['--db', 'back.db'], 'status\n')).out).toContain('Noord');
});

test('what is wrong with the address of a server is told apart, and its password is never told', async () => {
  const { password } = new URL(database.url);
  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };
  const wrong: [string, string][] = [
    [changed((url) => (url.pathname = '/nowhere')), 'has no database of this name (3D000)'],
    [changed((url) => (url.password = 'not-this')), 'refuses this user with this password (28P01)'],
    [changed((url) => (url.port = '1')), 'cannot be reached (ECONNREFUSED)'],
  ];
  for (const [url, said] of wrong) {
    const { code, out, err } = await command('portfolio', '--db', url);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(said)]);
    expect(err).not.toMatch(new RegExp(`not-this|${password}`, 'u'));
  }
});

test('the password of --db may come from PGPASSWORD, and what a command prints holds none', async () => {
  const url = new URL(database.url);
  const { password } = url;
  url.password = '';
  const made = await centrum(['seed-demo', '--db', url.href], { cwd: place, env: { PGPASSWORD: password } });
  expect(made).toMatchObject({ code: 0, err: '', out: expect.stringContaining('portfolio --db postgres://USER@') });
  const again = await command('seed-demo', '--db', database.url);
  expect(made.out + again.out + again.err).not.toContain(password);
});
