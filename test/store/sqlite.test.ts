/** The embedded store keeps the common contract, and what only a file can get wrong. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyDatabase } from '../../src/store/copy.ts';
import { takeAlone } from '../../src/store/one-server.ts';
import { openDatabase } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { cacheContract } from './cache-contract.ts';
import { type Bench, delivery } from './contract/support.ts';
import { storeContract } from './contract.ts';
import { copyContract, filler, newSqlite } from './copy-contract.ts';

const now = (): number => 1_000;
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'centrumwijzer-store-'));

async function sqliteBench(): Promise<Bench> {
  const folder = newFolder();
  const file = join(folder, 'test.db');
  return {
    open: async () => (await openSqlite({ file, now })).store,
    async raw(sql) {
      const database = new DatabaseSync(file);
      try {
        database.exec(sql);
      } finally {
        database.close();
      }
    },
    async rows(sql) {
      const database = new DatabaseSync(file);
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    },
    destroy: async () => rmSync(folder, { recursive: true }),
  };
}

storeContract('SQLite', sqliteBench);

cacheContract('SQLite', async () => {
  let time = 0;
  const { store, cache } = await openSqlite({ file: ':memory:', now: () => time });
  return {
    cache,
    setTime(value) {
      time = value;
    },
    destroy: () => store.close(),
  };
});

describe('a database file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = newFolder();
    file = join(folder, 'deeper', 'test.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made with its folder, and can be read by its owner only', async () => {
    const { store } = await openSqlite({ file, now });
    await store.receive(delivery('e1'));
    expect([file, `${file}-wal`].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0]);
    await store.close();
  });

  test('is for one server: a second is refused until the first lets go, and who works beside it is not', async () => {
    const { store } = await openSqlite({ file, now });
    const release = takeAlone(file, 0);
    expect(() => takeAlone(file, 0)).toThrow(expect.objectContaining({ code: 'database_unavailable' }));
    const beside = await openSqlite({ file, now });
    expect(await beside.store.receive(delivery('e1'))).toBe('new');
    await beside.store.close();
    release();
    takeAlone(file, 0)();
    await store.close();
  });

  test('replacing a fact under its old id is refused as well', async () => {
    const { store } = await openSqlite({ file, now });
    await store.close();
    const database = new DatabaseSync(file);
    database.exec("insert into centra (id, name, created_at) values ('c1', 'Noord', 1)");
    database.exec("insert into facts values ('c1', 1, 'f1', 'true', 1)");
    const forged = [
      "insert or replace into facts values ('c1', 1, 'f9', 'forged', 1)",
      "insert or replace into facts values ('c1', 9, 'f1', 'forged', 1)",
    ];
    for (const statement of forged) expect(() => database.exec(statement)).toThrow(/append-only/u);
    expect(
      database
        .prepare('select id, payload from facts')
        .all()
        .map((row) => ({ ...row })),
    ).toEqual([{ id: 'f1', payload: 'true' }]);
    database.close();
  });

  test('of a newer version is refused in words, and left as it was', async () => {
    await openSqlite({ file, now }).then(({ store }) => store.close());
    const database = new DatabaseSync(file);
    database.exec("insert into kysely_migration values ('0999_later', '2031-01-01T00:00:00.000Z')");
    database.close();
    const before = readFileSync(file);
    await expect(openSqlite({ file, now })).rejects.toMatchObject({ code: 'schema_newer', message: expect.stringContaining('0999_later') });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('that is something else is refused, and left as it was', async () => {
    const path = join(folder, 'notes.txt');
    const text = 'Not a database, but somebody wrote it. '.repeat(100);
    writeFileSync(path, text);
    await expect(openSqlite({ file: path, now })).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('in a folder that cannot be made is refused in words', async () => {
    writeFileSync(join(folder, 'notes.txt'), '');
    const url = `sqlite:${join(folder, 'notes.txt', 'test.db')}`;
    await expect(openDatabase({ url, now })).rejects.toMatchObject({ code: 'database_unavailable' });
  });

  test('made and worked by several processes at once: none is refused, and no warning reaches the terminal', async () => {
    const script = fileURLToPath(new URL('work.ts', import.meta.url));
    const lanes = ['a', 'b', 'c', 'd'];
    const runs = lanes.map((lane) => promisify(execFile)(process.execPath, [script, `sqlite:${file}`, lane, '40']));
    for (const { stdout, stderr } of await Promise.all(runs)) expect({ stdout, stderr }).toEqual({ stdout: '40\n', stderr: '' });
    const { store } = await openSqlite({ file, now });
    expect(await store.listInbox('done', 1_000)).toHaveLength(164);
    expect((await store.factsAfter('c1', 0)).map(({ seq }) => seq)).toEqual(Array.from({ length: 160 }, (_, index) => index + 1));
    await store.close();
  }, 60_000);
});

copyContract('SQLite', newSqlite, 'SQLite', newSqlite);

test('a program that is still at work on a file that was moved is refused, and what it held came along', async () => {
  const [from, to] = [newSqlite(), newSqlite()];
  const [running, source, target] = [await from.open(), await from.open(), await to.open()];
  await filler(running.store);
  await copyDatabase(source, target, 'the new one');
  await expect(running.store.receive(delivery('late'))).rejects.toThrow(/moved to another/u);
  expect(await target.store.listInbox('pending', 10)).toHaveLength(1);
  await Promise.all([running, source, target].map(({ store }) => store.close()));
  await Promise.all([from.destroy(), to.destroy()]);
});
