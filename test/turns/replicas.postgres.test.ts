/** Two copies of the program on one database: each message handled once, in order, and what a dead copy held is taken over. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Reducer } from '../../src/conversation/contract.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Store } from '../../src/store/store.ts';
import { newDatabase, type TestDatabase } from '../postgres/database.ts';
import { type Bench, type BenchOptions, echo, gate, makeBench, message, noted, plant } from './bench.ts';

jest.setTimeout(120_000);

const lookEvery = 1_000;
const lease = 90_000;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('two copies on one database', () => {
  let database: TestDatabase;
  let stores: Store[];
  beforeEach(async () => {
    database = await newDatabase();
    stores = [];
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.destroy();
  });

  /** A copy with a pool of connections and a clock of its own. */
  async function copy(name: string, options: BenchOptions = {}): Promise<Bench> {
    const { store } = await openPostgres({ url: database.url, now: Date.now });
    stores.push(store);
    const bench = await makeBench({ store, owner: { id: name, isGone: () => false }, lookEvery, lease, ...options });
    await bench.engine.start();
    return bench;
  }

  /** Lets both go on until nothing is left; short of any lease, so that nothing is taken over. */
  async function finish(...copies: Bench[]): Promise<void> {
    for (let looks = 0; looks < lease / lookEvery / 2; looks += 1) {
      for (const { engine } of copies) await engine.idle();
      const [{ store } = { store: undefined }] = copies;
      if ((await store?.listInbox('pending', 1))?.length === 0 && (await store?.listOutbox('pending', 1))?.length === 0) return;
      for (const { clock } of copies) clock.advance(lookEvery);
    }
    throw new Error('work was left');
  }

  test('many lanes, every event handed to both: each handled once, in order, by whoever is free', async () => {
    const [one, two] = [await copy('one'), await copy('two')];
    const people = numbers(40).map((index) => `p${index}`);
    const rounds = numbers(5);
    for (const round of rounds) {
      const handed = people.flatMap((person) =>
        [one, two].map(({ engine }) => engine.receive(message(`${person}-${round}`, `${person}-${round}`, { person }))),
      );
      expect((await Promise.all(handed)).filter((outcome) => outcome === 'new')).toHaveLength(people.length);
    }
    await finish(one, two);
    const all = [...one.arrived, ...two.arrived];
    expect(all).toHaveLength(people.length * rounds.length);
    expect(one.arrived.length * two.arrived.length).toBeGreaterThan(0);
    const { store } = one;
    for (const person of people) {
      const own = rounds.map((round) => `${person}-${round}`);
      expect(await noted(store, person)).toEqual(own);
      // The echo says how many facts stood before it, so that a message worked twice or early would show.
      const said = all.filter((text) => text.endsWith(`: ${person}-${text.split(':')[0]}`));
      expect(said.sort()).toEqual(rounds.map((round) => `${round}: ${person}-${round}`));
    }
    expect([...one.codes(), ...two.codes()].filter((code) => code === 'store_trouble' || code === 'claim_lost')).toEqual([]);
  });

  test('fifty partners on one Centrum: facts without gaps, none twice', async () => {
    const shared: Reducer = (input) => {
      const output = echo(input);
      const facts = output.facts.map((fact) => ({ ...fact, centrum: 'c1' }));
      return { ...output, session: { ...output.session, centrum: 'c1' }, acts: [], facts };
    };
    const [one, two] = [await copy('one', { reduce: shared }), await copy('two', { reduce: shared })];
    await plant(one.store, { centra: [{ id: 'c1', name: 'Noord' }] });
    const events = numbers(100).map((index) => message(`e${index}`, `e${index}`, { person: `p${index % 50}` }));
    await Promise.all(events.map((event, index) => (index % 2 === 0 ? one : two).engine.receive(event)));
    await finish(one, two);
    const facts = await two.store.factsAfter('c1', 0);
    expect(facts.map(({ seq }) => seq)).toEqual(numbers(100).map((index) => index + 1));
    expect(new Set(facts.map(({ id }) => id)).size).toBe(100);
  });

  test('what a dead copy held is done by the other when its lease ends, not before; the dead one comes too late', async () => {
    const asleep = gate<void>();
    const begun = gate<void>();
    const dead = await copy('dead', {
      understand: async () => {
        begun.open();
        await asleep.passed;
        return { intent: { kind: 'answer' }, proposals: [], readings: [] };
      },
    });
    await dead.engine.receive(message('a1', 'a1'));
    await begun.passed;
    const alive = await copy('alive');
    await alive.engine.receive(message('a2', 'a2'));
    await alive.engine.idle();
    alive.clock.advance(lease - 1);
    await alive.engine.idle();
    expect(alive.arrived).toEqual([]);
    alive.clock.advance(1);
    await alive.engine.idle();
    expect(alive.arrived).toEqual(['0: a1', '1: a2']);
    asleep.open();
    await dead.engine.idle();
    expect(dead.codes()).toEqual(['claim_lost']);
    expect(dead.arrived).toEqual([]);
    expect(await noted(alive.store)).toEqual(['a1', 'a2']);
  });

  test('what a copy acknowledged just before it died is found by another that is idle, within one look', async () => {
    const alive = await copy('alive');
    await alive.engine.idle();
    const dying = await makeBench({ store: alive.store });
    await dying.engine.receive(message('a1', 'a1'));
    alive.clock.advance(lookEvery - 1);
    await alive.engine.idle();
    expect(alive.arrived).toEqual([]);
    alive.clock.advance(1);
    await alive.engine.idle();
    expect(alive.arrived).toEqual(['0: a1']);
  });

  test('what a copy gives back when it stops is taken up by the other', async () => {
    const [one, two] = [await copy('one'), await copy('two')];
    await Promise.all(numbers(30).map((index) => one.engine.receive(message(`e${index}`, `e${index}`, { person: `p${index}` }))));
    await one.engine.drain();
    await finish(two);
    expect([...one.arrived, ...two.arrived]).toHaveLength(30);
  });
});
