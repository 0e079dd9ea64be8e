/** Two people of one Centrum, one in Slack and one in Teams: both channels on one app, one engine and one database. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createTeamsChannel } from '../../src/channels/teams/teams.ts';
import { buttonsOf, labelOf } from '../fakes/slack/simulate.ts';
import type { FakeUser } from '../fakes/slack/state.ts';
import { cardOf, type TeamsPerson, textIn } from '../fakes/teams/person.ts';
import { startTeams, type Teams } from '../fakes/teams/service.ts';
import { type Bench, seen, startBench, stopAll } from './slack/bench.ts';
import { configFor, personOf } from './teams/harness.ts';

let teams: Teams;
let bench: Bench;
let anna: FakeUser;
let bert: TeamsPerson;
beforeEach(async () => {
  teams = await startTeams();
  bench = await startBench({ teams: (common) => createTeamsChannel({ ...common, config: configFor(teams) }) });
  anna = bench.people.user('Anna');
  bert = personOf(teams, bench.url, 'bert');
});
afterEach(async () => {
  await stopAll();
  await teams.stop();
});

const slackWords = (from: number): string =>
  bench.people
    .shownTo(anna)
    .slice(from)
    .map(({ blocks }) => seen(blocks))
    .join('\n');
const teamsWords = (from: number): string =>
  teams
    .seenIn(bert.personal.id, bert.user)
    .slice(from)
    .map(({ activity }) => textIn(cardOf(activity)))
    .join('\n');

/** Anna in Slack; what she is then shown. */
async function slackSays(text: string): Promise<string> {
  const before = bench.people.shownTo(anna).length;
  expect((await bench.people.say(anna, text)).status).toBe(200);
  await bench.settle();
  return slackWords(before);
}
/** Bert in Teams; what he is then shown. */
async function teamsSays(text: string): Promise<string> {
  const before = teams.seenIn(bert.personal.id, bert.user).length;
  expect((await bert.say(text)).status).toBe(200);
  await bench.settle();
  return teamsWords(before);
}

/** Anna founds the Centrum in Slack. */
async function found(): Promise<void> {
  expect(await slackSays('hallo')).toContain('Over welk Centrum gaat het?');
  await slackSays('Centrum Maritieme Techniek');
  expect(await slackSays('ROC aan Zee')).toContain('Wat voor organisatie is ROC aan Zee?');
  await bench.people.press(anna, bench.people.lastTo(anna), 'Onderwijsinstelling');
  await bench.settle();
  expect(slackWords(0)).toContain('Centrum Maritieme Techniek is aangemaakt');
  await slackSays('nee');
}

async function codeOf(): Promise<string> {
  const [code] = /CW(?:-[A-Z0-9]{4}){3}/u.exec(await slackSays('nodig iemand uit')) ?? [];
  if (code === undefined) throw new Error('no code was given');
  return code;
}

/** Bert comes in with the code in Teams, and goes on. */
async function join(): Promise<void> {
  expect(await teamsSays(await codeOf())).toContain('Je bent uitgenodigd voor Centrum Maritieme Techniek');
  expect(await teamsSays('Werf De Kiel')).toContain('Wat voor organisatie is Werf De Kiel?');
  for (const title of ['Bedrijf', 'Ga verder']) {
    expect((await bert.pressTitle(title)).status).toBe(200);
    await bench.settle();
  }
}

/** Nothing went wrong behind what was shown, and each person was answered on their own platform only. */
async function expectNothingAmiss(): Promise<void> {
  expect(bench.codes()).toEqual([]);
  expect(await bench.store.listInbox('dead', 10)).toEqual([]);
  expect([...new Set(bench.kept.map(({ person }) => person.split(':')[0]))]).toEqual(['slack', 'teams']);
  expect(new Set(bench.people.state.messages.map(({ channel }) => channel))).toEqual(new Set([anna.direct]));
  expect(new Set(teams.sent.map(({ conversation }) => conversation))).toEqual(new Set([bert.personal.id]));
}

test('what is contributed in Teams is in the overview in Slack', async () => {
  await found();
  await join();
  expect(await teamsSays('wij doen 50.000 cash')).toContain('€ 50.000');
  const overview = await slackSays('overzicht');
  expect(overview).toContain('Bijdragen per partner (Werf De Kiel)');
  expect(overview).toContain('€ 50.000');
  await expectNothingAmiss();
});

test('a contradiction from Slack offers the coordinator both claims, and the choice holds in Teams', async () => {
  await found();
  await join();
  await teamsSays('wij doen 50.000 cash');
  const told = await slackSays('Werf De Kiel draagt 75.000 cash bij, toegezegd');
  expect(told).toContain('Werf De Kiel zei iets anders over “Bijdragen per partner (Werf De Kiel)”');
  expect(told).toMatch(/Werf De Kiel: [^\n]*€ 50\.000/u);
  expect(told).toMatch(/ROC aan Zee: [^\n]*€ 75\.000/u);
  const card = bench.people.lastTo(anna);
  const claims = buttonsOf(card.blocks)
    .map(labelOf)
    .filter((label) => label.includes(': Partner Werf De Kiel'));
  expect(claims.map((label) => label.split(':')[0])).toEqual(['Werf De Kiel', 'ROC aan Zee']);
  expect((await bench.people.press(anna, card, 'ROC aan Zee: ')).status).toBe(200);
  await bench.settle();
  const overview = await teamsSays('overzicht');
  expect(overview).toContain('€ 75.000');
  expect(overview).not.toContain('€ 50.000');
  await expectNothingAmiss();
});

test('what the coordinator contributes in Slack is hidden from the partner in Teams', async () => {
  await found();
  await join();
  await teamsSays('wij doen 50.000 cash');
  expect(await slackSays('wij leggen 60.000 cash bij')).toContain('€ 60.000');
  expect(await slackSays('overzicht')).toContain('€ 60.000');
  const overview = await teamsSays('overzicht');
  expect(overview).toContain('alleen zichtbaar voor deze partner en de coördinator');
  expect(overview).toContain('€ 50.000');
  expect(JSON.stringify(teams.sent)).not.toMatch(/60\.000|"60000"/u);
  await expectNothingAmiss();
});

test('a code works once, also on the other platform', async () => {
  await found();
  const code = await codeOf();
  await teamsSays(code);
  const carla = personOf(teams, bench.url, 'carla');
  await carla.say(code);
  await bench.settle();
  expect(textIn(carla.newest().card)).toContain('Die code is al gebruikt of niet meer geldig');
});

test('on the one app each channel refuses what it cannot check', async () => {
  const { status } = await bench.people.say(anna, 'hallo', {}, { signing: { secret: 'another' } });
  expect(status).toBe(401);
  expect((await bert.post(bert.activity(bert.personal, { type: 'message', text: 'hallo' }), null)).status).toBe(401);
  await bench.settle();
  expect(bench.kept).toEqual([]);
  expect(slackWords(0) + teamsWords(0)).toBe('');
});
