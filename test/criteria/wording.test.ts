import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { activities } from '../../src/criteria/activities.ts';
import type { Coded } from '../../src/criteria/coded.ts';
import { characteristics, criteria, objectives, questions } from '../../src/criteria/criteria.ts';
import type { Step } from '../../src/criteria/criterion.ts';
import type { Dossier } from '../../src/criteria/dossier.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import { percent } from '../../src/criteria/format.ts';
import { meetingIn } from '../../src/criteria/meeting-words.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { assess } from '../../src/scoring/assess.ts';
import { explain } from '../../src/scoring/explain.ts';
import { textOf } from '../../src/scoring/report.ts';
import { budgets, dossiers } from './arbitrary.ts';

const leak = /undefined|NaN|Infinity|\[object|null/u;

const complete = exampleDossier('complete');
const given = (side: string, amountCents: number) => ({ id: side, partner: side, side, form: 'cash', amountCents, state: 'toegezegd' });
const completeWith = (answers: Dossier['answers']): Dossier => ({ ...complete, answers: { ...complete.answers, ...answers } });

/** Everything that an assessment says, checked; the codes it said are added to `seen`. */
function check(dossier: Dossier, seen: Set<string>): void {
  const assessment = assess(dossier, werkdefinitie);
  for (const { indicators, gaps } of [...assessment.criteria, ...assessment.definition, ...assessment.objectives]) {
    const said: (Coded & Pick<Step, 'also'>)[] = [
      ...indicators.flatMap(({ reasons }) => reasons),
      ...gaps,
      ...gaps.flatMap(({ steps }) => steps),
    ];
    for (const coded of said) {
      for (const { code } of [coded, ...(coded.also ?? [])]) seen.add(code);
      for (const text of Object.values(textOf(coded))) {
        expect([coded.code, text, leak.test(text)]).toEqual([coded.code, text, false]);
        expect([coded.code, text, /^[^a-z]/u.test(text) && /[.?!”]$/u.test(text)]).toEqual([coded.code, text, true]);
      }
    }
  }
  for (const language of ['nl', 'en'] as const) expect(leak.test(explain(assessment, language))).toBe(false);
}

describe('wording', () => {
  test('every outcome renders in both languages, as a sentence, and every message is used', () => {
    const seen = new Set<string>();
    check(complete, seen);
    check(completeWith({ 'c4.activities': [{ ...activities.examples[1], id: 'a', masterLevel: 'no' }] }), seen);
    check(completeWith({ 'c3.contributions': ['business', 'government', 'education'].map((side) => given(side, 30_000_000)) }), seen);
    fc.assert(
      fc.property(fc.oneof(dossiers, budgets), (dossier) => check(dossier, seen)),
      // One seed: whether every message came by must not be left to chance.
      { numRuns: 400, seed: 2026 },
    );
    // A message that never comes by is one that nobody reads.
    const all = [...criteria, ...characteristics, ...objectives].flatMap(({ words }) =>
      words.flatMap(({ prefix, messages }) => Object.keys(messages).map((key) => `${prefix}.${key}`)),
    );
    expect([...new Set(all)].filter((code) => !seen.has(code))).toEqual([]);
  });

  test('what people read says nothing of “haar” or “zij” where a thing is meant', () => {
    const texts = questions.flatMap(({ title, help, fields }) => [
      title,
      help,
      ...Object.values(fields).flatMap(({ label, ask }) => [label, ask]),
    ]);
    for (const { nl } of texts) expect([nl, /\bhaar\b/u.test(nl)]).toEqual([nl, false]);
  });

  test('a step says all that it does: both sides, and what meeting hours eat', () => {
    const dossier = completeWith({
      'c3.contributions': [given('business', 0), given('education', 0), given('government', 120_000_000)],
      'c3.meetingHours': { counted: true, amountCents: 50_000, side: 'business' },
    });
    const gaps = assess(dossier, werkdefinitie).criteria.flatMap((one) => one.gaps);
    const [step] = gaps.find(({ indicator }) => indicator === 'c2.proportion')?.steps ?? [];
    expect(step && textOf(step)).toEqual({
      nl: 'Vraag het bedrijfsleven om € 501 meer en het onderwijs om € 1 meer.',
      en: 'Ask business for €501 more and education for €1 more.',
    });
  });
});

describe('meetings', () => {
  test.each([
    ['projectoverleg', true],
    ['afstemmingsoverleg met de school', true],
    ['teamvergadering', true],
    ['directieoverleg', true],
    ['120 vergaderuren', true],
    ['de bestuursvergadering', true],
    ['Stuurgroep', true],
    ['kick-off meetings', true],
    ['steering group', true],
    ['steering-committee', true],
    ['overlegging van de jaarstukken', false],
    ['inzet van docenten in het praktijklab', false],
    ['een lasrobot', false],
    [undefined, false],
  ])('%s: %s', (what, hit) => {
    expect(meetingIn(what)).toBe(hit);
  });
});

test.each([
  [99_899_999_999, 99_999_999_999, {}, '99,9%'],
  [29, 100, {}, '29%'],
  [80_000, 300_000, {}, '26,7%'],
  [110_000, 300_000, {}, '36,7%'],
  [17, 60, { low: [{ n: 17, d: 60 }] }, '28,3%'],
  [2_832, 10_000, { low: [{ n: 17, d: 60 }] }, '28,2%'],
  [99_899_999_999, 99_999_999_999, { low: [{ n: 999, d: 1000 }] }, '99,8%'],
  [1_504, 10_000, { high: [{ n: 3, d: 20 }] }, '15,1%'],
  [1_500, 10_000, { high: [{ n: 3, d: 20 }] }, '15%'],
] as const)('%i of %i against %j is %s: rounded, and a limit that was missed is never shown as reached', (part, whole, limits, said) => {
  expect(percent(part, whole, 'nl', limits)).toBe(said);
});
