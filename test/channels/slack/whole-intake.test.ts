/** The whole intake in Slack, in words and with buttons, mixed, over both transports. */
import { afterEach, expect, test } from '@jest/globals';
import { typedLines } from '../../transcripts/lines.ts';
import { seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

/** What is a button where it is asked: pressed instead of typed. */
const pressed: Readonly<Record<string, string>> = {
  ja: 'Ja',
  'een bedrijf': 'Bedrijf',
  overheid: 'Overheid',
  'nee, dat was alles': 'Nee, dat was alles',
};

test.each(['http', 'socket'] as const)('from nothing to a verdict over %s', async (transport) => {
  const { people, settle } = await startBench({ transport });
  const anna = people.user('Anna', 'nl-NL');
  let presses = 0;
  for (const line of typedLines('intake.nl.txt')) {
    const title = pressed[line];
    const last = presses === 0 && people.shownTo(anna).length === 0 ? undefined : people.lastTo(anna);
    const offered = title !== undefined && JSON.stringify(last?.blocks ?? []).includes(`"text":${JSON.stringify(title)}`);
    if (offered && last !== undefined) await people.press(anna, last, title);
    else await people.say(anna, line);
    presses += offered ? 1 : 0;
    await settle();
  }
  expect(
    people
      .shownTo(anna)
      .slice(-3)
      .map(({ blocks }) => seen(blocks))
      .join('\n'),
  ).toContain('✔ voldaan');
  expect(presses).toBeGreaterThan(10);
});
