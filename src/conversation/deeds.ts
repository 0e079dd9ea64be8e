/**
 * Changes of who has a place where. Each is proposed, confirmed by a yes and looked at again before it is done: the
 * person may have lost their role between the two, and a code may have been used.
 */
import { emptyLedger } from '../criteria/ledger.ts';
import { nameKey } from '../criteria/names.ts';
import { allows } from './allowed.ts';
import { coordinatorsOf, overseersOf, personById } from './company.ts';
import { confirmDeed, liveTicket } from './confirm-deed.ts';
import type { Deed } from './deed.ts';
import { toFirstPlace } from './onboarding.ts';
import { peopleWords } from './people-wording.ts';
import { reask } from './reask.ts';
import { nothingUnderWay } from './session.ts';
import { say, type Talk, update, words } from './talk.ts';
import type { Ticket } from './tickets.ts';

const nameOf = (talk: Talk, person: string): string => personById(talk, person)?.personName ?? '';

const isLastCoordinator = (talk: Talk, person: string): boolean => {
  const all = coordinatorsOf(talk);
  return all.length === 1 && all[0]?.person === person;
};

/** Why this may not or cannot be done now; undefined when it can. */
function refusal(talk: Talk, deed: Deed): string | undefined {
  const w = peopleWords(talk);
  const { person: self } = talk.session;
  switch (deed.do) {
    case 'leave':
      if (!allows(talk, 'leave')) return w.noLonger;
      return isLastCoordinator(talk, self) ? w.lastCoordinator : undefined;
    case 'remove_member':
      if (!allows(talk, 'remove_member')) return w.notForYou;
      if (personById(talk, deed.person) === undefined) return w.nobodyCalled;
      return isLastCoordinator(talk, deed.person) ? w.lastCoordinator : undefined;
    case 'change_role': {
      if (!allows(talk, 'change_role')) return w.notForYou;
      const found = personById(talk, deed.person);
      if (found === undefined) return w.nobodyCalled;
      if (found.role === deed.role) return w.alreadyRole(found.personName, w.role[deed.role]);
      return isLastCoordinator(talk, deed.person) ? w.lastCoordinator : undefined;
    }
    case 'release':
      return refusedRelease(talk);
    case 'leave_programme':
      if (!allows(talk, 'leave_programme')) return w.notForYou;
      return overseersOf(talk).some(({ id }) => id === deed.programme) ? undefined : w.inNoProgramme;
    case 'use_code': {
      const ticket = liveTicket(talk);
      return ticket === undefined ? words(talk).codeVoid : refusedTicket(talk, ticket);
    }
  }
}

function refusedRelease(talk: Talk): string | undefined {
  const w = peopleWords(talk);
  const { member } = talk;
  if (member === null || !allows(talk, 'release_own_amounts', member.partner)) return w.notForYou;
  return talk.input.released?.includes(nameKey(member.partner)) === true ? w.alreadyReleased(member.partner) : undefined;
}

function refusedTicket(talk: Talk, ticket: Ticket): string | undefined {
  const w = peopleWords(talk);
  if (ticket.for === 'person') return ticket.by === talk.session.person ? w.linkSelf : undefined;
  if (ticket.for === 'centrum') return words(talk).codeVoid;
  if (talk.member === null || !allows(talk, 'join_programme')) return w.joinNeedsCoordinator;
  const already = overseersOf(talk).some(({ id }) => id === ticket.programme);
  return already ? w.alreadyInProgramme(talk.member.centrumName, ticket.programmeName) : undefined;
}

/** Asks for a yes, or says why it cannot be. */
export function propose(talk: Talk, deed: Deed): void {
  talk.private = true;
  const refused = refusal(talk, deed);
  if (refused === undefined) return confirmDeed(talk, deed);
  say(talk, refused);
  reask(talk);
}

/** After the yes: looks again, and does it. */
export function perform(talk: Talk, deed: Deed): void {
  talk.private = true;
  update(talk, { pending: null });
  const refused = refusal(talk, deed);
  if (refused !== undefined) {
    say(talk, refused);
    return reask(talk);
  }
  const { member } = talk;
  if (deed.do === 'use_code') return useCode(talk);
  if (member === null) return reask(talk);
  const w = peopleWords(talk);
  const { centrum, centrumName } = member;
  const { person: self } = talk.session;
  switch (deed.do) {
    case 'leave':
      talk.acts.push({ do: 'leave', person: self, centrum });
      say(talk, w.left(centrumName));
      return outside(talk, centrum);
    case 'remove_member':
      talk.acts.push({ do: 'leave', person: deed.person, centrum });
      if (deed.person === self) {
        say(talk, w.left(centrumName));
        return outside(talk, centrum);
      }
      say(talk, w.memberRemoved(nameOf(talk, deed.person)));
      return reask(talk);
    case 'change_role':
      talk.acts.push({ do: 'change_role', person: deed.person, centrum, role: deed.role });
      say(talk, w.roleChanged(nameOf(talk, deed.person), w.role[deed.role]));
      // One's own next question is that of the new role.
      if (deed.person === self) update(talk, { open: null });
      return deed.person === self ? undefined : reask(talk);
    case 'release':
      talk.acts.push({ do: 'release', centrum, partner: nameKey(member.partner), person: self });
      say(talk, w.released(member.partner));
      return reask(talk);
    case 'leave_programme': {
      const name = overseersOf(talk).find(({ id }) => id === deed.programme)?.name ?? '';
      talk.acts.push({ do: 'unsee', programme: deed.programme, centrum });
      say(talk, w.leftProgramme(name, centrumName));
      return reask(talk);
    }
  }
}

function useCode(talk: Talk): void {
  const w = peopleWords(talk);
  const found = talk.input.ticket;
  if (found === undefined) return reask(talk);
  talk.acts.push({ do: 'use_code', found });
  if (found.ticket.for === 'person') {
    talk.acts.push({ do: 'link', identity: talk.session.person, person: found.ticket.by });
    return say(talk, w.linked);
  }
  if (found.ticket.for === 'programme' && talk.member !== null) {
    talk.acts.push({ do: 'oversee', programme: found.ticket.programme, centrum: talk.member.centrum });
    say(talk, w.joinedProgramme(talk.member.centrumName, found.ticket.programmeName));
  }
  reask(talk);
}

/** The person has no place here any more: nothing of this Centrum is at hand, and they go on where they have one. */
function outside(talk: Talk, centrum: string): void {
  talk.member = null;
  talk.ledger = emptyLedger;
  toFirstPlace(
    talk,
    talk.input.memberships.filter((one) => one.centrum !== centrum),
  );
}

/** The session points at a Centrum in which the person has no place any more: whatever they typed or pressed, that is what they hear. */
export function shutOut(talk: Talk): void {
  talk.private = true;
  say(talk, peopleWords(talk).noLonger);
  outside(talk, talk.session.centrum ?? '');
}

/** The same without a word, before a code that may give a place. */
export const forget = (talk: Talk): void => update(talk, { ...nothingUnderWay, phase: 'naming', centrum: null, draft: {} });
