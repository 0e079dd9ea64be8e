/**
 * The order law as a model: whatever happens in between (redelivery, crashes, restarts, a platform that refuses or
 * breaks off, clocks that jump), each message is noted once and answered once, in order within its conversation.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { SendResult } from '../../src/turns/outbox.ts';
import { type Bench, makeBench, message, noted } from './bench.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';

const people = ['anna', 'bert', 'cees'] as const;

/** What the platform took, by key: it can say what arrived. */
interface World {
  store: Store;
  clock: FakeClock;
  bench: Bench;
  /** Keys of replies in order of arrival, with the text. */
  taken: { key: string; person: string; answers: string }[];
  /** What goes wrong with the next sends. */
  faults: ('refused' | 'lost before' | 'lost after')[];
  runs: number;
}
interface Model {
  /** Ids that were handed in, per person, in order. */
  said: Map<string, string[]>;
  count: number;
}

async function run(world: Omit<World, 'bench'>): Promise<Bench> {
  world.runs += 1;
  const owner = `run ${world.runs}`;
  const take = ({ key, person, inReplyTo }: { key: string; person: string; inReplyTo: string }) =>
    world.taken.push({ key, person, answers: inReplyTo });
  const bench = await makeBench({
    store: world.store,
    clock: world.clock,
    owner: { id: owner, isGone: (other) => other !== owner },
    senders: {
      console: {
        async send(outgoing): Promise<SendResult> {
          const fault = world.faults.shift();
          if (fault === 'refused') return { retryAfterMs: 700 };
          if (fault === 'lost before') throw new Error('connection reset');
          take(outgoing);
          if (fault === 'lost after') throw new Error('connection reset');
          return { ok: true };
        },
        arrived: async ({ key }) => (world.taken.some((one) => one.key === key) ? 'yes' : 'no'),
      },
    },
  });
  await bench.engine.start();
  return bench;
}

type Step = fc.AsyncCommand<Model, World>;
const always = { check: () => true };

class Say implements Step {
  readonly check = always.check;
  readonly who: (typeof people)[number];
  constructor(who: (typeof people)[number]) {
    this.who = who;
  }
  async run(model: Model, { bench }: World): Promise<void> {
    model.count += 1;
    const id = `${this.who}${model.count}`;
    expect(await bench.engine.receive(message(id, id, { person: this.who }))).toBe('new');
    model.said.set(this.who, [...(model.said.get(this.who) ?? []), id]);
  }
  toString = (): string => `${this.who} says something`;
}

class SayAgain implements Step {
  readonly who: (typeof people)[number];
  constructor(who: (typeof people)[number]) {
    this.who = who;
  }
  check = (model: Model): boolean => (model.said.get(this.who)?.length ?? 0) > 0;
  async run(model: Model, { bench }: World): Promise<void> {
    const id = model.said.get(this.who)?.[0] ?? '';
    expect(await bench.engine.receive(message(id, id, { person: this.who }))).toBe('duplicate');
  }
  toString = (): string => `the first message of ${this.who} is handed in again`;
}

class Fault implements Step {
  readonly check = always.check;
  readonly fault: World['faults'][number];
  constructor(fault: World['faults'][number]) {
    this.fault = fault;
  }
  async run(_: Model, world: World): Promise<void> {
    world.faults.push(this.fault);
  }
  toString = (): string => `the next send is ${this.fault}`;
}

class Pass implements Step {
  readonly check = always.check;
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
  async run(_: Model, { clock, bench }: World): Promise<void> {
    clock.advance(this.ms);
    await bench.engine.idle();
  }
  toString = (): string => `${this.ms} ms pass`;
}

class Restart implements Step {
  readonly check = always.check;
  readonly drained: boolean;
  constructor(drained: boolean) {
    this.drained = drained;
  }
  async run(_: Model, world: World): Promise<void> {
    // Stopped with what it had claimed finished, or stopped while claims and sends are under way.
    if (this.drained) await world.bench.engine.drain();
    else void world.bench.engine.drain();
    world.bench = await run(world);
  }
  toString = (): string => (this.drained ? 'a restart' : 'a restart beside the run before');
}

const step = fc.commands(
  [
    fc.constantFrom(...people).map((who) => new Say(who)),
    fc.constantFrom(...people).map((who) => new Say(who)),
    fc.constantFrom(...people).map((who) => new SayAgain(who)),
    fc.constantFrom('refused' as const, 'lost before' as const, 'lost after' as const).map((fault) => new Fault(fault)),
    // Also backwards: a machine whose clock is set right.
    fc.constantFrom(10, 2_000, 120_000, 86_400_000, -3_600_000).map((ms) => new Pass(ms)),
    fc.boolean().map((drained) => new Restart(drained)),
  ],
  { maxCommands: 40 },
);

/** Lets everything that was put off come due. */
async function settle(world: World): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    await world.bench.engine.idle();
    world.clock.advance(400_000);
  }
  await world.bench.engine.idle();
}

test('every message is noted once and answered once, in order within its conversation', async () => {
  await fc.assert(
    fc.asyncProperty(step, async (steps) => {
      const clock = fakeClock();
      const { store } = await openSqlite({ file: ':memory:', now: clock.now });
      const world = { store, clock, taken: [], faults: [], runs: 0 } as unknown as World;
      world.bench = await run(world);
      const model: Model = { said: new Map(), count: 0 };
      try {
        await fc.asyncModelRun(() => ({ model, real: world }), steps);
        await settle(world);
        for (const [who, ids] of model.said) {
          expect(await noted(store, who)).toEqual(ids);
          expect(world.taken.filter(({ person }) => person === who).map(({ answers }) => answers)).toEqual(ids);
        }
        for (const state of ['pending', 'dead', 'ambiguous']) {
          expect(await store.listInbox(state, 10)).toEqual([]);
          expect(await store.listOutbox(state, 10)).toEqual([]);
        }
      } finally {
        await world.bench.engine.drain();
        await store.close();
      }
    }),
    { numRuns: Number(process.env.FAULT_RUNS ?? 60) },
  );
});
