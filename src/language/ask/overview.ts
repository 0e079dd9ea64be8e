/** Questions about the text itself: "welke criteria zijn er?", "wat houdt criterium 3 in?", "noem de kenmerken". */
import type { Text } from '../../criteria/vocabulary.ts';

export interface Overview extends Text {
  readonly cites: readonly string[];
}

const criteria: readonly Overview[] = [
  {
    cites: ['c1.s1', 'c1.s2', 'c1.s3', 'c1.i1', 'c1.i2'],
    nl: 'Criterium 1 gaat over de regio. De visie past bij het DNA van de regio, er is een zwaartepunt, en de activiteiten vullen aan wat er al is.',
    en: 'Criterion 1 is about the region. The vision fits the DNA of the region, there is a focus area, and the activities add to what exists.',
  },
  {
    cites: ['c2.s1', 'c2.i1', 'c2.i2'],
    nl: 'Criterium 2 gaat over betrokkenheid. Bedrijven en scholen doen allebei concreet mee, in de strategie en in de uitvoering.',
    en: 'Criterion 2 is about involvement. Companies and schools both concretely take part, in strategy and in execution.',
  },
  {
    cites: ['c3.s1', 'c3.i1', 'c3.i2', 'c3.i3'],
    nl: 'Criterium 3 gaat over geld. De totaalbegroting is realistisch en in balans tussen publieke en private partijen.',
    en: 'Criterion 3 is about money. The total budget is realistic and in balance between public and private parties.',
  },
  {
    cites: ['c4.s1', 'c4.i1', 'c4.i2'],
    nl: 'Criterium 4 gaat over de activiteiten. Die dragen concreet bij aan de hoofddoelstellingen, en er is altijd een kosten-batenanalyse.',
    en: 'Criterion 4 is about the activities. They make a concrete contribution to the main objectives, and there is always a cost-benefit analysis.',
  },
  {
    cites: ['c5.s1', 'c5.s2', 'c5.i1', 'c5.i2', 'c5.i3', 'c5.i4'],
    nl: 'Criterium 5 gaat over impact. De activiteiten hebben een aantoonbare impact op student, docent en werknemer.',
    en: 'Criterion 5 is about impact. The activities have a demonstrable impact on student, teacher and employee.',
  },
  {
    cites: ['c6.s1', 'c6.s2'],
    nl: 'Criterium 6 gaat over leren en vernieuwen. Het Centrum leert, innoveert en experimenteert actief, en doet dat samen met anderen.',
    en: 'Criterion 6 is about learning and renewal. The Centre actively learns, innovates and experiments, and does so together with others.',
  },
];

const allCriteria: Overview = {
  cites: ['c1.s1', 'c2.s1', 'c3.s1', 'c4.s1', 'c5.s1', 'c6.s1'],
  nl: 'Er zijn zes criteria: de regio, de betrokkenheid, de begroting, de activiteiten, de impact, en leren en vernieuwen.',
  en: 'There are six criteria: the region, the involvement, the budget, the activities, the impact, and learning and renewal.',
};

const characteristics: readonly Overview[] = [
  {
    cites: ['k1.s1', 'k1.s2', 'k1.s3'],
    nl: 'Kenmerk 1 is publiek-private samenwerking: meerdere partijen, één visie, samen eigenaar, en jarenlang samen maken en betalen.',
    en: 'Characteristic 1 is public-private cooperation: several parties, one vision, joint ownership, and creating and financing together over many years.',
  },
  {
    cites: ['k2.s1', 'k2.s2'],
    nl: 'Kenmerk 2 is een economisch en/of maatschappelijk zwaartepunt, landelijk of regionaal, met een verbinding vmbo-mbo-hbo-wo.',
    en: 'Characteristic 2 is an economic and/or social focus area, national or regional, with a link vmbo-mbo-hbo-wo.',
  },
  {
    cites: ['k3.s1', 'k3.s2'],
    nl: 'Kenmerk 3 is experimenteren en innoveren. Er mag iets fout gaan, en men leert van elkaar.',
    en: 'Characteristic 3 is experimenting and innovating. Things may go wrong, and people learn from each other.',
  },
  {
    cites: ['k4.s1', 'k4.s2', 'k4.s3'],
    nl: 'Kenmerk 4 is kruisbestuiving: kennis ontwikkelen en delen, met een netwerkfunctie.',
    en: 'Characteristic 4 is cross-fertilisation: developing and sharing knowledge, with a network function.',
  },
];

const allCharacteristics: Overview = {
  cites: ['k1.s1', 'k2.s1', 'k3.s1', 'k4.s1'],
  nl: 'Een Centrum heeft vier kenmerken: publiek-private samenwerking, een zwaartepunt, experimenteren en innoveren, en kruisbestuiving.',
  en: 'A Centre has four characteristics: public-private cooperation, a focus area, experimenting and innovating, and cross-fertilisation.',
};

const allObjectives: Overview = {
  cites: ['o.s1', 'o1', 'o2', 'o3', 'o4'],
  nl: 'Centra hebben vier doelstellingen: de ‘next professional’ opleiden, een leven lang leren bevorderen, het innovatievermogen van bedrijven vergroten, en het zittend personeel mobieler en flexibeler maken.',
  en: 'Centres have four objectives: training the ‘next professional’, promoting lifelong learning, increasing companies’ capacity to innovate, and making present staff more mobile and flexible.',
};

const objectives: readonly Overview[] = [
  {
    cites: ['o1'],
    nl: 'Doelstelling 1: Centra leiden de ‘next professional’ op, door beter onderwijs en meer instroom.',
    en: 'Objective 1: training the ‘next professional’, by better education and higher enrolment.',
  },
  { cites: ['o2'], nl: 'Doelstelling 2: Centra bevorderen een leven lang leren.', en: 'Objective 2: promoting lifelong learning.' },
  {
    cites: ['o3'],
    nl: 'Doelstelling 3: Centra maken het innovatievermogen van bedrijven groter, en sneller.',
    en: 'Objective 3: making companies’ capacity to innovate grow, and faster.',
  },
  {
    cites: ['o4'],
    nl: 'Doelstelling 4: Centra maken het zittend personeel van bedrijven mobieler en flexibeler.',
    en: 'Objective 4: making the present staff of companies more mobile and flexible.',
  },
];

/** What each criterion names as indicators; the heading sentence itself says nothing more. */
const indicators: readonly Overview[] = [
  {
    cites: ['c1.i1', 'c1.i2', 'c1.s4'],
    nl: 'De voorbeelden van indicatoren zijn: aansluiten op provinciale of landelijke economische zwaartepunten, en strategische allianties met bestaande stakeholders.',
    en: 'The examples of indicators are: connecting to provincial or national economic focus areas, and strategic alliances with existing stakeholders.',
  },
  {
    cites: ['c2.i1', 'c2.i2', 'c2.s2'],
    nl: 'De voorbeelden van indicatoren zijn: de omvang van de cofinanciering, en de positie van bedrijfsleiding en CvB.',
    en: 'The examples of indicators are: the size of the cofinancing, and the position of company management and the executive board (CvB).',
  },
  {
    cites: ['c3.i1', 'c3.i2', 'c3.i3', 'c3.s2'],
    nl: 'De indicatoren zijn: ongeveer 1/3 – 1/3 – 1/3 cofinanciering, bureaukosten apart van activiteiten, en geen vergaderuren als cofinanciering.',
    en: 'The indicators are: about 1/3 – 1/3 – 1/3 cofinancing, office costs kept apart from activities, and no meeting hours as cofinancing.',
  },
  {
    cites: ['c4.i1', 'c4.i2', 'c4.s2'],
    nl: 'De voorbeelden zijn: een programma leven lang leren met 200 deelnemers, en bijscholing van 10 docenten op minimaal masterniveau.',
    en: 'The examples are: a lifelong learning programme with 200 participants, and further training of 10 teachers, at least at master’s level.',
  },
  {
    cites: ['c5.i1', 'c5.i2', 'c5.i3', 'c5.i4', 'c5.s3'],
    nl: 'De voorbeelden zijn: studenttevredenheid en het aantal studenten, actieve bedrijven, docentstages, en het aantal werknemers dat meedoet.',
    en: 'The examples are: student satisfaction and number of students, active companies, teacher internships, and the number of employees who take part.',
  },
];

const ordinals = [
  'een|eerste|one|first',
  'twee|tweede|two|second',
  'drie|derde|three|third',
  'vier|vierde|four|fourth',
  'vijf|vijfde|five|fifth',
  'zes|zesde|six|sixth',
];

/** "Het 4e criterium" and "criterium 4", for the names of one kind of part. */
const pointing = (noun: string): readonly [before: RegExp, after: RegExp] => [
  new RegExp(
    `\\b(eerste|tweede|derde|vierde|vijfde|zesde|first|second|third|fourth|fifth|sixth|[1-6](?:e|de|ste|st|nd|rd|th)) (?:${noun})\\b`,
    'u',
  ),
  new RegExp(`\\b(?:${noun}),?(?: nummer| nr\\.?| number)? ?(${ordinals.join('|')}|[1-6])\\b`, 'u'),
];

function numbered(question: string, [before, after]: readonly [before: RegExp, after: RegExp]): number | undefined {
  // "de 4 criteria" counts them; "het 4e criterium" points at one.
  const word = after.exec(question)?.[1] ?? before.exec(question)?.[1];
  if (word === undefined) return undefined;
  const digit = Number.parseInt(word, 10);
  return Number.isNaN(digit) ? ordinals.findIndex((names) => names.split('|').includes(word)) + 1 : digit;
}

const criterionNoun = pointing('criterium|criterion|crit|criteria|critera|citerium|kriterium');
const kenmerkNoun = pointing('kenmerk|characteristic|kenmerken');
const objectiveNoun = pointing('doelstelling|doel|hoofddoel|hoofddoelstelling|objective|goal');

export interface Pointed {
  readonly of: 'criterion' | 'characteristic' | 'objective';
  readonly number: number;
}

/** Which numbered part a folded question points at. */
export function pointed(question: string): Pointed | undefined {
  const criterion = numbered(question, criterionNoun);
  if (criterion !== undefined) return { of: 'criterion', number: criterion };
  const characteristic = numbered(question, kenmerkNoun);
  if (characteristic !== undefined && characteristic <= 4) return { of: 'characteristic', number: characteristic };
  const objective = numbered(question, objectiveNoun);
  return objective !== undefined && objective <= 4 ? { of: 'objective', number: objective } : undefined;
}

/** Concepts that may stand in a question about the text as a whole. */
const general = new Set([
  'centrum',
  'criterion',
  'characteristic',
  'objective',
  'indicator',
  'example',
  'amount',
  'definition',
  'demonstrable',
  'differ',
  'mission',
  'concrete',
]);
interface Subject {
  readonly concepts: ReadonlySet<string>;
  /** What may stand beside it without making the question about something else. */
  readonly beside: ReadonlySet<string>;
}
const subject = (concepts: string, beside = ''): Subject => ({
  concepts: new Set(concepts.split(' ')),
  beside: new Set(beside.split(' ')),
});

/** Subjects of the criteria, for "welke indicatoren zijn er voor de begroting?" and "hoe wordt impact gemeten?". */
const subjects: readonly Subject[] = [
  subject('region vision dna focus', 'connection'),
  subject('involved', 'business education party active'),
  subject('budget cofin balance', 'cash'),
  subject('activity cba'),
  subject('impact', 'prove result student teacher staff'),
];
/** Who is meant by "student, docent en werknemer": asked about one of them, that one's indicator answers. */
const groups = ['student', 'teacher', 'staff'];

const asksWhich = /\b(?:welke|wat|noem|geef|which|what|give|name|list|voorbeelden|examples)\b|^indicator/u;
/** "Waaraan zie je …", "hoe meet je …", "how is … measured". */
const asksHow =
  /\b(?:waaraan (?:zie|merk|meet|herken)\w*|hoe meet|hoe (?:wordt|worden|kan|kun|moet|moeten) .*(?:meten|gemeten)|how (?:is|are|do|can|will) .*measured?)\b/u;

/** The overview that answers the question, when it asks for no more than that. */
export function overview(question: string, concepts: readonly string[]): Overview | undefined {
  const found = new Set(concepts);
  const rest = concepts.filter((concept) => !general.has(concept));
  const at = pointed(question);
  const asksIndicators = (found.has('indicator') || found.has('example')) && !found.has('differ');
  if (rest.length === 0) {
    if (at?.of === 'criterion') return (asksIndicators ? indicators[at.number - 1] : undefined) ?? criteria[at.number - 1];
    if (at?.of === 'characteristic') return characteristics[at.number - 1];
    if (at?.of === 'objective') return objectives[at.number - 1];
    if (found.has('criterion')) return allCriteria;
    if (found.has('characteristic')) return allCharacteristics;
    if (found.has('objective') && !found.has('mission')) return allObjectives;
    return undefined;
  }
  if (!(asksIndicators && asksWhich.test(question)) && !asksHow.test(question)) return undefined;
  const named = groups.filter((group) => found.has(group)).length;
  if (named > 0 && named < groups.length) return undefined;
  const index = subjects.findIndex(
    ({ concepts: own, beside }) =>
      rest.some((concept) => own.has(concept)) && rest.every((concept) => own.has(concept) || beside.has(concept)),
  );
  return index < 0 ? undefined : indicators[index];
}
