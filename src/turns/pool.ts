/**
 * Works a queue of claims with a bounded number of workers, woken by events: new work, or the
 * instant at which the queue says that there may be some. Nothing is asked in between, except where
 * other processes add to the queue or may vanish with a part of it: `lookEvery`.
 */
import type { Claimed, Millis } from '../store/store.ts';
import type { Clock } from './clock.ts';
import { type Log, thrown } from './log.ts';

export interface PoolOptions<Row> {
  clock: Clock;
  log: Log;
  /** The most rows worked at the same time. */
  width: number;
  /** Pause after the queue itself failed. */
  troubleDelay: Millis;
  /** The longest time between two looks, for a queue that others work too; absent: as long as it takes. */
  lookEvery?: Millis | undefined;
  claim(): Promise<Claimed<Row>>;
  work(row: Row): Promise<void>;
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

export function createPool<Row>({
  clock,
  log,
  width,
  troubleDelay,
  lookEvery = Number.POSITIVE_INFINITY,
  claim,
  work,
  giveBack,
}: PoolOptions<Row>): Pool {
  let running = false;
  let active = 0;
  /** Counts wakes, so that a worker that found nothing notices work that came while it looked. */
  let wakes = 0;
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

  async function worker(): Promise<void> {
    try {
      while (running) {
        const seen = wakes;
        const claimed = await claim();
        if ('nextAt' in claimed) {
          if (seen !== wakes) continue;
          lookAgain(claimed.nextAt ?? Number.POSITIVE_INFINITY);
          return;
        }
        if (!running) return await giveBack(claimed.row);
        if (claimed.more !== false) spawn();
        await work(claimed.row);
      }
    } catch (error) {
      log({ code: 'store_trouble', ...thrown(error) });
      wakeAt(clock.now() + troubleDelay);
    } finally {
      active -= 1;
      if (active === 0) {
        for (const resolve of waiting) resolve();
        waiting = [];
      }
    }
  }

  /** One more worker, if allowed: whoever finds work and knows of more calls in another, so there are as many as there is work for. */
  function spawn(): void {
    if (!running || active >= width) return;
    active += 1;
    void worker();
  }

  function wake(): void {
    wakes += 1;
    spawn();
  }

  const idle = (): Promise<void> => (active === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)));

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
