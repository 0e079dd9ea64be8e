/** The answers on the four characteristics. */
import type { Topic } from './topic.ts';

export const characteristics: readonly Topic[] = [
  {
    id: 'k1.s1',
    nl: 'Een Centrum is een publiek-private samenwerking met meerdere bedrijven en/of hogescholen of mbo-instellingen. Er is een gezamenlijke visie en de vraag van het bedrijfsleven staat voorop.',
    en: 'A Centre is public-private cooperation with several companies and/or universities of applied sciences or vocational colleges. There is a shared vision and the demand of business comes first.',
    asks: `
      hbo en mbo meedoen | meerdere scholen | alleen mbo scholen of ook hogescholen | richting bepalen bedrijfsleven | inhoud van het programma bepalen | publiek of privaat of allebei | visie samen maken | visie gezamenlijk |
      publiek private samenwerking | is een centrum een pps | pps | een bedrijf genoeg | met een bedrijf | meerdere bedrijven nodig |
      meer dan een bedrijf | is een enkel bedrijf genoeg deelname | vraaggericht werken | vraaggericht | vanuit de vraag van bedrijven
      | vraag of aanbod van de school | gezamenlijke visie | moet er een gezamenlijke visie zijn | werken vanuit vraag bedrijfsleven |
      samenwerking tussen meerdere bedrijven en hogescholen | aanbodgericht | visie van alle partijen hetzelfde | delen partijen een
      visie | bedrijven leidend | mag een centrum aanbodgericht werken | moeten er meerdere scholen meedoen | samenwerking hogescholen
      mbo | centrum met een school en een bedrijf | gezamenlijke visie partijen | centrum meerdere bedrijven | behoefte van bedrijven
      | een bedrijf en een school | mag een centrum bestaan uit één bedrijf en één school | één bedrijf | één school | samenwerking
      mbo hbo instellingen | samenwerking tussen meerdere bedrijven | alleen een bedrijf en een roc`,
    yes: ['ppp', 'sharedvision'],
  },
  {
    id: 'k1.s2',
    nl: 'Bedrijfsleven, beroepsonderwijs en overheid nemen alle drie verantwoordelijkheid. Zij zijn samen eigenaar van de samenwerking.',
    en: 'Business, vocational education and government all three take responsibility. Together they own the cooperation.',
    asks: `
      overheid aan de zijlijn | gemeente alleen geld geven | gemeente doet verder niets | eigenaarschap | wie is eigenaar van de samenwerking | wie is verantwoordelijk | neemt de overheid verantwoordelijkheid |
      verantwoordelijkheid | bedrijven verantwoordelijkheid | eigenaarschap alle drie partijen | wie draagt eigenaarschap | eigenaar
      centrum | verantwoordelijkheid overheid onderwijs bedrijfsleven | is de school eigenaar | is de school alleen verantwoordelijk |
      wie neemt verantwoordelijkheid | rol van de overheid | welke rol hebben overheden | rol overheid centrum | wie is de eigenaar`,
    yes: [
      'government responsibility',
      'several_parties ownership',
      'several_parties responsibility',
      'business responsibility',
      'education responsibility',
    ],
  },
  {
    id: 'k1.s3',
    nl: 'De partijen maken en betalen samen, en dat jarenlang. De tekst noemt geen aantal jaren.',
    en: 'The parties create and finance together, over many years. The text gives no number of years.',
    asks: `
      langer dan een schooljaar | een jaar meedoen | hoe lang met elkaar in zee | lang samen | samenwerking van twee jaar |
      langjarige cocreatie | langjarige cofinanciering | cocreatie | langjarig | kortlopend project | is een eenmalig project genoeg |
      tijdelijke samenwerking | eenmalige cofinanciering | is de samenwerking langjarig | samenwerking voor meerdere jaren | mag het
      eenmalig zijn | cocreatie en cofinanciering | langdurige samenwerking | mag het een kortlopende samenwerking zijn | eenmalige
      bijdrage bedrijf | kortlopend centrum | is er cofinanciering nodig | is cofinanciering verplicht | moet er cofinanciering zijn | hoe lang moet de samenwerking duren | duur van de samenwerking`,
    yes: ['cocreate'],
  },
  {
    id: 'k2.s1',
    nl: 'Een Centrum richt zich op een economisch en/of maatschappelijk zwaartepunt. Dat mag landelijk of regionaal zijn.',
    en: 'A Centre focuses on an economic and/or social focus area. It may be national or regional.',
    also: ['c1.s2'],
    asks: `
      zwaartepunt eigen stad | zwaartepunt buiten de provincie | zwaartepunt landelijk of regionaal | mag het zwaartepunt landelijk zijn | mag het zwaartepunt regionaal zijn | regionaal
      zwaartepunt | landelijk zwaartepunt | landelijk of regionaal | kenmerk zwaartepunt | mag een centrum landelijk werken | mag een
      centrum regionaal | werkt een centrum landelijk | landelijk centrum | regionaal centrum | lokaal zwaartepunt | regio of
      landelijk | zwaartepunt in de regio | zwaartepunt alleen in de regio | zich richten op de regio | centrum alleen regio | gericht
      op regio of landelijk`,
    yes: ['national', 'regional'],
  },
  {
    id: 'k2.s2',
    nl: 'Centra zoeken ook de verbinding tussen vmbo, mbo, hbo en wo.',
    en: 'Centres also look for the link between vmbo, mbo, hbo and wo (from pre-vocational school to university).',
    asks: `
      scholieren vmbo |
      verbinding vmbo mbo hbo wo | doorlopende leerlijn | moet het vmbo meedoen | vmbo | wo | verbinding met vmbo en wo | leerlijn
      vmbo mbo hbo | doorstroom mbo hbo | verbinding onderwijsniveaus | universiteit wo verbinding | samenwerking tussen vmbo en mbo |
      verbinding tussen mbo en hbo | link mbo hbo | moet er verbinding zijn tussen onderwijs | leerlijn | aansluiting vmbo mbo`,
    yes: ['pathway', 'link'],
  },
  {
    id: 'k3.s1',
    nl: 'Er mag iets fout gaan. In een Centrum wordt geëxperimenteerd en geïnnoveerd, en dat gaat soms goed en soms mis.',
    en: 'Things may go wrong. In a Centre people experiment and innovate, and that sometimes works and sometimes fails.',
    asks: `
      mag een proef op niets uitlopen |
      is het erg als het een keer niet lukt |
      fout gaan | mag er iets fout gaan | mag een experiment mislukken | mislukken | mag het mislukken | moet alles lukken | moet elk
      experiment slagen | moet alles goed gaan | fouten maken | is een mislukt experiment erg | experiment mislukt | gaan er dingen
      fout | wat als innovatie mislukt | mag een pilot fout gaan`,
    yes: ['fail'],
  },
  {
    id: 'k3.s2',
    nl: 'De mensen in een Centrum leren van elkaar.',
    en: 'The people in a Centre learn from each other.',
    asks: `
      fouten delen | ervaringen delen | van fouten leren | fouten delen en leren | anderen leren van onze fouten |
      van elkaar leren | leren van elkaar | wordt er van elkaar geleerd | leren partijen van elkaar | leert men van elkaar | leren van
      elkaars fouten | leren mensen in een centrum van elkaar | van wie leren ze | leren deelnemers van elkaar`,
    yes: ['eachother learn'],
  },
  {
    id: 'k4.s1',
    nl: 'Centra zorgen voor kruisbestuiving tussen onderwijs en onderzoek, en tussen valorisatie en ondernemen.',
    en: 'Centres work for cross-fertilisation between education and research, and between valorisation and enterprise.',
    asks: `
      kennis naar de markt brengen | onderzoek en lesgeven bij elkaar | onderwijs en onderzoek |
      kruisbestuiving | kruisbestuiving onderwijs onderzoek | valorisatie | ondernemen | tussen wat is er kruisbestuiving | hoort
      valorisatie erbij | ondernemerschap | wisselwerking onderwijs en onderzoek | valorisatie ondernemen | combinatie onderwijs
      onderzoek | verbinding onderwijs en onderzoek`,
    yes: ['crossfert', 'valorisation', 'enterprise'],
  },
  {
    id: 'k4.s2',
    nl: 'Centra ontwikkelen kennis. Bedrijven delen hun expertise met het onderwijs, en andersom.',
    en: 'Centres develop knowledge. Companies share their expertise with education, and the other way round.',
    asks: `
      knowledge development | wat is kennisontwikkeling |
      leren scholen van bedrijven | leren bedrijven van scholen |
      centra gericht op kennis | centra en kennis |
      kennis delen bedrijven onderwijs | expertise delen | kennisontwikkeling | kennis ontwikkelen | delen bedrijven expertise met
      scholen | kennisdeling | deelt het onderwijs expertise met bedrijven | kennis van bedrijven naar school | expertise uit
      bedrijfsleven | wie deelt kennis met wie | kennis uitwisselen | kennis | kennis delen andersom`,
    yes: ['knowledge'],
  },
  {
    id: 'k4.s3',
    nl: 'Centra hebben een netwerkfunctie.',
    en: 'Centres fulfil a network function.',
    asks: `
      mensen aan elkaar koppelen | mensen met elkaar in contact brengen | contact | partijen met elkaar verbinden | contact leggen |
      netwerk opbouwen | bouwen aan een netwerk |
      netwerkfunctie | netwerk | hebben centra een netwerkfunctie | is een centrum een netwerk | netwerken taak centrum | functie als
      netwerk | functie naast kennisontwikkeling | rol in het netwerk | welke functie vervullen centra`,
    yes: ['network'],
  },
];
