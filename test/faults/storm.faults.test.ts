/** A platform that refuses, breaks off, answers 500 after it did what was asked, and hangs: every message still has one visible outcome. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { startBench, stopAll } from '../channels/slack/bench.ts';
import { report } from './figures.ts';
import { answersTo, moments } from './found.ts';
import { linesOf } from './program.ts';

jest.setTimeout(300_000);
afterEach(stopAll);

const people = 10;
const kinds = ['limited', 'refused', '500 before', '500 after', 'reset before', 'reset after', 'hang'] as const;

test('of Slack', async () => {
  const bench = await startBench();
  const { slack, clock, engine, store } = bench;
  const chance = moments(1_000, 'storm');
  const tally = { messages: 0, limited: 0, broken: 0, hung: 0 };
  const hang = new Promise<void>(() => {});

  /** About every other call fails in some way. */
  function trouble(): void {
    const kind = kinds[chance.next().value % (2 * kinds.length)];
    if (kind === undefined) return;
    if (kind === 'limited') slack.fail('chat.postMessage', { is: 'limited', retryAfter: 1 + (chance.next().value % 30) });
    else if (kind === 'hang') slack.fail('chat.postMessage', { is: 'held', until: hang });
    else if (kind === 'refused') slack.fail('chat.postMessage', { is: 'error', code: 'internal_error' });
    else if (kind.startsWith('500')) slack.fail('chat.postMessage', { is: 'status', status: 500, after: kind.endsWith('after') });
    else slack.fail('chat.postMessage', { is: 'reset', after: kind.endsWith('after') });
    if (kind === 'limited') tally.limited += 1;
    else if (kind === 'hang') tally.hung += 1;
    else tally.broken += 1;
  }

  /** Works what can be worked; what hangs is given up when its time is over. */
  async function pass(ms: number): Promise<void> {
    const idle = engine.idle();
    // A send that hangs ends by the clock: let it pass while we wait.
    let over = false;
    void idle.then(() => {
      over = true;
    });
    while (!over) {
      clock.advance(1_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    clock.advance(ms);
  }

  const users = Array.from({ length: people }, (_, n) => bench.people.user(`Storm${n}`));
  const lines = users.map(({ name }) => linesOf(name, 6));
  for (let n = 0; n < 10; n += 1) {
    for (const [index, user] of users.entries()) {
      trouble();
      await bench.people.say(user, lines[index]?.[n] ?? '');
      tally.messages += 1;
    }
    await pass(500);
  }
  for (let n = 0; n < 60; n += 1) await pass(60_000);

  const answered = users.map((user) => answersTo(slack, user));
  expect(answered.map((all) => all.length)).toEqual(users.map(() => 10));
  expect(answered.map((all) => new Set(all).size)).toEqual(users.map(() => 10));
  for (const all of answered) expect([...all].sort()).toEqual(all);
  for (const state of ['pending', 'dead', 'ambiguous']) expect(await store.listOutbox(state, 10)).toEqual([]);
  report('platform in a storm', { ...tally, unanswered: 0, answeredTwice: 0, ambiguous: 0, dead: 0 });
});
