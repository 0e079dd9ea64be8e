/** Which Centra a person may see side by side: those in which they take part, and those that they oversee. */
import { may, memberMay } from './access.ts';
import type { Member } from './contract.ts';

/** Ids, each once. */
export const visibleCentra = (memberships: readonly Member[]): string[] => [
  ...new Set(memberships.filter((member) => memberMay(member, 'see_portfolio')).map(({ centrum }) => centrum)),
];

/** @param overseen the Centra of all programmes of which this person is a coordinator, as the database has them now. */
export function visibleThrough(overseen: readonly string[]): string[] {
  const actor = { memberships: [], oversees: new Set(overseen) };
  return [...actor.oversees].filter((centrum) => may(actor, 'see_portfolio', { centrum }));
}
