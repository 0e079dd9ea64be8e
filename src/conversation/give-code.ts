/** Making a one-time code. Only the one who asked sees it, and only its hash is kept. */
import { nameKey } from '../criteria/names.ts';
import { programmesCalled } from './company.ts';
import { dateText } from './display.ts';
import { peopleWords } from './people-wording.ts';
import { reask } from './reask.ts';
import { maxName } from './slug.ts';
import { say, type Talk, words } from './talk.ts';
import type { Ticket } from './tickets.ts';

type Subject = Ticket extends infer T ? (T extends Ticket ? Omit<T, 'by' | 'at' | 'until'> : never) : never;

/** Days that a code is good for. One that joins two identities is typed at once, or not at all. */
const days: Readonly<Record<Ticket['for'], number>> = { centrum: 14, programme: 14, person: 1 };

/** Keeps what the code stands for. @returns the code and its last day; undefined when no code is at hand. */
function give(talk: Talk, subject: Subject): { code: string; until: string } | undefined {
  const { freshCode: code, message } = talk.input;
  if (code === undefined) return undefined;
  const until = new Date(Date.parse(message.at) + days[subject.for] * 86_400_000).toISOString();
  talk.acts.push({ do: 'give_code', code, ticket: { ...subject, by: talk.session.person, at: message.at, until } as Ticket });
  talk.private = true;
  return { code, until: dateText(until, talk.session.language) };
}

/** For one person, on any channel; for an organisation when one is named. Who may give it stands with the command. */
export function invite(talk: Talk, argument: string | undefined): void {
  const w = words(talk);
  const { member } = talk;
  if (member === null) return say(talk, w.onlyCoordinator);
  const partner = (argument ?? '').trim().slice(0, maxName);
  const given = give(talk, {
    for: 'centrum',
    centrum: member.centrum,
    centrumName: member.centrumName,
    ...(nameKey(partner) !== '' && { partner }),
  });
  if (given === undefined) return reask(talk);
  say(talk, w.invited(given.code, given.until));
  if (nameKey(partner) !== '') say(talk, peopleWords(talk).invitedFor(partner));
  reask(talk);
}

/** For the person's own other identity. */
export function linkCode(talk: Talk): void {
  const { channel, personName } = talk.input.message;
  const given = give(talk, { for: 'person', personName: personName ?? talk.session.person, channel });
  if (given === undefined) return reask(talk);
  say(talk, peopleWords(talk).linkCode(given.code, given.until));
}

/** For the coordinator of a Centrum, who lets it join the programme by typing the code. */
export function admitCode(talk: Talk, argument: string | undefined): void {
  const w = peopleWords(talk);
  const mine = talk.input.programmes ?? [];
  const found = argument === undefined ? mine : programmesCalled(mine, argument);
  const [programme, another] = found;
  talk.private = true;
  if (programme === undefined) return say(talk, mine.length === 0 ? w.programmesNone : w.notYourProgramme);
  if (another !== undefined) return say(talk, w.whichProgramme);
  const given = give(talk, { for: 'programme', programme: programme.id, programmeName: programme.name });
  if (given !== undefined) say(talk, w.programmeCode(programme.name, given.code, given.until));
}
