/** Inputs of a form: each with its label, its error and what is known already, as Teams clears inputs with every card. */
import type { IChoiceSetInput, IDateInput, ITextInput } from '@microsoft/teams.cards';
import type { Input } from '../../conversation/reply.ts';
import { clip } from '../cut.ts';
import { bytes } from './buttons.ts';
import { limits } from './limits.ts';
import { inputId } from './pressed.ts';
import { plain } from './text.ts';

export type CardInput = ITextInput | IDateInput | IChoiceSetInput;

const short = (text: string): string => clip(plain(text), limits.labelText);

const valueText = ({ value }: Input): string | undefined => (Array.isArray(value) ? value.join(', ') : value);

/** One input. Figures are text: "75.000" and "anderhalve ton" are answers too, which Input.Number would refuse. */
function inputOf(input: Input): CardInput {
  const shared = {
    id: inputId(input.field),
    label: short(input.label),
    isRequired: false,
    errorMessage: short(input.error),
    ...(input.hint !== undefined && { placeholder: short(input.hint) }),
  };
  if (input.choices !== undefined) {
    const several = input.type === 'choices';
    const value = Array.isArray(input.value) ? input.value.join(',') : input.value;
    return {
      type: 'Input.ChoiceSet',
      ...shared,
      choices: input.choices.map(({ value: one, label }) => ({ value: one, title: short(label) })),
      style: input.choices.length > limits.buttonsInARow && !several ? 'compact' : 'expanded',
      isMultiSelect: several,
      wrap: true,
      ...(value !== undefined && { value }),
    };
  }
  const text = valueText(input);
  if (input.type === 'date' && (text === undefined || /^\d{4}-\d\d-\d\d$/u.test(text)))
    return { type: 'Input.Date', ...shared, ...(text !== undefined && { value: text }) };
  // What is longer than an input can hold would come back cut, and replace the whole.
  const fits = text !== undefined && text.length <= limits.inputText;
  return {
    type: 'Input.Text',
    ...shared,
    maxLength: limits.inputText,
    isMultiline: input.type === 'text' || input.type === 'evidence',
    ...(fits && { value: text }),
  };
}

/** The inputs with what was typed into them; one that was left blank keeps what is known. */
export const filledIn = (inputs: readonly Input[], values: Readonly<Record<string, string | string[]>>): Input[] =>
  inputs.map((input) => {
    const { [input.field]: value = '' } = values;
    return value.length === 0 ? input : { ...input, value };
  });

/** Fields of which more than one choice may be ticked. */
export const severalIn = (inputs: readonly Input[]): string[] =>
  inputs.filter(({ type, choices }) => type === 'choices' && choices !== undefined).map(({ field }) => field);

/**
 * The inputs, within so many bytes: the longest values are left out first, as a blank input changes
 * nothing. Null when they do not fit even then.
 */
export function fittedInputs(inputs: readonly Input[], most: number): CardInput[] | null {
  const made = inputs.map(inputOf);
  const longestFirst = [...made].sort((a, b) => (b.value?.length ?? 0) - (a.value?.length ?? 0));
  for (const input of longestFirst) {
    if (bytes(made) <= most) break;
    delete input.value;
  }
  return bytes(made) <= most ? made : null;
}
