/**
 * Messages beyond what one person, or one workspace, may send. They are settled at receipt, before
 * anybody reads them: kept by their id (without their content), so that a second delivery changes
 * nothing, and answered once in a while with a sentence that speaks for the ones after it as well.
 */
import { type TooMany, tooManyReply } from '../conversation/limit-wording.ts';
import type { Message } from '../conversation/message.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Language } from '../criteria/vocabulary.ts';
import type { Millis, Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { readSession, writeOutgoing } from './stored.ts';

export interface Excess {
  whose: TooMany;
  perMinute: number;
  /** Until messages are read again, in whole seconds. */
  seconds: number;
  /** Whether this one is answered; the ones after it were announced by that answer. */
  tell: boolean;
  /** The answer could not be kept: the next one is to be answered instead. */
  untold(): void;
}

/** Counts a message. Null: it is within what may be sent. */
export type Limit = (message: Pick<Message, 'channel' | 'person'>) => Promise<Excess | null>;

/** What became of a message that nobody reads, with what says so in the person's language: only a form says it in its own answer. */
export interface Refused {
  refused: () => Promise<Reply>;
}

interface LimitedDeps {
  store: Pick<Store, 'speaker' | 'refuse'>;
  clock: Pick<Clock, 'now'>;
  /** For a person whose language is not known yet. */
  language: Language;
}

/** The person's own choice; a session that cannot be read has none. */
async function languageOf({ store, language }: LimitedDeps, message: Message): Promise<Language> {
  const { session: row } = await store.speaker(message.person);
  try {
    if (row !== null) return readSession(row.state).language;
  } catch {
    // As for somebody new.
  }
  return message.language ?? language;
}

/**
 * The id under which it is kept. A button or form stays where it is, to be used again, and what a channel makes of
 * it may bear the same id then; words that come under the same id are the same delivery.
 */
const keptAs = ({ id, content }: Message, now: Millis): string =>
  content.kind === 'press' || content.kind === 'form' ? `${id}/refused/${now}` : id;

/** Settles a message that is too many. @returns `duplicate` when it was handed in before; both may be acknowledged. */
export async function refuse(deps: LimitedDeps, message: Message, excess: Excess): Promise<Refused | 'duplicate'> {
  const { id, channel, person, place } = message;
  const now = deps.clock.now();
  const kept = keptAs(message, now);
  const refused = async (): Promise<Reply> => tooManyReply(await languageOf(deps, message), excess.whose, excess.perMinute, excess.seconds);
  const replies = [];
  if (excess.tell) {
    const payload = writeOutgoing({ inReplyTo: id, person, place, reply: await refused(), notice: true });
    replies.push({ key: `limit/${channel}/${kept}`, channel, lane: `${channel}:${place.conversation}`, payload });
  }
  const row = { channel, eventId: id, lane: person, payload: '', bound: null, at: now };
  try {
    const outcome = await deps.store.refuse(row, 'rate_limited', replies, kept);
    // What was handed in before has its outcome; the next one that is new has none yet.
    if (outcome === 'duplicate' && excess.tell) excess.untold();
    return outcome === 'new' ? { refused } : outcome;
  } catch (error) {
    if (excess.tell) excess.untold();
    throw error;
  }
}
