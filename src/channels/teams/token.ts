/**
 * The bot's own token for the Connector, fetched with its secret. Ours and not the SDK's, because
 * the SDK asks Microsoft's public cloud about every login address first, and has no time limit.
 */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Cloud, Credentials } from './config.ts';
import { limits } from './limits.ts';

const answerSchema = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** No token could be had: nothing was sent, so it may be tried again. */
class TokenTrouble extends Error {
  readonly code = 'teams_token';

  constructor() {
    super('teams_token');
    this.name = 'TokenTrouble';
  }
}

export interface TokenSource {
  /** A token that is good for some minutes at least. @throws TokenTrouble */
  get(): Promise<string>;
  /** Throws the token away: the Connector did not take it. */
  forget(): void;
}

async function fetchToken(cloud: Cloud, { clientId, clientSecret, tenantId }: Credentials): Promise<z.infer<typeof answerSchema>> {
  try {
    const response = await fetch(`${cloud.loginUrl}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(limits.requestWithin),
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: cloud.scope,
      }),
    });
    return answerSchema.parse(await response.json());
  } catch {
    // What went wrong may quote the secret or the token: it goes no further.
    throw new TokenTrouble();
  }
}

/** Seconds before its end at which a token is no longer used. */
const margin = 300;

/** Keeps one token; whoever asks while it is being fetched waits for the same one. */
export function createTokenSource(cloud: Cloud, credentials: Credentials, clock: Pick<Clock, 'now'>): TokenSource {
  let kept: { token: string; until: number } | null = null;
  let asking: Promise<string> | null = null;
  const ask = async (): Promise<string> => {
    try {
      const { access_token: token, expires_in: seconds } = await fetchToken(cloud, credentials);
      kept = { token, until: clock.now() + (seconds - margin) * 1_000 };
      return token;
    } finally {
      asking = null;
    }
  };
  return {
    get() {
      if (kept !== null && clock.now() < kept.until) return Promise.resolve(kept.token);
      asking ??= ask();
      return asking;
    },
    forget() {
      kept = null;
    },
  };
}
