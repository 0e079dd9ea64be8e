/**
 * What is sent unasked: a digest to coordinators (of Centra and of programmes) on Monday at nine, nudges to partners on Tuesday at
 * ten (own norms, Amsterdam time). What was missed while no process ran is caught up once, in
 * working hours. Several processes may do this on one database.
 */
import { z } from 'zod';
import type { Millis, Store } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import type { Ledgers } from '../ledgers.ts';
import { type Log, thrown } from '../log.ts';
import type { Standings } from '../standings.ts';
import type { Reminder } from '../stored.ts';
import { nextWorkingTime, type Slots, slotsOf } from './calendar.ts';
import { type Permit, permitFor } from './permit.ts';
import { kinds, type PlanDeps, plan, type ReminderWords } from './plan.ts';

export interface RemindersDeps {
  store: Store;
  clock: Clock;
  log: Log;
  ledgers: Ledgers;
  standings: Standings;
  words: ReminderWords;
  channels: readonly string[];
  /** Called when there is something to send. */
  wake(): void;
}

export interface Reminders {
  start(): void;
  /** Resolves when nothing is being planned. */
  idle(): Promise<void>;
  drain(): Promise<void>;
  /** Whether a reminder may be sent at this moment. */
  permit(person: string, reminder: Reminder): Promise<Permit>;
}

type Kind = keyof typeof kinds;

const slots: Readonly<Record<Kind, Slots>> = {
  digest: slotsOf('0 9 * * 1'),
  nudge: slotsOf('0 10 * * 2'),
  programme: slotsOf('0 9 * * 1'),
};

/** Pause after the database failed. */
const troubleDelay: Millis = 60_000;

const doneSchema = z.strictObject({ done: z.number() });
const scheduleKind = 'schedule';

export function createReminders({ store, clock, log, ledgers, standings, words, channels, wake }: RemindersDeps): Reminders {
  let running = false;
  let cancel: (() => void) | undefined;
  let under: Promise<void> = Promise.resolve();
  const deps: PlanDeps = { store, words, channels, ledgerOf: ledgers.of, standings };

  /** Plans what has come due. @returns when to look again. */
  async function catchUp(kind: Kind): Promise<Millis> {
    const now = clock.now();
    const slot = slots[kind].last(now);
    const row = await store.record(scheduleKind, kind);
    const done = row === null ? null : doneSchema.parse(JSON.parse(row.value)).done;
    // The first time of all is the next one: nobody was promised what came before.
    const missed = done !== null && done < slot;
    if (missed && nextWorkingTime(now) > now) return nextWorkingTime(now);
    if (missed && (await plan(deps, kind, now)) > 0) wake();
    if (done === null || missed) await store.putRecord(scheduleKind, kind, JSON.stringify({ done: slot }), row?.version ?? 0);
    return slots[kind].next(now);
  }

  async function look(): Promise<void> {
    let next = Number.POSITIVE_INFINITY;
    try {
      for (const kind of Object.keys(kinds) as Kind[]) if (running) next = Math.min(next, await catchUp(kind));
    } catch (error) {
      log({ code: 'store_trouble', ...thrown(error) });
      next = clock.now() + troubleDelay;
    }
    if (running) cancel = clock.after(Math.max(next - clock.now(), 0), again);
  }

  function again(): void {
    under = look();
  }

  return {
    start() {
      running = true;
      again();
    },
    idle: () => under,
    async drain() {
      running = false;
      cancel?.();
      await under;
    },
    permit: (person, reminder) =>
      permitFor({ store, ledgerOf: ledgers.of, stillWaiting: words.stillWaiting }, person, reminder, clock.now()),
  };
}
