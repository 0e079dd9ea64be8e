/** Twelve Centra that do not exist, and what their people are to say of them, so that anybody can see a portfolio in a minute. */
import { questions } from '../../criteria/criteria.ts';

type Value = Readonly<Record<string, unknown>>;

export interface DemoCentrum {
  readonly name: string;
  readonly region: string;
  readonly organisation: string;
  readonly vision: Value;
  /** What is said in each visit, oldest first: how many days ago, and how each criterion then comes out. */
  readonly visits: readonly { readonly daysAgo: number; readonly criteria: Readonly<Record<string, Level>> }[];
  /** A partner who says something else of the total budget. */
  readonly contradicted?: true;
}

/** How a criterion is to come out; what is not named was not asked yet. */
export type Level = 'good' | 'nearly' | 'short';

const good: Readonly<Record<string, Level>> = { k: 'good', c1: 'good', c2: 'good', c3: 'good', c4: 'good', c5: 'good', c6: 'good' };

const centrum = (
  [name, region, organisation]: readonly [string, string, string],
  [statement, why]: readonly [string, string],
  visits: DemoCentrum['visits'],
): DemoCentrum => ({ name, region, organisation, vision: { statement, region: why }, visits });

export const demoCentra: readonly DemoCentrum[] = [
  centrum(
    ['Centrum Schone Scheepsbouw', 'Noord-Nederland', 'Werf Het Fictief'],
    ['Vakmensen voor schepen zonder uitstoot.', 'Langs het kanaal liggen veertig werven.'],
    [
      { daysAgo: 160, criteria: { k: 'good', c1: 'good', c2: 'good' } },
      { daysAgo: 90, criteria: { c3: 'nearly', c4: 'good' } },
      { daysAgo: 12, criteria: { c3: 'good', c5: 'good', c6: 'good' } },
    ],
  ),
  centrum(
    ['Centrum Zorg Dichtbij', 'Twente', 'Zorggroep Voorbeeld'],
    ['Zorgtechniek die mensen thuis helpt.', 'In Twente groeit het aantal ouderen snel.'],
    [
      { daysAgo: 200, criteria: { ...good, c3: 'nearly' } },
      { daysAgo: 8, criteria: { c5: 'good' } },
    ],
  ),
  centrum(
    ['Centrum Slimme Kas', 'Zuid-Holland', 'Kwekerij De Proef'],
    ['Telers en programmeurs leren samen.', 'Hier staat het meeste glas van het land.'],
    [
      { daysAgo: 120, criteria: { k: 'good', c1: 'good', c2: 'good', c3: 'short', c4: 'short' } },
      { daysAgo: 20, criteria: { c4: 'good', c5: 'good', c6: 'good' } },
    ],
  ),
  centrum(
    ['Centrum Waterkracht', 'Zeeland', 'Dijkbouw Model'],
    ['Bouwen met het water mee.', 'Zeeland leeft van en met de zee.'],
    [{ daysAgo: 6, criteria: { k: 'good', c1: 'good' } }],
  ),
  centrum(
    ['Centrum Circulair Bouwen', 'Twente', 'Bouwbedrijf Denkbeeld'],
    ['Elk gebouw is een voorraad.', 'Twente heeft veel bouwers en leegstaande fabrieken.'],
    [
      { daysAgo: 240, criteria: { k: 'good', c1: 'good', c2: 'good', c3: 'short' } },
      { daysAgo: 150, criteria: { c4: 'nearly', c5: 'good' } },
    ],
  ),
  centrum(
    ['Centrum Nieuwe Energie', 'Noord-Nederland', 'Netwerkbedrijf Schets'],
    ['Monteurs voor een net zonder gas.', 'Het noorden stapt als eerste van het gas af.'],
    [
      { daysAgo: 75, criteria: good },
      { daysAgo: 15, criteria: { c5: 'nearly' } },
    ],
  ),
  {
    ...centrum(
      ['Centrum Slim Vervoer', 'Brabant', 'Transport Verzonnen'],
      ['Logistiek met minder kilometers.', 'De snelwegen van Brabant zijn de drukste.'],
      [{ daysAgo: 40, criteria: { k: 'good', c1: 'good', c2: 'good', c3: 'good', c4: 'good' } }],
    ),
    contradicted: true,
  },
  centrum(
    ['Centrum Voedsel van Dichtbij', 'Gelderland', 'Boerderij De Schijn'],
    ['Van land naar bord in een dag.', 'In Gelderland liggen boeren en steden naast elkaar.'],
    [
      { daysAgo: 110, criteria: { ...good, c6: 'short' } },
      { daysAgo: 5, criteria: { c6: 'nearly' } },
    ],
  ),
  centrum(
    ['Centrum Digitale Ambacht', 'Brabant', 'Metaalwerk Bedacht'],
    ['De smid van morgen kan programmeren.', 'Rond de stad zitten honderden maakbedrijven.'],
    [
      { daysAgo: 190, criteria: { ...good, c4: 'short' } },
      { daysAgo: 130, criteria: { c4: 'nearly' } },
    ],
  ),
  centrum(
    ['Centrum Gastvrij Landschap', 'Limburg', 'Hotel De Verbeelding'],
    ['Gasten ontvangen en het landschap sparen.', 'Limburg leeft van wie er wandelt.'],
    [
      { daysAgo: 45, criteria: good },
      { daysAgo: 10, criteria: { c3: 'short' } },
    ],
  ),
  centrum(
    ['Centrum Veilige Wijk', 'Zuid-Holland', 'Beveiliging Proefstuk'],
    ['Techniek en mensen samen op straat.', 'De wijken van de stad willen het anders doen.'],
    [{ daysAgo: 2, criteria: {} }],
  ),
  centrum(
    ['Centrum Kunststof Anders', 'Gelderland', 'Plastics Nergens'],
    ['Kunststof dat terugkomt.', 'Hier maken dertig bedrijven kunststof.'],
    [
      { daysAgo: 210, criteria: { k: 'good', c1: 'nearly', c2: 'good' } },
      { daysAgo: 100, criteria: { c3: 'nearly', c5: 'good', c6: 'good', c4: 'good' } },
      { daysAgo: 18, criteria: { c1: 'good' } },
    ],
  ),
];

const euros = (business: number, government: number, education: number): readonly number[] =>
  [business, government, education].map((one) => one * 100_000);

/** The three givers, in thousands of euros. */
const shares: Readonly<Record<Level, readonly number[]>> = {
  good: euros(400, 400, 400),
  nearly: euros(330, 380, 490),
  short: euros(720, 200, 280),
};

/** Where a criterion falls short, what is said instead of the example. */
const instead: Readonly<Record<string, Partial<Record<Level, (examples: readonly Value[]) => readonly Value[]>>>> = {
  'c1.alliances': { nearly: (all) => all.slice(0, 1) },
  'c3.contributions': {
    good: (all) => all.map((one, n) => ({ ...one, amountCents: shares.good[n] })),
    nearly: (all) => all.map((one, n) => ({ ...one, amountCents: shares.nearly[n] })),
    short: (all) => all.map((one, n) => ({ ...one, amountCents: shares.short[n] })),
  },
  'c4.activities': {
    nearly: (all) => all.map((one, n) => (n === 0 ? { ...one, objectives: ['o2'] } : one)),
    short: (all) => all.map((one) => ({ ...one, objectives: ['o1'] })),
  },
  'c5.satisfaction': { nearly: (all) => all.map((one) => ({ ...one, tenths: 57 })) },
  'c6.experiments': {
    nearly: (all) => all.map((one) => ({ ...one, evidence: [] })),
    short: (all) => all.map((one) => ({ ...one, with: [] })),
  },
};

/** What is said of one question when its criterion is to come out like this. */
export function saidOf(question: string, level: Level, { vision }: DemoCentrum): readonly Value[] {
  if (question === 'c1.vision') return [vision];
  const { examples = [], many } = questions.find(({ id }) => id === question) ?? {};
  const all = many === true ? examples : examples.slice(0, 1);
  return (instead[question]?.[level] ?? ((same: readonly Value[]) => same))(all as readonly Value[]);
}
