/** One-time codes: random, kept only as a hash, used up in the same commit as the turn that uses them. */
import { createHash, randomInt } from 'node:crypto';
import { may } from '../conversation/access.ts';
import type { Act } from '../conversation/contract.ts';
import type { Message } from '../conversation/message.ts';
import type { Session } from '../conversation/session.ts';
import { codePattern, type FoundTicket, type Ticket, ticketSchema } from '../conversation/tickets.ts';
import type { Store, TurnCommit } from '../store/store.ts';
import { readMember } from './stored.ts';

const kind = 'code';
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** CW-XXXX-XXXX-XXXX: 60 random bits, so that guessing is hopeless. */
export function newCode(): string {
  const code = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
  return `CW-${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

const keyOf = (code: string): string => createHash('sha256').update(code.toUpperCase()).digest('hex');

/** The code that the turn on this message is about: the one that was typed, else the one that waits for a yes. */
function keyIn({ content }: Message, { pending }: Pick<Session, 'pending'>): string | undefined {
  const code = content.kind === 'text' ? codePattern.exec(content.text)?.[0] : undefined;
  if (code !== undefined) return keyOf(code);
  return pending?.kind === 'deed' && pending.deed.do === 'use_code' ? pending.deed.key : undefined;
}

type Asked = Pick<Store, 'record' | 'personOf' | 'membershipsOf' | 'programmesOf' | 'leftAt'>;

/** Whether the giver may still give it, and the receiver was not removed since: access that ended does not come back by an old code. */
async function stands(store: Asked, ticket: Ticket, person: string): Promise<boolean> {
  const giver = await store.personOf(ticket.by);
  if (ticket.for === 'person') return true;
  if (ticket.for === 'programme') return (await store.programmesOf(giver)).some(({ id }) => id === ticket.programme);
  const memberships = (await store.membershipsOf(giver)).map(readMember);
  const left = await store.leftAt(person, ticket.centrum);
  return may({ memberships }, 'invite', { centrum: ticket.centrum }) && (left === null || left < Date.parse(ticket.at));
}

/** What a code that this turn is about stands for; null when there is none, or it is not good (any more). */
export async function ticketIn(store: Asked, message: Message, session: Session): Promise<FoundTicket | null> {
  const key = keyIn(message, session);
  if (key === undefined) return null;
  const row = await store.record(kind, key);
  if (row === null) return null;
  const parsed = ticketSchema.safeParse(JSON.parse(row.value));
  if (!parsed.success || !(await stands(store, parsed.data, session.person))) return null;
  return { key, version: row.version, ticket: parsed.data };
}

/** The records that a turn's acts change. */
export const recordsOf = (acts: readonly Act[]): NonNullable<TurnCommit['records']> =>
  acts.flatMap((act): { kind: string; key: string; value: string | null; version: number }[] => {
    if (act.do === 'give_code') return [{ kind, key: keyOf(act.code), value: JSON.stringify(act.ticket), version: 0 }];
    if (act.do === 'use_code') return [{ kind, key: act.found.key, value: null, version: act.found.version }];
    return [];
  });
