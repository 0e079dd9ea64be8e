/** What goes out: within the limits, at Slack's pace, and never twice. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Outgoing } from '../../../src/channels/channel.ts';
import { clientOptions } from '../../../src/channels/slack/web.ts';
import type { Reply } from '../../../src/conversation/reply.ts';
import { type FakeUser, nextTs } from '../../fakes/slack/state.ts';
import { type Bench, seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

const words = (...texts: string[]): Reply => ({
  language: 'nl',
  audience: 'place',
  byModel: false,
  blocks: texts.map((text) => ({ kind: 'text', text })),
});
/** Too much for one message. */
const long = words(...Array.from({ length: 3 }, (_, index) => `${index} ${'woord '.repeat(1_500)}`));

const outgoing = ({ people }: Bench, user: FakeUser, reply: Reply, more: Partial<Outgoing> = {}): Outgoing => ({
  key: '1/0',
  attempt: 1,
  inReplyTo: 'm1',
  person: `slack:${people.state.team}:${user.id}`,
  place: { conversation: `${people.state.team}/${user.direct}`, shared: false },
  reply,
  ...more,
});
const signal = new AbortController().signal;

describe('a call that Slack limits', () => {
  test('is not made again before the time that Slack asks, and other conversations go on', async () => {
    const bench = await startBench();
    const { people, slack, channel, clock } = bench;
    const [anna, piet] = [people.user('Anna'), people.user('Piet')];
    slack.fail('chat.postMessage', { is: 'limited', retryAfter: 30 });
    expect(await channel.sender.send(outgoing(bench, anna, words('een')), signal)).toEqual({ retryAfterMs: 30_000 });
    clock.advance(29_000);
    expect(await channel.sender.send(outgoing(bench, anna, words('een'), { attempt: 2 }), signal)).toEqual({ retryAfterMs: 1_000 });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(await channel.sender.send(outgoing(bench, piet, words('twee'), { key: '2/0' }), signal)).toMatchObject({ ok: true });
    clock.advance(1_000);
    expect(await channel.sender.send(outgoing(bench, anna, words('een'), { attempt: 3 }), signal)).toMatchObject({ ok: true });
  });

  test('in two conversations at once is a limit of the workspace: that method rests everywhere', async () => {
    const bench = await startBench();
    const { people, slack, channel } = bench;
    const [anna, piet, kees] = [people.user('Anna'), people.user('Piet'), people.user('Kees')];
    slack.fail('chat.postMessage', { is: 'limited', retryAfter: 30 }, { is: 'limited', retryAfter: 30 });
    for (const user of [anna, piet]) await channel.sender.send(outgoing(bench, user, words('een')), signal);
    expect(await channel.sender.send(outgoing(bench, kees, words('een')), signal)).toEqual({ retryAfterMs: 30_000 });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
    // Another method is another matter.
    const home = { conversation: `${people.state.team}/${kees.id}`, thread: 'home', shared: false };
    expect(await channel.sender.send(outgoing(bench, kees, words('een'), { place: home }), signal)).toEqual({ ok: true });
  });

  test('is avoided: about one post per second and conversation', async () => {
    const bench = await startBench();
    const anna = bench.people.user('Anna');
    const results = [];
    for (let n = 0; n < 7; n += 1)
      results.push(await bench.channel.sender.send(outgoing(bench, anna, words('x'), { key: `${n}/0` }), signal));
    expect(results.filter((result) => 'ok' in result)).toHaveLength(5);
    expect(results.at(-1)).toEqual({ retryAfterMs: 1_000 });
  });
});

describe('a reply that Slack may have taken', () => {
  const broken = [
    ['500 after it was taken', { is: 'status', status: 500, after: true }, 1],
    ['a connection lost after it was taken', { is: 'reset', after: true }, 1],
    ['a connection lost before', { is: 'reset' }, 1],
    ['fatal_error', { is: 'error', code: 'fatal_error' }, 1],
  ] as const;
  test.each(broken)('%s: is looked for, and stands there once', async (_, fault, times) => {
    const bench = await startBench();
    const { people, slack, clock, engine } = bench;
    const anna = people.user('Anna');
    slack.fail('chat.postMessage', fault);
    await people.say(anna, 'hallo');
    await engine.idle();
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    clock.advance(1_100);
    await engine.idle();
    expect(people.shownTo(anna)).toHaveLength(times);
    expect(await bench.store.listOutbox('ambiguous', 5)).toEqual([]);
  });

  test('for one person only cannot be looked for: it is marked, and not sent again', async () => {
    const bench = await startBench();
    const { people, slack, channel } = bench;
    const anna = people.user('Anna');
    const shared = { conversation: `${people.state.team}/${people.channel([anna])}`, shared: true };
    const secret = outgoing(bench, anna, { ...words('75.000'), audience: 'person' }, { place: shared });
    slack.fail('chat.postEphemeral', { is: 'status', status: 500, after: true });
    expect(await channel.sender.send(secret, signal)).toEqual({ ambiguous: true });
    expect(await channel.sender.arrived(secret, signal)).toBe('unknown');
  });

  test('is not taken for another one with the same key', async () => {
    const bench = await startBench();
    const anna = bench.people.user('Anna');
    await bench.channel.sender.send(outgoing(bench, anna, words('een')), signal);
    expect(await bench.channel.sender.arrived(outgoing(bench, anna, words('een')), signal)).toBe('yes');
    expect(await bench.channel.sender.arrived(outgoing(bench, anna, words('een'), { inReplyTo: 'm2' }), signal)).toBe('no');
  });

  describe('in a long thread', () => {
    /** A thread of so many messages, in which a reply then is sent. */
    async function threadOf(count: number, inReplyTo?: (ts: string) => string) {
      const bench = await startBench();
      const { people, channel, slack } = bench;
      const anna = people.user('Anna');
      const thread = nextTs(people.state);
      const say = (): string => {
        const ts = nextTs(people.state);
        people.state.messages.push({ channel: anna.direct, ts, thread_ts: thread, user: anna.id, text: 'x' });
        return ts;
      };
      for (let n = 1; n < count; n += 1) say();
      const last = say();
      const place = { conversation: `${people.state.team}/${anna.direct}`, thread, shared: false };
      const sent = outgoing(bench, anna, words('een'), { place, ...(inReplyTo && { inReplyTo: inReplyTo(last) }) });
      const asked = (): unknown[] => slack.callsOf('conversations.replies').map(({ args }) => args.oldest);
      return { sent, say, asked, last, send: channel.sender.send, arrived: channel.sender.arrived };
    }

    test('is found where the newest come last, and not sent again', async () => {
      const { sent, say, asked, send, arrived } = await threadOf(150);
      expect(await arrived(sent, signal)).toBe('no');
      await send(sent, signal);
      for (let n = 0; n < 100; n += 1) say();
      expect(await arrived(sent, signal)).toBe('yes');
      expect(asked()).toHaveLength(2 + 3);
    });

    test('is looked for from what it answers', async () => {
      const { sent, asked, last, send, arrived } = await threadOf(150, (ts) => `T0001/D1/${ts}/U1`);
      expect(await arrived(sent, signal)).toBe('no');
      await send(sent, signal);
      expect(await arrived(sent, signal)).toBe('yes');
      expect(asked()).toEqual([last, last]);
    });

    test('too long to be read is a doubt that stays: nobody knows, so it is not sent again', async () => {
      const { sent, arrived } = await threadOf(1_200);
      expect(await arrived(sent, signal)).toBe('unknown');
    });
  });
});

describe('a reply in several messages', () => {
  /** A second process, on the same database. */
  const another = ({ slack, store }: Bench): Promise<Bench> => startBench({ config: { apiUrl: slack.apiUrl }, records: () => store });
  const shownTo = ({ people }: Bench, user: FakeUser, channel?: string): string[] =>
    people.shownTo(user, channel).map(({ blocks }) => seen(blocks).slice(0, 7));
  const all = ['0 woord', '1 woord', '2 woord'];

  test('goes on after the last that was sent, also in a new process, and asks nothing for it', async () => {
    const bench = await startBench();
    const { people, slack, channel } = bench;
    const anna = people.user('Anna');
    slack.fail('chat.postMessage', { is: 'held', until: Promise.resolve() }, { is: 'limited', retryAfter: 1 });
    expect(await channel.sender.send(outgoing(bench, anna, long), signal)).toEqual({ retryAfterMs: 1_000 });
    const other = await another(bench);
    slack.fail('conversations.history', { is: 'limited', retryAfter: 30 });
    expect(await other.channel.sender.send(outgoing(bench, anna, long, { attempt: 2 }), signal)).toMatchObject({ ok: true });
    expect(shownTo(bench, anna)).toEqual(all);
  });

  test('for one person only does so too, though Slack cannot be asked what they saw', async () => {
    const bench = await startBench();
    const { people, slack, channel } = bench;
    const anna = people.user('Anna');
    const shared = people.channel([anna]);
    const place = { conversation: `${people.state.team}/${shared}`, shared: true };
    const secret = (attempt: number) => outgoing(bench, anna, { ...long, audience: 'person' }, { place, attempt });
    slack.fail('chat.postEphemeral', { is: 'held', until: Promise.resolve() }, { is: 'limited', retryAfter: 1 });
    expect(await channel.sender.send(secret(1), signal)).toEqual({ retryAfterMs: 1_000 });
    const other = await another(bench);
    // Taken up and given back before anything was sent, as when a process stops: that counts as an attempt.
    expect(await other.channel.sender.send(secret(3), signal)).toMatchObject({ ok: true });
    expect(shownTo(bench, anna, shared)).toEqual(all);
    // Its process ended before that was written down.
    expect(await channel.sender.arrived(secret(4), signal)).toBe('yes');
  });

  test('that never began is sent whole at a later attempt, also where Slack cannot be asked', async () => {
    const bench = await startBench();
    const { people, channel } = bench;
    const anna = people.user('Anna');
    const shared = people.channel([anna]);
    const place = { conversation: `${people.state.team}/${shared}`, shared: true };
    const secret = outgoing(bench, anna, { ...long, audience: 'person' }, { place, attempt: 2 });
    expect(await channel.sender.send(secret, signal)).toMatchObject({ ok: true });
    expect(shownTo(bench, anna, shared)).toEqual(all);
  });

  test('that was given up goes on when an operator has it sent again', async () => {
    const bench = await startBench();
    const { people, slack, channel } = bench;
    const anna = people.user('Anna');
    slack.fail('chat.postMessage', { is: 'held', until: Promise.resolve() }, { is: 'error', code: 'token_revoked' });
    expect(await channel.sender.send(outgoing(bench, anna, long), signal)).toEqual({ dead: 'token_revoked' });
    expect(await channel.sender.send(outgoing(bench, anna, long, { attempt: 2 }), signal)).toMatchObject({ ok: true });
    expect(shownTo(bench, anna)).toEqual(all);
  });
});

test('nothing is posted once the time of an attempt is over: what was left is for the next', async () => {
  const bench = await startBench();
  const { people, slack, channel } = bench;
  const anna = people.user('Anna');
  const time = new AbortController();
  // It is over while Slack still works at the first part.
  const slow = {
    is: 'held' as const,
    get until() {
      time.abort();
      return Promise.resolve();
    },
  };
  slack.fail('chat.postMessage', slow);
  expect(await channel.sender.send(outgoing(bench, anna, long), time.signal)).toEqual({ ambiguous: true });
  await expect(channel.sender.send(outgoing(bench, anna, long), time.signal)).rejects.toThrow('aborted');
  await slack.until(({ messages }) => messages.length > 0);
  expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  expect(await channel.sender.arrived(outgoing(bench, anna, long, { attempt: 2 }), signal)).toBe('no');
  expect(await channel.sender.send(outgoing(bench, anna, long, { attempt: 2 }), signal)).toMatchObject({ ok: true });
  expect(people.shownTo(anna).map(({ blocks }) => seen(blocks).slice(0, 7))).toEqual(['0 woord', '1 woord', '2 woord']);
});

test('what cannot be posted there goes to the person directly; what never can be is given up with Slack’s reason', async () => {
  const bench = await startBench();
  const { people, slack, channel } = bench;
  const anna = people.user('Anna');
  const elsewhere = { conversation: `${people.state.team}/${people.channel([anna], false)}`, shared: true };
  expect(await channel.sender.send(outgoing(bench, anna, words('een'), { place: elsewhere }), signal)).toMatchObject({ ok: true });
  expect(people.shownTo(anna)).toHaveLength(1);
  slack.fail('chat.postMessage', { is: 'error', code: 'token_revoked' });
  expect(await channel.sender.send(outgoing(bench, anna, words('twee'), { key: '2/0' }), signal)).toEqual({ dead: 'token_revoked' });
});

test('names and answers cannot call anybody', async () => {
  const bench = await startBench();
  const anna = bench.people.user('Anna');
  const naughty = '<!here> <!channel> <@U1> @here & <https://x|klik>';
  await bench.channel.sender.send(outgoing(bench, anna, words(naughty)), signal);
  const { blocks, text } = bench.people.lastTo(anna);
  for (const shown of [text, JSON.stringify(blocks)]) expect(shown).not.toMatch(/<[!@h]/u);
  expect(JSON.stringify(blocks)).toContain('"verbatim":true');
  const { args } = bench.slack.callsOf('chat.postMessage')[0] ?? {};
  expect(args).not.toHaveProperty('link_names');
  expect(args).not.toHaveProperty('parse');
});

test('a name in a label stays inside its bold, and on its line', async () => {
  const bench = await startBench();
  const anna = bench.people.user('Anna');
  const facts = { ...words(''), blocks: [{ kind: 'facts' as const, rows: [{ label: 'Werf *vet*\nregel', value: 'x' }] }] };
  await bench.channel.sender.send(outgoing(bench, anna, facts), signal);
  const { blocks } = bench.people.lastTo(anna);
  expect(JSON.stringify(blocks)).toContain('"*Werf ∗vet∗ regel*: x"');
});

test('every client has a time limit, no retries of its own, and no headers that others would send along', async () => {
  const options = clientOptions({ apiUrl: 'http://127.0.0.1/api/', logger: undefined as never });
  expect(options).toMatchObject({ timeout: 10_000, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true });
  expect(options).not.toHaveProperty('headers');
});
