/** The open question as a form: a modal in Slack, inputs on the card in Teams. */
import type { Field, Question } from '../criteria/question.ts';
import { thingOf } from '../criteria/vocabulary.ts';
import { expectsText, titleText } from './display.ts';
import { maySee } from './may-see.ts';
import type { Input } from './reply.ts';
import { dossierOf, knownValue, type Talk, words } from './talk.ts';

/** A present value as the text of an input. Teams clears inputs, so a form always carries what is known. */
function inputValue(field: Field, value: unknown): Pick<Input, 'value'> {
  if (value === undefined) return {};
  switch (field.type) {
    case 'money':
      return { value: (Number(value) / 100).toFixed(Number(value) % 100 === 0 ? 0 : 2).replace('.', ',') };
    case 'tenths':
      return { value: (Number(value) / 10).toFixed(1).replace('.', ',') };
    case 'choices':
      return { value: (value as unknown[]).map(String) };
    // What was attached stays attached: a form only adds.
    case 'evidence':
      return {};
    case 'names':
      return { value: (value as unknown[]).join(', ') };
    default:
      return { value: String(value) };
  }
}

/** The inputs of a whole question, filled with what is known, and with what could not be read so that it can be mended. */
function inputsOf(talk: Talk, question: Question, value: Readonly<Record<string, unknown>>): Input[] {
  const w = words(talk);
  const { language } = talk.session;
  return Object.entries(question.fields).map(([key, field]) => ({
    field: key,
    type: field.type,
    label: field.label[language],
    hint: field.ask[language],
    error: expectsText(field, language),
    ...(talk.unread[key] === undefined ? inputValue(field, value[key]) : { value: talk.unread[key] }),
    ...(field.type === 'yes_no' && { choices: ['true', 'false'].map((one) => ({ value: one, label: one === 'true' ? w.yes : w.no })) }),
    ...(field.choices && { choices: field.choices.map((one) => ({ value: one.value, label: one.label[language] })) }),
  }));
}

/** Adds the form of a question, or of one item of it. Filled-in figures of a private question make the reply private. */
export function showForm(talk: Talk, question: Question, item?: string): void {
  const ref = thingOf({ question: question.id, item });
  const known = item === undefined && question.many ? {} : (knownValue(dossierOf(talk), ref) ?? {});
  const value = maySee(talk, ref) ? known : {};
  const filled = Object.keys(value).some((key) => key !== 'id') || Object.keys(talk.unread).length > 0;
  talk.private = talk.private || (question.private && filled);
  const title = titleText(ref, known, talk.session.language);
  talk.blocks.push({ kind: 'form', ref, title, inputs: inputsOf(talk, question, value), submit: words(talk).submit });
}
