/** The home tab: one's Centra, how they stand in signs and words, and the ways on; it only looks. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { buttonsOf, labelOf } from '../../fakes/slack/simulate.ts';
import type { FakeUser } from '../../fakes/slack/state.ts';
import { type Bench, seen, startBench, stopAll } from './bench.ts';

let bench: Bench;
let anna: FakeUser;
beforeEach(async () => {
  bench = await startBench();
  anna = bench.people.user('Anna');
});
afterEach(stopAll);

async function says(...texts: string[]): Promise<void> {
  for (const text of texts) {
    await bench.people.say(anna, text);
    await bench.settle();
  }
}
async function opened(): Promise<string> {
  await bench.people.openHome(anna);
  await bench.settle();
  return home();
}
const home = (): string => seen(bench.slack.state.homes.get(anna.id)?.blocks);
const buttons = (): string[] => buttonsOf(bench.slack.state.homes.get(anna.id)?.blocks).map(labelOf);
async function presses(label: string): Promise<string> {
  const before = bench.people.shownTo(anna).length;
  expect((await bench.people.pressHome(anna, label)).status).toBe(200);
  await bench.settle();
  return bench.people
    .shownTo(anna)
    .slice(before)
    .map(({ blocks }) => seen(blocks))
    .join('\n');
}

test('a new person is welcomed with a button to begin, and nothing is said in their messages', async () => {
  expect(await opened()).toMatch(/Ik ben Centrumwijzer/u);
  expect(buttons()).toEqual(['Beginnen', 'English', 'Help']);
  expect(bench.people.shownTo(anna)).toEqual([]);
  expect(await presses('Beginnen')).toMatch(/Over welk Centrum gaat het\?/u);
  expect(buttons()[0]).toBe('Ga verder');
});

test('a new person can choose English first', async () => {
  await opened();
  expect(await presses('English')).toMatch(/Which Centre is this about\?/u);
  expect(home()).toMatch(/I am Centrumwijzer/u);
  await says('Hydrogen North');
  expect(seen(bench.people.lastTo(anna).blocks)).toMatch(/organisation/u);
});

test('shows every Centrum with the role, and the one that is worked on with its verdict and criteria in signs and words', async () => {
  await says('hallo', 'Waterstof Noord', 'Werf De Kiel', 'bedrijf');
  await bench.people.command(anna, 'start Maritiem Zuid');
  await bench.settle();
  await says('Werf De Kiel', 'bedrijf');
  const shown = await opened();
  expect(shown).toMatch(/Maritiem Zuid: . nog niet bekend/u);
  expect(shown.match(/^. Criterium \d: .*: (?:nog niet bekend|niet voldaan)\.$/gmu)).toHaveLength(6);
  // Of the other one, how it stands is shown as well.
  expect(shown).toMatch(/Waterstof Noord \(coördinator\): nog niet bekend; \d+ punten/u);
  expect(shown).toMatch(/Maritiem Zuid \(coördinator\): nog niet bekend; \d+ punten; hier werk je nu aan/u);
  expect(shown).toMatch(/\d+\/\d+/u);
  expect(buttons()).toEqual(['Ga verder', 'Ga verder', 'Stand', 'Wat ontbreekt er nog?', 'Antwoorden bekijken', 'English', 'Help']);
});

test('a button is answered in the messages, and the tab follows', async () => {
  await says('hallo', 'Waterstof Noord', 'Werf De Kiel', 'bedrijf');
  await bench.people.command(anna, 'start Maritiem Zuid');
  await bench.settle();
  await says('Werf De Kiel', 'bedrijf');
  await opened();
  expect(await presses('Wat ontbreekt er nog?')).toMatch(/Nog te doen/u);
  expect(await presses('Help')).toMatch(/Antwoord in gewone woorden/u);
  // The first “Ga verder” is that of the other Centrum.
  expect(await presses('Ga verder')).toMatch(/We werken nu aan Waterstof Noord/u);
  expect(home()).toMatch(/Waterstof Noord: . nog niet bekend/u);
  expect(await presses('English')).toMatch(/English/u);
  expect(home()).toMatch(/Criterion 6/u);
});

test('opening it leaves the open question, its buttons and its form as they were', async () => {
  await says('hallo', 'Waterstof Noord', 'Werf De Kiel');
  const card = bench.people.lastTo(anna);
  await opened();
  await says('1');
  expect(seen(bench.people.lastTo(anna).blocks)).toMatch(/Waterstof Noord is aangemaakt/u);
  expect(buttonsOf(card.blocks).length).toBeGreaterThan(0);
  await opened();
  const form = bench.people.lastTo(anna);
  // The first thing that the home tab offers is not what a number chooses.
  await says('1');
  expect(seen(bench.people.lastTo(anna).blocks)).toMatch(/gezamenlijke visie/u);
  expect(buttonsOf(form.blocks).map(labelOf)).toContain('Partners');
  await says('herhaal');
  await opened();
  const [, label = ''] = /\n([^\n]+)$/u.exec(seen(bench.people.lastTo(anna).blocks)) ?? [];
  await bench.people.press(anna, bench.people.lastTo(anna), label);
  expect(await bench.slack.until(({ views }) => views.at(-1))).toMatchObject({ callback_id: 'form' });
});
