/**
 * The last look before something unasked is sent. It was planned some time ago: since then the
 * question may have been answered, the person may have left or had enough, and it may be night.
 */
import { memberMay } from '../../conversation/access.ts';
import type { Member } from '../../conversation/contract.ts';
import type { Ledger } from '../../criteria/ledger.ts';
import type { QuestionRef } from '../../criteria/vocabulary.ts';
import type { Millis, Store } from '../../store/store.ts';
import { type Reminder, readMember } from '../stored.ts';
import { nextWorkingTime, weekOf } from './calendar.ts';
import { contactOf } from './contacts.ts';

/** `after`: not before that instant. `drop`: never, for the reason in the code. */
export type Permit = { go: true } | { after: Millis } | { drop: string };

export interface PermitDeps {
  store: Pick<Store, 'membershipsOf' | 'record' | 'programmesOf'>;
  ledgerOf(centrum: string): Promise<Ledger>;
  stillWaiting(member: Member, ledger: Ledger, refs: readonly QuestionRef[]): boolean;
}

export async function permitFor(deps: PermitDeps, person: string, { kind, centrum, week, asks }: Reminder, now: Millis): Promise<Permit> {
  // One that comes a week late would stand beside the next one.
  if (weekOf(now) !== week) return { drop: 'reminder_late' };
  const working = nextWorkingTime(now);
  if (working > now) return { after: working };
  const { contact } = await contactOf(deps.store, person);
  if (contact === null || contact.reminders === 'off') return { drop: 'reminder_unwanted' };
  if (kind === 'programme') {
    const isTheirs = (await deps.store.programmesOf(person)).some(({ id }) => id === centrum);
    return isTheirs ? { go: true } : { drop: 'reminder_no_member' };
  }
  const member = (await deps.store.membershipsOf(person)).map(readMember).find((one) => one.centrum === centrum);
  if (member === undefined || !memberMay(member, kind === 'digest' ? 'receive_digest' : 'receive_nudge'))
    return { drop: 'reminder_no_member' };
  if (kind === 'nudge' && !deps.stillWaiting(member, await deps.ledgerOf(centrum), asks)) return { drop: 'reminder_answered' };
  return { go: true };
}
