/** The shape of one turn: everything that the pure reducer is given, and everything that it gives back. */
import { z } from 'zod';
import type { Ledger } from '../criteria/ledger.ts';
import type { Fact, PartnerKind, QuestionRef, Understanding } from '../criteria/vocabulary.ts';
import type { Message } from './message.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';
import type { Wanted } from './wanted.ts';

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
export type Act =
  | { do: 'create_centrum'; id: string; name: string }
  | { do: 'join'; member: Member }
  | { do: 'set_region'; centrum: string; region: string }
  /** Keeps an invitation under its code. */
  | { do: 'invite'; code: string; invitation: Invitation }
  /** Takes this person out of the database, with the commit of the turn. */
  | { do: 'erase' }
  /** Whether anything of a Centrum may go to a language model. */
  | { do: 'model'; centrum: string; allowed: boolean }
  /** Uses up the invitation that came with the message; somebody who was first makes the turn run again without it. */
  | { do: 'redeem'; found: FoundInvitation }
  /** Links a channel or group to a Centrum (null: to none), against the version of the link that was read. */
  | { do: 'bind'; group: string; binding: Binding | null; version: number }
  /** Whether this person is reminded of what is open. */
  | { do: 'set_reminders'; to: 'on' | 'off' };

/** A coordinator's invitation into a Centrum; its code is good for one person, once, on any channel. */
export const invitationSchema = z.strictObject({
  centrum: z.string(),
  centrumName: z.string(),
  /** ISO 8601 instant after which the code is void. */
  until: z.string(),
});
type Invitation = z.infer<typeof invitationSchema>;

export interface FoundInvitation {
  key: string;
  version: number;
  invitation: Invitation;
}

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

/** What a code looks like: CW- and three groups of four, without letters and digits that are easily confused. */
export const codePattern = /\bCW(?:-[2-9A-HJ-NP-Z]{4}){3}\b/iu;

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
  /** The invitation whose code stands in the message, if there is one and it was not used. */
  invitation?: FoundInvitation;
  /** The Centrum to which the place of the message is linked, if it is. */
  linked?: FoundBinding;
  /** The message is about another Centrum than the one before, because of where it was said. */
  moved?: boolean;
  /** A new random code, in case the turn makes an invitation. */
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
