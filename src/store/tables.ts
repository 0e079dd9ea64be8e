/** The tables as Kysely knows them; migrations.ts makes them. Times are milliseconds since 1970 (UTC). */
import type { Generated } from 'kysely';

/** What inbox and outbox have in common: rows that are worked in order within a lane. */
interface Queued {
  id: Generated<number>;
  channel: string;
  lane: string;
  payload: string;
  attempts: Generated<number>;
  failures: Generated<number>;
  /** Set while a claim is held, and after a holder vanished. */
  owner: string | null;
  /** Nobody may claim the row before this instant: the end of a lease, or of a delay. */
  available_at: Generated<number>;
  code: string | null;
}

interface InboxTable extends Queued {
  event_id: string;
  bound: string | null;
  received_at: number;
  state: Generated<'pending' | 'done' | 'dead' | 'dropped'>;
  retries: Generated<number>;
  finished_at: number | null;
}

interface OutboxTable extends Queued {
  key: string;
  state: Generated<'pending' | 'sent' | 'ambiguous' | 'dead' | 'dropped'>;
  /** 1: an attempt was broken off. */
  doubt: Generated<number>;
  ref: string | null;
  created_at: number;
  finished_at: number | null;
}

export interface Tables {
  inbox: InboxTable;
  outbox: OutboxTable;
  sessions: { person: string; version: number; state: string; updated_at: number };
  sessions_aside: { id: Generated<number>; person: string; version: number; state: string; code: string; at: number };
  /** `fact_count` numbers the facts; updating it makes concurrent turns on one Centrum take turns. */
  centra: {
    id: string;
    name: string;
    created_at: number;
    fact_count: Generated<number>;
    redactions: Generated<number>;
    region: Generated<string | null>;
  };
  members: {
    person: string;
    centrum: string;
    person_name: string;
    role: string;
    partner: string;
    partner_kind: string;
    joined_at: number;
    /** Set when the place counts no more. */
    left_at: Generated<number | null>;
  };
  /** Other identities of a person; who is in here has no session and no places of their own. */
  aliases: { alias: string; person: string };
  /** Organisations that let all of a Centrum see their amounts. */
  released: { centrum: string; partner: string; person: string; released_at: number };
  programmes: { id: string; name: string; created_at: number };
  programme_members: { programme: string; person: string; person_name: string; joined_at: number };
  programme_centra: { programme: string; centrum: string; joined_at: number };
  facts: { centrum: string; seq: number; id: string; payload: string; recorded_at: number };
  standings: { centrum: string; rule_set: string; version: string; fact_count: number; payload: string };
  /** Each time that facts lost their names; `open` only inside the transaction that does so. */
  redactions: { id: Generated<number>; at: number; facts: number; open: number };
  records: { kind: string; key: string; version: number; value: string };
  expiring: { space: string; key: string; value: string; expires_at: number | null };
}
