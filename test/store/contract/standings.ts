/** Standings: kept beside the facts, and never an older one over a newer one. */
import { describe, expect, test } from '@jest/globals';
import type { MadeStanding, TurnCommit } from '../../../src/store/store.ts';
import { type Bench, centrum, delivery, fact, got, onBench, turn } from './support.ts';

const rules = { ruleSet: 'r', version: '1' };
const made = (factCount: number, payload: string, more: Partial<MadeStanding> = {}): MadeStanding => ({
  ...rules,
  centrum: 'c1',
  factCount,
  payload,
  ...more,
});

export function standingsContract(makeBench: () => Promise<Bench>): void {
  describe('standings', () => {
    const at = onBench(makeBench);
    let n = 0;
    async function commit(more: Partial<TurnCommit>): Promise<void> {
      n += 1;
      await at.store.receive(delivery(`s${n}`));
      expect(await at.store.commitTurn(turn(got(await at.claim()), more))).toBe('committed');
    }
    const kept = async () => (await at.store.standings(['c1'], rules))[0];

    test('comes with the facts that it was made from, in the same commit, also after reopening', async () => {
      await commit({ centra: [centrum], facts: [fact('f1'), fact('f2')], standings: [made(2, 'two')] });
      await at.reopen();
      expect(await kept()).toEqual({
        centrum: 'c1',
        name: 'Centrum Noord',
        region: null,
        factCount: 2,
        standing: { factCount: 2, payload: 'two' },
      });
      await commit({ facts: [fact('f3')], standings: [made(3, 'three')] });
      expect((await kept())?.standing).toEqual({ factCount: 3, payload: 'three' });
    });

    test('one that was worked out while somebody else added facts is left out, and the kept one is behind', async () => {
      await commit({ centra: [centrum], facts: [fact('f1')], standings: [made(1, 'one')] });
      await commit({ facts: [fact('f2')] });
      await commit({ facts: [fact('f3')], standings: [made(2, 'of one and three')] });
      expect(await kept()).toMatchObject({ factCount: 3, standing: { factCount: 1, payload: 'one' } });
    });

    test('is not kept when the turn is not', async () => {
      await commit({ centra: [centrum] });
      await at.store.receive(delivery('e1'));
      const row = got(await at.claim());
      const stale = { session: { person: 'anna', version: 7, state: 'x' }, facts: [fact('f1')], standings: [made(1, 'one')] };
      expect(await at.store.commitTurn(turn(row, stale))).toBe('raced');
      expect(await kept()).toMatchObject({ factCount: 0, standing: null });
    });

    test('of more facts stays; of as many or more replaces', async () => {
      await commit({ centra: [centrum], facts: [fact('f1'), fact('f2')] });
      expect(await kept()).toMatchObject({ standing: null });
      await at.store.putStanding(made(2, 'two'));
      await at.store.putStanding(made(1, 'one, late'));
      expect((await kept())?.standing).toEqual({ factCount: 2, payload: 'two' });
      await at.store.putStanding(made(2, 'two, anew'));
      expect((await kept())?.standing).toEqual({ factCount: 2, payload: 'two, anew' });
    });

    test('by other rules is another one', async () => {
      await commit({ centra: [centrum], facts: [fact('f1')], standings: [made(1, 'old', { version: '0' }), made(1, 'new')] });
      expect((await kept())?.standing?.payload).toBe('new');
      expect((await at.store.standings(['c1'], { ...rules, version: '0' }))[0]?.standing?.payload).toBe('old');
      expect((await at.store.standings(['c1'], { ...rules, version: '2' }))[0]?.standing).toBeNull();
    });

    test('are found for the Centra that were asked for, by name, and for all', async () => {
      await commit({ centra: [centrum, { id: 'c2', name: 'Aan Zee' }, { id: "c'3", name: 'Überall' }] });
      const names = async (centra: readonly string[] | 'all') => (await at.store.standings(centra, rules)).map(({ name }) => name);
      expect(await names(['c1', "c'3", 'nowhere'])).toEqual(['Centrum Noord', 'Überall']);
      expect(await names([])).toEqual([]);
      expect(await names('all')).toEqual(['Aan Zee', 'Centrum Noord', 'Überall']);
      expect(await names(['c2', ...Array.from({ length: 10_000 }, (_, index) => `x${index}`)])).toEqual(['Aan Zee']);
    });

    test('a region is what was said last', async () => {
      await commit({ centra: [centrum], regions: [{ centrum: 'c1', region: 'Twente' }] });
      await commit({ regions: [{ centrum: 'c1', region: 'Zeeland' }] });
      expect(await kept()).toMatchObject({ region: 'Zeeland' });
    });
  });
}
