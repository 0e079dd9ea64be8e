/** A one-time code in a message: it is looked at before anything else in it. */
import { liveTicket } from './confirm-deed.ts';
import { propose } from './deeds.ts';
import type { Message } from './message.ts';
import { joinBy } from './onboarding.ts';
import { say, type Talk, update, words } from './talk.ts';
import { codePattern, partOfCode } from './tickets.ts';

export const holdsCode = ({ content }: Message): boolean => content.kind === 'text' && codePattern.test(content.text);

/** A code that was cut short is no name of anything. */
export const holdsPartOfCode = ({ content }: Message): boolean => content.kind === 'text' && partOfCode.test(content.text);

/** An invitation is taken at once; what changes who may see what is asked about first. A code that is used, over or made up says no more than that. */
export function byCode(talk: Talk): void {
  const ticket = liveTicket(talk);
  const found = talk.input.ticket;
  if (found === undefined || ticket === undefined) return say(talk, words(talk).codeVoid);
  if (ticket.for === 'centrum') return joinBy(talk, found, ticket);
  if (talk.session.phase === 'new') update(talk, { phase: 'naming' });
  propose(talk, { do: 'use_code', key: found.key });
}
