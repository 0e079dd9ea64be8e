/**
 * How much one person, and one workspace or tenant, may send in a minute. Counted in this process only:
 * it protects a copy of the program from being kept busy, and is no bookkeeping. The numbers are our own norm.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Excess, Limit } from '../turns/limited.ts';
import type { Config } from './config.ts';

const minute = 60;

interface Counter {
  perMinute: number;
  /** Milliseconds until the minute ends, when this one is too many; otherwise null. */
  count(key: string): Promise<number | null>;
}

function counter(perMinute: number): Counter {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: minute });
  return {
    perMinute,
    async count(key) {
      try {
        await limiter.consume(key);
        return null;
      } catch (error) {
        // The library rejects with its result when there were too many; anything else is a fault, and lets the message in.
        return error instanceof RateLimiterRes ? error.msBeforeNext : null;
      }
    },
  };
}

/** `slack:T1:U1` belongs to `slack:T1`, a tenant likewise; a person at a terminal to nothing. */
const workspaceOf = (person: string): string | null => /^([a-z]+:[^:]+):/u.exec(person)?.[1] ?? null;

/** Undefined when neither is limited (both 0). @param refused hears of every message that was too many. */
export function limitOf(
  { RATE_LIMIT_PERSON, RATE_LIMIT_WORKSPACE }: Pick<Config, 'RATE_LIMIT_PERSON' | 'RATE_LIMIT_WORKSPACE'>,
  refused: (channel: string, told: boolean) => void,
): Limit | undefined {
  const people = RATE_LIMIT_PERSON === 0 ? null : counter(RATE_LIMIT_PERSON);
  const workspaces = RATE_LIMIT_WORKSPACE === 0 ? null : counter(RATE_LIMIT_WORKSPACE);
  if (people === null && workspaces === null) return undefined;
  /** Until when each person was told that nothing is read. */
  const told = new Map<string, number>();

  function tell(person: string, until: number, now: number): boolean {
    if ((told.get(person) ?? 0) > now) return false;
    for (const [other, at] of told) if (at <= now) told.delete(other);
    told.set(person, until);
    return true;
  }

  return async ({ channel, person }): Promise<Excess | null> => {
    const workspace = workspaceOf(person);
    const own = people === null ? null : await people.count(person);
    // Who sends too much alone takes nothing from the others.
    const all = own !== null || workspaces === null || workspace === null ? null : await workspaces.count(workspace);
    const wait = own ?? all;
    if (wait === null) return null;
    const now = Date.now();
    const excess: Excess = {
      whose: own === null ? 'workspace' : 'person',
      perMinute: (own === null ? workspaces : people)?.perMinute ?? 0,
      seconds: Math.ceil(wait / 1_000),
      tell: tell(person, now + wait, now),
      untold: () => void told.delete(person),
    };
    refused(channel, excess.tell);
    return excess;
  };
}
