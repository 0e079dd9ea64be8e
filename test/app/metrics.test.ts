/** The page of figures: what is counted, under which names, and that nothing of a person stands on it. */
import { expect, test } from '@jest/globals';
import { createMetrics } from '../../src/app/metrics.ts';

const idle = { pending: 0, oldest: null, dead: 0, ambiguous: 0 };

/** The figures of a page, by name and labels. */
const figures = (page: string): Map<string, number> =>
  new Map(
    page
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );

test('turns, sends, the model, refusals and the log are counted by outcome', async () => {
  const metrics = createMetrics({ backlog: async () => ({ inbox: idle, outbox: idle }) }, () => 0);
  metrics.watch({ is: 'turn', channel: 'slack', end: 'committed', took: 40, waited: 2_000 });
  metrics.watch({ is: 'turn', channel: 'slack', end: 'given_up', took: 400, waited: 0 });
  metrics.watch({ is: 'send', channel: 'teams', end: 'sent', took: 120 });
  metrics.watch({ is: 'send', channel: 'teams', end: 'ambiguous', took: 120 });
  metrics.asked('answered', 900);
  metrics.asked('kept', 0);
  metrics.asked('refused', 700);
  metrics.refused('slack', true);
  metrics.log({ code: 'store_trouble' });
  metrics.log({ code: 'store_trouble' });
  const page = figures(await metrics.page());
  const count = (name: string): number | undefined => page.get(`centrumwijzer_${name}`);
  expect(count('turn_seconds_count{channel="slack",end="committed"}')).toBe(1);
  expect(count('turn_seconds_bucket{le="0.05",channel="slack",end="committed"}')).toBe(1);
  expect(count('turn_seconds_bucket{le="0.025",channel="slack",end="committed"}')).toBe(0);
  expect(count('turn_seconds_count{channel="slack",end="given_up"}')).toBe(1);
  expect(count('inbox_wait_seconds_sum{channel="slack"}')).toBe(2);
  expect(count('sends_total{channel="teams",end="sent"}')).toBe(1);
  expect(count('sends_total{channel="teams",end="ambiguous"}')).toBe(1);
  expect(['answered', 'kept', 'refused'].map((outcome) => count(`model_requests_total{outcome="${outcome}"}`))).toEqual([1, 1, 1]);
  expect(count('model_seconds_count')).toBe(2);
  expect(count('rate_limited_total{channel="slack",told="true"}')).toBe(1);
  expect(count('log_events_total{code="store_trouble"}')).toBe(2);
});

test('what waits is told with its age, and what was given up with its number', async () => {
  const backlog = {
    inbox: { pending: 3, oldest: 10_000, dead: 2, ambiguous: 0 },
    outbox: { pending: 0, oldest: null, dead: 0, ambiguous: 4 },
  };
  const page = figures(await createMetrics({ backlog: async () => backlog }, () => 25_000).page());
  expect(page.get('centrumwijzer_inbox_pending')).toBe(3);
  expect(page.get('centrumwijzer_inbox_oldest_seconds')).toBe(15);
  expect(page.get('centrumwijzer_inbox_dead')).toBe(2);
  expect(page.get('centrumwijzer_outbox_oldest_seconds')).toBe(0);
  expect(page.get('centrumwijzer_outbox_ambiguous')).toBe(4);
});

test('without the database there is no page', async () => {
  const metrics = createMetrics({ backlog: () => Promise.reject(new Error('down')) }, () => 0);
  await expect(metrics.page()).rejects.toThrow('down');
});
