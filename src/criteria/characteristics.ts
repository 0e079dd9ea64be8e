/** The definition check: the four characteristics (kenmerken) that make a partnership a Centrum. */

import { focusAreas, region } from './c1-region.ts';
import { experimentCriterion, experiments } from './c6-experiments.ts';
import { catalogue } from './coded.ts';
import { type Criterion, gap, grade, type Indicator, met, short, single, step, whenComplete } from './criterion.ts';
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
  title: { nl: 'Netwerkfunctie en kennis delen', en: 'Network function and sharing knowledge' },
  audience: ['coordinator'],
  help: {
    nl: 'Hoe deelt het Centrum kennis, in twee richtingen, en hoe brengt het partijen bij elkaar?',
    en: 'How does the Centre share knowledge, both ways, and how does it bring parties together?',
  },
  fields: {
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
    { toEducation: 'Gastlessen en opdrachten.', toBusiness: 'Onderzoek van lectoren.', role: 'Elk kwartaal een open dag voor de sector.' },
  ],
  exampleText: { nl: 'gastlessen; onderzoek van lectoren; open dagen', en: 'guest lectures; research of professors; open days' },
});

const { say, words } = catalogue('k', {
  fewLevels: (p: { has: number; needs: number }) => ({
    nl: `${p.has} niveau verbonden; nodig zijn er ${p.needs} (eigen norm).`,
    en: `${p.has} level linked; ${p.needs} are needed (our own norm).`,
  }),
  linkLevels: () => ({ nl: 'Betrek een school van een ander niveau.', en: 'Involve a school of another level.' }),
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

const renamed = (id: string, source: string, original: Indicator | undefined): readonly Indicator[] =>
  original === undefined ? [] : [{ ...original, id, source }];

export const characteristics: readonly Criterion[] = [
  cooperation,
  {
    id: 'k2',
    title: { nl: 'Zwaartepunt en verbinding', en: 'Focus area and link' },
    questions: [chain],
    indicators: [
      ...renamed(
        'k2.focus',
        'k2.s1',
        region.indicators.find(({ reads }) => reads[0] === focusAreas),
      ),
      chainIndicator,
    ],
    words: [words],
  },
  {
    id: 'k3',
    title: { nl: 'Experimenteren en leren', en: 'Experimenting and learning' },
    questions: [],
    indicators: renamed(
      'k3.learning',
      'k3.s2',
      experimentCriterion.indicators.find(({ id, reads }) => id === 'c6.learning' && reads[0] === experiments),
    ),
    words: [],
  },
  {
    id: 'k4',
    title: { nl: 'Kruisbestuiving en netwerk', en: 'Cross-fertilisation and network' },
    questions: [network],
    indicators: [
      single(
        'k4.network',
        network,
        whenComplete(network, () => met()),
      ),
    ],
    words: [],
  },
];
