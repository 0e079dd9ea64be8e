/**
 * What is asked of a store beside the turns: how the queues stand and what was given up, a person who wants to
 * see or take away what is held, and taking away what was kept long enough. Times are milliseconds since 1970.
 */

export type QueueName = 'inbox' | 'outbox';

/** How a queue stands. */
export interface Backlog {
  pending: number;
  /** When the oldest pending row was received, or decided on. */
  oldest: number | null;
  dead: number;
  ambiguous: number;
}

/** A person who is taken out of the database. */
export interface Erasure {
  /** All names under which the person is known. */
  persons: readonly string[];
  /** A new name that leads to nobody, a different one each time. */
  pseudonym: () => string;
  at: number;
}

/** What is held about a person; texts as they are stored. */
export interface Held {
  places: { centrum: string; name: string; role: string; partner: string; partnerKind: string; joinedAt: number }[];
  sessions: string[];
  facts: { centrum: string; payload: string }[];
  messages: { at: number; payload: string }[];
  replies: { at: number; payload: string }[];
  records: { kind: string; value: string }[];
  /** Programmes that they coordinate. */
  programmes: { name: string; personName: string; joinedAt: number }[];
  /** Organisations whose amounts they let all of a Centrum see. */
  released: { centrum: string; partner: string; releasedAt: number }[];
}

/** What was finished, or ended, before these instants. */
export interface PurgeTerms {
  /** The content of messages and replies, and states that were set aside. */
  contentBefore: number;
  /** The ids by which a second delivery is known. */
  idsBefore: number;
  now: number;
}

/** What an operator, and the clock, ask of a store. */
export interface Upkeep {
  /** What waits, since when, and what was given up. Its cost does not grow with the history. */
  backlog(): Promise<Record<QueueName, Backlog>>;

  /**
   * Puts given-up rows back to work, by an operator's choice: a message anew, a reply as something that
   * did not arrive. Rows in another state, or whose content was removed meanwhile, stay as they are.
   * @returns the ids that were put back.
   */
  revive(queue: QueueName, state: 'dead' | 'ambiguous', ids: readonly number[]): Promise<number[]>;

  /** Settles given-up rows without doing anything (state `dropped`). @returns the ids that were settled. */
  dismiss(queue: QueueName, ids: readonly number[], at: number): Promise<number[]>;

  /** Everything that is held about a person. */
  held(persons: readonly string[]): Promise<Held>;

  /**
   * Takes a person out of the database: what they said of a Centrum stays under a pseudonym, all else goes. Leaves a
   * record of kind `erasure` (by the pseudonym, with the persons and the instant) until `finishErasure`.
   */
  erase(erasure: Erasure): Promise<void>;

  /** Clears what was still on its way during an erasure, settles what waits even now, clears the records about these people, and ends it. */
  finishErasure(pseudonym: string, persons: readonly string[], until: number): Promise<void>;

  /** How often somebody was taken out of a Centrum: what was read before is to be read anew. */
  redactions(centrum: string): Promise<number>;

  /** Takes away what was kept long enough. @returns how much, by kind. */
  purge(terms: PurgeTerms): Promise<Record<string, number>>;
}
