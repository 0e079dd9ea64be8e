/** A field's value as a person reads it, and the name of what a reference points at. */
import { findQuestion } from '../criteria/criteria.ts';
import { euro, mark, number } from '../criteria/format.ts';
import type { Field, Question } from '../criteria/question.ts';
import type { Language, QuestionRef } from '../criteria/vocabulary.ts';
import { wordingOf } from './wording.ts';

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** "2028-07-01" → "1 juli 2028". Reads the first ten characters, so an instant works as well. */
export function dateText(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}

const choiceText = (field: Field, value: unknown, language: Language): string =>
  field.choices?.find((one) => one.value === value)?.label[language] ?? String(value);

const listText = (value: unknown, show: (entry: unknown) => string, language: Language): string =>
  Array.isArray(value) && value.length > 0 ? value.map(show).join(', ') : wordingOf(language).none;

/** Longest piece of free text that is repeated to the person. */
const maxShown = 200;

export function valueText(field: Field, value: unknown, language: Language): string {
  switch (field.type) {
    case 'money':
      return euro(Number(value), language);
    case 'count':
      return field.unit === undefined ? number(Number(value), language) : `${number(Number(value), language)} ${field.unit[language]}`;
    case 'tenths':
      return mark(Number(value), language);
    case 'date':
      return dateText(String(value), language);
    case 'yes_no':
      return value === true ? wordingOf(language).yes.toLowerCase() : wordingOf(language).no.toLowerCase();
    case 'choice':
      return choiceText(field, value, language);
    case 'choices':
      return listText(value, (entry) => choiceText(field, entry, language), language);
    case 'evidence':
      return listText(value, (entry) => (entry as { title: string }).title, language);
    case 'names':
      return listText(value, String, language);
    case 'text': {
      const text = String(value);
      return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
    }
  }
}

/** What would help where a field could not be read. */
export function expectsText({ type, party }: Field, language: Language): string {
  const { expects, nameNeeded } = wordingOf(language);
  return party === true ? nameNeeded : expects[type];
}

/** The fields of an answer that are known, in the order of the question, as label and value. */
export const rowsOf = (
  question: Question,
  value: Readonly<Record<string, unknown>>,
  language: Language,
): { field: string; label: string; value: string }[] =>
  Object.entries(question.fields).flatMap(([key, field]) =>
    value[key] === undefined ? [] : [{ field: key, label: field.label[language], value: valueText(field, value[key], language) }],
  );

/** The field that names an item of a list: its first text, such as the partner or the activity. */
export const nameField = ({ fields }: Question): string | undefined => Object.keys(fields).find((key) => fields[key]?.type === 'text');

/** The name of a list item. */
export function itemName(question: Question, value: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const first = nameField(question);
  const name = first === undefined ? undefined : value?.[first];
  return typeof name === 'string' ? name : undefined;
}

/** "Bijdragen per partner (Werf De Kiel)". */
export function titleText({ question: id }: QuestionRef, value: Readonly<Record<string, unknown>> | undefined, language: Language): string {
  const question = findQuestion(id);
  if (question === undefined) return id;
  const name = question.many ? itemName(question, value) : undefined;
  return name === undefined ? question.title[language] : `${question.title[language]} (${name})`;
}
