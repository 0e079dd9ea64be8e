/** The words around a figure that tell what it is: who gives or gets, in which form, how certain, a part or the whole. */
import type { FigureState, Form } from '../../criteria/vocabulary.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const giving = set(`
  draag draagt dragen droeg droegen bijdragen bijdraagt bijdroeg bijdroegen bijgedragen leg legt leggen legde legden inleggen inlegt ingelegd bijleggen bijlegt bijgelegd stop stopt stoppen stopte steek steekt steken stak
  investeer investeert investeren investeerde investeerden geinvesteerd betaal betaalt betalen betaalde betaalden meebetalen financier financiert financieren financierde gefinancierd bekostigt bekostigen cofinanciert cofinancieren
  geef geeft geven gaf gaven stel stelt stellen stelde stelden beschikbaarstelt doe doet doen deed deden lever levert leveren leverde leverden geleverd breng brengt brengen bracht brachten inbrengen inbrengt ingebracht inzetten inzet zet zetten ingezet
  stort storten stortte gestort sponsor sponsort sponsoren maak maakt maken maakte maakten vrijmaken vrijmaakt trek trekt trekken trok uittrekken reserveert reserveren reserveerde gereserveerd zeg zegt zeggen zegde zegden toezeggen toezegt toegezegd zei
  vul vult vullen aanvullen aanvult ken kent kennen kende kenden toekennen toekent toegekend verleen verleent verlenen verleende verleend subsidieert subsidieren subsidieerde bied biedt bieden aanbieden besteedt besteden neemt nemen nam
  begroot begroten lapt lappen schenkt doneert doneren garandeert komt kwam komen honoreerde honoreert gehonoreerd rekening
  leent leende lenen uitleent schenken schonk schonken doneerde doneerden sponsorde subsidieerde bekostigde verstrekt verstrekken verstrekte verstrekten keert keren keerde dokt dokken lapte schuift schuiven tikt hoest ophoesten opgehoest spekt springt vergoedt vergoeden vergoedde zorgt zorgen bestemt bestemd matcht faciliteert faciliteren ondersteunt ondersteunen steunt steunen gunt dekt dekken lend lends lent sponsors donates
  send sends sent loan loans chip contribute contributes contributed contributing pay pays paid invest invests invested provide provides provided put puts give gives gave commit commits committed pledge pledges pledged fund funds funded finance finances financed add adds added
  set sets reserves reserved earmarks earmarked bring brings supply supplies supplied offer offers offered donate donates donated spend spends make makes made allocate allocates allocated grants granted promise promises promised chips chip covers cover bears puts match matches matched`);

export const receiving = set(`
  krijg krijgt krijgen kreeg kregen gekregen ontvang ontvangt ontvangen ontving ontvingen vraag vraagt vragen vroeg vroegen aanvragen aanvraagt aangevraagd rekenen profiteren profiteert slag binnengehaald
  receive receives received receiving get gets got request requests requested apply applies applied awarded obtain obtained secured asks ask`);

/** After one of these the party is where the money comes from. */
export const sources = set('van vd door vanuit uit vanwege namens dankzij via by from');
/** After one of these the party is not the giver. */
export const targets = set(
  'aan voor naar met bij in tussen onder binnen rond per naast zoals behalve ten over op jegens tegen to for with at between among into within like besides towards',
);
/** Words between a preposition and its noun. */
export const modifiers =
  set(`de het een 'n den der alle andere beide elke elk onze hun haar zijn deze die dat vier vijf drie twee aantal veel meerdere verschillende diverse lokale regionale landelijke grote kleine betrokken deelnemende aangesloten
  samenwerkende eigen nieuwe ons private publieke technische the a an our their its all other several various local regional participating many some both two three four five public`);

/** Articles, possessives and the like that a mention of a party may start with. */
export const articles = set("de het een the a an onze 'n");

export const joints = set('en and & als alsook alsmede evenals plus of + or');

export interface Cue<V> {
  readonly words: readonly string[];
  readonly value: V;
  /** Decides only where nothing stronger does. */
  readonly weak: boolean;
}

const cues = <V>(value: V, weak: boolean, list: string): Cue<V>[] =>
  list.split('|').map((phrase) => ({ words: phrase.trim().split(/\s+/u), value, weak }));

export const formCues: readonly Cue<Form>[] = [
  ...cues<Form>(
    'cash',
    false,
    "in cash|cash|contant|contanten|in geld|aan geld|geldelijk|geldelijke|in contanten|liquide|cashbijdrage|cashbijdragen|geldbedrag|in money|in euro's|gestort|stort|storten",
  ),
  ...cues<Form>(
    'cash',
    true,
    'geld|subsidie|subsidies|subsidiebedrag|rijkssubsidie|eu-subsidie|rijksbijdrage|subsidiegeld|subsidiegelden|subsidieaanvraag|gehonoreerd|toegekende|vastgesteld|keert|keerde|keren|keerden|toegekend|toekent|verleend|verleent|vrij|vrijgemaakt|uitgekeerd|overgemaakt|grant|grants|subsidy|subsidies|awarded|granted|betaal|betaalt|betalen|betaalde|betaalden|meebetaalt|overmaken|maakt over|maken over|maak over|maken we over|maken wij over|maak ik over|doneert|doneren|doneerde|doneerden|donatie|gift|sponsor|sponsort|sponsoren|sponsorde|sponsoring|betaald|contributie|contributies|lidmaatschap|eigen middelen|eigen geld|eigen zak|own resources|own funds|own means|own money|own pocket|own budget|subsidieert|subsidieren|subsidieerde|kent|kende|kenden|pays|pay|paid|donates|donated|membership fee|membership fees|financiele bijdrage|financiele bijdragen|financieel|financial contribution|financial contributions|financially|overheidssubsidie|vrijmaakt|vrijmaken|uitgetrokken|uittrekt|uittrekken|reserveert|reserveren|reserveerde|gereserveerd|allocates|allocate|allocated|earmarks|earmarked|sets aside|set aside',
  ),
  ...cues<Form>(
    'in_kind',
    false,
    'ter waarde van|met een waarde van|gewaardeerd op|gekapitaliseerd|t . w . v|twv|valued at|value at|value it at|waarderen op|waarderen we op|waarderen wij op|worth|in kind|in - kind|inkind|in natura|natura|in de vorm van uren|in bruikleen|bruikleen|te leen|on loan|uren|uur|manuren|hours|fte|ftes|mandagen|mensdagen|dagdelen|menskracht|mankracht|manpower|gastlessen|gastles|gastcolleges|guest lectures|guest lessons|docenteninzet|personele inzet|inzet van|staff time|aan uren|in uren|in hours|mensuren|inzet|docentenuren|docenturen|personeelsuren|arbeidsuren|projecturen|begeleidingsuren|werkuren|lesuren',
  ),
  ...cues<Form>(
    'in_kind',
    true,
    `apparatuur|machines|machine|materialen|materiaal|materieel|ruimte|ruimtes|lokalen|huisvesting|faciliteiten|laboratoria|lab|labs|software|licenties|robot|robots|begeleiding|stagebegeleiding|personeel|expertise|kennis|werkplaats|werkplekken|praktijkruimte|gereedschap|simulator|simulatoren
    |kind|waarde|waard|in de vorm van|tw|equipment|machinery|materials|rooms|room|facilities|laboratories|staff|licences|licenses|tools|workshop space|coaching|mentoring`,
  ),
];

/** One of these in the sentence makes things a gift rather than a purpose: "levert machines", "machines ter waarde van". */
export const handing = set(
  'waard gewaardeerd gekapitaliseerd huurwaarde schonk schonken leende valued waardeerbaar lever levert leveren leverde geleverd stel stelt stellen stelde gesteld breng brengt brengen ingebracht inbrengen zet zetten inzetten ingezet waarde worth value provide provides provided supply supplies lend lends leent uitleent beschikbaar beschikking vorm form natura kind in-kind offers offer doneert schenkt',
);

/** With "voor € … aan docenten": verbs that put people or things at somebody's disposal, and those that give in any form. */
export const deploying = set(
  'zet zetten zette inzet inzetten ingezet lever levert leveren leverde geleverd breng brengt brengen bracht inbrengen inbrengt ingebracht stel stelt stellen stelde leen leent lenen draag draagt dragen droeg bijgedragen',
);
export const putting = set('doe doet doen deed geef geeft geven leg legt leggen steek steekt steken stop stopt stoppen staan hebben heeft');

/** "voor apparatuur": what the money is spent on says nothing about its form. */
export const purposes = set('voor for naar om tbv nieuwe aanschaf koop kopen buy purchase huur investering investeringen kosten');

export const stateCues: readonly Cue<FigureState>[] = [
  ...cues<FigureState>(
    'gevraagd',
    false,
    'aangevraagd|gevraagd|aanvragen|aanvraagt|aanvraag|aangevraagde|gevraagde|vragen|vraagt|vroegen|vroeg|requested|request|requests|applied|apply|asks|asked|ask|in aanvraag|willen we vragen|applying',
  ),
  ...cues<FigureState>(
    'beschikt',
    false,
    'beschikt|beschikking|toegekend|toegekende|verleend|verleende|kent toe|gehonoreerd|verleent|toekent|granted|awarded|grants|awards|gunt|gegund|toekende|is binnen',
  ),
  ...cues<FigureState>(
    'beschikt',
    true,
    'kende|kenden|kent|kennen|krijgt|krijgen|kregen|kreeg|krijg|gekregen|get|gets|receive|receives|rekenen',
  ),
  ...cues<FigureState>(
    'toegezegd',
    false,
    'toegezegd|toegezegde|toezegging|zegt toe|beloofd|belooft|beloven|afgesproken|garandeert|gegarandeerd|gecommitteerd|pledged|pledges|pledge|committed|commits|commit|promised|promises|promise|intentieverklaring|intentie|zal|zullen|will',
  ),
  ...cues<FigureState>(
    'gerealiseerd',
    false,
    'gerealiseerd|gerealiseerde|uitgegeven|besteed|ontvangen|betaald|gestort|overgemaakt|uitbetaald|bijgedragen|ingelegd|geinvesteerd|bijgelegd|geleverd|ingebracht|realised|realized|spent|received|paid|contributed|invested|delivered|provided',
  ),
  ...cues<FigureState>(
    'gerealiseerd',
    true,
    'leverde|leverden|droeg|droegen|legde|legden|investeerde|investeerden|betaalde|betaalden|gaf|gaven|bracht|brachten|schonk|schonken|doneerde|doneerden|financierde|financierden|stak|staken|gaven|contributed|gave|put',
  ),
  ...cues<FigureState>(
    'toegezegd',
    true,
    `zegde|zegden|draagt bij|draagt|dragen|draag|bijdraagt|bijdragen|legt|leggen|leg|inlegt|inleggen|investeert|investeren|stelt beschikbaar|stelt|stellen|doet|doen|doe|levert|leveren|brengt|brengen|zegt|zeggen|steekt|steken|stopt|stoppen|betaalt|betalen|geeft|geven|financiert|financieren|maakt|maken|trekt
    |reserveert|reserveren|zet|zetten|contributes|contribute|pays|pay|invests|invest|provides|provide|puts|put|gives|give|adds|add|brings|bring|makes|offers`,
  ),
];
/** Before a participle these make it done rather than promised. */
/** Money of an organisation's own affairs: no contribution, whoever it is of. */
export const ownAffairs = set(
  'omzet jaaromzet kapitaal winst verlies balanstotaal vermogen salaris loon brutoloon maandloon huurprijs boete prijs parkeren turnover revenue profit salary wage wages',
);
/** "in totaal hebben we 2 miljoen nodig": what it takes, not what we give. */
/** What an hour costs is no gift. */
export const rates = set('tarief uurtarief dagtarief tarieven uurtarieven rate rates');
/** What comes to nothing. */
export const refused = set(
  'vervalt vervallen verviel geannuleerd cancelled dropped lapses afgewezen geweigerd ingetrokken geschrapt afgeketst rejected refused withdrawn',
);
export const needing = set('nodig benodigd vergt need needed require required');
export const totals = set(
  `totaal totale totaalbedrag totaalbegroting totaalbudget totaalinvestering gezamenlijk gezamenlijke samen opgeteld total totalling totaling altogether together jointly combined overall projectbegroting meerjarenbegroting eindtotaal som tezamen bijeen totals sum`,
);
export const budgets = set(
  'begroting budget totaalbegroting totaalbudget projectbegroting meerjarenbegroting begroot begrote projectkosten totaalkosten budgeted investering investment kosten kost bedragen costs cost omvang programmabudget projectbudget begrotingstotaal',
);
export const bureau = set(
  'bureaukosten overhead overheadkosten projectbureau bureau programmabureau beheerskosten beheerkosten projectmanagement office projectleiding administratie secretariaat coordinatie penvoering projectadministratie administration secretariat coordination',
);
export const meetings = set(
  'vergaderuren vergaderuur vergaderingen vergaderen vergadertijd overleguren overleggen meetings overlegtijd stuurgroepuren',
);
export const activity = set(
  'activiteit activiteiten cursus cursussen training trainingen programma opleiding workshop workshops scholing bijscholing leergang module modules course programme activity activities masterclass traject leerlijn summerschool keuzedeel pilot lab simulator',
);
export const contributing = set(
  'aandeel aandelen bijdrage bijdragen cofinanciering co-financiering cofinancierings inleg inbreng subsidie subsidies financiering matching eigenbijdrage contribution contributions cofunding cofinancing funding grant subsidy sponsoring donatie cash kind rijksbijdrage rijkssubsidie cashbijdrage geld',
);
export const partOf = set('waarvan daarvan hiervan including whereof');
export const granted = set(
  'verstrekt uitgekeerd subsidie subsidies toegekende verleende beschikte toegekend verleend gehonoreerd beschikt subsidiebedrag grant grants awarded granted subsidy subsidieregeling rijkssubsidie subsidiegeld lump',
);
/** Not this Centrum alone, not this year: figures of a network or of the country. */
export const network = set(
  "landelijk nationaal landelijke gezamenlijk samenwerkingsverbanden centra centres centers netwerk katapult gemiddeld average nationwide nederland netherlands pps pps'en ppsen projecten aanvragen jaren consortia opgeteld partnerships scholen hogescholen ronde regeling initiatieven",
);
