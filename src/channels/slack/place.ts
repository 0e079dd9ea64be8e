/**
 * Where a reply goes, packed into the two strings that a Message has for it. Only this channel reads
 * them: `T1/C1`, or `T1@E1/C1` where the whole organisation installed the app; the thread is a message's
 * timestamp, `home` for the home tab, or `url:…` for an answer that only the person who asked may see.
 */
import type { Message } from '../../conversation/message.ts';

/** Under which installation something happened. */
export interface Workspace {
  team: string;
  /** Set where the app is installed for a whole organisation. */
  enterprise?: string;
}

export interface Place extends Workspace {
  /** A conversation's id, or a person's id for their home tab and direct messages. */
  channel: string;
  thread?: string;
  shared: boolean;
}

export const home = 'home';
const answerPrefix = 'url:';

/** Longest thread that a Message can hold. */
const maxThread = 300;

/** The thread that stands for "answer through this address", when it fits. */
export const answerThread = (responseUrl: string): string | undefined =>
  answerPrefix.length + responseUrl.length > maxThread ? undefined : answerPrefix + responseUrl;

/** The address to answer through, for a place that has one. */
export const answerUrl = ({ thread }: Pick<Place, 'thread'>): string | undefined =>
  thread?.startsWith(answerPrefix) === true ? thread.slice(answerPrefix.length) : undefined;

/** The thread as Slack knows it: none for the home tab and for answers through an address. */
export const threadTs = ({ thread }: Pick<Place, 'thread'>): string | undefined =>
  thread === undefined || thread === home || thread.startsWith(answerPrefix) ? undefined : thread;

const workspaceKey = ({ team, enterprise }: Workspace): string => (enterprise === undefined ? team : `${team}@${enterprise}`);

/** The place as the rest of the program knows it; `fromPlace` reads it back. */
export const toPlace = ({ channel, thread, shared, ...workspace }: Place): Message['place'] => ({
  conversation: `${workspaceKey(workspace)}/${channel}`,
  ...(thread !== undefined && { thread }),
  shared,
});

/** Null for a place that this channel did not write. */
export function fromPlace({ conversation, thread, shared }: Message['place']): Place | null {
  const parts = /^([^/@]+)(?:@([^/]+))?\/([^/]+)$/u.exec(conversation);
  if (parts?.[1] === undefined || parts[3] === undefined) return null;
  return {
    team: parts[1],
    ...(parts[2] !== undefined && { enterprise: parts[2] }),
    channel: parts[3],
    ...(thread !== undefined && { thread }),
    shared,
  };
}

/** A person is a team and a user: the same name elsewhere is somebody else. */
export const toPerson = (team: string, user: string): string => `slack:${team}:${user}`;
/** Their id in the workspace, by which Slack is spoken to. */
export const userOf = (person: string): string => person.slice(person.lastIndexOf(':') + 1);
