/** The words of the derdenbalk, in Dutch (B1) and English. */
import type { Language } from '../../criteria/vocabulary.ts';

const nl = {
  title: (centrum: string) => `${centrum}: wie draagt wat bij`,
  picture: (centrum: string) => `Derdenbalk van ${centrum}: hetzelfde staat hierboven in woorden.`,
  total: (amount: string) => `Totaalbegroting: ${amount}.`,
  noTotal: 'De totaalbegroting is nog niet bekend. Daarom zijn er nog geen aandelen. Onbekend is niet 0%.',
  side: { business: 'Bedrijfsleven', government: 'Overheid', education: 'Onderwijs' },
  unknown: (side: string) => `${side}: nog niet bekend (dat is niet hetzelfde als 0%)`,
  share: (side: string, percent: string, status: string) => `${side}: ${percent} van de begroting, ${status}`,
  known: (side: string, amount: string) => `${side}: ${amount} bekend`,
  knownHidden: (side: string) => `${side}: er is een bijdrage bekend`,
  exact: (fraction: string) => `precies ${fraction} van de begroting`,
  amounts: (cents: string, cash: string, inKind: string) => `${cents}: ${cash} in cash en ${inKind} in kind`,
  forms: (cash: string, inKind: string) => `${cash} in cash en ${inKind} in kind`,
  within: (low: string, high: string) => `binnen de band van ${low} tot ${high} (ongeveer 1/3, eigen norm)`,
  below: (low: string, high: string, distance: string) =>
    `${distance} te weinig voor de band van ${low} tot ${high} (ongeveer 1/3, eigen norm)`,
  above: (low: string, high: string, distance: string) =>
    `${distance} te veel voor de band van ${low} tot ${high} (ongeveer 1/3, eigen norm)`,
  belowHidden: (low: string, high: string) => `onder de band van ${low} tot ${high} (ongeveer 1/3, eigen norm)`,
  aboveHidden: (low: string, high: string) => `boven de band van ${low} tot ${high} (ongeveer 1/3, eigen norm)`,
  other: (amount: string) => `Anderen dragen ${amount} bij. Dat telt in geen van de drie delen mee.`,
  uncounted: 'Telt niet mee:',
  why: {
    meeting: 'vergaderuren (die tellen nooit)',
    requested: 'alleen gevraagd, nog niet toegezegd',
    not_payable: 'in kind dat niet in cash te betalen is',
    above_rate: 'uren boven het hoogste tarief (eigen norm)',
  },
  smallest: (step: string) => `Kleinste verandering: ${step}`,
  open: 'Om de verdeling te kennen is nog nodig:',
  sharesOnly: 'Bedragen ziet alleen de partner zelf en de coördinator. Je ziet hier de aandelen.',
};

export type ThirdsWords = typeof nl;

const en: ThirdsWords = {
  title: (centrum) => `${centrum}: who contributes what`,
  picture: (centrum) => `The thirds of ${centrum}: the same stands above in words.`,
  total: (amount) => `Total budget: ${amount}.`,
  noTotal: 'The total budget is not known yet. That is why there are no shares yet. Unknown is not 0%.',
  side: { business: 'Business', government: 'Government', education: 'Education' },
  unknown: (side) => `${side}: not known yet (which is not the same as 0%)`,
  share: (side, percent, status) => `${side}: ${percent} of the budget, ${status}`,
  known: (side, amount) => `${side}: ${amount} known`,
  knownHidden: (side) => `${side}: a contribution is known`,
  exact: (fraction) => `exactly ${fraction} of the budget`,
  amounts: (cents, cash, inKind) => `${cents}: ${cash} in cash and ${inKind} in kind`,
  forms: (cash, inKind) => `${cash} in cash and ${inKind} in kind`,
  within: (low, high) => `within the band from ${low} to ${high} (about 1/3, our own norm)`,
  below: (low, high, distance) => `${distance} short of the band from ${low} to ${high} (about 1/3, our own norm)`,
  above: (low, high, distance) => `${distance} over the band from ${low} to ${high} (about 1/3, our own norm)`,
  belowHidden: (low, high) => `below the band from ${low} to ${high} (about 1/3, our own norm)`,
  aboveHidden: (low, high) => `above the band from ${low} to ${high} (about 1/3, our own norm)`,
  other: (amount) => `Others contribute ${amount}. That counts in none of the three parts.`,
  uncounted: 'Does not count:',
  why: {
    meeting: 'meeting hours (they never count)',
    requested: 'asked for only, not promised yet',
    not_payable: 'in kind that could not be paid in cash',
    above_rate: 'hours above the highest rate (our own norm)',
  },
  smallest: (step) => `Smallest change: ${step}`,
  open: 'To know the split, this is still needed:',
  sharesOnly: 'Amounts are seen by the partner itself and the coordinator only. You see the shares here.',
};

export const thirdsWording = (language: Language): ThirdsWords => (language === 'nl' ? nl : en);
