/** What a button carries: the neutral action with its card, or which form it opens. Small enough for Slack, or no button. */
import { z } from 'zod';
import { type Action, actionSchema, type Card, cardSchema } from '../../conversation/message.ts';
import { questionRefSchema } from '../../criteria/vocabulary.ts';
import { limits } from './limits.ts';

const valueSchema = z.union([
  z.strictObject({ a: actionSchema, c: cardSchema.optional() }),
  /** The n-th form of the reply with this card; `r` opens the question when that form is no longer kept. */
  z.strictObject({ f: z.int().nonnegative(), r: questionRefSchema, c: cardSchema.optional() }),
]);
export type ButtonValue = z.infer<typeof valueSchema>;

/** Null when it does not fit: then the choice is shown as words, which can be typed. */
function write(value: ButtonValue): string | null {
  const text = JSON.stringify(value);
  return text.length > limits.buttonValue ? null : text;
}

/** What a button holds; null when it does not fit. */
export const actionValue = (action: Action, card: Card | undefined): string | null => write({ a: action, ...(card && { c: card }) });

/** What a form holds: the fields it asks, and the card that it stood on; null when it does not fit. */
export const formValue = (index: number, ref: z.infer<typeof questionRefSchema>, card: Card | undefined): string | null =>
  write({ f: index, r: ref, ...(card && { c: card }) });

/** Null for a value that this channel did not write, such as one of an earlier version. */
export function readValue(text: string | undefined): ButtonValue | null {
  if (text === undefined || text.length > limits.buttonValue) return null;
  try {
    return valueSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
