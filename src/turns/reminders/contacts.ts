/**
 * Where somebody can be written to unasked, and whether they want that. Kept with the turns of a
 * person: the last place where they were alone with us, and the language that they read.
 */
import { z } from 'zod';
import type { TurnOutput } from '../../conversation/contract.ts';
import { type Message, messageSchema } from '../../conversation/message.ts';
import type { Store, TurnCommit } from '../../store/store.ts';

const kind = 'contact';

const contactSchema = z.strictObject({
  v: z.literal(1),
  language: z.enum(['nl', 'en']),
  /** Null until the person was alone with us. */
  reach: z.strictObject({ channel: messageSchema.shape.channel, conversation: z.string() }).nullable(),
  reminders: z.enum(['on', 'off']),
});
export type Contact = z.infer<typeof contactSchema>;

export interface FoundContact {
  contact: Contact | null;
  /** 0: there was none. */
  version: number;
}

function read(value: string): Contact | null {
  try {
    return contactSchema.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}

export async function contactOf(store: Pick<Store, 'record'>, person: string): Promise<FoundContact> {
  const row = await store.record(kind, person);
  return row === null ? { contact: null, version: 0 } : { contact: read(row.value), version: row.version };
}

/** Everybody of whom a contact is known, by person. */
export const allContacts = async (store: Pick<Store, 'recordsOf'>): Promise<{ person: string; contact: Contact }[]> =>
  (await store.recordsOf(kind)).flatMap(({ key, value }) => {
    const contact = read(value);
    return contact === null ? [] : [{ person: key, contact }];
  });

/** The record that a turn leaves of its person, when it differs from what was there. */
export function contactAfter(
  { contact: before, version }: FoundContact,
  { person, channel, place }: Message,
  { session, acts }: TurnOutput,
): NonNullable<TurnCommit['records']> {
  const chosen = acts.findLast((act) => act.do === 'set_reminders')?.to;
  const after: Contact = {
    v: 1,
    language: session.language,
    // A reply to a reminder belongs to no thread.
    reach: place.shared ? (before?.reach ?? null) : { channel, conversation: place.conversation },
    reminders: chosen ?? before?.reminders ?? 'on',
  };
  const same = before !== null && JSON.stringify(before) === JSON.stringify(after);
  return same ? [] : [{ kind, key: person, value: JSON.stringify(after), version }];
}
