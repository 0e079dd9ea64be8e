/** While "15k per jaar" waits for a yes, a figure alone says what it is over the whole term. */

import { findQuestion } from '../criteria/criteria.ts';
import type { Language, Proposal, RecurringFigure } from '../criteria/vocabulary.ts';
import { correctionStart } from './correction-start.ts';
import { onlyFigures } from './facts/fields/only-figure.ts';
import { readField } from './facts/fields/read.ts';
import { isHours } from './facts/figures.ts';

/**
 * What waits of the same thing, with the figure that was typed now in the place of the one that comes back; null where
 * the text says anything else, or where it could be about more than one.
 */
export function wholeTerm(text: string, waiting: readonly Proposal[], language: Language): Proposal[] | null {
  const from = correctionStart(text);
  const figures = onlyFigures(text.slice(from));
  const inHours = figures.some(isHours);
  const backs = waiting.flatMap((proposal) => (proposal.recurs ?? []).map((back) => ({ proposal, back })));
  const fitting = backs.length > 1 ? backs.filter(({ back }) => (back.field === 'hours') === inHours) : backs;
  const [only, ...more] = fitting;
  if (figures.length !== 1 || only === undefined || more.length > 0) return null;
  const whole = replaced(text, from, only.proposal, only.back, language);
  const { question, item } = only.proposal.ref;
  const beside = waiting.filter(({ ref }) => ref.question === question && ref.item === item);
  return whole && beside.map((one) => (one === only.proposal ? whole : one));
}

function replaced(
  text: string,
  from: number,
  proposal: Proposal,
  { field: key, said }: RecurringFigure,
  language: Language,
): Proposal | null {
  const field = findQuestion(proposal.ref.question)?.fields[key];
  const read = field && readField(field, ' '.repeat(from) + text.slice(from), language);
  if (!read) return null;
  // "60" is likelier sixty thousand than less than what comes back every year.
  const { value, quote, start, end, certainty, recurs } =
    [read, ...(read.alternatives ?? [])].find((one) => Number(one.value) >= said) ?? read;
  const others = (proposal.recurs ?? []).filter((one) => one.field !== key);
  const back = [...others, ...(recurs ? [{ field: key, ...recurs }] : [])];
  const { recurs: _, guessed, ...rest } = proposal;
  return {
    ...rest,
    ...{ value: { ...proposal.value, [key]: value }, quote, start, end },
    // A figure says nothing of who gives it: what was guessed is shown once more, with the whole.
    certainty: back.length > 0 || guessed ? 'inferred' : certainty,
    ...(back.length > 0 && { recurs: back, ...(guessed && { guessed }) }),
  };
}
