/** A figure with what lies around it: made once, looked at for everybody who may have given it. */
import type { Placed } from '../sentence.ts';
import type { Mention, Scene } from './scene.ts';

/** Farther away nobody is looked for: sentences, and tokens. */
const reach = { sentences: 3, tokens: 80 } as const;

export const isNear = (placed: Placed, { sentence, first }: Mention): boolean =>
  Math.abs(sentence - placed.sentence) <= reach.sentences && Math.abs(first - placed.first) < reach.tokens;

export interface Spot {
  readonly placed: Placed;
  /** Those within reach that the rules find. */
  readonly firm: readonly Mention[];
  /** The figures before and behind it, in its sentence and in the text. */
  readonly last: Placed | undefined;
  readonly next: Placed | undefined;
  readonly lastInText: Placed | undefined;
  readonly nextInText: Placed | undefined;
}

export function spotOf({ parties, figures }: Scene, placed: Placed): Spot {
  const firm = parties.filter((one) => isNear(placed, one));
  const at = figures.indexOf(placed);
  const [lastInText, nextInText] = [figures[at - 1], figures[at + 1]];
  const here = (one: Placed | undefined): Placed | undefined => (one?.sentence === placed.sentence ? one : undefined);
  return { placed, firm, last: here(lastInText), next: here(nextInText), lastInText, nextInText };
}
