/** What is sent unasked arrives in somebody's direct messages, and its buttons work: with the real conversation, over HTTP. */
import { afterEach, expect, test } from '@jest/globals';
import { slotsOf } from '../../../src/turns/reminders/calendar.ts';
import { buttonsOf, labelOf } from '../../fakes/slack/simulate.ts';
import { seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

const monday = slotsOf('0 9 * * 1');

test('the weekly message comes on Monday at nine, once, and its button turns it off', async () => {
  const { people, settle, clock, store } = await startBench({ reminders: true });
  const anna = people.user('Anna', 'nl-NL');
  const does = async (doing: Promise<unknown>): Promise<void> => {
    await doing;
    await settle();
  };
  await does(people.say(anna, 'hallo'));
  await does(people.say(anna, 'Campus Lek'));
  await does(people.say(anna, 'Machinefabriek Lek'));
  await does(people.press(anna, people.lastTo(anna), 'Bedrijf'));

  const before = people.shownTo(anna).length;
  clock.advance(monday.next(clock.now()) - clock.now());
  await settle();
  const [came, ...more] = people.shownTo(anna).slice(before);
  expect(more).toEqual([]);
  expect(seen(came?.blocks)).toContain('Weekbericht van Campus Lek');
  expect(buttonsOf(came?.blocks).map(labelOf)).toEqual(['Ga naar Campus Lek', 'Geen herinneringen meer']);

  if (came === undefined) throw new Error('nothing came');
  await does(people.press(anna, came, 'Geen herinneringen meer'));
  expect(seen(people.lastTo(anna).blocks)).toContain('geen herinneringen en geen weekbericht meer');
  const after = people.shownTo(anna).length;
  clock.advance(monday.next(clock.now()) - clock.now());
  await settle();
  expect(people.shownTo(anna)).toHaveLength(after);
  expect((await store.listOutbox('sent', 100)).filter(({ key }) => key.startsWith('reminder/'))).toHaveLength(1);
});
