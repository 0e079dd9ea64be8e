/** Places: leaving, roles, programmes, released amounts, and two identities that become one person. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PlaceChange } from '../../../src/store/places.ts';
import type { TurnCommit } from '../../../src/store/store.ts';
import { type Bench, centrum, delivery, fact, got, member, onBench, turn } from './support.ts';

const other = { id: 'c2', name: 'Centrum Zuid' };
const bert = { ...member, person: 'bert', personName: 'Bert', role: 'partner', partner: 'West' };

export function placesContract(makeBench: () => Promise<Bench>): void {
  describe('places', () => {
    const at = onBench(makeBench);
    let n = 0;

    const commit = async (more: Partial<TurnCommit>) => {
      n += 1;
      const lane = `turn ${n}`;
      await at.store.receive(delivery(lane, { lane }));
      return at.store.commitTurn(turn(got(await at.claim({ lanes: [lane] })), more));
    };
    const change = (...places: PlaceChange[]) => commit({ places });
    const people = async (id = 'c1') => (await at.store.membersIn(id)).map(({ person, role }) => `${person}: ${role}`);

    beforeEach(async () => {
      await commit({ centra: [centrum, other], members: [member, bert] });
    });

    test('who left has no place, is remembered as such, and can come back', async () => {
      expect(await at.store.leftAt('bert', 'c1')).toBeNull();
      await change({ is: 'left', person: 'bert', centrum: 'c1' });
      expect(await people()).toEqual(['anna: coordinator']);
      expect(await at.store.membershipsOf('bert')).toEqual([]);
      expect(await at.store.leftAt('bert', 'c1')).toBe(1_500);
      expect(await at.store.leftAt('bert', 'c2')).toBeNull();
      // Changes nothing of a place that counts no more.
      await change({ is: 'role', person: 'bert', centrum: 'c1', role: 'coordinator' }, { is: 'left', person: 'bert', centrum: 'c1' });
      await commit({ members: [bert] });
      expect(await at.store.leftAt('bert', 'c1')).toBeNull();
      expect(await people()).toEqual(['anna: coordinator', 'bert: partner']);
    });

    test('a role changes in one Centrum only', async () => {
      await commit({ members: [{ ...bert, centrum: 'c2' }] });
      await change({ is: 'role', person: 'bert', centrum: 'c1', role: 'coordinator' });
      expect(await people()).toEqual(['anna: coordinator', 'bert: coordinator']);
      expect(await people('c2')).toEqual(['bert: partner']);
    });

    test('an operator appoints who has a place; a turn worked out with the old role is worked out anew', async () => {
      await commit({ session: { person: 'bert', version: 0, state: '{}' } });
      await at.store.appoint({ person: 'bert', centrum: 'c1', role: 'coordinator' });
      expect(await people()).toEqual(['anna: coordinator', 'bert: coordinator']);
      expect(await commit({ session: { person: 'bert', version: 1, state: '{"old":"role"}' } })).toBe('raced');
      await change({ is: 'left', person: 'bert', centrum: 'c1' });
      await at.store.appoint({ person: 'bert', centrum: 'c1', role: 'coordinator' });
      expect(await people()).toEqual(['anna: coordinator']);
    });

    test('a turn after which nobody holds a role is refused, and nothing of it is kept', async () => {
      const held: PlaceChange = { is: 'held', centrum: 'c1', role: 'coordinator' };
      const lone = { places: [{ is: 'left', person: 'anna', centrum: 'c1' } as const, held], facts: [fact('f1')] };
      expect(await commit(lone)).toBe('raced');
      expect(await people()).toEqual(['anna: coordinator', 'bert: partner']);
      expect(await at.store.factsAfter('c1', 0)).toEqual([]);
      await change({ is: 'role', person: 'bert', centrum: 'c1', role: 'coordinator' });
      expect(await commit(lone)).toBe('committed');
    });

    test('of two coordinators who leave at the same time one stays', async () => {
      const people = Array.from({ length: 6 }, (_, index) => ({ ...member, person: `p${index}` }));
      await commit({ members: people });
      await change({ is: 'left', person: 'anna', centrum: 'c1' });
      const ends = await Promise.all(
        people.map(({ person }) => change({ is: 'left', person, centrum: 'c1' }, { is: 'held', centrum: 'c1', role: 'coordinator' })),
      );
      expect(ends.filter((end) => end === 'committed')).toHaveLength(5);
      expect((await at.store.membersIn('c1')).filter(({ role }) => role === 'coordinator')).toHaveLength(1);
    });

    test('a turn that was worked out before somebody’s places changed is raced', async () => {
      await commit({ session: { person: 'bert', version: 0, state: 'a' } });
      await change({ is: 'left', person: 'bert', centrum: 'c1' }, { is: 'stirred', person: 'bert' });
      expect(await commit({ session: { person: 'bert', version: 1, state: 'b' } })).toBe('raced');
      expect(await at.session('bert')).toEqual({ version: 2, state: 'a' });
    });

    test('amounts are released per organisation and Centrum, and withheld again', async () => {
      await change({ is: 'released', centrum: 'c1', partner: 'zuid', person: 'anna' });
      await change({ is: 'released', centrum: 'c1', partner: 'zuid', person: 'bert' });
      expect(await at.store.releasedIn('c1')).toEqual(['zuid']);
      expect(await at.store.releasedIn('c2')).toEqual([]);
      await change({ is: 'withheld', centrum: 'c1', partner: 'zuid' });
      expect(await at.store.releasedIn('c1')).toEqual([]);
    });

    test('Centra are found by id or by name', async () => {
      await commit({ centra: [{ id: 'c3', name: 'centrum noord' }] });
      expect(await at.store.centraCalled('Centrum NOORD')).toEqual([centrum, { id: 'c3', name: 'centrum noord' }]);
      expect(await at.store.centraCalled('c2')).toEqual([other]);
      expect(await at.store.centraCalled('elsewhere')).toEqual([]);
    });

    test('a programme oversees the Centra that joined it, and nobody else does', async () => {
      const begin = (id: string, person: string): PlaceChange => ({
        is: 'programme',
        id,
        name: `Programma ${id}`,
        person,
        personName: person,
      });
      await change(begin('p1', 'dirk'), begin('p2', 'dirk'), begin('p3', 'els'));
      const joins = (programme: string, id: string): PlaceChange => ({ is: 'overseen', programme, centrum: id });
      await change(joins('p1', 'c1'), joins('p1', 'c1'), joins('p2', 'c1'), joins('p2', 'c2'));
      expect(await at.store.programmesOf('dirk')).toEqual([
        { id: 'p1', name: 'Programma p1' },
        { id: 'p2', name: 'Programma p2' },
      ]);
      expect(await at.store.programmesOver('c2')).toEqual([{ id: 'p2', name: 'Programma p2' }]);
      expect(await at.store.overseenBy('dirk')).toEqual([centrum, other]);
      expect(await at.store.overseenBy('els')).toEqual([]);
      expect(await at.store.overseenBy('anna')).toEqual([]);
      expect(await at.store.centraIn('p1')).toEqual([centrum]);
      await change({ is: 'unseen', programme: 'p2', centrum: 'c2' });
      expect(await at.store.overseenBy('dirk')).toEqual([centrum]);
      await expect(change(begin('p1', 'els'))).rejects.toThrow();
      await expect(change(joins('p1', 'nowhere'))).rejects.toThrow();
    });
  });

  describe('two identities of one person', () => {
    const at = onBench(makeBench);
    let n = 0;
    const commit = async (more: Partial<TurnCommit>) => {
      n += 1;
      const lane = `turn ${n}`;
      await at.store.receive(delivery(lane, { lane }));
      return at.store.commitTurn(turn(got(await at.claim({ lanes: [lane] })), more));
    };
    const link = (alias: string, person: string) => commit({ places: [{ is: 'linked', alias, person, strongest: 'coordinator' }] });

    beforeEach(async () => {
      await commit({ centra: [centrum, other] });
    });

    test('stand for themselves until they are linked, and then for one', async () => {
      expect(await at.store.personOf('teams')).toBe('teams');
      expect(await at.store.identitiesOf('slack')).toEqual(['slack']);
      await link('teams', 'slack');
      await link('teams', 'slack');
      expect(await at.store.personOf('teams')).toBe('slack');
      expect(await at.store.identitiesOf('slack')).toEqual(['slack', 'teams']);
    });

    test('who speaks is the person that an identity stands for, with their conversation', async () => {
      expect(await at.store.speaker('teams')).toEqual({ person: 'teams', session: null });
      await commit({ session: { person: 'slack', version: 0, state: '{}' } });
      await link('teams', 'slack');
      const session = { version: 2, state: '{}' };
      expect(await at.store.speaker('teams')).toEqual({ person: 'slack', session });
      expect(await at.store.speaker('slack')).toEqual({ person: 'slack', session });
    });

    test('a third one, and a person who was linked further, end at the same person', async () => {
      await link('teams', 'slack');
      await link('slack', 'console');
      await link('mail', 'teams');
      await link('console', 'console');
      await link('console', 'slack');
      expect(await Promise.all(['teams', 'slack', 'mail', 'console'].map((one) => at.store.personOf(one)))).toEqual(
        Array.from({ length: 4 }, () => 'console'),
      );
    });

    test('places go over, and where both had one the strongest role and the person’s own organisation stay', async () => {
      const slack = { ...member, person: 'slack', role: 'partner', partner: 'Zuid' };
      const teams = { ...member, person: 'teams', role: 'coordinator', partner: 'West' };
      await commit({ members: [slack, teams, { ...teams, centrum: 'c2' }] });
      await commit({ places: [{ is: 'programme', id: 'p1', name: 'P', person: 'teams', personName: 'T' }] });
      await link('teams', 'slack');
      expect(await at.store.membersIn('c1')).toEqual([{ ...slack, role: 'coordinator' }]);
      expect(await at.store.membersIn('c2')).toEqual([{ ...teams, person: 'slack', centrum: 'c2' }]);
      expect(await at.store.membershipsOf('teams')).toEqual([]);
      expect((await at.store.programmesOf('slack')).map(({ id }) => id)).toEqual(['p1']);
      expect(await at.store.programmesOf('teams')).toEqual([]);
    });

    test('a place that one of them left does not come back over the other’s', async () => {
      const slack = { ...member, person: 'slack', role: 'coordinator' };
      const teams = { ...member, person: 'teams', role: 'partner' };
      await commit({
        members: [slack, teams, { ...slack, centrum: 'c2', role: 'partner' }, { ...teams, centrum: 'c2', role: 'coordinator' }],
      });
      await commit({
        places: [
          { is: 'left', person: 'slack', centrum: 'c1' },
          { is: 'left', person: 'teams', centrum: 'c2' },
        ],
      });
      await link('teams', 'slack');
      expect((await at.store.membershipsOf('slack')).map((one) => [one.centrum, one.role])).toEqual([
        ['c1', 'partner'],
        ['c2', 'partner'],
      ]);
    });

    test('are one lane, also for what was waiting', async () => {
      await at.store.receive(delivery('s1', { lane: 'slack' }));
      await at.store.receive(delivery('t1', { lane: 'teams' }));
      await commit({ session: { person: 'slack', version: 0, state: 'a' } });
      await commit({ session: { person: 'teams', version: 0, state: 'b' } });
      await link('teams', 'slack');
      await at.store.receive(delivery('t2', { lane: 'teams' }));
      await at.store.receive(delivery('s2', { lane: 'slack' }));
      const order: string[] = [];
      for (let [row] = (await at.claim()).rows; row !== undefined; [row] = (await at.claim()).rows) {
        expect(row.lane).toBe('slack');
        expect((await at.claim()).rows).toEqual([]);
        order.push(row.eventId);
        await at.store.commitTurn(turn(row));
      }
      expect(order).toEqual(['s1', 't1', 't2', 's2']);
      // The person's turn that was being worked is worked again with all places; the other session is gone.
      expect((await at.session('slack'))?.version).toBe(2);
      expect(await at.rows('select person from sessions')).toEqual([{ person: 'slack' }]);
    });
  });
}
