/** Standings follow from the facts and nothing else. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isListQuestion } from '../../src/criteria/criteria.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import { emptyLedger, extendLedger, toDossier } from '../../src/criteria/ledger.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import type { Fact } from '../../src/criteria/vocabulary.ts';
import { assess } from '../../src/scoring/assess.ts';
import { advance, daysBefore, keptDays, markAt, mondayOf, type Standing } from '../../src/scoring/standing.ts';
import { histories, turnsOf } from './histories.ts';

const rebuilt = (facts: readonly Fact[]): Standing => advance(null, emptyLedger, facts, werkdefinitie);

describe('a standing', () => {
  test('made turn by turn is the same to the byte as one made of all facts at once', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 }), (facts, cuts) => {
        let ledger = emptyLedger;
        let standing: Standing | null = null;
        for (const own of turnsOf(facts, cuts)) {
          standing = advance(standing, ledger, own, werkdefinitie);
          ledger = extendLedger(ledger, own);
        }
        expect(JSON.stringify(standing)).toBe(JSON.stringify(rebuilt(facts)));
      }),
      { numRuns: 60 },
    );
  });

  test('says what the assessment says', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const standing = rebuilt(facts);
        const assessment = assess(toDossier(extendLedger(emptyLedger, facts), { name: 'x' }, isListQuestion), werkdefinitie);
        expect(standing).toMatchObject({
          verdict: assessment.verdict,
          repairable: assessment.repairable,
          conflicts: assessment.conflicts.length,
        });
        for (const { id, status, points } of assessment.criteria)
          expect(standing.criteria[id]).toEqual([status, points === null ? null : [points.n, points.d]]);
        const lacking = [...assessment.criteria, ...assessment.definition, ...assessment.objectives]
          .flatMap(({ gaps }) => gaps.filter(({ required }) => required).map(({ indicator }) => indicator))
          .sort();
        expect(Object.values(standing.gaps).flat().sort()).toEqual([...new Set(lacking)]);
        expect(standing.last).toBe(
          facts
            .map(({ at }) => at)
            .sort()
            .at(-1) ?? null,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('tells how it stood at the end of every week within reach, whatever the history', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: keptDays }), (facts, days) => {
        const standing = rebuilt(facts);
        if (standing.last === null) return;
        // Weeks as they were noted: a fact that came in late counts for the week in which it did.
        let week = '';
        const until = mondayOf(daysBefore(standing.marks.at(-1)?.[0] ?? '', days));
        const then = facts.filter(({ at }) => {
          week = mondayOf(at) > week ? mondayOf(at) : week;
          return week <= until;
        });
        const mark = markAt(standing, until);
        if (then.length === 0) expect(mark).toBeNull();
        else expect(mark?.slice(1)).toEqual([rebuilt(then).progress, ...Object.values(rebuilt(then).criteria).map(([, points]) => points)]);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps no more marks than a comparison can ask for', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        expect(rebuilt(facts).marks.length).toBeLessThanOrEqual(keptDays / 7 + 1);
      }),
      { numRuns: 40 },
    );
  });

  test('of nothing is nothing known', () => {
    expect(rebuilt([])).toMatchObject({ verdict: 'unanswered', last: null, marks: [], conflicts: 0 });
  });

  test('of the complete example is met, without gaps', () => {
    const facts = Object.entries(exampleDossier('complete').answers).flatMap(([question, answer], n): Fact[] => {
      const items = (Array.isArray(answer) ? answer : [answer]) as (Record<string, unknown> & { id?: string })[];
      return items.map(({ id, ...value }, index) => ({
        id: `f${n}-${index}`,
        centrum: 'c1',
        at: '2026-10-05T10:00:00.000Z',
        by: { person: 'anna' },
        question,
        ...(id !== undefined && { item: id }),
        value,
        source: { kind: 'import', id: 'x' },
        replaces: [],
      }));
    });
    expect(rebuilt(facts)).toMatchObject({
      verdict: 'met',
      progress: [100, 1],
      gaps: {},
      marks: [['2026-10-05', [100, 1], [100, 1], [100, 1], [100, 1], [100, 1], [100, 1], [100, 1]]],
    });
  });
});

test.each([
  ['2026-11-23T00:00:00.000Z', '2026-11-23'],
  ['2026-11-29T23:59:59.999Z', '2026-11-23'],
  ['2026-01-01', '2025-12-29'],
])('the week of %s began on Monday %s', (at, monday) => {
  expect(mondayOf(at)).toBe(monday);
});
