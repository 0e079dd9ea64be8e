/** Criterion 4: every activity adds concretely to the main objectives, with costs and benefits on paper. */

import { activities, objectiveIds } from './activities.ts';
import { type Catalogue, catalogue } from './coded.ts';
import { addExamples, type Criterion, gap, type Indicator, met, missingFields, short, step, whenListed } from './criterion.ts';

const { say, words: ownWords } = catalogue('c4', {
  none: () => ({ nl: 'Er is geen activiteit genoemd.', en: 'No activity has been named.' }),
  nameOne: () => ({
    nl: 'Noem een activiteit met doel, begroting en baten.',
    en: 'Name an activity with a target, a budget and benefits.',
  }),
  halfTarget: (p: { name: string }) => ({
    nl: `Bij “${p.name}” ontbreekt een deel: doel (aantal, van wat, datum) en begroting horen bij elkaar.`,
    en: `“${p.name}” lacks a part: target (number, of what, date) and budget belong together.`,
  }),
  completeTarget: (p: { name: string }) => ({
    nl: `Vul bij “${p.name}” het ontbrekende doel of de begroting aan.`,
    en: `Fill in the missing target or budget of “${p.name}”.`,
  }),
  noBenefit: (p: { name: string }) => ({
    nl: `Bij “${p.name}” ontbreken de kosten of de baten.`,
    en: `“${p.name}” lacks its costs or its benefits.`,
  }),
  addBenefit: (p: { name: string }) => ({
    nl: `Schrijf bij “${p.name}” wat het kost en wat het oplevert.`,
    en: `Write down what “${p.name}” costs and what it brings.`,
  }),
  uncovered: (p: { missing: readonly string[]; has: number; needs: number }) => ({
    nl: `Geen activiteit voor doelstelling ${p.missing.map((id) => id.slice(1)).join(', ')}; ${p.has} van de ${p.needs} zijn gedekt.`,
    en: `No activity for objective ${p.missing.map((id) => id.slice(1)).join(', ')}; ${p.has} of ${p.needs} are covered.`,
  }),
  cover: (p: { missing: readonly string[] }) => ({
    nl: `Noem een activiteit voor doelstelling ${p.missing.map((id) => id.slice(1)).join(', ')}.`,
    en: `Name an activity for objective ${p.missing.map((id) => id.slice(1)).join(', ')}.`,
  }),
  noLifelong: () => ({ nl: 'Er is geen programma leven lang leren genoemd.', en: 'No lifelong learning programme has been named.' }),
  noTeachers: () => ({ nl: 'Er is geen bijscholing van docenten genoemd.', en: 'No training of teachers has been named.' }),
  belowMaster: (p: { name: string }) => ({ nl: `“${p.name}” is niet op masterniveau.`, en: `“${p.name}” is not at master’s level.` }),
  raiseLevel: () => ({ nl: 'Maak er bijscholing op minimaal masterniveau van.', en: 'Make it training at master’s level at least.' }),
});
export const activityWords: Catalogue = ownWords;

type Raw = Readonly<Record<string, unknown>> & { readonly id: string };
const nameOf = (item: Raw): string => (typeof item.name === 'string' ? item.name : item.id);
const example = (index: number): Readonly<Record<string, unknown>> => activities.examples[index] ?? {};
const fillFrom = (item: Raw, fields: readonly string[]) => ({
  question: activities.id,
  item: item.id,
  value: Object.fromEntries(fields.filter((field) => item[field] === undefined).map((field) => [field, example(0)[field]])),
});

const targetFields = ['targetNumber', 'targetUnit', 'targetDate'] as const;
const has = (item: Raw, fields: readonly string[]): boolean => fields.every((field) => item[field] !== undefined);

/** Every activity must have these fields; one that lacks them is a gap of its own, mended together. */
function everyActivity(
  fields: readonly string[],
  half: (item: Raw) => boolean,
  gapOf: (name: string) => ReturnType<typeof say.halfTarget>,
  stepOf: (name: string) => ReturnType<typeof say.halfTarget>,
): Indicator['evaluate'] {
  return (dossier, rules) => {
    const items = dossier.answers[activities.id] as readonly Raw[] | undefined;
    if (items === undefined || items.length === 0)
      return whenListed(activities, (_list, _rules, all) =>
        short('not_met', gap(say.none(), activities, [step(say.nameOne(), ...addExamples(activities, all, 1))])),
      )(dossier, rules);
    const lacking = items.filter((item) => !has(item, fields));
    if (lacking.length === 0) return met();
    const changes = lacking.map((item) => fillFrom(item, fields));
    const gaps = lacking.map((item) =>
      gap(gapOf(nameOf(item)), activities, [step(stepOf(nameOf(item)), ...changes)], {
        item: item.id,
        field: fields.find((field) => item[field] === undefined) ?? '',
      }),
    );
    if (lacking.some(half)) return short('nearly', ...gaps);
    return { status: 'unanswered', reasons: [], gaps };
  };
}

const kindIndicator = (
  id: string,
  source: string,
  kind: 'lifelong' | 'teacher_training',
  nth: number,
  title: Indicator['title'],
  none: () => ReturnType<typeof say.none>,
): Indicator => ({
  id,
  source,
  title,
  required: false,
  reads: [activities],
  evaluate: whenListed(activities, (list, _rules, all) => {
    const found = list.filter((activity) => activity.kind === kind);
    if (found.some(({ masterLevel }) => kind === 'lifelong' || masterLevel === 'yes')) return met();
    const [low] = found;
    if (low !== undefined)
      return short(
        'nearly',
        gap(
          say.belowMaster({ name: low.name }),
          activities,
          [step(say.raiseLevel(), { question: activities.id, item: low.id, value: { masterLevel: 'yes' } })],
          { item: low.id, field: 'masterLevel' },
        ),
      );
    const item = addExamples(activities, all, 2)[0];
    return short('not_met', gap(none(), activities, item === undefined ? [] : [step(say.nameOne(), { ...item, value: example(nth) })]));
  }),
});

/** A target and a budget, but only one of the two: nearly (see the rule set). */
const onlyOne = (item: Raw): boolean => has(item, targetFields) !== has(item, ['budgetCents']);

const indicators: readonly Indicator[] = [
  {
    id: 'c4.objectives',
    source: 'c4.s1',
    title: { nl: 'Bijdrage aan alle doelstellingen', en: 'Contribution to all objectives' },
    required: true,
    reads: [activities],
    evaluate: (dossier, rules) => {
      const items = dossier.answers[activities.id] as readonly Raw[] | undefined;
      if (items === undefined) return whenListed(activities, () => met())(dossier, rules);
      const covered = objectiveIds.filter((id) => items.some((item) => (item.objectives as readonly string[] | undefined)?.includes(id)));
      const { met: needs, nearly } = rules.objectives.value;
      if (covered.length >= needs) return met();
      const missing = objectiveIds.filter((id) => !covered.includes(id));
      const [item] = addExamples(activities, items, 1);
      const steps = item === undefined ? [] : [step(say.cover({ missing }), { ...item, value: { ...example(0), objectives: missing } })];
      const found = gap(say.uncovered({ missing, has: covered.length, needs }), activities, steps);
      const open = items.some((one) => missingFields(activities, one).includes('objectives'));
      if (open) return { status: 'unanswered', reasons: [], gaps: [found] };
      return short(covered.length >= nearly ? 'nearly' : 'not_met', found);
    },
  },
  {
    id: 'c4.targets',
    source: 'c4.s1',
    title: { nl: 'Doel en begroting per activiteit', en: 'Target and budget per activity' },
    required: true,
    reads: [activities],
    evaluate: everyActivity(
      [...targetFields, 'budgetCents'],
      onlyOne,
      (name) => say.halfTarget({ name }),
      (name) => say.completeTarget({ name }),
    ),
  },
  {
    id: 'c4.costBenefit',
    source: 'c4.s1',
    title: { nl: 'Kosten/baten per activiteit', en: 'Costs/benefits per activity' },
    required: true,
    reads: [activities],
    evaluate: everyActivity(
      ['budgetCents', 'benefit'],
      (item) => has(item, ['budgetCents']) !== has(item, ['benefit']),
      (name) => say.noBenefit({ name }),
      (name) => say.addBenefit({ name }),
    ),
  },
  kindIndicator(
    'c4.lifelong',
    'c4.i1',
    'lifelong',
    0,
    { nl: 'Programma leven lang leren', en: 'Lifelong learning programme' },
    say.noLifelong,
  ),
  kindIndicator(
    'c4.teacherTraining',
    'c4.i2',
    'teacher_training',
    1,
    { nl: 'Bijscholing docenten op masterniveau', en: 'Teacher training at master’s level' },
    say.noTeachers,
  ),
];

export const activityCriterion: Criterion = {
  id: 'c4',
  title: { nl: 'Activiteiten en kosten/baten', en: 'Activities and costs/benefits' },
  questions: [activities],
  indicators,
  words: [ownWords],
};
