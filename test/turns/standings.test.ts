/** Standings kept beside the facts: always those of the facts that are there, however they came to be. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standingAfter, standingRules } from '../../src/conversation/standings.ts';
import { emptyLedger } from '../../src/criteria/ledger.ts';
import type { Fact } from '../../src/criteria/vocabulary.ts';
import type { MadeStanding, StandingRow } from '../../src/store/store.ts';
import { createLedgers } from '../../src/turns/ledgers.ts';
import { createStandings, rebuilt } from '../../src/turns/standings.ts';
import { histories } from '../scoring/histories.ts';

/** A store of one Centrum, as far as standings need it. */
function shelf() {
  const facts: Fact[] = [];
  let kept: MadeStanding | null = null;
  const counts = { reads: 0, puts: 0 };
  const keep = (made: MadeStanding): void => {
    if (kept === null || kept.factCount <= made.factCount) kept = made;
  };
  const store = {
    redactions: async () => 0,
    async factsAfter(_: string, after: number) {
      counts.reads += 1;
      return facts.slice(after).map((fact, index) => ({ seq: after + index + 1, id: fact.id, payload: JSON.stringify(fact) }));
    },
    async putStanding(made: MadeStanding) {
      counts.puts += 1;
      keep(made);
    },
    async standings(): Promise<StandingRow[]> {
      const row = { centrum: 'c1', name: 'Centrum Noord', region: null, factCount: facts.length };
      return [{ ...row, standing: kept && { factCount: kept.factCount, payload: kept.payload } }];
    },
  };
  const standings = createStandings(store);
  const ledgers = createLedgers(store, 10);
  return {
    facts,
    counts,
    store,
    standings,
    damage: (payload: string) => {
      kept = { ...standingRules, centrum: 'c1', factCount: facts.length, payload };
    },
    /** A turn that noted these; `meanwhile` was committed by somebody else after it had looked. */
    async turn(own: readonly Fact[], meanwhile: readonly Fact[] = []): Promise<void> {
      const seen = await ledgers.at('c1');
      facts.push(...meanwhile);
      const made = await standings.after(own, async () => seen);
      facts.push(...own);
      for (const one of made) if (one.factCount === facts.length) keep(one);
    },
    now: async () => (await standings.of(['c1']))[0]?.standing,
  };
}

const whole = (facts: readonly Fact[]) => standingAfter(null, emptyLedger, facts);

test('whatever the turns and the races, what is shown is what the facts come to, and so is what is kept', async () => {
  const step = fc.record({ own: fc.integer({ min: 0, max: 4 }), others: fc.constantFrom(0, 0, 0, 1, 3), look: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(histories, fc.array(step, { maxLength: 12 }), async (facts, steps) => {
      const { turn, now, store, facts: noted } = shelf();
      let from = 0;
      const next = (n: number): Fact[] => {
        from += n;
        return facts.slice(from - n, from);
      };
      for (const { own, others, look } of steps) {
        const meanwhile = next(others);
        await turn(next(own), meanwhile);
        if (look) expect(await now()).toEqual(whole(noted));
      }
      expect(await now()).toEqual(whole(noted));
      const [row] = await store.standings();
      expect(row?.standing).toEqual({ factCount: noted.length, payload: (await rebuilt(store, 'c1')).payload });
    }),
    { numRuns: 40 },
  );
});

const [history = []] = fc.sample(
  histories.filter((facts) => facts.length > 12),
  { numRuns: 1, seed: 7 },
);

test('who looks reads no facts as long as the kept standing holds', async () => {
  const { turn, now, counts } = shelf();
  await turn(history.slice(0, 4));
  await turn(history.slice(4, 9));
  const { reads } = counts;
  expect(await now()).toEqual(whole(history.slice(0, 9)));
  expect(counts).toEqual({ reads, puts: 0 });
});

test('a standing that is behind is made anew once', async () => {
  const { turn, now, counts } = shelf();
  await turn(history.slice(0, 4));
  await turn(history.slice(6, 9), history.slice(4, 6));
  await now();
  await now();
  expect(counts.puts).toBe(1);
  await turn(history.slice(9, 12));
  expect(await now()).toEqual(whole(history.slice(0, 12)));
  expect(counts.puts).toBe(1);
});

test.each(['{}', 'no JSON', '{"v":2}'])('a kept standing that cannot be read (%s) is made anew', async (payload) => {
  const { turn, now, damage } = shelf();
  await turn(history.slice(0, 5));
  damage(payload);
  expect(await now()).toEqual(whole(history.slice(0, 5)));
});
