/**
 * A token that names an unknown key makes the SDK fetch the keys of the Connector anew. Keys that
 * proved good pass; of others only so many a minute are looked up.
 */
import type { Clock } from '../clock.ts';

const perMinute = 30;
const mostKept = 50;

export function createKeysTried(clock: Pick<Clock, 'now'>) {
  const good = new Set<string>();
  let minute = 0;
  let tried = 0;
  return {
    mayTry(kid: string): boolean {
      if (good.has(kid)) return true;
      const now = Math.floor(clock.now() / 60_000);
      if (now !== minute) [minute, tried] = [now, 0];
      tried += 1;
      return tried <= perMinute;
    },
    proved(kid: string): void {
      if (good.size >= mostKept) good.clear();
      good.add(kid);
    },
  };
}
