/** A clock that stands still until it is told to go on. */
import type { Clock } from '../../src/turns/clock.ts';

export interface FakeClock extends Clock {
  /** Goes on, calling back what falls due on the way, each at its own time. */
  advance(ms: number): void;
  /** Resolves as soon as somebody waits for exactly this long. */
  armed(delay: number): Promise<void>;
}

export function fakeClock(start = 1_000_000): FakeClock {
  let now = start;
  let timers: { at: number; delay: number; call: () => void }[] = [];
  let watchers: { delay: number; resolve: () => void }[] = [];
  return {
    now: () => now,
    after(delay, call) {
      const timer = { at: now + delay, delay, call };
      timers.push(timer);
      for (const watcher of watchers.filter((one) => one.delay === delay)) watcher.resolve();
      watchers = watchers.filter((one) => one.delay !== delay);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.call();
      }
      now = end;
    },
    armed: (delay) =>
      timers.some((timer) => timer.delay === delay) ? Promise.resolve() : new Promise((resolve) => watchers.push({ delay, resolve })),
  };
}
