/** The whole intake in Slack, in words and with buttons, mixed, over both transports and in both languages. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { typedLines } from '../../transcripts/lines.ts';
import { seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

/** What is a button where it is asked: pressed instead of typed. */
const said = {
  nl: {
    locale: 'nl-NL',
    file: 'intake.nl.txt',
    pressed: { ja: 'Ja', 'een bedrijf': 'Bedrijf', overheid: 'Overheid', 'nee, dat was alles': 'Nee, dat was alles' },
    verdict: /Centrum Maritieme Techniek: ✔ voldaan/u,
    reviewed: /Antwoorden van Centrum Maritieme Techniek[\s\S]*€ 1\.200\.000/u,
  },
  en: {
    locale: 'en-GB',
    file: 'typed/intake.en.txt',
    pressed: { yes: 'Yes', 'a company': 'Company', government: 'Government', 'no, that was all': 'No, that was all' },
    verdict: /Maritime Technology Centre: ✔ met/u,
    reviewed: /Answers of Maritime Technology Centre[\s\S]*€1,200,000/u,
  },
} as const;

describe.each(['http', 'socket'] as const)('over %s', (transport) => {
  test.each(['nl', 'en'] as const)(
    'from nothing to a verdict, with a question, a correction, the status and the review, in %s',
    async (language) => {
      const { locale, file, verdict, reviewed } = said[language];
      const pressed: Readonly<Record<string, string>> = said[language].pressed;
      const bench = await startBench({ transport });
      const { people, settle } = bench;
      const anna = people.user('Anna', locale);
      let presses = 0;
      for (const line of typedLines(file)) {
        const title = pressed[line];
        const last = people.shownTo(anna).at(-1);
        const offered = title !== undefined && JSON.stringify(last?.blocks ?? []).includes(`"text":${JSON.stringify(title)}`);
        if (offered && last !== undefined) await people.press(anna, last, title);
        else await people.say(anna, line);
        presses += offered ? 1 : 0;
        await settle();
      }
      const shown = (from: number): string =>
        people
          .shownTo(anna)
          .slice(from)
          .map(({ blocks }) => seen(blocks))
          .join('\n');
      expect(shown(0)).toMatch(verdict);
      expect(presses).toBeGreaterThan(10);
      // Figures in the review, a question and a correction stand along the way.
      const all = shown(0);
      expect(all).toMatch(reviewed);
      expect(all).toContain('(c3.i3)');
      expect(bench.codes()).toEqual([]);
      expect(await bench.store.listInbox('dead', 10)).toEqual([]);
      expect(await bench.store.listOutbox('dead', 10)).toEqual([]);
    },
    60_000,
  );
});
