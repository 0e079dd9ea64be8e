/** One turn: what goes in, what is understood, and what is committed. */
import { describe, expect, test } from '@jest/globals';
import type { Reducer, TurnInput } from '../../src/conversation/contract.ts';
import { newSession } from '../../src/conversation/session.ts';
import type { Understanding } from '../../src/criteria/vocabulary.ts';
import { turnLimits } from '../../src/turns/turn.ts';
import { apologyText, centrumOf, echo, message, noted, plant, started } from './bench.ts';

describe('a turn', () => {
  test('hands the reducer what is known, and commits what it gives', async () => {
    const seen: TurnInput[] = [];
    const meaning: Understanding = { intent: { kind: 'small_talk', of: 'greeting' }, proposals: [], readings: [] };
    const { engine, store, arrived } = await started({
      understand: async () => meaning,
      reduce: (input) => {
        seen.push(input);
        return echo(input);
      },
    });
    await engine.receive(message('m1', 'een', { language: 'en' }));
    await engine.idle();
    await engine.receive(message('m2', 'twee'));
    await engine.idle();
    expect(seen[0]).toMatchObject({ session: newSession('anna', 'en'), memberships: [], bound: null, understood: meaning });
    expect(seen[0]?.ledger.standing.size).toBe(0);
    expect(seen[1]).toMatchObject({
      session: { language: 'en', centrum: 'centrum of anna', open: { question: 'after m1' } },
      memberships: [{ person: 'anna', centrumName: 'Noord', role: 'coordinator' }],
      bound: { question: 'after m1' },
    });
    expect([...(seen[1]?.ledger.standing.keys() ?? [])]).toEqual(['m1/f']);
    expect(arrived).toEqual(['0: een', '1: twee']);
    expect(await noted(store)).toEqual(['een', 'twee']);
    expect((await store.speaker('anna')).session).toMatchObject({ version: 2 });
  });

  test('of who has no place any more is handed nothing of the Centrum that the session points at', async () => {
    const seen: TurnInput[] = [];
    const { engine, store } = await started({
      reduce: (input) => {
        seen.push(input);
        return seen.length === 1 ? echo(input) : { session: input.session, facts: [], acts: [], replies: [] };
      },
    });
    await engine.receive(message('m1', 'een'));
    await engine.idle();
    await plant(store, { places: [{ is: 'left', person: 'anna', centrum: centrumOf('anna') }] });
    await engine.receive(message('m2', 'twee'));
    await engine.idle();
    expect(seen[1]).toMatchObject({ session: { centrum: centrumOf('anna') }, memberships: [] });
    expect(seen[1]?.ledger.standing.size).toBe(0);
    expect(seen[1]).not.toHaveProperty('released');
  });

  test('that lost a race is worked out again from the new state, and commits once', async () => {
    const versions: number[] = [];
    let intruded = false;
    const { engine, store, arrived, codes } = await started({
      around: (own) => ({
        async commitTurn(commit) {
          if (!intruded) {
            intruded = true;
            const state = JSON.stringify(newSession('anna', 'en'));
            await plant(own, { session: { person: 'anna', version: 0, state } });
          }
          versions.push(commit.session?.version ?? -1);
          return own.commitTurn(commit);
        },
      }),
    });
    await engine.receive(message('m1', 'een'));
    await engine.idle();
    expect(versions).toEqual([0, 1]);
    expect(JSON.parse((await store.speaker('anna')).session?.state ?? '')).toMatchObject({ language: 'en', phase: 'intake' });
    expect(await noted(store)).toEqual(['een']);
    expect(arrived).toEqual(['0: een']);
    expect(codes()).toEqual(['turn_raced']);
  });

  test('that keeps losing races is given up after the agreed number of goes', async () => {
    let commits = 0;
    const { engine, clock, arrived, store } = await started({
      around: (own) => ({
        commitTurn: async (commit) => {
          if (commit.outcome.is === 'dead') return own.commitTurn(commit);
          commits += 1;
          return 'raced';
        },
      }),
    });
    await engine.receive(message('m1', 'een'));
    for (let go = 0; go < turnLimits.failures; go += 1) {
      await engine.idle();
      clock.advance(60_000);
    }
    await engine.idle();
    expect(commits).toBe((turnLimits.races + 1) * turnLimits.failures);
    expect(arrived).toEqual([apologyText.nl]);
    expect(await store.listInbox('dead', 10)).toMatchObject([{ key: 'm1', code: 'raced_too_often' }]);
  });
});

describe('understanding', () => {
  const plain: Understanding = { intent: { kind: 'command', command: 'help' }, proposals: [], readings: [] };
  const reduceSeen =
    (seen: Understanding[]): Reducer =>
    (input) => {
      seen.push(input.understood);
      return echo(input);
    };

  test('that fails is replaced by the plain reading', async () => {
    const seen: Understanding[] = [];
    const { engine, arrived, codes } = await started({
      reduce: reduceSeen(seen),
      understand: () => Promise.reject(new Error('een')),
      understandPlainly: () => plain,
    });
    await engine.receive(message('m1', 'een'));
    await engine.idle();
    expect(seen).toEqual([plain]);
    expect(arrived).toEqual(['0: een']);
    expect(codes()).toEqual(['understanding_failed']);
  });

  test('that takes too long is told to stop, and replaced by the plain reading', async () => {
    const seen: Understanding[] = [];
    let stopped = false;
    const { engine, clock, arrived, log } = await started({
      reduce: reduceSeen(seen),
      understand: (_, signal) => {
        signal.addEventListener('abort', () => {
          stopped = true;
        });
        return new Promise(() => {});
      },
      understandPlainly: () => plain,
    });
    await engine.receive(message('m1', 'een'));
    await clock.armed(turnLimits.understandWithin);
    clock.advance(turnLimits.understandWithin - 1);
    expect(stopped).toBe(false);
    clock.advance(1);
    await engine.idle();
    expect(stopped).toBe(true);
    expect(seen).toEqual([plain]);
    expect(arrived).toEqual(['0: een']);
    expect(log).toMatchObject([{ code: 'understanding_failed', why: 'too_slow' }]);
  });

  test('of which nothing works leaves a message of which nothing is known', async () => {
    const seen: Understanding[] = [];
    const { engine, arrived } = await started({
      reduce: reduceSeen(seen),
      understand: () => {
        throw new Error('at once');
      },
      understandPlainly: () => {
        throw new Error('as well');
      },
    });
    await engine.receive(message('m1', 'een'));
    await engine.idle();
    expect(seen).toEqual([{ intent: { kind: 'answer' }, proposals: [], readings: [] }]);
    expect(arrived).toEqual(['0: een']);
  });
});
