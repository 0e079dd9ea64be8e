/** While something waits for a yes or a choice, a correction is about that: "nee, het is in kind", "nee, 60.000", "nee, BAM". */

import { findQuestion } from '../criteria/criteria.ts';
import type { Question } from '../criteria/question.ts';
import type { Language, Proposal } from '../criteria/vocabulary.ts';
import { correctedField } from './corrected-field.ts';
import { correctedName } from './corrected-name.ts';
import { correctionStart } from './correction-start.ts';
import { readAnswer } from './facts/fields/answer.ts';
import { intent } from './intent.ts';
import { endsList } from './list-end.ts';

type Instead = Pick<Proposal, 'value' | 'certainty'>;

/** What the text says instead; null where it says nothing of this, or could mean two things. */
function change(question: Question, text: string, from: number, waiting: Proposal['value'], language: Language): Instead | null {
  const said = ' '.repeat(from) + text.slice(from);
  const key = correctedField(question, undefined, said, language, waiting);
  const field = key === undefined ? undefined : question.fields[key];
  if (field !== undefined) {
    const reading = readAnswer(question, field, said, language);
    return reading !== null && reading.others.length === 0 && reading.recurs === undefined
      ? { value: reading.value, certainty: 'inferred' }
      : null;
  }
  const [party] = Object.entries(question.fields).find(([, one]) => one.party === true) ?? [];
  const name = correctedName(text, from);
  if (party === undefined || waiting[party] === undefined || name === null) return null;
  // "Is “…” de naam? Zo niet, typ dan “nee” en daarna de naam": then that is the name.
  const certainty = Object.keys(waiting).length === 1 ? name.certainty : 'inferred';
  return { value: { [party]: name.quote }, certainty };
}

/** What waits, with what the text changes of it; null where it is no correction of one thing. */
export function amended(text: string, waiting: readonly Proposal[], language: Language): Proposal[] | null {
  const [first] = waiting;
  const question = first && findQuestion(first.ref.question);
  if (first === undefined || question === undefined || endsList(text)) return null;
  if (waiting.some(({ ref, recurs }) => recurs !== undefined || ref.question !== question.id || ref.item !== first.ref.item)) return null;
  if (intent(text, { language, open: { type: 'text', party: true } }).kind !== 'correction') return null;
  const from = correctionStart(text);
  const instead = change(question, text, from, first.value, language);
  if (instead === null) return null;
  const made = waiting.map((one): Proposal => ({ ...one, value: { ...one.value, ...instead.value }, certainty: instead.certainty }));
  // Of two readings of a figure, a figure leaves one.
  return made.filter(({ value }, at) => made.findIndex((other) => JSON.stringify(other.value) === JSON.stringify(value)) === at);
}
