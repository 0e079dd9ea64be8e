/**
 * Linking a channel or group to a Centrum: only by its coordinator, confirmed, and undone the same way.
 * Who does not take part in the Centrum learns nothing of it there, not even its name.
 */
import { isNamedIn, nameKey } from '../criteria/names.ts';
import { allowsIn } from './allowed.ts';
import { centrumCalled } from './company.ts';
import type { Member } from './contract.ts';
import { placeWords } from './place-wording.ts';
import { confirmLink } from './reask.ts';
import { groupOf } from './seat.ts';
import { membershipOf, say, type Talk, update } from './talk.ts';

const w = (talk: Talk) => placeWords[talk.session.language];

/** "ons Centrum" and the like name none: the one that is worked on is meant. */
const ownCentrum = /\b(?:ons|onze|mijn|dit|our|my|this)-(?:centrum|centre|center)\b/u;

/** The Centrum that is named, by its id or somewhere in the words; without any words the one that is worked on. */
function meant({ member, input: { memberships } }: Talk, argument: string | undefined): Member | undefined {
  if (argument === undefined || argument.trim() === '' || ownCentrum.test(nameKey(argument))) return member ?? undefined;
  const named = memberships.filter(({ centrumName }) => isNamedIn(argument, centrumName));
  // "Noord" is a part of "Waterstof Noord": the longest name that was said is meant.
  return centrumCalled(memberships, argument) ?? named.toSorted((a, b) => b.centrumName.length - a.centrumName.length)[0];
}

/** "Dit kanaal hoort bij …". */
export function link(talk: Talk, argument: string | undefined): void {
  const { message, linked } = talk.input;
  if (!message.place.shared) return say(talk, w(talk).linkHere);
  // Whose it is now must let it go first.
  if (linked !== undefined && !allowsIn(talk, 'bind_channel', linked.binding.centrum)) return refuse(talk, w(talk).linkTaken);
  const target = meant(talk, argument);
  if (target === undefined) return refuse(talk, argument === undefined ? w(talk).linkOnlyCoordinator : w(talk).linkWhich);
  if (!allowsIn(talk, 'bind_channel', target.centrum)) return refuse(talk, w(talk).linkOnlyCoordinator);
  if (linked?.binding.centrum === target.centrum) return say(talk, w(talk).linkedAlready(target.centrumName));
  confirmLink(talk, { group: groupOf(message), centrum: target.centrum });
}

export function unlink(talk: Talk): void {
  const { message, linked } = talk.input;
  if (!message.place.shared) return say(talk, w(talk).linkHere);
  if (linked === undefined) return say(talk, w(talk).unlinkedAlready);
  if (!allowsIn(talk, 'bind_channel', linked.binding.centrum)) return refuse(talk, w(talk).linkOnlyCoordinator);
  confirmLink(talk, { group: groupOf(message), centrum: null });
}

function refuse(talk: Talk, words: string): void {
  talk.private = true;
  say(talk, words);
}

/** "Ja" to linking or unlinking: counts in the place that it is about, for who may do it now. */
export function linkConfirmed(talk: Talk, { group, centrum }: { group: string; centrum: string | null }): void {
  const { message, linked } = talk.input;
  update(talk, { pending: null });
  const about = membershipOf(talk, centrum ?? linked?.binding.centrum ?? '');
  if (group !== groupOf(message) || about === undefined) return say(talk, w(talk).linkHere);
  if (!allowsIn(talk, 'bind_channel', about.centrum)) return refuse(talk, w(talk).linkOnlyCoordinator);
  if (linked !== undefined && !allowsIn(talk, 'bind_channel', linked.binding.centrum)) return refuse(talk, w(talk).linkTaken);
  const binding = centrum === null ? null : { centrum, by: talk.session.person, at: message.at };
  talk.acts.push({ do: 'bind', group, binding, version: linked?.version ?? 0 });
  say(talk, centrum === null ? w(talk).unlinked(about.centrumName) : w(talk).linked(about.centrumName));
}

/** Whether the message was said in a channel of a Centrum that this person takes no part in. */
export const isOutsider = ({ input: { linked, memberships } }: Talk): boolean =>
  linked !== undefined && !memberships.some(({ centrum }) => centrum === linked.binding.centrum);

/** What an outsider is told there: nothing about the Centrum, and where to go on. */
export function tellOutsider(talk: Talk): void {
  refuse(talk, w(talk).notHere);
}

/** Says which Centrum it is about, when that changed because of where the message was said. */
export function sayWhere(talk: Talk): void {
  if (talk.input.moved !== true || talk.member === null) return;
  const { inChannel, outsideChannel } = w(talk);
  say(talk, (talk.input.linked === undefined ? outsideChannel : inChannel)(talk.member.centrumName));
}

/** In a linked channel no other Centrum can be chosen. @returns whether that was said. */
export function staysHere(talk: Talk): boolean {
  if (talk.input.linked === undefined || talk.member === null) return false;
  say(talk, w(talk).switchElsewhere(talk.member.centrumName));
  return true;
}
