/** Too many messages: whose they are, who is told and when, and that every one of them is accounted for. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { limitOf } from '../../src/app/rate-limit.ts';
import type { Limit } from '../../src/turns/limited.ts';
import { makeBench, message, noted } from '../turns/bench.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const anna = { channel: 'slack', person: 'slack:T1:U1' } as const;
const bert = { channel: 'slack', person: 'slack:T1:U2' } as const;
const other = { channel: 'slack', person: 'slack:T2:U1' } as const;

describe('what is counted', () => {
  const counted: [string, boolean][] = [];
  const limit = (person: number, workspace: number): Limit => {
    counted.length = 0;
    const made = limitOf(
      { RATE_LIMIT_PERSON: person, RATE_LIMIT_WORKSPACE: workspace },
      (channel, told) => void counted.push([channel, told]),
    );
    if (made === undefined) throw new Error('no limit');
    return made;
  };

  test('a person over the limit is told once, until the minute is over; others go on', async () => {
    const ask = limit(2, 100);
    expect([await ask(anna), await ask(anna)]).toEqual([null, null]);
    expect(await ask(anna)).toMatchObject({ whose: 'person', perMinute: 2, seconds: 60, tell: true });
    expect(await ask(anna)).toMatchObject({ tell: false });
    expect(await ask(bert)).toBeNull();
    expect(counted).toEqual([
      ['slack', true],
      ['slack', false],
    ]);
    jest.advanceTimersByTime(60_001);
    expect([await ask(anna), await ask(anna)]).toEqual([null, null]);
    expect(await ask(anna)).toMatchObject({ tell: true });
  });

  test('a workspace over the limit tells each of its people once, and leaves other workspaces alone', async () => {
    const ask = limit(100, 3);
    for (const one of [anna, bert, anna]) expect(await ask(one)).toBeNull();
    expect(await ask(anna)).toMatchObject({ whose: 'workspace', perMinute: 3, tell: true });
    expect(await ask(bert)).toMatchObject({ whose: 'workspace', tell: true });
    expect(await ask(bert)).toMatchObject({ tell: false });
    expect(await ask(other)).toBeNull();
  });

  test('who sends too much alone takes nothing from the others of the workspace', async () => {
    const ask = limit(1, 2);
    expect(await ask(anna)).toBeNull();
    for (let n = 0; n < 5; n += 1) expect(await ask(anna)).toMatchObject({ whose: 'person' });
    expect(await ask(bert)).toBeNull();
  });

  test('an answer that could not be kept is given to the next one', async () => {
    const ask = limit(1, 0);
    await ask(anna);
    (await ask(anna))?.untold();
    expect(await ask(anna)).toMatchObject({ tell: true });
  });

  test('0 is no limit', () => {
    expect(limitOf({ RATE_LIMIT_PERSON: 0, RATE_LIMIT_WORKSPACE: 0 }, () => {})).toBeUndefined();
  });
});

describe('in the engine', () => {
  const over = { whose: 'person', perMinute: 2, seconds: 42, untold: () => {} } as const;

  test('the first that is too many is answered with one sentence, in the language of the person; the rest is settled without', async () => {
    let count = 0;
    const limit = async () => {
      count += 1;
      return count === 1 || count > 4 ? null : { ...over, tell: count === 2 };
    };
    const bench = await makeBench({ limit });
    await bench.engine.start();
    for (const id of ['1', '2', '3', '4', '5']) {
      await bench.engine.receive(message(id, `bericht ${id}`, { language: 'en' }));
      await bench.engine.idle();
    }
    expect(bench.arrived).toEqual([
      '0: bericht 1',
      expect.stringMatching(/^You are sending more messages than I can read.*in the next 42 seconds.*please send it again after that\.$/u),
      '1: bericht 5',
    ]);
    expect(await noted(bench.store)).toEqual(['bericht 1', 'bericht 5']);
    // All five are accounted for, and of what was not read nothing is kept.
    const dropped = await bench.store.listInbox('dropped', 10);
    expect(dropped.map(({ key, code }) => [key, code])).toEqual(['2', '3', '4'].map((id) => [id, 'rate_limited']));
    expect(await bench.store.listInbox('done', 10)).toHaveLength(2);
  });

  test('a second delivery of a message that was too many changes nothing', async () => {
    const bench = await makeBench({ limit: async () => ({ ...over, tell: true }) });
    await bench.engine.start();
    expect(await bench.engine.receive(message('1', 'een'))).toEqual({ refused: expect.any(Function) });
    expect(await bench.engine.receive(message('1', 'een'))).toBe('duplicate');
    await bench.engine.idle();
    expect(bench.arrived).toEqual([expect.stringMatching(/^Je stuurt meer berichten dan ik kan lezen \(eigen norm: 2 per minuut\)/u)]);
  });

  test('when the first that is too many had been handed in before, the next one is answered', async () => {
    const untold: number[] = [];
    let count = 0;
    const limit = async () => {
      count += 1;
      return count === 1 ? null : { ...over, tell: true, untold: () => void untold.push(count) };
    };
    const bench = await makeBench({ limit });
    await bench.engine.start();
    expect(await bench.engine.receive(message('1', 'een'))).toBe('new');
    expect(await bench.engine.receive(message('1', 'een'))).toBe('duplicate');
    expect(untold).toEqual([2]);
    expect(await bench.engine.receive(message('2', 'twee'))).toEqual({ refused: expect.any(Function) });
    expect(untold).toEqual([2]);
  });

  test('a button that was pressed too soon is read when it is pressed again, and one that was read is never refused', async () => {
    const untold: number[] = [];
    let count = 0;
    const limit = async () => {
      count += 1;
      return count === 2 ? null : { ...over, tell: true, untold: () => void untold.push(count) };
    };
    const bench = await makeBench({ limit });
    await bench.engine.start();
    const press = message('p', '', { content: { kind: 'press', action: { do: 'command', command: 'status' } } });
    expect(await bench.engine.receive(press)).toEqual({ refused: expect.any(Function) });
    expect(await bench.engine.receive(press)).toBe('new');
    expect(await bench.engine.receive(press)).toBe('duplicate');
    expect(untold).toEqual([3]);
    await bench.engine.idle();
    expect(bench.arrived.map((text) => text.slice(0, 8))).toEqual(['Je stuur', '0: ']);
    expect(bench.sent.map(({ notice }) => notice)).toEqual([true, undefined]);
  });

  test('somebody with a second identity is answered in the language of the one person that they are', async () => {
    const bench = await makeBench({
      limit: async ({ person }) => (person === 'thuis' ? { ...over, tell: true } : null),
      around: (store) => ({ speaker: () => store.speaker('anna') }),
    });
    await bench.engine.start();
    await bench.engine.receive(message('1', 'hello', { language: 'en' }));
    await bench.engine.idle();
    await bench.engine.receive(message('2', 'again', { person: 'thuis' }));
    await bench.engine.idle();
    expect(bench.arrived.at(-1)).toMatch(/^You are sending more messages/u);
  });

  test('where it cannot be kept it is not acknowledged, and the person is told the next time', async () => {
    const untold: number[] = [];
    const bench = await makeBench({
      limit: async () => ({ ...over, tell: true, untold: () => void untold.push(1) }),
      around: () => ({ refuse: () => Promise.reject(new Error('down')) }),
    });
    await expect(bench.engine.receive(message('1', 'een'))).rejects.toThrow('down');
    expect(untold).toEqual([1]);
  });
});
