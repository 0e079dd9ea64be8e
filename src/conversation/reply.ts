/**
 * What a channel gets to show, freed from the platform's shape: a list of blocks whose words
 * are already in the reader's language. A channel adds none of its own and leaves none out;
 * `toText` gives the full text equivalent, for the terminal, notifications and screen readers.
 */
import { z } from 'zod';
import { questionRefSchema, type QuestionRef } from '../criteria/vocabulary.ts';
import { actionSchema, cardSchema } from './message.ts';

const optionSchema = z.strictObject({
  label: z.string(),
  action: actionSchema,
  /** At most one option of a block is the recommended one. */
  primary: z.boolean().optional(),
});
export type Option = z.infer<typeof optionSchema>;

/** One input of a form. Teams clears inputs when a card comes back, so `value` travels along. */
const inputSchema = z.strictObject({
  field: z.string(),
  type: z.enum(['text', 'money', 'count', 'tenths', 'date', 'yes_no', 'choice', 'choices', 'evidence', 'names']),
  label: z.string(),
  hint: z.string().optional(),
  required: z.boolean(),
  /** Shown when the input is refused. */
  error: z.string(),
  value: z.union([z.string(), z.array(z.string())]).optional(),
  choices: z.array(z.strictObject({ value: z.string(), label: z.string() })).optional(),
});
export type Input = z.infer<typeof inputSchema>;

export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  /** Verbatim from the Werkdefinitie, with the id of the sentence. */
  z.strictObject({ kind: z.literal('quote'), text: z.string(), id: z.string() }),
  z.strictObject({ kind: z.literal('facts'), rows: z.array(z.strictObject({ label: z.string(), value: z.string() })) }),
  z.strictObject({
    kind: z.literal('list'),
    items: z.array(
      z.strictObject({
        /** A sign that stands beside the words, never instead of them. */
        symbol: z.string().optional(),
        text: z.string(),
        detail: z.string().optional(),
        option: optionSchema.optional(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('progress'), label: z.string(), done: z.int(), total: z.int() }),
  /** The open question: what is asked, with the buttons that answer it. */
  z.strictObject({
    kind: z.literal('question'),
    ref: questionRefSchema,
    text: z.string(),
    hint: z.string().optional(),
    options: z.array(optionSchema),
  }),
  /** The same question as a form: a modal in Slack, inputs on the card in Teams, nothing in the terminal. */
  z.strictObject({ kind: z.literal('form'), ref: questionRefSchema, title: z.string(), inputs: z.array(inputSchema), submit: z.string() }),
  z.strictObject({ kind: z.literal('options'), label: z.string(), options: z.array(optionSchema) }),
  /** A picture that the outbox draws when it sends: a name and its data, with words that say the same. */
  z.strictObject({ kind: z.literal('picture'), name: z.string(), data: z.unknown(), alt: z.string() }),
]);
export type Block = z.infer<typeof blockSchema>;

export const replySchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  /** `person`: only for the eyes of the one who asked, also in a shared conversation. */
  audience: z.enum(['person', 'place']),
  blocks: z.array(blockSchema),
  /** Set when something on it can be pressed once. */
  card: cardSchema.optional(),
  /** True only where a language model wrote some of the words. */
  byModel: z.boolean(),
});
export type Reply = z.infer<typeof replySchema>;

export const refKey = ({ question, item = '', field = '' }: QuestionRef): string => `${question}#${item}#${field}`;

const optionsText = (options: readonly Option[]): string =>
  options.map(({ label }, index) => `  ${index + 1}) ${label}`).join('\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `== ${block.text} ==`;
    case 'text':
      return block.text;
    case 'quote':
      return `  “${block.text.replace(/\s+/gu, ' ')}” (${block.id})`;
    case 'facts':
      return block.rows.map(({ label, value }) => `  ${label}: ${value}`).join('\n');
    case 'list':
      return block.items
        .map(({ symbol = '-', text, detail }) => `  ${symbol} ${text}${detail === undefined ? '' : `\n      ${detail.replaceAll('\n', '\n      ')}`}`)
        .join('\n');
    case 'progress':
      return `${block.label}: ${block.done}/${block.total}`;
    case 'question':
      return [block.text, ...(block.hint === undefined ? [] : [`  ${block.hint}`]), ...(block.options.length > 0 ? [optionsText(block.options)] : [])].join('\n');
    case 'form':
      return '';
    case 'options':
      return `${block.label}\n${optionsText(block.options)}`;
    case 'picture':
      return block.alt;
  }
}

/** The whole reply as plain text; says everything that the blocks say. */
export const toText = (reply: Reply): string => reply.blocks.map(blockText).filter((part) => part !== '').join('\n\n');
