/**
 * The Werkdefinitie Centra as data: every sentence and bullet of the page, once, with an id.
 *
 * `nl` is the normative text, verbatim (its no-break spaces included); `en` is our own rendering, for readers, never for
 * scoring. Ids: m mission, d definition, o objectives, k characteristics (kenmerken),
 * c1–c6 criteria with `.s` for a sentence and `.i` for an indicator bullet.
 */
import type { Text } from './vocabulary.ts';

export interface Sentence extends Text {
  readonly id: string;
}

const page: readonly (readonly [id: string, nl: string, en: string])[] = [
  [
    'm.s1',
    'De huidige snelle technologische en maatschappelijke ontwikkelingen vragen om een transitie van het beroepsonderwijs.',
    'Today’s rapid technological and social developments call for a transition of vocational education.',
  ],
  [
    'm.s2',
    'Centra dragen bij aan deze transitie door krachten van bedrijfsleven, beroepsonderwijs en overheid te bundelen.',
    'Centres contribute to this transition by joining the forces of business, vocational education and government.',
  ],
  [
    'm.s3',
    'Daarin werken ze samen aan onderwijsvernieuwing, toepassingsgericht onderzoek en Leven-Lang-Leren programma’s.',
    'In this they work together on educational innovation, applied research and lifelong learning programmes.',
  ],
  [
    'm.s4',
    'Het resultaat is een goede aansluiting van studenten, docenten en ondernemers op de (toekomstige) arbeidsmarkt.',
    'The result is a good connection of students, teachers and entrepreneurs to the (future) labour market.',
  ],
  [
    'm.s5',
    'Zo wordt gewerkt aan het innovatievermogen en de nieuwe economie van Nederland.',
    'This is how the innovative capacity and the new economy of the Netherlands are worked on.',
  ],
  [
    'd.s1',
    'Centra zijn actiegerichte samenwerkingsverbanden waarin bedrijven\u00a0en onderwijsinstellingen, overheden\u00a0en andere publieke organisaties samen innoveren en experimenteren gericht op toekomstbestendig beroepsonderwijs.',
    'Centres are action-oriented partnerships in which companies and educational institutions, governments and other public organisations innovate and experiment together, aimed at future-proof vocational education.',
  ],
  ['o.s1', 'De overkoepelende doelstellingen van Centra zijn:', 'The overarching objectives of Centres are:'],
  [
    'o1',
    'Het opleiden van de ‘next professional’ door verhoging onderwijskwaliteit en instroom;',
    'Training the ‘next professional’ by raising the quality of education and enrolment;',
  ],
  ['o2', 'Het bevorderen van een ‘leven Lang leren’;', 'Promoting ‘lifelong learning’;'],
  [
    'o3',
    'Het versnellen en vergroten van het innovatievermogen van bedrijven;',
    'Speeding up and increasing the innovative capacity of companies;',
  ],
  [
    'o4',
    'Het vergroten van de mobiliteit en flexibiliteit van zittend personeel bij bedrijven.',
    'Increasing the mobility and flexibility of companies’ present staff.',
  ],
  [
    'k1.s1',
    'Het gaat om publiek-private samenwerking, tussen meerdere bedrijven en/of hogescholen of mbo-instellingen waarin vanuit een gezamenlijke visie vraaggericht wordt gewerkt vanuit het bedrijfsleven.',
    'It is public-private cooperation between several companies and/or universities of applied sciences or vocational colleges, working demand-driven, from business, on the basis of a shared vision.',
  ],
  [
    'k1.s2',
    'Bedrijfsleven, beroepsonderwijs en overheid nemen ieder verantwoordelijkheid en dragen daarbij ‘eigenaarschap’ van de samenwerking.',
    'Business, vocational education and government each take responsibility and so carry ‘ownership’ of the cooperation.',
  ],
  ['k1.s3', 'Er is sprake van langjarige co-creatie en cofinanciering.', 'There is co-creation and cofinancing over many years.'],
  [
    'k2.s1',
    'Centra richten zich op een economisch en/of maatschappelijk zwaartepunt (landelijk of regionaal).',
    'Centres focus on an economic and/or social focus area (national or regional).',
  ],
  ['k2.s2', 'Daarbij wordt ook de verbinding vmbo-mbo-hbo-wo gezocht.', 'In doing so the link vmbo-mbo-hbo-wo is sought as well.'],
  [
    'k3.s1',
    'Binnen Centra wordt geëxperimenteerd en geïnnoveerd, er gaan dus dingen goed en soms ook fout.',
    'Within Centres people experiment and innovate, so things go well and sometimes go wrong.',
  ],
  ['k3.s2', 'Men leert daarbij van elkaar.', 'People learn from each other in doing so.'],
  [
    'k4.s1',
    'Centra zetten zich in voor kruisbestuiving tussen onderwijs & onderzoek, valorisatie & ondernemen.',
    'Centres work for cross-fertilisation between education & research, valorisation & enterprise.',
  ],
  [
    'k4.s2',
    'Centra zijn gericht op kennisontwikkeling en het delen van expertise uit het bedrijfsleven met het onderwijs, en andersom.',
    'Centres aim at developing knowledge and at sharing expertise from business with education, and the other way round.',
  ],
  ['k4.s3', 'Zij vervullen een netwerkfunctie.', 'They fulfil a network function.'],
  ['c1.s1', 'De visie van het Centrum sluit aan bij ‘het DNA van de regio’.', 'The vision of the Centre fits ‘the DNA of the region’.'],
  ['c1.s2', 'Het richt zich op een economisch en/of maatschappelijk zwaartepunt.', 'It focuses on an economic and/or social focus area.'],
  [
    'c1.s3',
    'De activiteiten binnen het centrum zijn aanvullend op bestaande activiteiten en stakeholders.',
    'The activities within the centre complement existing activities and stakeholders.',
  ],
  ['c1.s4', 'Indicatoren zijn hierbij bijvoorbeeld:', 'Indicators here are for example:'],
  [
    'c1.i1',
    'Aansluiting op de provinciale of landelijke economische zwaartepunten;',
    'Connection to the provincial or national economic focus areas;',
  ],
  ['c1.i2', 'Strategische allianties met bestaande stakeholders.', 'Strategic alliances with existing stakeholders.'],
  [
    'c2.s1',
    'Bedrijven en onderwijsinstellingen\u00a0 zijn beide concreet betrokken bij het Centrum op zowel strategisch als uitvoerend niveau.',
    'Companies and educational institutions are both concretely involved in the Centre, at strategic as well as at executive level.',
  ],
  ['c2.s2', 'Indicators hierbij zijn bijvoorbeeld:', 'Indicators here are for example:'],
  [
    'c2.i1',
    'De omvang van de cofinanciering (in cash en in kind) in realistische verhouding tussen onderwijsinstelling(en), bedrijven en/of publieke organisaties (zoals ziekenhuizen);',
    'The size of the cofinancing (in cash and in kind) in a realistic proportion between educational institution(s), companies and/or public organisations (such as hospitals);',
  ],
  [
    'c2.i2',
    'De positie van bedrijfsleiding en CvB in de aansturing en uitvoering.',
    'The position of company management and the executive board (CvB) in steering and execution.',
  ],
  [
    'c3.s1',
    'De totaalbegroting is realistisch en in balans tussen publieke en private partijen.',
    'The total budget is realistic and in balance between public and private parties.',
  ],
  ['c3.s2', 'Indicatoren hierbij zijn:', 'Indicators here are:'],
  [
    'c3.i1',
    'Een cofinancieringsverhouding van ongeveer 1/3 bedrijfsleven, 1/3 (regionale) overheden en 1/3 vanuit de onderwijsinstelling(en);',
    'A cofinancing ratio of about 1/3 business, 1/3 (regional) governments and 1/3 from the educational institution(s);',
  ],
  [
    'c3.i2',
    'Er wordt duidelijk onderscheid gemaakt tussen ‘bureaukosten’ en concrete activiteiten om de doelstellingen te bereiken;',
    'A clear distinction is made between ‘office costs’ (bureaukosten) and concrete activities to reach the objectives;',
  ],
  [
    'c3.i3',
    'Er worden geen ‘vergaderuren’ geteld als cofinanciering; cofinanciering betekent een daadwerkelijke meerwaarde voor de activiteiten in het centrum (m.a.w.: eventuele cofinanciering in kind zou ook in cash uitbetaald moeten kunnen worden vanwege de realistische waarde).',
    'No ‘meeting hours’ are counted as cofinancing; cofinancing means real added value for the activities in the centre (in other words: any cofinancing in kind should also be payable in cash, because of its realistic value).',
  ],
  [
    'c4.s1',
    'De beoogde activiteiten van het Centrum leveren een concrete bijdrage aan de eerder genoemde hoofddoelstellingen, waarbij altijd een concrete kosten/baten analyse beschikbaar is.',
    'The intended activities of the Centre make a concrete contribution to the main objectives named above, with a concrete cost/benefit analysis always available.',
  ],
  ['c4.s2', 'Indicatoren hierbij zijn bijvoorbeeld:', 'Indicators here are for example:'],
  [
    'c4.i1',
    'Leven lang leren programma voor zittende medewerkers, doelstelling 200 deelnemers, begroting: X;',
    'Lifelong learning programme for present employees, target 200 participants, budget: X;',
  ],
  [
    'c4.i2',
    'Verhoging onderwijskwaliteit door middel van bijscholing 10 docenten, minimaal masterniveau, begroting X.',
    'Raising the quality of education by further training of 10 teachers, at least at master’s level, budget X.',
  ],
  [
    'c5.s1',
    'De activiteiten hebben een aantoonbare impact op student, docent en werknemer.',
    'The activities have a demonstrable impact on student, teacher and employee.',
  ],
  [
    'c5.s2',
    'De indicatoren hiervan verschillen per Centrum afhankelijk van de activiteit.',
    'The indicators of this differ per Centre, depending on the activity.',
  ],
  ['c5.s3', 'Voorbeelden zijn:', 'Examples are:'],
  ['c5.i1', 'Studenttevredenheidcijfers en aantal betrokken studenten;', 'Student satisfaction figures and number of students involved;'],
  ['c5.i2', 'Het aantal bedrijven dat actief participeert;', 'The number of companies that actively participate;'],
  ['c5.i3', 'Docenten die stages bij bedrijfsleven lopen;', 'Teachers who do internships in business;'],
  ['c5.i4', 'Aantal werknemers dat participeert in activiteiten.', 'Number of employees who participate in activities.'],
  ['c6.s1', 'Er wordt actief geleerd, geïnnoveerd en geëxperimenteerd.', 'People actively learn, innovate and experiment.'],
  [
    'c6.s2',
    'Centra kunnen bewijzen dat ze out of the box nieuwe activiteiten ontwikkelen\u00a0 en doen dit niet geïsoleerd maar samen met andere partijen die hier ook mee bezig zijn.',
    'Centres can prove that they develop new, out-of-the-box activities, and do so not in isolation but together with other parties that are working on this too.',
  ],
];

/** All sentences in the order of the page. */
export const sentences: readonly Sentence[] = page.map(([id, nl, en]) => ({ id, nl, en }));

const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));

/** The sentence with this id. Throws on an unknown id: a wrong id is a fault in our own data. */
export function sentence(id: string): Sentence {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no sentence ${id} in the Werkdefinitie`);
  return found;
}
