/** What is understood of one message while a question is open. */
import { findQuestion } from '../../src/criteria/criteria.ts';
import { type Asked, type UnderstandContext, understand } from '../../src/language/understand.ts';

export function asked(id: string, key?: string, item?: string): Asked {
  const question = findQuestion(id);
  if (question === undefined) throw new Error(id);
  return {
    ref: { question: id, ...(item !== undefined && { item }) },
    question,
    field: key === undefined ? null : (question.fields[key] ?? null),
  };
}

export const say = (text: string, open: Asked | null, more: Partial<UnderstandContext> = {}) =>
  understand(text, { language: 'nl', open, ...more });

export const values = (text: string, open: Asked | null, more: Partial<UnderstandContext> = {}) =>
  say(text, open, more).proposals.map(({ ref, value }) => [ref.question, ref.item ?? null, value]);
