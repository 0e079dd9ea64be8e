/** The shape of a question case. */
import type { Language } from '../../../src/criteria/vocabulary.ts';

export interface QuestionCase {
  readonly text: string;
  readonly lang: Language;
  /** Ids that may come first; `null`: not answered. */
  readonly first: readonly string[] | null;
}

/** The text, the ids that may come first (separated by `|`) or `null`, and the language when it is not Dutch. */
export type QuestionRow = readonly [text: string, first: string | null, lang?: Language];

export const rows = (all: readonly QuestionRow[]): QuestionCase[] =>
  all.map(([text, first, lang = 'nl']) => ({ text, lang, first: first === null ? null : first.split('|') }));
