/** The whole intake in Teams, in words and in cards, mixed, with a stop and a start between every two steps. */
import { expect, test } from '@jest/globals';
import { textIn } from '../../fakes/teams/person.ts';
import { typedLines } from '../../transcripts/lines.ts';
import { openHouse } from './harness.ts';

/** What is a button where it is asked: pressed instead of typed. */
const pressed: Readonly<Record<string, string>> = {
  ja: 'Ja',
  'een bedrijf': 'Bedrijf',
  overheid: 'Overheid',
  'nee, dat was alles': 'Nee, dat was alles',
};

test('from nothing to a verdict', async () => {
  const house = await openHouse();
  try {
    const anna = house.person('anna');
    let presses = 0;
    for (const line of typedLines('intake.nl.txt')) {
      const title = pressed[line];
      const offered = title !== undefined && JSON.stringify(anna.newest().card ?? {}).includes(`"title":${JSON.stringify(title)}`);
      if (offered) await anna.pressTitle(title);
      else await anna.say(line);
      presses += offered ? 1 : 0;
      await house.idle();
      await house.restart();
    }
    expect(textIn(anna.newest().card)).toContain('✔ voldaan');
    expect(presses).toBeGreaterThan(10);
  } finally {
    await house.close();
  }
});
