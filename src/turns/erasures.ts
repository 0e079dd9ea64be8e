/**
 * The end of taking a person out: their last reply was still on its way, and a channel remembers where they
 * were. Done some time after, once, by whichever copy looks; doing it twice changes nothing.
 */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Millis, Store } from '../store/store.ts';

/** A name that leads to nobody, and that nobody can guess. */
export const newPseudonym = (): string => `verwijderd-${randomBytes(9).toString('base64url')}`;

const erasureSchema = z.strictObject({ persons: z.array(z.string()), at: z.number() });

/** What a channel remembers of a person beside the store's own tables is let go of. */
export type Forget = (person: string) => Promise<void>;

/** Long enough for a last reply, with its tries; it may be sent anew until then. */
export const settleWithin: Millis = 60 * 60_000;

/**
 * Finishes every erasure whose last reply has had its time (`settleWithin`).
 * @param atOnce a person whose erasure need not wait: nobody is told of it in a conversation.
 * @returns how many.
 */
export async function finishErasures(store: Store, forget: readonly Forget[], now: Millis, atOnce?: string): Promise<number> {
  let count = 0;
  for (const { key, value } of await store.recordsOf('erasure')) {
    const { persons, at } = erasureSchema.parse(JSON.parse(value));
    const waits = atOnce === undefined || !persons.includes(atOnce);
    if (waits && now - at < settleWithin) continue;
    for (const person of persons) for (const one of forget) await one(person);
    // Up to then: what came in later is of somebody who came back.
    await store.finishErasure(key, persons, at);
    count += 1;
  }
  return count;
}
