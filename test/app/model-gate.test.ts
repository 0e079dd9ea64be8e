/** Nothing of a Centrum goes to a model when its coordinator said no; that is asked before anything is sent. */
import { expect, test } from '@jest/globals';
import type { Config } from '../../src/app/config.ts';
import { understandingOf } from '../../src/app/model.ts';
import { newSession } from '../../src/conversation/session.ts';
import { emptyLedger } from '../../src/criteria/ledger.ts';
import type { Model } from '../../src/language/model/model.ts';
import type { Given } from '../../src/turns/understand.ts';

const given = (centrum: string | null, text: string): Given => ({
  message: {
    id: 'm',
    channel: 'console',
    person: 'anna',
    place: { conversation: 'x', shared: false },
    at: '2026-03-01T09:00:00.000Z',
    content: { kind: 'text', text },
  },
  session: { ...newSession('anna', 'nl'), centrum, phase: 'intake' },
  memberships: [],
  ledger: emptyLedger,
  bound: null,
});

test('refused, the model is not asked; allowed, it is', async () => {
  const sent: string[] = [];
  const model: Model = {
    read: async ({ text }) => {
      sent.push(text);
      return null;
    },
    answer: async ({ text }) => {
      sent.push(text);
      return null;
    },
  };
  const order: string[] = [];
  const understand = understandingOf(model, { TZ: 'Europe/Amsterdam' } as Config, async (centrum) => {
    order.push(`${centrum} after ${sent.length}`);
    return centrum === 'yes';
  });
  const { signal } = new AbortController();
  for (const centrum of ['no', 'yes']) {
    await understand(given(centrum, 'mag een gemeente meedoen als hij niets betaalt?'), signal);
    await understand(given(centrum, 'wij hebben er flink wat aan besteed en nog wat uren'), signal);
  }
  expect(order.slice(0, 2)).toEqual(['no after 0', 'no after 0']);
  expect(order.filter((one) => one.startsWith('yes'))).toHaveLength(2);
  expect(sent.length).toBeGreaterThan(0);
});
