/**
 * What travels in a button and comes back when it is pressed. Teams sends an invoke again, also
 * under another id, when our answer is late: its identity is therefore that of what was pressed,
 * by whom, on which card; the inbox then sees that it has it already.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { actionSchema, type Content, cardSchema } from '../../conversation/message.ts';
import { questionRefSchema } from '../../criteria/vocabulary.ts';

const common = {
  card: cardSchema.optional(),
  /** One per card as it was sent: the same card sent again has the same. */
  nonce: z.string().max(100),
  /** For whom the card was made. */
  owner: z.string().max(300),
};
const pressSchema = z.strictObject({ ...common, do: z.literal('press'), action: actionSchema });
const formSchema = z.strictObject({
  ...common,
  do: z.literal('form'),
  ref: questionRefSchema,
  /** Fields of which more than one choice may be ticked: those come as one text with commas. */
  several: z.array(z.string().max(100)).max(50),
});
/** Opens the form in a dialog; sent when somebody looks at the card in a shared conversation. */
const dialogSchema = z.strictObject({ ...common, do: z.literal('dialog'), ref: questionRefSchema });
const refreshSchema = z.strictObject({ ...common, do: z.literal('refresh') });

const pressedSchema = z.discriminatedUnion('do', [pressSchema, formSchema, dialogSchema, refreshSchema]);
export type Pressed = z.infer<typeof pressedSchema>;

/** The name under which our part of the data travels; what stands beside it are the inputs. */
export const dataKey = 'centrumwijzer';
const inputPrefix = 'f_';
/** The id of an input on a card: apart from our own data, which travels beside it in the same object. */
export const inputId = (field: string): string => `${inputPrefix}${field}`;

const dataSchema = z.looseObject({ [dataKey]: pressedSchema });

/** Our part of what came back, and the inputs beside it; null when it is not ours. */
export function readPressed(data: unknown): { pressed: Pressed; inputs: Record<string, string> } | null {
  const parsed = dataSchema.safeParse(data);
  if (!parsed.success) return null;
  const inputs = Object.entries(parsed.data).flatMap(([key, value]) =>
    key.startsWith(inputPrefix) && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      ? [[key.slice(inputPrefix.length), String(value).slice(0, 20_000)]]
      : [],
  );
  return { pressed: parsed.data[dataKey] as Pressed, inputs: Object.fromEntries(inputs) as Record<string, string> };
}

/** What was done, in the words of the conversation; null for what only concerns the card itself. */
export function contentOf(pressed: Pressed, inputs: Record<string, string>): Content | null {
  const card = pressed.card === undefined ? {} : { card: pressed.card };
  if (pressed.do === 'press') return { kind: 'press', action: pressed.action, ...card };
  if (pressed.do !== 'form') return null;
  const values = Object.fromEntries(
    Object.entries(inputs).map(([field, text]) => [field, pressed.several.includes(field) && text !== '' ? text.split(',') : text]),
  );
  return { kind: 'form', ref: pressed.ref, values, ...card };
}

/**
 * The id of a press. Another form on the same card is another message, that the conversation
 * answers with "al vastgelegd"; the same one once more is no message at all.
 */
export function pressId(person: string, pressed: Pressed, inputs: Record<string, string>): string {
  const sorted = Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1));
  return `press:${createHash('sha256')
    .update(JSON.stringify([person, pressed, sorted]))
    .digest('base64url')}`;
}
