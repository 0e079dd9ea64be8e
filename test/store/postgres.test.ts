/** The store on a Postgres server keeps the common contract, and what only a server can get wrong. Run by `npm run test:pg`. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { copyDatabase } from '../../src/store/copy.ts';
import { checkPostgres, openPostgres } from '../../src/store/postgres.ts';
import { newDatabase, statement, type TestDatabase } from '../postgres/database.ts';
import { gate } from '../turns/bench.ts';
import { cacheContract } from './cache-contract.ts';
import { type Bench, delivery } from './contract/support.ts';
import { storeContract } from './contract.ts';
import { copyContract, newSqlite, type Place } from './copy-contract.ts';

// A server answers as fast as its disk; nothing here waits for time to pass.
jest.setTimeout(120_000);

const now = (): number => 1_000;

async function postgresBench(): Promise<Bench> {
  const { url, destroy } = await newDatabase();
  return {
    open: async () => (await openPostgres({ url, now })).store,
    raw: async (sql) => void (await statement(url, sql)),
    rows: (sql) => statement(url, sql),
    destroy,
  };
}

storeContract('Postgres', postgresBench);

cacheContract('Postgres', async () => {
  let time = 0;
  const { url, destroy } = await newDatabase();
  const { store, cache } = await openPostgres({ url, now: () => time });
  return {
    cache,
    setTime(value) {
      time = value;
    },
    async destroy() {
      await store.close();
      await destroy();
    },
  };
});

const newPostgres = async (): Promise<Place> => {
  const { url, destroy } = await newDatabase();
  return { open: (evenMoved = false) => openPostgres({ url, now, evenMoved }), destroy };
};

copyContract('SQLite', newSqlite, 'Postgres', newPostgres);
copyContract('Postgres', newPostgres, 'SQLite', newSqlite);
copyContract('Postgres', newPostgres, 'Postgres', newPostgres);

describe('a Postgres database', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await newDatabase();
  });
  afterEach(() => database.destroy());
  const open = (url = database.url) => openPostgres({ url, now });

  test('of a newer version is refused in words, and left as it was', async () => {
    await open().then(({ store }) => store.close());
    await statement(database.url, "insert into kysely_migration values ('0999_later', '2031-01-01T00:00:00.000Z')");
    const steps = 'select name from kysely_migration order by name';
    const before = await statement(database.url, steps);
    const newer = { code: 'schema_newer', message: expect.stringContaining('0999_later') };
    await expect(open()).rejects.toMatchObject(newer);
    await expect(checkPostgres(database.url)).rejects.toMatchObject(newer);
    expect(await statement(database.url, steps)).toEqual(before);
  });

  test('is looked at without being changed', async () => {
    expect(await checkPostgres(database.url)).toBe('behind');
    expect(await statement(database.url, "select count(*)::int as n from pg_tables where schemaname = 'public'")).toEqual([{ n: 0 }]);
    await open().then(({ store }) => store.close());
    expect(await checkPostgres(database.url)).toBe('current');
  });

  test('on a server that cannot be reached, or that does not let us in, is a fault without the password', async () => {
    const wrong = new URL(database.url);
    wrong.password = 'not-the-password';
    const nowhere = new URL(database.url);
    nowhere.port = '1';
    for (const url of [wrong.href, nowhere.href]) {
      const fault = await open(url).catch((error: unknown) => error);
      expect(fault).toMatchObject({ code: 'database_unavailable' });
      expect(String(fault)).not.toContain('not-the-password');
    }
  });

  test('in another encoding than UTF-8 is refused', async () => {
    const latin = await newDatabase(undefined, "template template0 encoding 'LATIN1' locale 'C'");
    await expect(open(latin.url)).rejects.toMatchObject({ code: 'database_unavailable', message: expect.stringContaining('LATIN1') });
    await latin.destroy();
  });

  test('whose connections break goes on over new ones; what was asked meanwhile rejects, and the program lives', async () => {
    const { store, tables } = await open();
    await store.receive(delivery('e1'));
    const broken = tables.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      await statement(
        database.url,
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      await sql`select 1`.execute(trx);
    });
    await expect(broken).rejects.toThrow();
    expect(await store.receive(delivery('e1'))).toBe('duplicate');
    await store.close();
  });

  test('of which a copy is made cannot be written meanwhile, in any of its tables', async () => {
    const [source, place] = [await open(), newSqlite()];
    const target = await place.open();
    const tables = await statement(
      database.url,
      "select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by tablename",
    );
    const refused: unknown[] = [];
    /** Comes in the middle of a copy. */
    async function setLastNumber(...given: Parameters<typeof target.kind.setLastNumber>): Promise<void> {
      if (given[1] === 'inbox')
        for (const { tablename } of tables)
          await statement(database.url, `do $$ begin lock table ${tablename} in row exclusive mode nowait; end $$`).catch(
            ({ code }: { code: string }) => refused.push({ tablename, code }),
          );
      return target.kind.setLastNumber(...given);
    }
    await copyDatabase(source, { ...target, kind: { ...target.kind, setLastNumber } });
    expect(tables).toContainEqual({ tablename: 'standings' });
    expect(refused).toEqual(tables.map((table) => ({ ...table, code: '55P03' })));
    await Promise.all([source.store.close(), target.store.close()]);
    await place.destroy();
  });

  test('numbers are numbers; one that JavaScript would round is refused', async () => {
    const { store, tables } = await open();
    const number = (text: string) => sql<{ n: unknown }>`select ${sql.raw(text)}::bigint as n`.execute(tables);
    expect((await number('1764000000000')).rows).toEqual([{ n: 1_764_000_000_000 }]);
    await expect(number('9007199254740993')).rejects.toThrow(/too large/u);
    await store.close();
  });

  test('a statement, a lock and an idle transaction have an end', async () => {
    const { store, tables } = await open();
    const setting = async (name: string) =>
      (await sql<{ value: string }>`select current_setting(${name}) as value`.execute(tables)).rows[0]?.value;
    const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
    expect(await Promise.all(names.map(setting))).toEqual(['15s', '10s', '15s']);
    await store.close();
  });

  test('made and worked by several processes at once: none is refused, and facts are numbered without gaps', async () => {
    const script = fileURLToPath(new URL('work.ts', import.meta.url));
    const lanes = ['a', 'b', 'c', 'd'];
    const runs = lanes.map((lane) => promisify(execFile)(process.execPath, [script, database.url, lane, '40']));
    for (const { stdout, stderr } of await Promise.all(runs)) expect({ stdout, stderr }).toEqual({ stdout: '40\n', stderr: '' });
    const { store } = await open();
    expect(await store.listInbox('done', 1_000)).toHaveLength(164);
    expect((await store.factsAfter('c1', 0)).map(({ seq }) => seq)).toEqual(Array.from({ length: 160 }, (_, index) => index + 1));
    await store.close();
  });

  test('a row of a lane cannot come to light before an earlier one of that lane', async () => {
    const { store, tables } = await open();
    const first = gate();
    const inserted = gate();
    const slow = tables.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('inbox anna', 0))`.execute(trx);
      await sql`insert into inbox (channel, event_id, lane, payload, received_at) values ('console', 'e1', 'anna', '{}', 1)`.execute(trx);
      inserted.open();
      await first.passed;
    });
    await inserted.passed;
    await store.receive(delivery('other', { lane: 'bert' }));
    const second = store.receive(delivery('e2'));
    const waiting = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    while ((await statement(database.url, waiting))[0]?.n !== 1);
    expect((await store.listInbox('pending', 10)).map(({ key }) => key)).toEqual(['other']);
    first.open();
    await Promise.all([slow, second]);
    expect((await store.listInbox('pending', 10)).map(({ key }) => key)).toEqual(['e1', 'other', 'e2']);
    await store.close();
  });
});
