/**
 * What the fence refuses by itself, and why. Over HTTP (fence.test.ts) a forged token meets two checks, ours and the
 * SDK's: a hole in one is covered by the other and would not be seen there.
 */
import { describe, expect, test } from '@jest/globals';
import { activitySchema } from '../../../src/channels/teams/activity.ts';
import { type FenceRules, readToken, refuseActivity } from '../../../src/channels/teams/fence.ts';
import { confused, type Json, makeKey, signed, unsigned } from '../../fakes/teams/keys.ts';

const rules: FenceRules = { issuer: 'https://api.botframework.com', clientId: 'bot', tenants: ['t'], isServiceUrl: () => true };
const now = Date.parse('2026-03-01T09:00:00.000Z');
const seconds = now / 1_000;
const minute = 60;
const key = makeKey('main');
const good = (change: Json = {}): Json => ({
  iss: rules.issuer,
  aud: rules.clientId,
  exp: seconds + 30 * minute,
  nbf: seconds,
  iat: seconds,
  serviceurl: 'https://smba.trafficmanager.net/emea/',
  ...change,
});
const header = (change: Json = {}, head: Json = {}): string => `Bearer ${signed(key, good(change), head)}`;

const verdictOn = (value: string | undefined): string => {
  const verdict = readToken(value, rules, now);
  return 'refused' in verdict ? verdict.refused : `for ${verdict.claims.aud} by ${verdict.kid}`;
};

test('a good token is read', () => {
  expect(verdictOn(header())).toBe('for bot by main');
});

describe('the fence alone refuses', () => {
  test.each<[string, string | undefined, string]>([
    ['no token', undefined, 'no_token'],
    ['garbage', 'Bearer aaaa.bbbb.cccc', 'token_header'],
    ['another scheme', header().replace('Bearer', 'Basic'), 'token_malformed'],
    ['an unsigned token', `Bearer ${unsigned(good())}`, 'token_malformed'],
    ['a token that says it needs no signature', `Bearer ${unsigned(good())}x`.replace('.x', '.xx'), 'token_header'],
    ['HS256 with the public key as secret', `Bearer ${confused(key, good())}`, 'token_header'],
    ['another algorithm that is signed all the same', header({}, { alg: 'RS384' }), 'token_header'],
    ['no key id', header({}, { kid: undefined }), 'token_header'],
    ['its own key in the header', header({}, { jwk: key.jwk }), 'token_header'],
    ['an address of keys in the header', header({}, { jku: 'https://evil.example/keys' }), 'token_header'],
    ['an address of a certificate in the header', header({}, { x5u: 'https://evil.example/cert' }), 'token_header'],
    ['a certificate in the header', header({}, { x5c: ['MIIB'] }), 'token_header'],
    ['an extension that must be understood', header({}, { crit: ['b64'] }), 'token_header'],
    ['another issuer', header({ iss: 'https://sts.windows.net/tenant/' }), 'token_issuer'],
    ['another audience', header({ aud: 'someone-else' }), 'token_audience'],
    ['our audience in another spelling', header({ aud: 'api://bot' }), 'token_audience'],
    ['our audience in a list', header({ aud: ['bot'] }), 'token_claims'],
    ['a token without an end', header({ exp: undefined }), 'token_claims'],
    ['an end that is a text', header({ exp: '9999999999' }), 'token_claims'],
    ['a token without a service', header({ serviceurl: undefined }), 'token_claims'],
    ['one that ended six minutes ago', header({ exp: seconds - 6 * minute }), 'token_expired'],
    ['one that is valid in six minutes', header({ nbf: seconds + 6 * minute }), 'token_early'],
    ['one that was issued in six minutes', header({ iat: seconds + 6 * minute }), 'token_early'],
  ])('%s', (_, value, why) => {
    expect(verdictOn(value)).toBe(why);
  });

  test.each([{ exp: seconds - 4 * minute }, { nbf: seconds + 4 * minute }, { iat: seconds + 4 * minute }])(
    'and not what differs by four minutes: %j',
    (change) => {
      expect(verdictOn(header(change))).toBe('for bot by main');
    },
  );
});

describe('of an activity under a good token the fence alone refuses', () => {
  const service = 'https://smba.trafficmanager.net/emea/';
  const activity = (change: Json = {}) =>
    activitySchema.parse({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: service,
      from: { id: 'u' },
      recipient: { id: 'b' },
      conversation: { id: 'a:x', tenantId: 'T' },
      channelData: { tenant: { id: 't' } },
      ...change,
    });
  const claims = { iss: 'i', aud: 'bot', exp: seconds, serviceurl: service };
  const only: FenceRules = { ...rules, isServiceUrl: (url) => url.startsWith('https://smba.trafficmanager.net/') };

  test.each<[string, Json, string | null]>([
    ['nothing that fits', {}, null],
    ['no other spelling of the service', { serviceUrl: 'https://smba.trafficmanager.net/EMEA' }, null],
    ['another service of Microsoft’s than the token is for', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }, 'service_url_claim'],
    ['a service elsewhere', { serviceUrl: 'https://evil.example/' }, 'service_url'],
    ['another channel', { channelId: 'directline' }, 'channel'],
    ['another tenant', { conversation: { id: 'a:x', tenantId: 'other' }, channelData: { tenant: { id: 'other' } } }, 'tenant'],
    ['a tenant that is told in two ways', { channelData: { tenant: { id: 'other' } } }, 'tenant'],
    ['no tenant', { conversation: { id: 'a:x' }, channelData: {} }, 'tenant'],
  ])('%s', (_, change, why) => {
    expect(refuseActivity(claims, activity(change), only)).toBe(why);
  });
});
