/** Who is written to this week, and with what: each at most once, also when several processes plan at the same time. */
import { z } from 'zod';
import { memberMay } from '../../conversation/access.ts';
import type { Member } from '../../conversation/contract.ts';
import type { Reply } from '../../conversation/reply.ts';
import type { CentrumStanding } from '../../conversation/standings.ts';
import { visibleThrough } from '../../conversation/visible-centra.ts';
import { emptyLedger, extendLedger, type Ledger } from '../../criteria/ledger.ts';
import type { Language, QuestionRef } from '../../criteria/vocabulary.ts';
import type { Millis, Store } from '../../store/store.ts';
import type { Standings } from '../standings.ts';
import { type Reminder, readFact, readMember, writeOutgoing } from '../stored.ts';
import { dayOf, weekOf } from './calendar.ts';
import { allContacts, type Contact } from './contacts.ts';

/** The words, which conversation/ makes. */
export interface ReminderWords {
  nudge(member: Member, language: Language, ledger: Ledger): { reply: Reply; asks: QuestionRef[] } | null;
  digest(member: Member, language: Language, now: Ledger, before: Ledger, since: string): Reply | null;
  programme(name: string, language: Language, centra: readonly CentrumStanding[], at: string): Reply | null;
  stillWaiting(member: Member, ledger: Ledger, refs: readonly QuestionRef[]): boolean;
}

export interface PlanDeps {
  store: Pick<Store, 'recordsOf' | 'record' | 'membershipsOf' | 'factsAfter' | 'enqueue' | 'programmesOf' | 'centraIn'>;
  standings: Pick<Standings, 'of'>;
  words: ReminderWords;
  /** Channels that something can be sent through. */
  channels: readonly string[];
  ledgerOf(centrum: string): Promise<Ledger>;
}

const week: Millis = 7 * 86_400_000;
/** Days between two nudges to one person, an own norm. */
const nudgeDays = 7;

/** What was last sent: kept in the same transaction as the message itself. */
const remindedSchema = z.strictObject({ week: z.string(), day: z.int() });
const remindedKind = 'reminded';

interface Last {
  last: z.infer<typeof remindedSchema> | null;
  version: number;
}

async function lastOf({ store }: PlanDeps, key: string): Promise<Last> {
  const row = await store.record(remindedKind, key);
  if (row === null) return { last: null, version: 0 };
  return { last: remindedSchema.parse(JSON.parse(row.value)), version: row.version };
}

interface Due {
  person: string;
  reach: NonNullable<Contact['reach']>;
  reply: Reply;
  reminder: Reminder;
}

/** Puts one message on its way together with the word that it was. @returns whether it was us who did. */
function send({ store }: PlanDeps, key: string, { version }: Last, due: Due, now: Millis): Promise<boolean> {
  const { person, reach, reply, reminder } = due;
  const name = `reminder/${key}/${reminder.week}`;
  const place = { conversation: reach.conversation, shared: false };
  const row = {
    key: name,
    channel: reach.channel,
    // A lane of its own: what waits for the morning must not keep answers waiting.
    lane: `${reach.channel}:reminder:${person}`,
    payload: writeOutgoing({ inReplyTo: name, person, place, reply, reminder }),
  };
  const value = JSON.stringify({ week: reminder.week, day: dayOf(now) });
  return store.enqueue([row], now, [{ kind: remindedKind, key, value, version }]);
}

/** How a Centrum stands, and how it stood a week ago. */
async function weekApart({ store }: PlanDeps, centrum: string, now: Millis): Promise<{ now: Ledger; before: Ledger; since: string }> {
  const facts = (await store.factsAfter(centrum, 0)).map(({ payload }) => readFact(payload));
  const since = new Date(now - week).toISOString();
  const before = extendLedger(
    emptyLedger,
    facts.filter(({ at }) => at <= since),
  );
  return { now: extendLedger(emptyLedger, facts), before, since };
}

type ToPerson = (
  deps: PlanDeps,
  person: string,
  contact: Contact & { reach: Due['reach'] },
  members: readonly Member[],
  now: Millis,
) => Promise<number>;

/** One message per Centrum that the person coordinates. */
const digests: ToPerson = async (deps, person, { reach, language }, members, now) => {
  let sent = 0;
  for (const member of members.filter((one) => memberMay(one, 'receive_digest'))) {
    const key = `digest/${member.centrum}/${person}`;
    const last = await lastOf(deps, key);
    if (last.last?.week === weekOf(now)) continue;
    const ledgers = await weekApart(deps, member.centrum, now);
    const reply = deps.words.digest(member, language, ledgers.now, ledgers.before, ledgers.since);
    if (reply === null) continue;
    const reminder: Reminder = { kind: 'digest', centrum: member.centrum, week: weekOf(now), asks: [] };
    if (await send(deps, key, last, { person, reach, reply, reminder }, now)) sent += 1;
  }
  return sent;
};

/** At most one message, about the first Centrum in which something waits for this person's organisation alone. */
const nudges: ToPerson = async (deps, person, { reach, language }, members, now) => {
  const key = `nudge/${person}`;
  const last = await lastOf(deps, key);
  if (last.last !== null && (last.last.week === weekOf(now) || dayOf(now) - last.last.day < nudgeDays)) return 0;
  for (const member of members.filter((one) => memberMay(one, 'receive_nudge'))) {
    const found = deps.words.nudge(member, language, await deps.ledgerOf(member.centrum));
    if (found === null) continue;
    const reminder: Reminder = { kind: 'nudge', centrum: member.centrum, week: weekOf(now), asks: found.asks };
    return (await send(deps, key, last, { person, reach, reply: found.reply, reminder }, now)) ? 1 : 0;
  }
  return 0;
};

/** One message per programme of which the person is a coordinator: of the standings of its Centra, however many, and no dossier. */
const programmes: ToPerson = async (deps, person, { reach, language }, _, now) => {
  let sent = 0;
  for (const { id, name } of await deps.store.programmesOf(person)) {
    const key = `programme/${id}/${person}`;
    const last = await lastOf(deps, key);
    if (last.last?.week === weekOf(now)) continue;
    const centra = visibleThrough((await deps.store.centraIn(id)).map((one) => one.id));
    const reply = deps.words.programme(name, language, await deps.standings.of(centra), new Date(now).toISOString());
    if (reply === null) continue;
    const reminder: Reminder = { kind: 'programme', centrum: id, week: weekOf(now), asks: [] };
    if (await send(deps, key, last, { person, reach, reply, reminder }, now)) sent += 1;
  }
  return sent;
};

export const kinds = { digest: digests, nudge: nudges, programme: programmes } as const;

/** Goes by everybody who can be reached and wants it. @returns how many messages were put on their way. */
export async function plan(deps: PlanDeps, kind: keyof typeof kinds, now: Millis): Promise<number> {
  let sent = 0;
  for (const { person, contact } of await allContacts(deps.store)) {
    const { reach, reminders } = contact;
    if (reach === null || reminders === 'off' || !deps.channels.includes(reach.channel)) continue;
    const members = (await deps.store.membershipsOf(person)).map(readMember);
    sent += await kinds[kind](deps, person, { ...contact, reach }, members, now);
    // An embedded database works synchronously: requests come in between two people.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return sent;
}
