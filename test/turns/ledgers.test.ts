/** Ledgers at hand: always as the database has them, and cheap however long the history. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyLedger, extendLedger } from '../../src/criteria/ledger.ts';
import type { Fact } from '../../src/criteria/vocabulary.ts';
import type { FactRow } from '../../src/store/store.ts';
import { createLedgers } from '../../src/turns/ledgers.ts';

const fact = (id: string, replaces: string[] = []): Fact => ({
  id,
  centrum: 'c1',
  at: '2026-03-01T09:00:00.000Z',
  by: { person: 'anna' },
  question: 'q',
  value: { n: id },
  source: { kind: 'message', id },
  replaces,
});

/** Facts by Centrum, and what was asked of them. */
function shelf() {
  const facts = new Map<string, Fact[]>();
  const asked: [string, number][] = [];
  const factsAfter = async (centrum: string, after: number): Promise<FactRow[]> => {
    asked.push([centrum, after]);
    const rows = (facts.get(centrum) ?? []).map((one, index) => ({ seq: index + 1, id: one.id, payload: JSON.stringify(one) }));
    return rows.slice(after);
  };
  const add = (centrum: string, ...more: Fact[]): void => void facts.set(centrum, [...(facts.get(centrum) ?? []), ...more]);
  let taken = 0;
  const redactions = async (): Promise<number> => taken;
  const takeOut = (): void => {
    taken += 1;
  };
  return { facts, asked, factsAfter, redactions, takeOut, add };
}

test('only what came after the last look is read', async () => {
  const { add, asked, factsAfter, redactions } = shelf();
  const ledgers = createLedgers({ factsAfter, redactions }, 10);
  add('c1', fact('a'), fact('b'));
  expect([...(await ledgers.of('c1')).standing.keys()]).toEqual(['a', 'b']);
  add('c1', fact('c', ['a']));
  expect([...(await ledgers.of('c1')).standing.keys()]).toEqual(['b', 'c']);
  await ledgers.of('c1');
  expect(asked).toEqual([
    ['c1', 0],
    ['c1', 2],
    ['c1', 3],
  ]);
});

test('once somebody was taken out of a Centrum, its facts are read anew', async () => {
  const { add, asked, facts, factsAfter, redactions, takeOut } = shelf();
  const ledgers = createLedgers({ factsAfter, redactions }, 10);
  add('c1', fact('a'));
  await ledgers.of('c1');
  facts.set('c1', [fact('nameless')]);
  takeOut();
  expect([...(await ledgers.of('c1')).standing.keys()]).toEqual(['nameless']);
  await ledgers.of('c1');
  expect(asked).toEqual([
    ['c1', 0],
    ['c1', 0],
    ['c1', 1],
  ]);
});

test('no more Centra are kept than allowed; the one longest unused goes', async () => {
  const { add, asked, factsAfter, redactions } = shelf();
  for (const centrum of ['c1', 'c2', 'c3']) add(centrum, fact(centrum));
  const ledgers = createLedgers({ factsAfter, redactions }, 2);
  for (const centrum of ['c1', 'c2', 'c1', 'c3', 'c1', 'c2']) await ledgers.of(centrum);
  expect(asked).toEqual([
    ['c1', 0],
    ['c2', 0],
    ['c1', 1],
    ['c3', 0],
    ['c1', 1],
    ['c2', 0],
  ]);
});

test('two turns at the same time see the same as a fold from the start', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ looks: fc.integer({ min: 1, max: 3 }), replaces: fc.nat(20) }), { maxLength: 20 }),
      async (steps) => {
        const { add, facts, factsAfter, redactions } = shelf();
        const ledgers = createLedgers({ factsAfter, redactions }, 1);
        for (const [index, { looks, replaces }] of steps.entries()) {
          add('c1', fact(`f${index}`, replaces < index ? [`f${replaces}`] : []));
          const whole = extendLedger(emptyLedger, facts.get('c1') ?? []);
          for (const ledger of await Promise.all(Array.from({ length: looks }, () => ledgers.of('c1')))) {
            expect([...ledger.standing.keys()].sort()).toEqual([...whole.standing.keys()].sort());
          }
        }
      },
    ),
    { numRuns: 50 },
  );
});
