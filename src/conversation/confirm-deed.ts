/** Asking for a yes before something is done to places. */
import { yesNo } from './answer.ts';
import { overseersOf, personById } from './company.ts';
import type { Deed } from './deed.ts';
import { peopleWords } from './people-wording.ts';
import { say, type Talk, update, words } from './talk.ts';
import type { Ticket } from './tickets.ts';

/** The ticket of the code that this turn is about, unless its time is over. */
export function liveTicket({ input: { ticket: found, message } }: Talk): Ticket | undefined {
  return found === undefined || found.ticket.until < message.at ? undefined : found.ticket;
}

function ticketText(talk: Talk, ticket: Ticket | undefined): string | undefined {
  const w = peopleWords(talk);
  if (ticket?.for === 'person') return w.confirmLink(ticket.personName, w.channel[ticket.channel] ?? ticket.channel);
  if (ticket?.for === 'programme') return w.confirmProgramme(ticket.programmeName, talk.member?.centrumName ?? '');
  return undefined;
}

/** What is asked; undefined when what it is about is gone. */
function textFor(talk: Talk, deed: Deed): string | undefined {
  const w = peopleWords(talk);
  const { centrumName = '', partner = '' } = talk.member ?? {};
  switch (deed.do) {
    case 'leave':
      return w.confirmLeave(centrumName);
    case 'remove_member': {
      const person = personById(talk, deed.person);
      return person === undefined ? undefined : w.confirmRemove(person.personName, centrumName);
    }
    case 'change_role': {
      const person = personById(talk, deed.person);
      return person === undefined ? undefined : w.confirmRole(person.personName, deed.role);
    }
    case 'release':
      return w.confirmRelease(partner);
    case 'leave_programme': {
      const programme = overseersOf(talk).find(({ id }) => id === deed.programme);
      return programme === undefined ? undefined : w.confirmLeaveProgramme(programme.name, centrumName);
    }
    case 'use_code':
      return ticketText(talk, liveTicket(talk));
  }
}

/** Asks, or says that it is off when what it is about is gone. */
export function confirmDeed(talk: Talk, deed: Deed): void {
  talk.private = true;
  const label = textFor(talk, deed);
  update(talk, { pending: label === undefined ? null : { kind: 'deed', deed } });
  if (label === undefined) return say(talk, words(talk).cancelled);
  talk.blocks.push({ kind: 'options', label, options: yesNo(talk) });
}
