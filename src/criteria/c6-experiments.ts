/** Criterion 6: active learning and experimenting, provably new, and together with others. */
import { catalogue } from './coded.ts';
import { addExamples, asking, type Criterion, gap, type Indicator, met, short, step, unanswered } from './criterion.ts';
import { answer, type Item } from './dossier.ts';
import { claimedGap, evidenceField, exampleEvidence } from './evidence.ts';
import { listQuestion, names, text, yesNo } from './question.ts';

export const experiments = listQuestion({
  id: 'c6.experiments',
  source: 'c6.s2',
  title: { nl: 'Experimenten', en: 'Experiments' },
  audience: ['coordinator', 'company', 'school'],
  help: {
    nl: 'Een experiment is iets nieuws dat jullie probeerden. Wat misging hoort erbij: daar leer je van.',
    en: 'An experiment is something new that you tried. What went wrong is part of it: that is how you learn.',
  },
  fields: {
    what: text({
      label: { nl: 'Experiment', en: 'Experiment' },
      ask: {
        nl: 'Welk experiment of welke nieuwe activiteit deed het Centrum?',
        en: 'Which experiment or new activity did the Centre do?',
      },
    }),
    isNew: yesNo({
      label: { nl: 'Nieuw', en: 'New' },
      ask: { nl: 'Was dat nieuw voor jullie en voor het veld?', en: 'Was that new for you and for the field?' },
    }),
    with: names({
      label: { nl: 'Samen met', en: 'Together with' },
      ask: {
        nl: 'Met welke andere partijen die hier ook mee bezig zijn deden jullie dat? Typ “geen” als het er geen waren.',
        en: 'With which other parties that are working on this did you do it? Type “none” if there were none.',
      },
    }),
    wentWrong: text({
      label: { nl: 'Wat misging', en: 'What went wrong' },
      ask: { nl: 'Wat ging er mis of liep anders?', en: 'What went wrong or went differently?' },
    }),
    learnt: text({
      label: { nl: 'Wat is geleerd', en: 'What was learnt' },
      ask: { nl: 'Wat hebben jullie ervan geleerd?', en: 'What did you learn from it?' },
    }),
    evidence: evidenceField(),
  },
  examples: [
    {
      what: 'Lassen leren met een simulator op school',
      isNew: true,
      with: ['Campus aan Zee'],
      wentWrong: 'De simulator stond te ver van de werkplaats.',
      learnt: 'Oefenen werkt het best vlak voor de praktijkles.',
      evidence: exampleEvidence,
    },
  ],
  exampleText: {
    nl: 'lassen leren met een simulator, samen met Campus aan Zee',
    en: 'learning to weld with a simulator, together with Campus aan Zee',
  },
});

type Experiment = Item<(typeof experiments)['fields']>;

const { say, words } = catalogue('c6', {
  none: () => ({ nl: 'Er is geen experiment genoemd.', en: 'No experiment has been named.' }),
  notNew: () => ({ nl: 'Geen van de genoemde experimenten is nieuw.', en: 'None of the experiments named is new.' }),
  alone: () => ({ nl: 'De experimenten zijn zonder andere partijen gedaan.', en: 'The experiments were done without other parties.' }),
  noLesson: () => ({ nl: 'Er staat niet bij wat misging en wat is geleerd.', en: 'It does not say what went wrong and what was learnt.' }),
  addExperiment: () => ({
    nl: 'Beschrijf één nieuw experiment met anderen, met wat misging, wat is geleerd en bewijs.',
    en: 'Describe one new experiment with others, with what went wrong, what was learnt and evidence.',
  }),
});

const untouched = unanswered(experiments);

/**
 * Met when one experiment has all of `fields`, passes `holds` and has evidence; nearly when only
 * the evidence is missing; asks of every experiment of which a field is open.
 */
const indicator = (
  id: string,
  source: string,
  title: Indicator['title'],
  fields: readonly (keyof Experiment & string)[],
  holds: (experiment: Experiment) => boolean,
  fails: typeof say.none,
): Indicator => ({
  id,
  source,
  title,
  required: true,
  reads: [experiments],
  evaluate: (dossier) => {
    const items = answer(dossier, experiments);
    if (items === undefined) return untouched;
    const known = items.filter((item) => fields.every((field) => item[field] !== undefined) && holds(item));
    if (known.some(({ evidence = [] }) => evidence.length > 0)) return met();
    const add = [step(say.addExperiment(), ...addExamples(experiments, items, 1))];
    const [claim] = known;
    if (claim !== undefined) {
      const what = claim.what === undefined ? title : { nl: claim.what, en: claim.what };
      return short('nearly', claimedGap(experiments, what, claim.id));
    }
    const half = items.flatMap((item) => {
      const field = fields.find((one) => item[one] === undefined);
      return field === undefined ? [] : [gap(fails(), experiments, add, { item: item.id, field })];
    });
    if (half.length > 0) return asking(half);
    return short('not_met', gap(items.length === 0 ? say.none() : fails(), experiments, add));
  },
});

/** Characteristic 3 asks for it as well. */
export const learningIndicator = indicator(
  'c6.learning',
  'c6.s1',
  { nl: 'Er wordt geleerd van wat goed en fout gaat', en: 'People learn from what goes right and wrong' },
  ['what', 'wentWrong', 'learnt'],
  () => true,
  say.noLesson,
);

export const experimentCriterion: Criterion = {
  id: 'c6',
  title: { nl: 'Leren en experimenteren', en: 'Learning and experimenting' },
  questions: [experiments],
  indicators: [
    learningIndicator,
    indicator(
      'c6.new',
      'c6.s2',
      { nl: 'Bewijs van nieuwe activiteiten', en: 'Proof of new activities' },
      ['what', 'isNew'],
      ({ isNew }) => isNew === true,
      say.notNew,
    ),
    indicator(
      'c6.together',
      'c6.s2',
      { nl: 'Samen met andere partijen', en: 'Together with other parties' },
      ['what', 'with'],
      (one) => (one.with ?? []).length > 0,
      say.alone,
    ),
  ],
  words: [words],
};
