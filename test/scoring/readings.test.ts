import { describe, expect, test } from '@jest/globals';
import { applyChanges } from '../../src/criteria/change.ts';
import type { Dossier } from '../../src/criteria/dossier.ts';
import { exampleEvidence } from '../../src/criteria/evidence.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { assess } from '../../src/scoring/assess.ts';
import { evidenceGaps, nextQuestions, orderedGaps } from '../../src/scoring/next.ts';
import { textOf } from '../../src/scoring/report.ts';

type Answers = Dossier['answers'];

/** The complete example with these answers instead; undefined takes one out. */
function dossierWith(changed: Answers, more: Partial<Dossier> = {}): Dossier {
  const full = exampleDossier('complete');
  const answers = Object.entries({ ...full.answers, ...changed }).filter(([, value]) => value !== undefined);
  return { ...full, answers: Object.fromEntries(answers), ...more };
}
const score = (dossier: Dossier) => assess(dossier, werkdefinitie);
const results = (dossier: Dossier) => {
  const { criteria, definition, objectives } = score(dossier);
  return [...criteria, ...definition, ...objectives];
};
const statusOf = (dossier: Dossier, id: string) =>
  results(dossier)
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.id === id)?.status;
const gapsOf = (dossier: Dossier, id: string) => results(dossier).flatMap(({ gaps }) => gaps.filter(({ indicator }) => indicator === id));
const partner = (name: string, kind: string) => ({ id: `${name}-${kind}`, name, kind });

describe('how the text is read', () => {
  test.each([
    [[partner('A', 'company'), partner('B', 'school')], 'met'],
    [[partner('A', 'company'), partner('B', 'company')], 'nearly'],
    [[partner('A', 'school'), partner('B', 'school')], 'nearly'],
    [[partner('A', 'company')], 'not_met'],
    [[partner('A', 'company'), partner('P', 'government')], 'not_met'],
    [[partner('Roc Zuid', 'school'), partner('ROC Zuíd', 'school')], 'not_met'],
    [[partner('Smit + Zn', 'company'), partner('Smit Zn.', 'company')], 'not_met'],
    [[], 'not_met'],
  ])('parties %j: %s', (list, status) => {
    expect(statusOf(dossierWith({ 'k1.partners': list.map((one, index) => ({ ...one, id: `p${index}` })) }), 'k1.parties')).toBe(status);
  });

  test('one ally named twice is one ally', () => {
    const ally = (id: string, name: string) => ({ id, partner: name, purpose: 'Samen een lab.' });
    expect(statusOf(dossierWith({ 'c1.alliances': [ally('a', 'Campus'), ally('b', 'CAMPUS ')] }), 'c1.alliances')).toBe('nearly');
    expect(statusOf(dossierWith({ 'c1.alliances': [ally('a', 'Campus'), ally('b', 'Kring')] }), 'c1.alliances')).toBe('met');
  });

  test.each([
    ['economic', 'national', 'met'],
    ['both', 'provincial', 'met'],
    ['social', 'national', 'nearly'],
    ['economic', 'regional', 'nearly'],
  ])('a %s focus area at %s level: alignment %s', (kind, level, status) => {
    const dossier = dossierWith({ 'c1.focusAreas': [{ id: 'f', name: 'Zorg', kind, level }] });
    expect(statusOf(dossier, 'c1.alignment')).toBe(status);
    expect(statusOf(dossier, 'c1.focus')).toBe('met');
  });

  test('each characteristic has an indicator of its own', () => {
    const network = { role: 'Open dagen.', toEducation: 'Gastlessen.' };
    const dossier = dossierWith({ 'k4.network': network, 'c6.experiments': [{ id: 'x', what: 'Simulator', wentWrong: 'Te ver weg.' }] });
    expect(['k4.cross', 'k4.expertise', 'k4.network', 'k3.experiments', 'k3.learning'].map((id) => statusOf(dossier, id))).toEqual([
      'unanswered',
      'unanswered',
      'met',
      'met',
      'unanswered',
    ]);
    expect(gapsOf(dossier, 'k4.expertise').map(({ question, source }) => [question.field, source])).toEqual([['toBusiness', 'k4.s2']]);
  });

  test.each([
    [['business', 'education', 'government'], 'met', undefined],
    [['business', 'education'], 'nearly', '2 van de 3 groepen nemen verantwoordelijkheid.'],
    [['business'], 'not_met', '1 van de 3 groepen neemt verantwoordelijkheid.'],
    [[], 'not_met', '0 van de 3 groepen nemen verantwoordelijkheid.'],
  ])('ownership of %j: %s', (who, status, text) => {
    const dossier = dossierWith({ 'k1.ownership': { who } });
    const [gap] = gapsOf(dossier, 'k1.ownership');
    expect([statusOf(dossier, 'k1.ownership'), gap && textOf(gap).nl]).toEqual([status, text]);
  });
});

describe('activities', () => {
  const full = { name: 'A', kind: 'other', objectives: ['o1', 'o2', 'o3', 'o4'], benefit: 'Winst.' };
  const target = { targetNumber: 20, targetUnit: 'docenten', targetDate: '2028-01-01' };
  const budget = { budgetCents: 100_000 };
  const of = (...list: object[]) => dossierWith({ 'c4.activities': list.map((one, index) => ({ ...full, ...one, id: `a${index}` })) });

  test.each([
    [[{ ...target, ...budget }], 'met'],
    [[{ ...target }], 'nearly'],
    [[{ ...budget }], 'nearly'],
    [[{ ...target }, { ...budget }], 'nearly'],
    [[{}], 'unanswered'],
    [[{ ...target }, {}], 'unanswered'],
    [[{ ...target, targetNumber: 0, ...budget }], 'nearly'],
    [[{ ...target, budgetCents: 99 }], 'nearly'],
    [[{ ...target, targetNumber: 0, budgetCents: 0 }], 'not_met'],
    [[{ ...target, targetNumber: 0, budgetCents: 0 }, {}], 'not_met'],
  ])('targets and budgets %j: %s', (list, status) => {
    expect(statusOf(of(...list), 'c4.targets')).toBe(status);
  });

  test('costs and benefits: one of the two is nearly there, neither is not known', () => {
    expect(statusOf(of({ ...target, ...budget, benefit: undefined }), 'c4.costBenefit')).toBe('nearly');
    expect(statusOf(of({ ...target }, { ...budget, benefit: undefined }, { benefit: undefined }), 'c4.costBenefit')).toBe('unanswered');
  });

  test('every activity has an objective', () => {
    const one = { ...target, ...budget };
    expect(statusOf(of(one, { ...one, objectives: [] }), 'c4.objectives')).toBe('nearly');
    expect(statusOf(of(one, { ...one, objectives: undefined }), 'c4.objectives')).toBe('unanswered');
    expect(statusOf(of({ ...one, objectives: ['o1', 'o2', 'o3'] }), 'c4.objectives')).toBe('nearly');
    expect(statusOf(of({ ...one, objectives: ['o1', 'o2'] }), 'c4.objectives')).toBe('not_met');
  });

  test('an activity that was given no target is not asked for it again', () => {
    const zero = of({ ...target, targetNumber: 0, ...budget });
    expect(gapsOf(zero, 'c4.targets').map(({ asks }) => asks)).toEqual([false]);
    expect(nextQuestions(score(zero), 'coordinator').filter(({ question }) => question === 'c4.activities')).toEqual([]);
  });
});

describe('impact', () => {
  const none = {
    'c5.studentsInvolved': undefined,
    'c5.satisfaction': undefined,
    'c5.teacherInternships': undefined,
    'c5.employees': undefined,
    'c5.otherImpact': undefined,
  };

  test('what was not said is not a fail: other impact may still show', () => {
    const excused = { notApplicable: { 'c5.teacherInternships': 'Geen stages.' } };
    expect(statusOf(dossierWith(none), 'c5.teacher')).toBe('unanswered');
    expect(statusOf(dossierWith(none, excused), 'c5.teacher')).toBe('unanswered');
    expect(gapsOf(dossierWith(none, excused), 'c5.teacher').map(({ question, asks }) => [question, asks])).toEqual([
      [{ question: 'c5.otherImpact', field: 'group' }, true],
    ]);
    const zero = { ...none, 'c5.teacherInternships': { count: 0 } };
    expect(statusOf(dossierWith(zero), 'c5.teacher')).toBe('unanswered');
    expect(statusOf(dossierWith({ ...zero, 'c5.otherImpact': [] }), 'c5.teacher')).toBe('not_met');
    expect(statusOf(dossierWith({ ...none, 'c5.otherImpact': [] }, excused), 'c5.teacher')).toBe('not_met');
    expect(statusOf(dossierWith({ ...none, 'c5.otherImpact': [] }), 'c5.teacher')).toBe('unanswered');
  });

  test('what was said without evidence is nearly there; saying that there is none is not asked again', () => {
    const claimed = dossierWith({ ...none, 'c5.employees': { count: 5 } });
    const nothing = dossierWith({ ...none, 'c5.employees': { count: 5, evidence: [] } });
    const ref = { question: 'c5.employees', field: 'evidence' };
    for (const dossier of [claimed, nothing]) {
      expect(statusOf(dossier, 'c5.employee')).toBe('nearly');
      expect(evidenceGaps(score(dossier), 'company')).toContainEqual(ref);
      expect(evidenceGaps(score(dossier), 'government')).not.toContainEqual(ref);
    }
    expect(nextQuestions(score(claimed), 'company')).toContainEqual(ref);
    expect(nextQuestions(score(nothing), 'company')).not.toContainEqual(ref);
    expect(statusOf(dossierWith({ ...none, 'c5.employees': { count: 5, evidence: exampleEvidence } }), 'c5.employee')).toBe('met');
  });
});

describe('questions and contradictions', () => {
  test('what has an answer is not asked again, whatever that answer is worth', () => {
    const dossier = dossierWith({
      'c3.bureauCosts': { separate: false, amountCents: 50_000_000 },
      'c5.satisfaction': { tenths: 30, evidence: [] },
      'c2.companiesStrategic': { involved: false },
      'k1.demand': { shared: false, how: 'Niet.' },
    });
    expect(score(dossier).verdict).toBe('not_met');
    expect(orderedGaps(score(dossier)).length).toBeGreaterThan(3);
    expect(nextQuestions(score(dossier), 'coordinator')).toEqual([]);
  });

  test('not knowing one item of a list leaves the others to ask', () => {
    const dossier = dossierWith({
      'k1.partners': [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    });
    expect(nextQuestions(score(dossier), 'coordinator')).toEqual([
      { question: 'k1.partners', item: 'a', field: 'kind' },
      { question: 'k1.partners', item: 'b', field: 'kind' },
    ]);
  });

  test.each([
    ['c6.learning', 'wentWrong'],
    ['c6.new', 'isNew'],
    ['c6.together', 'with'],
  ])('%s asks about every experiment that is half known', (indicator, field) => {
    const experiments = ['Laslab', 'Zonnedak'].map((what, nth) => ({ id: `e${nth}`, what }));
    expect(gapsOf(dossierWith({ 'c6.experiments': experiments }), indicator).map(({ question }) => question)).toEqual([
      { question: 'c6.experiments', item: 'e0', field },
      { question: 'c6.experiments', item: 'e1', field },
    ]);
  });

  const claims = [
    { by: 'Werf De Kiel', fact: 'f1', value: { count: 5, evidence: exampleEvidence } },
    { by: 'ROC aan Zee', fact: 'f2', value: null, notApplicable: 'Geen werknemers.' },
  ];
  const contradicted = dossierWith(
    { 'c5.employees': undefined, 'c5.otherImpact': [] },
    { conflicts: [{ question: 'c5.employees', claims }] },
  );

  test('a contradiction is a gap to choose in, not a question to ask', () => {
    expect(statusOf(contradicted, 'c5.employees')).toBe('unanswered');
    const [gap] = gapsOf(contradicted, 'c5.employees');
    expect(gap).toMatchObject({ code: 'conflict.contradiction', asks: false, who: ['coordinator'] });
    expect(gap && textOf(gap).nl).toBe('Over “Deelnemende werknemers” spreken Werf De Kiel en ROC aan Zee elkaar tegen.');
    expect(nextQuestions(score(contradicted), 'coordinator')).toEqual([]);
    expect(score(contradicted).conflicts).toHaveLength(1);
  });

  test('each claim can be chosen, also the one that it does not apply', () => {
    const [one, other] = gapsOf(contradicted, 'c5.employees')[0]?.steps ?? [];
    const answered = applyChanges(contradicted, one?.changes ?? []);
    expect([answered.conflicts, statusOf(answered, 'c5.employees')]).toEqual([[], 'met']);
    const excused = applyChanges(contradicted, other?.changes ?? []);
    expect([excused.conflicts, statusOf(excused, 'c5.employees')]).toEqual([[], 'not_applicable']);
    expect(excused.notApplicable).toEqual({ 'c5.employees': 'Geen werknemers.' });
  });

  test('several contradictions are a gap each', () => {
    const both = dossierWith({}, { conflicts: ['c3.totalBudget', 'c3.bureauCosts'].map((question) => ({ question, claims })) });
    expect(gapsOf(both, 'c3.bureauShare').map(({ question }) => question.question)).toEqual(['c3.totalBudget', 'c3.bureauCosts']);
  });
});

describe('the verdict', () => {
  test('exactly one criterion nearly met and the rest met can be mended', () => {
    const one = { 'c1.alliances': [{ id: 'a', partner: 'Campus', purpose: 'Lab.' }] };
    const two = { ...one, 'c3.bureauCosts': { separate: true, amountCents: 20_000_000 } };
    expect([score(dossierWith(one)).verdict, score(dossierWith(one)).repairable]).toEqual(['nearly', true]);
    expect([score(dossierWith(two)).verdict, score(dossierWith(two)).repairable]).toEqual(['nearly', false]);
    expect(score(dossierWith({ ...one, 'c1.vision': undefined })).repairable).toBe(false);
    expect(score(exampleDossier('complete')).repairable).toBe(false);
  });

  test('the same shortfall as an unknown is asked, and does not lower the points below what is known', () => {
    const { points } = score(dossierWith({ 'c1.vision': undefined })).criteria[0] ?? {};
    expect(points).toEqual({ n: 80, d: 1 });
  });
});
