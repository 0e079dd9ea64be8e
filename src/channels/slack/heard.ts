/**
 * Something a person did in Slack, freed from its payload but not yet a Message: whether it was meant
 * for us, and the person's language, are found out by whoever holds the connections.
 */
import type { Content } from '../../conversation/message.ts';

export interface Heard {
  /**
   * The same for every delivery of the same act: retries, both transports, and the two events that
   * Slack sends for one mention.
   */
  id: string;
  user: string;
  channel: string;
  thread?: string;
  shared: boolean;
  /**
   * `yes`: said to us. `thread`: in a conversation of others, where it counts only in a thread that its
   * writer began with us. `no`: between others.
   */
  toUs: 'yes' | 'thread' | 'no';
  content: Content;
}

/**
 * Direct messages bear such an id; some payloads say nothing else of the kind of conversation.
 * @param said its type as events name it, or its name as commands and buttons do.
 */
export const isDirect = (channel: string, said?: string): boolean =>
  said === 'im' || said === 'app_home' || said === 'directmessage' || channel.startsWith('D');

/** The latest of Slack's own times in the id of something that was done: what answers it came after. Absent where it bears none. */
export const momentIn = (id: string): string | undefined =>
  id
    .match(/(?<![\d.])\d{10}\.\d{6}(?![\d.])/gu)
    ?.toSorted()
    .at(-1);

/** A message is known by its place and time, so that an edit, a deletion or a second event of it names the same one. */
export const messageId = (team: string, channel: string, ts: string, user: string): string => `${team}/${channel}/${ts}/${user}`;
