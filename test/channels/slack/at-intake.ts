/** Where most of these tests begin: somebody with a Centrum, at the first question. */
import type { Content } from '../../../src/conversation/message.ts';
import type { FakeUser } from '../../fakes/slack/state.ts';
import { type Bench, startBench } from './bench.ts';

/** A person with a Centrum, at the first question. */
export async function atIntake(options: Parameters<typeof startBench>[0] = {}): Promise<Bench & { anna: FakeUser }> {
  const bench = await startBench(options);
  const { people, settle } = bench;
  const anna = people.user('Anna');
  for (const text of ['hallo', 'Waterstofcentrum Noord', 'Werf De Kiel', 'bedrijf']) {
    await people.say(anna, text);
    await settle();
  }
  return { ...bench, anna };
}

export const lastContent = ({ kept }: Bench): Content | undefined => kept.at(-1)?.content;
