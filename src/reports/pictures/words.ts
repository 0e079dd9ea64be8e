/** The words that stand in pictures, in both languages. What a picture says is in its alt text as well. */
import type { ThirdSide } from '../../criteria/thirds-fit.ts';

const nl = {
  radar: (centrum: string) => `Zes criteria: ${centrum}`,
  points: 'Punten van 0 tot 100. Punten tonen voortgang en beslissen niets (eigen norm).',
  was: (points: number) => `was ${points}`,
  unknownInMiddle: 'Wat nog niet bekend is, staat in het midden.',
  heatmap: 'Centra en criteria',
  heatmapNote: 'Teken: oordeel per criterium. Getal: punten van 0 tot 100 (eigen norm).',
  more: (n: number) => (n === 1 ? 'En nog 1 Centrum.' : `En nog ${n} Centra.`),
  noRows: 'Er zijn geen Centra om te tonen.',
  verdict: 'Oordeel',
  thirds: (centrum: string) => `Derdenbalk: ${centrum}`,
  sides: { business: 'Bedrijfsleven', government: 'Overheid', education: 'Onderwijs' } satisfies Record<ThirdSide, string>,
  cash: 'In cash',
  inKind: 'In kind',
  band: (low: string, high: string) => `Goed: ${low} tot ${high}`,
  nearlyBand: (low: string, high: string) => `Bijna goed: ${low} tot ${high}`,
  ownNorm: 'De grenzen zijn een eigen norm bij “ongeveer 1/3”.',
  ofBudget: 'Aandeel in de totaalbegroting',
  budget: (euro: string) => `Totaalbegroting: ${euro}`,
  budgetUnknown: 'De totaalbegroting is nog niet bekend.',
  unknown: 'nog niet bekend',
  below: (distance: string) => `${distance} te weinig`,
  above: (distance: string) => `${distance} te veel`,
  within: 'binnen de grenzen',
  soFar: 'tot nu toe bekend',
  percentPoints: (n: string) => `${n} procentpunt`,
};

type PictureWords = typeof nl;

const en: PictureWords = {
  radar: (centrum) => `Six criteria: ${centrum}`,
  points: 'Points from 0 to 100. Points show progress and decide nothing (our own norm).',
  was: (points) => `was ${points}`,
  unknownInMiddle: 'What is not known yet stands in the middle.',
  heatmap: 'Centres and criteria',
  heatmapNote: 'Sign: verdict per criterion. Number: points from 0 to 100 (our own norm).',
  more: (n) => (n === 1 ? 'And 1 more Centre.' : `And ${n} more Centres.`),
  noRows: 'There are no Centres to show.',
  verdict: 'Verdict',
  thirds: (centrum) => `Three thirds: ${centrum}`,
  sides: { business: 'Business', government: 'Government', education: 'Education' },
  cash: 'In cash',
  inKind: 'In kind',
  band: (low, high) => `Right: ${low} to ${high}`,
  nearlyBand: (low, high) => `Nearly right: ${low} to ${high}`,
  ownNorm: 'The limits are our own norm for “about 1/3”.',
  ofBudget: 'Share of the total budget',
  budget: (euro) => `Total budget: ${euro}`,
  budgetUnknown: 'The total budget is not known yet.',
  unknown: 'not known yet',
  below: (distance) => `${distance} too little`,
  above: (distance) => `${distance} too much`,
  within: 'within the limits',
  soFar: 'known so far',
  percentPoints: (n) => `${n} percentage points`,
};

export const pictureWords = { nl, en };
