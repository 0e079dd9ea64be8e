/** An answer that the person's own words leave open. */
import type { Proposal } from '../criteria/vocabulary.ts';
import { doubtOf } from './facts/doubted.ts';
import type { Extraction } from './facts/facts.ts';
import { overlaps } from './facts/fold.ts';

/** "Misschien 30.000", in answer to how much: asked back, with the words that leave it open. */
export function openlySaid(main: Proposal, text: string, { quantities }: Extraction): Proposal {
  const figure = quantities.find((one) => one.kind !== 'date' && overlaps(one, main));
  if (figure === undefined || figure.kind === 'date' || (main.value.amountCents ?? main.value.hours) === undefined) return main;
  const doubt = doubtOf(text, figure);
  return doubt === undefined ? main : { ...main, certainty: 'inferred', doubt };
}
