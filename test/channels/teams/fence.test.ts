/** Every token that is not exactly the Connector's is refused, over real HTTP, with nothing stored and nothing told. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confused, type Json, makeKey, signed, unsigned } from '../../fakes/teams/keys.ts';
import { claimsFor, type TeamsPerson } from '../../fakes/teams/person.ts';
import { botClient, tenant } from '../../fakes/teams/service.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
beforeAll(async () => {
  house = await openHouse();
  anna = house.person('anna');
});
afterAll(() => house.close());

const foreign = '99999999-0000-4000-8000-00000000ffff';
const otherKey = makeKey('main');
const strangeKey = makeKey('strange');
const now = (): number => Math.floor(Date.now() / 1_000);
const good = (change: Json = {}): Json => ({ ...claimsFor(house.teams), ...change });
const without = (name: string): Json => Object.fromEntries(Object.entries(good()).filter(([key]) => key !== name));
const sign = (claims: Json, head: Json = {}): string => signed(house.teams.key, claims, head);
const entra = (tid: string, change: Json = {}): Json => good({ iss: `https://login.microsoftonline.com/${tid}/v2.0`, tid, ...change });

/** Name → the whole Authorization header, or null for none. */
const forged: [string, () => string | null][] = [
  ['no token', () => null],
  ['an empty header', () => ''],
  ['garbage', () => 'Bearer garbage'],
  ['garbage in three parts', () => 'Bearer aaaa.bbbb.cccc'],
  ['another scheme', () => `Basic ${sign(good())}`],
  ['no scheme', () => sign(good())],
  ['two tokens', () => `Bearer ${sign(good())}, Bearer ${sign(good())}`],
  ['alg none', () => `Bearer ${unsigned(good())}`],
  ['alg None in another spelling', () => `Bearer ${unsigned(good(), 'nOnE')}x`],
  ['HS256 with the public key as secret', () => `Bearer ${confused(house.teams.key, good())}`],
  ['a signature of another key under a known kid', () => `Bearer ${signed(otherKey, good())}`],
  ['an unknown kid', () => `Bearer ${signed(strangeKey, good())}`],
  ['no kid', () => `Bearer ${sign(good(), { kid: undefined })}`],
  ['its own key in the header', () => `Bearer ${signed(strangeKey, good(), { kid: 'main', jwk: strangeKey.jwk })}`],
  ['an address of keys in the header', () => `Bearer ${signed(strangeKey, good(), { jku: `${house.teams.url}/v1/.well-known/keys` })}`],
  [
    'a changed claim under a good signature',
    () => {
      const [head, , signature] = sign(good()).split('.');
      return `Bearer ${head}.${Buffer.from(JSON.stringify(good({ sub: 'other' }))).toString('base64url')}.${signature}`;
    },
  ],
  ['expired six minutes ago', () => `Bearer ${sign(good({ exp: now() - 360 }))}`],
  ['valid in six minutes', () => `Bearer ${sign(good({ nbf: now() + 360 }))}`],
  ['issued in six minutes', () => `Bearer ${sign(good({ iat: now() + 360 }))}`],
  ['no exp', () => `Bearer ${sign(without('exp'))}`],
  ['exp as a text', () => `Bearer ${sign(good({ exp: '9999999999' }))}`],
  ['another audience', () => `Bearer ${sign(good({ aud: 'someone-else' }))}`],
  ['our audience in a spelling that the SDK takes', () => `Bearer ${sign(good({ aud: `api://${botClient.clientId}` }))}`],
  ['a list of audiences', () => `Bearer ${sign(good({ aud: [botClient.clientId] }))}`],
  ['no audience', () => `Bearer ${sign(without('aud'))}`],
  ['another issuer', () => `Bearer ${sign(good({ iss: 'https://api.botframework.com.evil.example' }))}`],
  ['no issuer', () => `Bearer ${sign(without('iss'))}`],
  ['the emulator’s issuer', () => `Bearer ${sign(good({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }))}`],
  ['an Entra issuer of our tenant', () => `Bearer ${sign(entra(tenant))}`],
  ['an Entra issuer of a foreign tenant', () => `Bearer ${sign(entra(foreign))}`],
  ['a path in tid', () => `Bearer ${sign(entra('../../evil.example'))}`],
  ['an address in tid', () => `Bearer ${sign(entra('common/discovery/v2.0/keys?x=', { iss: 'https://login.microsoftonline.com/' }))}`],
  ['a serviceurl that is not the activity’s', () => `Bearer ${sign(good({ serviceurl: 'https://smba.trafficmanager.net/emea/' }))}`],
  ['no serviceurl', () => `Bearer ${sign(without('serviceurl'))}`],
];

async function post(header: string | null, body: Json): Promise<Response> {
  return fetch(`${house.bot}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header !== null && { authorization: header }) },
    body: JSON.stringify(body),
  });
}

const secretText = 'geheim bedrag 75.000';
const message = (fields: Json = {}): Json => anna.activity(anna.personal, { type: 'message', text: secretText, ...fields });

/** Refused, nothing handed in, and in the log no more than a code. */
async function expectRefused(response: Response, header: string | null): Promise<void> {
  expect([401, 403]).toContain(response.status);
  expect(await response.text()).toBe('');
  expect(house.received).toEqual([]);
  const log = house.log.join('\n');
  expect(log).toContain('teams_refused');
  expect(log).not.toContain(secretText);
  for (const part of (header ?? '').split('.').filter((one) => one.length > 20)) expect(log).not.toContain(part);
}

describe('a forged token', () => {
  test('at least twenty kinds', () => expect(forged.length).toBeGreaterThanOrEqual(20));

  test.each(forged)('%s is refused', async (_, header) => {
    const value = header();
    await expectRefused(await post(value, message()), value);
  });

  test('no key was fetched from an address that the token named', () => {
    expect(house.teams.requests.filter((one) => one !== 'GET /v1/.well-known/keys')).toEqual([]);
  });
});

describe('a good token', () => {
  const header = (): string => `Bearer ${sign(good())}`;
  test.each<[string, Json]>([
    [
      'of a foreign tenant',
      { conversation: { id: 'a:x', tenantId: foreign, conversationType: 'personal' }, channelData: { tenant: { id: foreign } } },
    ],
    ['of a tenant that is told in two ways', { channelData: { tenant: { id: foreign } } }],
    ['without a tenant', { conversation: { id: 'a:x', conversationType: 'personal' }, channelData: {} }],
    ['of another channel', { channelId: 'directline' }],
  ])('for an activity %s is refused', async (_, fields) => {
    const value = header();
    await expectRefused(await post(value, message(fields)), value);
  });

  test.each([
    'http://smba.trafficmanager.net/emea',
    'https://smba.trafficmanager.net.evil.example',
    'https://smba.trafficmanager.net@evil.example',
    'https://smba.trafficmanager.net:8443/emea',
    'https://evil.example/smba.trafficmanager.net',
    'http://127.0.0.1:1',
    'javascript:alert(1)',
    'not a url',
  ])('for the service %s is refused, and no token goes there', async (serviceUrl) => {
    const value = `Bearer ${sign(good({ serviceurl: serviceUrl }))}`;
    await expectRefused(await post(value, message({ serviceUrl })), value);
    expect(house.teams.requests).not.toContain(`POST /${tenant}/oauth2/v2.0/token`);
  });

  test('with a conversation id that is a path is refused', async () => {
    const response = await post(header(), message({ conversation: { id: '../../token', tenantId: tenant, conversationType: 'personal' } }));
    expect(response.status).toBe(400);
  });

  test.each<[string, () => Json]>([
    ['expired four minutes ago', () => good({ exp: now() - 240 })],
    ['valid in four minutes', () => good({ nbf: now() + 240 })],
    ['with a slash behind its serviceurl', () => good({ serviceurl: `${house.teams.url}/` })],
  ])('%s is let in', async (_, claims) => {
    expect((await post(`Bearer ${sign(claims())}`, message({ text: 'hallo' }))).status).toBe(200);
  });

  test('with a body that is too large, not JSON, or not an activity is refused', async () => {
    expect((await post(header(), message({ text: 'x'.repeat(300_000) }))).status).toBe(413);
    expect((await post(header(), { type: 'message' })).status).toBe(400);
    const headers = { authorization: header(), 'content-type': 'text/plain' };
    expect((await fetch(`${house.bot}/api/messages`, { method: 'POST', headers, body: '{' })).status).toBe(400);
  });
});

test('unknown keys are looked up a limited number of times a minute, known ones go on', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 40; n += 1) statuses.push((await post(`Bearer ${signed(strangeKey, good(), { kid: `k${n}` })}`, message())).status);
  expect(statuses[0]).toBe(401);
  expect(statuses.at(-1)).toBe(429);
  expect((await post(`Bearer ${sign(good())}`, message({ text: 'hallo' }))).status).toBe(200);
  house.clock.advance(60_000);
  expect((await post(`Bearer ${signed(strangeKey, good())}`, message())).status).toBe(401);
});
