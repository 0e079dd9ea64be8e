import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges } from '../../src/criteria/change.ts';
import { characteristics, criteria, dossierSchema, objectives, questions } from '../../src/criteria/criteria.ts';
import type { Dossier } from '../../src/criteria/dossier.ts';
import { exampleEvidence } from '../../src/criteria/evidence.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import type { Status } from '../../src/criteria/vocabulary.ts';
import { type Assessment, assess } from '../../src/scoring/assess.ts';
import { assessmentText } from '../../src/scoring/report.ts';
import { budgets, dossiers } from '../criteria/arbitrary.ts';

const score = (dossier: Dossier): Assessment => assess(dossier, werkdefinitie);
const results = ({ criteria: c, definition, objectives: o }: Assessment) => [...c, ...definition, ...o];
const statusOf = (assessment: Assessment, indicator: string): Status | undefined =>
  results(assessment)
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicator)?.status;
const without = (dossier: Dossier, question: string): Dossier => ({
  ...dossier,
  answers: Object.fromEntries(Object.entries(dossier.answers).filter(([id]) => id !== question)),
});

const rank: Readonly<Record<Status, number>> = { not_met: 0, unanswered: 1, nearly: 2, met: 3, not_applicable: 3 };

describe('examples', () => {
  test('complete is met on everything', () => {
    const assessment = score(exampleDossier('complete'));
    expect(assessment.verdict).toBe('met');
    expect(results(assessment).map(({ id, status }) => `${id} ${status}`)).toEqual(
      [...criteria, ...characteristics, ...objectives].map(({ id }) => `${id} met`),
    );
    expect(assessment.progress).toEqual({ n: 100, d: 1 });
  });

  test('empty is unanswered on everything, and nothing is scored as zero', () => {
    const assessment = score(exampleDossier('empty'));
    expect(assessment.verdict).toBe('unanswered');
    for (const { indicators } of results(assessment))
      for (const { status, points } of indicators) expect([status, points]).toEqual(['unanswered', null]);
  });

  test.each(['complete', 'partial', 'empty'] as const)('%s is a valid dossier', (name) => {
    expect(dossierSchema.safeParse(exampleDossier(name)).success).toBe(true);
  });

  test('taking one answer out changes exactly the criteria that read it', () => {
    const full = score(exampleDossier('complete'));
    for (const { id } of questions) {
      const less = score(without(exampleDossier('complete'), id));
      // The meeting hours are taken off a side, so criterion 2 reads them; with none there is nothing to take off.
      const idle = id === 'c3.meetingHours' ? ['c2'] : [];
      const reads = [...criteria, ...characteristics, ...objectives]
        .filter(({ indicators }) => indicators.some((one) => one.reads.some((asked) => asked.id === id)))
        .map((one) => one.id)
        .filter((one) => !idle.includes(one));
      const changed = results(less)
        .filter((result, index) => JSON.stringify(result) !== JSON.stringify(results(full)[index]))
        .map((one) => one.id);
      // What several answers show may stand on another of them: the list of other impact is such a one.
      if (id === 'c5.otherImpact') expect(changed).toEqual([]);
      else expect([id, changed]).toEqual([id, reads]);
    }
  });
});

describe('laws', () => {
  test('the same dossier gives the same bytes, whatever the order of its keys', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const turned = { ...dossier, answers: Object.fromEntries(Object.entries(dossier.answers).reverse()) };
        expect(assessmentText(score(turned))).toBe(assessmentText(score(dossier)));
      }),
      { numRuns: 60 },
    );
  });

  test('a step is the same whatever was looked at before it', () => {
    const gapsOf = (dossier: Dossier) => results(score(dossier)).flatMap(({ gaps }) => gaps);
    fc.assert(
      fc.property(fc.oneof(dossiers, budgets), (dossier) => {
        const inOrder = gapsOf(dossier).map(({ steps }) => steps);
        const backwards = gapsOf(dossier)
          .reverse()
          .map(({ steps }) => steps)
          .reverse();
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(inOrder));
        // And each on its own, with nothing tried before it.
        const alone = inOrder.map((_, n) => gapsOf(dossier)[n]?.steps);
        expect(JSON.stringify(alone)).toBe(JSON.stringify(inOrder));
      }),
      { numRuns: 60 },
    );
  });

  test('every gap closes: each proposed step makes its indicator met, and leaves a valid dossier', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        for (const { indicators, gaps } of results(score(dossier))) {
          for (const { id, status } of indicators) {
            if (status === 'met' || status === 'not_applicable') continue;
            const own = gaps.filter(({ indicator }) => indicator === id);
            expect([id, own.length > 0]).toEqual([id, true]);
            for (const gap of own) {
              expect([id, gap.code, gap.steps.length > 0]).toEqual([id, gap.code, true]);
              for (const { code, changes } of gap.steps) {
                const after = applyChanges(dossier, changes);
                expect([id, code, statusOf(score(after), id)]).toEqual([id, code, 'met']);
                expect(dossierSchema.safeParse(after).error?.issues ?? []).toEqual([]);
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('more evidence never lowers a status', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const before = score(dossier);
        for (const question of questions) {
          const value = dossier.answers[question.id];
          if (!('evidence' in question.fields) || value === undefined) continue;
          const proven = Array.isArray(value)
            ? value.map((item: object) => ({ ...item, evidence: exampleEvidence }))
            : { ...value, evidence: exampleEvidence };
          const after = score({ ...dossier, answers: { ...dossier.answers, [question.id]: proven } });
          for (const result of results(before)) {
            for (const { id, status } of result.indicators) {
              const now = statusOf(after, id) ?? 'not_met';
              // A fact that evidence completes may show that it falls short; short of a known fail it may only rise.
              expect([id, status, now, rank[now] >= rank[status] || status === 'unanswered']).toEqual([id, status, now, true]);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the verdict is the worst criterion, and a criterion is its worst required indicator', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const assessment = score(dossier);
        const worst = (all: Status[]) =>
          (['not_met', 'unanswered', 'nearly', 'met'] as const).find((one) => all.includes(one)) ?? 'not_applicable';
        for (const { status, indicators } of results(assessment))
          expect(status).toBe(worst(indicators.filter(({ required }) => required).map((one) => one.status)));
        expect(assessment.verdict).toBe(worst(assessment.criteria.map(({ status }) => status)));
        const nearly = assessment.criteria.filter(({ status }) => status === 'nearly').length;
        const others = assessment.criteria.filter(({ status }) => status !== 'nearly' && status !== 'met').length;
        expect(assessment.repairable).toBe(nearly === 1 && others === 0);
      }),
      { numRuns: 100 },
    );
  });

  test('no dossier makes scoring throw, and none takes an answer for what it is not', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        expect(dossierSchema.safeParse(dossier).error?.issues ?? []).toEqual([]);
        expect(() => assessmentText(score(dossier))).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
