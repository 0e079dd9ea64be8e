/** What `wantsOf` asks for and turns/ finds: fields that a turn has only when its message called for them. */
import type { Fact } from '../criteria/vocabulary.ts';
import type { Member } from './member.ts';
import type { CentrumStanding } from './standings.ts';

export type Want =
  /**
   * How these Centra stand, and those that this person oversees. Access was decided where the ids come from: nobody
   * asks for what they may not see.
   */
  | { want: 'standings'; centra: readonly string[]; overseenBy?: string }
  /** Every fact of a Centrum in the order in which it was noted, for how it stood before. */
  | { want: 'history'; centrum: string }
  /** What is held about the person who asks. */
  | { want: 'held'; person: string }
  /** Who takes part in a Centrum, and which programmes oversee it. */
  | { want: 'company'; centrum: string }
  /** The programmes of which the person is a coordinator. */
  | { want: 'programmes'; person: string };

/** What is held about one person; of what is only kept for a while the number. */
export interface HeldAbout {
  places: readonly { centrum: string; role: 'coordinator' | 'partner'; partner: string }[];
  facts: readonly { centrum: string; fact: Fact }[];
  messages: number;
  replies: number;
  sessions: number;
  records: number;
  /** What the person said and where they are, as it is stored: for a file. Replies are left out, as the person has them. */
  stored: unknown;
}

/** What was found; a turn that did not ask for something goes without. */
export interface Wanted {
  standings?: readonly CentrumStanding[];
  /** Of how many of those the person is no member: they oversee them through a programme. */
  overseen?: number;
  history?: readonly Fact[];
  held?: HeldAbout;
  company?: Company;
  programmes?: readonly Programme[];
}

export interface Programme {
  id: string;
  name: string;
}

export interface Company {
  centrum: string;
  members: readonly Omit<Member, 'centrumName'>[];
  programmes: readonly Programme[];
}
