/** What the acts of a turn change about who has a place where. */
import type { Act } from '../conversation/contract.ts';
import type { PlaceChange } from '../store/places.ts';

/** A Centrum always has somebody who may decide. */
const held = (centrum: string): PlaceChange => ({ is: 'held', centrum, role: 'coordinator' });

/** @param self whose turn it is: their own session is written by the turn itself. */
export const placeChanges = (acts: readonly Act[], self: string): PlaceChange[] => acts.flatMap((act) => changesOf(act, self));

function changesOf(act: Act, self: string): PlaceChange[] {
  // What somebody else is doing at this moment was worked out with the place that they had.
  const stirred = (person: string): PlaceChange[] => (person === self ? [] : [{ is: 'stirred', person }]);
  switch (act.do) {
    case 'leave': {
      const { person, centrum } = act;
      return [{ is: 'left', person, centrum }, ...stirred(person), held(centrum)];
    }
    case 'change_role': {
      const { person, centrum, role } = act;
      return [{ is: 'role', person, centrum, role }, ...stirred(person), held(centrum)];
    }
    case 'begin_programme': {
      const { do: _, ...programme } = act;
      return [{ is: 'programme', ...programme }];
    }
    case 'oversee':
    case 'unsee':
      return [{ is: act.do === 'oversee' ? 'overseen' : 'unseen', programme: act.programme, centrum: act.centrum }];
    case 'release':
      return [{ is: 'released', centrum: act.centrum, partner: act.partner, person: act.person }];
    case 'withhold':
      return [{ is: 'withheld', centrum: act.centrum, partner: act.partner }];
    case 'link':
      return [{ is: 'linked', alias: act.identity, person: act.person, strongest: 'coordinator' }];
    default:
      return [];
  }
}
