/** The commands about who takes part: look, change a role, remove, leave, release amounts, programmes. */
import { nameKey } from '../criteria/names.ts';
import { allows } from './allowed.ts';
import { idArgument, overseersOf, type Person, peopleCalled, peopleOf, programmesCalled } from './company.ts';
import { propose } from './deeds.ts';
import { partnersCalled } from './going.ts';
import { peopleWords } from './people-wording.ts';
import { reask } from './reask.ts';
import type { Block, Option } from './reply.ts';
import { cleanName, maxName } from './slug.ts';
import { askRemove } from './take-back.ts';
import { say, type Talk } from './talk.ts';

type ListItem = Extract<Block, { kind: 'list' }>['items'][number];

const command = (label: string, name: 'members' | 'role' | 'dismiss' | 'admit' | 'withdraw', argument: string): Option => ({
  label,
  action: { do: 'command', command: name, argument },
});

function itemFor(talk: Talk, person: Person): ListItem {
  const w = peopleWords(talk);
  const released = talk.input.released?.includes(nameKey(person.partner)) === true;
  return {
    text: w.member(person.personName, person.partner),
    detail: w.memberDetail(w.role[person.role], person.person === talk.session.person, released),
    ...(allows(talk, 'change_role') && { option: command(person.personName, 'members', idArgument(person.person)) }),
  };
}

/** Everybody who takes part; with an argument one of them, with what a coordinator can do. */
export function showMembers(talk: Talk, argument: string | undefined): void {
  const w = peopleWords(talk);
  talk.private = true;
  const [only] = argument === undefined ? [] : peopleCalled(talk, argument);
  if (only !== undefined && allows(talk, 'change_role')) return showOne(talk, only);
  talk.blocks.push({ kind: 'heading', text: w.membersTitle(talk.member?.centrumName ?? '') });
  talk.blocks.push({ kind: 'list', items: peopleOf(talk).map((one) => itemFor(talk, one)) });
  const overseers = overseersOf(talk);
  if (overseers.length > 0) say(talk, w.overseers(overseers.map(({ name }) => name).join(', ')));
  if (allows(talk, 'change_role')) say(talk, w.manage);
}

function showOne(talk: Talk, { person, personName, role }: Person): void {
  const w = peopleWords(talk);
  const id = idArgument(person);
  const other =
    role === 'coordinator' ? command(w.makePartner, 'role', `partner ${id}`) : command(w.makeCoordinator, 'role', `coordinator ${id}`);
  const options = [other, ...(person === talk.session.person ? [] : [command(w.removeMember, 'dismiss', id)])];
  talk.blocks.push({ kind: 'options', label: w.manageOne(personName), options });
}

/** Finds the one person that is meant; asks when it may be several. */
function pick(talk: Talk, words: string, act: 'role' | 'dismiss', before: string): Person | undefined {
  const w = peopleWords(talk);
  talk.private = true;
  const found = peopleCalled(talk, words);
  if (found.length > 1) {
    const options = found.map((one) => command(w.member(one.personName, one.partner), act, `${before}${idArgument(one.person)}`));
    talk.blocks.push({ kind: 'options', label: w.whichOne, options });
    return undefined;
  }
  const [one] = found;
  if (one === undefined) {
    say(talk, w.nobodyCalled);
    reask(talk);
  }
  return one;
}

/** "coordinator Jan": the role first, then whose. */
export function changeRole(talk: Talk, argument = ''): void {
  const role = /^(coordinator|partner)\b/u.exec(argument)?.[1];
  if (role === undefined) return refuse(talk);
  const one = pick(talk, argument.slice(role.length).trim(), 'role', `${role} `);
  if (one !== undefined) propose(talk, { do: 'change_role', person: one.person, role: role === 'partner' ? 'partner' : 'coordinator' });
}

export function dismiss(talk: Talk, argument = ''): void {
  // "BAM doet niet meer mee": an organisation of the list, and no person.
  if (peopleCalled(talk, argument).length === 0 && partnersCalled(talk, argument).length > 0) return askRemove(talk, `partner ${argument}`);
  const one = pick(talk, argument, 'dismiss', '');
  if (one !== undefined) propose(talk, one.person === talk.session.person ? { do: 'leave' } : { do: 'remove_member', person: one.person });
}

function refuse(talk: Talk): void {
  talk.private = true;
  say(talk, peopleWords(talk).notForYou);
  reask(talk);
}

export const leave = (talk: Talk): void => propose(talk, { do: 'leave' });
export const release = (talk: Talk): void => propose(talk, { do: 'release' });

/** Taking back is done at once: it shows nobody anything. */
export function withhold(talk: Talk): void {
  const w = peopleWords(talk);
  const { member } = talk;
  if (member === null || !allows(talk, 'release_own_amounts', member.partner)) return refuse(talk);
  talk.private = true;
  const partner = nameKey(member.partner);
  const isReleased = talk.input.released?.includes(partner) === true;
  if (isReleased) talk.acts.push({ do: 'withhold', centrum: member.centrum, partner, person: talk.session.person });
  say(talk, isReleased ? w.withheld(member.partner) : w.notReleased(member.partner));
  reask(talk);
}

/** Begins a programme by this name; without one shows the person's programmes. */
export function programme(talk: Talk, argument: string | undefined): void {
  const w = peopleWords(talk);
  talk.private = true;
  if (argument === undefined) return showProgrammes(talk);
  const name = cleanName(argument);
  if (nameKey(name) === '' || name.length > maxName) return say(talk, w.programmeName);
  const { message } = talk.input;
  const { person } = talk.session;
  const id = `programme-${message.channel}-${message.id}`;
  talk.acts.push({ do: 'begin_programme', id, name, person, personName: message.personName ?? person });
  say(talk, w.programmeMade(name));
  talk.blocks.push({ kind: 'options', label: w.programmesChoose, options: [command(w.programmeAdmit(name), 'admit', idArgument(id))] });
}

function showProgrammes(talk: Talk): void {
  const w = peopleWords(talk);
  const mine = talk.input.programmes ?? [];
  if (mine.length === 0) return say(talk, w.programmesNone);
  talk.blocks.push({ kind: 'heading', text: w.programmesTitle });
  const options = mine.map(({ id, name }) => command(w.programmeAdmit(name), 'admit', idArgument(id)));
  talk.blocks.push({ kind: 'options', label: w.programmesChoose, options });
}

/** Ends that a programme looks at this Centrum. */
export function withdraw(talk: Talk, argument: string | undefined): void {
  const w = peopleWords(talk);
  talk.private = true;
  const all = overseersOf(talk);
  const found = argument === undefined ? all : programmesCalled(all, argument);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return propose(talk, { do: 'leave_programme', programme: only.id });
  if (only === undefined) {
    say(talk, w.inNoProgramme);
    return reask(talk);
  }
  const options = found.map(({ id, name }) => command(name, 'withdraw', idArgument(id)));
  talk.blocks.push({ kind: 'options', label: w.whichProgramme, options });
}
