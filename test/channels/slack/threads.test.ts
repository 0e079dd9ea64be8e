/** Who is heard in a thread that others read: the same on every copy of the program, and no longer than they want. */
import { afterEach, expect, test } from '@jest/globals';
import type { Records } from '../../../src/channels/channel.ts';
import { forgetInSlack } from '../../../src/channels/forget.ts';
import { type Bench, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

/** Two copies of the program on the same records, in a workspace with the same people. */
async function twoCopies() {
  const first = await startBench();
  const second = await startBench({ records: () => first.store });
  const peopleOf = ({ people }: Bench) => {
    const [anna, bob] = [people.user('Anna'), people.user('Bob')];
    return { anna, bob, channel: people.channel([anna, bob]) };
  };
  const here = peopleOf(first);
  expect(peopleOf(second)).toEqual(here);
  return { first, second, ...here };
}

const heard = ({ kept }: Bench): string[] => kept.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));

test('who spoke to us through one copy is heard by the other, also where that one knew the thread before', async () => {
  const { first, second, anna, bob, channel } = await twoCopies();
  const { ts: thread } = await first.people.mention(anna, channel, 'hallo');
  await first.people.say(anna, 'Waterstofcentrum Noord', { channel, thread });
  await first.people.say(bob, 'zomaar', { channel, thread });
  await second.people.mention(bob, channel, 'wij doen mee', thread);
  await first.people.say(bob, 'met 75.000 euro', { channel, thread });
  expect(heard(first)).toEqual(['hallo', 'Waterstofcentrum Noord', 'met 75.000 euro']);
});

test('who was taken out is no longer heard there, by any copy, until they speak to us again', async () => {
  const { first, second, anna, bob, channel } = await twoCopies();
  const { ts: thread } = await first.people.mention(anna, channel, 'hallo');
  await first.people.mention(bob, channel, 'wij doen mee', thread);
  await second.people.say(bob, 'met 75.000 euro', { channel, thread });
  await forgetInSlack(first.store, `slack:${first.people.state.team}:${bob.id}`);
  for (const copy of [first, second]) await copy.people.say(bob, 'tegen Anna, niet tegen jou', { channel, thread });
  await second.people.say(anna, 'met 50.000 euro', { channel, thread });
  await second.people.mention(bob, channel, 'toch weer', thread);
  expect(heard(first)).toEqual(['hallo', 'wij doen mee']);
  expect(heard(second)).toEqual(['met 75.000 euro', 'met 50.000 euro', 'toch weer']);
});

test('somebody who joins in the moment that another is taken out keeps nobody in', async () => {
  const { store } = await startBench();
  const key = 'T1/C1/1.1';
  await store.putRecord('slack_thread', key, '["UANNA"]', 0);
  let joined = false;
  const meanwhile = async (): Promise<void> => {
    if (!joined) await store.putRecord('slack_thread', key, '["UANNA","UBOB"]', 1);
    joined = true;
  };
  const records: Records = {
    ...store,
    recordsOf: async (kind) => {
      const listed = await store.recordsOf(kind);
      await meanwhile();
      return listed;
    },
  };
  await forgetInSlack(records, 'slack:T1:UANNA');
  expect((await store.record('slack_thread', key))?.value).toBe('["UBOB"]');
});
