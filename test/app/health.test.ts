/** Whether work may come here: everything started, the database answers, and nobody asked to stop. */
import { expect, test } from '@jest/globals';
import { createHealth } from '../../src/app/health.ts';
import { fakeClock } from '../turns/fake-clock.ts';

const answers = { record: async () => null };

test('not before everything started, and not once it drains', async () => {
  const health = createHealth(answers, fakeClock());
  expect(await health.reasons()).toEqual(['starting']);
  health.started();
  expect(await health.reasons()).toEqual([]);
  health.draining();
  expect(await health.reasons()).toEqual(['draining']);
  health.started();
  expect(await health.reasons()).toEqual(['draining']);
});

test('not while the database refuses, and not while it keeps silent', async () => {
  const refuses = createHealth({ record: () => Promise.reject(new Error('no')) }, fakeClock());
  refuses.started();
  expect(await refuses.reasons()).toEqual(['database']);

  const clock = fakeClock();
  const silent = createHealth({ record: () => new Promise(() => {}) }, clock);
  silent.started();
  const asked = silent.reasons();
  clock.advance(2_000);
  expect(await asked).toEqual(['database']);
});
