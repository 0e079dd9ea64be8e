/**
 * What a channel hands in: one thing a person did, freed from the platform's shape.
 *
 * Both platforms are served by the same few kinds: Slack block actions, slash commands and
 * Teams Action.Execute are `press`; Slack view submissions and Teams card inputs are `form`;
 * Slack `message_changed` and Teams messageUpdate are `edited`.
 */
import { z } from 'zod';
import { commands, questionRefSchema } from '../criteria/vocabulary.ts';

/** Longest argument of a command. */
const maxArgument = 200;

/** As much of a Centrum's id as fits a button. */
export const shortId = (centrum: string): string => centrum.slice(0, maxArgument);

/** Whether a button has the id of a Centrum there, and not a name that somebody typed. */
export const isCentrumId = (text: string): boolean => /^centrum-(?:console|slack|teams)-\S+$/u.test(text);

/** What a button, menu entry or slash command asks for; small enough to travel in a card. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('command'), command: z.enum(commands), argument: z.string().max(maxArgument).optional() }),
  /** Fills one field by a click. */
  z.strictObject({ do: z.literal('choose'), ref: questionRefSchema, value: z.unknown() }),
  /** Opens a question or one of its list items (to answer or to change). */
  z.strictObject({ do: z.literal('open'), ref: questionRefSchema }),
  /** Chooses the n-th of the readings that were offered. */
  z.strictObject({ do: z.literal('reading'), index: z.int().min(0).max(20) }),
]);
export type Action = z.infer<typeof actionSchema>;

/** The option of a menu that is chosen by its number: "2", "2)" or "2.". */
export function chosenFrom(menu: readonly Action[], said: string): Action | undefined {
  const digits = /^\s*(\d{1,3})\s*[).]?\s*$/u.exec(said)?.[1];
  return digits === undefined ? undefined : menu[Number(digits) - 1];
}

/** The card that was pressed: a version that is no longer current means "al vastgelegd". */
export const cardSchema = z.strictObject({ id: z.string(), version: z.int().nonnegative() });
export type Card = z.infer<typeof cardSchema>;

/** A message with several files is handed in as several: the first bears its id and its words, the others that id with their number. */
export const partId = (message: string, index: number): string => (index === 0 ? message : `${message}/file/${index}`);

/** Whether something was handed in as this message, or as a part of it. */
export const isPartOf = (id: string, message: string): boolean => id === message || id.startsWith(`${message}/file/`);

const fileSchema = z.strictObject({
  id: z.string(),
  name: z.string().max(500),
  type: z.string().max(200),
  /** Bytes. */
  size: z.int().nonnegative(),
  link: z.string().max(2000),
});

const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('press'), action: actionSchema, card: cardSchema.optional() }),
  z.strictObject({
    kind: z.literal('form'),
    ref: questionRefSchema,
    /** Raw input per field as the platform gave it (strings, arrays of strings); empty = left alone. */
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    card: cardSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('file'), file: fileSchema, text: z.string().optional() }),
  z.strictObject({ kind: z.literal('edited'), of: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('deleted'), of: z.string() }),
  /** The person came in: app installed, home opened, chat started. */
  z.strictObject({ kind: z.literal('arrived') }),
]);
export type Content = z.infer<typeof contentSchema>;

export const messageSchema = z.strictObject({
  /** The platform's own id of the event, unique per channel: the idempotency key. */
  id: z.string().min(1).max(300),
  channel: z.enum(['console', 'slack', 'teams']),
  /** Who: team + user in Slack, tenant + object id in Teams, a name in the console. */
  person: z.string().min(1).max(300),
  personName: z.string().max(200).optional(),
  /** From the platform's locale; a person's own choice overrules it. */
  language: z.enum(['nl', 'en']).optional(),
  /** Where to reply. Opaque to everyone but the channel. */
  place: z.strictObject({
    conversation: z.string().max(1000),
    thread: z.string().max(300).optional(),
    /** The channel or group of which the conversation is one thread, where they differ: a Centrum is linked to the whole. */
    group: z.string().max(1000).optional(),
    /** More people can read here: figures are private. */
    shared: z.boolean(),
  }),
  /** ISO 8601 UTC instant of receipt. */
  at: z.string(),
  content: contentSchema,
});
export type Message = z.infer<typeof messageSchema>;
