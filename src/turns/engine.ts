/**
 * The whole of this room as the app uses it: messages go in, replies go out, and a restart goes on
 * where the last run stopped.
 *
 * @example
 * const engine = createEngine({ store, clock: systemClock, log, owner: processOwner(randomUUID()), … });
 * await engine.start();
 * await engine.receive(message); // now the channel may acknowledge it
 * await engine.drain();
 */
import type { Message } from '../conversation/message.ts';
import type { Millis } from '../store/store.ts';
import { createLedgers } from './ledgers.ts';
import { type Excess, type Limit, type Refused, refuse } from './limited.ts';
import { createOutbox, type Sender, type SendLimits, sendLimits } from './outbox.ts';
import type { Owner } from './owner.ts';
import { receive } from './receive.ts';
import type { ReminderWords } from './reminders/plan.ts';
import { createReminders } from './reminders/reminders.ts';
import { createRunner } from './runner.ts';
import { createStandings } from './standings.ts';
import { type TurnDeps, type TurnLimits, turnLimits } from './turn.ts';
import type { Watch } from './watch.ts';

export interface EngineOptions extends Omit<TurnDeps, 'ledgers' | 'standings' | 'limits' | 'who' | 'reminds'> {
  /** What is sent unasked, in words; absent: nothing is. */
  reminders?: ReminderWords | undefined;
  owner: Owner;
  /** By channel. Messages and replies of a channel that is not here wait in the store. */
  senders: Readonly<Record<string, Sender>>;
  /** Only these people's messages and these places' replies (`channel:conversation`); absent: all. */
  only?: { people: readonly string[]; places: readonly string[] };
  turnLimits?: TurnLimits;
  sendLimits?: SendLimits;
  /** Conversations worked, and places sent to, at the same time. */
  width?: number;
  lease?: Millis;
  troubleDelay?: Millis;
  /**
   * How often to look for work that nobody told us of, when other processes work on the same store:
   * what a vanished one held, or cannot get to. Absent: never.
   */
  lookEvery?: Millis;
  /** Hears how every turn and every attempt at sending ended. */
  watch?: Watch;
  /** How much somebody may send; absent: as much as they like. */
  limit?: Limit | undefined;
  /** How many Centra are kept at hand. */
  ledgersKept?: number;
}

export interface Engine {
  /** Takes over what a vanished run left, works alone what runs ended at again and again, and begins to work. */
  start(): Promise<void>;
  /**
   * Keeps a message and sees to it. When this resolves the channel may acknowledge; when it rejects it may not.
   * `refused`: it was one too many, and is not read.
   */
  receive(message: Message): Promise<'new' | 'duplicate' | Refused>;
  /** Resolves when every message that can be worked now is answered, and every reply that can be sent now is sent. */
  idle(): Promise<void>;
  /** Finishes what was begun and takes up nothing new; the rest waits in the store for the next start. */
  drain(): Promise<void>;
}

const noLimit = async (): Promise<Excess | null> => null;

export function createEngine(options: EngineOptions): Engine {
  const { store, clock, log, senders, owner, only, width = 16, lease = 90_000, troubleDelay = 1_000, ledgersKept = 200 } = options;
  const limit: Limit = options.limit ?? noLimit;
  const claims = { owner: owner.id, lease, width, troubleDelay, lookEvery: options.lookEvery };
  const who: TurnDeps['who'] = async (message, signal) => senders[message.channel]?.who?.(message, signal) ?? {};
  const ledgers = createLedgers(store, ledgersKept);
  // Nobody looks at a terminal when a reminder comes.
  const channels = Object.keys(senders).filter((channel) => channel !== 'console');
  const standings = createStandings(store);
  const reminders =
    options.reminders === undefined
      ? null
      : createReminders({ store, clock, log, ledgers, standings, channels, words: options.reminders, wake: () => outbox.wake() });
  const outbox = createOutbox(
    { store, clock, log, senders, limits: options.sendLimits ?? sendLimits, watch: options.watch, permit: reminders?.permit },
    { ...claims, ...(only && { lanes: only.places }) },
  );
  const runner = createRunner(
    {
      ...options,
      who,
      ledgers,
      reminds: reminders !== null,
      standings,
      limits: options.turnLimits ?? turnLimits,
    },
    { ...claims, channels: Object.keys(senders), ...(only && { lanes: only.people }) },
    outbox.wake,
  );

  return {
    async start() {
      for (const other of await store.owners()) {
        if (!owner.isGone(other)) continue;
        log({ code: 'claims_taken_over' });
        await store.expireClaims(other, clock.now());
      }
      await runner.workInterrupted();
      runner.start();
      outbox.start();
      reminders?.start();
    },
    async receive(message) {
      const excess = await limit(message);
      if (excess !== null) {
        const refused = await refuse({ store, clock, language: options.language }, message, excess);
        if (refused !== 'duplicate' && excess.tell) outbox.wake();
        return refused;
      }
      const outcome = await receive({ store, clock }, message);
      if (outcome === 'new') runner.wake();
      return outcome;
    },
    async idle() {
      await reminders?.idle();
      await runner.idle();
      await outbox.idle();
    },
    async drain() {
      await reminders?.drain();
      await runner.drain();
      await outbox.drain();
    },
  };
}
