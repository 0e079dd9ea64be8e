/** The people of the Centrum that a talk is about, and finding one of them by the words somebody uses. */
import { isNamedIn, nameKey } from '../criteria/names.ts';
import type { Member } from './member.ts';
import { shortId } from './message.ts';
import type { Talk } from './talk.ts';
import type { Company, Programme } from './wanted.ts';

export type Person = Company['members'][number];

/** Only the company of the person's own Centrum: what was loaded for another question is not looked at. */
const companyOf = ({ member, input: { company } }: Talk): Company | undefined =>
  company?.centrum === member?.centrum ? company : undefined;

export const peopleOf = (talk: Talk): readonly Person[] => companyOf(talk)?.members ?? [];
export const overseersOf = (talk: Talk): readonly Programme[] => companyOf(talk)?.programmes ?? [];
export const coordinatorsOf = (talk: Talk): readonly Person[] => peopleOf(talk).filter(({ role }) => role === 'coordinator');
export const personById = (talk: Talk, id: string): Person | undefined => peopleOf(talk).find(({ person }) => person === id);

/** As much of an id as fits the argument of a button. */
export const idArgument = (id: string): string => `#${id}`.slice(0, 180);

/** Everybody whom the words may mean: the id of a button, a full name, or else a part of a name. */
export function peopleCalled(talk: Talk, words: string): readonly Person[] {
  const people = peopleOf(talk);
  if (words.startsWith('#')) return people.filter(({ person }) => idArgument(person) === words);
  const said = nameKey(words);
  if (said === '') return [];
  const exact = people.filter(({ personName }) => nameKey(personName) === said);
  return exact.length > 0 ? exact : people.filter(({ personName }) => isNamedIn(personName, words));
}

/** The Centrum of these that is called so: by its id, or by its name however it is spelled. */
export const centrumCalled = (memberships: readonly Member[], words: string): Member | undefined =>
  memberships.find(
    ({ centrum, centrumName }) => centrum === words || shortId(centrum) === words || nameKey(centrumName) === nameKey(words),
  );

/** A programme by the id of a button or by its name. */
export const programmesCalled = (all: readonly Programme[], words: string): readonly Programme[] =>
  words.startsWith('#') ? all.filter(({ id }) => idArgument(id) === words) : all.filter(({ name }) => nameKey(name) === nameKey(words));
