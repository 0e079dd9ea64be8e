/** Hostile text through understanding and the whole turn: no throw, no invented span, nothing that cannot be stored or shown. */
import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { understandPlainly } from '../../src/app/understanding.ts';
import { dossierSchema } from '../../src/criteria/criteria.ts';
import { exampleDossier, exampleNames } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { ask } from '../../src/language/ask/ask.ts';
import { facts } from '../../src/language/facts/facts.ts';
import { assess } from '../../src/scoring/assess.ts';
import { assessmentText } from '../../src/scoring/report.ts';
import { anna, bob, sit, text } from '../conversation/kit.ts';
import { hostileText, inherited, runs, spoilt } from './hostile.ts';

jest.setTimeout(3_600_000);
const before = inherited();

test('a figure that is read stands in the text', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('nl' as const, 'en' as const), (said, lang) => {
      const { facts: found } = facts(said, lang);
      for (const { start, end, quote } of found) expect(said.slice(start, end)).toBe(quote);
      expect(ask(said, lang).answer).not.toBe('');
    }),
    { numRuns: runs(0.3) },
  );
  expect(inherited()).toEqual(before);
});

test('a conversation takes any text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileText, fc.boolean()), { minLength: 1, maxLength: 5 }), (said) => {
      const table = sit(anna, bob);
      for (const [words, byBob] of said) {
        const who = byBob ? bob : anna;
        const message = {
          id: 'm',
          channel: 'console',
          person: who.person,
          place: { conversation: 'here', shared: false },
          at: '2026-03-01T09:00:00.000Z',
          content: text(words),
        } as const;
        const understood = understandPlainly({
          message,
          session: table.session(who),
          memberships: [who],
          ledger: table.ledger(),
          bound: null,
        });
        table.does(who, text(words), understood);
      }
    }),
    { numRuns: runs(0.1) },
  );
});

test('a dossier in JSON is refused with its faults, or scored', () => {
  const right = exampleNames.map(exampleDossier);
  let scored = 0;
  fc.assert(
    fc.property(spoilt(right), (json) => {
      const parsed = dossierSchema.safeParse(JSON.parse(json));
      if (!parsed.success) return expect(parsed.error.issues.length).toBeGreaterThan(0);
      scored += 1;
      expect(assessmentText(assess(parsed.data, werkdefinitie))).toContain('verdict');
    }),
    { numRuns: runs(0.2) },
  );
  // A generator that spoils everything would test the refusal alone.
  expect(scored).toBeGreaterThan(0);
  expect(inherited()).toEqual(before);
});
