/**
 * Which Centrum a message is about. In a channel that is linked to a Centrum it is that one, for who takes
 * part in it; elsewhere the one that the person works on. Each keeps its open question, what waits for
 * "ja" and its newest card, so that nothing said in one place answers a question of the other.
 */
import type { Member } from './contract.ts';
import type { Message } from './message.ts';
import { newSession, type Seat, type Session } from './session.ts';

/** The channel or group that can be linked to a Centrum, as a key. */
export const groupOf = ({ channel, place }: Pick<Message, 'channel' | 'place'>): string =>
  `${channel}:${place.group ?? place.conversation}`;

/** Centra kept beside the one that is worked on. */
const maxSeats = 8;

function seatOf({ v: _v, person: _person, language: _language, seen: _seen, seats: _seats, own: _own, ...seat }: Session): Seat {
  return seat;
}

/** Begins at the dossier as it stands; its next question is chosen by the turn. */
function freshSeat({ person, language }: Session, centrum: string | null): Seat {
  const { card, ...seat } = seatOf(newSession(person, language));
  return { ...seat, centrum, phase: centrum === null ? 'naming' : 'intake', card: { ...card, id: `${person}/${centrum ?? ''}` } };
}

function sit(session: Session, centrum: string | null): Session {
  if (session.centrum === centrum) return session;
  const { seats = [], v, person, language, seen, own } = session;
  const found = seats.find((seat) => seat.centrum === centrum) ?? freshSeat(session, centrum);
  const others = [seatOf(session), ...seats.filter((seat) => seat.centrum !== centrum)].slice(0, maxSeats);
  return { v, person, language, seen, ...found, seats: others, ...(own !== undefined && { own }) };
}

/** @param linked the Centrum to which the place of a message is linked, if any. */
export function seated(session: Session, linked: string | undefined, memberships: readonly Pick<Member, 'centrum'>[]): Session {
  if (session.phase === 'new') return session;
  if (linked !== undefined && memberships.some(({ centrum }) => centrum === linked)) {
    const { own = session.centrum } = session;
    return session.centrum === linked ? session : sit({ ...session, own }, linked);
  }
  const { own, ...rest } = session;
  return own === undefined ? session : sit(rest, own);
}
