/** Persist, then acknowledge: a message is in the inbox before its channel says that it arrived. */
import type { Message } from '../conversation/message.ts';
import { seated } from '../conversation/seat.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { Fault } from '../store/errors.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { linkOf } from './links.ts';
import { readSession, writeBound, writeMessage } from './stored.ts';

type Read = Pick<Store, 'speaker' | 'record' | 'membershipsOf'>;

/** The question that is open for a person now, in the Centrum that the message is about. A session that cannot be read has none. */
async function openQuestion(store: Read, message: Message): Promise<QuestionRef | null> {
  const { person, session: row } = await store.speaker(message.person);
  if (row === null) return null;
  try {
    const session = readSession(row.state);
    const linked = await linkOf(store, message);
    const memberships = linked === null ? [] : await store.membershipsOf(person);
    return seated(session, linked?.binding.centrum, memberships).open;
  } catch (error) {
    if (error instanceof Fault && error.code === 'session_unreadable') return null;
    throw error;
  }
}

/**
 * Keeps a message, bound to the question that is open for its person at this moment: an answer
 * that waits behind other messages still belongs to the question that it was given to.
 * @returns `duplicate` when this channel handed in this id before; both may be acknowledged.
 * @throws Fault `message_invalid`, or what the database throws; then it may not be acknowledged.
 */
export async function receive(
  { store, clock }: { store: Read & Pick<Store, 'receive'>; clock: Pick<Clock, 'now'> },
  message: Message,
): Promise<'new' | 'duplicate'> {
  const payload = writeMessage(message);
  const open = await openQuestion(store, message);
  return store.receive({
    channel: message.channel,
    eventId: message.id,
    lane: message.person,
    payload,
    bound: open === null ? null : writeBound(open),
    at: clock.now(),
  });
}
