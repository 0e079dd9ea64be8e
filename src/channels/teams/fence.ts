/**
 * The fence before the SDK's endpoint. The SDK checks signature and time; this refuses before it
 * what it would let through: a token of any issuer but the Bot Connector's (its second path takes
 * Entra tokens of foreign tenants, and builds the address of their keys from the unverified `tid`),
 * a token without an end, another spelling of our audience, and every tenant or service that is
 * not on our lists. It decides on unverified claims and therefore only ever refuses.
 *
 * @example
 * const why = refuseToken(header, rules, now) ?? refuseActivity(claims, activity, rules);
 */
import { z } from 'zod';
import type { InboundActivity } from './activity.ts';
import { limits } from './limits.ts';

export interface FenceRules {
  issuer: string;
  clientId: string;
  tenants: readonly string[];
  isServiceUrl(url: string): boolean;
}

const headSchema = z.looseObject({
  alg: z.literal('RS256'),
  kid: z.string().min(1).max(200),
  // A key that travels with the token, or an address to fetch it from, is never looked at.
  jwk: z.undefined().optional(),
  jku: z.undefined().optional(),
  x5u: z.undefined().optional(),
  x5c: z.undefined().optional(),
  crit: z.undefined().optional(),
});
const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  iat: z.number().optional(),
  serviceurl: z.string().max(500),
});
export type Claims = z.infer<typeof claimsSchema>;

const bearer = /^Bearer ([\w-]{2,4000})\.([\w-]{2,8000})\.([\w-]{2,4000})$/u;

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

export type TokenVerdict = { refused: string } | { claims: Claims; kid: string };

/** Reads the Authorization header. @param now milliseconds since 1970. */
export function readToken(header: string | undefined, { issuer, clientId }: FenceRules, now: number): TokenVerdict {
  if (header === undefined || header === '') return { refused: 'no_token' };
  const [, head = '', body = ''] = bearer.exec(header) ?? [];
  if (head === '') return { refused: 'token_malformed' };
  const { kid } = headSchema.safeParse(decoded(head)).data ?? {};
  if (kid === undefined) return { refused: 'token_header' };
  const parsed = claimsSchema.safeParse(decoded(body));
  if (!parsed.success) return { refused: 'token_claims' };
  const claims = parsed.data;
  if (claims.iss !== issuer) return { refused: 'token_issuer' };
  if (claims.aud !== clientId) return { refused: 'token_audience' };
  const seconds = now / 1_000;
  if (claims.exp < seconds - limits.skew) return { refused: 'token_expired' };
  if (Math.max(claims.nbf ?? 0, claims.iat ?? 0) > seconds + limits.skew) return { refused: 'token_early' };
  return { claims, kid };
}

const bare = (url: string): string => url.replace(/\/+$/u, '').toLowerCase();

/** Whether an activity fits its token and our lists. @param claims null in the local development mode. */
export function refuseActivity(
  claims: Claims | null,
  { serviceUrl, channelId, conversation, channelData }: InboundActivity,
  { tenants, isServiceUrl }: FenceRules,
): string | null {
  if (channelId !== 'msteams' && claims !== null) return 'channel';
  if (!isServiceUrl(serviceUrl)) return 'service_url';
  if (claims === null) return null;
  if (bare(claims.serviceurl) !== bare(serviceUrl)) return 'service_url_claim';
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined).map((id) => id.toLowerCase());
  if (named.length === 0 || named.some((id) => !tenants.includes(id) || id !== named[0])) return 'tenant';
  return null;
}
