/** Criterion 5: demonstrable impact on student, teacher and employee, in the figures that fit the Centrum. */
import { catalogue } from './coded.ts';
import {
  addItems,
  asking,
  type Criterion,
  type Finding,
  type Gap,
  gap,
  type Indicator,
  met,
  once,
  short,
  single,
  step,
  whenComplete,
} from './criterion.ts';
import { answer, type Dossier } from './dossier.ts';
import { claimedGap, evidenceField, evidenceWords, exampleEvidence } from './evidence.ts';
import { both, mark } from './format.ts';
import { grade } from './grade.ts';
import { choice, count, listQuestion, type Question, question, tenths, text } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import type { Audience, Text } from './vocabulary.ts';

const { say, words } = catalogue('c5', {
  zero: (p: { nl: string; en: string }) => ({ nl: `${p.nl}: 0. Dat toont geen impact.`, en: `${p.en}: 0. That shows no impact.` }),
  involve: (p: { nl: string; en: string }) => ({
    nl: `Zorg dat het aantal bij “${p.nl}” ten minste 1 is, en voeg bewijs toe.`,
    en: `See that the number at “${p.en}” is at least 1, and add evidence.`,
  }),
  lowMark: (p: { tenths: number; needs: number }) =>
    both((l) =>
      l === 'nl'
        ? `De studenten geven een ${mark(p.tenths, l)}; wij houden een ${mark(p.needs, l)} aan (eigen norm).`
        : `Students give ${mark(p.tenths, l)}; we use ${mark(p.needs, l)} (our own norm).`,
    ),
  raiseMark: (p: { needs: number }) =>
    both((l) =>
      l === 'nl'
        ? `Vraag studenten wat beter kan. Meet opnieuw tot het cijfer een ${mark(p.needs, l)} of hoger is, en voeg bewijs toe.`
        : `Ask students what can be better. Measure again until the mark is ${mark(p.needs, l)} or higher, and add evidence.`,
    ),
  otherUnknown: (p: { nl: string; en: string }) => ({
    nl: `Nog niet bekend: of er andere impact is op de ${p.nl}.`,
    en: `Not known yet: whether there is other impact on the ${p.en}.`,
  }),
  noImpact: (p: { nl: string; en: string }) => ({
    nl: `Nog geen aantoonbare impact op de ${p.nl}.`,
    en: `No demonstrable impact on the ${p.en} yet.`,
  }),
  showImpact: (p: { nl: string; en: string }) => ({
    nl: `Toon één resultaat voor de ${p.nl}, met bewijs.`,
    en: `Show one result for the ${p.en}, with evidence.`,
  }),
});

/** How many: 0 is a fail, more is a claim, more with evidence is met. */
const figure = (id: string, source: string, audience: Audience, title: Text, ask: Text, unit: Text, example: number) =>
  question({
    id,
    source,
    title,
    audience: ['coordinator', audience],
    mayNotApply: true,
    help: {
      nl: 'Noem het aantal van het laatste jaar, en waar dat te zien is (jaarverslag, monitor, lijst).',
      en: 'Give the number of the last year, and where it can be seen (annual report, monitor, list).',
    },
    fields: { count: count({ label: title, ask, unit }), evidence: evidenceField() },
    examples: [{ count: example, evidence: exampleEvidence }],
    exampleText: { nl: `${example} ${unit.nl}`, en: `${example} ${unit.en}` },
  });

const studentsInvolved = figure(
  'c5.studentsInvolved',
  'c5.i1',
  'school',
  { nl: 'Betrokken studenten', en: 'Students involved' },
  { nl: 'Hoeveel studenten zijn betrokken?', en: 'How many students are involved?' },
  { nl: 'studenten', en: 'students' },
  375,
);
const companiesActive = figure(
  'c5.companiesActive',
  'c5.i2',
  'company',
  { nl: 'Actieve bedrijven', en: 'Active companies' },
  { nl: 'Hoeveel bedrijven doen actief mee?', en: 'How many companies take part actively?' },
  { nl: 'bedrijven', en: 'companies' },
  35,
);
const teacherInternships = figure(
  'c5.teacherInternships',
  'c5.i3',
  'school',
  { nl: 'Docenten op stage', en: 'Teachers on internship' },
  { nl: 'Hoeveel docenten lopen stage bij een bedrijf?', en: 'How many teachers do an internship at a company?' },
  { nl: 'docenten', en: 'teachers' },
  12,
);
const employees = figure(
  'c5.employees',
  'c5.i4',
  'company',
  { nl: 'Deelnemende werknemers', en: 'Employees taking part' },
  { nl: 'Hoeveel werknemers doen mee aan activiteiten?', en: 'How many employees take part in activities?' },
  { nl: 'werknemers', en: 'employees' },
  120,
);

const satisfaction = question({
  id: 'c5.satisfaction',
  source: 'c5.i1',
  title: { nl: 'Studenttevredenheid', en: 'Student satisfaction' },
  audience: ['coordinator', 'school'],
  mayNotApply: true,
  help: {
    nl: 'Een rapportcijfer van 0 tot 10, bijvoorbeeld uit de JOB-monitor of een eigen enquête.',
    en: 'A mark from 0 to 10, for example from a national monitor or a survey of your own.',
  },
  fields: {
    tenths: tenths({
      label: { nl: 'Cijfer (0–10)', en: 'Mark (0–10)' },
      ask: { nl: 'Welk cijfer geven studenten?', en: 'What mark do students give?' },
    }),
    evidence: evidenceField(),
  },
  examples: [{ tenths: 78, evidence: exampleEvidence }],
  exampleText: { nl: 'een 7,8', en: '7.8' },
});

const groups = ['student', 'teacher', 'employee'] as const;
const groupNames: Readonly<Record<(typeof groups)[number], Text>> = {
  student: { nl: 'student', en: 'student' },
  teacher: { nl: 'docent', en: 'teacher' },
  employee: { nl: 'werknemer', en: 'employee' },
};

const otherImpact = listQuestion({
  id: 'c5.otherImpact',
  source: 'c5.s2',
  title: { nl: 'Andere impact', en: 'Other impact' },
  audience: ['coordinator', 'company', 'school'],
  help: {
    nl: 'De indicatoren verschillen per Centrum. Noem hier wat bij jullie past en niet op de lijst staat.',
    en: 'Indicators differ per Centre. Name here what fits yours and is not on the list.',
  },
  fields: {
    group: choice(
      [
        { value: 'student', label: { nl: 'Student', en: 'Student' }, synonyms: ['studenten', 'leerling', 'leerlingen', 'students'] },
        { value: 'teacher', label: { nl: 'Docent', en: 'Teacher' }, synonyms: ['docenten', 'leraar', 'lerares', 'leraren', 'teachers'] },
        {
          value: 'employee',
          label: { nl: 'Werknemer', en: 'Employee' },
          synonyms: ['werknemers', 'medewerker', 'medewerkers', 'personeel', 'employees', 'staff'],
        },
      ],
      {
        label: { nl: 'Voor wie', en: 'For whom' },
        ask: { nl: 'Voor wie is die impact: student, docent of werknemer?', en: 'For whom is that impact: student, teacher or employee?' },
      },
    ),
    what: text({
      label: { nl: 'Wat is er bereikt', en: 'What was reached' },
      ask: { nl: 'Wat is er nog meer bereikt?', en: 'What else was reached?' },
    }),
    evidence: evidenceField(),
  },
  examples: groups.map((group) => ({ group, what: 'Meetbaar resultaat uit de eigen monitor.', evidence: exampleEvidence })),
  exampleText: { nl: 'docent: 8 lessen vernieuwd', en: 'teacher: 8 lessons renewed' },
});

type Provable = Question<{ readonly evidence: ReturnType<typeof evidenceField> }> & { many: false };

/**
 * A figure by itself is a claim; with evidence it shows impact.
 * @param lowFigure the finding on a figure that falls short whatever proves it.
 */
function shown(
  asks: Provable,
  figureOf: (dossier: Dossier) => number | undefined,
  lowFigure: (known: number, rules: RuleSet) => Finding | undefined,
): Indicator {
  const claimed = short('nearly', claimedGap(asks, asks.title));
  const proven = whenComplete(asks, ({ evidence }) => (evidence.length > 0 ? met() : claimed));
  const judge: Indicator['evaluate'] = (dossier, rules) => {
    if (dossier.notApplicable[asks.id] !== undefined) return { status: 'not_applicable', reasons: [], gaps: [] };
    const known = figureOf(dossier);
    if (known === undefined) return proven(dossier, rules);
    return lowFigure(known, rules) ?? (answer(dossier, asks)?.evidence === undefined ? claimed : proven(dossier, rules));
  };
  return { ...single(asks.id, asks, judge), required: false };
}

const countShown = (asks: typeof studentsInvolved): Indicator =>
  shown(
    asks,
    (dossier) => answer(dossier, asks)?.count,
    (known) => {
      if (known > 0) return undefined;
      const fill = { question: asks.id, value: { count: 1, evidence: exampleEvidence } };
      return short('not_met', gap(say.zero(asks.title), asks, [step(say.involve(asks.title), fill)], { field: 'count' }));
    },
  );

const students = countShown(studentsInvolved);
const companies = countShown(companiesActive);
const teachers = countShown(teacherInternships);
const workers = countShown(employees);

const marks = shown(
  satisfaction,
  (dossier) => answer(dossier, satisfaction)?.tenths,
  (known, rules) => {
    const { met: needs } = rules.satisfaction.value;
    const status = grade(known, rules.satisfaction.value);
    if (status === 'met') return undefined;
    const raise = step(say.raiseMark({ needs }), { question: satisfaction.id, value: { tenths: needs, evidence: exampleEvidence } });
    return short(status, gap(say.lowMark({ tenths: known, needs }), satisfaction, [raise], { field: 'tenths' }));
  },
);

/** s1: impact on each of the three groups. The best of the figures for that group decides (c5.s2: they differ per Centrum). */
const groupIndicator = (group: (typeof groups)[number], figures: readonly Indicator[]): Indicator => ({
  id: `c5.${group}`,
  source: 'c5.s1',
  title: { nl: `Aantoonbare impact op de ${groupNames[group].nl}`, en: `Demonstrable impact on the ${groupNames[group].en}` },
  required: true,
  reads: [...figures.flatMap(({ reads }) => reads), otherImpact],
  evaluate: (dossier, rules) => {
    const open: Gap[] = [];
    let best: Finding | undefined;
    for (const { evaluate } of figures) {
      const found = evaluate(dossier, rules);
      if (found.status === 'met') return met();
      if (found.status === 'nearly') best ??= found;
      if (found.status === 'unanswered') open.push(...found.gaps);
    }
    const all = answer(dossier, otherImpact);
    const items = all?.filter((item) => item.group === undefined || item.group === group) ?? [];
    const others = items.filter((item) => item.group === group && item.what !== undefined);
    if (others.some(({ evidence = [] }) => evidence.length > 0)) return met();
    if (best !== undefined) return best;
    if (others.length > 0)
      return short('nearly', ...others.map(({ id, what = '' }) => claimedGap(otherImpact, { nl: what, en: what }, id)));
    // What was not said may still show impact: unknown is not a fail.
    const result = { group, what: 'Resultaat', evidence: exampleEvidence };
    const show = once(() => [step(say.showImpact(groupNames[group]), ...addItems(otherImpact, all ?? [], [result]))]);
    if (all === undefined) open.push(gap(say.otherUnknown(groupNames[group]), otherImpact, show, { field: 'group' }));
    for (const item of items) {
      const at = { item: item.id, field: item.group === undefined ? 'group' : 'what' };
      open.push(gap(say.otherUnknown(groupNames[group]), otherImpact, show, at));
    }
    return open.length > 0 ? asking(open) : short('not_met', gap(say.noImpact(groupNames[group]), otherImpact, show));
  },
});

export const impact: Criterion = {
  id: 'c5',
  title: { nl: 'Aantoonbare impact', en: 'Demonstrable impact' },
  questions: [studentsInvolved, satisfaction, companiesActive, teacherInternships, employees, otherImpact],
  indicators: [
    groupIndicator('student', [students, marks]),
    groupIndicator('teacher', [teachers]),
    groupIndicator('employee', [workers]),
    students,
    marks,
    companies,
    teachers,
    workers,
  ],
  words: [words, evidenceWords],
};
