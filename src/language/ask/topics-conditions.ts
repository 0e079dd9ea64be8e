/** The answers on criteria 1 to 3: region, involvement, money. */
import type { Topic } from './topic.ts';

export const region: readonly Topic[] = [
  {
    id: 'c1.s1',
    nl: 'De visie van het Centrum moet aansluiten bij het DNA van de regio.',
    en: 'The vision of the Centre has to fit the DNA of the region.',
    asks: `
      visie past niet bij de regio | bij de regio passen | passen bij de streek | dna van de regio | visie aansluiten bij dna van de regio | waar moet de visie bij aansluiten | visie centrum | past onze visie
      bij de regio | visie regio | moet de visie passen bij de regio | sluit de visie aan | visie | dna | regio | moet een centrum bij
      de regio passen | band met de regio | eisen aan de visie | aansluiting regio | visie dna regio`,
    yes: ['vision region', 'dna', 'vision dna'],
  },
  {
    id: 'c1.s2',
    nl: 'Het Centrum richt zich op een economisch en/of maatschappelijk zwaartepunt.',
    en: 'The Centre focuses on an economic and/or social focus area.',
    also: ['k2.s1'],
    asks: `
      waar moet het centrum zich op richten | economisch zwaartepunt | maatschappelijk zwaartepunt | op welk zwaartepunt richt een centrum zich | zwaartepunt | economisch
      en/of maatschappelijk zwaartepunt | waar richt een centrum zich inhoudelijk op zwaartepunt | moet het zwaartepunt economisch
      zijn | mag het zwaartepunt maatschappelijk zijn | mag een centrum een sociaal thema kiezen | economisch of maatschappelijk |
      moet er een zwaartepunt zijn | thema centrum | wat voor zwaartepunt | mag het zwaartepunt zorg zijn | mag het zwaartepunt
      onderwijs zijn`,
  },
  {
    id: 'c1.s3',
    nl: 'De activiteiten moeten iets toevoegen aan wat andere partijen al doen.',
    en: 'The activities have to add to what others already do.',
    asks: `
      er is al een ander centrum | er is al een initiatief in de regio | in de provincie al een ander centrum |
      hetzelfde doen als een ander samenwerkingsverband | dubbel samenwerkingsverband | de gemeente doet al zoiets | al zoiets |
      aanvullend op bestaande activiteiten | activiteiten aanvullend | iets doen wat al bestaat | overlap met bestaande initiatieven |
      dubbel werk | mag het hetzelfde zijn als wat al bestaat | overlap | dezelfde activiteiten | andere partij doet hetzelfde |
      andere partij in de regio doet hetzelfde al | anderen doen dit al | dezelfde activiteiten als bestaand initiatief | hetzelfde
      als een bestaande organisatie | activiteiten die al bestaan | bestaande activiteiten voortzetten | mag overlappen met ander
      initiatief | wat er al is in de regio | aanvullend op stakeholders | aanvullend | iets nieuws toevoegen aan bestaande
      activiteiten | nieuw toevoegen bestaand | concurreren met bestaande initiatieven | bestaande activiteiten | lopende projecten
      inbrengen bestaand | bestaand initiatief | project dat al loopt overnemen | bestaand project van de hogeschool | lopend project
      | mag een bestaand project`,
  },
  {
    id: 'c1.i1',
    nl: 'Een voorbeeld van een indicator is dat het Centrum aansluit op de economische zwaartepunten van de provincie of het land.',
    en: 'One example of an indicator is that the Centre connects to the economic focus areas of the province or the country.',
    asks: `
      wat de provincie belangrijk vindt |
      aansluiting op provinciale zwaartepunten | aansluiten bij provinciale of landelijke economische zwaartepunten | provinciale
      zwaartepunten | aansluiten landelijke zwaartepunten | aansluiten bij topsectoren | speerpunten van de provincie | economische
      agenda van de provincie | aansluiten op zwaartepunten | aansluiting landelijke economische zwaartepunten | speerpunt provincie
      aansluiten | provinciaal | zwaartepunten overheid provincie | aansluiting zwaartepunt | thema provincie speerpunten | provincie
      economisch zwaartepunt | landelijk beleid topsector aansluiten | aansluiting economisch zwaartepunt | aansluiten bij de economie van de provincie | aansluiten regionale economie`,
    yes: ['provincial', 'connection focus'],
  },
  {
    id: 'c1.i2',
    nl: 'Strategische allianties met bestaande stakeholders zijn een voorbeeld van een indicator.',
    en: 'Strategic alliances with existing stakeholders are an example of an indicator.',
    asks: `
      samenwerken met bestaande organisaties | samenwerken met bestaande partijen in de regio | samenwerken met organisaties die er al zijn | samenwerken met bestaand fieldlab |
      vrienden worden met organisaties |
      strategische allianties | allianties met bestaande stakeholders | samenwerken met bestaande stakeholders | bondgenootschap
      bestaande partijen | alliantie | stakeholders | strategisch samenwerken stakeholders | bestaande stakeholders | met wie
      allianties | allianties strategisch partijen | strategische samenwerking | strategisch partnerschap | strategische partners |
      alliantie sluiten met bestaande partijen | samenwerken met organisaties die er al zijn`,
    yes: ['alliance', 'strategic stakeholder'],
  },
];

export const involvement: readonly Topic[] = [
  {
    id: 'c2.s1',
    nl: 'Bedrijven en onderwijsinstellingen zijn beide concreet betrokken, zowel strategisch als in de uitvoering.',
    en: 'Companies and educational institutions are both concretely involved, at strategic level and in execution.',
    asks: `
      alleen de school actief | bedrijven aan de zijlijn | school aan de zijlijn | bedrijf dat alleen gastlessen geeft betrokken | alleen gastlessen genoeg betrokken |
      betrokkenheid van alleen docenten | alleen docenten betrokken | alleen zijn naam geven bedrijf | alleen in naam meedoen school | in naam meedoen |
      op welk niveau betrokken | bedrijven en onderwijsinstellingen betrokken | strategisch en uitvoerend niveau | alleen strategisch
      betrokken | alleen in de uitvoering betrokken | scholen alleen uitvoeren en niet meebeslissen | alleen meebeslissen en niet
      uitvoeren | bedrijven betrokken bij centrum | hoe moeten bedrijven betrokken zijn | scholen betrokken strategie uitvoering |
      uitvoerend niveau | strategisch niveau | bedrijven rol in uitvoering | bedrijven in uitvoering | wie betrokken op strategisch
      niveau | concreet betrokken strategisch | betrokkenheid bedrijven | concreet betrokken | moeten bedrijven meedoen in de
      uitvoering | is alleen geld geven genoeg voor bedrijven | moet de school betrokken zijn | betrokkenheid van partijen | bedrijven
      alleen strategisch | betrokkenheid | beide betrokken | mag een bedrijf alleen meedenken | mag een school alleen meedoen |
      bedrijf alleen geld geven | bedrijven meebeslissen en meewerken | zowel meesturen als meewerken | bedrijven strategie |
      uitvoering onderwijs bedrijven | moeten bedrijven betrokken zijn | strategisch betrokken | scholen in strategie en uitvoering`,
    no: ['isolated strategic', 'isolated execution', 'isolated involved'],
    yes: ['strategic execution', 'business involved', 'execution involved', 'strategic involved'],
  },
  {
    id: 'c2.i1',
    nl: 'Er wordt gekeken naar de omvang van de cofinanciering, in cash en in kind. Die moet in een realistische verhouding staan tussen scholen, bedrijven en/of publieke organisaties, zoals ziekenhuizen.',
    en: 'The size of the cofinancing counts, in cash and in kind. It should be in a realistic proportion between schools, companies and/or public organisations, such as hospitals.',
    asks: `
      hoe groot de cofinanciering is | wat is een publieke organisatie | wat is een zorginstelling |
      moeten bedrijven uren of geld inleggen | bedrijven geld of uren bijdragen | uren en geld |
      omvang cofinanciering | omvang cofinanciering in cash en in kind | ziekenhuis meefinancieren | cofinanciering ziekenhuis |
      bijdrage ziekenhuis | mag een zorginstelling bijdragen | is een ziekenhuis een publieke organisatie | is het ziekenhuis een
      publieke partij | ziekenhuis publieke organisatie | publieke organisatie cofinanciering | realistische verhouding cofinanciering
      | in cash en in kind | mag cofinanciering in cash en in kind | ziekenhuis | zorginstelling | cofinanciering in realistische
      verhouding | publieke organisaties | mag cofinanciering in kind | cash of in kind | is in kind toegestaan | moet cofinanciering
      in cash zijn | alleen cash | in kind bijdrage toegestaan | verhouding cash in kind | omvang bijdrage realistisch | mag je
      bijdragen in kind | mag bijdrage in natura | gebruik apparatuur als cofinanciering in kind | cofinanciering in geld en in natura
      | voorbeeld publieke organisatie | realistische verhouding | mag alles in kind | bijdragen met geld en uren | bijdragen in geld
      of uren | telt in kind mee cash | cofinanciering realistisch verhouding onderwijs bedrijven`,
    yes: ['publicorg cofin', 'publicorg contribute', 'publicorg', 'kind cash'],
  },
  {
    id: 'c2.i2',
    nl: 'De positie van de bedrijfsleiding en het college van bestuur (CvB) in de aansturing en de uitvoering is een voorbeeld van een indicator.',
    en: 'The position of company management and the executive board of the school (CvB) in steering and execution is an example of an indicator.',
    asks: `
      leiding van bedrijven betrokken | leiding van bedrijven aan tafel | bestuur van de school aan tafel | wie zitten in de stuurgroep | wie hoort in de stuurgroep | leden van de stuurgroep |
      college van bestuur | positie cvb | rol cvb | positie van het bestuur van de school in de aansturing | cvb aansturing | positie
      bedrijfsleiding | bedrijfsleiding aansturing | directie van bedrijven aansturing | wie zit in de aansturing | moet het cvb
      betrokken zijn | positie van directie en cvb | directie meesturen | bestuurders betrokken | welke plek heeft het cvb |
      aansturing van het centrum | bedrijfsleiding betrokken | directeur betrokken | aansturing | aansturing en uitvoering | rol van
      de directie | wie stuurt het centrum aan | moet de directeur meedoen | governance | moet de directeur in de stuurgroep |
      bedrijfsleiding in de stuurgroep | cvb uitvoering`,
  },
];

export const money: readonly Topic[] = [
  {
    id: 'c3.s1',
    nl: 'De totaalbegroting moet realistisch zijn en in balans tussen publieke en private partijen.',
    en: 'The total budget has to be realistic and in balance between public and private parties.',
    asks: `
      begroting scheef | begroting leunt op publiek geld | grootste deel uit publiek geld | begroting grotendeels publiek | scheve verdeling | begroting te rooskleurig | al het geld van de overheid | alleen overheidsgeld |
      totaalbegroting in balans | begroting realistisch | balans publiek privaat | begroting balans tussen publieke en private
      partijen | totaalbegroting | wat zijn de eisen aan de begroting | begroting | moet de begroting realistisch zijn | balans tussen
      publieke en private partijen | wanneer is de begroting in orde | begroting eisen | balans | mag de begroting vooral publiek zijn
      | realistische begroting | evenwicht begroting | begroting scheef | begroting uit publiek geld | hoe moet de begroting eruitzien | hoe ziet de begroting er in het algemeen uit`,
    yes: ['balance', 'realistic budget'],
  },
  {
    id: 'c3.i1',
    nl: 'De cofinanciering komt ongeveer voor 1/3 van het bedrijfsleven, 1/3 van (regionale) overheden en 1/3 van de onderwijsinstelling(en).',
    en: 'The cofinancing is about 1/3 from business, 1/3 from (regional) governments and 1/3 from the educational institution(s).',
    number: true,
    asks: `
      helft van het geld publiek | de helft van het geld van de overheid | cofinancieringsverhouding | verhouding cofinanciering | hoe moet de cofinanciering verdeeld zijn | verdeling cofinanciering |
      welk deel betaalt de overheid | welk deel betaalt het bedrijfsleven | welk deel betaalt de school | hoeveel moeten bedrijven
      bijdragen | hoeveel moet de gemeente bijdragen | hoeveel moet de onderwijsinstelling bijdragen | hoeveel moet de school
      meebetalen | hoeveel moet de overheid meebetalen | een derde bedrijven een derde overheid een derde onderwijs | een derde |
      iedere partij een derde | hoeveel moet het bedrijfsleven betalen | hoeveel cofinanciering van bedrijven | hoeveel cofinanciering
      | hoeveel cofinanciering is nodig | aandeel bedrijfsleven cofinanciering | aandeel onderwijs financiering | aandeel overheid |
      hoeveel procent bedrijven | percentage cofinanciering | verdeelsleutel bedrijven overheid school | wie betaalt wat | wie
      financiert het | wie betaalt het centrum | moeten bedrijven een derde bijdragen | mogen bedrijven meer dan een derde betalen |
      hoeveel betaalt de provincie | aandeel bedrijven | verdeling kosten tussen partijen | wie betaalt mee | moet de overheid
      meebetalen | moet de gemeente meebetalen | moet de school meebetalen | moeten bedrijven meebetalen | bijdrage regionale overheid
      | verhouding bijdrage bedrijven overheid onderwijs | wat moet de gemeente bijdragen | bedrijven betalen | mag de school alles
      betalen | cofinanciering overheid | cofinanciering bedrijven verhouding | bijdrage overheid | telt geld van de provincie als
      cofinanciering | wat is de verdeling | mag een bedrijf meer inleggen dan de anderen | bedrijf meer betalen dan de anderen | eigen bijdrage bedrijven hoeveel`,
    yes: ['third'],
  },
  {
    id: 'c3.i2',
    nl: 'Bureaukosten moeten duidelijk apart staan van de activiteiten voor de doelstellingen. De tekst noemt geen maximum.',
    en: 'Office costs (overhead) must be clearly kept apart from the activities for the objectives. The text gives no maximum.',
    asks: `
      kosten van het kantoor | kosten kantoor meetellen |
      bureaukosten apart | onderscheid bureaukosten en activiteiten | overhead apart in de begroting | overhead scheiden van
      activiteiten | bureaukosten | mag overhead bij de activiteiten | bureaukosten en activiteiten op een hoop | mogen bureaukosten
      in de begroting | kosten projectbureau bij de activiteiten zetten | onderscheid | overhead | moet je overhead uitsplitsen |
      overheadkosten los | mag overhead | bureaukosten onderscheiden | mogen we bureaukosten opvoeren | overhead en activiteiten
      begroting | kosten scheiden activiteiten | projectmanagement apart | waarvan moeten bureaukosten onderscheiden worden |
      bureaukosten scheiden`,
  },
  {
    id: 'c3.i3',
    nl: 'Vergaderuren tellen niet mee als cofinanciering. Een bijdrage in kind telt alleen als die echt iets toevoegt en ook in geld uitbetaald zou kunnen worden.',
    en: 'Meeting hours do not count as cofinancing. A contribution in kind only counts if it really adds something and could also be paid out in cash.',
    asks: `
      bedrijf apparatuur uitlenen wanneer telt |
      directeuren vergadertijd inbrengen | cvb vergaderuren meetellen |
      vergaderkosten | vergaderkosten in de begroting | hoe omgaan met vergaderkosten | is onze in kind bijdrage realistisch | realistische in kind bijdrage | in kind realistisch |
      bijdrage in uren ook uit te betalen in geld | moeten uren ook in geld uitbetaald kunnen worden | vergaderuren | tellen vergaderuren mee als cofinanciering | vergaderuren meetellen | mag overleg worden opgevoerd | uren
      stuurgroep meetellen | overleguren als cofinanciering | vergaderuren als eigen bijdrage | vergaderen als bijdrage | tellen
      vergaderingen mee | overleg als in kind | vergadering cofinanciering | uren vergaderd telt dat als cofinanciering | waarom
      tellen vergaderuren niet mee | tijd in overleg als bijdrage | stuurgroep meetellen | mag je overleg opvoeren als in kind | mogen
      vergaderuren | overleg betaald | vergadering | in kind uitbetaald in cash | wat telt als cofinanciering | wat betekent
      cofinanciering | wat is cofinanciering | wat is in kind | meerwaarde cofinanciering | wanneer telt in kind mee | in natura
      uitbetalen in geld | hoe waarderen we in kind | waarde in kind bijdrage | bijdrage in natura waarde | meerwaarde voor de
      activiteiten | voorwaarde voor cofinanciering in kind | eisen aan in kind | wanneer is een bijdrage in kind cofinanciering |
      wanneer telt een bijdrage in kind als cofinanciering | is dit cofinanciering in kind | uren als bijdrage in kind | in kind iets
      toevoegen aan de activiteiten | welke uren tellen niet mee | moet in kind een realistische waarde hebben | telt in natura mee |
      realistische waarde | wat mag als cofinanciering meetellen | mogen uren als cofinanciering | uren meetellen als bijdrage | in
      kind meetellen | tellen uren mee | meerwaarde | moet cofinanciering meerwaarde hebben | in kind uitgedrukt in geld | tellen
      gastlessen mee als cofinanciering | telt apparatuur mee als cofinanciering | vergaderuren onder cofinanciering | wat telt niet
      als cofinanciering | cofinanciering in kind waarde cash uitbetaald`,
    no: ['meeting', 'meeting hours count', 'meeting hours'],
    yes: ['kind payable', 'addedvalue'],
  },
];
