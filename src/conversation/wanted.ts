/** What `wantsOf` asks for and turns/ finds: fields that a turn has only when its message called for them. */
import type { Fact } from '../criteria/vocabulary.ts';
import type { CentrumStanding } from './standings.ts';

export type Want =
  /** How these Centra stand. Access was decided where the ids come from: nobody asks for what they may not see. */
  | { want: 'standings'; centra: readonly string[] }
  /** Every fact of a Centrum in the order in which it was noted, for how it stood before. */
  | { want: 'history'; centrum: string };

/** What was found; a turn that did not ask for something goes without. */
export interface Wanted {
  standings?: readonly CentrumStanding[];
  history?: readonly Fact[];
}
