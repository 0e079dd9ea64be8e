/** `privacy export`, `privacy delete` and `purge` as an operator types them, on what a real chat left behind. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openSqlite } from '../../src/store/sqlite.ts';
import { centrum, folder } from './process.ts';

test('what a chat left is exported whole, taken out on request, and then nothing is held', async () => {
  const place = folder();
  const command = (words: string[], input = '') => centrum(words, { cwd: place, env: { DATABASE_URL: 'sqlite:a.db' }, input });
  await command(['chat', '--user', 'anna', '--lang', 'nl', '--centrum', 'Noord'], 'Werf De Kiel\nbedrijf\n');
  const { code, out } = await command(['privacy', 'export', 'console:anna']);
  expect(code).toBe(0);
  const held = JSON.parse(out) as { facts: { value: unknown; by: unknown }[]; places: unknown[]; messages: unknown[]; replies: unknown[] };
  expect(held.places).toMatchObject([{ centrum: 'Noord', role: 'coordinator', partner: 'Werf De Kiel' }]);
  expect(held.facts).toMatchObject([{ centrumName: 'Noord', by: { person: 'console:anna' }, value: { name: 'Werf De Kiel' } }]);
  expect([held.messages.length > 3, held.replies.length > 3]).toEqual([true, true]);

  expect(await command(['privacy', 'delete', 'console:anna'])).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
  const deleted = await command(['privacy', 'delete', 'console:anna', '--yes']);
  expect(deleted).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Noord \(.+\): nobody takes part any more/mu) });
  expect((await command(['members', 'Noord'])).out).toContain('nobody takes part any more');
  expect(await command(['privacy', 'export', 'console:anna'])).toMatchObject({ code: 2, err: expect.stringContaining('nothing is held') });
  expect(await command(['purge'])).toMatchObject({ code: 0, out: expect.stringMatching(/^messages +0$/mu) });

  const { store, tables } = await openSqlite({ file: join(place, 'a.db'), now: Date.now });
  const everything = JSON.stringify([
    await tables.selectFrom('facts').selectAll().execute(),
    await tables.selectFrom('inbox').selectAll().execute(),
    await tables.selectFrom('outbox').selectAll().execute(),
    await tables.selectFrom('records').selectAll().execute(),
    await tables.selectFrom('sessions').selectAll().execute(),
    await tables.selectFrom('members').selectAll().execute(),
  ]);
  await store.close();
  expect(everything).toContain('Werf De Kiel');
  expect(everything).not.toContain('anna');
});

test('what the terminal put on the disk is somebody’s own, and goes when they do', async () => {
  const place = folder();
  const chat = (user: string, input: string) =>
    centrum(['chat', '--user', user, '--lang', 'nl', '--centrum', `Centrum ${user}`, '--db', 'a.db'], { cwd: place, input });
  const files = () => readdirSync(join(place, 'files')).sort();
  const given = await chat('anna', 'Werf\nbedrijf\nmijn gegevens\n');
  expect(given.out).toContain(join(place, 'files', 'anna'));
  await chat('bob', 'Haven\nbedrijf\nmijn gegevens\n');
  await chat('Carla & co', 'Kade\nbedrijf\nmijn gegevens\n');
  expect(files()).toEqual(['anna', 'bob', expect.stringMatching(/^carla-co-[0-9a-f]{12}$/u)]);
  await chat('anna', 'verwijder mijn gegevens\nja\n');
  expect(files()).toEqual(['bob', expect.any(String)]);
  await centrum(['privacy', 'delete', 'console:Carla & co', '--yes', '--db', 'a.db'], { cwd: place });
  expect(files()).toEqual(['bob']);
  // Somebody of this name is new in another database of the same folder: nothing was taken out.
  await centrum(['chat', '--user', 'bob', '--db', 'b.db'], { cwd: place, input: 'hoi\n' });
  expect(files()).toEqual(['bob']);
});

test('who has a second identity is exported and taken out as one person, by whichever name', async () => {
  const place = folder();
  const command = (words: string[], input = '') => centrum(words, { cwd: place, env: { DATABASE_URL: 'sqlite:a.db' }, input });
  await command(['chat', '--user', 'anna', '--lang', 'nl', '--centrum', 'Noord'], 'Werf De Kiel\nbedrijf\n');
  await command(['chat', '--user', 'thuis', '--lang', 'nl', '--centrum', 'Zuid'], 'ROC aan Zee\nschool\n');
  const file = join(place, 'a.db');
  const { tables, store } = await openSqlite({ file, now: Date.now });
  await tables.insertInto('aliases').values({ alias: 'console:thuis', person: 'console:anna' }).execute();
  await store.close();

  const { out } = await command(['privacy', 'export', 'console:thuis']);
  const { facts } = JSON.parse(out) as { facts: { centrumName: string }[] };
  expect(facts.map(({ centrumName }) => centrumName)).toEqual(['Noord', 'Zuid']);
  expect(await command(['privacy', 'delete', 'console:thuis', '--yes'])).toMatchObject({ code: 0, err: '' });
  for (const name of ['console:anna', 'console:thuis'])
    expect(await command(['privacy', 'export', name])).toMatchObject({ code: 2, err: expect.stringContaining('nothing is held') });
});
