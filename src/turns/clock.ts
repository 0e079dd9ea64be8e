/** Time as the app hands it in, so that nothing in this room waits for a real clock in a test. */
import { Fault } from '../store/errors.ts';
import type { Millis } from '../store/store.ts';

export interface Clock {
  now(): Millis;
  /** Calls back once, `delay` milliseconds from now. @returns what calls it off. */
  after(delay: Millis, call: () => void): () => void;
}

/** Longer delays overflow a Node timer and would fire at once; whoever is woken early looks again anyway. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(delay, call) {
    const timer = setTimeout(call, Math.min(Math.max(delay, 0), longestTimer));
    return () => clearTimeout(timer);
  },
};

/**
 * The outcome of `start`, or a Fault `too_slow` after `limit` milliseconds; the signal then tells
 * `start` to stop, and whatever it still comes to is ignored.
 */
export function withDeadline<T>(clock: Clock, limit: Millis, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  return new Promise((resolve, reject) => {
    const cancel = clock.after(limit, () => {
      abort.abort();
      reject(new Fault('too_slow'));
    });
    const begin = async (): Promise<T> => start(abort.signal);
    begin().then(resolve, reject).finally(cancel);
  });
}
