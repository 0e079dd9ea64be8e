/** Whole messages, as partners send them: greetings, signatures, second thoughts. */
import { rows } from '../facts/expected.ts';

export const messages = [
  ...rows('nl', [
    ['Dag Joost, de directie is akkoord: we gaan voor 20.000 euro. Cash dus. Groet, Ellen, Thales', 'geld 20000 b cash'],
    ['Hallo, de afspraak met Heijmans is rond. 45k, waarvan 15k cash en de rest in uren.', 'geld 45000 b -', 'geld 15000 b cash'],
    ['Wij doen niet mee met geld, wel leveren we twee praktijkbegeleiders, dat kost ons ongeveer 32.000 euro.', 'geld 32000 - kind'],
    ['Helaas, het waterschap zegt nee tegen de gevraagde 50.000 euro.'],
    ['Laat maar, die 5.000 euro van ons gaat niet door.'],
    ['Wij zouden eerst 10.000 euro doen maar het wordt 7.500.', 'geld 7500 - -'],
    ['hoi, wij vd Rabobank willen graag 5000 sponsoren voor de opening', 'geld 5000 b cash'],
    [
      'Beste allen, hierbij de toezegging van Van der Meulen Installatietechniek: € 7.500,- in cash en 100 uur inzet van monteurs (€ 5.500,-).',
      'geld 7500 b cash t',
      'geld 100 b kind',
      'geld 5500 b kind',
    ],
    ['De machine die Trumpf ons uitleent is 180.000 euro waard.', 'geld 180000 b kind'],
    ['Fontys brengt onderzoekers in voor zo\u2019n 90 mille.', 'geld 90000 s kind'],
    ['Hoi Mara, Siemens heeft ja gezegd! 60k over 3 jaar.', 'geld 60000 b -'],
    ['Hallo, hier Van Wijnen. Onze inbreng: 3 werkvoorbereiders, 1 dag per week, waarde 48.000 euro.', 'geld 48000 b kind'],
    ['Er is 15.000 euro binnen van Unica en 10.000 van Equans, allebei cash.', 'geld 15000 b cash', 'geld 10000 b cash'],
    ['Zonder een subsidie van 600.000 euro van het Rijk gaat het niet door.', 'geld 600000 o cash'],
    ['We krijgen de oude draaibank van Bosch Rexroth, dagwaarde 15.000 euro', 'geld 15000 b kind'],
  ]),
  ...rows('en', [
    [
      "The companies' cash contribution totals €310,000; their in-kind contribution is €280,000.",
      'geld 310000 b cash',
      'geld 280000 b kind',
    ],
    ['The city has set aside 90k for the lab.', 'geld 90000 o -'],
    ['Please put us down for 5k. Regards, Tom (Bakker Logistics)', 'geld 5000 b -'],
    ['Not cash but machine time, roughly 14,000 euros, from Demcon.', 'geld 14000 b kind'],
    ['Hi, Damen will pay 30k in cash, and the two welders they send are worth another 22k.', 'geld 30000 b cash', 'geld 22000 b kind'],
    ['The bank pays 15,000 euros, while ASML lends tools worth 85,000 euros.', 'geld 15000 b cash', 'geld 85000 b kind'],
  ]),
];
