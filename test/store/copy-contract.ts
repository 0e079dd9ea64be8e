/** A database moved to another one is the same database: between any two kinds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyDatabase } from '../../src/store/copy.ts';
import type { Database } from '../../src/store/kind.ts';
import { reopen } from '../../src/store/moved.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { centrum, delivery, fact, got, member, reply, request, turn } from './contract/support.ts';

export interface Place {
  open(evenMoved?: boolean): Promise<Database>;
  destroy(): Promise<void>;
}

export function newSqlite(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'centrumwijzer-copy-'));
  return {
    open: (evenMoved = false) => openSqlite({ file: join(folder, 'test.db'), now: () => 1_000, evenMoved }),
    destroy: async () => rmSync(folder, { recursive: true }),
  };
}

/** Something in every table: done, pending and held work, facts of two Centra, awkward texts. */
export async function filler(store: Store): Promise<void> {
  const awkward = 'O\'Brien é 🧮 \\ "quoted"\n\ttab; drop table facts; --';
  await store.receive(delivery('e1', { payload: awkward, bound: '{}' }));
  const other = { id: 'c2', name: awkward };
  await store.commitTurn(
    turn(got(await store.claimInbox(request)), {
      session: { person: 'anna', version: 0, state: awkward },
      centra: [centrum, other],
      members: [member, { ...member, centrum: 'c2', personName: awkward }],
      facts: [fact('f2'), fact('f1'), fact('g1', 'c2'), ...Array.from({ length: 1_200 }, (_, index) => fact(`n${index}`))],
      standings: [{ centrum: 'c2', ruleSet: 'r', version: '1', factCount: 1, payload: awkward }],
      regions: [{ centrum: 'c2', region: awkward }],
      outbox: [reply('1/0'), reply('1/1')],
      places: [
        { is: 'programme', id: 'p1', name: awkward, person: 'dirk', personName: 'Dirk' },
        { is: 'overseen', programme: 'p1', centrum: 'c2' },
        { is: 'released', centrum: 'c2', partner: 'zuid', person: 'anna' },
        { is: 'linked', alias: 'dirk too', person: 'dirk', strongest: 'coordinator' },
        { is: 'left', person: 'anna', centrum: 'c2' },
      ],
    }),
  );
  await store.receive(delivery('e2'));
  await store.commitTurn(
    turn(got(await store.claimInbox(request)), { session: { person: 'anna', version: 1, state: 'new' }, setAside: 'session_unreadable' }),
  );
  await store.receive(delivery('e3', { lane: 'bert', at: 1_764_000_000_000 }));
  await store.claimInbox(request);
  await store.concludeOutbox(got(await store.claimOutbox(request)), { is: 'sent', ref: 'r' }, 1_700);
  await store.putRecord('place', 'Z', '1', 0);
  await store.putRecord('place', 'a', '1', 0);
}

export function copyContract(
  fromName: string,
  makeFrom: () => Place | Promise<Place>,
  toName: string,
  makeTo: () => Place | Promise<Place>,
): void {
  describe(`from ${fromName} to ${toName}`, () => {
    let from: Place;
    let to: Place;
    let source: Database;
    let target: Database;
    beforeEach(async () => {
      [from, to] = await Promise.all([makeFrom(), makeTo()]);
      [source, target] = [await from.open(), await to.open()];
      await filler(source.store);
      await source.cache().set('k', 'v', 9_000);
    });
    afterEach(async () => {
      await Promise.all([source.store.close(), target.store.close()]);
      await Promise.all([from.destroy(), to.destroy()]);
    });

    const facts = async ({ store }: Database) => [await store.factsAfter('c1', 0), await store.factsAfter('c2', 0)];

    test('everything arrives, in order, and work goes on there with numbers that were never used', async () => {
      const proofs = await copyDatabase(source, target, 'there');
      expect(Object.fromEntries(proofs.map(({ table, rows }) => [table, rows]))).toEqual({
        inbox: 3,
        outbox: 2,
        sessions: 1,
        sessions_aside: 1,
        standings: 1,
        centra: 2,
        members: 2,
        aliases: 1,
        released: 1,
        programmes: 1,
        programme_members: 1,
        programme_centra: 1,
        facts: 1_203,
        redactions: 0,
        records: 2,
        expiring: 1,
      });
      expect(await facts(target)).toEqual(await facts(source));
      expect(await target.store.membershipsOf('anna')).toEqual(await source.store.membershipsOf('anna'));
      expect(await target.store.owners()).toEqual(['one']);
      await target.store.receive(delivery('e4'));
      const row = got(await target.store.claimInbox(request));
      expect([row.eventId, row.id]).toEqual(['e4', 4]);
      expect(await target.store.commitTurn(turn(row, { facts: [fact('later')], outbox: [reply('4/0')] }))).toBe('committed');
      expect((await target.store.factsAfter('c1', 1_202)).map(({ seq, id }) => [seq, id])).toEqual([[1_203, 'later']]);
      expect(await target.store.receive(delivery('e1'))).toBe('duplicate');
    });

    test('the same content gives the same hashes, other content another', async () => {
      const first = await copyDatabase(source, target);
      await source.store.putRecord('place', 'Z', '2', 1);
      const again = await to.destroy().then(() => makeTo());
      await target.store.close().catch(() => {});
      to = again;
      target = await to.open();
      const second = await copyDatabase(source, target);
      expect(second.filter((proof, index) => proof.hash !== first[index]?.hash).map(({ table }) => table)).toEqual(['records']);
    });

    test('a target that is not empty is refused, and stays as it was; the source stays in use', async () => {
      await target.store.putRecord('place', 'x', '1', 0);
      await expect(copyDatabase(source, target, 'there')).rejects.toMatchObject({
        code: 'copy_refused',
        message: expect.stringContaining('not empty'),
      });
      expect(await target.store.listInbox('done', 10)).toEqual([]);
      expect(await source.store.receive(delivery('after'))).toBe('new');
    });

    test('a source that was moved refuses all work and says where everything is, until it is put back in use', async () => {
      await copyDatabase(source, target, 'postgres://there/new');
      await expect(source.store.receive(delivery('after'))).rejects.toThrow(/moved/u);
      await expect(source.store.claimInbox({ ...request, now: 9_000 })).rejects.toThrow(/moved/u);
      await expect(from.open()).rejects.toMatchObject({ code: 'database_moved', message: expect.stringContaining('postgres://there/new') });
      const again = await from.open(true);
      await reopen(again.tables, again.kind);
      await again.store.close();
      expect(await source.store.receive(delivery('after'))).toBe('new');
      await from.open().then(({ store }) => store.close());
    });

    test('a copy that keeps the source in use leaves it as it was', async () => {
      await copyDatabase(source, target);
      expect(await source.store.receive(delivery('after'))).toBe('new');
      expect(await target.store.receive(delivery('after'))).toBe('new');
    });
  });
}
