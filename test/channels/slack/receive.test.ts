/** What comes in: verified, kept before it is acknowledged, and kept once. */
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createSlackChannel } from '../../../src/channels/slack/slack.ts';
import { signingSecret } from '../../fakes/slack/sign.ts';
import { type Bench, gate, seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

const texts = ({ kept }: Bench): string[] => kept.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

describe('a request over HTTP', () => {
  test.each([
    ['is forged', { secret: 'another' }],
    ['is stale', { skew: -6 * 60 }],
    ['comes from the future', { skew: 6 * 60 }],
    ['is signed in another way', { version: 'v9' }],
  ])('that %s is refused, and nothing is kept', async (_, signing) => {
    const bench = await startBench();
    const anna = bench.people.user('Anna');
    expect((await bench.people.say(anna, 'hallo', {}, { signing })).status).toBe(401);
    expect(bench.kept).toEqual([]);
  });

  test.each([-4 * 60, 4 * 60])('that is %d seconds off is taken', async (skew) => {
    const bench = await startBench();
    expect((await bench.people.say(bench.people.user('Anna'), 'hallo', {}, { signing: { skew } })).status).toBe(200);
    expect(texts(bench)).toEqual(['hallo']);
  });

  test('without a signature is refused', async () => {
    const { url, kept } = await startBench();
    const response = await fetch(`${url}/slack/events`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(401);
    expect(kept).toEqual([]);
  });

  test.each(['v0=', 'v0', 'v0=00', `v0=${'g'.repeat(64)}`])('with “%s” for a signature is refused', async (signature) => {
    const { url, kept, clock } = await startBench();
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(Math.floor(clock.now() / 1000)),
      'x-slack-signature': signature,
    };
    expect((await fetch(`${url}/slack/events`, { method: 'POST', body: '{}', headers })).status).toBe(401);
    expect(kept).toEqual([]);
  });

  test('that is too large is refused', async () => {
    const bench = await startBench();
    const sent = await bench.people.say(bench.people.user('Anna'), 'x'.repeat(1_100_000));
    expect(sent.status).toBe(413);
  });

  test('that asks to confirm the address is answered with its challenge', async () => {
    const { people } = await startBench();
    expect(await people.deliver('event', { type: 'url_verification', challenge: 'abc' })).toMatchObject({
      status: 200,
      body: '{"challenge":"abc"}',
    });
  });

  test('cannot be verified after a body parser: mounting there is an error', async () => {
    await expect(startBench({ before: (app) => app.use(express.json()) })).rejects.toThrow(/before any body parser/u);
  });
});

describe.each(['http', 'socket'] as const)('over %s', (transport) => {
  test('an event is acknowledged only after it is kept', async () => {
    const { open, opened } = gate();
    const asked = gate();
    const bench = await startBench({
      transport,
      receive: async (engine, message) => {
        asked.open();
        await opened;
        return engine.receive(message);
      },
    });
    const anna = bench.people.user('Anna');
    let acknowledged = false;
    const sent = bench.people.say(anna, 'hallo').then((delivered) => {
      acknowledged = true;
      return delivered;
    });
    await asked.opened;
    // Anything that was on its way arrives before the answer to a call made now.
    await fetch(`${bench.slack.apiUrl}api.test`, { method: 'POST' });
    expect(acknowledged).toBe(false);
    open();
    expect((await sent).status).toBe(200);
    expect(texts(bench)).toEqual(['hallo']);
  });

  test('the same event again has no second effect', async () => {
    const bench = await startBench({ transport });
    const { people, settle } = bench;
    const anna = people.user('Anna');
    const { kind, payload } = await people.say(anna, 'hallo');
    const again = await people.deliver(kind, payload, { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } });
    expect(again.status).toBe(200);
    await settle();
    expect(texts(bench)).toEqual(['hallo']);
    expect(people.shownTo(anna)).toHaveLength(1);
  });

  test('a mention, of which Slack tells twice, is answered once and in its thread', async () => {
    const bench = await startBench({ transport });
    const { people, settle } = bench;
    const anna = people.user('Anna');
    const channel = people.channel([anna]);
    const { ts } = await people.mention(anna, channel, 'hallo');
    await settle();
    expect(texts(bench)).toEqual(['hallo']);
    expect(people.shownTo(anna, channel).map(({ thread_ts }) => thread_ts)).toEqual([ts]);
  });

  test('a second click on a button changes nothing, and says so', async () => {
    const bench = await startBench({ transport });
    const { people, settle } = bench;
    const anna = people.user('Anna');
    for (const text of ['hallo', 'Waterstofcentrum Noord', 'Werf De Kiel']) {
      await people.say(anna, text);
      await settle();
    }
    const card = { ...people.lastTo(anna) };
    await people.press(anna, card, 'Bedrijf');
    await people.press(anna, card, 'Onderwijsinstelling');
    await settle();
    expect(seen(people.lastTo(anna).blocks)).toMatch(/al vastgelegd/iu);
    const members = await bench.store.membershipsOf(`slack:${people.state.team}:${anna.id}`);
    expect(members.map(({ partnerKind }) => partnerKind)).toEqual(['company']);
  });
});

test('an event does not wait for Slack to say who wrote it; the answer is in their language all the same', async () => {
  const { open, opened } = gate();
  const bench = await startBench();
  const { people, slack, settle } = bench;
  const anna = people.user('Anna', 'en-GB');
  slack.fail('users.info', { is: 'held', until: opened });
  expect((await people.say(anna, 'hello')).status).toBe(200);
  expect(bench.kept).toHaveLength(1);
  expect(people.shownTo(anna)).toEqual([]);
  open();
  await settle();
  expect(seen(people.lastTo(anna).blocks)).toMatch(/I am Centrumwijzer/u);
  await people.say(anna, 'Hydrogen North');
  expect(bench.kept.at(-1)).toMatchObject({ personName: 'Anna', language: 'en' });
  expect(slack.callsOf('users.info')).toHaveLength(1);
});

test('who cannot be asked about is answered in the usual language', async () => {
  const bench = await startBench();
  const { people, slack, settle } = bench;
  const anna = people.user('Anna', 'en-GB');
  slack.fail('users.info', { is: 'error', code: 'user_not_visible' });
  await people.say(anna, 'hallo');
  await settle();
  expect(seen(people.lastTo(anna).blocks)).toMatch(/Ik ben Centrumwijzer/u);
});

describe('what Slack’s documents leave open', () => {
  const bare = (user: string, channel: string, more: object = {}) => ({
    type: 'event_callback',
    event: { type: 'message', channel, channel_type: 'im', user, text: 'hallo', ts: '1790000000.000900', ...more },
  });

  test('an event with no more than itself is taken, once, in the workspace of the token', async () => {
    const bench = await startBench();
    const { people, settle } = bench;
    const anna = people.user('Anna');
    for (const _ of [1, 2]) expect((await people.deliver('event', bare(anna.id, anna.direct))).status).toBe(200);
    await settle();
    expect(bench.kept.map(({ person }) => person)).toEqual([`slack:${people.state.team}:${anna.id}`]);
    expect(people.shownTo(anna)).toHaveLength(1);
  });

  test('an edit and a deletion without an event id count once each', async () => {
    const bench = await startBench();
    const { people } = bench;
    const anna = people.user('Anna');
    await people.deliver('event', bare(anna.id, anna.direct));
    const message = { type: 'message', user: anna.id, text: 'hallo', ts: '1790000000.000900' };
    const about = { type: 'message', channel: anna.direct, channel_type: 'im', ts: '1790000000.000901' };
    const changed = { ...about, subtype: 'message_changed', message: { ...message, text: 'dag' }, previous_message: message };
    const deleted = { ...about, subtype: 'message_deleted', deleted_ts: message.ts, previous_message: message };
    for (const event of [changed, changed, deleted, deleted])
      expect((await people.deliver('event', { type: 'event_callback', team_id: people.state.team, event })).status).toBe(200);
    expect(bench.kept.map(({ content }) => content.kind)).toEqual(['text', 'edited', 'deleted']);
  });

  test('a mention is heard before we know what we are called', async () => {
    const bench = await startBench({ unstarted: true });
    const { people, slack } = bench;
    slack.fail('auth.test', ...Array.from({ length: 4 }, () => ({ is: 'status' as const, status: 503 })));
    await bench.channel.start();
    const anna = people.user('Anna');
    await people.mention(anna, people.channel([anna]), 'hallo');
    expect(texts(bench)).toEqual(['hallo']);
  });

  test('a direct conversation is known by its name where its id does not tell', async () => {
    const bench = await startBench();
    const { people } = bench;
    const anna = people.user('Anna');
    const { kind, payload } = await people.command(anna, 'help');
    await people.deliver(kind, { ...payload, channel_id: 'C0DIRECT', trigger_id: 'another' });
    expect(bench.kept.map(({ place }) => place.shared)).toEqual([false, false]);
  });

  test.each(['unknown_method', 'internal_error'])('a host that answers auth.test with %s is worked with', async (code) => {
    const bench = await startBench({ unstarted: true });
    bench.slack.fail('auth.test', { is: 'error', code });
    await expect(bench.channel.start()).resolves.toBeUndefined();
  });

  test('the address of the Web API may end in a slash or not', async () => {
    for (const end of ['', '/']) {
      const bench = await startBench();
      const { people, slack } = bench;
      const other = await startBench({ config: { apiUrl: `${slack.origin}/api${end}` } });
      const anna = people.user('Anna');
      const place = { conversation: `${people.state.team}/${anna.direct}`, shared: false };
      const reply = { language: 'nl' as const, audience: 'place' as const, byModel: false, blocks: [{ kind: 'text' as const, text: 'x' }] };
      const sent = { key: '1/0', attempt: 1, inReplyTo: 'm', person: `slack:T1:${anna.id}`, place, reply };
      expect(await other.channel.sender.send(sent, new AbortController().signal)).toMatchObject({ ok: true });
    }
  });
});

test('an event that could not be kept is not acknowledged, and counts when it comes again', async () => {
  let down = true;
  const bench = await startBench({
    receive: (engine, message) => (down ? Promise.reject(new Error('database')) : engine.receive(message)),
  });
  const { kind, payload, status } = await bench.people.say(bench.people.user('Anna'), 'hallo');
  expect(status).toBe(500);
  expect(bench.codes()).toContain('slack_event_failed');
  down = false;
  expect((await bench.people.deliver(kind, payload)).status).toBe(200);
  expect(texts(bench)).toEqual(['hallo']);
});

test('what others and we ourselves say is not taken for an answer', async () => {
  const bench = await startBench();
  const { people, slack } = bench;
  const anna = people.user('Anna');
  const said = { type: 'message', channel: anna.direct, channel_type: 'im', ts: '1.1' };
  await people.event({ ...said, user: slack.state.botUser, text: 'van mij' });
  await people.event({ ...said, bot_id: 'B9', user: 'U9', text: 'van een andere bot' });
  await people.event({ ...said, subtype: 'channel_join', user: anna.id, text: 'kwam erbij' });
  expect(bench.kept).toEqual([]);
});

test('the words of a person arrive as they were typed', async () => {
  const bench = await startBench();
  await bench.people.say(
    bench.people.user('Anna'),
    'wij &amp; <@U7|piet>: <https://voorbeeld.nl/a?b=1|voorbeeld.nl> &lt;3 <!here> <mailto:a@b.nl|a@b.nl>',
  );
  expect(texts(bench)).toEqual(['wij & @piet: https://voorbeeld.nl/a?b=1 <3 @here a@b.nl']);
});

describe('configuration', () => {
  const base = { receive: async () => 'new' as const, records: undefined as never, clock: undefined as never, log: () => {} };
  test.each([
    [{}, /SLACK_BOT_TOKEN/u],
    [{ botToken: 'xoxb-1' }, /SLACK_SIGNING_SECRET/u],
    [{ clientId: '1', clientSecret: '2', signingSecret }, /ENCRYPTION_KEY/u],
  ])('%j is refused with what to set', (config, said) => {
    expect(() => createSlackChannel({ ...base, config })).toThrow(said);
  });

  test('a token that Slack refuses is told at the start, and nothing else is left behind', async () => {
    const lost: unknown[] = [];
    const note = (error: unknown): void => void lost.push(error);
    process.on('unhandledRejection', note);
    const bench = await startBench({ unstarted: true, config: { botToken: 'xoxb-wrong' } });
    await expect(bench.channel.start()).rejects.toThrow(/SLACK_BOT_TOKEN is refused by Slack \(invalid_auth\)/u);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(lost).toEqual([]);
  });
});
