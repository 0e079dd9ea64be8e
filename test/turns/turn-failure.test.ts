/** What becomes of a turn that fails, and of what cannot be read: an end that can be seen, and nothing half done. */
import { describe, expect, jest, test } from '@jest/globals';
import type { Reducer } from '../../src/conversation/contract.ts';
import { newSession } from '../../src/conversation/session.ts';
import { turnLimits } from '../../src/turns/turn.ts';
import { apologyText, echo, gate, makeBench, message, noted, plant, reply, started, textOf } from './bench.ts';

describe('a reducer that fails', () => {
  const failing = (times: number): Reducer => {
    let left = times;
    return (input) => {
      if (textOf(input.message) === 'stuk' && left-- > 0) throw new TypeError(`cannot read ${textOf(input.message)}`);
      return echo(input);
    };
  };

  test('is tried again a few times; then the person is told once, nothing is noted, and the lane goes on', async () => {
    const { engine, clock, store, arrived, log } = await started({ reduce: failing(Infinity) });
    await engine.receive(message('m0', 'hallo', { language: 'en' }));
    await engine.receive(message('m1', 'stuk'));
    await engine.receive(message('m2', 'daarna'));
    await engine.idle();
    expect(arrived).toEqual(['0: hallo']);
    clock.advance(turnLimits.retryDelay);
    await engine.idle();
    expect(arrived).toEqual(['0: hallo']);
    clock.advance(2 * turnLimits.retryDelay - 1);
    await engine.idle();
    expect(arrived).toEqual(['0: hallo']);
    clock.advance(1);
    await engine.idle();
    expect(arrived).toEqual(['0: hallo', apologyText.en, '1: daarna']);
    expect(await noted(store)).toEqual(['hallo', 'daarna']);
    expect(await store.listInbox('dead', 10)).toMatchObject([{ key: 'm1', attempts: turnLimits.failures, code: 'unknown' }]);
    expect(log.filter(({ code }) => code === 'turn_failed')).toHaveLength(turnLimits.failures);
    expect(JSON.stringify(log)).not.toMatch(/stuk|hallo|daarna/u);
    expect(log[0]).toMatchObject({ code: 'turn_failed', error: 'TypeError', at: expect.stringContaining('turn-failure.test.ts') });
  });

  test('and then works, answers as if nothing had happened', async () => {
    const { engine, clock, arrived } = await started({ reduce: failing(2) });
    await engine.receive(message('m1', 'stuk'));
    await engine.idle();
    clock.advance(10_000);
    await engine.idle();
    clock.advance(10_000);
    await engine.idle();
    expect(arrived).toEqual(['0: stuk']);
  });

  test.each<[string, Reducer]>([
    [
      'a session that could not be read back',
      (input) => ({ ...echo(input), session: { ...newSession('anna', 'nl'), phase: 'elsewhere' as never } }),
    ],
    ['a fact that could not be read back', (input) => ({ ...echo(input), facts: [{ ...echo(input).facts[0], by: 'anna' } as never] })],
    [
      'a reply that could not be read back',
      (input) => ({ ...echo(input), replies: [{ ...reply('x'), blocks: [{ kind: 'song' } as never] }] }),
    ],
    ['a fact about a Centrum that does not exist', (input) => ({ ...echo(input), acts: [] })],
  ])('by giving %s: nothing of it is stored', async (_, reduce) => {
    const { engine, clock, store, arrived } = await started({ reduce });
    await engine.receive(message('m1', 'een'));
    await engine.idle();
    clock.advance(10_000);
    await engine.idle();
    clock.advance(10_000);
    await engine.idle();
    expect((await store.speaker('anna')).session).toBeNull();
    expect(await noted(store)).toEqual([]);
    expect(arrived).toEqual([apologyText.nl]);
  });

  test('in its apology too, still ends: the message is listed, and the lane goes on', async () => {
    const { engine, clock, store, arrived, codes } = await started({
      reduce: failing(Infinity),
      turnLimits: { ...turnLimits, failures: 1 },
      apology: () => {
        throw new Error('no words');
      },
    });
    await engine.receive(message('m1', 'stuk'));
    await engine.receive(message('m2', 'daarna'));
    await engine.idle();
    clock.advance(10_000);
    expect(await store.listInbox('dead', 10)).toHaveLength(1);
    expect(arrived).toEqual(['0: daarna']);
    expect(codes()).toEqual(['turn_failed', 'apology_failed', 'turn_given_up']);
  });
});

describe('what cannot be read', () => {
  test.each(['{"v":99,"secret":"geheim"}', 'geheim, geen JSON'])(
    'a session (%j) is set aside, and the person goes on with a new one',
    async (state) => {
      const { engine, store, arrived, log } = await started();
      await plant(store, { session: { person: 'anna', version: 0, state } });
      await engine.receive(message('m1', 'een', { language: 'en' }));
      await engine.idle();
      expect(arrived).toEqual(['0: een']);
      expect(await store.listSetAside('anna')).toEqual([{ version: 1, state, code: 'session_unreadable' }]);
      expect(JSON.parse((await store.speaker('anna')).session?.state ?? '')).toMatchObject({ v: 2, language: 'en', phase: 'intake' });
      expect(log).toEqual([{ code: 'session_set_aside', row: expect.any(Number), why: 'session_unreadable' }]);
    },
  );

  test('a fact stops the turn: scoring without it would be wrong', async () => {
    const { engine, clock, store, arrived, log } = await started();
    const centrum = { id: 'centrum of anna', name: 'Noord' };
    const state = JSON.stringify({ ...newSession('anna', 'en'), centrum: centrum.id });
    const facts = [{ id: 'odd', centrum: centrum.id, payload: '{"later":"geheim"}' }];
    const place = { person: 'anna', personName: 'anna', centrum: centrum.id, role: 'coordinator', partner: 'Zuid', partnerKind: 'school' };
    await plant(store, { session: { person: 'anna', version: 0, state }, centra: [centrum], members: [place], facts });
    await engine.receive(message('m1', 'een'));
    await engine.idle();
    clock.advance(10_000);
    await engine.idle();
    clock.advance(10_000);
    await engine.idle();
    expect(arrived).toEqual([apologyText.en]);
    expect(await store.listInbox('dead', 10)).toMatchObject([{ key: 'm1', code: 'fact_unreadable' }]);
    expect(JSON.stringify(log)).not.toContain('geheim');
  });

  const place = { conversation: 'anna', shared: false };
  test.each<[string, object, string[]]>([
    [
      'that still says where to answer',
      { id: 'm1', channel: 'console', person: 'anna', place, language: 'en', content: { kind: 'hologram' } },
      [apologyText.en],
    ],
    ['that says nothing', { hologram: true }, []],
  ])('a message %s is given up at once, and its lane goes on', async (_, payload, answers) => {
    const { engine, store, arrived } = await started();
    await store.receive({ channel: 'console', eventId: 'm1', lane: 'anna', payload: JSON.stringify(payload), bound: null, at: 1 });
    await engine.receive(message('m2', 'daarna'));
    await engine.idle();
    expect(arrived).toEqual([...answers, '0: daarna']);
    expect(await store.listInbox('dead', 10)).toMatchObject([{ key: 'm1', attempts: 1, code: 'message_unreadable' }]);
  });
});

test('a message that stood beside the one that brought processes down is worked alone at a start, and answered', async () => {
  const { engine, store, clock } = await makeBench();
  await engine.receive(message('m1', 'een', { person: 'anna' }));
  await engine.receive(message('m2', 'twee', { person: 'bert' }));
  for (let crash = 0; crash < turnLimits.alone; crash += 1)
    for (const lane of ['anna', 'bert'])
      await store.claimInbox({
        owner: `crashed ${crash}`,
        now: clock.now(),
        leaseUntil: clock.now(),
        channels: ['console'],
        lanes: [lane],
      });
  // Every process ends at the first one from now on: with nothing beside it, so that only its own claims count.
  for (let claims = turnLimits.alone; claims < turnLimits.attempts; claims += 1) {
    expect(await store.listInbox('pending', 10)).toMatchObject([
      { key: 'm1', attempts: claims },
      { key: 'm2', attempts: turnLimits.alone },
    ]);
    const end = gate();
    const understand = () => {
      end.open();
      return new Promise<never>(() => {});
    };
    const ending = await makeBench({ store, understand, owner: { id: `ends ${claims}`, isGone: () => true } });
    await Promise.race([ending.engine.start(), end.passed]);
  }
  const last = await makeBench({ store, owner: { id: 'last', isGone: () => true } });
  await last.engine.start();
  await last.engine.idle();
  expect(last.arrived).toEqual([apologyText.nl, '0: twee']);
  expect(await store.listInbox('dead', 10)).toMatchObject([{ key: 'm1', code: 'interrupted' }]);
});

test('a message that brought the process down time and again is given up', async () => {
  const { engine, store, clock, arrived } = await makeBench();
  const reduce = jest.fn(echo);
  const second = await makeBench({ store, reduce, owner: { id: 'next run', isGone: () => true } });
  await engine.receive(message('m1', 'een'));
  for (let crash = 0; crash < turnLimits.attempts; crash += 1) {
    await store.claimInbox({ owner: `crashed ${crash}`, now: clock.now(), leaseUntil: clock.now(), channels: ['console'] });
  }
  await second.engine.start();
  await second.engine.idle();
  expect(reduce).not.toHaveBeenCalled();
  expect(second.arrived).toEqual([apologyText.nl]);
  expect(arrived).toEqual([]);
  expect(await store.listInbox('dead', 10)).toMatchObject([{ key: 'm1', code: 'interrupted' }]);
});
