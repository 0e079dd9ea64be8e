/** What a proposal must be before anything is done with it: about a question that there is, in values that its schema takes. */
import { findQuestion } from '../criteria/criteria.ts';
import { wrongField } from '../criteria/question.ts';
import type { Proposal } from '../criteria/vocabulary.ts';

/** Why a proposal was not noted. */
export type Refused = { refused: 'value'; field: string; value: unknown } | { refused: 'full' };

/** A proposal that says nothing of anything there is: nothing to note, and nothing to explain. */
export const saysNothing = ({ ref, value }: Proposal): boolean =>
  findQuestion(ref.question) === undefined || Object.keys(value).length === 0;

/** The first field that the question does not know or that its schema refuses. */
export function unfit({ ref, value }: Proposal): Refused | null {
  const wrong = wrongField(findQuestion(ref.question)?.fields ?? {}, value);
  return wrong === undefined ? null : { refused: 'value', field: wrong, value: value[wrong] };
}

export const isFit = (proposal: Proposal): boolean => !saysNothing(proposal) && unfit(proposal) === null;

/** Longest id of an item that a dossier can hold. */
const maxItemId = 100;

/** The item that a reference names, where it is one that can stand in a dossier. */
export const soundItem = (item: string | undefined): string | undefined =>
  item === undefined || item === '' || item.length > maxItemId ? undefined : item;
