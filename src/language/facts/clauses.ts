/** Which words of a sentence are about which of its figures: "A geeft 30.000, B misschien 20.000" says "misschien" of the second. */
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

/** A figure and who is said to give it. */
export interface Held {
  readonly placed: Placed;
  readonly members: readonly Party[];
}

/** The tokens that are about a figure: from `from` up to `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const parting = /^(?:[,;|]|en|and|plus|maar|but|terwijl|while|of|or)$/u;

/** Where the words about the next figure begin: at who gives it, or at the last word or sign that parts the two. */
function boundary({ tokens }: Prose, before: Held, after: Held): number {
  const last = before.placed.next;
  const own = before.members.filter(({ first }) => first >= last && first < after.placed.first);
  const named = after.members.find(
    ({ first, next }) => first >= last && next <= after.placed.first && !own.some((one) => one.first === first),
  );
  const floor = Math.max(last, ...own.filter((one) => named === undefined || one.first < named.first).map(({ next }) => next));
  const ceiling = named?.first ?? after.placed.first;
  for (let at = ceiling - 1; at >= floor; at -= 1) {
    if (!parting.test(tokens[at]?.text ?? '')) continue;
    while (at > floor && parting.test(tokens[at - 1]?.text ?? '')) at -= 1;
    return at;
  }
  return named?.first ?? after.placed.first;
}

/** The words about each figure, within its sentence. @param held all figures that are told of, in order. */
export function clausesOf(prose: Prose, held: readonly Held[]): Map<Placed, Clause> {
  const clauses = new Map<Placed, Clause>();
  for (const [at, one] of held.entries()) {
    const [start, end] = prose.bounds[one.placed.sentence] ?? [0, 0];
    const [before, after] = [held[at - 1], held[at + 1]];
    const inSentence = (other: Held | undefined): other is Held =>
      other !== undefined && other.placed.sentence === one.placed.sentence && other.placed !== one.placed;
    const from = inSentence(before) ? boundary(prose, before, one) : start;
    const to = inSentence(after) ? boundary(prose, one, after) : end;
    clauses.set(one.placed, { from, to });
  }
  return clauses;
}
