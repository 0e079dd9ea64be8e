/** The words of alt texts: they say what the picture says, to who does not see it. */
import type { ThirdSide } from '../criteria/thirds-fit.ts';

export const nl = {
  radar: (centrum: string, label: string) => `Zes criteria van ${centrum}, ${label}.`,
  cell: (title: string, status: string, points: number | null) =>
    `${title}: ${status}${points === null ? '' : `, ${points} van de 100 punten`}`,
  was: (label: string, status: string, points: number | null) =>
    ` (${label}: ${status}${points === null ? '' : `, ${points} ${points === 1 ? 'punt' : 'punten'}`})`,
  heatmap: (rows: number) =>
    rows === 0 ? 'Er zijn geen Centra om te tonen.' : `${rows} ${rows === 1 ? 'Centrum' : 'Centra'} en zes criteria.`,
  row: (name: string, verdict: string, cells: string) => `${name}: ${verdict}. ${cells}.`,
  short: (n: string, status: string, points: number | null) => `${n} ${status}${points === null ? '' : ` (${points})`}`,
  more: (n: number) => `En nog ${n} ${n === 1 ? 'Centrum' : 'Centra'}.`,
  thirds: (centrum: string) => `Derdenbalk van ${centrum}: het aandeel van elke kant in de totaalbegroting.`,
  budget: (euro: string) => `De totaalbegroting is ${euro}.`,
  budgetUnknown: 'De totaalbegroting is nog niet bekend.',
  sides: { business: 'Bedrijfsleven', government: 'Overheid', education: 'Onderwijs' } satisfies Record<ThirdSide, string>,
  unknown: (side: string) => `${side}: nog niet bekend.`,
  side: (side: string, share: string, cash: string, inKind: string, status: string) =>
    `${side}: ${share}, in cash ${cash} en in kind ${inKind}: ${status}`,
  soFar: ', tot nu toe bekend',
  off: { below: (distance: string) => `, ${distance} te weinig`, above: (distance: string) => `, ${distance} te veel` },
  points: (n: string) => `${n} procentpunt`,
  amount: (share: string, euro: string) => `${share} (${euro})`,
  bands: (low: string, high: string, nearlyLow: string, nearlyHigh: string) =>
    `Goed is ${low} tot ${high}, bijna goed ${nearlyLow} tot ${nearlyHigh} (eigen norm bij “ongeveer 1/3”).`,
};

export type PictureWording = typeof nl;

export const en: PictureWording = {
  radar: (centrum, label) => `Six criteria of ${centrum}, ${label}.`,
  cell: (title, status, points) => `${title}: ${status}${points === null ? '' : `, ${points} of 100 points`}`,
  was: (label, status, points) => ` (${label}: ${status}${points === null ? '' : `, ${points} ${points === 1 ? 'point' : 'points'}`})`,
  heatmap: (rows) => (rows === 0 ? 'There are no Centres to show.' : `${rows} ${rows === 1 ? 'Centre' : 'Centres'} and six criteria.`),
  row: (name, verdict, cells) => `${name}: ${verdict}. ${cells}.`,
  short: (n, status, points) => `${n} ${status}${points === null ? '' : ` (${points})`}`,
  more: (n) => `And ${n} more ${n === 1 ? 'Centre' : 'Centres'}.`,
  thirds: (centrum) => `Three thirds of ${centrum}: the share of each side in the total budget.`,
  budget: (euro) => `The total budget is ${euro}.`,
  budgetUnknown: 'The total budget is not known yet.',
  sides: { business: 'Business', government: 'Government', education: 'Education' },
  unknown: (side) => `${side}: not known yet.`,
  side: (side, share, cash, inKind, status) => `${side}: ${share}, ${cash} in cash and ${inKind} in kind: ${status}`,
  soFar: ', known so far',
  off: { below: (distance) => `, ${distance} too little`, above: (distance) => `, ${distance} too much` },
  points: (n) => `${n} percentage points`,
  amount: (share, euro) => `${share} (${euro})`,
  bands: (low, high, nearlyLow, nearlyHigh) =>
    `Right is ${low} to ${high}, nearly right ${nearlyLow} to ${nearlyHigh} (our own norm for “about 1/3”).`,
};
