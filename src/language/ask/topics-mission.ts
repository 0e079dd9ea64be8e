/** The answers on mission, definition and objectives. */
import type { Topic } from './topic.ts';

export const mission: readonly Topic[] = [
  {
    id: 'm.s1',
    nl: 'Technologie en maatschappij veranderen snel. Daarom moet het beroepsonderwijs mee veranderen.',
    en: 'Technology and society change fast. That is why vocational education has to change as well.',
    asks: `
      waarom kan het beroepsonderwijs niet blijven zoals het is |
      waarom mbo hbo | waarom moet het mbo en hbo anders |
      waarom transitie beroepsonderwijs | waarom is er verandering nodig in het beroepsonderwijs | welke technologische
      maatschappelijke ontwikkelingen | ontwikkelingen vragen om transitie | technologische ontwikkelingen beroepsonderwijs | wat is
      de aanleiding | waarom moet het onderwijs veranderen | ontwikkelingen verandering mbo hbo | waarom vernieuwen ontwikkelingen |
      aanleiding voor centra | transitie nodig | noodzaak beroepsonderwijs vernieuwen | noodzaak transitie | maatschappelijke
      veranderingen omslag onderwijs | waarom omslag in het onderwijs`,
  },
  {
    id: 'm.s2',
    nl: 'Centra helpen het beroepsonderwijs te veranderen. Zij bundelen de krachten van bedrijfsleven, beroepsonderwijs en overheid.',
    en: 'Centres help vocational education to change. They join the forces of business, vocational education and government.',
    also: ['m.s1', 'm.s3'],
    asks: `
      elkaar versterken |
      wat doen centra voor de verandering van het onderwijs | centra betrekken onderwijs bij de verandering |
      missie | wat is de missie van centra | waarom bestaan centra | waarom centra | hoe dragen centra bij aan de transitie | bijdrage
      centra transitie beroepsonderwijs | wie bundelen hun krachten | krachten bundelen bedrijfsleven onderwijs overheid | waarvoor
      zijn centra | bestaansrecht centra | wat willen centra bereiken missie | centra dragen bij aan transitie | krachten bundelen |
      welke partijen werken aan de transitie | partijen transitie missie | hoe helpen centra het beroepsonderwijs | hoe ondersteunen
      centra de vernieuwing van het beroepsonderwijs | wat doen centra voor het beroepsonderwijs`,
  },
  {
    id: 'm.s3',
    nl: 'Zij werken samen aan onderwijsvernieuwing, toepassingsgericht onderzoek en programma’s voor leven lang leren.',
    en: 'They work together on educational innovation, applied research and lifelong learning programmes.',
    asks: `
      waaraan werken school bedrijf en overheid samen | partners work on together | partijen samen |
      waaraan werken partijen samen | waaraan werken ze samen missie | toepassingsgericht onderzoek | praktijkgericht onderzoek centra
      | onderwijsvernieuwing | vernieuwing van lessen | onderwijs vernieuwen centra | leven lang leren programma missie | samenwerking
      onderwijsvernieuwing onderzoek leven lang leren | doen centra onderzoek | werken aan onderwijsvernieuwing | samenwerken aan
      onderzoek | leven lang leren programma samenwerking | werken partijen samen missie onderzoek | waaraan wordt samengewerkt | wat
      doen partners samen volgens de missie | wat doen de partijen samen | onderzoek`,
    yes: ['applied', 'research', 'eduinnovation', 'lll'],
  },
  {
    id: 'm.s4',
    nl: 'Het resultaat is dat studenten, docenten en ondernemers goed aansluiten op de arbeidsmarkt van nu en later.',
    en: 'The result is that students, teachers and entrepreneurs connect well to the labour market, now and in the future.',
    asks: `
      waar leidt het toe voor docenten en ondernemers |
      intended result for students on the labour market |
      studenten en ondernemers | wat hebben studenten en ondernemers eraan |
      aansluiting arbeidsmarkt | wat is het resultaat | resultaat studenten docenten ondernemers arbeidsmarkt | sluiten studenten aan
      op arbeidsmarkt | resultaat van de samenwerking | resultaat ondernemers | resultaat studenten | wat levert het op voor de
      arbeidsmarkt | arbeidsmarkt | docenten aansluiting arbeidsmarkt | wat is het beoogde resultaat van centra | ondernemers
      arbeidsmarkt | student arbeidsmarkt`,
    yes: ['labour'],
  },
  {
    id: 'm.s5',
    nl: 'Zo werken Centra aan het innovatievermogen en de nieuwe economie van Nederland.',
    en: 'In this way Centres work on the innovative capacity and the new economy of the Netherlands.',
    asks: `
      economie nieuw | nieuw economie nederland |
      nieuwe economie van nederland | economie nederland | innovatievermogen van nederland | werken centra aan nieuwe economie | wat
      betekent het voor nederland | innovatievermogen en economie | nut voor nederland | bijdrage economie nederland`,
    yes: ['economy'],
  },
];

export const definition: readonly Topic[] = [
  {
    id: 'd.s1',
    nl: 'Een Centrum is een actiegericht samenwerkingsverband. Bedrijven, onderwijsinstellingen, overheden en andere publieke organisaties innoveren en experimenteren er samen voor toekomstbestendig beroepsonderwijs.',
    en: 'A Centre is an action-oriented partnership. Companies, educational institutions, governments and other public organisations innovate and experiment together for future-proof vocational education.',
    asks: `
      wat voor samenwerking is dit | wat voor samenwerkingsverband in het kort | praten of doen | uit welke partijen bestaat een samenwerkingsverband | kan een waterschap partner zijn | mag een museum meedoen |
      centrum | wat is een centrum | definitie centrum | wat is de kern van een centrum | wat zijn centra | wat voor
      samenwerkingsverband is een centrum | welke partijen zitten in het samenwerkingsverband | wie werken samen in een centrum |
      partijen samenwerkingsverband centrum | publieke organisaties deelnemen aan samenwerkingsverband | wie doen er mee aan een
      centrum | welke organisaties doen mee aan een centrum | actiegericht | is een centrum actiegericht | gaat het om doen |
      toekomstbestendig beroepsonderwijs | overheden onderdeel van het samenwerkingsverband | wie mogen meedoen | mag een publieke
      organisatie meedoen | waar is een centrum op gericht | wat doet een centrum | samenwerkingsverband | andere organisaties meedoen
      | doen andere organisaties mee dan bedrijven en scholen | naast bedrijven en scholen ook anderen | kan een ziekenhuis meedoen |
      bedrijven onderwijsinstellingen overheden publieke organisaties samen | mag de overheid meedoen | partner worden van centrum |
      wat doen centra | doen overheden mee | samenwerkingsverband bedrijven onderwijs overheid | samenwerkingsverband van bedrijven en
      scholen | is een centrum een samenwerkingsverband | wat maakt een samenwerking een centrum | toekomstbestendig`,
    yes: ['publicorg', 'government', 'futureproof'],
  },
];

export const objectives: readonly Topic[] = [
  {
    id: 'o1',
    nl: 'Centra leiden de ‘next professional’ op, door beter onderwijs en meer instroom.',
    en: 'Centres train the ‘next professional’, by better education and higher enrolment.',
    asks: `
      opleiden voor beroepen van de toekomst | next professional trained | next professional bijscholing |
      next professional | next professional opleiden | meer instroom doel | instroom | verhoging onderwijskwaliteit doel | kwaliteit
      van het onderwijs omhoog | onderwijskwaliteit verhogen | instroom verhogen | meer studenten | hoe wordt de next professional
      opgeleid | kwaliteit onderwijs verbeteren doelstelling | onderwijs beter worden | onderwijskwaliteit doelstelling | instroom
      doelstelling verhoging | opleiden doelstelling | onderwijskwaliteit en instroom`,
    yes: ['nextprof', 'enrolment', 'quality'],
  },
  {
    id: 'o2',
    nl: 'Het bevorderen van een leven lang leren is een van de vier doelstellingen van Centra.',
    en: 'Promoting lifelong learning is one of the four objectives of Centres.',
    asks: `
      scholing van volwassenen doel |
      als volwassene iets nieuws leren | opleiden van personeel dat al werkt | opleiden van werkenden | scholing van werkenden |
      leven lang leren doelstelling | is leven lang leren een doel | leven lang leren bevorderen | leven lang leren | leven lang
      ontwikkelen hoofddoel | moeten we iets doen aan leven lang leren | hoort leven lang leren bij een centrum | belang van leven
      lang leren | leven lang leren centrum`,
    yes: ['lll'],
  },
  {
    id: 'o3',
    nl: 'Het innovatievermogen van bedrijven sneller en groter maken is een van de vier doelstellingen.',
    en: 'Making companies’ capacity to innovate grow, and faster, is one of the four objectives.',
    asks: `
      innovatievermogen van bedrijven | innovatievermogen versnellen | innovatievermogen vergroten bedrijven doel | bedrijven sneller
      innoveren | bedrijven innovatiever maken | innovatie bij bedrijven doel | wat doet een centrum voor het innovatievermogen |
      innovatievermogen | bedrijven innoveren doel | innovatiekracht bedrijven doelstelling | bedrijven innoveren sneller`,
    yes: ['innovcap', 'innovate'],
  },
  {
    id: 'o4',
    nl: 'Centra maken het zittend personeel van bedrijven mobieler en flexibeler. Dat is een van de vier doelstellingen.',
    en: 'Centres make the present staff of companies more mobile and flexible. That is one of the four objectives.',
    asks: `
      mobiliteit zittend personeel | flexibiliteit werknemers doel | mobiliteit en flexibiliteit | personeel mobiliteit vergroten |
      medewerkers flexibeler inzetbaar | inzetbaarheid personeel | mobiliteit | flexibiliteit | wat doen centra voor zittend personeel
      | doelstelling personeel bedrijven | doel voor zittende werknemers`,
    yes: ['mobility', 'flexibility'],
  },
  {
    id: 'o.s1',
    nl: 'Er zijn vier doelstellingen: de ‘next professional’ opleiden, een leven lang leren bevorderen, het innovatievermogen van bedrijven vergroten en het zittend personeel mobieler en flexibeler maken.',
    en: 'There are four objectives: training the ‘next professional’, promoting lifelong learning, increasing companies’ capacity to innovate, and making present staff more mobile and flexible.',
    asks: `
      willen centra met elkaar bereiken | doelstellingen | wat zijn de doelstellingen van centra | hoeveel doelstellingen | welke doelen hebben centra | noem de
      hoofddoelen | overkoepelende doelstellingen | vier doelen | wat is het doel van een centrum | doel centrum | wat zijn de
      hoofddoelstellingen | wat wil een centrum bereiken`,
    number: true,
  },
];
