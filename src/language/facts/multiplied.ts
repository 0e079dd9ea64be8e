/** Figures that count more than once: "3x € 150.000", "2 monteurs, elk 50 uur", "4 robots à € 20.000", "3 jaar € 150.000". */
import type { Figure } from '../quantities/quantities.ts';
import type { Multiplied } from './fact.ts';
import { isHours, isMoney, isRate } from './figures.ts';
import type { Money } from './given.ts';
import type { Placed, Prose } from './sentence.ts';
import { recurring } from './term.ts';

const sign = /^(?:x|×|\*|maal|keer|times)$/u;
const each = /^(?:elk|ieder|each|apiece|elke|iedere)$/u;
const period = /^(?:jaar|jaren|years?|maand|maanden|months?|week|weken|weeks?|dag|dagen|days?|kwartaal|quarter)$/u;
const years = /^(?:jaar|jaren|years?)$/u;
/** Before a number of years these say over how long one amount is. */
const over = /^(?:voor|over|in|binnen|van|looptijd|na|for|within|after|of|duur|de|komende|eerste)$/u;

const wholeOf = ({ kind, value }: Figure): number | undefined =>
  kind === 'number' && value !== undefined && value.d === 1 && value.n >= 2 && value.n <= 200 ? value.n : undefined;

/** "docenten" and "docent": the same noun. */
const stem = (noun: string): string => noun.replace(/(?:en|s)$/u, '').replace(/(.)\1$/u, '$1');
const anybody = /^(?:stuk|persoon|person|man|piece|head|deelnemer)$/u;

/** How often the sign between a number and this figure says that it counts. */
function bySign({ tokens, figures }: Prose, placed: Placed): { times: number; other: Placed } | undefined {
  const at = figures.indexOf(placed);
  const [before, after] = [figures[at - 1], figures[at + 1]];
  const isSign = (from: number, to: number): boolean => to - from === 1 && sign.test(tokens[from]?.text ?? '');
  const isBare = ({ unit }: Figure): boolean => unit === undefined || sign.test(unit);
  if (before !== undefined && isBare(before.figure) && isSign(before.next, placed.first)) {
    const times = wholeOf(before.figure);
    if (times !== undefined) return { times, other: before };
  }
  const isAfter = after !== undefined && (isBare(after.figure) || years.test(after.figure.unit ?? '')) && isSign(placed.next, after.first);
  const times = isAfter ? wholeOf(after.figure) : undefined;
  return times === undefined || after === undefined ? undefined : { times, other: after };
}

/** How many of something stand before a figure that is said to be of each. */
function byEach({ tokens, figures, bounds }: Prose, placed: Placed): { times: number; other: Placed } | undefined {
  const { figure, first, next, sentence } = placed;
  const at = figures.indexOf(placed);
  const counted = figures
    .slice(0, at)
    .findLast(
      (one) =>
        one.sentence === sentence &&
        one.figure.unit !== undefined &&
        wholeOf(one.figure) !== undefined &&
        !isHours(one.figure) &&
        !period.test(one.figure.unit),
    );
  const noun = counted?.figure.unit;
  const times = counted && wholeOf(counted.figure);
  if (counted === undefined || noun === undefined || times === undefined) return undefined;
  if (figures.slice(figures.indexOf(counted) + 1, at).some((one) => isMoney(one.figure) || isHours(one.figure))) return undefined;
  if (figure.per !== undefined) {
    const isOfThose =
      figure.per === noun ||
      (isHours({ ...figure, per: undefined as never }) && stem(figure.per) === stem(noun)) ||
      anybody.test(figure.per);
    return isOfThose ? { times, other: counted } : undefined;
  }
  const [, end = 0] = bounds[sentence] ?? [];
  const says = [first - 1, first - 2, first - 3, next, next + 1, next + 2].some(
    (one) => one >= counted.next && one < end && each.test(tokens[one]?.text ?? '') && !period.test(tokens[one + 1]?.text ?? ''),
  );
  return says ? { times, other: counted } : undefined;
}

/** "3 jaar € 150.000", "150.000 euro, 3 jaar lang": each year, or in all. */
function byYears({ tokens, figures, text, quantities }: Prose, placed: Placed): { times: number; other: Placed } | undefined {
  const { first, next, figure } = placed;
  const at = figures.indexOf(placed);
  const per = figure.per === undefined ? {} : { per: figure.per };
  if (!isMoney(figure) || recurring(text, quantities, { start: figure.start, end: figure.end, ...per })) return undefined;
  const isLong = (one: Placed): boolean => tokens.slice(one.next, one.next + 2).some((token) => /^(?:lang|long)$/u.test(token.text));
  const fitting = [figures[at - 1], figures[at + 1]].find((one) => {
    if (one === undefined || !years.test(one.figure.unit ?? '') || over.test(tokens[one.first - 1]?.text ?? '')) return false;
    const between = one.first < first ? tokens.slice(one.next, first) : tokens.slice(next, one.first);
    if (!between.every((token) => /^(?:jaar|jaren|years?|lang|long|,|euro|eur|€)$/u.test(token.text))) return false;
    return one.first < first ? !between.some((token) => token.text === ',') : isLong(one);
  });
  const times = fitting && wholeOf(fitting.figure);
  return times === undefined || fitting === undefined ? undefined : { times, other: fitting };
}

function multipliedAt(prose: Prose, { placed, giver, fact }: Money): Multiplied | undefined {
  const { figure } = placed;
  if (fact.question !== 'c3.contributions' || isRate(figure) || !(isMoney(figure) || isHours({ ...figure, per: undefined as never })))
    return undefined;
  const sure = bySign(prose, placed) ?? (giver.members.length < 2 ? byEach(prose, placed) : undefined);
  const found = sure ?? byYears(prose, placed);
  if (found === undefined) return undefined;
  const { figure: other } = found.other;
  const quote = prose.text.slice(Math.min(figure.start, other.start), Math.max(figure.end, other.end));
  return { times: found.times, either: sure === undefined, quote };
}

/** The money of a text, with how often each figure counts. */
export const multiplied = (prose: Prose, money: readonly Money[]): Money[] =>
  money.map((one) => {
    const found = multipliedAt(prose, one);
    return found === undefined ? one : { ...one, fact: { ...one.fact, sure: false, multiplied: found } };
  });
