/** What goes out when the Connector is busy, slow, broken or unwilling. Time stands still until a test moves it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type TeamsPerson, textIn } from '../../fakes/teams/person.ts';
import { tenant } from '../../fakes/teams/service.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
beforeEach(async () => {
  house = await openHouse();
  anna = house.person('anna');
});
afterEach(() => house.close());

const activities = /\/activities/u;
const pathOfToken = `POST /${tenant}/oauth2/v2.0/token`;

async function hello(): Promise<void> {
  await anna.say('hallo');
  await house.idle();
}

test('429: waits as long as Teams asks, then sends it', async () => {
  house.teams.fail({ path: activities, status: 429, headers: { 'retry-after': '7' }, times: 1 });
  await hello();
  expect(house.teams.sent).toEqual([]);
  house.clock.advance(6_999);
  await house.idle();
  expect(house.teams.sent).toEqual([]);
  house.clock.advance(1);
  await house.idle();
  expect(house.teams.sent).toHaveLength(1);
});

test.each([412, 503])('%s: nothing was sent, so it is tried again', async (status) => {
  house.teams.fail({ path: activities, status, times: 1 });
  await hello();
  house.clock.advance(1_000);
  await house.idle();
  expect(house.teams.sent).toHaveLength(1);
});

test.each([500, 502, 504])(
  '%s: may have arrived; the card is sent again, as a question that is lost would leave somebody waiting',
  async (status) => {
    house.teams.fail({ path: activities, status, times: 1 });
    await hello();
    house.clock.advance(1_000);
    await house.idle();
    expect(house.teams.sent).toHaveLength(1);
  },
);

test('a broken connection is tried again', async () => {
  house.teams.fail({ path: activities, status: 0, times: 1 });
  await hello();
  house.clock.advance(1_000);
  await house.idle();
  expect(house.teams.sent).toHaveLength(1);
});

test('an answer that got lost: the same card stands there twice, and works once', async () => {
  house.teams.fail({ path: activities, status: 502, carriedOut: true, times: 1 });
  await hello();
  house.clock.advance(1_000);
  await house.idle();
  const [first, second] = house.teams.sent;
  expect(second?.activity).toEqual(first?.activity);
});

test('slow: one person’s wait does not keep up another’s', async () => {
  let go = (): void => {};
  const after = new Promise<void>((resolve) => {
    go = resolve;
  });
  house.teams.fail({ path: /anna.*activities/u, status: 503, after, times: 1 });
  await anna.say('hallo');
  const bert = house.person('bert');
  await bert.say('hallo');
  await house.clock.armed(30_000);
  while (house.teams.seenIn(bert.personal.id).length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(house.teams.seenIn(anna.personal.id)).toEqual([]);
  go();
  await house.idle();
  house.clock.advance(1_000);
  await house.idle();
  expect(house.teams.seenIn(anna.personal.id)).toHaveLength(1);
});

test('a card before it that is slow to lose its buttons keeps no reply up that arrived', async () => {
  for (const text of ['hallo', 'Centrum Noord', 'Werf De Kiel']) {
    await anna.say(text);
    await house.idle();
  }
  const before = house.teams.sent.length;
  house.teams.fail({ path: activities, method: 'PUT', status: 0, after: new Promise(() => {}) });
  await anna.say('bedrijf');
  await house.clock.armed(3_000);
  house.clock.advance(3_000);
  await house.idle();
  expect(house.teams.sent).toHaveLength(before + 1);
  expect(house.log).toContain('{"code":"teams_card_not_updated","why":"0"}');
  expect(house.log.join()).not.toContain('reply_ambiguous');
});

test('413: sent in smaller parts', async () => {
  await hello();
  house.teams.fail({ path: activities, method: 'POST', status: 413, times: 1 });
  const text = 'Een zin over samenwerking in de regio. '.repeat(500);
  const reply = { language: 'nl' as const, audience: 'place' as const, byModel: false, blocks: [{ kind: 'text' as const, text }] };
  const [message] = house.received;
  const sent = await house.running.channel.sender.send(
    {
      key: 'k',
      attempt: 1,
      inReplyTo: 'm',
      person: message?.person ?? '',
      place: { conversation: anna.personal.id, shared: false },
      reply,
    },
    new AbortController().signal,
  );
  expect(sent).toMatchObject({ ok: true });
  const parts = house.teams.sent.slice(1);
  expect(parts.length).toBeGreaterThan(1);
  expect(
    parts
      .map(({ activity }) => textIn(activity))
      .join(' ')
      .match(/samenwerking/gu),
  ).toHaveLength(500);
});

test('413 behind parts that fit: only what is behind them is sent in smaller ones, also when that breaks off', async () => {
  await hello();
  const text = Array.from({ length: 1_200 }, (_, n) => `Zin ${n} over samenwerking in de regio.`).join(' ');
  const reply = { language: 'nl' as const, audience: 'place' as const, byModel: false, blocks: [{ kind: 'text' as const, text }] };
  const send = (attempt: number) =>
    house.running.channel.sender.send(
      {
        key: 'k',
        attempt,
        inReplyTo: 'm',
        person: house.received[0]?.person ?? '',
        place: { conversation: anna.personal.id, shared: false },
        reply,
      },
      new AbortController().signal,
    );
  const fits = { path: activities, status: 201, body: { id: 'fits' }, carriedOut: true, times: 1 };
  for (const fault of [fits, { path: activities, status: 413, times: 1 }, { ...fits }, { path: activities, status: 503, times: 1 }])
    house.teams.fail(fault);
  expect(await send(1)).toEqual({ retryAfterMs: 1_000 });
  expect(await send(2)).toMatchObject({ ok: true });
  const parts = house.teams.sent.slice(1);
  const said = parts.map(({ activity }) => textIn(activity)).join(' ');
  expect(said.match(/(?<=Zin )\d+/gu)?.map(Number)).toEqual(Array.from({ length: 1_200 }, (_, n) => n));
  const [first = 0, second = 0] = parts.map(({ activity }) => JSON.stringify(activity).length);
  expect(second).toBeLessThan(first * 0.6);
  // What was kept of it goes with the reply, of which there is nothing here.
  const { store } = house.running;
  expect(await store.recordsOf('reply.teams')).toMatchObject([{ key: 'k' }]);
  expect(await store.purge({ contentBefore: 0, idsBefore: 0, now: house.clock.now() })).toMatchObject({ reply_records: 1 });
});

test('a long reply that broke off goes on with the part that is missing', async () => {
  await hello();
  const text = 'Een zin over samenwerking in de regio. '.repeat(1_500);
  const reply = { language: 'nl' as const, audience: 'place' as const, byModel: false, blocks: [{ kind: 'text' as const, text }] };
  const outgoing = {
    key: 'k',
    inReplyTo: 'm',
    person: house.received[0]?.person ?? '',
    place: { conversation: anna.personal.id, shared: false },
    reply,
  };
  const send = (attempt: number) => house.running.channel.sender.send({ ...outgoing, attempt }, new AbortController().signal);
  const before = house.teams.requests.length;
  house.teams.fail({ path: activities, status: 503, times: 1 });
  expect(await send(1)).toEqual({ retryAfterMs: 1_000 });
  expect(await send(2)).toMatchObject({ ok: true });
  const parts = house.teams.sent.length - 1;
  expect(parts).toBeGreaterThan(1);
  expect(house.teams.requests.length - before).toBe(parts + 1);
});

test('nothing is sent once the time of an attempt is over: what was left is for the next', async () => {
  await hello();
  const text = 'Een zin over samenwerking in de regio. '.repeat(1_500);
  const reply = { language: 'nl' as const, audience: 'place' as const, byModel: false, blocks: [{ kind: 'text' as const, text }] };
  const [message] = house.received;
  const time = new AbortController();
  // It is over while Teams still works at the first part.
  house.teams.fail({
    path: activities,
    status: 201,
    body: { id: 'late' },
    carriedOut: true,
    times: 1,
    get after() {
      time.abort();
      return Promise.resolve();
    },
  });
  const before = house.teams.requests.length;
  const sent = await house.running.channel.sender.send(
    {
      key: 'k',
      attempt: 1,
      inReplyTo: 'm',
      person: message?.person ?? '',
      place: { conversation: anna.personal.id, shared: false },
      reply,
    },
    time.signal,
  );
  expect(sent).toEqual({ ambiguous: true });
  expect(house.teams.requests).toHaveLength(before + 1);
});

test.each([
  [403, 'unreachable:MessageWritesBlocked'],
  [404, 'gone:MessageWritesBlocked'],
  [400, 'refused:MessageWritesBlocked'],
])('%s: given up, and the person is marked until they write again', async (status, code) => {
  house.teams.fail({ path: activities, status, body: { error: { code: 'MessageWritesBlocked', message: 'secret' } }, times: 1 });
  await hello();
  expect(house.log).toContain(`{"code":"teams_person_unreachable","why":"${code}"}`);
  expect(house.log.join()).not.toContain('secret');
  const [message] = house.received;
  const marked = await house.running.store.record('teams.person', message?.person ?? '');
  expect(JSON.parse(marked?.value ?? '{}')).toMatchObject({ unreachable: code });
  await hello();
  const cleared = await house.running.store.record('teams.person', message?.person ?? '');
  expect(JSON.parse(cleared?.value ?? '{}')).toMatchObject({ unreachable: null });
});

test('one token serves many messages; one that is no longer taken is fetched anew', async () => {
  await hello();
  await hello();
  expect(house.teams.requests.filter((one) => one === pathOfToken)).toHaveLength(1);
  house.teams.revoke();
  await hello();
  house.clock.advance(1_000);
  await house.idle();
  expect(house.teams.sent).toHaveLength(3);
  expect(house.teams.requests.filter((one) => one === pathOfToken)).toHaveLength(2);
});

test('without a token nothing goes out, and it is tried again', async () => {
  house.teams.fail({ path: /oauth2/u, status: 500, times: 1 });
  await hello();
  expect(house.teams.sent).toEqual([]);
  house.clock.advance(1_000);
  await house.idle();
  expect(house.teams.sent).toHaveLength(1);
});

test('a pressed card that is gone is shown anew', async () => {
  await house.found(anna);
  await anna.say('ja');
  await house.idle();
  const skip = anna.button('Sla over');
  house.teams.sent.splice(
    house.teams.sent.findIndex((one) => one.id === skip.on),
    1,
  );
  const count = house.teams.sent.length;
  await anna.press(skip.action, skip.on);
  await house.idle();
  expect(house.teams.sent).toHaveLength(count + 1);
});

test('a place whose service is no longer on the list gets no token', async () => {
  await hello();
  const [message] = house.received;
  const row = await house.running.store.record('teams.place', anna.personal.id);
  await house.running.store.putRecord(
    'teams.place',
    anna.personal.id,
    (row?.value ?? '').replace(house.teams.url, 'https://evil.example'),
    row?.version ?? 0,
  );
  const sent = await house.running.channel.sender.send(
    {
      key: 'k',
      attempt: 1,
      inReplyTo: 'm',
      person: message?.person ?? '',
      place: { conversation: anna.personal.id, shared: false },
      reply: { language: 'nl', audience: 'place', byModel: false, blocks: [{ kind: 'text', text: 'x' }] },
    },
    new AbortController().signal,
  );
  expect(sent).toEqual({ dead: 'service_url' });
});
