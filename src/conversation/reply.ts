/**
 * What a channel gets to show, freed from the platform's shape: a list of blocks whose words
 * are already in the reader's language. A channel adds none of its own and leaves none out;
 * `toText` gives the full text equivalent, for the terminal, notifications and screen readers.
 */
import { z } from 'zod';
import { questionRefSchema } from '../criteria/vocabulary.ts';
import { actionSchema, cardSchema } from './message.ts';

const optionSchema = z.strictObject({
  label: z.string(),
  action: actionSchema,
  /** At most one option of a block is the recommended one. */
  primary: z.boolean().optional(),
});
export type Option = z.infer<typeof optionSchema>;

/**
 * One input of a form. Teams clears inputs when a card comes back, so `value` travels along. None must be filled in:
 * what is needed depends on the other answers, and gaps are asked about later. Not strict, as replies of before have
 * more that is not read any more.
 */
const inputSchema = z.object({
  field: z.string(),
  type: z.enum(['text', 'money', 'count', 'tenths', 'date', 'yes_no', 'choice', 'choices', 'evidence', 'names']),
  label: z.string(),
  hint: z.string().optional(),
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
    /** Ways out of the question (skip, don't know, help): buttons on a card, one line in a text. */
    also: z.array(optionSchema),
  }),
  /** The same question as a form: a modal in Slack, inputs on the card in Teams, nothing in the terminal. */
  z.strictObject({ kind: z.literal('form'), ref: questionRefSchema, title: z.string(), inputs: z.array(inputSchema), submit: z.string() }),
  z.strictObject({ kind: z.literal('options'), label: z.string(), options: z.array(optionSchema) }),
  /** A picture that the outbox draws when it sends: a name and its data, with words that say the same. */
  z.strictObject({ kind: z.literal('picture'), name: z.string(), data: z.unknown(), alt: z.string() }),
  /** A file that is made when it is sent. `data` holds all of it, `name` has no ending, `elsewhere` says what to do where none can be sent. */
  z.strictObject({
    kind: z.literal('file'),
    name: z.string(),
    format: z.enum(['docx', 'xlsx', 'json']),
    data: z.unknown(),
    label: z.string(),
    elsewhere: z.string(),
  }),
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

/** All options of a reply in the order in which a text numbers them. */
export const optionsOf = (blocks: readonly Block[]): Option[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'question' || block.kind === 'options') return block.options;
    if (block.kind === 'list') return block.items.flatMap(({ option }) => (option === undefined ? [] : [option]));
    return [];
  });

/** Numbers options through all blocks of one reply. */
type Numbered = () => number;

const optionsText = (options: readonly Option[], next: Numbered): string => options.map(({ label }) => `  ${next()}) ${label}`).join('\n');

function listText({ items }: Extract<Block, { kind: 'list' }>, next: Numbered): string {
  return items
    .map(({ symbol = '-', text, detail, option }) => {
      const mark = option === undefined ? symbol : `${next()}) ${symbol === '-' ? '' : symbol}`.trimEnd();
      return `  ${mark} ${text}${detail === undefined ? '' : `\n      ${detail.replaceAll('\n', '\n      ')}`}`;
    })
    .join('\n');
}

function questionText({ text, hint, options, also }: Extract<Block, { kind: 'question' }>, next: Numbered): string {
  const ways = also.map(({ label }) => label).join(' · ');
  return [
    text,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...(options.length > 0 ? [optionsText(options, next)] : []),
    ...(ways === '' ? [] : [`  (${ways})`]),
  ].join('\n');
}

function blockText(block: Block, next: Numbered): string {
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
      return listText(block, next);
    case 'progress':
      return `${block.label}: ${block.done}/${block.total}`;
    case 'question':
      return questionText(block, next);
    case 'form':
      return '';
    case 'options':
      return `${block.label}\n${optionsText(block.options, next)}`;
    case 'picture':
      return block.alt;
    case 'file':
      return block.label;
  }
}

/** The whole reply as plain text; says everything that the blocks say. */
export function toText({ blocks }: Pick<Reply, 'blocks'>): string {
  let number = 0;
  const next: Numbered = () => {
    number += 1;
    return number;
  };
  return blocks
    .map((block) => blockText(block, next))
    .filter((part) => part !== '')
    .join('\n\n');
}
