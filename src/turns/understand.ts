/** What a message means, however the understanding of it fares: slow, failing or absent, the turn goes on. */
import type { Member } from '../conversation/contract.ts';
import type { Message } from '../conversation/message.ts';
import type { Session } from '../conversation/session.ts';
import type { Ledger } from '../criteria/ledger.ts';
import type { QuestionRef, Understanding } from '../criteria/vocabulary.ts';
import type { Millis } from '../store/store.ts';
import { type Clock, withDeadline } from './clock.ts';
import { type Log, thrown } from './log.ts';

export interface Given {
  message: Message;
  session: Session;
  /** All places of this person. */
  memberships: readonly Member[];
  /** What stands in the dossier of the session's Centrum. */
  ledger: Ledger;
  /** The question that was open when the message was received. */
  bound: QuestionRef | null;
}

/** May take its time, call a model, and fail; `signal` tells it that nobody waits any more. */
export type Understand = (given: Given, signal: AbortSignal) => Promise<Understanding>;

/** The deterministic reading, for when the other one fails. */
type UnderstandPlainly = (given: Given) => Understanding;

/** A message of which nothing is known: the conversation asks again. */
const nothingUnderstood: Understanding = { intent: { kind: 'answer' }, proposals: [], readings: [] };

export interface UnderstandDeps {
  clock: Clock;
  log: Log;
  understand: Understand;
  understandPlainly: UnderstandPlainly;
}

/** Never rejects. @param row number of the inbox row, for the log. */
export async function understood(deps: UnderstandDeps, given: Given, within: Millis, row: number): Promise<Understanding> {
  try {
    return await withDeadline(deps.clock, within, (signal) => deps.understand(given, signal));
  } catch (error) {
    deps.log({ code: 'understanding_failed', row, ...thrown(error) });
  }
  try {
    return deps.understandPlainly(given);
  } catch (error) {
    deps.log({ code: 'understanding_failed', row, ...thrown(error) });
    return nothingUnderstood;
  }
}
