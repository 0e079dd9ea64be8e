/** Teams: activities with a signed token, its keys, the bot's own token, and the Connector that takes replies. */

import { makeKey, signed } from '../../test/fakes/teams/keys.ts';
import { issuer, tenant } from '../../test/fakes/teams/service.ts';
import type { Platform } from './platform.ts';

export const teamsApp = { clientId: 'b07c1a00-0000-4000-8000-0000000000be', clientSecret: 'bench-secret', tenantId: tenant } as const;

/** @param url of this platform. */
export function teams(url: string): Platform {
  const key = makeKey('bench');
  const seconds = Math.floor(Date.now() / 1000);
  const life = { nbf: seconds - 60, iat: seconds - 60, exp: seconds + 36_000 };
  // As from Teams: one token for many activities.
  const token = signed(key, { iss: issuer, aud: teamsApp.clientId, serviceurl: url, ...life });
  let n = 0;
  const conversation = (person: number): string => `a:personal-${person}`;
  return {
    conversation,
    message(person, text) {
      n += 1;
      return {
        path: '/api/messages',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          type: 'message',
          id: `in-${n}`,
          timestamp: new Date(1_790_000_000_000 + n).toISOString(),
          channelId: 'msteams',
          serviceUrl: url,
          locale: 'nl-NL',
          from: { id: `29:${person}`, name: 'Iemand', aadObjectId: `0b1ec700-0000-4000-8000-${String(person).padStart(12, '0')}` },
          recipient: { id: `28:${teamsApp.clientId}`, name: 'Bot' },
          conversation: { id: conversation(person), tenantId: tenant, conversationType: 'personal' },
          channelData: { tenant: { id: tenant } },
          text,
          textFormat: 'plain',
        }),
      };
    },
    hear({ path }) {
      const [, to] = /^\/v3\/conversations\/([^/]+)\/activities/u.exec(path) ?? [];
      n += 1;
      if (to !== undefined) return { status: 201, body: { id: `sent-${n}` }, reply: decodeURIComponent(to) };
      if (path.endsWith('openidconfiguration'))
        return { body: { issuer, jwks_uri: `${url}/v1/.well-known/keys`, id_token_signing_alg_values_supported: ['RS256'] } };
      if (path.endsWith('/keys')) return { body: { keys: [key.jwk] } };
      const own = { aud: issuer, appid: teamsApp.clientId, exp: seconds + 36_000 };
      return { body: { token_type: 'Bearer', expires_in: 36_000, access_token: signed(key, own) } };
    },
  };
}
