/** The real process under load: told to stop in the middle, and started again, it drops and doubles nothing. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { overHttp } from '../fakes/slack/deliver.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/service.ts';
import { createSimulator, type Sent, type Simulator } from '../fakes/slack/simulate.ts';
import type { FakeUser, State } from '../fakes/slack/state.ts';
import { gate } from '../turns/bench.ts';
import { folder } from './process.ts';
import { killServed, type Served, serveSlack } from './served.ts';

jest.setTimeout(120_000);

let slack: FakeSlack;
afterEach(async () => {
  killServed();
  await slack.close();
});

/** Keeps Slack's answer to the next post back. `asked` resolves when it was asked for. */
function holdPost(): { asked: Promise<void>; release: () => void } {
  const came = gate();
  const released = gate();
  slack.fail('chat.postMessage', {
    is: 'held',
    get until() {
      came.open();
      return released.passed;
    },
  });
  return { asked: came.passed, release: released.open };
}

/** What the app posted, by the message that it answers. */
function answers({ messages }: State): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { metadata } of messages) {
    const payload = metadata?.event_payload as { key: string; answers: string; part: number } | undefined;
    if (payload === undefined) continue;
    found.set(payload.answers, [...(found.get(payload.answers) ?? []), `${payload.key} part ${payload.part}`]);
  }
  return found;
}

/** Delivers as Slack does: what was not acknowledged comes again, to whoever serves by then. */
function slackDelivery(serving: () => Promise<Served>) {
  let acknowledged = 0;
  const waiting: (() => void)[] = [];
  async function deliver(send: (people: Simulator) => Promise<Sent>): Promise<void> {
    let sent: Sent | undefined;
    for (let go = 0; go < 5; go += 1) {
      const { url, ended } = await serving();
      const people = createSimulator(slack, overHttp(`${url}/slack/events`, Date.now));
      try {
        const delivered: { status: number } = await (sent === undefined ? send(people) : people.deliver(sent.kind, sent.payload));
        if (delivered.status === 200) {
          acknowledged += 1;
          for (const look of waiting) look();
          return;
        }
        sent = delivered as Sent;
      } catch {
        // Nobody listened, or the connection broke: the same again, to who serves next.
        await ended;
      }
    }
    throw new Error('never acknowledged');
  }
  const acknowledgements = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => void (acknowledged >= count && resolve());
      waiting.push(look);
      look();
    });
  return { deliver, acknowledgements, count: () => acknowledged };
}

test('SIGTERM under load, and a start: every message has one visible outcome', async () => {
  slack = await startFakeSlack();
  const place = folder();
  let serving = serveSlack(place, slack.apiUrl);
  const first = await serving;
  const { deliver, acknowledgements } = slackDelivery(() => serving);

  // One reply is on its way to Slack, and takes until we let it.
  const { asked, release } = holdPost();

  const setUp = createSimulator(slack, overHttp(`${first.url}/slack/events`, Date.now));
  const users: FakeUser[] = Array.from({ length: 10 }, (_, n) => setUp.user(`Persoon ${n}`));
  const texts = ['hallo', 'Waterstofcentrum Noord', 'Werf De Kiel', 'bedrijf'];
  const spoken = new Map<string, string>();
  const load = users.map(async (user) => {
    for (const text of texts) {
      // Written once, however often it has to be delivered.
      const ts = `1790000001.${String(spoken.size).padStart(6, '0')}`;
      spoken.set(`${slack.state.team}/${user.direct}/${ts}/${user.id}`, text);
      const event = { type: 'message', channel: user.direct, channel_type: 'im', user: user.id, text, ts, event_ts: ts };
      await deliver((people) => people.event(event));
    }
  });

  await acknowledgements(12);
  await asked;
  first.stop();
  await first.logged('draining');
  serving = first.ended.then(() => serveSlack(place, slack.apiUrl));
  serving.catch(() => {});
  release();
  expect(await first.ended).toBe(0);
  expect(first.log().map(({ code }) => code)).toContain('drained');
  await Promise.all(load);

  await slack.until((state) => answers(state).size === spoken.size);
  const second = await serving;
  second.stop();
  expect(await second.ended).toBe(0);

  const found = answers(slack.state);
  expect([...found.keys()].sort()).toEqual([...spoken.keys()].sort());
  for (const [message, parts] of found) {
    expect([message, new Set(parts).size]).toEqual([message, parts.length]);
    expect([message, new Set(parts.map((part) => part.split(' ')[0])).size]).toEqual([message, 1]);
  }
  // All the lines about one message bear one id.
  const turns = [...first.log(), ...second.log()].filter(({ code }) => code === 'turn_ended').map(({ turn }) => turn);
  const sends = [...first.log(), ...second.log()]
    .filter(({ code, end }) => code === 'send_ended' && end === 'sent')
    .map(({ turn }) => turn);
  expect(turns).toHaveLength(spoken.size);
  expect([...sends].sort()).toEqual([...turns].sort());
  for (const text of texts) expect(JSON.stringify([...first.log(), ...second.log()])).not.toContain(text);
});

test('probes and metrics: ready while it serves, and not while it drains; the metrics on a port of their own', async () => {
  slack = await startFakeSlack();
  const served = await serveSlack(folder(), slack.apiUrl);
  const people = createSimulator(slack, overHttp(`${served.url}/slack/events`, Date.now));
  const anna = people.user('Anna');
  const said = await people.say(anna, 'hallo');
  expect(said.status).toBe(200);
  await slack.until((state) => answers(state).size === 1);
  await served.logged('send_ended');

  for (const url of [served.url, served.operatorUrl]) {
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true });
  }
  const nothing = await fetch(`${served.url}/metrics`);
  expect([nothing.status, nothing.headers.get('x-frame-options')]).toEqual([404, 'DENY']);
  const page = await (await fetch(`${served.operatorUrl}/metrics`)).text();
  expect(page).toContain('centrumwijzer_turn_seconds_count{channel="slack",end="committed"} 1');
  expect(page).toContain('centrumwijzer_sends_total{channel="slack",end="sent"} 1');
  expect(page).toContain('centrumwijzer_inbox_pending 0');
  expect(page).not.toMatch(/hallo|Anna|U0000/u);

  // A reply that Slack does not answer keeps it draining.
  const { asked, release } = holdPost();
  await people.say(anna, 'Waterstofcentrum Noord');
  await asked;
  served.stop();
  await served.logged('draining');
  const draining = await fetch(`${served.operatorUrl}/readyz`);
  expect([draining.status, await draining.json()]).toEqual([503, { ready: false, why: ['draining'] }]);
  release();
  expect(await served.ended).toBe(0);
});

test('a second server on the same SQLite file says why it does not start, and one on another file does', async () => {
  slack = await startFakeSlack();
  const place = folder();
  const first = await serveSlack(place, slack.apiUrl);
  await expect(serveSlack(place, slack.apiUrl)).rejects.toThrow(/Another server works on .*served\.db.*DATABASE_URL/u);
  await serveSlack(place, slack.apiUrl, { DATABASE_URL: 'sqlite:other.db' });
  // However it ended, the next one may start.
  first.kill();
  await first.ended;
  await serveSlack(place, slack.apiUrl);
});
