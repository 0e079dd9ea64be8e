/** `/centrum` and the words behind it, in Dutch and English. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { atIntake, lastContent } from './at-intake.ts';
import { seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

describe('the slash command', () => {
  test.each([
    ['status', { kind: 'press', action: { do: 'command', command: 'status' } }],
    ['Gaten', { kind: 'press', action: { do: 'command', command: 'gaps' } }],
    ['gaps', { kind: 'press', action: { do: 'command', command: 'gaps' } }],
    ['taal en', { kind: 'press', action: { do: 'command', command: 'language', argument: 'en' } }],
    ['start Noord', { kind: 'press', action: { do: 'command', command: 'start', argument: 'Noord' } }],
    ['', { kind: 'press', action: { do: 'command', command: 'help' } }],
    ['vraag', { kind: 'press', action: { do: 'command', command: 'help' } }],
    ['gaten', { kind: 'press', action: { do: 'command', command: 'gaps' } }],
    ['gaps', { kind: 'press', action: { do: 'command', command: 'gaps' } }],
    ['Portfolio', { kind: 'press', action: { do: 'command', command: 'portfolio' } }],
    ['taal', { kind: 'press', action: { do: 'command', command: 'language' } }],
    ['language nl', { kind: 'press', action: { do: 'command', command: 'language', argument: 'nl' } }],
    ['hulp', { kind: 'press', action: { do: 'command', command: 'help' } }],
    ['ask do meeting hours count?', { kind: 'text', text: 'do meeting hours count?' }],
    ['koppel Noord', { kind: 'press', action: { do: 'command', command: 'bind', argument: 'Noord' } }],
    ['unlink', { kind: 'press', action: { do: 'command', command: 'unbind' } }],
    ['vraag tellen vergaderuren mee', { kind: 'text', text: 'tellen vergaderuren mee?' }],
    ['wij leggen 75.000 in', { kind: 'text', text: 'wij leggen 75.000 in' }],
  ])('“%s”', async (text, content) => {
    const bench = await startBench();
    expect((await bench.people.command(bench.people.user('Anna'), text)).status).toBe(200);
    expect(lastContent(bench)).toEqual(content);
  });

  test('in a channel is answered to that person only, also where we are no member', async () => {
    const bench = await atIntake();
    const { people, anna, settle } = bench;
    const channel = people.channel([anna], false);
    await people.command(anna, 'status', channel);
    await settle();
    expect(people.lastTo(anna, channel)).toMatchObject({ ephemeral: anna.id });
    expect(seen(people.lastTo(anna, channel).blocks)).toMatch(/Criterium 1/u);
  });

  test('whose address is used up is answered directly', async () => {
    const bench = await atIntake();
    const { people, anna, settle, slack } = bench;
    const channel = people.channel([anna], false);
    slack.fail('response_url', { is: 'status', status: 404 });
    await people.command(anna, 'status', channel);
    await settle();
    expect(seen(people.lastTo(anna).blocks)).toMatch(/Criterium 1/u);
  });
});
