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
  /** Is itself the money: rijksbijdrage. */
  readonly gift?: true;
  /** Is a giver only as "regionale" or "private" before a noun of money. */
  readonly adjective?: true;
}

const lists: readonly (readonly [PartyWord, string])[] = [
  [
    { side: 'business', kind: 'company', sure: true },
    `bedrijf bedrijven bedrijfsleven mkb mkb'er mkb'ers mkbers werkgever werkgevers ondernemer ondernemers onderneming ondernemingen industrie
    brancheorganisatie brancheorganisaties branchevereniging brancheverenigingen branche branches werkgeversorganisatie werkgeversorganisaties werkgeversvereniging
    ondernemersfonds bedrijvenfonds bedrijvencontactgroep industrieclub kvo ketenpartner opdrachtgevers machinebouwer machinebouwers softwarebedrijf ingenieursbureau ingenieursbureaus adviesbureau uitzendbureau rabobank
    multinational multinationals leverancier leveranciers aannemer aannemers installateur installateurs fabrikant fabrikanten startup startups scheepswerf scheepswerven
    hotel hotels restaurant restaurants horeca winkel winkels winkelier winkeliers detailhandel bank banken bakkerij bakkerijen drukkerij kwekerij brouwerij smederij rederij bouwer bouwers techniekbedrijf
    firma firma's grootbedrijf familiebedrijf familiebedrijven zzp'ers bedrijfspartner bedrijfspartners bedrijvenkring ondernemersvereniging bedrijfssector
    company companies business businesses industry employer employers enterprise enterprises firm firms sme smes corporation corporates shipyard shipyards manufacturer manufacturers supplier suppliers
    fme metaalunie bovag otib oom ontwikkelfonds opleidingsfonds opleidingsfondsen scholingsfonds sectorfonds sectorfondsen`,
  ],
  [{ side: 'business', kind: 'company', sure: true, tail: true }, 'bv nv bvba gmbh ltd inc holding'],
  [
    { side: 'government', kind: 'government', sure: true },
    `overheid overheden rijksoverheid rijk gemeente gemeentes gemeenten provincie provincies ministerie ministeries minister ministers departement kabinet
    gedeputeerde gedeputeerden wethouder wethouders staatssecretaris waterschap waterschappen wetterskip hoogheemraadschap rijkswaterstaat metropoolregio veiligheidsregio omgevingsdienst ocw ezk lnv lvvn vws szw bzk ienw rvo dus-i rif efro esf interreg erasmus
    ngf groeifonds regiodeal
    gemeenteraad gemeenteraden gemeentebestuur provinciebestuur rijksdienst arbeidsmarktregio stadsregio brandweer politie krijgsmacht defensie justitie belastingdienst regering overheidsinstantie overheidsinstanties overheidspartijen stadsbestuur
    authorities authority councils autoriteiten
    cabinet department agency city government governments municipality municipalities province provinces ministry ministries eu state uwv snn oost-nl`,
  ],
  [
    { side: 'government', kind: 'government', sure: false },
    'regio stad rijksfonds fonds fondsen staat landsdeel investeringsfonds regieorgaan sia nwo europa subsidieregeling region fund council',
  ],
  [
    { side: 'education', kind: 'school', sure: true },
    `school scholen roc roc's rocs aoc aoc's mbo hbo vmbo wo hogeschool hogescholen universiteit universiteiten onderwijs onderwijsinstelling onderwijsinstellingen onderwijsgroep
    kennisinstelling kennisinstellingen beroepsonderwijs vakschool vakscholen vakcollege lyceum lycea schoolbestuur schoolbesturen mbo-raad onderwijspartner onderwijspartners practoraat lectoraat
    schools university universities education polytechnic
    schoolbijdragen lerarenopleiding lerarenopleidingen docentenopleiding faculteit roc-en`,
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
  [
    { side: 'business', kind: 'company', sure: false },
    'sector sectoren bedrijfstak bedrijfstakken markt werkveld beroepenveld beroepspraktijk',
  ],
  [{ side: 'business', sure: true, adjective: true }, 'private privaat'],
  [{ side: 'government', sure: true, adjective: true }, 'provinciale gemeentelijke landelijke europese provincial municipal'],
  [{ side: 'government', sure: false, adjective: true }, 'publieke publiek public'],
];

/** Words that tell something only inside a name: "Brouwer Techniek", "De Vries Groep". */
const inNames: readonly (readonly [PartyWord, string])[] = [
  [
    { side: 'government', kind: 'government', sure: false },
    'agenda programme deal impuls impulsprogramma scheme regeling nationaal nationale national rijksprogramma',
  ],
  [
    { side: 'business', kind: 'company', sure: false },
    `royal koninklijke techniek technieken technologie technology technologies elektro elektrotechniek elektra installatie installaties installateurs installatietechniek transport logistics logistiek bouw bouwbedrijf bouwgroep wegenbouw woningbouw houtbouw staalbouw
    infra beton metaal staal metaalbewerking constructie constructies werf werven fabriek fabrieken machinefabriek machines machinebouw scheepsbouw jachtbouw shipyard shipyards yachts yard offshore automatisering automation automotive electronics electric energy energie engineering engineers
    solutions systems systemen software robotics robots digital design interieur interieurbouw timmerwerken timmerfabriek dakbedekking schilders schilderwerken loodgieters catering events supermarkten foods food agro seeds plants plant bloemen kwekerijen zuivel bakkers slagerij
    groep group international benelux industries industrie technics mechanics motors autobedrijf auto garage trucks zonen zn sons gebroeders gebr consultancy consulting advies ingenieurs architecten makelaars verzekeringen bank hypotheken pharma biotech chemicals chemie plastics packaging print drukkers aerospace aviation maritime
    services service beheer onderhoud kunststoffen tech retail mode hotels resort horeca reizen uitzendbureau detachering recycling milieu hoveniers tuinen tuincentrum co bakery brewery farm farms garage plumbing construction builders building contractors painting welding electrical installations manufacturing machining precision tooling trading`,
  ],
  [
    { kind: 'care', sure: true },
    'zorg zorggroep ziekenhuis ziekenhuizen kliniek thuiszorg revalidatie medisch medical huisartsen ouderenzorg jeugdzorg verpleeghuis',
  ],
  [
    { side: 'education', kind: 'school', sure: true },
    'onderwijsgroep scholengroep scholengemeenschap lyceum mavo vmbo praktijkonderwijs onderwijs opleidingen vakcollege vakschool',
  ],
];
const nameTable = new Map<string, PartyWord>();
for (const [entry, list] of inNames) for (const word of list.split(/\s+/u)) if (word !== '') nameTable.set(word, entry);
const nameEnding =
  /(?:techniek|technologie|bouw|installaties|transport|groep|fabriek|industrie|metaal|staal|electronics|software|logistiek)$/u;

/** What a folded word inside a name says about who bears it. */
export function nameWord(word: string): PartyWord | undefined {
  const found = nameTable.get(word);
  if (found !== undefined) return found;
  if (word.length > 6 && word.endsWith('zorg')) return nameTable.get('zorg');
  return word.length > 7 && nameEnding.test(word) ? nameTable.get('techniek') : undefined;
}

const table = new Map<string, PartyWord>();
for (const [entry, list] of lists) for (const word of list.split(/\s+/u)) if (word !== '' && !table.has(word)) table.set(word, entry);

/** Ends of compounds: techniekbedrijven, waterbedrijf, basisscholen. The longest that fits decides. */
const endings: readonly (readonly [string, string])[] =
  'regio bedrijven bedrijf leveranciers onderneming ondernemingen werkgevers scholen school hogescholen universiteiten instellingen gemeenten gemeentes provincies ministerie werven werf college scheepswerf sector branche brancheorganisatie opleidingsfonds ondernemers vereniging minister ministers wethouder wethouders gedeputeerde gedeputeerden'
    .split(' ')
    .map((ending) => [ending, ending === 'instellingen' ? 'onderwijsinstellingen' : ending]);
/** Money that bears its giver in its name: rijksbijdrage, gemeentesubsidie, werkgeversbijdrage. */
const giftNoun =
  /^(\S{2,}?)-?(?:bijdragen?|subsidies?|geld(?:en)?|middelen|cofinanciering|financiering|inleg|steun|bekostiging|zijde|kant|hoek|kas|begroting|budget)$/u;
const givers: readonly (readonly [RegExp, Side])[] = [
  [/^(?:rijks?|overheids|gemeente|provincie|eu|regio|staats|ministerie|efro|rif|publieke)s?$/u, 'government'],
  [/^(?:bedrijfs|bedrijfslevens|werkgevers|ondernemers|sector|branche|mkb|industrie|private)$/u, 'business'],
  [/^(?:onderwijs|school|scholen|roc|hogeschool|instellings|universiteits)$/u, 'education'],
];
function giftOf(word: string): PartyWord | undefined {
  const stem = giftNoun.exec(word)?.[1];
  if (stem === undefined || stem === '') return undefined;
  const side = givers.find(([pattern]) => pattern.test(stem))?.[1];
  return side && { side, sure: true, adjective: true, gift: true };
}

const ofFirms =
  /^(?:bedrijven|bedrijfs|ondernemers|werkgevers|industrie|installateurs|mkb)-?(?:vereniging(?:en)?|kring|fonds|netwerk|club|federatie|koepel|collectief|partners?|partijen|groep|platform|contactgroep)$/u;
const notCompound = new Set(['inschool', 'afbedrijf', 'voorschool', 'ontwerf', 'verwerf', 'werving']);

const known = new Map<string, PartyWord | undefined>();
const mostKnown = 10_000;

/** What a folded word says about who it is. */
export function partyWord(word: string): PartyWord | undefined {
  if (known.has(word)) return known.get(word);
  if (known.size >= mostKnown) known.clear();
  const found = lookUp(word);
  if (word.length <= 40) known.set(word, found);
  return found;
}

function lookUp(word: string): PartyWord | undefined {
  const found = table.get(word) ?? (word.endsWith("'s") ? table.get(word.slice(0, -2)) : undefined);
  if (found !== undefined || word.length < 8 || notCompound.has(word)) return found;
  const gift = giftOf(word);
  if (gift !== undefined) return gift;
  if (ofFirms.test(word)) return table.get('ondernemersvereniging');
  for (const [ending, as] of endings) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    if (/^(?:minister|wethouder|gedeputeerde)/u.test(as)) return table.get(as);
    if (word.startsWith('zorg')) return table.get('zorginstelling');
    if (word.startsWith('onderwijs')) return table.get('school');
    if (word.startsWith('overheids')) return table.get('overheid');
    return as === 'onderwijsinstellingen' && !/^(?:onderwijs|kennis|mbo|hbo|opleidings)/u.test(word)
      ? table.get('instelling')
      : table.get(as);
  }
  return undefined;
}

/** The speaker. */
export const selfWords: ReadonlySet<string> = new Set('wij wijzelf we wezelf ik ikzelf ons onze onszelf our us i ourselves'.split(' '));

/** Names with a capital that give nothing: places, programmes, the Centrum itself. */
export const notParties: ReadonlySet<string> = new Set(
  `nederland netherlands europa europe centrum centra centre centres center coe civ civ's pps ppsen pps'en llo werkdefinitie januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday bijdrage bijdragen cofinanciering begroting subsidie totaal cash kind natura eur euro
  kamer tweede eerste monitor jaarverslag btw cvb slack teams bpv fte ja nee yes correctie let ps tot daarnaast verder bovendien ook hiermee hiervan daarvan naast total budget contribution contributions besides partners hours uren verdeling financiering overig overige rest
  dank bedankt ha he hee hey jo yo groetjes groet groeten hallo hoi goed graag sorry excel begrotingspost post posten jaar hbo mbo bol bbl phd master bachelor goedemorgen goedemiddag goedenavond goedendag beste hi hello dear morning precies exact please helaas sadly fyi asap update cnc ai ict it r&d
  eerder begin eind medio later vorig onlangs recent destijds toen sindsdien intussen gisteren vandaag morgen straks binnenkort earlier since recently today yesterday meanwhile
  kosten uitgaven lasten inkomsten baten opbrengsten dekking costs expenses income funding revenue
  misschien wellicht waarschijnlijk vermoedelijk mogelijk hopelijk eventueel maybe perhaps probably possibly hopefully`.split(/\s+/u),
);
