/** Writes that share a transaction: what one of them does is no other's trouble, and none is done before all are. */
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { grouped } from '../../src/store/group.ts';
import { jsonLists } from '../../src/store/kind.ts';
import { kyselyStore } from '../../src/store/kysely-store.ts';
import { NodeSqliteDialect } from '../../src/store/node-sqlite.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Tables } from '../../src/store/tables.ts';
import type { Writes } from '../../src/store/writes.ts';
import { delivery, got, request } from './contract/support.ts';

describe('writes that are asked for at the same time', () => {
  let db: Kysely<Tables>;
  let writes: Writes;
  /** Transactions as they begin and end, flushes, and what the tests add. */
  let events: string[];
  /** Whether commits wait for the disk themselves. */
  let waiting: boolean;
  let flushed: () => Promise<void>;

  const open = (most = 50): void => {
    events = [];
    const database = new DatabaseSync(':memory:');
    database.exec('create table said (n integer primary key, text text unique); create table child (parent integer references said (n))');
    db = new Kysely<Tables>({
      dialect: new NodeSqliteDialect(database),
      log: ({ query }) => {
        if (/^(begin|commit|rollback$)/u.test(query.sql)) events.push(query.sql);
      },
    });
    waiting = true;
    flushed = async () => {};
    writes = grouped(db, {
      most,
      waits: (forDisk) => {
        waiting = forDisk;
      },
      flush: async () => {
        await flushed();
        events.push('flush');
      },
    });
  };
  beforeEach(() => open());
  afterEach(() => db.destroy());

  const say = (text: string, into: Kysely<Tables> = db) => sql`insert into said (text) values (${text})`.execute(into);
  const said = async (): Promise<string[]> =>
    (await sql<{ text: string }>`select text from said order by n`.execute(db)).rows.map(({ text }) => text);
  const write = (text: string, durability?: 'lasting' | 'lapsing'): Promise<string> =>
    writes.transaction(async (trx) => {
      await say(text, trx);
      return text;
    }, durability);

  test('share one transaction, in the order in which they were asked for, and none is done before its flush', async () => {
    const done = ['a', 'b', 'c'].map(async (text) => void events.push(await write(text)));
    await Promise.all(done);
    expect(events).toEqual(['begin immediate', 'commit', 'flush', 'a', 'b', 'c']);
    expect(await said()).toEqual(['a', 'b', 'c']);
  });

  test('are at most so many', async () => {
    open(2);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => write(text)));
    expect(events.filter((event) => event === 'commit')).toHaveLength(3);
    expect(await said()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('fail alone: what the failing one wrote is undone, the others are written', async () => {
    const halfway = () =>
      writes.transaction(async (trx) => {
        await say('half', trx);
        await say('a', trx);
      });
    const [, second, third] = await Promise.allSettled([write('a'), halfway(), write('c')]);
    expect(second).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('UNIQUE') } });
    expect(third).toEqual({ status: 'fulfilled', value: 'c' });
    expect(await said()).toEqual(['a', 'c']);
    expect(events.filter((event) => event === 'flush')).toHaveLength(1);
  });

  test('of one statement fail alone too', async () => {
    const one = (text: string) => writes.statement((own) => say(text, own)).then(() => text);
    const ends = await Promise.allSettled([write('a'), one('b'), one('a'), write('c'), one('d')]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await said()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are tried one by one when the commit of all fails: only whose fault it is hears of it', async () => {
    const orphan = writes.transaction(async (trx) => {
      await sql`pragma defer_foreign_keys = on`.execute(trx);
      await sql`insert into child (parent) values (99)`.execute(trx);
    });
    const ends = await Promise.allSettled([write('a'), orphan, write('c')]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(ends[1]).toMatchObject({ reason: { message: expect.stringContaining('FOREIGN KEY') } });
    expect(await said()).toEqual(['a', 'c']);
  });

  test('are tried one by one when one of them ends the transaction of all', async () => {
    const ending = writes.transaction(async (trx) => {
      await sql`rollback`.execute(trx);
      throw new Error('gone');
    });
    const ends = await Promise.allSettled([write('a'), ending, write('c')]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await said()).toEqual(['a', 'c']);
  });

  test('are not seen by a read before they are committed', async () => {
    let read: Promise<string[]> | undefined;
    const writing = writes.transaction(async (trx) => {
      await say('a', trx);
      read = said();
      await say('b', trx);
      throw new Error('undone');
    });
    await Promise.allSettled([writing, write('c')]);
    expect(await read).not.toContain('a');
  });

  test('wait for the disk when one of them is to last, and otherwise not', async () => {
    await write('a', 'lapsing');
    await Promise.all([write('b', 'lapsing'), write('c'), write('d', 'lapsing')]);
    await write('e', 'lapsing');
    const alone = ['begin immediate', 'commit'];
    expect(events).toEqual([...alone, ...alone, 'flush', ...alone]);
  });

  test('do not keep what goes past them from waiting for the disk', async () => {
    const seen: boolean[] = [];
    const looking = (text: string) =>
      writes.transaction(async (trx) => {
        seen.push(waiting);
        await say(text, trx);
      });
    await Promise.allSettled([looking('a'), looking('a')]);
    await Promise.allSettled([looking('a')]);
    expect(seen).not.toContain(true);
    expect(waiting).toBe(true);
  });

  test('that are asked for while the disk is busy go together, and wait for a flush of their own', async () => {
    let free = (): void => {};
    flushed = () => new Promise((resolve) => (free = resolve));
    const first = write('a');
    while (!events.includes('commit')) await new Promise((resolve) => setImmediate(resolve));
    const later = Promise.all([write('b'), write('c')]);
    expect(await said()).toEqual(['a']);
    flushed = async () => {};
    free();
    expect([await first, ...(await later)]).toEqual(['a', 'b', 'c']);
    expect(events).toEqual(['begin immediate', 'commit', 'flush', 'begin immediate', 'commit', 'flush']);
  });

  test('are not done when the disk refuses, and are not written a second time', async () => {
    flushed = () => Promise.reject(new Error('no disk'));
    const ends = await Promise.allSettled([write('a'), write('b', 'lapsing')]);
    const refused = { status: 'rejected', reason: { message: 'no disk' } };
    expect(ends).toMatchObject([refused, refused]);
    expect(await said()).toEqual(['a', 'b']);
    flushed = async () => {};
    expect(await write('c')).toBe('c');
  });

  test('whichever fail and however many go together: as if each had been alone', async () => {
    const texts = fc.array(fc.record({ text: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), later: fc.boolean(), single: fc.boolean() }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 4 }), async (asked, most) => {
        await db.destroy();
        open(most);
        const ends: Promise<boolean>[] = [];
        for (const { text, later, single } of asked) {
          if (later) await new Promise((resolve) => setImmediate(resolve));
          ends.push(
            (single ? writes.statement((own) => say(text, own)) : write(text)).then(
              () => true,
              () => false,
            ),
          );
        }
        const first = asked.map(({ text }, index) => asked.findIndex((other) => other.text === text) === index);
        expect(await Promise.all(ends)).toEqual(first);
        expect(await said()).toEqual([...new Set(asked.map(({ text }) => text))]);
      }),
      { numRuns: 60 },
    );
  });
});

test('the store asks that what it acknowledges and what it sends lasts; a claim on a message and the end of a reply may lapse', async () => {
  const { store: owner, tables } = await openSqlite({ file: ':memory:', now: () => 1 });
  const asked: string[] = [];
  const writes: Writes = {
    transaction: (work, durability = 'lasting') => {
      asked.push(durability);
      return tables.transaction().execute(work);
    },
    statement: (work, durability = 'lasting') => {
      asked.push(durability);
      return work(tables);
    },
  };
  const store = kyselyStore(tables, writes, { claim: sql``, lists: jsonLists });
  await store.receive(delivery('e1'));
  const message = got(await store.claimInbox(request));
  const outbox = [{ key: 'k', channel: 'console', lane: 'home', payload: '{}' }];
  await store.commitTurn({ claim: message, at: 1, outcome: { is: 'done' }, centra: [], members: [], facts: [], outbox });
  const reply = got(await store.claimOutbox(request));
  await store.concludeOutbox(reply, { is: 'sent', ref: null }, 1);
  expect(asked).toEqual(['lasting', 'lapsing', 'lasting', 'lasting', 'lapsing']);
  await owner.close();
});

test('the embedded store goes on to wait for the disk after a write that may lapse', async () => {
  const { store, tables } = await openSqlite({ file: ':memory:', now: () => 1 });
  await store.receive(delivery('e1'));
  expect((await store.claimInbox(request)).rows).toHaveLength(1);
  expect((await sql<{ synchronous: number }>`pragma synchronous`.execute(tables)).rows).toEqual([{ synchronous: 2 }]);
  await store.close();
});
