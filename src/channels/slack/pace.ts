/**
 * Keeps under Slack's rate limits without making anybody wait who need not: about one post per second
 * and conversation, and after a 429 that method rests for as long as Slack asks, there and nowhere else.
 */
import type { Clock } from '../clock.ts';

/** Posts that a conversation may take at once, before the pace of one per second holds. */
const burst = 5;
const perPost = 1_000;
/** Conversations remembered. */
const maxKept = 10_000;

export interface Pace {
  /** Milliseconds to wait before this call; 0: go, and it is counted. */
  ask(method: string, workspace: string, channel?: string): number;
  /** Slack answered 429. */
  hold(afterMs: number, method: string, workspace: string, channel?: string): void;
}

export function createPace(clock: Pick<Clock, 'now'>): Pace {
  /** Until when nothing goes out; by method and workspace, and by conversation. */
  const rests = new Map<string, number>();
  /** Per conversation, when its posts so far are paid for at one per second. */
  const paid = new Map<string, number>();

  const restOf = (key: string): number => Math.max((rests.get(key) ?? 0) - clock.now(), 0);
  const methodKey = (method: string, workspace: string): string => `${workspace} ${method}`;

  function forget(map: Map<string, number>): void {
    if (map.size <= maxKept) return;
    for (const [key, until] of map) if (until <= clock.now()) map.delete(key);
  }

  return {
    ask(method, workspace, channel) {
      const key = methodKey(method, workspace);
      const rest = Math.max(restOf(key), channel === undefined ? 0 : restOf(`${key} ${channel}`));
      if (rest > 0 || channel === undefined) return rest;
      const lane = `${workspace} ${channel}`;
      const free = Math.max(paid.get(lane) ?? 0, clock.now());
      const wait = free - clock.now() - (burst - 1) * perPost;
      if (wait > 0) return wait;
      paid.set(lane, free + perPost);
      forget(paid);
      return 0;
    },
    hold(afterMs, method, workspace, channel) {
      const key = methodKey(method, workspace);
      const until = clock.now() + afterMs;
      // The limit of a conversation and that of the whole workspace answer alike. A second
      // conversation that is refused at the same time tells that it is the workspace's.
      const elsewhere = [...rests].some(([one, at]) => one.startsWith(`${key} `) && one !== `${key} ${channel}` && at > clock.now());
      if (channel === undefined || elsewhere) rests.set(key, until);
      if (channel !== undefined) rests.set(`${key} ${channel}`, until);
      forget(rests);
    },
  };
}
