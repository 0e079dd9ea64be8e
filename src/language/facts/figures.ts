/** Which figures are money, hours, a rate per hour or a share. */
import type { Figure } from '../quantities/quantities.ts';
import { meetings } from './lexicon-cues.ts';
import { partyWord } from './lexicon-parties.ts';
import { periodOf } from './term.ts';

export const hourUnits = new Set('uur uren u manuren hours hour hrs klokuren'.split(' '));
/** Hours of somebody or of something: docenturen, begeleidingsuren; hours of meeting are another matter. */
const isHourUnit = (unit: string): boolean =>
  hourUnits.has(unit) || (/\S(?:uren|uur)$/u.test(unit) && !meetings.has(unit) && !/^openings/u.test(unit));
/** In all, or in each year or month. */
export const isHours = ({ kind, unit, per }: Figure): boolean =>
  kind === 'number' && unit !== undefined && isHourUnit(unit) && (per === undefined || periodOf(per) !== undefined);
export const isHourly = ({ per }: Figure): boolean => per !== undefined && hourUnits.has(per);
export const isRate = (figure: Figure): boolean => (figure.kind === 'money' || figure.kind === 'amount') && isHourly(figure);
export const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction';
/** "de regio 1 miljoen": a large number whose noun stands before it and can pay. */
const isPaid = ({ kind, unit, value, qualifier }: Figure): boolean =>
  kind === 'number' &&
  unit !== undefined &&
  value !== undefined &&
  value.n >= 10_000 &&
  qualifier !== '+' &&
  partyWord(unit)?.side !== undefined;
export const isMoney = (figure: Figure): boolean =>
  figure.kind === 'money' ||
  figure.kind === 'amount' ||
  (isPaid(figure) && figure.unit !== undefined && (isScaled(figure) || !counted.test(figure.unit)));
/** "150k": thousands and tons of something named before it are money. */
const isScaled = ({ quote }: Figure): boolean => /(?:\d\s?k|mille|ton|mln|miljoen|million|\dm)$/iu.test(quote);
/** What is counted in tens of thousands all the same. */
const counted =
  /(?:bedrijven|bedrijf|scholen|instellingen|ondernemers|ondernemingen|companies|businesses|employers|schools|mkb\S*|werkgevers|smes|firms)$/u;

export const numberOf = ({ value, min, max }: Figure): number => {
  const exact = value ?? min ?? max;
  return exact === undefined ? Number.NaN : exact.d === 1 ? exact.n : Number((exact.n / exact.d).toFixed(4));
};

/** Figures are added up and compared in whole hundredths: 833,33 × 12 is no round double. */
export const hundredths = (value: number): number => Math.round(value * 100);

export function unitOf(figure: Figure): string | undefined {
  if (figure.kind === 'percent' || figure.kind === 'fraction') return figure.kind;
  if (figure.kind === 'number')
    return isMoney(figure) ? undefined : figure.per === undefined ? figure.unit : `${figure.unit} per ${figure.per}`;
  return figure.per === undefined ? undefined : `per ${figure.per}`;
}
