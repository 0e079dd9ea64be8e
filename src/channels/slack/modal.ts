/** A form block as a modal, and what comes back from it as the raw values of a form message. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import { type Card, cardSchema, type Message } from '../../conversation/message.ts';
import type { Block, Input } from '../../conversation/reply.ts';
import { questionRefSchema } from '../../criteria/vocabulary.ts';
import { clip } from '../cut.ts';
import type { Blocks } from './blocks.ts';
import { limits, pieces } from './limits.ts';
import { escaped } from './mrkdwn.ts';

export type Form = Extract<Block, { kind: 'form' }>;

export const formCallback = 'form';
const inputAction = 'value';

const metadataSchema = z.strictObject({
  r: questionRefSchema,
  c: cardSchema.optional(),
  /** Where the button stood: the answer goes there. */
  p: z.strictObject({ conversation: z.string(), thread: z.string().optional(), shared: z.boolean() }),
});
type Metadata = z.infer<typeof metadataSchema>;

const plain = (text: string, most: number): types.PlainTextElement => ({ type: 'plain_text', text: clip(text, most) || '…', emoji: false });

type Choice = NonNullable<Input['choices']>[number];
const optionOf = ({ value, label }: Choice): types.PlainTextOption => ({ text: plain(label, limits.optionText), value });

/** Choices that Slack can hold: one that is too long would refuse the whole view. */
const choicesOf = ({ choices = [] }: Input): Choice[] =>
  choices.filter(({ value }) => value.length > 0 && value.length <= limits.optionValue).slice(0, limits.selectOptions);

const texts = (value: Input['value']): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** A long answer is not filled in when it does not fit: half of it would be taken for the whole. */
function textInput({ value }: Input, multiline: boolean): types.PlainTextInput {
  const known = texts(value).join('\n');
  return {
    type: 'plain_text_input',
    action_id: inputAction,
    multiline,
    max_length: limits.inputValue,
    ...(known !== '' && known.length <= limits.inputValue && { initial_value: known }),
  };
}

function choiceInput(input: Input): types.RadioButtons | types.StaticSelect | types.PlainTextInput {
  const choices = choicesOf(input);
  if (choices.length === 0) return textInput(input, false);
  const options = choices.map(optionOf);
  const initial = options.find(({ value }) => texts(input.value).includes(value ?? ''));
  const chosen = initial && { initial_option: initial };
  return choices.length <= limits.radioOptions
    ? { type: 'radio_buttons', action_id: inputAction, options, ...chosen }
    : { type: 'static_select', action_id: inputAction, options, ...chosen };
}

function choicesInput(input: Input): types.Checkboxes | types.MultiStaticSelect | types.PlainTextInput {
  const choices = choicesOf(input);
  if (choices.length === 0) return textInput(input, false);
  const options = choices.map(optionOf);
  const initial = options.filter(({ value }) => texts(input.value).includes(value ?? ''));
  const chosen = initial.length > 0 && { initial_options: initial };
  return choices.length <= limits.radioOptions
    ? { type: 'checkboxes', action_id: inputAction, options, ...chosen }
    : { type: 'multi_static_select', action_id: inputAction, options, ...chosen };
}

function dateInput({ value }: Input): types.Datepicker {
  const [known = ''] = texts(value);
  return { type: 'datepicker', action_id: inputAction, ...(/^\d{4}-\d{2}-\d{2}$/u.test(known) && { initial_date: known }) };
}

function elementOf(input: Input): types.InputBlock['element'] {
  switch (input.type) {
    case 'text':
    case 'evidence':
    case 'names':
      return textInput(input, true);
    case 'money':
    case 'count':
    case 'tenths':
      // Text, not a number input: "75.000" and "€ 1,2 mln" are how people write them.
      return textInput(input, false);
    case 'date':
      return dateInput(input);
    case 'yes_no':
    case 'choice':
      return choiceInput(input);
    case 'choices':
      return choicesInput(input);
  }
}

const inputBlock = (input: Input): types.InputBlock => ({
  type: 'input',
  block_id: clip(input.field, limits.blockId),
  optional: true,
  label: plain(input.label, limits.inputLabel),
  ...(input.hint !== undefined && input.hint.trim() !== '' && { hint: plain(input.hint, limits.inputHint) }),
  element: elementOf(input),
});

/**
 * The whole form as a modal. Slack shows a short title only: a longer one stands in full at the top.
 * Null when what must travel along does not fit.
 */
export function modalOf(form: Form, card: Card | undefined, place: Message['place']): types.ModalView | null {
  const metadata: Metadata = { r: form.ref, ...(card && { c: card }), p: place };
  if (JSON.stringify(metadata).length > limits.privateMetadata) return null;
  const full: Blocks =
    form.title.length <= limits.modalTitle
      ? []
      : pieces(escaped(form.title), limits.sectionText).map((text) => ({
          type: 'section',
          text: { type: 'mrkdwn', text, verbatim: true },
        }));
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: JSON.stringify(metadata),
    title: plain(form.title, limits.modalTitle),
    submit: plain(form.submit, limits.modalSubmit),
    blocks: [...full, ...form.inputs.map(inputBlock)].slice(0, limits.viewBlocks),
  };
}

const stateSchema = z.looseObject({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
  selected_options: z.array(z.looseObject({ value: z.string() })).nullish(),
});

export const submittedSchema = z.looseObject({
  id: z.string(),
  hash: z.string().optional(),
  private_metadata: z.string(),
  state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), stateSchema)) }),
});

/** A handed-in modal as a form message's content and place. Null when it is none of ours. */
export function submitted({ private_metadata, state }: z.infer<typeof submittedSchema>): {
  content: Extract<Message['content'], { kind: 'form' }>;
  place: Message['place'];
} | null {
  const metadata = readMetadata(private_metadata);
  if (metadata === null) return null;
  const values = Object.entries(state.values).flatMap(([field, actions]) => {
    const input = actions[inputAction];
    if (input === undefined) return [];
    const { value, selected_date, selected_option, selected_options } = input;
    const given = selected_options?.map((option) => option.value) ?? selected_option?.value ?? selected_date ?? value;
    return given === undefined || given === null ? [] : [[field, given] as const];
  });
  const { r: ref, c: card, p } = metadata;
  return {
    content: { kind: 'form', ref, values: Object.fromEntries(values), ...(card && { card }) },
    place: { conversation: p.conversation, ...(p.thread !== undefined && { thread: p.thread }), shared: p.shared },
  };
}

function readMetadata(text: string): Metadata | null {
  try {
    return metadataSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
