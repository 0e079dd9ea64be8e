/** Which field of the last answer a correction is about: "nee, het was 400.000" corrects the amount, whatever was asked last. */
import type { Field, Question } from '../criteria/question.ts';
import type { Language } from '../criteria/vocabulary.ts';
import { quantities } from './quantities/quantities.ts';

const figureTypes = ['money', 'count', 'tenths'] as const;
const isFigure = (field: Field | undefined): boolean => figureTypes.some((type) => type === field?.type);

/** The key of the field; the one that was answered last when the text says nothing else. */
export function correctedField(question: Question, last: string | undefined, text: string, language: Language): string | undefined {
  const fields = Object.entries(question.fields);
  if (last !== undefined && isFigure(question.fields[last])) return last;
  const kinds = new Set(quantities(text, language).map(({ kind }) => kind));
  const keyOf = (type: Field['type']): string | undefined => fields.find(([, field]) => field.type === type)?.[0];
  if (kinds.has('money') || kinds.has('amount')) return keyOf('money') ?? keyOf('count') ?? last;
  if (kinds.has('date')) return keyOf('date') ?? last;
  if (kinds.has('number')) return keyOf('count') ?? keyOf('money') ?? last;
  return last;
}
