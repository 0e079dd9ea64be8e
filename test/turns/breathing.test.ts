/** Turns leave room for requests: some begin at once, the next only after the event loop went round. */
import { expect, test } from '@jest/globals';
import { breathing } from '../../src/turns/breathing.ts';

/** Lets a number of requests be heard, as the event loop hears them: one in a round. */
async function hear(requests: number, note: () => void): Promise<void> {
  for (let request = 0; request < requests; request += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    note();
  }
}

test('one that is alone begins at once', async () => {
  let begun = false;
  const work = breathing(async () => {
    begun = true;
  });
  const done = work();
  expect(begun).toBe(true);
  await done;
});

test('of many some begin together, and between them requests get in; all begin, in order', async () => {
  const events: string[] = [];
  const work = breathing(async (name: string) => void events.push(name));
  const names = Array.from({ length: 20 }, (_, index) => `turn ${index}`);
  const heard = hear(200, () => events.push('request'));
  await Promise.all(names.map((name) => work(name)));
  await heard;
  expect(events.filter((event) => event !== 'request')).toEqual(names);
  const runs = events
    .join(',')
    .split(/(?:,?request)+,?/u)
    .filter((run) => run !== '')
    .map((run) => run.split(',').length);
  expect(runs).toEqual([1, 8, 8, 3]);
  expect(events.slice(0, events.indexOf('turn 9')).filter((event) => event === 'request').length).toBeGreaterThan(50);
});

test('one that fails holds up nobody', async () => {
  const work = breathing(async (fails: boolean) => {
    if (fails) throw new Error('it failed');
    return 'done';
  });
  const ends = await Promise.allSettled([work(true), work(true), work(false)]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});
