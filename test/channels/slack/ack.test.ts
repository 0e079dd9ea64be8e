/** While fifty conversations are busy, every event is taken and every one answered; how soon is printed, not judged: that is for a quiet machine. */
import { performance } from 'node:perf_hooks';
import { afterEach, expect, test } from '@jest/globals';
import { startBench, stopAll } from './bench.ts';

afterEach(stopAll);

const conversations = 50;
const lines = ['Waterstofcentrum Noord', 'Werf De Kiel', 'bedrijf', 'status'];

test('fifty busy conversations: all acknowledged, all answered', async () => {
  const bench = await startBench({ realTime: true });
  const { people, slack } = bench;
  const users = Array.from({ length: conversations }, (_, index) => people.user(`Persoon ${index}`));
  for (const user of users) await people.say(user, 'hallo');
  await bench.engine.idle();
  const took: number[] = [];
  // Each says the next thing when the answer to the last is there, as people do.
  const talk = async (user: (typeof users)[number]): Promise<void> => {
    for (const line of lines) {
      const before = people.shownTo(user).length;
      const begun = performance.now();
      const { status } = await people.say(user, line);
      took.push(performance.now() - begun);
      expect(status).toBe(200);
      await slack.until(() => people.shownTo(user).length > before);
    }
  };
  await Promise.all(users.map(talk));
  expect(bench.kept).toHaveLength(conversations * (lines.length + 1));
  const sorted = took.toSorted((a, b) => a - b);
  const at = (part: number): number => Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? Number.POSITIVE_INFINITY);
  console.info(`ack over ${sorted.length} events: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`);
}, 60_000);
