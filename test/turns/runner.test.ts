/** Who is worked when: lanes, bounds, stopping, and starting again. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Understand } from '../../src/turns/understand.ts';
import { type Gate, gate, makeBench, message, noted, textOf } from './bench.ts';

const nothing = { intent: { kind: 'answer' as const }, proposals: [], readings: [] };
const people = ['anna', 'bert', 'cees', 'dora', 'emma'];

/** Resolves when all that can go on without the outside world did: the database here answers at once. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Understanding that waits at a gate, and tells who is inside. */
function gated() {
  const inside: string[] = [];
  const gates = new Map<string, Gate>();
  const entered = new Map<string, Gate>();
  function of(map: Map<string, Gate>, text: string): Gate {
    const one = map.get(text) ?? gate();
    map.set(text, one);
    return one;
  }
  const understand: Understand = async ({ message: said }) => {
    const text = textOf(said);
    inside.push(text);
    of(entered, text).open();
    await of(gates, text).passed;
    return nothing;
  };
  return { understand, inside, entered: (text: string) => of(entered, text).passed, open: (text: string) => of(gates, text).open() };
}

describe('lanes', () => {
  test('of different people are worked at the same time, those of one person one after the other', async () => {
    const { understand, inside, entered, open } = gated();
    const { engine, arrived } = await makeBench({ understand });
    await engine.start();
    await engine.receive(message('a1', 'a1'));
    await engine.receive(message('a2', 'a2'));
    await engine.receive(message('b1', 'b1', { person: 'bert' }));
    await Promise.all([entered('a1'), entered('b1')]);
    expect(inside).toEqual(['a1', 'b1']);
    open('b1');
    open('a1');
    await entered('a2');
    open('a2');
    await engine.idle();
    expect(arrived.sort()).toEqual(['0: a1', '0: b1', '1: a2']);
  });

  test('are worked no more than allowed at once', async () => {
    const { understand, inside, entered, open } = gated();
    const { engine, arrived } = await makeBench({ understand, width: 2 });
    for (const person of people) await engine.receive(message(person, person, { person }));
    await engine.start();
    await Promise.all([entered('anna'), entered('bert')]);
    await settled();
    expect(inside).toEqual(['anna', 'bert']);
    open('bert');
    await entered('cees');
    await settled();
    expect(inside).toEqual(['anna', 'bert', 'cees']);
    for (const person of people) open(person);
    await engine.idle();
    expect(arrived).toHaveLength(5);
  });

  test('are noticed when work comes in while the only worker is looking', async () => {
    const looking = gate();
    const goOn = gate();
    const { engine, arrived } = await makeBench({
      width: 1,
      around: (own) => ({
        async claimInbox(request) {
          const outcome = await own.claimInbox(request);
          if (request.claimedBefore !== undefined) return outcome;
          looking.open();
          await goOn.passed;
          return outcome;
        },
      }),
    });
    await engine.start();
    await looking.passed;
    await engine.receive(message('a1', 'a1'));
    goOn.open();
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
  });

  test('keep the order of receipt, whatever comes in when and however long each takes', async () => {
    const step = fc.record({ person: fc.nat(2), turnsOfLoop: fc.nat(4), again: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (steps, width) => {
        const pauses = new Map(steps.map(({ turnsOfLoop }, index) => [`m${index}`, turnsOfLoop]));
        const { engine, store, arrived, sent } = await makeBench({
          width,
          understand: async ({ message: said }) => {
            for (let pause = pauses.get(said.id) ?? 0; pause > 0; pause -= 1) await Promise.resolve();
            return nothing;
          },
        });
        await engine.start();
        const received = new Map<string, string[]>(people.slice(0, 3).map((person) => [person, []]));
        await Promise.all(
          steps.map(async ({ person, again }, index) => {
            const who = people[person] ?? '';
            received.get(who)?.push(`m${index}`);
            const said = message(`m${index}`, `m${index}`, { person: who });
            const outcomes = await Promise.all([engine.receive(said), ...(again ? [engine.receive(said)] : [])]);
            expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(1);
          }),
        );
        await engine.idle();
        for (const [person, ids] of received) expect(await noted(store, person)).toEqual(ids);
        const answered = [...received].map(([person]) =>
          sent.filter((outgoing) => outgoing.person === person).map(({ inReplyTo }) => inReplyTo),
        );
        expect(answered).toEqual([...received.values()]);
        expect(arrived).toHaveLength(steps.length);
        await store.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('stopping and starting', () => {
  test('a stop finishes what was begun and leaves the rest, which the next start takes up', async () => {
    const { understand, inside, entered, open } = gated();
    const first = await makeBench({ understand });
    await first.engine.start();
    await first.engine.receive(message('a1', 'a1'));
    await entered('a1');
    await first.engine.receive(message('a2', 'a2'));
    const stopped = first.engine.drain();
    open('a1');
    await stopped;
    expect(inside).toEqual(['a1']);
    expect(await first.store.owners()).toEqual([]);
    expect(await first.engine.receive(message('a3', 'a3'))).toBe('new');
    const second = await makeBench({ store: first.store });
    await second.engine.start();
    await second.engine.idle();
    expect([...first.arrived, ...second.arrived]).toEqual(['0: a1', '1: a2', '2: a3']);
  });

  test('a row that was claimed while stopping is given back untouched', async () => {
    const claimed = gate();
    const goOn = gate();
    const { engine, store, arrived } = await makeBench({
      around: (own) => ({
        async claimInbox(request) {
          const outcome = await own.claimInbox(request);
          if (request.claimedBefore !== undefined) return outcome;
          claimed.open();
          await goOn.passed;
          return outcome;
        },
      }),
    });
    await engine.receive(message('a1', 'a1'));
    await engine.start();
    await claimed.passed;
    const stopped = engine.drain();
    goOn.open();
    await stopped;
    expect(arrived).toEqual([]);
    expect(await store.owners()).toEqual([]);
    expect(await store.listInbox('pending', 10)).toMatchObject([{ key: 'a1', failures: 0 }]);
  });

  test('what a vanished run held is taken up at once; what a living one holds waits for the lease', async () => {
    const { engine, store, clock, arrived, codes } = await makeBench({ owner: { id: 'new', isGone: (owner) => owner === 'gone' } });
    await engine.receive(message('a1', 'a1'));
    await engine.receive(message('b1', 'b1', { person: 'bert' }));
    const claim = { now: clock.now(), leaseUntil: clock.now() + 90_000, channels: ['console'] };
    await store.claimInbox({ ...claim, owner: 'gone' });
    await store.claimInbox({ ...claim, owner: 'elsewhere' });
    await engine.start();
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
    expect(codes()).toEqual(['claims_taken_over']);
    clock.advance(89_999);
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
    clock.advance(1);
    await engine.idle();
    expect(arrived).toEqual(['0: a1', '0: b1']);
  });

  test('a turn that was overtaken commits nothing', async () => {
    const { understand, entered, open } = gated();
    const slow = await makeBench({ understand });
    await slow.engine.start();
    await slow.engine.receive(message('a1', 'a1'));
    await entered('a1');
    const fast = await makeBench({ store: slow.store, owner: { id: 'other', isGone: (owner) => owner === 'this run' } });
    await fast.engine.start();
    await fast.engine.idle();
    open('a1');
    await slow.engine.idle();
    expect([fast.arrived, slow.arrived]).toEqual([['0: a1'], []]);
    expect(await noted(slow.store)).toEqual(['a1']);
    expect(slow.codes()).toEqual(['claim_lost']);
  });

  test('a run for some people leaves the others to theirs', async () => {
    const anna = await makeBench({ only: { people: ['anna'], places: ['console:anna'] } });
    await anna.engine.receive(message('a1', 'a1'));
    await anna.engine.receive(message('b1', 'b1', { person: 'bert' }));
    await anna.engine.start();
    await anna.engine.idle();
    expect(await anna.store.listInbox('pending', 10)).toMatchObject([{ key: 'b1', attempts: 0 }]);
    const mute = await makeBench({ store: anna.store, only: { people: ['bert'], places: [] } });
    await mute.engine.start();
    await mute.engine.idle();
    await anna.engine.receive(message('a2', 'a2'));
    await anna.engine.idle();
    expect(await anna.store.listOutbox('pending', 10)).toMatchObject([{ channel: 'console', attempts: 0 }]);
    const bert = await makeBench({ store: anna.store, only: { people: ['bert'], places: ['console:bert'] } });
    await bert.engine.start();
    await bert.engine.idle();
    expect([anna.arrived, mute.arrived, bert.arrived]).toEqual([['0: a1', '1: a2'], [], ['0: b1']]);
  });
});
