/** What goes with a person besides their words: other identities, seats, what they released, states that were set aside; and what does not. */
import { describe, expect, test } from '@jest/globals';
import type { TurnCommit } from '../../../src/store/store.ts';
import { type Bench, centrum, delivery, fact, got, member, onBench, pseudonyms, turn } from './support.ts';

const anna = 'slack:T1:UANNA';
const bob = 'slack:T1:UBOB';

export function erasureContract(makeBench: () => Promise<Bench>): void {
  describe('privacy of a person who is taken out', () => {
    const at = onBench(makeBench);
    const erasure = { persons: [anna], pseudonym: pseudonyms(), at: 5_000 };

    async function work(person: string, eventId: string, more: Partial<TurnCommit> = {}): Promise<void> {
      await at.store.receive(delivery(eventId, { lane: person }));
      expect(await at.store.commitTurn(turn(got(await at.claim({ lanes: [person] })), more))).toBe('committed');
    }

    /** Anna and Bob in one Centrum, of which something was said. */
    async function together(): Promise<void> {
      await work(anna, 'e1', {
        session: { person: anna, version: 0, state: '{}' },
        centra: [centrum],
        members: [
          { ...member, person: anna, personName: 'Anna de Vries' },
          { ...member, person: bob, personName: 'Bob' },
        ],
        facts: [fact('f1'), fact('f2')],
      });
      await work(bob, 'e2', { session: { person: bob, version: 0, state: '{}' } });
    }

    test('taken out, also of other identities, of what was released and of seats in programmes', async () => {
      const other = 'teams:t1:anna';
      const former = 'slack:T1:UOLD';
      await together();
      await work(bob, 'places', {
        places: [
          { is: 'programme', id: 'p1', name: 'Regio', person: anna, personName: 'Anna de Vries' },
          { is: 'programme', id: 'p2', name: 'Bobs', person: bob, personName: 'Bob' },
          { is: 'overseen', programme: 'p1', centrum: 'c1' },
          { is: 'released', centrum: 'c1', partner: 'zuid', person: anna },
          { is: 'linked', alias: other, person: anna, strongest: 'coordinator' },
          { is: 'linked', alias: former, person: other, strongest: 'coordinator' },
          { is: 'linked', alias: 'teams:t1:bob', person: bob, strongest: 'coordinator' },
        ],
      });
      const persons = await at.store.identitiesOf(anna);
      expect([...persons].sort()).toEqual([anna, former, other]);
      expect(await at.store.held(persons)).toMatchObject({
        programmes: [{ name: 'Regio', personName: 'Anna de Vries' }],
        released: [{ centrum: centrum.name, partner: 'zuid' }],
      });
      await at.store.erase({ ...erasure, persons });
      const [record] = await at.store.recordsOf('erasure');
      await at.store.finishErasure(record?.key ?? '', persons, 5_000);

      // Whoever comes in under one of them is somebody new, and finds nothing.
      for (const name of persons) {
        expect(await at.store.personOf(name)).toBe(name);
        expect(await at.store.identitiesOf(name)).toEqual([name]);
        expect(await at.store.programmesOf(name)).toEqual([]);
        expect(await at.store.overseenBy(name)).toEqual([]);
      }
      // What an organisation decided stays, and so do the programme and what others have.
      expect(await at.store.releasedIn('c1')).toEqual(['zuid']);
      expect(await at.store.programmesOver('c1')).toEqual([{ id: 'p1', name: 'Regio' }]);
      expect(await at.store.programmesOf(bob)).toEqual([{ id: 'p2', name: 'Bobs' }]);
      expect(await at.store.identitiesOf(bob)).toEqual([bob, 'teams:t1:bob']);
      for (const table of ['aliases', 'released', 'programmes', 'programme_members', 'programme_centra', 'members'])
        expect([table, JSON.stringify(await at.rows(`select * from ${table}`))]).toEqual([table, expect.not.stringMatching(/anna|UOLD/iu)]);
    });

    test('of what was set aside nothing is left either, after its term and when the person is taken out', async () => {
      await together();
      await work(anna, 'garbled', { session: { person: anna, version: 1, state: '{}' }, setAside: 'session_unreadable' });
      await work(bob, 'garbled too', { session: { person: bob, version: 1, state: '{}' }, setAside: 'session_unreadable' });
      await at.store.erase(erasure);
      expect([await at.store.listSetAside(anna), (await at.store.listSetAside(bob)).length]).toEqual([[], 1]);
      expect(await at.store.purge({ contentBefore: 1_500, idsBefore: 0, now: 1_500 })).toMatchObject({ sessions_aside: 0 });
      expect(await at.store.purge({ contentBefore: 1_501, idsBefore: 0, now: 1_501 })).toMatchObject({ sessions_aside: 1 });
      expect(await at.store.listSetAside(bob)).toEqual([]);
    });

    test('while a person is taken out, a fact keeps its Centrum, its number and its time all the same', async () => {
      await together();
      const before = await at.store.factsAfter('c1', 0);
      await at.raw('insert into redactions (at, facts, open) values (1, 0, 1)');
      for (const change of ["centrum = 'c2'", 'seq = seq + 10', 'recorded_at = 0'])
        await expect(at.raw(`update facts set ${change}`)).rejects.toThrow(/append-only/u);
      await expect(at.raw('delete from facts')).rejects.toThrow(/append-only/u);
      expect(await at.store.factsAfter('c1', 0)).toEqual(before);
    });
  });
}
