/** What partners type about themselves: who they are said in passing, people and things counted in money, sides without a name. */
import { rows } from '../facts/expected.ts';

export const partnersOwn = [
  ...rows('nl', [
    // People and things, counted in money.
    ['Het lectoraat zet voor 85.000 euro aan promovendi in.', 'geld 85000 s kind'],
    ['Ons ingenieursbureau brengt voor 22k aan ervaren tekenaars in.', 'geld 22000 b kind'],
    ['De gemeente levert € 60.000 aan werkplekken.', 'geld 60000 o kind'],
    ['Het ROC legt 40.000 euro in aan cofinanciering en zet 25.000 euro aan praktijkdocenten in.', 'geld 40000 s -', 'geld 25000 s kind'],
    ['Het ministerie geeft 75.000 euro aan startende ondernemers.', 'geld 75000 o -'],
    ['De provincie draagt 30.000 euro bij aan onderzoek.', 'geld 30000 o -'],
    // Who speaks, told in passing.
    ['Vanuit ons schildersbedrijf is 4.000 euro haalbaar, denken wij.', 'geld 4000 b -'],
    ['Met onze hogeschool kunnen wij 90.000 euro opbrengen.', 'geld 90000 s -'],
    ['Als waterschap dragen wij elk jaar 12.000 euro bij.', 'geld 12000 o -'],
    ['Ik ben bedrijfsleider van Drukkerij De Zwaan. Wij kunnen 6.000 euro missen.', 'geld 6000 b - - Drukkerij De Zwaan'],
    ['Goedemorgen, Femke hier van de gemeente Dalfsen. We leggen 18.000 euro in.', 'geld 18000 o - t gemeente Dalfsen'],
    ['Ik werk bij het Alfa-college. Wij doen 32.000 euro in uren.', 'geld 32000 s kind'],
    ['We zijn in gesprek met de provincie. Zelf leggen we 9.000 euro in.', 'geld 9000 - -'],
    ['Van de werkgevers verwachten we 140.000 euro.', 'geld 140000 b -'],
    // Sides without a name.
    ['Aan publieke zijde is 260.000 euro toegezegd, aan private zijde 310.000.', 'geld 260000 o - t', 'geld 310000 b -'],
    ['Van bedrijfszijde komt 120.000 euro en van overheidszijde 90.000.', 'geld 120000 b -', 'geld 90000 o -'],
    ['Er is 70.000 euro uit private middelen.', 'geld 70000 b -'],
    // The worth of what is given is of who gives it.
    ['Installatiebedrijf Roos doet 250 uur begeleiding met een waarde van € 16.000.', 'geld 250 b kind', 'geld 16000 b kind'],
    ['Wij rekenen een uurtarief van 65 euro en leveren 80 uur.', 'geld 65 - -', 'geld 80 - kind'],

    // A place that gives is its government, also behind the verb and in a list.
    ['Als derde stad reserveerde Zutphen een bedrag van 45.000 euro.', 'geld 45000 o -'],
    ['Met 2,4 miljoen euro uit Den Haag kan de school verder.', 'geld 2400000 o -'],
    ['Toegezegd: Hellendoorn 15.000 euro, Wierden 10.000 euro.', 'geld 15000 o - t', 'geld 10000 o - t'],
    ['Er gaat 30.000 euro uit de provinciekas naar het lab.', 'geld 30000 o -'],
    [
      'Gouda krijgt 3 miljoen euro, Waddinxveen 2 miljoen en Woerden 1 miljoen.',
      'geld 3000000 o -',
      'geld 2000000 o -',
      'geld 1000000 o -',
    ],
    ['Onderwijswethouder Kramer maakt 60.000 euro vrij.', 'geld 60000 o cash'],
    // Hours and people with what they are worth.
    ['De bedrijven staken er 1.200 uur in, wat neerkomt op 66.000 euro.', 'geld 1200 b kind', 'geld 66000 b kind'],
    [
      'Kuipers Metaal geeft 5k cash en leent 2 lassers uit (90 uur, zeg 6.000 euro).',
      'geld 5000 b cash',
      'geld 90 b kind',
      'geld 6000 b kind',
    ],
    ['Het college levert 10 dagdelen les (ca. 4.500 euro).', 'geld 4500 s kind'],
    ['De gemeente stelt een coach ter beschikking (0,3 fte, ongeveer 24.000 euro).', 'geld 24000 o kind'],
    ['De universiteit zet vier promovendi in, samen 210.000 euro.', 'geld 210000 s kind'],
    ['Het waterschap brengt een meetschip in van 75.000 euro.', 'geld 75000 o kind'],
    ['De provincie stelt dit najaar voor het lab 75.000 euro beschikbaar.', 'geld 75000 o -'],
    // Who is named elsewhere in the sentence.
    ['Ik sprak vanochtend met Koninklijke Metaalunie, zij willen 12.000 euro bijdragen.', 'geld 12000 b -'],
    ['De draaibank van Wessels Techniek mogen we houden, waarde 14k.', 'geld 14000 b kind'],
    ['Van Loon Transport betaalt geen 4.000 maar 5.000 euro.', 'geld 5000 b cash - Van Loon Transport'],
    ['Van Loon Transport komt 5.000 euro.', 'geld 5000 b -'],
    // A name that says nothing is most likely a firm.
    ['Brantjes doet 9.000 euro cash.', 'geld 9000 b cash'],
    ['Brantjes Campus doet 9.000 euro cash.', 'geld 9000 - cash'],
    ['Met het Europese geld erbij is er in totaal 5 miljoen euro.', 'totaal 5000000'],

    // Places together, and verbs that no list holds.
    ['Drenthe en Groningen steken er samen 36 miljoen euro in.', 'geld 36000000 o -'],
    ['Even ter info: Zutphen lapt 25 mille, Lochem 15 mille.', 'geld 25000 o -', 'geld 15000 o -'],
    ['De komende jaren twintig miljoen euro van de Europese Commissie.', 'geld 20000000 o -'],
    ['Wij krijgen 40.000 euro DIT subsidie.', 'geld 40000 o cash'],
    ['Het praktijkcentrum vergt 12 miljoen euro.', 'totaal 12000000'],
    ['De hogeschool heeft in totaal 900.000 euro aan subsidies binnengehaald.', 'geld 900000 o cash'],
    ['Dankzij het Oranje Fonds is er 15.000 euro.', 'geld 15000 a -'],
    ['De scholen doen een financiële bijdrage van 2.400 euro.', 'geld 2400 s cash'],
    // Who gives is told in the sentence before, behind, or in the signature.
    ['Ik sprak de eigenaar van Bos Staal. Hij sponsort ons met 3k.', 'geld 3000 b cash'],
    ['De beschikking van het JTF is er! 1,3 mln.', 'geld 1300000 o -'],
    ['Die 8k maken we over in mei. Gr Ans (Kramer Koeltechniek)', 'geld 8000 b cash'],
    ['Vanuit het college kunnen we 0,2 fte inzetten, omgerekend is dat 17k.', 'geld 17000 s kind'],
    ['We geven de hal gratis, huurwaarde 12.000 euro. Voer het maar op als bijdrage van Roos Techniek.', 'geld 12000 b kind'],
    ['Aan uren komt 30.000 euro van ROC Rivor, wij hebben dat gewaardeerd.', 'geld 30000 s kind'],
    ['De heftruck van Peters Logistiek staat voor 21.000 euro in de lijst.', 'geld 21000 b -'],
    ['Stand:\n- Techniek Nederland regio Zuid: 7.000 cash\n- Gemeente Oss: 9.000 subsidie', 'geld 7000 b cash', 'geld 9000 o cash'],

    // The form that is denied, or told in the next sentence or in brackets.
    ['Het lyceum levert 44.000 euro, niet in geld maar in de vorm van lessen.', 'geld 44000 s kind'],
    ['De provincie geeft 70.000 euro. Het is een subsidie.', 'geld 70000 o cash'],
    ['De bedrijven doen 26.000 euro mee. Alles in uren.', 'geld 26000 b kind'],
    ['De bedrijven doen 26.000 euro mee. Dat is in geld of in uren.', 'geld 26000 b -'],
    ['Het ROC draagt 38.000 euro bij (docenten).', 'geld 38000 s kind'],
    // Figures that no longer hold.
    ['Peters Transport stopt, hun 15k vervalt.'],
    ['De gemeente geeft 90.000 euro, niet 60.000.', 'geld 90000 o -'],
    // Whose it is.
    [
      'Vanuit het programma van Rijk en provincie krijgt de uitbreiding van het Alfa-college een subsidie van 2 miljoen euro.',
      'geld 2000000 o cash',
    ],
    ['Techniek Nederland betaalt 9.000 euro uit hun regiobudget.', 'geld 9000 b cash'],
    ['Verdeling dit jaar: 210k rijk, 220k school en 230k bedrijven.', 'geld 210000 o -', 'geld 220000 s -', 'geld 230000 b -'],
    ['Die ton van de gemeente Ede is binnen.', 'geld 100000 o - b'],
    ['Berend zegt 5.000 euro toe.', 'geld 5000 b - t'],
    ['Precies 5.000 euro.', 'geld 5000 - -'],
    ['Van onze kant (Wetterskip) komt er 20.000 euro.', 'geld 20000 o -'],
    ['De bijdrage vd Timmerbond is 3.000 euro.', 'geld 3000 b -'],
  ]),
  ...rows('en', [
    ["Saxion contributes 60k (teachers' time).", 'geld 60000 s kind'],
    ['The municipality gives 45,000 euros, not 40,000.', 'geld 45000 o -'],
    ['Over 2 million euros comes from the National Skills Agenda.', 'geld 2000000 o -'],
    ['We are sponsoring the lab with 5,000 euros (Teal Robotics).', 'geld 5000 b cash'],
    ['€4 million from the Department of Labour and Education goes to two colleges.', 'geld 4000000 o -'],
    [
      "The college's share is EUR 90,000 in teacher hours, on top of the RIF grant of EUR 200,000.",
      'geld 90000 s kind',
      'geld 200000 o cash',
    ],
    ['I called ASML: they will send two engineers, which we value at €7,000.', 'geld 7000 b kind'],
    ['Add the city of Breda to the list. They granted us 80k last month.', 'geld 80000 o cash'],
    ['The Department of Education provides 2 million euros.', 'geld 2000000 o -'],
    ["Our firm's part is 30k, paid at once.", 'geld 30000 b cash'],
    ['The milling machine from Sandvik is on loan, list price about 80,000 euros.', 'geld 80000 b kind'],
    ['There is 3 million euros from the cabinet.', 'geld 3000000 o -'],
    ['The university puts in 35,000 euros from its own funds.', 'geld 35000 s cash'],
    ['On the private side €150,000 has been pledged, on the public side €120,000.', 'geld 150000 b - t', 'geld 120000 o -'],
    ['I am the manager of Teal Welding. We can spare 8,000 euros.', 'geld 8000 b -'],
    ['As a municipality we can add €14,000.', 'geld 14000 o -'],
    ['From the industry side we expect €90,000.', 'geld 90000 b -'],
    ['The maximum hourly rate is €61.50.', 'geld 61.5 - -'],
  ]),
];
