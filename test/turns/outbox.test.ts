/** Sending: in order per place, places apart, with patience, and never twice by mistake. */
import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/conversation/reply.ts';
import { type Sender, type SendResult, sendLimits, type ToSend } from '../../src/turns/outbox.ts';
import { type BenchOptions, echo, gate, makeBench, message, plant, reply, started } from './bench.ts';

/** Answers every message with these texts. */
const saying = (...texts: string[]): BenchOptions => ({
  reduce: (input) => ({ ...echo(input), replies: texts.map((text) => reply(text)) }),
});

const textsOf = (sent: readonly ToSend[]): string[] => sent.map((outgoing) => toText(outgoing.reply));

/** Answers from a list, the last one for ever. */
function script(...results: SendResult[]): () => SendResult {
  let next = 0;
  return () => results[Math.min(next++, results.length - 1)] ?? { ok: true };
}

describe('a place', () => {
  test('gets its replies in order, with keys that never change', async () => {
    const { engine, store, arrived, sent } = await started({
      ...saying('een', 'twee', 'drie'),
      answer: ({ key }) => ({ ok: true, ref: `ref of ${key}` }),
    });
    const place = { conversation: 'kanaal', thread: '17.4', shared: true };
    await engine.receive(message('m1', 'hallo', { place }));
    await engine.idle();
    expect(arrived).toEqual(['een', 'twee', 'drie']);
    expect(sent[1]).toEqual({ key: '1/1', attempt: 1, inReplyTo: 'm1', person: 'anna', place, reply: reply('twee') });
    expect((await store.listOutbox('sent', 10)).map(({ key, ref }) => [key, ref])).toEqual([
      ['1/0', 'ref of 1/0'],
      ['1/1', 'ref of 1/1'],
      ['1/2', 'ref of 1/2'],
    ]);
  });

  test('that is slow or told to wait holds up no other', async () => {
    const release = gate<SendResult>();
    const { engine, clock, arrived } = await started({
      answer: ({ person, attempt }) => {
        if (person === 'anna') return release.passed;
        return person === 'bert' && attempt === 1 ? { retryAfterMs: 60_000 } : { ok: true };
      },
    });
    for (const person of ['anna', 'bert', 'cees', 'dora']) await engine.receive(message(person, person, { person }));
    await clock.armed(60_000);
    expect(arrived.every((text) => /cees|dora/u.test(text))).toBe(true);
    release.open({ ok: true });
    await engine.idle();
    expect(arrived.map((text) => text.slice(3)).sort()).toEqual(['anna', 'cees', 'dora']);
    clock.advance(59_999);
    await engine.idle();
    expect(arrived).toHaveLength(3);
    clock.advance(1);
    await engine.idle();
    expect(arrived.at(-1)).toBe('0: bert');
  });

  test('that asks to wait gets the same reply again before any later one', async () => {
    const { engine, clock, sent, arrived } = await started({
      ...saying('een', 'twee'),
      answer: script({ retryAfterMs: 5_000 }, { ok: true }),
    });
    await engine.receive(message('m1', 'hallo'));
    await engine.idle();
    expect(textsOf(sent)).toEqual(['een']);
    clock.advance(5_000);
    await engine.idle();
    expect(textsOf(sent)).toEqual(['een', 'een', 'twee']);
    expect(new Set(sent.slice(0, 2).map(({ key }) => key)).size).toBe(1);
    expect(arrived).toEqual(['een', 'twee']);
  });
});

describe('a reply that fails', () => {
  test('is tried again ever more slowly, then given up, and its place goes on', async () => {
    const { engine, clock, store, sent, arrived } = await started({
      ...saying('een', 'twee'),
      answer: (outgoing) => (toText(outgoing.reply) === 'een' ? { retryAfterMs: 0 } : { ok: true }),
    });
    await engine.receive(message('m1', 'hallo'));
    await engine.idle();
    const waits = Array.from({ length: sendLimits.failures - 1 }, (_, index) => Math.min(1_000 * 2 ** index, sendLimits.longestDelay));
    for (const wait of waits) {
      const before = sent.length;
      clock.advance(wait - 1);
      await engine.idle();
      expect(sent).toHaveLength(before);
      clock.advance(1);
      await engine.idle();
      expect(sent.length).toBeGreaterThan(before);
    }
    expect(textsOf(sent)).toEqual([...Array<string>(sendLimits.failures).fill('een'), 'twee']);
    expect(arrived).toEqual(['twee']);
    expect(await store.listOutbox('dead', 10)).toMatchObject([{ key: '1/0', attempts: sendLimits.failures, code: 'retry_asked' }]);
  });

  test('for good is given up at once', async () => {
    const { engine, store, sent, log } = await started({
      ...saying('een', 'twee'),
      answer: script({ dead: 'channel_archived' }, { ok: true }),
    });
    await engine.receive(message('m1', 'hallo'));
    await engine.idle();
    expect(textsOf(sent)).toEqual(['een', 'twee']);
    expect(await store.listOutbox('dead', 10)).toMatchObject([{ key: '1/0', code: 'channel_archived' }]);
    expect(log).toEqual([{ code: 'reply_given_up', row: expect.any(Number), why: 'channel_archived' }]);
  });

  test('because a later version wrote it is given up without being sent', async () => {
    const { engine, store, sent, arrived } = await makeBench();
    await plant(store, { outbox: [{ key: 'odd', channel: 'console', lane: 'console:anna', payload: '{"hologram":true}' }] });
    await engine.start();
    await engine.receive(message('m1', 'een'));
    await engine.idle();
    expect(sent).toHaveLength(1);
    expect(arrived).toEqual(['0: een']);
    expect(await store.listOutbox('dead', 10)).toMatchObject([{ key: 'odd', code: 'reply_unreadable' }]);
  });

  test('to reach a channel that is not configured waits until it is', async () => {
    const first = await makeBench();
    await first.engine.start();
    await first.engine.receive(message('s1', 'een', { channel: 'slack' }));
    await first.engine.idle();
    expect(first.sent).toEqual([]);
    const sent: string[] = [];
    const slack: Sender = {
      async send(outgoing) {
        sent.push(toText(outgoing.reply));
        return { ok: true };
      },
    };
    const second = await makeBench({ store: first.store, senders: { slack } });
    await second.engine.start();
    await second.engine.idle();
    expect(sent).toEqual(['0: een']);
  });
});

describe('a reply that may have arrived', () => {
  const lost: [string, () => SendResult | Promise<SendResult>][] = [
    ['said so', () => ({ ambiguous: true })],
    ['failed', () => Promise.reject(new Error('reset: geheim'))],
  ];

  test.each(lost)('(its sending %s) is not sent again, is listed, and lets its place go on', async (_, fail) => {
    const { engine, clock, store, sent, log } = await started({
      ...saying('een', 'twee'),
      answer: (outgoing) => (toText(outgoing.reply) === 'een' ? fail() : { ok: true }),
    });
    await engine.receive(message('m1', 'hallo'));
    await engine.idle();
    clock.advance(10_000_000);
    await engine.idle();
    expect(textsOf(sent)).toEqual(['een', 'twee']);
    expect(await store.listOutbox('ambiguous', 10)).toMatchObject([{ key: '1/0', code: 'send_unknown' }]);
    expect(JSON.stringify(log)).not.toContain('geheim');
  });

  test('because its sending took too long: the sender is told to stop, and nothing is repeated', async () => {
    let stopped = false;
    const sender: Sender = {
      send: (_, signal) => {
        signal.addEventListener('abort', () => {
          stopped = true;
        });
        return new Promise(() => {});
      },
    };
    const { engine, clock, store } = await started({ senders: { console: sender } });
    await engine.receive(message('m1', 'hallo'));
    await clock.armed(sendLimits.sendWithin);
    clock.advance(sendLimits.sendWithin);
    await engine.idle();
    clock.advance(10_000_000);
    await engine.idle();
    expect(stopped).toBe(true);
    expect(await store.listOutbox('ambiguous', 10)).toMatchObject([{ key: '1/0', attempts: 1 }]);
  });

  type Verdict = 'yes' | 'no' | 'unknown';
  /** A channel that can look whether a reply arrived. */
  function looking(verdicts: (Verdict | Error)[], results: SendResult[]) {
    const calls: string[] = [];
    const next = script(...results);
    const sender: Sender = {
      async send({ key }) {
        calls.push(`send ${key}`);
        return next();
      },
      async arrived({ key }) {
        calls.push(`look ${key}`);
        const verdict = verdicts.shift() ?? 'unknown';
        if (verdict instanceof Error) throw verdict;
        return verdict;
      },
    };
    return { calls, sender };
  }

  test.each<[string, (Verdict | Error)[], SendResult[], string[], string]>([
    ['did', ['yes'], [{ ambiguous: true }], ['send 1/0', 'look 1/0'], 'sent'],
    ['did not', ['no'], [{ ambiguous: true }, { ok: true }], ['send 1/0', 'look 1/0', 'send 1/0'], 'sent'],
    ['cannot be told', ['unknown'], [{ ambiguous: true }], ['send 1/0', 'look 1/0'], 'ambiguous'],
    ['could not be asked at first', [new Error('down'), 'yes'], [{ ambiguous: true }], ['send 1/0', 'look 1/0', 'look 1/0'], 'sent'],
  ])('where the channel can look, and it %s', async (_, verdicts, results, expected, state) => {
    const { calls, sender } = looking(verdicts, results);
    const { engine, clock, store } = await started({ senders: { console: sender } });
    await engine.receive(message('m1', 'hallo'));
    await engine.idle();
    for (let round = 0; round < 5; round += 1) {
      clock.advance(10_000);
      await engine.idle();
    }
    expect(calls).toEqual(expected);
    expect(await store.listOutbox(state, 10)).toHaveLength(1);
  });

  test('and that can never be asked ends as ambiguous, not as undelivered', async () => {
    const { calls, sender } = looking(Array<Error>(50).fill(new Error('down')), [{ ambiguous: true }]);
    const { engine, clock, store } = await started({ senders: { console: sender }, sendLimits: { ...sendLimits, failures: 4 } });
    await engine.receive(message('m1', 'hallo'));
    for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000]) {
      await engine.idle();
      clock.advance(wait);
    }
    await engine.idle();
    expect(calls).toEqual(['send 1/0', 'look 1/0', 'look 1/0', 'look 1/0']);
    expect(await store.listOutbox('ambiguous', 10)).toHaveLength(1);
  });

  test.each<[string, Verdict | null, string[], string]>([
    ['cannot be looked up is not repeated', null, [], 'ambiguous'],
    ['did arrive is not repeated', 'yes', [], 'sent'],
    ['did not arrive is sent', 'no', ['0: hallo'], 'sent'],
  ])('after a crash in the middle of sending: one that %s', async (_, verdict, expected, state) => {
    const first = await makeBench({ senders: { console: { send: () => new Promise(() => {}) } } });
    await first.engine.start();
    await first.engine.receive(message('m1', 'hallo'));
    await first.clock.armed(sendLimits.sendWithin);
    const sent: string[] = [];
    const sender: Sender = {
      async send(outgoing) {
        sent.push(toText(outgoing.reply));
        return { ok: true };
      },
      ...(verdict !== null && { arrived: async () => verdict }),
    };
    const second = await makeBench({ store: first.store, senders: { console: sender }, owner: { id: 'next run', isGone: () => true } });
    await second.engine.start();
    await second.engine.idle();
    expect(sent).toEqual(expected);
    expect(await first.store.listOutbox(state, 10)).toMatchObject([{ key: '1/0' }]);
  });
});
