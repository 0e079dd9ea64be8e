/** The answers on criteria 4 to 6: activities, impact, innovation. */
import type { Topic } from './topic.ts';

export const activities: readonly Topic[] = [
  {
    id: 'c4.s1',
    nl: 'De activiteiten moeten concreet bijdragen aan de hoofddoelstellingen. Er moet altijd een concrete kosten-batenanalyse zijn.',
    en: 'The activities have to make a concrete contribution to the main objectives. A concrete cost-benefit analysis must always be available.',
    asks: `
      wat we doen iets met de doelen te maken hebben | kosten en opbrengsten uitrekenen |
      welke analyse moet er zijn | kosten batenanalyse | is een kosten batenanalyse verplicht | moeten we een kba hebben | kba | waaraan moeten activiteiten
      bijdragen | bijdrage aan de hoofddoelstellingen | activiteiten dragen bij aan doelstellingen | concrete bijdrage activiteiten |
      business case nodig | kosten en baten | altijd een kosten batenanalyse beschikbaar | activiteiten en doelstellingen | moeten
      activiteiten passen bij de doelen | activiteiten leveren bijdrage doelstellingen | kosten batenanalyse beschikbaar | moet elke
      activiteit een kba hebben | kosten baten per activiteit | activiteit doelstelling | bijdragen aan doelstellingen | activiteit
      die niet bijdraagt aan de doelstellingen | wanneer kosten batenanalyse`,
    yes: ['cba', 'activity objective'],
  },
  {
    id: 'c4.i1',
    nl: 'Het voorbeeld is een programma leven lang leren voor zittende medewerkers, met 200 deelnemers als doel en een begroting erbij.',
    en: 'The example is a lifelong learning programme for present employees, with a target of 200 participants and a budget.',
    number: true,
    asks: `
      hoeveel deelnemers leven lang leren programma | leven lang leren programma voor zittende medewerkers | hoeveel deelnemers | 200
      deelnemers | deelnemers leven lang leren | voorbeeld leven lang leren | voor wie is het leven lang leren programma | voorbeeld
      van een activiteit met doelstelling en begroting | doelstelling 200 deelnemers begroting | doelgroep leven lang leren programma
      | aantal deelnemers | voorbeeld van een activiteit leven lang leren | moeten er 200 deelnemers zijn | programma zittende
      medewerkers | leven lang leren begroting | hoeveel medewerkers leven lang leren | deelnemers | scholing van werknemers |
      bijscholing medewerkers | omscholing | scholing zittend personeel activiteit | hoeveel deelnemers voorbeeld | hoeveel mensen
      meedoen leven lang leren programma voorbeeld | voorbeelden van activiteiten | welke voorbeelden van activiteiten | voorbeeld
      activiteit begroting deelnemers | aantal deelnemers in begroting activiteit | leven lang leren programma hoeveel medewerkers
      bereiken`,
  },
  {
    id: 'c4.i2',
    nl: 'Het voorbeeld is bijscholing van 10 docenten, minimaal op masterniveau, met een begroting erbij. Zo gaat de onderwijskwaliteit omhoog.',
    en: 'The example is further training of 10 teachers, at least at master’s level, with a budget. That raises the quality of education.',
    number: true,
    asks: `
      docenten terug naar school |
      bijscholing docenten | hoeveel docenten bijscholen | welk niveau docenten | masterniveau | moeten docenten een master | docenten
      masterniveau | welk opleidingsniveau halen docenten bij bijscholing | niveau bijgeschoolde docenten | 10 docenten | bijscholing
      van docenten activiteit | hoeveel docenten | verhoging onderwijskwaliteit door bijscholing | hoe verhoog je de
      onderwijskwaliteit bijscholing docenten | scholing docenten niveau | master | masterdocent | docenten trainen | bijscholing | op
      welk niveau bijscholing docenten | is bachelorniveau genoeg docenten | voorbeeld onderwijskwaliteit docenten | kwaliteit
      docenten verhogen | professionalisering docenten | bijscholing docenten begroting | voorbeeld bijscholing | onderwijskwaliteit
      verhogen met docenten | docenten opleiden | kwaliteit onderwijs bijscholing`,
    yes: ['training teacher activity'],
  },
];

export const impact: readonly Topic[] = [
  {
    id: 'c5.s1',
    nl: 'De activiteiten moeten een aantoonbare impact hebben op student, docent en werknemer.',
    en: 'The activities must have a demonstrable impact on student, teacher and employee.',
    asks: `
      impact | aantoonbare impact | impact op student docent werknemer | waarop moeten activiteiten impact hebben | op wie moet er
      impact zijn | wie moet er iets merken van de activiteiten | wie heeft er baat bij de activiteiten | moet de impact aantoonbaar
      zijn | impact op studenten | impact op docenten | impact op werknemers | effect op wie | voor wie moet het effect aantoonbaar
      zijn | effect zichtbaar | effect activiteiten | impact meten | moeten we impact meten | impact aantonen | effect op studenten |
      wat is de impact | aantonen effect activiteiten | moet impact bewezen worden | impact op studenten aantoonbaar | impact op
      docenten aantoonbaar | impact op werknemers aantoonbaar | impact op studenten meten | effect student docent werknemer`,
    yes: ['impact'],
  },
  {
    id: 'c5.s2',
    nl: 'De indicatoren voor impact verschillen per Centrum. Ze hangen af van de activiteit.',
    en: 'The indicators for impact differ per Centre. They depend on the activity.',
    asks: `
      zelf bedenken waaraan we het afmeten | zelf bedenken |
      indicatoren verschillen per centrum | zijn indicatoren hetzelfde voor elk centrum | zelf indicatoren kiezen | indicatoren
      afhankelijk van de activiteit | mogen we eigen indicatoren gebruiken | vaste indicatoren | vaste lijst indicatoren impact | waar
      hangen de indicatoren van af | is er een verplichte lijst met indicatoren | andere indicatoren gebruiken | indicatoren afwijken
      van andere centra | zijn de indicatoren verplicht | indicatoren verplicht of zelf kiezen | eigen indicatoren kiezen bij criterium | impact indicatoren verschillen | moeten alle centra dezelfde indicatoren
      gebruiken | mag een centrum andere indicatoren kiezen | afhankelijk van activiteit | indicatoren zelf bepalen | zelf kiezen hoe
      we impact meten | impact voor elk centrum hetzelfde`,
    no: ['same indicator'],
  },
  {
    id: 'c5.i1',
    nl: 'Studenttevredenheid en het aantal betrokken studenten zijn voorbeelden van indicatoren.',
    en: 'Student satisfaction and the number of students involved are examples of indicators.',
    asks: `
      deelname van studenten meten | vinden studenten het leuk |
      studenttevredenheid | tevredenheid studenten | aantal betrokken studenten | tevredenheidscijfers | aantal studenten | hoeveel
      studenten meedoen | studenttevredenheidcijfers | betrokken studenten | moeten we studenten tellen | tevredenheid meten |
      studenten betrokken | hoeveel studenten | indicatoren voor studenten | is studenttevredenheid een indicator | hoe meet je het
      effect op studenten cijfers | hoe meten we betrokkenheid van studenten | aantal studenten betrokken indicator | enquete
      studenten | cijfers over studenten impact laten zien | studenten tevreden | welke indicator voor studenten`,
    yes: ['satisfaction', 'student amount'],
  },
  {
    id: 'c5.i2',
    nl: 'Het aantal bedrijven dat actief meedoet is een voorbeeld van een indicator. De tekst noemt geen aantal.',
    en: 'The number of companies that actively take part is an example of an indicator. The text gives no number.',
    asks: `
      deelname van bedrijven meten | hoeveel bedrijven meedoen meten | welke bedrijven actief |
      aantal bedrijven dat actief participeert | aantal bedrijven | actieve bedrijven | hoeveel bedrijven meedoen indicator | aantal
      actieve bedrijven indicator | bedrijven actief meedoen | hoeveel bedrijven actief meedoen | laten zien hoeveel bedrijven meedoen
      | participatie bedrijven | hoeveel bedrijven | tellen bedrijven die actief meedoen | bedrijven tellen | deelname bedrijven
      voorbeeld van impact | aantal deelnemende bedrijven | aantal betrokken bedrijven`,
    yes: ['business amount', 'business active'],
  },
  {
    id: 'c5.i3',
    nl: 'Docenten die stage lopen bij bedrijven zijn een voorbeeld van een indicator.',
    en: 'Teachers who do an internship in business are an example of an indicator.',
    asks: `
      wat zijn docentstages | wat is stage voor docenten | docenten een tijdje bij een bedrijf werken |
      kijkje nemen bij een bedrijf docenten |
      docentstages | docenten stage bij bedrijven | docenten lopen stage | docentstage indicator | docentstage impact | docentstages
      voorbeeld van impact | leraren stage bedrijf | stages | stage docenten bedrijfsleven | stage | wie lopen stage | docenten
      meelopen bij bedrijf | indicatoren docenten | indicatoren voor docenten | welke indicator voor docenten | tellen docentstages
      mee | stage bij bedrijfsleven`,
    yes: ['internship teacher', 'internship'],
  },
  {
    id: 'c5.i4',
    nl: 'Het aantal werknemers dat meedoet aan activiteiten is een voorbeeld van een indicator.',
    en: 'The number of employees who take part in activities is an example of an indicator.',
    asks: `
      deelname van werknemers meten | hoeveel werknemers meedoen meten | deelnemende werknemers als resultaat | tellen deelnemende werknemers mee |
      aantal werknemers | werknemers participeren in activiteiten | aantal medewerkers dat meedoet | hoeveel werknemers meedoen aan
      activiteiten | deelname werknemers | medewerkers die deelnemen aan activiteiten | hoeveel werknemers | werknemers meedoen |
      medewerkers tellen | aantal deelnemende werknemers | indicatoren werknemers | participatie medewerkers activiteiten | welke
      indicator voor werknemers | deelname werknemers voorbeeld van impact | medewerkers deelname impact | personeel meedoen
      activiteiten`,
    yes: ['staff amount', 'staff involved'],
  },
];

export const innovation: readonly Topic[] = [
  {
    id: 'c6.s1',
    nl: 'In een Centrum wordt actief geleerd, geïnnoveerd en geëxperimenteerd.',
    en: 'In a Centre people actively learn, innovate and experiment.',
    asks: `
      nieuwe dingen uitproberen | actief leren innoveren experimenteren | moeten we experimenteren | actief experimenteren | actief innoveren | moeten we
      innoveren | wordt er geexperimenteerd | wordt er geinnoveerd | actief leren | experimenteren verplicht | moet een centrum
      innovatief zijn | experimenteren | innoveren | experiment | leren en innoveren | leren innoveren experimenteren | mogen we
      experimenteren | pilots doen | experimenteren verplicht criterium`,
    yes: ['experiment', 'innovate', 'active learn'],
  },
  {
    id: 'c6.s2',
    nl: 'Centra moeten kunnen bewijzen dat zij nieuwe, ‘out of the box’ activiteiten ontwikkelen. Dat doen zij niet alleen, maar samen met anderen die er ook mee bezig zijn.',
    en: 'Centres must be able to prove that they develop new, ‘out of the box’ activities. They do not do so alone, but together with others who work on it too.',
    asks: `
      samen met anderen die hetzelfde onderzoeken | gewone cursussen innovatief genoeg | gewone cursussen vernieuwend |
      bewijzen dat ons aanbod nieuw is |
      in je uppie nieuw ontwikkelen |
      samenwerking met andere centra | samenwerken met andere centra eisen |
      out of the box | bewijzen nieuwe activiteiten | nieuwe activiteiten ontwikkelen | hoe bewijzen we dat we vernieuwend zijn |
      mogen we alleen innoveren | geisoleerd | samen met andere partijen ontwikkelen | mogen we in ons eentje nieuwe dingen
      ontwikkelen | niet geisoleerd maar samen | samen innoveren met andere partijen | bewijs innovatie | laten zien dat we innoveren
      | moeten activiteiten nieuw zijn | zelf zonder anderen innoveren | andere partijen | nieuwe activiteiten samen | nieuwe dingen
      met andere partijen | in ons eentje | op eigen houtje | nieuwe activiteiten alleen | bewijs experimenteren | innovaties alleen
      ontwikkelen | met wie moeten we ontwikkelen | vernieuwende activiteiten | moeten we bewijzen | alleen ontwikkelen | creatieve
      nieuwe activiteiten | innoveren samen met andere centra | aantonen dat we vernieuwen | bewijs out of the box | innovaties samen
      | experimenteren alleen zonder anderen | experimenteren samen met andere partijen`,
    yes: ['prove', 'outofbox', 'together others'],
    no: ['isolated'],
  },
];
