/**
 * Works a queue of claims, a bounded number of rows at the same time. It looks for rows when there may
 * be some: there is new work, some was finished, or the instant came for which the queue said so; and one
 * look takes all that there is room for. Nothing is asked in between, except where other processes add to
 * the queue or may vanish with a part of it: `lookEvery`.
 */
import type { Claimed, Millis } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { type Log, thrown } from './log.ts';

export interface PoolOptions<Row extends { id: number }> {
  clock: Clock;
  log: Log;
  /** The most rows worked at the same time. */
  width: number;
  /** Pause after the queue itself failed. */
  troubleDelay: Millis;
  /** The longest time between two looks, for a queue that others work too; absent: as long as it takes. */
  lookEvery?: Millis | undefined;
  /** @param most rows. */
  claim(most: number): Promise<Claimed<Row>>;
  work(row: Row): Promise<void>;
  /** Gives back what a claim that failed may have taken all the same: all but the rows that are known. */
  disown(known: readonly number[]): Promise<void>;
  /** Gives back a row that was claimed while the pool was stopping. */
  giveBack(row: Row): Promise<void>;
}

export interface Pool {
  start(): void;
  /** There may be work. Cheap, and without effect before `start` and after `drain`. */
  wake(): void;
  /** Resolves when nothing is being worked and nothing can be claimed now (later work may be waiting for its time). */
  idle(): Promise<void>;
  /** Takes no more work; resolves when what was begun is finished. */
  drain(): Promise<void>;
}

/** Pause when the work that is due is being taken by somebody else at this instant. */
const othersAtIt: Millis = 25;

export function createPool<Row extends { id: number }>({
  clock,
  log,
  width,
  troubleDelay,
  lookEvery = Number.POSITIVE_INFINITY,
  claim,
  work,
  disown,
  giveBack,
}: PoolOptions<Row>): Pool {
  let running = false;
  let active = 0;
  /** Rows that were begun, but for those that were finished: of one that failed the queue may not know. */
  const begun = new Set<number>();
  /** The last claim failed. */
  let failed = false;
  let looking = false;
  /** Something happened since the last look began. */
  let woken = false;
  let alarm: { at: Millis; cancel: () => void } | undefined;
  let waiting: (() => void)[] = [];

  function wakeAt(at: Millis): void {
    if (!running || (alarm !== undefined && alarm.at <= at)) return;
    alarm?.cancel();
    const cancel = clock.after(Math.max(at - clock.now(), 0), () => {
      alarm = undefined;
      wake();
    });
    alarm = { at, cancel };
  }

  function lookAgain(nextAt: Millis): void {
    const now = clock.now();
    const at = Math.min(nextAt > now ? nextAt : now + othersAtIt, now + lookEvery);
    if (at < Number.POSITIVE_INFINITY) wakeAt(at);
  }

  /** What fails here is the queue itself. */
  function trouble(error: unknown): void {
    log({ code: 'store_trouble', ...thrown(error) });
    wakeAt(clock.now() + troubleDelay);
  }

  async function begin(row: Row): Promise<void> {
    active += 1;
    begun.add(row.id);
    try {
      await (running ? work(row) : giveBack(row));
      begun.delete(row.id);
      active -= 1;
      wake();
    } catch (error) {
      active -= 1;
      trouble(error);
    }
    settle();
  }

  async function look(): Promise<void> {
    looking = true;
    try {
      while (running && woken && active < width) {
        woken = false;
        if (failed) await disown([...begun]);
        failed = true;
        const { rows, nextAt } = await claim(width - active);
        failed = false;
        for (const row of rows) void begin(row);
        if (!woken) lookAgain(nextAt ?? Number.POSITIVE_INFINITY);
      }
    } catch (error) {
      trouble(error);
    }
    looking = false;
    settle();
  }

  function settle(): void {
    if (active > 0 || looking) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function wake(): void {
    woken = true;
    if (running && !looking) void look();
  }

  const idle = (): Promise<void> => (active === 0 && !looking ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)));

  return {
    wake,
    idle,
    start() {
      running = true;
      wake();
    },
    drain() {
      running = false;
      alarm?.cancel();
      alarm = undefined;
      return idle();
    },
  };
}
