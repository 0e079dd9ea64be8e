/** What this room tells the log: codes and row numbers, never anything that a person wrote. */
import { describe } from '../store/errors.ts';

type LogCode =
  | 'person_unknown'
  | 'session_set_aside'
  | 'understanding_failed'
  | 'turn_raced'
  | 'turn_failed'
  | 'turn_given_up'
  | 'apology_failed'
  | 'reply_retried'
  | 'reply_ambiguous'
  | 'reply_given_up'
  | 'claim_lost'
  | 'claims_taken_over'
  | 'store_trouble';

export interface LogEntry {
  code: LogCode;
  /** Number of the inbox or outbox row. */
  row?: number;
  /** A narrower code: why. */
  why?: string;
  /** Class of what was thrown, and where. */
  error?: string;
  at?: string;
}

export type Log = (entry: LogEntry) => void;

/** The part of an entry that is known of a thrown value. */
export function thrown(error: unknown): Omit<LogEntry, 'code' | 'row'> {
  const { code: why, ...rest } = describe(error);
  return { why, ...rest };
}
