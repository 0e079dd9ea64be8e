/** A question as it was put to somebody, for whoever reads the answer. */
import type { Field, Question } from '../criteria/question.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';

/** A question that was put to the person, and the field of it that was asked. */
export interface Asked {
  readonly ref: QuestionRef;
  readonly question: Question;
  /** Null: the question as a whole. */
  readonly field: Field | null;
}

export const isFigure = (field: Field | null): boolean => field !== null && ['money', 'count', 'tenths', 'date'].includes(field.type);
export const isChoice = (field: Field | null): boolean => field?.type === 'choice' || field?.type === 'choices';
export const openField = ({ question, field }: Asked): Field | null => field ?? Object.values(question.fields)[0] ?? null;
