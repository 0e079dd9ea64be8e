/** Signs requests as Slack does, and forges some as others might. */
import { createHmac } from 'node:crypto';

export const signingSecret = 'local-signing-secret';

export interface Signing {
  secret?: string;
  /** Seconds that the timestamp differs from now. */
  skew?: number;
  version?: string;
}

/** @param now milliseconds. */
export function signed(
  body: string,
  now: number,
  { secret = signingSecret, skew = 0, version = 'v0' }: Signing = {},
): Record<string, string> {
  const at = String(Math.floor(now / 1000) + skew);
  const hash = createHmac('sha256', secret).update(`${version}:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': at, 'x-slack-signature': `${version}=${hash}` };
}
