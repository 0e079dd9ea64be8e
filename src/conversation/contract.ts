/** The shape of one turn: everything that the pure reducer is given, and everything that it gives back. */
import type { Ledger } from '../criteria/ledger.ts';
import type { Fact, PartnerKind, QuestionRef, Understanding } from '../criteria/vocabulary.ts';
import type { Message } from './message.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';

/** A person's place in one Centrum. */
export interface Member {
  person: string;
  personName: string;
  centrum: string;
  centrumName: string;
  role: 'coordinator' | 'partner';
  /** Name of the organisation that the person speaks for. */
  partner: string;
  partnerKind: PartnerKind;
}

/** A change outside the facts that a turn asks for; carried out in the same commit. */
export type Act = { do: 'create_centrum'; id: string; name: string } | { do: 'join'; member: Member };

export interface TurnInput {
  session: Session;
  /** All places of this person; the session's Centrum is one of them, or the session is new. */
  memberships: readonly Member[];
  /** What stands in the dossier of the session's Centrum; empty when there is none. */
  ledger: Ledger;
  message: Message;
  /** The question that was open for this person when the message was received. */
  bound: QuestionRef | null;
  understood: Understanding;
}

export interface TurnOutput {
  session: Session;
  /** Ids follow from the message's id, so that a turn that is run again gives the same facts. */
  facts: Fact[];
  acts: Act[];
  replies: Reply[];
}

export type Reducer = (input: TurnInput) => TurnOutput;
