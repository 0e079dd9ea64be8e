/** A figure of money with who gives it, before it is a fact. */
import type { Fact } from './fact.ts';
import type { Giver } from './givers.ts';
import type { Placed } from './sentence.ts';

/** A fact under construction, with what only the sums need to know. */
export interface Money {
  readonly placed: Placed;
  readonly giver: Giver;
  readonly fact: Fact;
  /** Said to be a whole: "in totaal", "samen". */
  readonly total: boolean;
  /** The figure that this one is a part of: "waarvan", "daarvan". */
  readonly whole?: Placed;
  /** The rules find nothing that tells what it is: no fact, unless it is learned to be one. */
  readonly untold?: boolean;
}
