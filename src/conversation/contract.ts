/** The shape of one turn: everything that the pure reducer is given, and everything that it gives back. */
import { z } from 'zod';
import type { Ledger } from '../criteria/ledger.ts';
import type { Fact, QuestionRef, Understanding } from '../criteria/vocabulary.ts';
import type { Member } from './member.ts';
import type { Message } from './message.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';
import type { FoundTicket, Ticket } from './tickets.ts';
import type { Wanted } from './wanted.ts';

export type { Member };

/** A change outside the facts that a turn asks for; carried out in the same commit. */
export type Act =
  | { do: 'create_centrum'; id: string; name: string }
  | { do: 'join'; member: Member }
  | { do: 'set_region'; centrum: string; region: string }
  /** Takes this person out of the database, with the commit of the turn. */
  | { do: 'erase' }
  /** Whether anything of a Centrum may go to a language model. */
  | { do: 'model'; centrum: string; allowed: boolean }
  | PlaceAct
  /** Keeps a ticket under its code. */
  | { do: 'give_code'; code: string; ticket: Ticket }
  /** Uses up the ticket of a code; somebody who was first makes the turn run again without it. */
  | { do: 'use_code'; found: FoundTicket }
  /** Links a channel or group to a Centrum (null: to none), against the version of the link that was read. */
  | { do: 'bind'; group: string; binding: Binding | null; version: number }
  /** Whether this person is reminded of what is open. */
  | { do: 'set_reminders'; to: 'on' | 'off' };

/** A change of who has a place where. */
type PlaceAct =
  | { do: 'leave'; person: string; centrum: string }
  | { do: 'change_role'; person: string; centrum: string; role: Member['role'] }
  | { do: 'begin_programme'; id: string; name: string; person: string; personName: string }
  | { do: 'oversee' | 'unsee'; programme: string; centrum: string }
  /** The organisation by its `nameKey`. */
  | { do: 'release' | 'withhold'; centrum: string; partner: string; person: string }
  /** From the next message on, what comes from this identity comes from that person. */
  | { do: 'link'; identity: string; person: string };

/** The Centrum that a channel or group belongs to, by the word of its coordinator. */
export const bindingSchema = z.strictObject({
  centrum: z.string(),
  /** Who linked it, and when. */
  by: z.string(),
  at: z.string(),
});
type Binding = z.infer<typeof bindingSchema>;

export interface FoundBinding {
  version: number;
  binding: Binding;
}

/** With what `wantsOf` asked for, as the database has it now. */
export interface TurnInput extends Wanted {
  session: Session;
  /** All places of this person; the session's Centrum is one of them, or the session is new. */
  memberships: readonly Member[];
  /** What stands in the dossier of the session's Centrum; empty when there is none. */
  ledger: Ledger;
  message: Message;
  /** The question that was open for this person when the message was received. */
  bound: QuestionRef | null;
  understood: Understanding;
  /** The Centrum to which the place of the message is linked, if it is. */
  linked?: FoundBinding;
  /** The message is about another Centrum than the one before, because of where it was said. */
  moved?: boolean;
  /** All identities of the person on all channels; absent: only the session's. */
  identities?: readonly string[];
  /** What the code in the message stands for, or the one that waits for a yes; absent when it is not good (any more). */
  ticket?: FoundTicket;
  /** Organisations (by `nameKey`) of the session's Centrum that let all of it see their amounts. */
  released?: readonly string[];
  /** A new random code, in case the turn gives one. */
  freshCode?: string;
  /** Whether this person gets reminders; absent where none are sent. */
  reminders?: 'on' | 'off';
}

export interface TurnOutput {
  session: Session;
  /** Ids follow from the message's id, so that a turn that is run again gives the same facts. */
  facts: Fact[];
  acts: Act[];
  replies: Reply[];
}

export type Reducer = (input: TurnInput) => TurnOutput;
