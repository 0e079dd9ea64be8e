/** The activities of a Centrum, as criterion 4 and the four objectives ask about them. */
import type { Item } from './dossier.ts';
import { choice, choices, count, date, listQuestion, money, text } from './question.ts';
import type { RuleSet } from './rule-set.ts';

const objectiveChoices = [
  {
    value: 'o1',
    label: { nl: '1. Next professional opleiden', en: '1. Train the next professional' },
    synonyms: ['1', 'next professional', 'onderwijskwaliteit', 'instroom', 'opleiden', 'students'],
  },
  {
    value: 'o2',
    label: { nl: '2. Leven lang leren', en: '2. Lifelong learning' },
    synonyms: ['2', 'leven lang leren', 'llo', 'bijscholing', 'lifelong'],
  },
  {
    value: 'o3',
    label: { nl: '3. Innovatie van bedrijven', en: '3. Innovation of companies' },
    synonyms: ['3', 'innovatie', 'innovatievermogen', 'innovation'],
  },
  {
    value: 'o4',
    label: { nl: '4. Mobiliteit van personeel', en: '4. Mobility of staff' },
    synonyms: ['4', 'mobiliteit', 'flexibiliteit', 'mobility'],
  },
] as const;

export const activities = listQuestion({
  id: 'c4.activities',
  source: 'c4.s1',
  title: { nl: 'Activiteiten', en: 'Activities' },
  audience: ['coordinator', 'company', 'school', 'government'],
  help: {
    nl: 'Noem per activiteit het doel, het aantal, de datum, de begroting en wat het oplevert. Bijvoorbeeld: 200 deelnemers voor 1 juli 2028, begroting 150.000 euro.',
    en: 'Give for each activity the objective, the number, the date, the budget and what it brings. For example: 200 participants by 1 July 2028, budget 150,000 euros.',
  },
  fields: {
    name: text({
      label: { nl: 'Activiteit', en: 'Activity' },
      ask: { nl: 'Welke activiteit doet het Centrum?', en: 'Which activity does the Centre do?' },
    }),
    kind: choice(
      [
        {
          value: 'lifelong',
          label: { nl: 'Programma leven lang leren', en: 'Lifelong learning programme' },
          synonyms: ['leven lang leren', 'llo', 'cursus', 'werknemers'],
        },
        {
          value: 'teacher_training',
          label: { nl: 'Bijscholing van docenten', en: 'Training of teachers' },
          synonyms: ['docenten', 'bijscholing', 'docentprofessionalisering', 'teachers'],
        },
        { value: 'other', label: { nl: 'Iets anders', en: 'Something else' }, synonyms: ['anders', 'other'] },
      ],
      { label: { nl: 'Soort', en: 'Kind' }, ask: { nl: 'Wat voor activiteit is dat?', en: 'What kind of activity is that?' } },
    ),
    objectives: choices(objectiveChoices, {
      label: { nl: 'Doelstellingen', en: 'Objectives' },
      ask: {
        nl: 'Aan welke doelstellingen (1 tot en met 4) draagt de activiteit bij?',
        en: 'To which objectives (1 to 4) does the activity contribute?',
      },
    }),
    targetNumber: count({
      label: { nl: 'Doel: aantal', en: 'Target: number' },
      ask: { nl: 'Wat is het doel, als aantal?', en: 'What is the target, as a number?' },
    }),
    targetUnit: text({
      label: { nl: 'Doel: van wat', en: 'Target: of what' },
      ask: { nl: 'Waarvan is dat het aantal? Bijvoorbeeld deelnemers.', en: 'What is that a number of? For example participants.' },
    }),
    targetDate: date({
      label: { nl: 'Doel: uiterlijk op', en: 'Target: by' },
      ask: { nl: 'Wanneer moet dat doel gehaald zijn?', en: 'By when must that target be reached?' },
    }),
    budgetCents: money({
      label: { nl: 'Begroting (euro)', en: 'Budget (euro)' },
      ask: { nl: 'Wat is de begroting van deze activiteit?', en: 'What is the budget of this activity?' },
    }),
    benefit: text({
      label: { nl: 'Wat het oplevert', en: 'What it brings' },
      ask: { nl: 'Wat levert de activiteit op (de baten)?', en: 'What does the activity bring (the benefits)?' },
    }),
    masterLevel: choice(
      [
        {
          value: 'yes',
          label: { nl: 'Ja, master of hoger', en: 'Yes, master or higher' },
          synonyms: ['ja', 'master', 'masterniveau', 'yes'],
        },
        { value: 'no', label: { nl: 'Nee, lager', en: 'No, lower' }, synonyms: ['nee', 'bachelor', 'no'] },
      ],
      {
        label: { nl: 'Minimaal masterniveau', en: 'At least master level' },
        ask: { nl: 'Is die bijscholing op minimaal masterniveau?', en: 'Is that training at master’s level at least?' },
        needed: ({ kind }) => kind === 'teacher_training',
      },
    ),
  },
  examples: [
    {
      name: 'Leven lang leren voor lassers',
      kind: 'lifelong',
      objectives: ['o2', 'o4'],
      targetNumber: 200,
      targetUnit: 'deelnemers',
      targetDate: '2028-07-01',
      budgetCents: 15_000_000,
      benefit: '200 werknemers kunnen met nieuwe lastechniek werken.',
    },
    {
      name: 'Bijscholing docenten maritieme techniek',
      kind: 'teacher_training',
      objectives: ['o1', 'o3'],
      targetNumber: 10,
      targetUnit: 'docenten',
      targetDate: '2028-07-01',
      budgetCents: 8_000_000,
      benefit: 'Lessen sluiten aan op de nieuwste techniek.',
      masterLevel: 'yes',
    },
  ],
  exampleText: {
    nl: 'Leven lang leren voor lassers: 200 deelnemers voor 1 juli 2028, begroting 150.000 euro',
    en: 'Lifelong learning for welders: 200 participants by 1 July 2028, budget 150,000 euros',
  },
});

export type Activity = Item<(typeof activities)['fields']>;
export type ActivityField = keyof (typeof activities)['fields'] & string;
export const objectiveIds = ['o1', 'o2', 'o3', 'o4'] as const;

/** What is known of a field and too little to be concrete: a target of 0, no budget, no objective (see the rule set). */
const tooLittle = (activity: Activity, field: ActivityField, rules: RuleSet): boolean => {
  const least = rules.activity.value;
  const { targetNumber = least.target, budgetCents = least.budgetCents, objectives } = activity;
  if (field === 'targetNumber') return targetNumber < least.target;
  if (field === 'budgetCents') return budgetCents < least.budgetCents;
  return field === 'objectives' && objectives !== undefined && objectives.length < least.objectives;
};

/** Of these fields, the ones that are not known or say too little. */
export const lackingOf = (activity: Activity, fields: readonly ActivityField[], rules: RuleSet): ActivityField[] =>
  fields.filter((field) => activity[field] === undefined || tooLittle(activity, field, rules));

/** Everything that an activity still lacks. */
export function lackingAll(activity: Activity, rules: RuleSet): ActivityField[] {
  const fields = Object.keys(activities.fields) as ActivityField[];
  return lackingOf(
    activity,
    fields.filter((field) => activities.fields[field].needed(activity)),
    rules,
  );
}

export const activityName = ({ name, id }: Activity): string => name ?? id;

/** Fills these fields of an activity as the examples have them. */
export function filledIn(activity: Activity, fields: readonly ActivityField[]) {
  const values: Readonly<Record<string, unknown>> = { ...activities.examples[1], ...activities.examples[0] };
  return { question: activities.id, item: activity.id, value: Object.fromEntries(fields.map((field) => [field, values[field]])) };
}
