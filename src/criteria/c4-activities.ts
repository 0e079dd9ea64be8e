/** Criterion 4: every activity adds concretely to the main objectives, with costs and benefits on paper. */

import { type Activity, type ActivityField, activities, activityName, filledIn, lackingOf, objectiveIds } from './activities.ts';
import { type Coded, catalogue } from './coded.ts';
import {
  addExamples,
  addItems,
  asking,
  type Criterion,
  type Finding,
  gap,
  type Indicator,
  met,
  short,
  step,
  unanswered,
  whenListed,
} from './criterion.ts';
import { answer } from './dossier.ts';
import { listed } from './format.ts';
import { grade } from './grade.ts';
import type { RuleSet } from './rule-set.ts';
import type { Language } from './vocabulary.ts';

const quoted = (names: readonly string[], language: Language): string =>
  listed(
    names.map((name) => `“${name}”`),
    language,
  );
const numbers = (ids: readonly string[], language: Language): string =>
  listed(
    ids.map((id) => id.slice(1)),
    language,
  );

const { say, words } = catalogue('c4', {
  none: () => ({ nl: 'Er is geen activiteit genoemd.', en: 'No activity has been named.' }),
  nameOne: () => ({
    nl: 'Noem een activiteit met doel, begroting en baten.',
    en: 'Name an activity with a target, a budget and benefits.',
  }),
  halfTarget: (p: { name: string }) => ({
    nl: `Bij “${p.name}” ontbreekt een deel: doel (aantal, van wat, datum) en begroting horen bij elkaar.`,
    en: `“${p.name}” lacks a part: target (number, of what, date) and budget belong together.`,
  }),
  completeTarget: (p: { names: readonly string[] }) => ({
    nl: `Vul het ontbrekende doel of de begroting aan bij ${quoted(p.names, 'nl')}.`,
    en: `Fill in the missing target or budget of ${quoted(p.names, 'en')}.`,
  }),
  noBenefit: (p: { name: string }) => ({
    nl: `Bij “${p.name}” ontbreken de kosten of de baten.`,
    en: `“${p.name}” lacks its costs or its benefits.`,
  }),
  addBenefit: (p: { names: readonly string[] }) => ({
    nl: `Schrijf op wat het kost en wat het oplevert, bij ${quoted(p.names, 'nl')}.`,
    en: `Write down what it costs and what it brings, for ${quoted(p.names, 'en')}.`,
  }),
  aimless: (p: { name: string }) => ({
    nl: `Bij “${p.name}” staat nog geen doelstelling.`,
    en: `“${p.name}” has no objective yet.`,
  }),
  aim: (p: { names: readonly string[] }) => ({
    nl: `Zeg aan welke doelstelling wordt bijgedragen, bij ${quoted(p.names, 'nl')}.`,
    en: `Say to which objective it contributes, for ${quoted(p.names, 'en')}.`,
  }),
  uncovered: (p: { missing: readonly string[]; has: number; needs: number }) => ({
    nl: `Geen activiteit voor doelstelling ${numbers(p.missing, 'nl')}; ${p.has} van de ${p.needs} ${p.has === 1 ? 'is' : 'zijn'} gedekt.`,
    en: `No activity for objective${p.missing.length === 1 ? '' : 's'} ${numbers(p.missing, 'en')}; ${p.has} of ${p.needs} ${p.has === 1 ? 'is' : 'are'} covered.`,
  }),
  cover: (p: { missing: readonly string[] }) => ({
    nl: `Noem een activiteit voor doelstelling ${numbers(p.missing, 'nl')}.`,
    en: `Name an activity for objective${p.missing.length === 1 ? '' : 's'} ${numbers(p.missing, 'en')}.`,
  }),
  noLifelong: () => ({ nl: 'Er is geen programma leven lang leren genoemd.', en: 'No lifelong learning programme has been named.' }),
  noTeachers: () => ({ nl: 'Er is geen bijscholing van docenten genoemd.', en: 'No training of teachers has been named.' }),
  belowMaster: (p: { name: string }) => ({ nl: `“${p.name}” is niet op masterniveau.`, en: `“${p.name}” is not at master’s level.` }),
  raiseLevel: () => ({ nl: 'Maak er bijscholing op minimaal masterniveau van.', en: 'Make it training at master’s level at least.' }),
});
const example = (index: number): Readonly<Record<string, unknown>> => activities.examples[index] ?? {};
const untouched = unanswered(activities);
const noneNamed = (items: readonly Activity[]): Finding =>
  short('not_met', gap(say.none(), activities, [step(say.nameOne(), ...addExamples(activities, items, 1))]));

/** Two parts that belong together: with neither known an activity asks, with one of them it is nearly there. */
function partStatus(activity: Activity, parts: readonly (readonly ActivityField[])[], rules: RuleSet) {
  const lacking = parts.map((fields) => lackingOf(activity, fields, rules));
  const open = lacking.filter((fields) => fields.length > 0);
  if (open.length === 0) return 'met';
  if (open.length < parts.length) return 'nearly';
  return open.flat().some((field) => activity[field] === undefined) ? 'unanswered' : 'not_met';
}

/** Every activity must have these parts; one that lacks some is a gap of its own, mended together. */
function everyActivity(
  parts: readonly (readonly ActivityField[])[],
  gapOf: (name: string) => Coded,
  stepOf: (names: readonly string[]) => Coded,
): Indicator['evaluate'] {
  const fields = parts.flat();
  return (dossier, rules) => {
    const items = answer(dossier, activities);
    if (items === undefined) return untouched;
    if (items.length === 0) return noneNamed(items);
    const lacking = items.filter((item) => lackingOf(item, fields, rules).length > 0);
    if (lacking.length === 0) return met();
    const mend = step(stepOf(lacking.map(activityName)), ...lacking.map((item) => filledIn(item, lackingOf(item, fields, rules))));
    const gaps = lacking.map((item) =>
      gap(gapOf(activityName(item)), activities, [mend], { item: item.id, field: lackingOf(item, fields, rules)[0] ?? '' }),
    );
    const statuses = lacking.map((item) => partStatus(item, parts, rules));
    // One that is known to fail decides; what nobody said of another may still be anything.
    if (statuses.includes('not_met')) return short('not_met', ...gaps);
    return statuses.includes('unanswered') ? asking(gaps) : short('nearly', ...gaps);
  };
}

/** Every main objective needs an activity, and every activity an objective. */
function judgeObjectives(items: readonly Activity[], rules: RuleSet): Finding {
  const covered = objectiveIds.filter((id) => items.some(({ objectives }) => objectives?.includes(id)));
  const missing = objectiveIds.filter((id) => !covered.includes(id));
  const { met: needs } = rules.objectives.value;
  const status = grade(covered.length, rules.objectives.value);
  const aimless = items.filter((item) => lackingOf(item, ['objectives'], rules).length > 0);
  const open = aimless.filter(({ objectives }) => objectives === undefined);
  const enough = status === 'met';
  if (enough && aimless.length === 0) return met();
  const cover = enough ? [] : addItems(activities, items, [{ ...example(0), objectives: missing }]);
  const fill = aimless.map((item) => filledIn(item, ['objectives']));
  const aim = say.aim({ names: aimless.map(activityName) });
  const mend = enough
    ? step(aim, ...fill)
    : { ...step(say.cover({ missing }), ...cover, ...fill), ...(fill.length > 0 && { also: [aim] }) };
  const gaps = [
    ...aimless.map((item) => gap(say.aimless({ name: activityName(item) }), activities, [mend], { item: item.id, field: 'objectives' })),
    ...(enough ? [] : [gap(say.uncovered({ missing, has: covered.length, needs }), activities, [mend])]),
  ];
  return open.length > 0 ? asking(gaps) : short(enough ? 'nearly' : status, ...gaps);
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
    return short('not_met', gap(none(), activities, [step(say.nameOne(), ...addItems(activities, all, [example(nth)]))]));
  }),
});

const indicators: readonly Indicator[] = [
  {
    id: 'c4.objectives',
    source: 'c4.s1',
    title: { nl: 'Bijdrage aan alle doelstellingen', en: 'Contribution to all objectives' },
    required: true,
    reads: [activities],
    evaluate: (dossier, rules) => {
      const items = answer(dossier, activities);
      return items === undefined ? untouched : judgeObjectives(items, rules);
    },
  },
  {
    id: 'c4.targets',
    source: 'c4.s1',
    title: { nl: 'Doel en begroting per activiteit', en: 'Target and budget per activity' },
    required: true,
    reads: [activities],
    evaluate: everyActivity(
      [['targetNumber', 'targetUnit', 'targetDate'], ['budgetCents']],
      (name) => say.halfTarget({ name }),
      (names) => say.completeTarget({ names }),
    ),
  },
  {
    id: 'c4.costBenefit',
    source: 'c4.s1',
    title: { nl: 'Kosten/baten per activiteit', en: 'Costs/benefits per activity' },
    required: true,
    reads: [activities],
    evaluate: everyActivity(
      [['budgetCents'], ['benefit']],
      (name) => say.noBenefit({ name }),
      (names) => say.addBenefit({ names }),
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
  words: [words],
};
