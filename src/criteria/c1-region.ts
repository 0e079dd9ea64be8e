/** Criterion 1: the vision fits "het DNA van de regio", and the Centrum adds to what is there. */
import { catalogue } from './coded.ts';
import { addExamples, addItems, type Criterion, gap, type Indicator, met, short, step, whenComplete, whenListed } from './criterion.ts';
import { grade } from './grade.ts';
import { distinctBy } from './names.ts';
import { choice, listQuestion, question, text } from './question.ts';

const vision = question({
  id: 'c1.vision',
  source: 'c1.s1',
  title: { nl: 'Visie en regio', en: 'Vision and region' },
  audience: ['coordinator'],
  help: {
    nl: 'Noem wat jullie regio bijzonder maakt (bedrijven, werk, opgaven) en hoe de visie daarbij past.',
    en: 'Say what is special about your region (companies, work, challenges) and how the vision fits it.',
  },
  fields: {
    statement: text({
      label: { nl: 'Visie', en: 'Vision' },
      ask: {
        nl: 'Wat is in één of twee zinnen de visie van het Centrum?',
        en: 'What is the vision of the Centre, in one or two sentences?',
      },
    }),
    region: text({
      label: { nl: 'Past bij de regio', en: 'Fits the region' },
      ask: { nl: 'Waarom past die visie bij jullie regio?', en: 'Why does that vision fit your region?' },
    }),
  },
  examples: [
    {
      statement: 'Wij leiden vakmensen op voor schone scheepsbouw.',
      region: 'De regio heeft 40 werven en elk jaar 300 vacatures in de maritieme techniek.',
    },
  ],
  exampleText: {
    nl: 'Wij leiden vakmensen op voor schone scheepsbouw; de regio heeft 40 werven.',
    en: 'We train professionals for clean shipbuilding; the region has 40 shipyards.',
  },
});

const focusAreas = listQuestion({
  id: 'c1.focusAreas',
  source: 'c1.s2',
  title: { nl: 'Zwaartepunten', en: 'Focus areas' },
  audience: ['coordinator', 'government'],
  help: {
    nl: 'Een zwaartepunt is een sector of opgave waarop een provincie of het Rijk inzet, zoals water, zorg of hightech.',
    en: 'A focus area is a sector or challenge that a province or the national government works on, such as water, care or high tech.',
  },
  fields: {
    name: text({
      label: { nl: 'Zwaartepunt', en: 'Focus area' },
      ask: {
        nl: 'Op welk economisch of maatschappelijk zwaartepunt richt het Centrum zich?',
        en: 'Which economic or social focus area does the Centre work on?',
      },
    }),
    kind: choice(
      [
        { value: 'economic', label: { nl: 'Economisch', en: 'Economic' }, synonyms: ['economie'] },
        { value: 'social', label: { nl: 'Maatschappelijk', en: 'Social' }, synonyms: ['sociaal', 'maatschappij', 'societal'] },
        { value: 'both', label: { nl: 'Allebei', en: 'Both' }, synonyms: ['beide', 'beiden'] },
      ],
      {
        label: { nl: 'Soort', en: 'Kind' },
        ask: { nl: 'Is dat een economisch of een maatschappelijk zwaartepunt?', en: 'Is that an economic or a social focus area?' },
      },
    ),
    level: choice(
      [
        { value: 'national', label: { nl: 'Landelijk', en: 'National' }, synonyms: ['rijk', 'topsector', 'land'] },
        { value: 'provincial', label: { nl: 'Provinciaal', en: 'Provincial' }, synonyms: ['provincie', 'province'] },
        {
          value: 'regional',
          label: { nl: 'Alleen regionaal of lokaal', en: 'Regional or local only' },
          synonyms: ['regio', 'regionaal', 'gemeente', 'lokaal', 'local', 'region'],
        },
      ],
      {
        label: { nl: 'Wie zet erop in', en: 'Who works on it' },
        ask: {
          nl: 'Wie heeft dit zwaartepunt vastgesteld: het Rijk, de provincie of alleen de regio?',
          en: 'Who set this focus area: the national government, the province, or only the region?',
        },
      },
    ),
  },
  examples: [{ name: 'Maritieme techniek', kind: 'economic', level: 'provincial' }],
  exampleText: { nl: 'maritieme techniek, economisch, provinciaal', en: 'maritime technology, economic, provincial' },
});

const alliances = listQuestion({
  id: 'c1.alliances',
  source: 'c1.i2',
  title: { nl: 'Strategische allianties', en: 'Strategic alliances' },
  audience: ['coordinator'],
  help: {
    nl: 'Een alliantie is een vaste afspraak met een partij die er al was, zoals een brancheclub, campus of gemeente.',
    en: 'An alliance is a standing agreement with a party that was already there, such as a trade association, campus or municipality.',
  },
  fields: {
    partner: text({
      party: true,
      label: { nl: 'Met wie', en: 'With whom' },
      ask: {
        nl: 'Met welke bestaande partij heeft het Centrum een strategische alliantie?',
        en: 'With which existing stakeholder does the Centre have a strategic alliance?',
      },
    }),
    purpose: text({
      label: { nl: 'Waarover', en: 'About what' },
      ask: { nl: 'Wat is met die partij afgesproken?', en: 'What has been agreed with that party?' },
    }),
  },
  examples: [
    { partner: 'Maritieme Kring', purpose: 'Samen een praktijklab en jaarlijks 20 opdrachten.' },
    { partner: 'Campus aan Zee', purpose: 'Gedeelde werkplaats en gezamenlijke werving van studenten.' },
  ],
  exampleText: { nl: 'Maritieme Kring: samen een praktijklab', en: 'Maritime Circle: a practice lab together' },
});

const complementarity = question({
  id: 'c1.complementarity',
  source: 'c1.s3',
  title: { nl: 'Aanvullend op wat er al is', en: 'Complementing what exists' },
  audience: ['coordinator'],
  help: {
    nl: 'Noem wat er in de regio al gebeurt, en wat het Centrum doet dat er nog niet was.',
    en: 'Say what already happens in the region, and what the Centre does that was not there yet.',
  },
  fields: {
    existing: text({
      label: { nl: 'Wat er al is', en: 'What exists' },
      ask: {
        nl: 'Welke activiteiten of partijen zijn er in de regio al op dit terrein?',
        en: 'Which activities or parties are already there in the region in this field?',
      },
    }),
    adds: text({
      label: { nl: 'Wat het Centrum toevoegt', en: 'What the Centre adds' },
      ask: { nl: 'Wat voegt het Centrum daaraan toe?', en: 'What does the Centre add to that?' },
    }),
  },
  examples: [{ existing: 'Er is een leerbedrijf voor lassen en een hbo-minor.', adds: 'Het Centrum verbindt die twee in één leerlijn.' }],
  exampleText: {
    nl: 'er is al een leerbedrijf; wij verbinden dat met het hbo',
    en: 'there is a training company already; we link it to the hbo',
  },
});

const { say, words } = catalogue('c1', {
  noFocus: () => ({ nl: 'Er is geen zwaartepunt genoemd.', en: 'No focus area has been named.' }),
  onlyRegional: () => ({
    nl: 'De genoemde zwaartepunten zijn alleen regionaal; de aansluiting op de provincie of het Rijk ontbreekt.',
    en: 'The focus areas named are regional only; the connection to the province or the national government is missing.',
  }),
  onlySocial: () => ({
    nl: 'De genoemde zwaartepunten van provincie of Rijk zijn alleen maatschappelijk. De tekst vraagt hier om een economisch zwaartepunt.',
    en: 'The focus areas of province or national government that were named are social only. The text asks for an economic focus area here.',
  }),
  nameFocus: () => ({
    nl: 'Noem één economisch zwaartepunt van de provincie of het Rijk waarop het Centrum aansluit.',
    en: 'Name one economic focus area of the province or the national government that the Centre connects to.',
  }),
  nameAny: () => ({
    nl: 'Noem één economisch of maatschappelijk zwaartepunt.',
    en: 'Name one economic or social focus area.',
  }),
  fewAlliances: (p: { has: number; needs: number }) => ({
    nl: `Er ${p.has === 1 ? 'is 1 alliantie' : `zijn ${p.has} allianties`} genoemd; nodig ${p.needs === 1 ? 'is er 1' : `zijn er ${p.needs}`} (eigen norm).`,
    en: `${p.has} alliance${p.has === 1 ? ' has' : 's have'} been named; ${p.needs} ${p.needs === 1 ? 'is' : 'are'} needed (our own norm).`,
  }),
  nameAlliances: (p: { more: number }) => ({
    nl: `Noem nog ${p.more} partij${p.more === 1 ? '' : 'en'} en wat daarmee is afgesproken.`,
    en: `Name ${p.more} more part${p.more === 1 ? 'y' : 'ies'} and what has been agreed with them.`,
  }),
});

/** Characteristic 2 asks for it as well. */
export const focusIndicator: Indicator = {
  id: 'c1.focus',
  source: 'c1.s2',
  title: { nl: 'Economisch of maatschappelijk zwaartepunt', en: 'Economic or social focus area' },
  required: true,
  reads: [focusAreas],
  evaluate: whenListed(focusAreas, (areas, _rules, all) =>
    areas.length > 0 ? met() : short('not_met', gap(say.noFocus(), focusAreas, [step(say.nameAny(), ...addExamples(focusAreas, all, 1))])),
  ),
};

const indicators: readonly Indicator[] = [
  {
    id: 'c1.vision',
    source: 'c1.s1',
    title: { nl: 'Visie past bij het DNA van de regio', en: 'Vision fits the DNA of the region' },
    required: true,
    reads: [vision],
    evaluate: whenComplete(vision, () => met()),
  },
  focusIndicator,
  {
    id: 'c1.alignment',
    source: 'c1.i1',
    title: { nl: 'Aansluiting op economische zwaartepunten', en: 'Connection to economic focus areas' },
    required: true,
    reads: [focusAreas],
    evaluate: whenListed(focusAreas, (areas, _rules, all) => {
      const beyond = areas.filter(({ level }) => level !== 'regional');
      if (beyond.some(({ kind }) => kind !== 'social')) return met();
      const name = step(say.nameFocus(), ...addExamples(focusAreas, all, 1));
      return areas.length > 0
        ? short('nearly', gap(beyond.length > 0 ? say.onlySocial() : say.onlyRegional(), focusAreas, [name]))
        : short('not_met', gap(say.noFocus(), focusAreas, [name]));
    }),
  },
  {
    id: 'c1.alliances',
    source: 'c1.i2',
    title: { nl: 'Strategische allianties', en: 'Strategic alliances' },
    required: true,
    reads: [alliances],
    evaluate: whenListed(alliances, (list, rules, all) => {
      const has = distinctBy(list, ({ partner }) => partner).length;
      const { met: needs } = rules.alliances.value;
      const status = grade(has, rules.alliances.value);
      if (status === 'met') return met();
      const more = needs - has;
      const added = Array.from({ length: more }, (_, n) => ({ ...alliances.examples[0], partner: `Nog te vinden partij ${n + 1}` }));
      const name = step(say.nameAlliances({ more }), ...addItems(alliances, all, added));
      return short(status, gap(say.fewAlliances({ has, needs }), alliances, [name]));
    }),
  },
  {
    id: 'c1.complementarity',
    source: 'c1.s3',
    title: { nl: 'Aanvullend op wat er al is', en: 'Complements what exists' },
    required: true,
    reads: [complementarity],
    evaluate: whenComplete(complementarity, () => met()),
  },
];

export const region: Criterion = {
  id: 'c1',
  title: { nl: 'Visie en regio', en: 'Vision and region' },
  questions: [vision, focusAreas, alliances, complementarity],
  indicators,
  words: [words],
};
