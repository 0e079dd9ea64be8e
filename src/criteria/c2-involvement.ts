/** Criterion 2: companies and schools are both concretely involved, in steering and in the work itself. */
import { applyChanges } from './change.ts';
import { catalogue } from './coded.ts';
import { contributions } from './cofinancing.ts';
import { type Cofinancing, cofinancing, sideTotals } from './counting.ts';
import { type Criterion, type Finding, gap, type Indicator, met, once, type Step, short, single, step, whenComplete } from './criterion.ts';
import type { Dossier } from './dossier.ts';
import { both, euro, percentOf } from './format.ts';
import { gradeAtLeast } from './grade.ts';
import { type Move, requestedGap, requestedMoney, stepsFrom } from './moves.ts';
import { contributionReads, whenContributed } from './open-contributions.ts';
import { question, text, yesNo } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import type { Audience, Text } from './vocabulary.ts';

interface Party {
  key: 'companies' | 'schools';
  audience: Audience;
  nl: string;
  en: string;
}
interface Level {
  key: 'Strategic' | 'Executive';
  nl: string;
  en: string;
  example: string;
}

const involvement = (party: Party, level: Level) =>
  question({
    id: `c2.${party.key}${level.key}`,
    source: 'c2.s1',
    title: { nl: `${party.nl}: ${level.nl}`, en: `${party.en}: ${level.en}` },
    audience: ['coordinator', party.audience],
    help: {
      nl: 'Strategisch is meebeslissen over de koers, zoals in een stuurgroep. Uitvoerend is meedoen met het werk, zoals lesgeven of begeleiden.',
      en: 'Strategic is helping to decide the course, as in a steering group. Executive is doing the work, such as teaching or coaching.',
    },
    fields: {
      involved: yesNo({
        label: { nl: 'Betrokken', en: 'Involved' },
        ask: {
          nl: `Zijn ${party.nl.toLowerCase()} ${level.nl} betrokken bij het Centrum?`,
          en: `Are ${party.en.toLowerCase()} involved in the Centre at ${level.en} level?`,
        },
      }),
      how: text({
        label: { nl: 'Hoe concreet', en: 'How, concretely' },
        ask: { nl: 'Hoe doen zij dat, concreet?', en: 'How do they do that, concretely?' },
        needed: ({ involved }) => involved !== false,
      }),
    },
    examples: [{ involved: true, how: level.example }],
    exampleText: { nl: `ja, ${level.example}`, en: `yes, ${level.example}` },
  });

const companies: Party = { key: 'companies', audience: 'company', nl: 'Bedrijven', en: 'Companies' };
const schools: Party = { key: 'schools', audience: 'school', nl: 'Onderwijsinstellingen', en: 'Educational institutions' };
const strategic: Level = { key: 'Strategic', nl: 'strategisch', en: 'strategic', example: 'twee plaatsen in de stuurgroep' };
const executive: Level = { key: 'Executive', nl: 'uitvoerend', en: 'executive', example: 'elke week een dag in het praktijklab' };
const levels = [
  [companies, strategic],
  [companies, executive],
  [schools, strategic],
  [schools, executive],
] as const;

const position = (id: string, who: Text, audience: Audience) =>
  question({
    id,
    source: 'c2.i2',
    title: { nl: `Positie van ${who.nl}`, en: `Position of ${who.en}` },
    audience: ['coordinator', audience],
    help: {
      nl: 'Aansturing is meebeslissen, bijvoorbeeld in het bestuur. Uitvoering is zelf een taak hebben, bijvoorbeeld trekker van een programma.',
      en: 'Steering is deciding together, for example on the board. Execution is having a task oneself, for example leading a programme.',
    },
    fields: {
      steering: yesNo({
        label: { nl: 'In de aansturing', en: 'In steering' },
        ask: { nl: `Heeft ${who.nl} een plaats in de aansturing?`, en: `Does ${who.en} have a place in steering?` },
      }),
      execution: yesNo({
        label: { nl: 'In de uitvoering', en: 'In execution' },
        ask: { nl: `Heeft ${who.nl} ook een rol in de uitvoering?`, en: `Does ${who.en} also have a role in execution?` },
      }),
      role: text({
        label: { nl: 'Welke positie', en: 'Which position' },
        ask: { nl: 'Welke positie is dat?', en: 'Which position is that?' },
        needed: ({ steering, execution }) => steering === true || execution === true,
      }),
    },
    examples: [{ steering: true, execution: true, role: 'Voorzitter van de stuurgroep en trekker van het programma.' }],
    exampleText: {
      nl: 'ja, voorzitter van de stuurgroep; ja, trekker van het programma',
      en: 'yes, chairs the steering group; yes, leads the programme',
    },
  });

const managementPosition = position('c2.managementPosition', { nl: 'de bedrijfsleiding', en: 'company management' }, 'company');
const boardPosition = position(
  'c2.boardPosition',
  { nl: 'het CvB van de school', en: 'the executive board (CvB) of the school' },
  'school',
);

const { say, words } = catalogue('c2', {
  notInvolved: (p: { nl: string; en: string }) => ({ nl: `Niet betrokken: ${p.nl}.`, en: `Not involved: ${p.en}.` }),
  involve: (p: { nl: string; en: string }) => ({
    nl: `Geef ${p.nl} een vaste taak of plaats en noem die.`,
    en: `Give ${p.en} a standing task or seat and name it.`,
  }),
  noPosition: (p: { nl: string; en: string }) => ({ nl: `Nog geen positie: ${p.nl}.`, en: `No position yet: ${p.en}.` }),
  givePosition: () => ({
    nl: 'Spreek een plaats in de aansturing én een rol in de uitvoering af.',
    en: 'Agree on a place in steering and a role in execution.',
  }),
  outOfProportion: (p: { partners: number; education: number; n: number; d: number }) =>
    both((l) =>
      l === 'nl'
        ? `Bedrijven en andere publieke organisaties dragen ${euro(p.partners, l)} bij en scholen ${euro(p.education, l)}. Het kleinste bedrag moet ten minste ${percentOf(p, l)} van het grootste zijn (eigen norm).`
        : `Companies and other public organisations contribute ${euro(p.partners, l)} and schools ${euro(p.education, l)}. The smaller amount must be at least ${percentOf(p, l)} of the larger (our own norm).`,
    ),
  inProportion: (p: { partners: number; education: number }) =>
    both((l) =>
      l === 'nl'
        ? `Bedrijven en andere publieke organisaties ${euro(p.partners, l)}, scholen ${euro(p.education, l)}.`
        : `Companies and other public organisations ${euro(p.partners, l)}, schools ${euro(p.education, l)}.`,
    ),
});

const involvementIndicator = (party: Party, level: Level): { asks: ReturnType<typeof involvement>; indicator: Indicator } => {
  const asks = involvement(party, level);
  const label = { nl: `${party.nl.toLowerCase()} op ${level.nl} niveau`, en: `${party.en.toLowerCase()} at ${level.en} level` };
  const involve = step(say.involve(label), { question: asks.id, value: asks.examples[0] ?? {} });
  const judge = whenComplete(asks, ({ involved }) => (involved ? met() : short('not_met', gap(say.notInvolved(label), asks, [involve]))));
  return { asks, indicator: single(asks.id, asks, judge) };
};

const positionIndicator = (asks: ReturnType<typeof position>): Indicator =>
  single(
    asks.id,
    asks,
    whenComplete(asks, ({ steering, execution }) => {
      if (steering && execution) return met();
      const missing = {
        nl: `${asks.title.nl.replace('Positie van ', '')} in de ${steering ? 'uitvoering' : 'aansturing'}`,
        en: `${asks.title.en.replace('Position of ', '')} in ${steering ? 'execution' : 'steering'}`,
      };
      const give = step(say.givePosition(), { question: asks.id, value: asks.examples[0] ?? {} });
      return short(steering || execution ? 'nearly' : 'not_met', gap(say.noPosition(missing), asks, [give]));
    }),
  );

/** What companies and other public organisations give together, beside what education gives (see the rule set). */
function beside(view: Cofinancing, rules: RuleSet): { partners: number; education: number } {
  const totals = sideTotals(view);
  return { partners: rules.proportion.value.against.reduce((sum, side) => sum + totals[side], 0), education: totals.education };
}

function proportionStatus({ partners, education }: { partners: number; education: number }, rules: RuleSet) {
  const [low, high] = [Math.min(partners, education), Math.max(partners, education)];
  return low < rules.proportion.value.leastCents ? 'not_met' : gradeAtLeast(low, high, rules.proportion.value);
}

function proportionMoves(view: Cofinancing, rules: RuleSet): Move[] {
  const now = beside(view, rules);
  const { met: enough, leastCents, against } = rules.proportion.value;
  const least = Math.max(leastCents, Math.ceil((Math.max(now.partners, now.education) * enough.n) / enough.d));
  return [
    { side: against[0] ?? 'business', cents: least - now.partners },
    { side: 'education' as const, cents: least - now.education },
  ].filter(({ cents }) => cents > 0);
}

function judgeProportion(dossier: Dossier, view: Cofinancing, rules: RuleSet): Finding {
  const now = beside(view, rules);
  const status = proportionStatus(now, rules);
  if (status === 'met') return met(say.inProportion(now));
  const requested = requestedMoney(view);
  const statusAfter = ({ changes }: Step) => proportionStatus(beside(cofinancing(applyChanges(dossier, changes), rules), rules), rules);
  const steps = once(() =>
    stepsFrom(dossier, view, requested, (seen) => [proportionMoves(seen, rules)]).filter((one) => statusAfter(one) === 'met'),
  );
  const hopeful = requested !== null && proportionStatus(beside(requested.view, rules), rules) === 'met';
  return short(
    hopeful ? 'nearly' : status,
    gap(say.outOfProportion({ ...now, ...rules.proportion.value.met }), contributions, steps),
    ...(requested === null ? [] : [requestedGap(requested, steps)]),
  );
}

const proportion: Indicator = {
  id: 'c2.proportion',
  source: 'c2.i1',
  title: { nl: 'Cofinanciering in realistische verhouding', en: 'Cofinancing in realistic proportion' },
  required: true,
  reads: contributionReads,
  evaluate: (dossier, rules) =>
    whenContributed(dossier, rules, [rules.proportion.value.against, ['education']], undefined, (known, view) =>
      judgeProportion(known, view, rules),
    ),
};

const involvements = levels.map(([party, level]) => involvementIndicator(party, level));

export const involvementCriterion: Criterion = {
  id: 'c2',
  title: { nl: 'Betrokkenheid', en: 'Involvement' },
  questions: [...involvements.map(({ asks }) => asks), managementPosition, boardPosition],
  indicators: [
    ...involvements.map(({ indicator }) => indicator),
    proportion,
    positionIndicator(managementPosition),
    positionIndicator(boardPosition),
  ],
  words: [words],
};
