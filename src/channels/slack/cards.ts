/**
 * What stands on the newest card of a person and does not fit its buttons: the forms that they open, and
 * the answers that the agent view suggests. Kept when the card is sent, so that a modal opens at once.
 */
import { z } from 'zod';
import { type Card, cardSchema } from '../../conversation/message.ts';
import { blockSchema, optionsOf, type Reply } from '../../conversation/reply.ts';
import type { Records } from '../channel.ts';
import { clip } from '../cut.ts';
import { limits } from './limits.ts';
import type { Form } from './modal.ts';

const kind = 'slack_card';

const keptSchema = z.strictObject({ card: cardSchema, forms: z.array(blockSchema), prompts: z.array(z.string()) });
type Kept = z.infer<typeof keptSchema>;

export interface Cards {
  keep(person: string, reply: Reply): Promise<void>;
  /** The form that a button opens; null when its card is no longer the newest. */
  form(person: string, index: number, card: Card | undefined): Promise<Form | null>;
  prompts(person: string): Promise<string[]>;
  /** Whether this is the person's own newest card: only that one is used up by a press. */
  isNewest(person: string, card: Card | undefined): Promise<boolean>;
}

const sameCard = (a: Card | undefined, b: Card | undefined): boolean => a !== undefined && a.id === b?.id && a.version === b.version;

function promptsOf(reply: Reply): string[] {
  const also = reply.blocks.flatMap((block) => (block.kind === 'question' ? block.also : []));
  return [...optionsOf(reply.blocks), ...also].slice(0, limits.suggestedPrompts).map(({ label }) => clip(label, limits.buttonText));
}

export function createCards(records: Records): Cards {
  async function read(person: string): Promise<Kept | null> {
    const record = await records.record(kind, person);
    return record === null ? null : (keptSchema.safeParse(JSON.parse(record.value)).data ?? null);
  }
  return {
    async keep(person, reply) {
      if (reply.card === undefined) return;
      const forms = reply.blocks.filter((block) => block.kind === 'form');
      const value: Kept = { card: reply.card, forms, prompts: promptsOf(reply) };
      await records.keepRecord(kind, person, JSON.stringify(value));
    },
    isNewest: async (person, card) => sameCard((await read(person))?.card, card),
    async form(person, index, card) {
      const kept = await read(person);
      if (kept === null || !sameCard(kept.card, card)) return null;
      const form = kept.forms[index];
      return form?.kind === 'form' ? form : null;
    },
    prompts: async (person) => (await read(person))?.prompts ?? [],
  };
}
