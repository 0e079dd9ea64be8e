/**
 * How often a model is asked for one person on one day. Counted here and in the cache, and the
 * higher of the two holds: a cache that forgets, or that other processes share, gives nobody more.
 */
import { createHash } from 'node:crypto';
import type { Cache, Payer } from './contract.ts';

/** Longer than any day in any time zone. */
const keep = 48 * 3600 * 1000;

export interface Budget {
  /** Takes one request from the budget; false when nothing is left. */
  take(payer: Payer): Promise<boolean>;
}

export function createBudget(cache: Cache, perDay: number): Budget {
  let today = '';
  let taken = new Map<string, number>();
  return {
    async take({ person, day }) {
      if (day > today) {
        today = day;
        taken = new Map();
      }
      const key = `budget:${day}:${createHash('sha256').update(person).digest('hex').slice(0, 32)}`;
      const kept = Number(await cache.get(key));
      const count = Math.max(taken.get(key) ?? 0, Number.isSafeInteger(kept) ? kept : 0);
      if (count >= perDay) return false;
      taken.set(key, count + 1);
      await cache.set(key, String(count + 1), keep);
      return true;
    },
  };
}
