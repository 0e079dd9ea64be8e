/**
 * A form that was sent in: raw input per field to the values of an answer. What was left empty is
 * left out, because blank never erases; what cannot be read is named, so that it can be asked again.
 */
import type { Field, Question } from '../criteria/question.ts';
import type { Language } from '../criteria/vocabulary.ts';
import { isOnlyFigure } from './facts/fields/only-figure.ts';
import { readField } from './facts/fields/read.ts';
import { visible } from './facts/fold.ts';

export interface FormReading {
  readonly value: Record<string, unknown>;
  /** Fields whose input could not be read, or of which it is not sure what was meant. */
  readonly unread: { field: string; text: string }[];
}

const isNumeric = ({ type }: Field): boolean => type === 'money' || type === 'count' || type === 'tenths';

function fromText(field: Field, text: string, language: Language): unknown {
  if (field.type === 'text') {
    // A form's own field is taken at its word: also "geen" and "het is …" are what the person wants to stand there. A figure is no name.
    return field.party === true && isOnlyFigure(text) ? undefined : visible(text);
  }
  // The value that a list or switch sends.
  if (field.type === 'choice' && field.schema.safeParse(text).success) return text;
  const reading = readField(field, text, language);
  // A form asks for the whole term: what comes back every year is asked again.
  if (reading === null || reading.recurs !== undefined) return undefined;
  // A form asks for euros: "75" is seventy-five. Two figures in one input are not for us to choose from.
  const figures = isNumeric(field) ? (text.match(/\d[\d.,]*/gu) ?? []) : [];
  return figures.length > 1 && reading.alternatives !== undefined ? undefined : reading.value;
}

function fromList(field: Field, values: readonly string[], language: Language): unknown {
  const given = values.filter((value) => value.trim() !== '');
  if (field.type === 'choices') {
    if (field.schema.safeParse(given).success) return [...new Set(given)];
    return fromText(field, given.join(', '), language);
  }
  if (field.type === 'names') return given.some(isOnlyFigure) ? undefined : given.map(visible).filter((name) => name !== '');
  if (field.type === 'evidence') return fromText(field, given.join('\n'), language);
  return given.length === 1 ? fromText(field, given[0] ?? '', language) : undefined;
}

/** Reads what a modal or card sent. Unknown fields are named as unread. */
export function readForm(
  question: Question,
  values: Readonly<Record<string, string | readonly string[]>>,
  language: Language,
): FormReading {
  const value: Record<string, unknown> = {};
  const unread: FormReading['unread'] = [];
  for (const [key, raw] of Object.entries(values)) {
    const text = typeof raw === 'string' ? raw : raw.join(', ');
    if (visible(text) === '' || (typeof raw !== 'string' && raw.every((one) => visible(one) === ''))) continue;
    const field = Object.hasOwn(question.fields, key) ? question.fields[key] : undefined;
    const read = field && (typeof raw === 'string' ? fromText(field, raw, language) : fromList(field, raw, language));
    if (field !== undefined && read !== undefined && field.schema.safeParse(read).success) value[key] = read;
    else unread.push({ field: key, text: text.slice(0, 200) });
  }
  return { value, unread };
}
