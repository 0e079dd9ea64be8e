/** The Dutch words of the recogniser; see lexicon.ts for what each list is for. */
import { type Lexicon, phrases, words } from './lexicon.ts';
import { dutchNumber, dutchParts } from './number-words.ts';

const people = `
  student studenten leerling leerlingen deelnemer deelnemers docent docenten leraar leraren leerkracht leerkrachten lerares begeleider begeleiders
  medewerker medewerkers werknemer werknemers mens mensen persoon personen man vrouw vrouwen mannen jongere jongeren kinderen cursist cursisten
  professional professionals lector lectoren onderzoeker onderzoekers vakman vakmensen ondernemer ondernemers zzp'er zzp'ers zzpers mkb'er mkb'ers mkbers
  stagiair stagiairs trainer trainers coach coaches expert experts inwoner inwoners bezoeker bezoekers instructeur instructeurs gastdocent gastdocenten
  praktijkopleider praktijkopleiders statushouder statushouders werkzoekende werkzoekenden alumnus alumni technicus technici masterdocent masterdocenten
  vrijwilliger vrijwilligers lid leden respondent respondenten afgestudeerde afgestudeerden opleider opleiders adviseur adviseurs bestuurder bestuurders
  projectleider projectleiders promovendus promovendi hybride collega collega's zij-instromer zij-instromers vmbo'er vmbo'ers mbo'er mbo'ers hbo'er hbo'ers`;

const partyNouns = `
  bedrijf bedrijven mkb-bedrijf mkb-bedrijven grootbedrijf grootbedrijven school scholen instelling instellingen mbo-instelling mbo-instellingen roc roc's
  rocs hogeschool hogescholen universiteit universiteiten gemeente gemeenten gemeentes provincie provincies overheid overheden partner partners partij partijen
  organisatie organisaties onderneming ondernemingen werkgever werkgevers ziekenhuis ziekenhuizen zorginstelling zorginstellingen stichting stichtingen
  onderwijsinstelling onderwijsinstellingen waterschap waterschappen fonds fondsen brancheorganisatie brancheorganisaties start-up start-ups startup startups`;

const things = `
  stage stages stageplaats stageplaatsen stageplek stageplekken plaats plaatsen plek plekken project projecten opdracht opdrachten opleiding opleidingen
  cursus cursussen training trainingen module modules les lessen gastles gastlessen workshop workshops bijeenkomst bijeenkomsten lab labs living keuzedeel
  keuzedelen certificaat certificaten diploma diploma's aanvraag aanvragen plan plannen samenwerkingsverband samenwerkingsverbanden centrum centra
  activiteit activiteiten initiatief initiatieven pilot pilots experiment experimenten innovatie innovaties prototype prototypes machine machines
  apparaat apparaten werkplek werkplekken leerwerkplek leerwerkplekken leerplek leerplekken bpv-plek bpv-plaatsen vacature vacatures baan banen lokaal
  onderzoek onderzoeken leerling-plaatsen evenement evenementen product producten ronde rondes fase fases regio regio's sector sectoren locatie locaties
  keer maal stuk stuks punt punten pps pps'en consortium consortia team teams klas klassen groep groepen deelprojecten gebruiker gebruikers
  uitdaging uitdagingen vraagstukken casus casussen excursies excursie bedrijfsbezoeken thema thema's doel doelen doelstelling doelstellingen`;

const measureNouns = `
  uur uren u dag dagen dagdeel dagdelen week weken maand maanden jaar jaren fte fte's ftes minuut minuten kwartaal kwartalen semester semesters m2 km kg
  meter vierkante kilometer kilo ec ects sbu studiepunten mensjaar mensjaren manuren mandagen klokuur klokuren werkdag werkdagen schooljaar schooljaren`;

export const dutch: Lexicon = {
  functionWords: words(`
    x     de het een 'n 't den der des en of maar want dus dan als toen terwijl omdat zodat doordat dat die deze dit wie wat waar wanneer hoe welke welk
    ik jij je u hij zij ze wij we jullie men mij me jou hem haar ons hen hun onze mijn jouw uw zijn zich elkaar iets niets iedereen
    in op aan bij van voor met naar uit over onder boven door tot tegen tussen zonder binnen buiten na om rond vanaf vanuit via per sinds tijdens te ter ten
    volgens wegens langs achter naast behalve tegenover jegens ondanks a t m
    er hier daar nu al ook nog niet geen wel weer al steeds vaak soms altijd nooit reeds samen totaal ongeveer circa ca ruim bijna maximaal minimaal
    minstens hooguit hoogstens zo zeer heel erg meer minder veel weinig alle alles elk elke ieder iedere beide jaarlijks maandelijks wekelijks
    gemiddeld respectievelijk resp elk eveneens daarnaast daarbij daarmee daarvan waarvan waarbij hiervan hiermee inclusief exclusief incl excl plus min
    erbij eraan ervoor extra`),
  verbs: words(`
    is zijn was waren ben bent wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten
    wil willen wilde wilden mag mogen gaat gaan ging gingen komt komen kwam kwamen doet doen deed deden
    bijdragen draagt dragen droeg droegen legt leggen legde legden bijleggen inleggen betaalt betalen betaalde betaalden investeert investeren
    investeerde investeerden stort storten levert leveren leverde krijgt krijgen kreeg kregen ontvangt ontvangen ontving ontvingen vraagt vragen vroeg
    vroegen aanvragen besteedt besteden uitgeven geeft geven gaf gaven kost kosten kostte bedraagt bedragen bedroeg vergoeden reserveren begroten
    toezeggen toegezegd toegekend bijgedragen bijgelegd ingelegd inbrengen ingebracht uitgegeven uitgekeerd aangevraagd opgehaald opgebracht opbrengen
    vrijmaken vrijgemaakt neemt nemen nam namen doet beschikbaar nodig gevraagd begroot besteed betaald gekregen ontvangen gestort geleverd uitbetaald
    gereserveerd gerealiseerd beschikt verleend gefinancierd financieren bekostigen dekken gedekt garant verleent volgt volgen blijft blijven stelt stellen
    tekenden tekent ondertekenden stapt vormen vormt halen haalt bereiken bereikt scoort scoren stijgt stijgen gestegen daalt dalen gedaald groeien groeit
    gegroeid zoeken zoekt start starten gestart maakt maken helpt helpen deelnemen meedoen meewerken werken werkt opleiden opgeleid
    bijscholen bijgeschoold omscholen realiseren bijspringen steken ophalen verdelen verdeeld verdienen uittrekken toekennen rekenen binnenhalen inzetten missen lenen sponsoren schenken doneren garanderen`),
  counted: words(`${people} ${partyNouns} ${things} ${measureNouns}`),
  parties: words(partyNouns),
  measures: words(measureNouns),
  money: words(`
    subsidie subsidies bijdrage bijdragen cofinanciering co-financiering financiering budget budgetten begroting totaalbegroting meerjarenbegroting
    projectbegroting deelbegroting kosten totaalkosten projectkosten bureaukosten overheadkosten overhead loonkosten personeelskosten materiaalkosten
    investering investeringen bedrag totaalbedrag bedragen cash contant geld kind natura inleg inbreng donatie tarief uurtarief prijs omzet opbrengst
    opbrengsten baten lasten inkomsten uitgaven subsidiebedrag rijksbijdrage eigenbijdrage betalen betaalt betalen betaalde draagt dragen legt leggen
    investeert investeren investeerde stort storten gestort kost bedraagt bedragen begroot vergoeding voorschot dekking krediet lening garantie sponsoring
    legden droegen betaalden aanvraagbedrag kasstroom totaalbudget materieel salaris`),
  adjectives: words(
    `mbo hbo wo vmbo mkb extra fulltime parttime bol bbl regionaal technisch lokaal actief zittend nieuw betrokken bekostigd`,
  ),
  labels: words(`
    criterium criteria niveau niveaus artikel artikelen art lid onderdeel hoofdstuk paragraaf par bijlage tabel figuur pagina pag p blz bladzijde
    stap fase versie nummer nr no vraag kenmerk indicator sub § leerjaar klas klasse schaal schalen werkpakket wp pijler actielijn speerpunt
    mijlpaal alinea regel kolom rij sheet slide dia perron spoor lokaal kamer zaal gebouw verdieping etage windows iso nen eqf nlqf trl kwalificatieniveau
    opleidingsniveau cohort scenario variant kvk office dynamics bsn brin rsin btw iban referentie ref factuur crebo crebonr rio ean isbn bankrekening`),
  weakLabels:
    words(`doelstelling doelstellingen doel doelen jaar week dag periode kwartaal blok groep cluster thema team type optie lijn route top deel punt taak semester ronde schijf kwadrant
    tafel sectie level tranche perceel categorie horizon agenda`),
  yearCues: words(`
    in sinds vanaf begin eind einde medio halverwege voorjaar najaar zomer winter herfst lente begroting jaarbegroting jaarplan jaarverslag jaarrekening schooljaar
    studiejaar kalenderjaar boekjaar jaar jaren peildatum begrotingsjaar periode uiterlijk half ultimo kwartaal q uitgaven cohort convenant rif tijdvak looptijd`),
  qualifiers: phrases(`
    ruim|circa|ca|ca.|zo'n|ongeveer|bijna|maximaal|max|max.|minimaal|min|min.|minstens|ten minste|tenminste|meer dan|minder dan|niet meer dan|niet minder dan
    |hoogstens|ten hoogste|tenhoogste|tot|vanaf|tot en met|tot aan|tot wel|hooguit|op zijn hoogst|op zijn minst|op z'n minst|op z'n hoogst|op het hoogst|plusminus|plus minus|rond|rondom|om en nabij
    |krap|dik|net geen|nog geen|een kleine|kleine|een goede|naar schatting|grofweg|pakweg|ergens rond|boven|onder|boven de|onder de|groter dan|kleiner dan|hoger dan|lager dan
    |stuk of|een stuk of|man of|±|~|>|<|≥|≤|+/-|iets meer dan|iets minder dan|richting|een dikke|dikke`),
  rangeWords: phrases(
    `-|a|tot|tot en met|t/m|- tot|- a|-tot|-a|tot wel|tot zo'n|tot circa|tot ca.|tot maximaal|tot max.|tot bijna|tot ruim|tot aan|tm`,
  ),
  listWords: words('en of naar tot via , / versus'),
  articles: words("de het een 'n van wel zo al"),
  number: dutchNumber,
  parts: dutchParts,
  between: 'tussen',
  and: 'en',
};
