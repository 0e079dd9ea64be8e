/** A channel that belongs to a Centrum: linked and unlinked by its coordinator only, and of no use to others. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FakeUser } from '../../fakes/slack/state.ts';
import { type Bench, seen, startBench, stopAll } from './bench.ts';

let bench: Bench;
let anna: FakeUser;
let channel: string;

beforeEach(async () => {
  bench = await startBench();
  anna = bench.people.user('Anna');
  for (const text of ['hallo', 'Waterstof Noord', 'Werf De Kiel', 'bedrijf']) await direct(anna, text);
  await bench.people.command(anna, 'start Maritiem Zuid');
  await bench.settle();
  for (const text of ['Werf De Kiel', 'bedrijf']) await direct(anna, text);
  channel = bench.people.channel([anna]);
});
afterEach(stopAll);

async function shownFor(user: FakeUser, where: string, act: () => Promise<unknown>): Promise<string> {
  const before = bench.people.shownTo(user, where).length;
  await act();
  await bench.settle();
  return bench.people
    .shownTo(user, where)
    .slice(before)
    .map(({ blocks }) => seen(blocks))
    .join('\n');
}
const direct = (user: FakeUser, text: string): Promise<string> => shownFor(user, user.direct, () => bench.people.say(user, text));
const inChannel = (user: FakeUser, text: string): Promise<string> =>
  shownFor(user, channel, () => bench.people.mention(user, channel, text));
const presses = (user: FakeUser, label: string): Promise<string> =>
  shownFor(user, channel, () => bench.people.press(user, bench.people.lastTo(user, channel), label));

/** Lets somebody else into the channel. */
function joins(name: string): FakeUser {
  const user = bench.people.user(name);
  bench.people.state.channels.get(channel)?.push(user.id);
  return user;
}

async function link(): Promise<void> {
  expect(await inChannel(anna, 'dit kanaal hoort bij Waterstof Noord')).toMatch(/Dit kanaal koppelen aan Waterstof Noord\?/u);
  expect(await bench.store.recordsOf('place_centrum')).toEqual([]);
  expect(await presses(anna, 'Ja')).toMatch(/Dit kanaal hoort nu bij Waterstof Noord/u);
  expect((await bench.store.recordsOf('place_centrum')).map(({ key }) => key)).toEqual([`slack:${bench.people.state.team}/${channel}`]);
}

const factsOf = async (name: string): Promise<number> => {
  const all = await bench.store.membershipsOf(`slack:${bench.people.state.team}:${anna.id}`);
  const { centrum = '' } = all.find(({ centrumName }) => centrumName === name) ?? {};
  return (await bench.store.factsAfter(centrum, 0)).length;
};

test('what its coordinator says there is about that Centrum, and elsewhere about the one they were working on', async () => {
  await link();
  expect(await inChannel(anna, 'status')).toMatch(/In dit kanaal gaat het over Waterstof Noord[\s\S]*Waterstof Noord: /u);
  await inChannel(anna, 'verder');
  const [north, south] = [await factsOf('Waterstof Noord'), await factsOf('Maritiem Zuid')];
  const ts = bench.people.lastTo(anna, channel).thread_ts;
  await shownFor(anna, channel, () => bench.people.say(anna, 'ja', { channel, ...(ts !== undefined && { thread: ts }) }));
  expect([await factsOf('Waterstof Noord'), await factsOf('Maritiem Zuid')]).toEqual([north + 1, south]);
  expect(await direct(anna, 'Albeda')).toMatch(/Hier werken we aan Maritiem Zuid/u);
  expect([await factsOf('Waterstof Noord'), await factsOf('Maritiem Zuid')]).toEqual([north + 1, south + 1]);
  expect(await shownFor(anna, channel, () => bench.people.command(anna, 'start Maritiem Zuid', channel))).toMatch(
    /Stuur mij een direct bericht/u,
  );
});

test('an answer counts for the Centrum of its channel, also when others wait before it', async () => {
  await link();
  await inChannel(anna, 'verder');
  const [north, south] = [await factsOf('Waterstof Noord'), await factsOf('Maritiem Zuid')];
  const ts = bench.people.lastTo(anna, channel).thread_ts ?? '';
  await bench.people.say(anna, 'Albeda');
  await bench.people.say(anna, 'ja', { channel, thread: ts });
  await bench.people.say(anna, 'school');
  await bench.settle();
  expect([await factsOf('Waterstof Noord'), await factsOf('Maritiem Zuid')]).toEqual([north + 1, south + 2]);
});

test('a partner works in it and cannot link or unlink; an outsider learns nothing of it, not even its name', async () => {
  await bench.people.command(anna, 'start Waterstof Noord');
  await bench.settle();
  const [code = ''] = /CW(?:-[A-Z0-9]{4}){3}/u.exec(await direct(anna, 'uitnodigen')) ?? [];
  await link();
  const [bert, carla] = [joins('Bert'), joins('Carla')];
  for (const text of [code, 'ROC aan Zee', 'school']) await direct(bert, text);
  expect(await inChannel(bert, 'status')).toMatch(/Waterstof Noord: /u);
  expect(await inChannel(bert, 'ontkoppel dit kanaal')).toMatch(/Alleen de coördinator/u);
  for (const text of ['hallo', 'status', 'ontkoppel dit kanaal', 'koppel dit kanaal aan Waterstof Noord', 'overzicht']) {
    const told = await inChannel(carla, text);
    expect(told).toMatch(/geen deelnemer/u);
    expect(told).not.toMatch(/Waterstof|Werf/u);
    expect(bench.people.lastTo(carla, channel).ephemeral).toBe(carla.id);
  }
  expect(await inChannel(carla, 'tellen vergaderuren mee?')).toMatch(/[Vv]ergaderuren/u);
  expect(await direct(carla, 'hallo')).toMatch(/Over welk Centrum gaat het\?/u);
  expect(await bench.store.recordsOf('place_centrum')).toHaveLength(1);
});

test('it is unlinked after a yes, in either language and by the slash command', async () => {
  await link();
  await direct(anna, 'English please');
  expect(await shownFor(anna, channel, () => bench.people.command(anna, 'unlink', channel))).toMatch(
    /Unlink this channel from Waterstof Noord\?/u,
  );
  expect(await presses(anna, 'No')).not.toMatch(/no longer/u);
  await bench.people.command(anna, 'ontkoppel', channel);
  await bench.settle();
  expect(await presses(anna, 'Yes')).toMatch(/This channel no longer belongs to Waterstof Noord/u);
  expect(await bench.store.recordsOf('place_centrum')).toEqual([]);
  expect(await inChannel(anna, 'status')).toMatch(/Maritiem Zuid: /u);
  expect(await shownFor(anna, channel, () => bench.people.command(anna, 'link Waterstof Noord', channel))).toMatch(
    /Link this channel to Waterstof Noord\?/u,
  );
});

describe('nothing is linked', () => {
  test.each([
    ['in a direct message', () => direct(anna, 'dit kanaal hoort bij Waterstof Noord'), /in het kanaal/u],
    ['by a name that is not known', () => inChannel(anna, 'dit kanaal hoort bij Centrum Oost'), /geen Centrum van jou/u],
    [
      'by a yes that is said elsewhere',
      () => inChannel(anna, 'koppel dit kanaal aan ons Centrum').then(() => direct(anna, 'ja')),
      /in het kanaal/u,
    ],
  ])('%s', async (_, act, told) => {
    expect(await act()).toMatch(told);
    expect(await bench.store.recordsOf('place_centrum')).toEqual([]);
  });

  test('over the link of another Centrum', async () => {
    await link();
    const dirk = joins('Dirk');
    for (const text of ['hallo', 'Zorg Oost', 'Zorgschool', 'school']) await direct(dirk, text);
    expect(await inChannel(dirk, 'koppel dit kanaal aan Zorg Oost')).toMatch(/geen deelnemer/u);
    const [record] = await bench.store.recordsOf('place_centrum');
    expect(record?.value).not.toMatch(dirk.id);
  });
});
