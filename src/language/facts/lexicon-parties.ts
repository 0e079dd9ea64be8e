/**
 * Who is on which side: words of the field for companies, governments and schools. A hospital or
 * care organisation has a kind and no side: that is asked, never assumed.
 */
import type { PartnerKind, Side } from '../../criteria/vocabulary.ts';

export interface PartyWord {
  readonly side?: Side;
  readonly kind?: PartnerKind;
  /** The word says what it is; otherwise it only points that way and is to be confirmed. */
  readonly sure: boolean;
  /** Stands behind a name: Deltion College, Festo B.V. */
  readonly tail?: true;
  /** Several sides at once: partners, partijen, consortium. */
  readonly joint?: true;
  /** Is a giver only as "regionale" or "private" before a noun of money. */
  readonly adjective?: true;
}

const lists: readonly (readonly [PartyWord, string])[] = [
  [
    { side: 'business', kind: 'company', sure: true },
    `bedrijf bedrijven bedrijfsleven mkb mkb'er mkb'ers mkbers werkgever werkgevers ondernemer ondernemers onderneming ondernemingen industrie
    brancheorganisatie brancheorganisaties branchevereniging brancheverenigingen branche branches werkgeversorganisatie werkgeversorganisaties werkgeversvereniging
    multinational multinationals leverancier leveranciers aannemer aannemers installateur installateurs fabrikant fabrikanten startup startups scheepswerf scheepswerven
    hotel hotels restaurant restaurants horeca winkel winkels winkelier winkeliers detailhandel bank banken bakkerij bakkerijen drukkerij kwekerij brouwerij smederij rederij bouwer bouwers techniekbedrijf
    firma firma's grootbedrijf familiebedrijf familiebedrijven zzp'ers bedrijfspartner bedrijfspartners bedrijvenkring ondernemersvereniging bedrijfssector
    company companies business businesses industry employer employers enterprise enterprises firm firms sme smes corporation corporates shipyard shipyards manufacturer manufacturers supplier suppliers
    vno-ncw fme metaalunie bovag bouwend wtb otib oom a+o o&o-fonds o&o-fondsen ontwikkelfonds opleidingsfonds opleidingsfondsen`,
  ],
  [{ side: 'business', kind: 'company', sure: true, tail: true }, 'bv nv bvba gmbh ltd inc holding'],
  [
    { side: 'business', kind: 'company', sure: false, tail: true },
    'techniek elektrotechniek installaties transport logistics logistiek bouw werf werven fabriek fabrieken rabobank garage bouwgroep installatietechniek machinefabriek scheepsbouw technics industries metaalbewerking yard',
  ],
  [
    { side: 'government', kind: 'government', sure: true },
    `overheid overheden rijksoverheid rijk gemeente gemeentes gemeenten provincie provincies ministerie ministeries minister ministers departement kabinet
    gedeputeerde gedeputeerden wethouder wethouders staatssecretaris waterschap waterschappen hoogheemraadschap rijkswaterstaat metropoolregio veiligheidsregio omgevingsdienst ocw ezk lnv lvvn vws szw bzk ienw rvo dus-i rif efro esf interreg erasmus
    ngf groeifonds regiodeal rijksbijdrage rijkssubsidie rijksmiddelen overheidssubsidie overheidsbijdrage overheidsgeld eu-subsidie
    city government governments municipality municipalities province provinces ministry ministries eu state uwv snn oost-nl`,
  ],
  [
    { side: 'government', kind: 'government', sure: false },
    'regio rijksfonds fonds fondsen staat landsdeel investeringsfonds regieorgaan sia nwo europa subsidieregeling region fund council',
  ],
  [
    { side: 'education', kind: 'school', sure: true },
    `school scholen roc roc's rocs aoc aoc's mbo hbo vmbo wo hogeschool hogescholen universiteit universiteiten onderwijs onderwijsinstelling onderwijsinstellingen onderwijsgroep
    kennisinstelling kennisinstellingen beroepsonderwijs vakschool vakscholen schoolbestuur schoolbesturen mbo-raad onderwijspartner onderwijspartners practoraat lectoraat
    schools university universities education polytechnic
    deltion landstede graafschap albeda zadkine noorderpoort alfa-college firda aventus curio avans fontys saxion windesheim hanzehogeschool inholland zuyd yuverta lentiz aeres
    clusius wellant helicon scalda stc vistacollege stenden hz ter-aa drenthe-college nova horizon`,
  ],
  [{ side: 'education', kind: 'school', sure: true, tail: true }, 'college colleges university hogeschool academie academy mbo'],
  [
    { kind: 'care', sure: true },
    `ziekenhuis ziekenhuizen umc ggz zorginstelling zorginstellingen zorgorganisatie zorgorganisaties zorgpartij zorgpartijen zorgpartner zorgpartners zorggroep zorgaanbieder zorgaanbieders
    verpleeghuis verpleeghuizen thuiszorg huisartsen revalidatiecentrum hospital hospitals healthcare`,
  ],
  [{ kind: 'other', sure: true }, 'stichting stichtingen vereniging verenigingen vakbond vakbonden foundation foundations'],
  [
    { sure: true, joint: true },
    'partners partijen partner partij samenwerkingsverband samenwerkingsverbanden consortium consortia deelnemers betrokkenen parties partnership organisaties organisatie instelling instellingen institution institutions organisations',
  ],
  [{ side: 'business', sure: true, adjective: true }, 'private privaat bedrijfsbijdrage bedrijfsbijdragen'],
  [{ side: 'government', sure: true, adjective: true }, 'provinciale gemeentelijke landelijke europese provincial municipal'],
  [{ side: 'government', sure: false, adjective: true }, 'publieke public'],
  [{ side: 'education', sure: true, adjective: true }, 'onderwijsbijdrage schoolbijdrage'],
];

const table = new Map<string, PartyWord>();
for (const [entry, list] of lists) for (const word of list.split(/\s+/u)) if (word !== '' && !table.has(word)) table.set(word, entry);

/** Ends of compounds: techniekbedrijven, waterbedrijf, basisscholen. The longest that fits decides. */
const endings: readonly (readonly [string, string])[] =
  'bedrijven bedrijf leveranciers onderneming ondernemingen werkgevers scholen school hogescholen universiteiten instellingen gemeenten gemeentes provincies ministerie werven werf college scheepswerf'
    .split(' ')
    .map((ending) => [ending, ending === 'instellingen' ? 'onderwijsinstellingen' : ending]);
const notCompound = new Set(['inschool', 'afbedrijf', 'voorschool', 'ontwerf', 'verwerf', 'werving']);

/** What a folded word says about who it is. */
export function partyWord(word: string): PartyWord | undefined {
  const found = table.get(word);
  if (found !== undefined || word.length < 8 || notCompound.has(word)) return found;
  for (const [ending, as] of endings) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    if (word.startsWith('zorg')) return table.get('zorginstelling');
    return as === 'onderwijsinstellingen' && !/^(?:onderwijs|kennis|mbo|hbo|opleidings)/u.test(word)
      ? table.get('instelling')
      : table.get(as);
  }
  return undefined;
}

/** The speaker. */
export const selfWords: ReadonlySet<string> = new Set('wij we ik ons onze onszelf our us i ourselves'.split(' '));

/** Names with a capital that give nothing: places, programmes, the Centrum itself. */
export const notParties: ReadonlySet<string> = new Set(
  `nederland netherlands europa europe centrum centra centre centres center coe civ civ's pps ppsen pps'en llo werkdefinitie januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday bijdrage bijdragen cofinanciering begroting subsidie totaal cash kind natura eur euro
  monitor jaarverslag btw cvb slack teams bpv fte ja nee yes correctie let ps tot daarnaast verder bovendien ook hiermee hiervan daarvan naast total budget contribution contributions besides partners hours uren verdeling financiering overig overige rest
  dank bedankt hallo hoi goed graag sorry excel begrotingspost post posten jaar hbo mbo bol bbl phd master bachelor ai ict it r&d`.split(
    /\s+/u,
  ),
);
