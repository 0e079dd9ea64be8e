/**
 * "De gemeente geeft 15k per jaar, in totaal 60k": the sum is no budget, and not everybody's. It is what the
 * municipality gives over the whole term.
 */
import { hundredths } from './figures.ts';
import type { Money } from './given.ts';
import { budgets } from './lexicon-cues.ts';
import type { Prose } from './sentence.ts';
import { isSaidToBe, periodOf, recurring } from './term.ts';

/** Whether a sum of nobody in particular is said to be what this gift is over the term. */
function isWholeOf({ text, tokens, quantities, figures }: Prose, whole: Money, back: Money): boolean {
  const { placed, fact, giver } = whole;
  const [own, over] = [back.placed.figure, placed.figure];
  const isSum = fact.question === 'c3.totalBudget' || fact.question === 'c3.contributions';
  if (!isSum || giver.members.length > 0 || back.fact.question !== 'c3.contributions' || back.giver.members.length === 0) return false;
  if (periodOf(over.per) !== undefined || recurring(text, quantities, own) === undefined) return false;
  const [sum, each] = [hundredths(fact.value), hundredths(back.fact.value)];
  if (placed.sentence !== back.placed.sentence || sum <= each || sum % each !== 0) return false;
  const between = tokens.slice(Math.min(placed.next, back.placed.next), placed.next + 4);
  const isBudget = between.some((token) => budgets.has(token.text));
  return (
    !isBudget &&
    isSaidToBe(
      text,
      own,
      over,
      figures.map(({ figure }) => figure),
    )
  );
}

/** The money of a text, where the sum of what somebody gives every year is theirs. */
export function overTerm(prose: Prose, all: readonly Money[]): Money[] {
  return all.map((whole) => {
    const back = all.find((one) => one !== whole && isWholeOf(prose, whole, one));
    if (back === undefined) return whole;
    const { question, party, side, form, state, elsewhere, self, joint } = back.fact;
    const given = {
      ...(party !== undefined && { party }),
      ...(side !== undefined && { side }),
      ...(form !== undefined && { form }),
      ...(state !== undefined && { state }),
    };
    return { ...whole, giver: back.giver, total: false, fact: { ...whole.fact, question, ...given, elsewhere, self, joint } };
  });
}
