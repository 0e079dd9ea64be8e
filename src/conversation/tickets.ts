/**
 * What a one-time code stands for. A code is typed by somebody whom its giver trusts, on any channel: it takes
 * one person into a Centrum, makes two identities one person, or lets a programme oversee a Centrum.
 * Only its hash is kept, it works once, and it ends.
 */
import { z } from 'zod';

const common = {
  /** The person who gave it: a code is worth no more than what they may do when it is used. */
  by: z.string(),
  /** ISO 8601 instants: when it was made, and after which it is void. */
  at: z.string(),
  until: z.string(),
};

export const ticketSchema = z.discriminatedUnion('for', [
  z.strictObject({
    for: z.literal('centrum'),
    centrum: z.string(),
    centrumName: z.string(),
    /** The organisation for which the invited person will speak; absent: they say so themselves. */
    partner: z.string().optional(),
    ...common,
  }),
  z.strictObject({ for: z.literal('person'), personName: z.string(), channel: z.string(), ...common }),
  z.strictObject({ for: z.literal('programme'), programme: z.string(), programmeName: z.string(), ...common }),
]);
export type Ticket = z.infer<typeof ticketSchema>;
export type TicketFor<K extends Ticket['for']> = Extract<Ticket, { for: K }>;

/** A ticket as it was found by its code: who was first with it makes another turn run again without it. */
export interface FoundTicket {
  key: string;
  version: number;
  ticket: Ticket;
}

/** What is most likely meant as a code and is none: cut short, or mistyped. */
export const partOfCode = /^\W*CW\s*-\s*[A-Z0-9]{1,6}(?:\s*-\s*[A-Z0-9]{0,6}){0,4}\W*$/iu;

/** What a code looks like: CW- and three groups of four, without letters and digits that are easily confused. */
export const codePattern = /\bCW(?:-[2-9A-HJ-NP-Z]{4}){3}\b/iu;
