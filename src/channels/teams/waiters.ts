/**
 * An invoke waits a few seconds for the reply to what was pressed. The reply comes through the
 * outbox like every other; whoever sends it hands it to the one who waits on the way.
 */
import type { Clock } from '../clock.ts';
import { limits } from './limits.ts';

export interface Waiters<T> {
  /** What will be given for this message, or null when it takes too long. Ask before the message is handed in. */
  expect(messageId: string): Promise<T | null>;
  give(messageId: string, value: T): void;
  /** Nobody waits any longer. */
  close(): void;
}

/** How many values stay at hand for an invoke that Teams sends once more while the first is being answered. */
const mostKept = 50;

export function createWaiters<T>(clock: Pick<Clock, 'after'>): Waiters<T> {
  const waiting = new Map<string, Set<(value: T | null) => void>>();
  const given = new Map<string, T>();
  return {
    expect(messageId) {
      const value = given.get(messageId);
      if (value !== undefined) return Promise.resolve(value);
      return new Promise((resolve) => {
        const settle = (value: T | null): void => {
          cancel();
          const others = waiting.get(messageId);
          others?.delete(settle);
          if (others?.size === 0) waiting.delete(messageId);
          resolve(value);
        };
        const cancel = clock.after(limits.answerWithin, () => settle(null));
        waiting.set(messageId, (waiting.get(messageId) ?? new Set()).add(settle));
      });
    },
    give(messageId, value) {
      const [oldest] = given.keys();
      if (given.size >= mostKept && oldest !== undefined) given.delete(oldest);
      given.set(messageId, value);
      for (const settle of [...(waiting.get(messageId) ?? [])]) settle(value);
    },
    close() {
      for (const each of [...waiting.values()]) for (const settle of [...each]) settle(null);
    },
  };
}
