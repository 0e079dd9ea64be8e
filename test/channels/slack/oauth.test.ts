/** Several workspaces: installed by OAuth, tokens sealed and renewed, taken away when the app is. */
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createInstallations } from '../../../src/channels/slack/installations.ts';
import { createSeals } from '../../../src/channels/slack/seal.ts';
import { type Bench, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

const key = (): string => randomBytes(32).toString('base64');

async function manyBench(encryptionKeys: readonly string[] = [key()], unstarted = false): Promise<Bench> {
  const bench = await startBench({
    unstarted,
    config: { botToken: undefined as never, clientId: '1.2', clientSecret: 'client-secret', encryptionKeys },
  });
  return bench;
}

/** What a browser holds that began an installation: the address to go back to, and its cookie. */
interface Begun {
  back: string;
  cookie: string;
}

async function begin({ url, slack }: Bench, team: string): Promise<Begun> {
  // Its own connection: a kept one may be closed by the app in the moment that it is used again.
  const begun = await fetch(`${url}/slack/install`, { redirect: 'manual', headers: { connection: 'close' } });
  const to = new URL(begun.headers.get('location') ?? '');
  expect(to.origin).toBe(slack.origin);
  expect(to.searchParams.get('scope')?.split(',')).toContain('chat:write');
  slack.state.codes.set(`code-${team}`, team);
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { back: `${url}/slack/oauth_redirect?code=code-${team}&state=${to.searchParams.get('state')}`, cookie };
}

async function goBack({ back, cookie }: Begun): Promise<number> {
  const done = await fetch(back, { headers: { cookie, connection: 'close' } });
  await done.text();
  return done.status;
}

/** Goes through the pages as a browser does. */
const install = async (bench: Bench, team: string): Promise<number> => goBack(await begin(bench, team));

/** No token that was ever given out can be read in what is stored. Not a part of one: three letters stand in many a seal. */
function expectSealed({ slack }: Bench, records: readonly { readonly value: string }[]): void {
  const tokens = [...slack.state.tokens.keys(), ...slack.state.refreshTokens.keys()];
  expect(tokens.length).toBeGreaterThan(0);
  for (const { value } of records) expect(tokens.filter((token) => value.includes(token))).toEqual([]);
}

const asTeam = ({ slack }: Bench, team: string, enterprise?: string): void => {
  slack.state.team = team;
  if (enterprise !== undefined) slack.state.enterprise = enterprise;
};

test('a workspace installs the app, is answered with its own token, and the token is sealed at rest', async () => {
  const bench = await manyBench();
  const { people, slack, store, settle } = bench;
  for (const team of ['T1', 'T2']) expect(await install(bench, team)).toBe(200);
  const records = await store.recordsOf('slack_installation');
  expect(records.map((record) => record.key)).toEqual(['T1', 'T2']);
  expectSealed(bench, records);
  for (const team of ['T1', 'T2', 'T1']) {
    asTeam(bench, team);
    const anna = people.user('Anna');
    await people.say(anna, 'hallo');
    await settle();
    await people.openHome(anna);
    await settle();
  }
  // Posts go past the SDK, views through its clients.
  for (const method of ['chat.postMessage', 'views.publish'] as const) {
    const teams = slack.callsOf(method).map(({ token }) => slack.state.tokens.get(token)?.team);
    expect([method, ...new Set(teams)]).toEqual([method, 'T1', 'T2']);
    expect(teams.at(-1)).toBe('T1');
  }
});

test('a state that we did not give installs nothing', async () => {
  const bench = await manyBench();
  bench.slack.state.codes.set('stolen', 'T1');
  const response = await fetch(`${bench.url}/slack/oauth_redirect?code=stolen&state=made-up`);
  await response.text();
  expect(response.ok).toBe(false);
  expect(await bench.store.recordsOf('slack_installation')).toEqual([]);
});

test('a state that another browser was given installs nothing, however good its signature', async () => {
  const bench = await manyBench();
  const [theirs, ours] = [await begin(bench, 'T1'), await begin(bench, 'T2')];
  for (const cookie of ['', ours.cookie]) expect(await goBack({ ...theirs, cookie })).toBe(400);
  expect(await bench.store.recordsOf('slack_installation')).toEqual([]);
  expect(await goBack(theirs)).toBe(200);
});

test('going back a second time installs nothing: the code is used', async () => {
  const bench = await manyBench();
  const begun = await begin(bench, 'T1');
  expect(await goBack(begun)).toBe(200);
  const before = await bench.store.recordsOf('slack_installation');
  expect(await goBack(begun)).not.toBe(200);
  expect(await bench.store.recordsOf('slack_installation')).toEqual(before);
});

test('a token near its end is renewed once, however many replies want it', async () => {
  const bench = await manyBench();
  const { people, slack, clock, store } = bench;
  await install(bench, 'T1');
  asTeam(bench, 'T1');
  clock.advance(11.9 * 60 * 60_000);
  const reply = { language: 'nl' as const, audience: 'place' as const, byModel: false, blocks: [{ kind: 'text' as const, text: 'x' }] };
  const users = [people.user('Anna'), people.user('Piet'), people.user('Kees')];
  const sent = users.map((user, index) =>
    bench.channel.sender.send(
      {
        key: `${index}/0`,
        attempt: 1,
        inReplyTo: 'm',
        person: `slack:T1:${user.id}`,
        place: { conversation: `T1/${user.direct}`, shared: false },
        reply,
      },
      new AbortController().signal,
    ),
  );
  expect(await Promise.all(sent)).toEqual(users.map(() => expect.objectContaining({ ok: true })));
  const refreshed = slack.callsOf('oauth.v2.access').filter(({ args }) => args.grant_type === 'refresh_token');
  expect(refreshed).toHaveLength(1);
  expect(new Set(slack.callsOf('chat.postMessage').map(({ token }) => token)).size).toBe(1);
  expectSealed(bench, await store.recordsOf('slack_installation'));
});

test('a token that Slack calls expired before its time is renewed, and the reply is sent with the new one', async () => {
  const bench = await manyBench();
  const { people, slack, settle } = bench;
  await install(bench, 'T1');
  asTeam(bench, 'T1');
  const anna = people.user('Anna');
  slack.fail('chat.postMessage', { is: 'error', code: 'token_expired' });
  await people.say(anna, 'hallo');
  await settle();
  expect(people.shownTo(anna)).toHaveLength(1);
  const [first, second] = slack.callsOf('chat.postMessage').map(({ token }) => token);
  expect(second).not.toBe(first);
});

test('an organisation’s installation serves its workspaces', async () => {
  const bench = await manyBench();
  const { people, settle } = bench;
  expect(await install(bench, 'E1')).toBe(200);
  asTeam(bench, 'T7', 'E1');
  const anna = people.user('Anna');
  await people.say(anna, 'hallo');
  await settle();
  expect(people.shownTo(anna)).toHaveLength(1);
  expect(bench.kept[0]).toMatchObject({ person: `slack:T7:${anna.id}`, place: { conversation: `T7@E1/${anna.direct}` } });
});

describe('a workspace that took the app away', () => {
  test.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', { tokens: { bot: ['U0BOT'] } }],
  ])('by %s is forgotten; what still comes from there is let go', async (type, more) => {
    const bench = await manyBench();
    const { people, store } = bench;
    await install(bench, 'T1');
    asTeam(bench, 'T1');
    expect((await people.event({ type, ...more })).status).toBe(200);
    expect(await store.recordsOf('slack_installation')).toEqual([]);
    expect((await people.say(people.user('Anna'), 'hallo')).status).toBe(200);
    expect(bench.kept).toEqual([]);
    expect(bench.codes()).toEqual(expect.arrayContaining(['slack_uninstalled', 'slack_not_installed']));
  });

  test('stays when it was only a person’s own token', async () => {
    const bench = await manyBench();
    await install(bench, 'T1');
    asTeam(bench, 'T1');
    await bench.people.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } });
    expect(await bench.store.recordsOf('slack_installation')).toHaveLength(1);
  });
});

describe('sealed tokens', () => {
  const [old, fresh] = [key(), key()];
  test('move to a new key, and the old one can go', async () => {
    const { store } = await startBench();
    const installed = { bot: { token: 'xoxb-1', userId: 'U1' } };
    await createInstallations(store, createSeals([old]), () => {}).put('T1', installed, 0);
    await createInstallations(store, createSeals([fresh, old]), () => {}).reseal();
    expect((await createInstallations(store, createSeals([fresh]), () => {}).of('T1'))?.installed).toEqual(installed);
  });

  test('move at the start of the channel', async () => {
    const { store, channel } = await manyBench([fresh, old], true);
    const installed = { bot: { token: 'xoxb-1', userId: 'U1' } };
    await createInstallations(store, createSeals([old]), () => {}).put('T1', installed, 0);
    await channel.start();
    expect((await createInstallations(store, createSeals([fresh]), () => {}).of('T1'))?.installed).toEqual(installed);
  });

  test('are not opened with another key, for another record, or when changed', () => {
    const seals = createSeals([old]);
    const sealed = seals.seal('xoxb-1', 'a/T1');
    expect(seals.open(sealed, 'a/T1')).toBe('xoxb-1');
    expect(createSeals([fresh]).open(sealed, 'a/T1')).toBeNull();
    expect(seals.open(sealed, 'a/T2')).toBeNull();
    expect(seals.open(`${sealed.slice(0, -2)}AA`, 'a/T1')).toBeNull();
    expect(seals.open('nonsense', 'a/T1')).toBeNull();
  });
});
