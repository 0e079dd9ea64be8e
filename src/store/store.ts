/**
 * What every database behind the assistant promises, whichever database it is.
 *
 * Payloads (messages, sessions, facts, replies) are opaque JSON texts here; turns/ gives them
 * their shape and parses them on every read. Times are milliseconds since 1970 (UTC) and always
 * come from the caller: the store has no clock.
 *
 * A write that a method reports as done survives a crash of the process and of the machine. Three may
 * be lost with the machine's power until any other is done: a claim on a message, which is then claimed
 * once more; what became of a reply, which is then in doubt as if its sending had been broken off; and a
 * record of which the last word counts (`keepRecord`). What came before them is never lost.
 * A rejected promise means that nothing of that call was written; or, when the connection to a
 * server broke just as it confirmed, that all of it was. Every write can therefore be asked for
 * again: an event or key that exists is left alone, and a claim that was ended is void.
 */
import type { PlaceChange, Places } from './places.ts';
import type { Erasure, QueueName, Upkeep } from './upkeep.ts';

export type Millis = number;

/** One event as a channel handed it in. */
export interface Delivery {
  channel: string;
  /** The platform's own id, unique per channel. */
  eventId: string;
  /** Rows of one lane are worked one at a time, in order of receipt. A linked identity goes into the lane of its person. */
  lane: string;
  payload: string;
  /** The question that was open at receipt, or null. */
  bound: string | null;
  at: Millis;
}

/** Who asks for work, until when it is held, and what may be handed out. */
export interface ClaimRequest {
  owner: string;
  now: Millis;
  /** After this instant anybody may take the row over. */
  leaseUntil: Millis;
  channels: readonly string[];
  /** Only these lanes; absent: all. */
  lanes?: readonly string[];
  /** Only rows that were claimed at least this often already; absent: all. */
  claimedBefore?: number;
  /** The most rows; absent: one. */
  most?: number;
}

/** Proof of a claim. `attempt` makes it void as soon as somebody else took the row over. */
export interface Claim {
  id: number;
  owner: string;
  /** How often the row was claimed, this time included. */
  attempt: number;
}

export interface InboxRow extends Claim {
  channel: string;
  eventId: string;
  lane: string;
  payload: string;
  bound: string | null;
  receivedAt: Millis;
  /** How often a turn on this row failed and was put back. */
  failures: number;
  /** How often an operator put the row back to work after it was given up. */
  retries: number;
}

export interface OutboxRow extends Claim {
  /** The idempotency key: the same reply has the same key for ever. */
  key: string;
  channel: string;
  lane: string;
  payload: string;
  failures: number;
  /** An earlier attempt was broken off: the reply may have arrived already. */
  doubt: boolean;
}

export interface Claimed<Row> {
  /** In order of receipt, each of another lane. */
  rows: Row[];
  /** Where fewer were found than asked for: the first instant at which there may be another (null: only after new work came in). */
  nextAt: Millis | null;
}

interface SessionRow {
  /** 1 for the first state written; raised by every write. */
  version: number;
  state: string;
}

interface CentrumRow {
  id: string;
  name: string;
}

interface MemberRow {
  person: string;
  personName: string;
  centrum: string;
  role: string;
  partner: string;
  partnerKind: string;
}

export interface FactRow {
  /** 1, 2, 3 … within its Centrum, without gaps: nothing can appear later below a number once read. */
  seq: number;
  id: string;
  payload: string;
}

/** The rules by which standings are made. */
export interface StandingRules {
  ruleSet: string;
  version: string;
}

/** A standing, and how many of the Centrum's facts are in it. */
export interface MadeStanding extends StandingRules {
  centrum: string;
  factCount: number;
  payload: string;
}

export interface StandingRow {
  centrum: string;
  name: string;
  region: string | null;
  /** How many facts there are now; a standing of fewer is behind. */
  factCount: number;
  /** Null: none was made by these rules. */
  standing: { factCount: number; payload: string } | null;
}

/** All that one turn changes. */
export interface TurnCommit {
  claim: Claim;
  at: Millis;
  /** `dead`: the row is given up, for the reason in `code`. */
  outcome: { is: 'done' } | { is: 'dead'; code: string };
  /** The new state, and the version it was worked out from (0: there was none). Absent: the session stays as it is. */
  session?: { person: string; version: number; state: string };
  /** Set when the state now stored could not be read: it is copied aside, with this code, before it is replaced. */
  setAside?: string;
  centra: readonly CentrumRow[];
  /** A place that exists already is replaced by the new one. */
  members: readonly MemberRow[];
  /** Carried out after the places above. One that may not be makes the turn `raced`. */
  places?: readonly PlaceChange[];
  facts: readonly { id: string; centrum: string; payload: string }[];
  /** Standings that this turn's facts lead to. One that was worked out while somebody else added facts is left out: the kept one is then behind, and shows it. */
  standings?: readonly MadeStanding[];
  regions?: readonly { centrum: string; region: string }[];
  /** Records that change with the turn (null: removed), each against the version that was read; a stale one makes the turn `raced`. */
  records?: readonly { kind: string; key: string; value: string | null; version: number }[];
  /** Last of all: takes a person out of the database. The replies of the turn still go out. */
  erase?: Erasure;
  /** In the order in which they are to arrive. */
  outbox: readonly { key: string; channel: string; lane: string; payload: string }[];
}

/** How one attempt at sending ended. */
export type SendOutcome =
  | { is: 'sent'; ref: string | null }
  /** To be tried again from `at` on, and with a `code` counted as a failure; `doubt`: it may have arrived all the same. */
  | { is: 'retry'; at: Millis; doubt: boolean; code?: string }
  /** Whether it arrived cannot be known: kept for a person to look at, never repeated by itself. */
  | { is: 'ambiguous'; code: string }
  | { is: 'dead'; code: string };

/** What an operator may see of a row: no payload. */
export interface RowSummary {
  id: number;
  key: string;
  channel: string;
  state: string;
  attempts: number;
  failures: number;
  code: string | null;
  /** The platform's id of what was sent. */
  ref: string | null;
  /** When it was received, or decided on. */
  at: Millis;
  finishedAt: Millis | null;
}

export interface Store extends Places, Upkeep {
  /** Keeps an event. `duplicate`: this channel gave this event id before, and nothing was written. */
  receive(delivery: Delivery): Promise<'new' | 'duplicate'>;

  /**
   * Keeps an event that nobody is to work, settled (`dropped`) for the reason in `code`, together with what is
   * said about it; in one transaction. `duplicate`: this channel gave this event id before, and nothing was written.
   * @param keptAs another id to keep it under: its own is then new when it is given once more.
   */
  refuse(delivery: Delivery, code: string, replies: TurnCommit['outbox'], keptAs?: string): Promise<'new' | 'duplicate'>;

  /**
   * Hands out the oldest rows that may be worked: the first unfinished one of each lane, not held by
   * anybody else and not put off. A row is held by at most one claim at a time.
   */
  claimInbox(request: ClaimRequest): Promise<Claimed<InboxRow>>;

  /**
   * Puts a claimed row back until `at`; its lane waits for it. With a `code` that counts as a failure.
   * @returns false when the claim was void already.
   */
  releaseInbox(claim: Claim, back: { at: Millis; code?: string }): Promise<boolean>;

  /** Whom an identity stands for (see `personOf`), and the stored state of their conversation: what every message begins with. */
  speaker(identity: string): Promise<{ person: string; session: SessionRow | null }>;

  /** A person's places, with the name of each Centrum, oldest first; without those that they left. */
  membershipsOf(person: string): Promise<(MemberRow & { centrumName: string })[]>;

  /** Gives somebody who has a place another role, outside of any turn: what an operator decides. */
  appoint(place: { person: string; centrum: string; role: string }): Promise<void>;

  /** Everybody who has a place in a Centrum now, in order of joining. */
  membersIn(centrum: string): Promise<MemberRow[]>;

  /** The facts of a Centrum with a number above `after`, in order. The database refuses to change or remove any. */
  factsAfter(centrum: string, after: number): Promise<FactRow[]>;

  /** How these Centra stand by these rules, ordered by name; what does not exist is left out. */
  standings(centra: readonly string[] | 'all', rules: StandingRules): Promise<StandingRow[]>;

  /** Keeps a standing unless one of more facts is there. */
  putStanding(made: MadeStanding): Promise<void>;

  /**
   * Writes a whole turn in one transaction, or nothing of it.
   * `raced`: the session, or a record, is no longer at the version that was read. `lost`: the claim is void.
   * Rejects when an id exists already or a Centrum does not.
   */
  commitTurn(commit: TurnCommit): Promise<'committed' | 'raced' | 'lost'>;

  /** Like `claimInbox`, for replies: in order within a lane, which is a place where replies arrive. */
  claimOutbox(request: ClaimRequest): Promise<Claimed<OutboxRow>>;

  /** Ends a claim on a reply. @returns false when the claim was void already. */
  concludeOutbox(claim: Claim, outcome: SendOutcome, at: Millis): Promise<boolean>;

  /**
   * Adds replies that answer no message, such as reminders. A key that exists already is left as it is: nothing is sent twice.
   * `records` change in the same transaction. @returns false when one of them was no longer at the version that was read: nothing was written.
   */
  enqueue(rows: TurnCommit['outbox'], at: Millis, records?: TurnCommit['records']): Promise<boolean>;

  /**
   * A small record that lives until it is removed: an installation, where to reach a person, a schedule. One of a kind that
   * begins with `reply.` is about the reply with its key, and is purged with what that reply says.
   */
  record(kind: string, key: string): Promise<{ version: number; value: string } | null>;

  /** All records of a kind, by key. */
  recordsOf(kind: string): Promise<{ key: string; version: number; value: string }[]>;

  /** Writes a record against the version that was read (0: there was none). @returns false when somebody else was first. */
  putRecord(kind: string, key: string, value: string, version: number): Promise<boolean>;

  /** Writes a record whatever stood there: the last word counts. May be lost with the machine's power, unlike what `putRecord` writes. */
  keepRecord(kind: string, key: string, value: string): Promise<void>;

  removeRecord(kind: string, key: string): Promise<void>;

  /**
   * Gives back what this owner holds without knowing it, as if it had never been claimed: the word that it got
   * a row was lost on the way. `known`: the rows that it does know of.
   */
  disown(queue: QueueName, owner: string, known: readonly number[], now: Millis): Promise<void>;

  /** Everybody who holds a row now. */
  owners(): Promise<string[]>;

  /** Ends all claims of an owner that is known to be gone, so that its rows need not wait for the lease. */
  expireClaims(owner: string, now: Millis): Promise<void>;

  /** Rows in one state (`pending`, `done` or `sent`, `ambiguous`, `dead`, `dropped`), oldest first. */
  listInbox(state: string, limit: number): Promise<RowSummary[]>;
  listOutbox(state: string, limit: number): Promise<RowSummary[]>;

  /** States that were set aside, oldest first. */
  listSetAside(person: string): Promise<(SessionRow & { code: string })[]>;

  /** Lets go of the database. Nothing may be called afterwards. */
  close(): Promise<void>;
}
