/**
 * Failures that never pass. Slack is told that such an event arrived: to hand it in again would change nothing.
 * Everything else, such as a database that cannot write now, is answered so that it comes again.
 */

/** Something happened where the app is not installed. */
export class NotInstalled extends Error {
  readonly code = 'not_installed';
}

/** An event of a shape that Slack does not document; only who knows the signing secret can hand it in. */
export class Unreadable extends Error {
  readonly code = 'unreadable';
}

/** Bolt keeps what a listener threw inside an error of its own. */
const causeOf = (error: unknown): unknown => (error instanceof Error && 'original' in error ? error.original : error);

/** The log code of a failure that never passes; null for one that may. */
export function hopeless(error: unknown): 'slack_not_installed' | 'slack_unreadable' | null {
  const cause = causeOf(error);
  if (cause instanceof NotInstalled) return 'slack_not_installed';
  // A payload without the fields that Bolt or we read, and a message that the engine's schema refuses.
  const refused = cause instanceof Error && 'code' in cause && cause.code === 'message_invalid';
  return cause instanceof Unreadable || cause instanceof TypeError || refused ? 'slack_unreadable' : null;
}
