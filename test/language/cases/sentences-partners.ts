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
  ]),
  ...rows('en', [
    ['The university puts in 35,000 euros from its own funds.', 'geld 35000 s cash'],
    ['On the private side €150,000 has been pledged, on the public side €120,000.', 'geld 150000 b - t', 'geld 120000 o -'],
    ['I am the manager of Teal Welding. We can spare 8,000 euros.', 'geld 8000 b -'],
    ['As a municipality we can add €14,000.', 'geld 14000 o -'],
    ['From the industry side we expect €90,000.', 'geld 90000 b -'],
    ['The maximum hourly rate is €61.50.', 'geld 61.5 - -'],
  ]),
];
