/** The start of an intake in cards and in words, mixed, with everything stopped and started between any two steps. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Json } from '../../fakes/teams/keys.ts';
import { type TeamsPerson, textIn } from '../../fakes/teams/person.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
beforeEach(async () => {
  house = await openHouse();
  anna = house.person('anna');
});
afterEach(() => house.close());

/** One step → what the newest card must then say. */
const steps: [string, (who: TeamsPerson) => Promise<unknown>, string][] = [
  ['comes in', (who) => who.install(), 'Over welk Centrum gaat het?'],
  ['names the Centrum', (who) => who.say('Centrum voor Scheepsbouw'), 'Namens welke organisatie'],
  ['names the organisation', (who) => who.say('Werf De Kiel'), 'Wat voor organisatie is Werf De Kiel?'],
  ['presses the kind', (who) => who.pressTitle('Bedrijf'), 'Centrum voor Scheepsbouw is aangemaakt'],
  ['fills in a partner', (who) => who.pressTitle('Opslaan', { f_name: 'ROC Noord', f_kind: 'school' }), 'ROC Noord'],
  ['types a partner', (who) => who.say('Gemeente Kampen'), 'Gemeente Kampen'],
  ['presses its kind', (who) => who.pressTitle('Overheid'), 'Nog één voor'],
  ['asks something else', (who) => who.say('tellen vergaderuren mee?'), 'tellen niet mee'],
  ['that was all', (who) => who.pressTitle('Nee, dat was alles'), ''],
  ['skips', (who) => who.pressTitle('Sla over'), 'komt later terug'],
  ['looks at the status', (who) => who.say('status'), 'Vragen beantwoord'],
  ['goes on', (who) => who.say('verder'), ''],
];

async function run(restart: boolean): Promise<string[]> {
  const shown: string[] = [];
  for (const [, act, expected] of steps) {
    await act(anna);
    await house.idle();
    const text = textIn(anna.newest().card);
    expect(text).toContain(expected);
    shown.push(text);
    if (restart) await house.restart();
  }
  return shown;
}

test('word for word the same with and without a restart after every step', async () => {
  const straight = await run(false);
  await house.close();
  house = await openHouse();
  anna = house.person('anna');
  expect(await run(true)).toEqual(straight);
  expect(house.log.filter((line) => !line.includes('claims_taken_over'))).toEqual([]);
});

test('dropped in the middle of a press: the answer comes after the start, once, and a press sent again shows it', async () => {
  for (const [, act] of steps.slice(0, 3)) {
    await act(anna);
    await house.idle();
  }
  const { action, on } = anna.button('Bedrijf');
  house.hold = new Promise(() => {});
  const begun = new Promise<void>((resolve) => {
    house.begun = resolve;
  });
  const broken = anna.press(action, on).catch(() => 'broken off');
  await begun;
  await house.crash();
  expect(await broken).toBe('broken off');
  await house.idle();
  expect(textIn(anna.newest().card)).toContain('Centrum voor Scheepsbouw is aangemaakt');
  const again = await anna.press(action, on);
  expect(textIn((again.body as { value: Json }).value)).toContain('Centrum voor Scheepsbouw is aangemaakt');
  const [person] = house.received;
  expect(await house.running.store.membershipsOf(person?.person ?? '')).toHaveLength(1);
});

test('what was noted in cards and in words is in the dossier', async () => {
  await run(false);
  const members = await house.running.store.membershipsOf(house.received[0]?.person ?? '');
  expect(members).toEqual([
    expect.objectContaining({ centrumName: 'Centrum voor Scheepsbouw', role: 'coordinator', partner: 'Werf De Kiel' }),
  ]);
  const facts = await house.running.store.factsAfter(members[0]?.centrum ?? '', 0);
  const noted = facts.map(({ payload }) => payload).join();
  for (const name of ['Werf De Kiel', 'ROC Noord', 'Gemeente Kampen']) expect(noted).toContain(name);
});
