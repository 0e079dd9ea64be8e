/**
 * One turn: a claimed message goes in, and one commit comes out.
 *
 * Read, understand, reduce and write; when the session changed meanwhile, again from the start.
 * A turn that keeps failing is given up, and the person is told so: every message has an end that
 * can be seen.
 */
import type { Member, Reducer, TurnOutput } from '../conversation/contract.ts';
import type { Message } from '../conversation/message.ts';
import type { Reply } from '../conversation/reply.ts';
import { seated } from '../conversation/seat.ts';
import { newSession, type Session } from '../conversation/session.ts';
import { wantsOf } from '../conversation/wants.ts';
import { emptyLedger } from '../criteria/ledger.ts';
import type { Language, QuestionRef } from '../criteria/vocabulary.ts';
import { describe, Fault } from '../store/errors.ts';
import type { InboxRow, Millis, Store, TurnCommit } from '../store/store.ts';
import { withDeadline } from './clock.ts';
import { newCode, recordsOf, ticketIn } from './codes.ts';
import { replyKey } from './correlation.ts';
import { newPseudonym } from './erasures.ts';
import type { Ledgers, Numbered } from './ledgers.ts';
import { linkOf, linksOf } from './links.ts';
import { thrown } from './log.ts';
import { modelChoices } from './model-choice.ts';
import { placeChanges } from './place-changes.ts';
import { contactAfter, contactOf } from './reminders/contacts.ts';
import type { Standings } from './standings.ts';
import {
  type Envelope,
  type Outgoing,
  readBound,
  readEnvelope,
  readMember,
  readMessage,
  readSession,
  writeFact,
  writeOutgoing,
  writeSession,
} from './stored.ts';
import { type UnderstandDeps, understood } from './understand.ts';
import { load } from './wants.ts';

export interface TurnLimits {
  /** Time that understanding a message may take before the plain reading is used. */
  understandWithin: Millis;
  /** Time that a turn waits to hear who somebody is; then it goes on without. */
  whoWithin: Millis;
  /** How often a turn is worked out anew because the session changed. */
  races: number;
  /** Failed turns after which a message is given up. */
  failures: number;
  /** Claims after which a message is worked with nothing beside it when a process starts: what brings a process down shows itself then. */
  alone: number;
  /** Claims after which a message is given up: one that brings the process down never fails otherwise. */
  attempts: number;
  /** Wait before the second try; doubled for every further one. */
  retryDelay: Millis;
}

export const turnLimits: TurnLimits = {
  understandWithin: 20_000,
  whoWithin: 3_000,
  races: 5,
  failures: 3,
  alone: 3,
  attempts: 12,
  retryDelay: 500,
};

export interface TurnDeps extends UnderstandDeps {
  /** Whether reminders are sent: it is then kept where a person can be reached. */
  reminds?: boolean;
  /** A new random one-time code, in the shape of `codePattern`; absent: one from the system's randomness. */
  newCode?: () => string;
  store: Store;
  ledgers: Ledgers;
  standings: Standings;
  reduce: Reducer;
  /** Says that something went wrong and that nothing was noted. */
  apology(language: Language): Reply;
  /** For a person whose language is not known yet. */
  language: Language;
  limits: TurnLimits;
  /** See `Sender.who`; absent: nobody can tell. */
  who?: (message: Message, signal: AbortSignal) => Promise<Pick<Message, 'personName' | 'language'>>;
}

export type TurnEnd = 'committed' | 'put_back' | 'given_up' | 'lost';

interface Loaded {
  person: string;
  session: Session;
  /** Version that was read; 0: there was none. */
  version: number;
  /** Why the state that was read could not be used. */
  unreadable?: string;
}

/** @param identity of the writer; the session is that of the person they are. */
async function loadSession({ store, language }: TurnDeps, identity: string, preferred: Language | undefined): Promise<Loaded> {
  const { person, session: row } = await store.speaker(identity);
  const fresh = newSession(person, preferred ?? language);
  if (row === null) return { person, session: fresh, version: 0 };
  try {
    return { person, session: readSession(row.state), version: row.version };
  } catch (error) {
    return { person, session: fresh, version: row.version, unreadable: describe(error).code };
  }
}

/** The replies as rows of the outbox; their place is their lane, so that they arrive in order. */
function outboxRows(row: InboxRow, { id, channel, person, place }: Envelope, replies: readonly Reply[]): TurnCommit['outbox'] {
  return replies.map((reply, index) => {
    const outgoing: Outgoing = { inReplyTo: id, person, place, reply };
    return { key: replyKey(row, index), channel, lane: `${channel}:${place.conversation}`, payload: writeOutgoing(outgoing) };
  });
}

const placesOf = ({ acts }: TurnOutput): Pick<TurnCommit, 'centra' | 'members' | 'regions'> => ({
  centra: acts.flatMap((act) => (act.do === 'create_centrum' ? [{ id: act.id, name: act.name }] : [])),
  members: acts.flatMap((act) => (act.do === 'join' ? [withoutName(act.member)] : [])),
  regions: acts.flatMap((act) => (act.do === 'set_region' ? [{ centrum: act.centrum, region: act.region }] : [])),
});

const erasureOf = ({ acts }: TurnOutput, persons: readonly string[], at: Millis): Pick<TurnCommit, 'erase'> =>
  acts.some((act) => act.do === 'erase') ? { erase: { persons, pseudonym: newPseudonym, at } } : {};

/** The name of a Centrum is kept once, with the Centrum. */
function withoutName({ centrumName: _, ...member }: Member): Omit<Member, 'centrumName'> {
  return member;
}

/** What a linked identity does counts for its person, who is written to where they themselves are. */
const asOf = (message: Message, person: string): Message =>
  message.person === person ? message : { ...message, person, place: { ...message.place, shared: true } };

/** One go at a turn, from the state as it is now. */
async function once(deps: TurnDeps, row: InboxRow, message: Message, bound: QuestionRef | null): Promise<'committed' | 'raced' | 'lost'> {
  const { store, clock, ledgers, standings, reduce, limits, log } = deps;
  const { person, session: kept, version, unreadable } = await loadSession(deps, message.person, message.language);
  const memberships = (await store.membershipsOf(person)).map(readMember);
  const linked = await linkOf(store, message);
  const session = seated(kept, linked?.binding.centrum, memberships);
  // Who has no place in a Centrum (any more) is handed nothing of it.
  const member = memberships.find(({ centrum }) => centrum === session.centrum);
  const here: Numbered = member === undefined ? { seq: 0, ledger: emptyLedger } : await ledgers.at(member.centrum);
  const { ledger } = here;
  const meaning = await understood(deps, { message, session, memberships, ledger, bound }, limits.understandWithin, row.id);
  const ticket = await ticketIn(store, message, session);
  const identities = await store.identitiesOf(person);
  // A terminal is not open when a reminder comes.
  const reached = deps.reminds && message.channel !== 'console' ? await contactOf(store, person) : null;
  const output = reduce({
    session,
    memberships,
    ledger,
    message,
    bound,
    understood: meaning,
    identities,
    ...(member && { released: await store.releasedIn(member.centrum) }),
    ...(ticket && { ticket }),
    ...(await load(deps, wantsOf({ message, understood: meaning, session, memberships }))),
    ...(linked && { linked }),
    ...(session.centrum !== kept.centrum && { moved: true }),
    freshCode: (deps.newCode ?? newCode)(),
    ...(reached && { reminders: reached.contact?.reminders ?? 'on' }),
  });
  const end = await store.commitTurn({
    claim: row,
    at: clock.now(),
    outcome: { is: 'done' },
    session: { person, version, state: writeSession(output.session) },
    ...(unreadable !== undefined && { setAside: unreadable }),
    ...placesOf(output),
    places: placeChanges(output.acts, person),
    ...erasureOf(output, identities, clock.now()),
    records: [
      ...recordsOf(output.acts),
      ...linksOf(output.acts),
      ...(await modelChoices(store, output.acts)),
      ...(reached === null ? [] : contactAfter(reached, asOf(message, person), output)),
    ],
    facts: output.facts.map((fact) => ({ id: fact.id, centrum: fact.centrum, payload: writeFact(fact) })),
    standings: await standings.after(output.facts, async (centrum) => (centrum === session.centrum ? here : ledgers.at(centrum))),
    outbox: outboxRows(row, message, output.replies),
  });
  if (end === 'committed' && unreadable !== undefined) log({ code: 'session_set_aside', row: row.id, why: unreadable });
  return end;
}

/** Ends the row without a turn. The apology goes out in the same commit, so there is exactly one. */
async function giveUp(deps: TurnDeps, row: InboxRow, why: string): Promise<TurnEnd> {
  const { store, clock, log, apology } = deps;
  let outbox: TurnCommit['outbox'] = [];
  try {
    const envelope = readEnvelope(row.payload);
    const { session } = await loadSession(deps, envelope.person, envelope.language);
    outbox = outboxRows(row, envelope, [apology(session.language)]);
  } catch (error) {
    log({ code: 'apology_failed', row: row.id, ...thrown(error) });
  }
  const end = await store.commitTurn({
    claim: row,
    at: clock.now(),
    outcome: { is: 'dead', code: why },
    centra: [],
    members: [],
    facts: [],
    outbox,
  });
  if (end !== 'committed') return 'lost';
  log({ code: 'turn_given_up', row: row.id, why });
  return 'given_up';
}

/** The message with the name and language of its writer, as far as they can be found out. */
async function introduced({ who, clock, log, limits }: TurnDeps, row: InboxRow, message: Message): Promise<Message> {
  if (who === undefined || (message.personName !== undefined && message.language !== undefined)) return message;
  try {
    return { ...(await withDeadline(clock, limits.whoWithin, (signal) => who(message, signal))), ...message };
  } catch (error) {
    log({ code: 'person_unknown', row: row.id, ...thrown(error) });
    return message;
  }
}

async function untilSettled(deps: TurnDeps, row: InboxRow): Promise<'committed' | 'lost'> {
  const message = await introduced(deps, row, readMessage(row.payload));
  const bound = readBound(row.bound);
  for (let race = 0; race <= deps.limits.races; race += 1) {
    const end = await once(deps, row, message, bound);
    if (end !== 'raced') return end;
    deps.log({ code: 'turn_raced', row: row.id });
  }
  throw new Fault('raced_too_often');
}

/**
 * Works one claimed row to its end, or puts it back for another try.
 * Rejects only when the database fails; the row then comes back when its lease ends.
 */
export async function runTurn(deps: TurnDeps, row: InboxRow): Promise<TurnEnd> {
  const { store, clock, log, limits } = deps;
  if (row.attempt > limits.attempts) return giveUp(deps, row, 'interrupted');
  try {
    return await untilSettled(deps, row);
  } catch (error) {
    const entry = thrown(error);
    log({ code: 'turn_failed', row: row.id, ...entry });
    const code = entry.why ?? 'unknown';
    // What cannot be read now cannot be read a second later either.
    if (code === 'message_unreadable' || row.failures + 1 >= limits.failures) return giveUp(deps, row, code);
    const back = await store.releaseInbox(row, { at: clock.now() + limits.retryDelay * 2 ** row.failures, code });
    return back ? 'put_back' : 'lost';
  }
}
