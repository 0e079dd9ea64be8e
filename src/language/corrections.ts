/** What a correction of an earlier answer says: who it is of, or only that something must change. */
import type { Question } from '../criteria/question.ts';
import type { Language, QuestionRef } from '../criteria/vocabulary.ts';
import type { Asked } from './asked.ts';
import { correctedName } from './corrected-name.ts';
import { readContext } from './facts/context.ts';
import { type AnswerReading, readAnswer } from './facts/fields/answer.ts';
import { fold } from './facts/fold.ts';

/** The name that a correction gives, with what it tells of who that is. */
export function nameCorrected({ question, field }: Asked, text: string, from: number): AnswerReading | null {
  const name = correctedName(text, from);
  const [key] = Object.entries(question.fields).find(([, one]) => one === field || (field === null && one.party)) ?? [];
  if (name === null || key === undefined) return null;
  const { side, kind } = readContext(name.quote);
  const value = {
    [key]: name.quote,
    ...(side && 'side' in question.fields && { side: side.value }),
    ...(kind && 'kind' in question.fields && { kind: kind.value }),
  };
  return { ...name, value, fields: {}, others: [] };
}

/** What stands in the text from a place on, as one field of an answer: a name is no more than the name. */
export function readInstead(question: Question, key: string, text: string, from: number, language: Language): AnswerReading | null {
  const field = question.fields[key] ?? null;
  if (field?.party === true) return nameCorrected({ ref: { question: question.id }, question, field }, text, from);
  return field && readAnswer(question, field, ' '.repeat(from) + text.slice(from), language);
}

/** Where "van" or "from" stands, who it is of is denied. */
const ofWhom = /(?<![\p{L}])(?:van|door|from|by)(?![\p{L}])/u;

/** What a correction is about that does not say what it should be. */
export function correctedRef({ ref, field }: Asked, text: string): QuestionRef {
  const { field: key, ...item } = ref;
  const isTold = field?.type === 'choice' || (field?.party === true && ofWhom.test(fold(text)));
  return isTold && key !== undefined ? { ...item, field: key } : item;
}
