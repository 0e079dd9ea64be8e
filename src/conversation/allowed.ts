/** Access as a turn asks it: this person, now, in the Centrum that they work on. */
import { type Audience, audienceOfKind } from '../criteria/vocabulary.ts';
import { type Action, type Actor, may, maySeeAmounts, memberMay } from './access.ts';
import type { Member } from './member.ts';
import type { Talk } from './talk.ts';

/** The person of this turn; a place that the turn itself gave counts as well. */
function actorOf({ input: { memberships }, member }: Talk): Actor {
  const isNew = member !== null && !memberships.some(({ centrum }) => centrum === member.centrum);
  return { memberships: isNew ? [...memberships, member] : memberships };
}

/** @param partner the organisation that it is about, for the actions that are about one. */
export const allows = (talk: Talk, action: Action, partner?: string): boolean => may(actorOf(talk), action, targetFor(talk, partner));

/** The same about another Centrum than the one that is worked on. */
export const allowsIn = (talk: Talk, action: Action, centrum: string | undefined): boolean =>
  centrum !== undefined && may(actorOf(talk), action, { centrum });

/** Whether the amounts of an organisation are for this person's eyes. */
export const allowsAmountsOf = (talk: Talk, partner: string): boolean => {
  const target = targetFor(talk, partner);
  return target !== null && maySeeAmounts(actorOf(talk), target);
};

const targetFor = ({ member, input: { released } }: Talk, partner: string | undefined) =>
  member === null ? null : { centrum: member.centrum, ...(partner !== undefined && { partner }), ...(released && { released }) };

/** For whom this person can speak. */
export const audienceOf = (member: Member | null): Audience =>
  memberMay(member, 'answer_for_other') ? 'coordinator' : audienceOfKind(member?.partnerKind ?? 'other');
