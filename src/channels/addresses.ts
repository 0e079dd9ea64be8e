/**
 * The one question that is asked of every address that came from outside before anything goes there:
 * is it a platform's own? An address in an event, an answer or a record may otherwise point into the
 * network that this program runs in, or at somebody who collects tokens and words.
 *
 * Redirects are not followed anywhere: an address that is allowed could send us on to one that is not.
 *
 * @example if (!isAllowed(url, { hosts: ['hooks.slack.com'], origins: [] })) return refused;
 */
export interface Allowed {
  /** Hosts, to the letter, over https on its own port. */
  hosts: readonly string[];
  /** Origins that an operator configured: another host that speaks the same, also over http. */
  origins: readonly string[];
}

/** To the letter: an address with a name, a password or a fragment in it is none of a platform's. */
export function isAllowed(url: string, { hosts, origins }: Allowed): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.username !== '' || parsed.password !== '' || parsed.hash !== '') return false;
  if (origins.includes(parsed.origin)) return true;
  return parsed.protocol === 'https:' && parsed.port === '' && hosts.includes(parsed.hostname);
}
