/** The definition check: the four characteristics (kenmerken) that make a partnership a Centrum. */

import { focusIndicator } from './c1-region.ts';
import { experiments, learningIndicator } from './c6-experiments.ts';
import { catalogue } from './coded.ts';
import {
  addExamples,
  asking,
  type Criterion,
  gap,
  type Indicator,
  met,
  short,
  single,
  step,
  unanswered,
  whenComplete,
  whenKnown,
} from './criterion.ts';
import { answer } from './dossier.ts';
import { grade } from './grade.ts';
import { cooperation } from './k1-cooperation.ts';
import { choices, question, text } from './question.ts';

const chain = question({
  id: 'k2.chain',
  source: 'k2.s2',
  title: { nl: 'Verbinding vmbo-mbo-hbo-wo', en: 'Link vmbo-mbo-hbo-wo' },
  audience: ['coordinator', 'school'],
  help: {
    nl: 'Welke onderwijsniveaus werken in het Centrum met elkaar samen?',
    en: 'Which levels of education work together in the Centre?',
  },
  fields: {
    levels: choices(
      ['vmbo', 'mbo', 'hbo', 'wo'].map((value) => ({
        value,
        label: { nl: value, en: value },
        synonyms: value === 'wo' ? ['universiteit', 'university'] : value === 'hbo' ? ['hogeschool'] : value === 'mbo' ? ['roc'] : [],
      })),
      {
        label: { nl: 'Niveaus', en: 'Levels' },
        ask: { nl: 'Welke niveaus zijn verbonden: vmbo, mbo, hbo, wo?', en: 'Which levels are linked: vmbo, mbo, hbo, wo?' },
      },
    ),
  },
  examples: [{ levels: ['mbo', 'hbo'] }],
  exampleText: { nl: 'mbo en hbo', en: 'mbo and hbo' },
});

const network = question({
  id: 'k4.network',
  source: 'k4.s3',
  title: { nl: 'Kruisbestuiving en netwerk', en: 'Cross-fertilisation and network' },
  audience: ['coordinator'],
  help: {
    nl: 'Kruisbestuiving: onderwijs, onderzoek en ondernemen leren van elkaar. Noem ook hoe kennis in twee richtingen gaat, en hoe partijen elkaar vinden.',
    en: 'Cross-fertilisation: education, research and enterprise learn from each other. Say as well how knowledge goes both ways, and how parties find each other.',
  },
  fields: {
    cross: text({
      label: { nl: 'Kruisbestuiving', en: 'Cross-fertilisation' },
      ask: {
        nl: 'Hoe verbindt het Centrum onderwijs met onderzoek, en kennis met ondernemen?',
        en: 'How does the Centre link education with research, and knowledge with enterprise?',
      },
    }),
    toEducation: text({
      label: { nl: 'Van bedrijf naar school', en: 'From company to school' },
      ask: { nl: 'Hoe komt expertise van bedrijven in het onderwijs?', en: 'How does expertise of companies reach education?' },
    }),
    toBusiness: text({
      label: { nl: 'Van school naar bedrijf', en: 'From school to company' },
      ask: { nl: 'En hoe komt kennis van het onderwijs bij bedrijven?', en: 'And how does knowledge of education reach companies?' },
    }),
    role: text({
      label: { nl: 'Netwerkfunctie', en: 'Network function' },
      ask: { nl: 'Hoe vervult het Centrum een netwerkfunctie?', en: 'How does the Centre fulfil a network function?' },
    }),
  },
  examples: [
    {
      cross: 'Studenten onderzoeken vragen van starters, en starters gebruiken de uitkomst.',
      toEducation: 'Gastlessen en opdrachten.',
      toBusiness: 'Onderzoek van lectoren.',
      role: 'Elk kwartaal een open dag voor de sector.',
    },
  ],
  exampleText: {
    nl: 'studenten onderzoeken vragen van starters; gastlessen; open dagen',
    en: 'students study questions of start-ups; guest lectures; open days',
  },
});

const { say, words } = catalogue('k', {
  fewLevels: (p: { has: number; needs: number }) => ({
    nl: `${p.has} ${p.has === 1 ? 'niveau' : 'niveaus'} verbonden; nodig zijn er ${p.needs} (eigen norm).`,
    en: `${p.has} ${p.has === 1 ? 'level' : 'levels'} linked; ${p.needs} are needed (our own norm).`,
  }),
  linkLevels: () => ({ nl: 'Verbind ten minste mbo en hbo.', en: 'Link at least mbo and hbo.' }),
  noExperiment: () => ({ nl: 'Er is geen experiment genoemd.', en: 'No experiment has been named.' }),
  experiment: () => ({
    nl: 'Beschrijf één experiment, en wat er misging of anders liep.',
    en: 'Describe one experiment, and what went wrong or went differently.',
  }),
  openExperiment: (p: { what: string }) => ({
    nl: `Bij “${p.what}” staat nog niet wat er is gedaan, of wat er misging of anders liep.`,
    en: `“${p.what}” does not say yet what was done, or what went wrong or went differently.`,
  }),
});

const chainIndicator = single(
  'k2.chain',
  chain,
  whenComplete(chain, ({ levels }, rules) => {
    const has = new Set(levels).size;
    const status = grade(has, rules.levels.value);
    const link = step(say.linkLevels(), { question: chain.id, value: { levels: [...new Set([...levels, 'mbo', 'hbo'])] } });
    return status === 'met' ? met() : short(status, gap(say.fewLevels({ has, needs: rules.levels.value.met }), chain, [link]));
  }),
);

const untouchedExperiments = unanswered(experiments);

/** k3.s1: people experiment, "er gaan dus dingen goed en soms ook fout". The text asks no proof of it here. */
const experimenting: Indicator = {
  id: 'k3.experiments',
  source: 'k3.s1',
  title: { nl: 'Er wordt geëxperimenteerd, met wat goed en fout gaat', en: 'People experiment, with what goes right and wrong' },
  required: true,
  reads: [experiments],
  evaluate: (dossier) => {
    const items = answer(dossier, experiments);
    if (items === undefined) return untouchedExperiments;
    if (items.some(({ what, wentWrong }) => what !== undefined && wentWrong !== undefined)) return met();
    const add = [step(say.experiment(), ...addExamples(experiments, items, 1))];
    if (items.length === 0) return short('not_met', gap(say.noExperiment(), experiments, add));
    return asking(
      items.map((item) =>
        gap(say.openExperiment({ what: item.what ?? item.id }), experiments, add, {
          item: item.id,
          field: item.what === undefined ? 'what' : 'wentWrong',
        }),
      ),
    );
  },
};

const ofNetwork = (
  id: string,
  source: string,
  title: Indicator['title'],
  fields: readonly (keyof (typeof network)['fields'])[],
): Indicator => ({
  id,
  source,
  title,
  required: true,
  reads: [network],
  evaluate: whenKnown(network, fields, () => met()),
});

export const characteristics: readonly Criterion[] = [
  cooperation,
  {
    id: 'k2',
    title: { nl: 'Zwaartepunt en verbinding', en: 'Focus area and link' },
    questions: [chain],
    indicators: [{ ...focusIndicator, id: 'k2.focus', source: 'k2.s1' }, chainIndicator],
    words: [words],
  },
  {
    id: 'k3',
    title: { nl: 'Experimenteren en leren', en: 'Experimenting and learning' },
    questions: [],
    indicators: [experimenting, { ...learningIndicator, id: 'k3.learning', source: 'k3.s2' }],
    words: [],
  },
  {
    id: 'k4',
    title: { nl: 'Kruisbestuiving en netwerk', en: 'Cross-fertilisation and network' },
    questions: [network],
    indicators: [
      ofNetwork('k4.cross', 'k4.s1', { nl: 'Kruisbestuiving', en: 'Cross-fertilisation' }, ['cross']),
      ofNetwork('k4.expertise', 'k4.s2', { nl: 'Expertise delen in twee richtingen', en: 'Sharing expertise both ways' }, [
        'toEducation',
        'toBusiness',
      ]),
      ofNetwork('k4.network', 'k4.s3', { nl: 'Netwerkfunctie', en: 'Network function' }, ['role']),
    ],
    words: [],
  },
];
