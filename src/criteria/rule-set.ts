/**
 * A rule set ("lens"): every number that scoring uses, each with its reason. Numbers that the
 * Werkdefinitie does not give are ours and say so (`own`): users see them as "eigen norm".
 * A changed tolerance is one line here; another lens on the same dossier is another rule set.
 */
import type { Side, Text } from './vocabulary.ts';

/** An exact fraction. Denominators stay at or below 180 so that cents × d is exact in a double. */
export interface Fraction {
  readonly n: number;
  readonly d: number;
}

interface Norm<T> {
  readonly value: T;
  /** True when the number is ours ("eigen norm"). */
  readonly own: boolean;
  /** Sentence of the Werkdefinitie that the norm serves. */
  readonly source: string;
  readonly reason: Text;
}

/** A share is met within `met`, nearly within `nearly` (both ends included), else not met. */
export interface Band {
  readonly met: readonly [Fraction, Fraction];
  readonly nearly: readonly [Fraction, Fraction];
}

export interface HourlyRate {
  /** First and last calendar year in which the rate holds. */
  readonly from: number;
  readonly to: number;
  readonly cents: number;
  readonly origin: string;
}

/** What status is worth, and which statuses count as reached. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly points: Norm<{ readonly met: number; readonly nearly: number; readonly not_met: number }>;
  readonly shares: Norm<Readonly<Record<Exclude<Side, 'other'>, Band>>>;
  readonly coverage: Norm<{ readonly met: Fraction; readonly nearly: Fraction }>;
  /** The smaller of education and `against` together, as a part of the larger; `leastCents` is what each gives at least. */
  readonly proportion: Norm<{
    readonly met: Fraction;
    readonly nearly: Fraction;
    readonly against: readonly Side[];
    readonly leastCents: number;
  }>;
  readonly bureau: Norm<{ readonly met: Fraction; readonly nearly: Fraction }>;
  readonly hourlyRates: Norm<readonly HourlyRate[]>;
  readonly alliances: Norm<{ readonly met: number; readonly nearly: number }>;
  readonly objectives: Norm<{ readonly met: number; readonly nearly: number }>;
  readonly satisfaction: Norm<{ readonly met: number; readonly nearly: number }>;
  /** Companies and schools together, and how many of each at least. */
  readonly parties: Norm<{ readonly all: number; readonly companies: number; readonly schools: number }>;
  readonly ownership: Norm<{ readonly met: number; readonly nearly: number }>;
  /** What a target and a budget of an activity are at least. */
  readonly activity: Norm<{ readonly target: number; readonly budgetCents: number; readonly objectives: number }>;
  readonly years: Norm<{ readonly met: number; readonly nearly: number }>;
  readonly levels: Norm<{ readonly met: number; readonly nearly: number }>;
  /** Weight and requirement per indicator, where this lens differs from the indicator's own. */
  readonly indicators: Readonly<Record<string, { readonly weight?: number; readonly required?: boolean }>>;
}

const third: Band = {
  met: [
    { n: 17, d: 60 },
    { n: 23, d: 60 },
  ],
  nearly: [
    { n: 1, d: 4 },
    { n: 21, d: 50 },
  ],
};

/** The Werkdefinitie Centra itself. */
export const werkdefinitie: RuleSet = {
  id: 'werkdefinitie',
  version: '2026.1',
  title: { nl: 'Werkdefinitie Centra', en: 'Working definition of Centres' },
  points: {
    value: { met: 100, nearly: 50, not_met: 0 },
    own: true,
    source: 'c1.s4',
    reason: {
      nl: 'De tekst geeft geen punten. Bijna voldaan telt voor de helft; punten tonen alleen voortgang en beslissen niets.',
      en: 'The text gives no points. Nearly met counts for half; points show progress only and decide nothing.',
    },
  },
  shares: {
    value: { business: third, government: third, education: third },
    own: true,
    source: 'c3.i1',
    reason: {
      nl: 'De tekst zegt “ongeveer 1/3”. Wij lezen dat als 1/3 met 5 procentpunt speling; tussen 25% en 42% is het bijna goed (42% en 33% zijn de grenzen die landelijke regelingen gebruiken).',
      en: 'The text says “about 1/3”. We read that as 1/3 within 5 percentage points; between 25% and 42% it is nearly right (42% and 33% are the limits that national schemes use).',
    },
  },
  coverage: {
    value: { met: { n: 1, d: 100 }, nearly: { n: 1, d: 10 } },
    own: true,
    source: 'c3.s1',
    reason: {
      nl: 'De tekst zegt “realistisch”. Bijdragen en begroting mogen door afronding 1% verschillen; tot 10% is te herstellen.',
      en: 'The text says “realistic”. Contributions and budget may differ by 1% through rounding; up to 10% can be mended.',
    },
  },
  proportion: {
    value: { met: { n: 1, d: 2 }, nearly: { n: 1, d: 4 }, against: ['business', 'other'], leastCents: 100 },
    own: true,
    source: 'c2.i1',
    reason: {
      nl: 'De tekst zegt “realistische verhouding tussen onderwijsinstelling(en), bedrijven en/of publieke organisaties (zoals ziekenhuizen)”. Wij tellen bedrijven en andere publieke organisaties (“Anders”) samen en zetten die naast het onderwijs: de kleinste draagt ten minste € 1 bij, en de helft van de grootste; een kwart is bijna goed. De overheid telt hier niet mee: daarvoor is er een eigen derde in criterium 3.',
      en: 'The text says “realistic proportion between educational institution(s), companies and/or public organisations (such as hospitals)”. We take companies and other public organisations (“Other”) together and set them beside education: the smaller contributes at least €1, and half of the larger; a quarter is nearly right. Government does not count here: criterion 3 has a third of its own for it.',
    },
  },
  bureau: {
    value: { met: { n: 15, d: 100 }, nearly: { n: 25, d: 100 } },
    own: true,
    source: 'c3.i2',
    reason: {
      nl: 'De tekst vraagt onderscheid en geeft geen maximum. Wij houden 15% aan en noemen tot 25% bijna goed.',
      en: 'The text asks for a distinction and gives no maximum. We use 15% and call up to 25% nearly right.',
    },
  },
  hourlyRates: {
    value: [
      { from: 2009, to: 2013, cents: 5000, origin: 'Netwerk Ondernemen 2009–2012, art. 9 lid 1' },
      { from: 2014, to: 2023, cents: 7300, origin: 'RIF 2014–2023, art. 14 lid 3 en art. 17 lid 5' },
      { from: 2024, to: 2999, cents: 8600, origin: 'RIF 2024–2027, art. 15 lid 4' },
    ],
    own: true,
    source: 'c3.i3',
    reason: {
      nl: 'De tekst vraagt een “realistische waarde”. Wij rekenen uren tot het integrale tarief dat het regionaal investeringsfonds in dat jaar gebruikt.',
      en: 'The text asks for a “realistic value”. We value hours up to the all-in rate that the regional investment fund uses in that year.',
    },
  },
  alliances: {
    value: { met: 2, nearly: 1 },
    own: true,
    source: 'c1.i2',
    reason: { nl: 'De tekst schrijft “allianties”: meer dan één.', en: 'The text writes “alliances”: more than one.' },
  },
  objectives: {
    value: { met: 4, nearly: 3 },
    own: true,
    source: 'c4.s1',
    reason: {
      nl: 'De tekst vraagt een bijdrage aan “de hoofddoelstellingen”: alle vier. Met drie is het te herstellen.',
      en: 'The text asks for a contribution to “the main objectives”: all four. With three it can be mended.',
    },
  },
  satisfaction: {
    value: { met: 60, nearly: 55 },
    own: true,
    source: 'c5.i1',
    reason: {
      nl: 'De tekst vraagt een cijfer en geeft geen minimum. Wij houden een 6,0 aan.',
      en: 'The text asks for a mark and gives no minimum. We use 6.0.',
    },
  },
  parties: {
    value: { all: 2, companies: 1, schools: 1 },
    own: true,
    source: 'k1.s1',
    reason: {
      nl: 'De tekst zegt “meerdere bedrijven en/of hogescholen of mbo-instellingen”: wij lezen ten minste twee partijen samen. Omdat de tekst publiek-private samenwerking vraagt, is ten minste één daarvan een bedrijf en één een school. Ontbreekt een van die twee, dan is het bijna goed.',
      en: 'The text says “several companies and/or universities of applied sciences or vocational colleges”: we read at least two parties in all. As the text asks for public-private cooperation, at least one of them is a company and one a school. Where one of those two is missing, it is nearly right.',
    },
  },
  ownership: {
    value: { met: 3, nearly: 2 },
    own: true,
    source: 'k1.s2',
    reason: {
      nl: 'De tekst zegt dat bedrijfsleven, onderwijs en overheid “ieder” verantwoordelijkheid nemen: alle drie. Dat twee van de drie bijna goed is, is onze keuze.',
      en: 'The text says that business, education and government “each” take responsibility: all three. That two of the three is nearly right is our choice.',
    },
  },
  activity: {
    value: { target: 1, budgetCents: 100, objectives: 1 },
    own: true,
    source: 'c4.s1',
    reason: {
      nl: 'De tekst vraagt een “concrete” bijdrage met kosten en baten. Een doel van 0, een begroting onder € 1 of geen enkele doelstelling is niet concreet.',
      en: 'The text asks for a “concrete” contribution with costs and benefits. A target of 0, a budget below €1 or no objective at all is not concrete.',
    },
  },
  years: {
    value: { met: 4, nearly: 2 },
    own: true,
    source: 'k1.s3',
    reason: {
      nl: 'De tekst zegt “langjarig”. Wij houden vier jaar aan, de gebruikelijke looptijd van een meerjarenbegroting.',
      en: 'The text says “over many years”. We use four years, the usual term of a multi-year budget.',
    },
  },
  levels: {
    value: { met: 2, nearly: 1 },
    own: true,
    source: 'k2.s2',
    reason: {
      nl: 'Een verbinding heeft ten minste twee van de vier niveaus vmbo, mbo, hbo en wo nodig.',
      en: 'A link needs at least two of the four levels vmbo, mbo, hbo and wo.',
    },
  },
  indicators: {},
};
