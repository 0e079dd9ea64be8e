/**
 * The shapes of what the store keeps as text. Everything is parsed on every read, and read back
 * once before it is written: what is stored can be read again.
 */
import { z } from 'zod';
import type { Member } from '../conversation/contract.ts';
import { type Message, messageSchema } from '../conversation/message.ts';
import { replySchema } from '../conversation/reply.ts';
import { type Session, storedSessionSchema } from '../conversation/session.ts';
import { type CentrumStanding, standingSchema } from '../conversation/standings.ts';
import { type Fact, factSchema, partnerKinds, type QuestionRef, questionRefSchema } from '../criteria/vocabulary.ts';
import { Fault, type FaultCode } from '../store/errors.ts';

const memberSchema = z.strictObject({
  person: z.string(),
  personName: z.string(),
  centrum: z.string(),
  centrumName: z.string(),
  role: z.enum(['coordinator', 'partner']),
  partner: z.string(),
  partnerKind: z.enum(partnerKinds),
});

/** What is sent unasked: to whom it makes sense, in which week, and the questions that it asks to answer. */
const reminderSchema = z.strictObject({
  kind: z.enum(['nudge', 'digest', 'programme']),
  /** What it is about: a Centrum, or the programme of which it tells. */
  centrum: z.string(),
  /** ISO week. */
  week: z.string(),
  asks: z.array(questionRefSchema),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** A reply on its way: all that a channel needs to deliver it. */
const outgoingSchema = z.strictObject({
  /** The id of the message that it answers. */
  inReplyTo: z.string(),
  person: z.string(),
  place: messageSchema.shape.place,
  reply: replySchema,
  /** Set where it tells of the message and not what the conversation says: the card that stands open stays as it is. */
  notice: z.literal(true).optional(),
  /** Set where it was sent unasked: looked at once more before it goes. */
  reminder: reminderSchema.optional(),
});
export type Outgoing = z.infer<typeof outgoingSchema>;

/** As much of a message as it takes to answer it, for when a later version cannot read the rest. */
const envelopeSchema = z.object({
  id: z.string(),
  channel: z.string(),
  person: z.string(),
  place: messageSchema.shape.place,
  language: z.enum(['nl', 'en']).optional().catch(undefined),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** Texts of each schema that were read last, with what they say: what is written is read soon after, a session twice in a turn. */
const lastRead = new Map<z.ZodType, Map<string, unknown>>();
const readsKept = 64;

/** A text says the same whenever it is read; nobody changes what was read. */
function read<T>(schema: z.ZodType<T>, text: string, code: FaultCode): T {
  const kept = lastRead.get(schema) ?? new Map<string, unknown>();
  lastRead.set(schema, kept);
  if (kept.has(text)) return kept.get(text) as T;
  const value = parse(schema, text, code);
  const oldest = kept.keys().next().value;
  if (kept.size >= readsKept && oldest !== undefined) kept.delete(oldest);
  kept.set(text, value);
  return value;
}

/** Parses a stored text. The cause is left out of the fault: a JSON error quotes the text. */
function parse<T>(schema: z.ZodType<T>, text: string, code: FaultCode): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Fault(code, `${code}: not JSON`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => `${issue.path.length} deep: ${issue.code}`);
  throw new Fault(code, `${code}: ${where.slice(0, 5).join(', ')}`);
}

/** The text to store for a value. @throws Fault with `code` when the text could not be read back. */
function write<T>(schema: z.ZodType<T>, value: T, code: FaultCode): string {
  const text = JSON.stringify(value);
  read(schema, text, code);
  return text;
}

export const readMessage = (text: string): Message => read(messageSchema, text, 'message_unreadable');
export const readEnvelope = (text: string): Envelope => read(envelopeSchema, text, 'message_unreadable');
export const readSession = (text: string): Session => read(storedSessionSchema, text, 'session_unreadable');
export const readFact = (text: string): Fact => read(factSchema, text, 'fact_unreadable');
export const readOutgoing = (text: string): Outgoing => read(outgoingSchema, text, 'reply_unreadable');
export const readStanding = (text: string): CentrumStanding['standing'] => read(standingSchema, text, 'standing_unreadable');
export const readBound = (text: string | null): QuestionRef | null =>
  text === null ? null : read(questionRefSchema, text, 'message_unreadable');

/** What is stored as JSON, as what it says; a text that is none stays a text. */
export function readPlainly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function readMember(row: unknown): Member {
  const parsed = memberSchema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new Fault('member_unreadable');
}

/** A place in a Centrum whose name is not at hand. */
export function readPlace(row: unknown): Omit<Member, 'centrumName'> {
  const parsed = memberSchema.omit({ centrumName: true }).safeParse(row);
  if (parsed.success) return parsed.data;
  throw new Fault('member_unreadable');
}

export const writeMessage = (message: Message): string => write(messageSchema, message, 'message_invalid');
export const writeBound = (ref: QuestionRef): string => write(questionRefSchema, ref, 'turn_invalid');
/** By the schema it is read with: read once more in the next turn, it is parsed already. */
export const writeSession = (session: Session): string => write(storedSessionSchema, session, 'turn_invalid');
export const writeFact = (fact: Fact): string => write(factSchema, fact, 'turn_invalid');
export const writeStanding = (standing: CentrumStanding['standing']): string => write(standingSchema, standing, 'turn_invalid');
export const writeOutgoing = (outgoing: Outgoing): string => write(outgoingSchema, outgoing, 'turn_invalid');
