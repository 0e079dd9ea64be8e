/** Whether a text is nothing but a figure of money or hours: "15k per jaar", "80 uur". "3M", "Studio 80" and "De 9 straatjes" are names. */
import { type Figure, quantities } from '../../quantities/quantities.ts';
import { isHours } from '../figures.ts';
import { blank, fold } from '../fold.ts';
import { adverbs, periodOf } from '../term.ts';

/** What may stand around a figure without naming anybody. */
const around = new Set(
  `${Object.keys(adverbs).join(' ')} per elk elke ieder iedere each every years jaren maanden months
  euro euros eur uur uren hour hours manuren cash kind natura geld contant totaal total samen altogether
  a an in de het een lang long voor gedurende for during looptijd van of tot en met t m and plus ongeveer circa ca ruim bijna zo n about around tegen x at`.split(
    /\s+/u,
  ),
);

/** The figures of a text that holds nothing else; none where it does. */
export function onlyFigures(text: string): readonly Figure[] {
  if (text.length > 120) return [];
  const found = quantities(text, 'nl');
  const left = fold(blank(text, found)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.every((word) => around.has(word) || periodOf(word) !== undefined) ? found.filter((one) => one.kind !== 'date') : [];
}

/** With a sign, a word or points between its thousands. A number with one capital is how names are written, but for 15K. */
const isWrittenAsMoney = ({ kind, quote }: Figure): boolean =>
  kind === 'money' || (kind === 'amount' && !/^\d+\s?[A-JL-Z]$/u.test(quote) && /\d\p{L}|\s\p{L}|\d[.,\s]\d{3}/u.test(quote));

export const isOnlyFigure = (text: string): boolean => onlyFigures(text).some((one) => isWrittenAsMoney(one) || isHours(one));

/** Money or hours in front, and behind it words that name nobody: "80 uur à 75 euro begeleiding". */
export function beginsWithFigure(text: string): boolean {
  if (text.length > 120 || /\p{Lu}{2}|\p{Lu}\p{Ll}/u.test(text.replace(/^\P{L}*/u, '').slice(1))) return false;
  const [first] = quantities(text, 'nl');
  const isFirst = first !== undefined && first.kind !== 'date' && text.slice(0, first.start).trim() === '';
  return isFirst && (isWrittenAsMoney(first) || isHours(first));
}
