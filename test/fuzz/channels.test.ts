/** Spoilt payloads with good signatures through both platforms' entrances: refused or taken, never a fault, and the next person is served. */
import { afterEach, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { startBench, stopAll } from '../channels/slack/bench.ts';
import { openHouse } from '../channels/teams/harness.ts';
import type { Kind } from '../fakes/slack/deliver.ts';
import type { Json } from '../fakes/slack/state.ts';
import { hostileText, inherited, runs, spoilt } from './hostile.ts';

// Many cases, each over a real connection.
jest.setTimeout(3_600_000);
afterEach(stopAll);
const before = inherited();

/** Codes of a turn that fell over. What Slack or Teams refuses to take is not ours. */
const fallen = ['turn_failed', 'turn_given_up', 'understanding_failed', 'store_trouble', 'slack_fault', 'teams_fault'];

test('of Slack', async () => {
  const bench = await startBench();
  const { people, slack } = bench;
  const anna = people.user('Anna');
  const real: { kind: Kind; payload: Json }[] = [];
  const keep = async (sending: Promise<{ kind: Kind; payload: Json; status: number }>): Promise<void> => {
    const { kind, payload, status } = await sending;
    expect(status).toBe(200);
    real.push({ kind, payload });
    await bench.settle();
  };
  for (const line of ['hoi', 'Centrum Noord', 'Werf De Kiel', 'een bedrijf']) await keep(people.say(anna, line));
  await keep(people.command(anna, 'status'));
  await keep(people.openHome(anna));
  await keep(people.share(anna, [{ name: 'plan.pdf', mimetype: 'application/pdf', size: 10 }]));
  const said = people.state.messages.filter(({ user }) => user === anna.id).at(-1);
  if (said !== undefined)
    for (const sending of [people.edit(said, 'anders'), people.shortcut(anna, said), people.remove(said)]) await keep(sending);
  const card = people.shownTo(anna).findLast(({ blocks }) => JSON.stringify(blocks ?? []).includes('"button"'));
  if (card !== undefined) await keep(people.press(anna, card, 'Nee'.slice(0, 0)));

  await fc.assert(
    fc.asyncProperty(spoilt(real.map(({ payload }) => payload)), async (json) => {
      const payload = JSON.parse(json) as Json;
      const { kind } = real.find((one) => one.payload.type === payload?.type) ?? real[0] ?? { kind: 'event' };
      if (kind === 'command')
        for (const [key, value] of Object.entries(payload ?? {})) if (typeof value !== 'string') payload[key] = JSON.stringify(value);
      const { status } = await people.deliver(kind, payload ?? {});
      expect(status).toBeLessThan(500);
    }),
    { numRuns: runs(0.2) },
  );
  await bench.settle();
  expect(bench.codes().filter((code) => fallen.includes(code))).toEqual([]);
  expect(inherited()).toEqual(before);
  const bert = people.user('Bert');
  expect((await people.say(bert, 'hallo')).status).toBe(200);
  await bench.settle();
  expect(people.shownTo(bert).length).toBeGreaterThan(0);
  expect(slack.callsOf('chat.postMessage').filter(({ answer }) => answer?.error === 'invalid_blocks')).toEqual([]);
});

test('of Slack, by names and texts that would be commands of its markup', async () => {
  const bench = await startBench();
  const { people } = bench;
  const anna = people.user('Anna');
  for (const line of [
    'hoi',
    'Centrum <!channel> <@U0BOT>',
    'Werf <http://evil.example|klik>',
    'een bedrijf',
    '<!here> BV, bedrijf',
    'status',
  ]) {
    await people.say(anna, line);
    await bench.settle();
  }
  const sent = JSON.stringify(people.shownTo(anna).map(({ text, blocks }) => [text, blocks]));
  expect(sent).toContain('@channel');
  for (const command of ['<!channel', '<!here', '<@U0BOT', '<http://evil']) expect(sent).not.toContain(command);
});

test('of Teams', async () => {
  const house = await openHouse();
  try {
    const anna = house.person('Anna');
    await house.found(anna);
    const button = house.teams.seenIn(anna.personal.id, anna.user).length;
    expect(button).toBeGreaterThan(0);
    const real = [
      anna.activity(anna.personal, { type: 'message', text: '50.000 euro' }),
      anna.activity(anna.personal, { type: 'messageUpdate', text: 'anders' }),
      anna.activity(anna.personal, { type: 'messageDelete' }),
      anna.activity(anna.personal, { type: 'conversationUpdate', membersAdded: [{ id: anna.user }] }),
      anna.activity(anna.personal, { type: 'installationUpdate', action: 'add' }),
      anna.activity(anna.personal, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'x', data: { a: '1' } }, trigger: 'manual' },
      }),
      anna.activity(anna.personal, { type: 'invoke', name: 'task/fetch', value: { data: { x: 'y' }, context: {} } }),
    ];
    await fc.assert(
      fc.asyncProperty(spoilt(real), async (json) => {
        const { status } = await anna.post(JSON.parse(json));
        // 501: an invoke of a name that we do not know.
        expect([200, 202, 400, 401, 403, 413, 501]).toContain(status);
      }),
      { numRuns: runs(0.15) },
    );
    await house.idle();
    expect(house.log.filter((line) => fallen.some((code) => line.includes(`"${code}"`)))).toEqual([]);
    expect(inherited()).toEqual(before);
    const bert = house.person('Bert');
    expect((await bert.say('hallo')).status).toBe(200);
    await house.idle();
    expect(bert.newest().card).toBeDefined();
  } finally {
    await house.close();
  }
});

test('files with any name are noted, or refused in words', async () => {
  const bench = await startBench();
  const { people } = bench;
  const anna = people.user('Anna');
  for (const line of ['hoi', 'Centrum Noord', 'Werf De Kiel', 'een bedrijf']) {
    await people.say(anna, line);
    await bench.settle();
  }
  await fc.assert(
    fc.asyncProperty(
      hostileText,
      fc.constantFrom('application/zip', 'text/xml', 'application/pdf', '', 'x/../y'),
      fc.integer({ min: 0, max: 2 ** 40 }),
      async (name, mimetype, size) => {
        const { status } = await people.share(anna, [{ name: name.slice(0, 600), mimetype, size }]);
        expect(status).toBe(200);
        await bench.settle();
      },
    ),
    { numRuns: runs(0.02) },
  );
  expect(bench.codes().filter((code) => fallen.includes(code))).toEqual([]);
});
