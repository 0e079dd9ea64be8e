/** Facts: numbered, read in order, never changed. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TurnCommit } from '../../../src/store/store.ts';
import { type Bench, centrum, delivery, fact, got, onBench, turn } from './support.ts';

export function factsContract(makeBench: () => Promise<Bench>): void {
  describe('facts', () => {
    const at = onBench(makeBench);
    const { claim } = at;

    const note = async (eventId: string, ...facts: TurnCommit['facts']) => {
      await at.store.receive(delivery(eventId, { lane: eventId }));
      return at.store.commitTurn(turn(got(await claim({ lanes: [eventId] })), { facts }));
    };
    beforeEach(async () => {
      await at.store.receive(delivery('centra'));
      await at.store.commitTurn(turn(got(await claim()), { centra: [centrum, { id: 'c2', name: 'Centrum Zuid' }] }));
    });

    test('are numbered without gaps within their Centrum, also when turns come at the same time', async () => {
      await Promise.all([note('x', fact('x1'), fact('x2')), note('y', fact('y1'), fact('y2', 'c2')), note('z', fact('z1'))]);
      await expect(note('w', fact('x1'))).rejects.toThrow();
      await note('v', fact('v1'));
      expect((await at.store.factsAfter('c1', 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
      expect(await at.store.factsAfter('c1', 4)).toEqual([{ seq: 5, id: 'v1', payload: '{"fact":"v1"}' }]);
      expect(await at.store.factsAfter('c2', 0)).toEqual([{ seq: 1, id: 'y2', payload: '{"fact":"y2"}' }]);
    });

    test.each([
      ["update facts set payload = 'forged' where id = 'f1'"],
      ['update facts set seq = seq + 10'],
      ["delete from facts where id = 'f1'"],
      ['delete from facts'],
    ])('the database itself refuses: %s', async (statement) => {
      await note('x', fact('f1'), fact('f2'));
      const before = await at.store.factsAfter('c1', 0);
      await expect(at.raw(statement)).rejects.toThrow(/append-only/u);
      expect(await at.store.factsAfter('c1', 0)).toEqual(before);
    });
  });
}
