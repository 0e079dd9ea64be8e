/** What comes in: verified, kept before it is acknowledged, and kept once. */
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createSlackChannel } from '../../../src/channels/slack/slack.ts';
import { signingSecret } from '../../fakes/slack/sign.ts';
import { type Bench, seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

const texts = ({ kept }: Bench): string[] => kept.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

/** A promise, and the way to fulfil it. */
function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a request over HTTP', () => {
  test.each([
    ['is forged', { secret: 'another' }],
    ['is stale', { skew: -6 * 60 }],
    ['comes from the future', { skew: 6 * 60 }],
    ['is signed in another way', { version: 'v9', secret: 'another' }],
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
