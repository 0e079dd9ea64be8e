/** The shape of an example: a question, and the sentence that answers it. */
import type { Language } from '../../../criteria/vocabulary.ts';

export interface Example {
  readonly text: string;
  readonly lang: Language;
  /** Ids that may come first; `null`: the Werkdefinitie does not say. */
  readonly first: readonly string[] | null;
}

/** The text, the ids that may come first (separated by `|`) or `null`, and the language when it is not Dutch. */
export type ExampleRow = readonly [text: string, first: string | null, lang?: Language];

export const rows = (all: readonly ExampleRow[]): Example[] =>
  all.map(([text, first, lang = 'nl']) => ({ text, lang, first: first === null ? null : first.split('|') }));
