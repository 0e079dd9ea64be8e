/**
 * What we remember of Teams: where a conversation and a person can be reached, and the newest card
 * of a person in a conversation. Small records, parsed on every read; one that cannot be read counts as absent.
 */
import { z } from 'zod';
import { replySchema } from '../../conversation/reply.ts';
import type { Records } from '../channel.ts';
import { type InboundActivity, isShared, personOf, tenantOf } from './activity.ts';

const placeSchema = z.strictObject({
  serviceUrl: z.string(),
  tenant: z.string(),
  shared: z.boolean(),
  /** Id of the bot in this conversation. */
  bot: z.string(),
  installs: z.int(),
});
export type Place = z.infer<typeof placeSchema>;

const personSchema = z.strictObject({
  /** Id by which Teams addresses the person, and the one of the directory. */
  user: z.string(),
  object: z.string(),
  tenant: z.string(),
  serviceUrl: z.string(),
  bot: z.string(),
  /** The personal chat, once there was one. */
  personal: z.string().nullable(),
  /** Why nothing can be sent to this person now; cleared as soon as they write. */
  unreachable: z.string().nullable(),
});
export type Person = z.infer<typeof personSchema>;

const shownSchema = z.strictObject({
  /** The outbox's key of the reply. */
  key: z.string(),
  /** The key of what was sent last, which need not have had anything to press. */
  last: z.string(),
  nonce: z.string(),
  /** Activities that show it, in order. */
  activities: z.array(z.string()).min(1),
  reply: replySchema,
});
export type Shown = z.infer<typeof shownSchema>;

const sentSchema = z.strictObject({
  /** Messages of a long reply that were sent already, in order. */
  activities: z.array(z.string()),
  /** So many of them were as large as may be; those behind them were too large, and were cut in smaller ones. */
  whole: z.int().nonnegative().optional(),
});
export type Sent = z.infer<typeof sentSchema>;

/** What is kept about one reply: its messages, those that were shown in place to one person, and the cards before a file. */
export type Step = 'messages' | 'here' | 'cards';

const kinds = { place: 'teams.place', person: 'teams.person', shown: 'teams.card' } as const;
const stepKinds = { messages: 'reply.teams', here: 'reply.teams.here', cards: 'reply.teams.cards' } as const satisfies Record<Step, string>;

/** How often a record that somebody else keeps changing is tried again. */
const tries = 5;

export function createPlaces(records: Records) {
  async function read<T>(schema: z.ZodType<T>, kind: string, key: string): Promise<{ value: T | null; version: number }> {
    const row = await records.record(kind, key);
    if (row === null) return { value: null, version: 0 };
    try {
      return { value: schema.safeParse(JSON.parse(row.value)).data ?? null, version: row.version };
    } catch {
      return { value: null, version: row.version };
    }
  }

  /** Changes a record to what `next` makes of it; nothing is written when that is the same. */
  async function change<T>(schema: z.ZodType<T>, kind: string, key: string, next: (now: T | null) => T | null): Promise<void> {
    for (let n = 0; n < tries; n += 1) {
      const { value, version } = await read(schema, kind, key);
      const changed = next(value);
      if (changed === null || JSON.stringify(changed) === JSON.stringify(value)) return;
      if (await records.putRecord(kind, key, JSON.stringify(changed), version)) return;
    }
  }

  const shownKey = (person: string, conversation: string): string => `${person} ${conversation}`;

  return {
    place: async (conversation: string): Promise<Place | null> => (await read(placeSchema, kinds.place, conversation)).value,
    person: async (person: string): Promise<Person | null> => (await read(personSchema, kinds.person, person)).value,
    shown: async (person: string, conversation: string): Promise<Shown | null> =>
      (await read(shownSchema, kinds.shown, shownKey(person, conversation))).value,

    /** Remembers where an activity came from, and counts how often the app came in. @returns the count. */
    async remember(activity: InboundActivity): Promise<number> {
      const { conversation, from, recipient, serviceUrl } = activity;
      const tenant = tenantOf(activity) ?? '';
      const bot = recipient.id;
      let installs = 0;
      const left = activity.type === 'installationUpdate' && activity.action?.startsWith('remove') === true;
      await change(placeSchema, kinds.place, conversation.id, (now) => {
        installs = (now?.installs ?? 0) + (left ? 1 : 0);
        return { serviceUrl, tenant, shared: isShared(activity), bot, installs };
      });
      const person = personOf(activity);
      if (person !== null)
        await change(personSchema, kinds.person, person, (now) => ({
          user: from.id,
          object: from.aadObjectId ?? '',
          tenant,
          serviceUrl,
          bot,
          personal: isShared(activity) ? (now?.personal ?? null) : conversation.id,
          // Taken out of a group, the app may still be in their personal chat.
          unreachable: left && !isShared(activity) ? 'removed' : null,
        }));
      return installs;
    },

    setPersonal: (person: string, personal: string): Promise<void> =>
      change(personSchema, kinds.person, person, (now) => (now === null ? null : { ...now, personal })),
    setUnreachable: (person: string, code: string): Promise<void> =>
      change(personSchema, kinds.person, person, (now) => (now === null ? null : { ...now, unreachable: code })),
    /** Gone with the power, it would have a reply that just went out sent once more; a question is not lost. */
    setShown: (person: string, conversation: string, shown: Shown): Promise<void> =>
      records.keepRecord(kinds.shown, shownKey(person, conversation), JSON.stringify(shown)),

    sent: async (step: Step, key: string): Promise<Sent> => (await read(sentSchema, stepKinds[step], key)).value ?? { activities: [] },
    setSent: (step: Step, key: string, sent: Sent): Promise<void> => change(sentSchema, stepKinds[step], key, () => sent),
    dropSent: (step: Step, key: string): Promise<void> => records.removeRecord(stepKinds[step], key),
  };
}
export type Places = ReturnType<typeof createPlaces>;
