/**
 * What comes back: "15k per jaar", "80 uur per maand". The dossier holds the whole term, so such a figure
 * is never the answer by itself: it is read as often as it comes back in the term that the text names, and as it was said.
 *
 * @example recurring('15k per jaar, 4 jaar lang', quantities(…), figure) // { each: 'year', times: 4 }
 */
import type { Period } from '../../criteria/vocabulary.ts';
import type { Figure, Quantity } from '../quantities/quantities.ts';
import { fold } from './fold.ts';

const kinds: readonly (readonly [Period, RegExp])[] = [
  ['week', /^(?:week|weken)$/u],
  ['month', /^(?:maand|maanden|month)$/u],
  ['quarter', /^(?:kwartaal|quarter)$/u],
  ['half_year', /^(?:half|halfjaar)$/u],
  ['year', /^(?:\S*jaar|\S*year|annum)$/u],
  ['period', /^(?:periode|seizoen|term|semester)$/u],
];

/** The period that the noun behind "per" names; undefined for a student, an hour or a square metre. */
export const periodOf = (per: string | undefined): Period | undefined =>
  per === undefined ? undefined : kinds.find(([, word]) => word.test(per))?.[0];

/** "jaar" of the units "per jaar" and "uur per jaar". */
export const perOf = (unit: string | undefined): string | undefined => /(?:^| )per (.+)$/u.exec(unit ?? '')?.[1];

/** An amount for each of something that is no time: "per student", "per uur". */
export const isPerThing = (unit: string | undefined): boolean => unit?.startsWith('per ') === true && periodOf(perOf(unit)) === undefined;

const monthsIn: Partial<Record<Period, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/** "jaarlijks 15k": words that say by themselves how often. */
export const adverbs: Readonly<Record<string, Period>> = {
  jaarlijks: 'year',
  annually: 'year',
  yearly: 'year',
  halfjaarlijks: 'half_year',
  driemaandelijks: 'quarter',
  quarterly: 'quarter',
  maandelijks: 'month',
  monthly: 'month',
  wekelijks: 'week',
  weekly: 'week',
};
const adverb = Object.keys(adverbs).join('|');

const each = new RegExp(
  `\\b(?:(?:per|elke?|ieder|iedere|each|every) (week|maand|month|kwartaal|quarter|half(?:jaar| year)?|(?:school|studie|kalender)?jaar|(?:school )?year)|(${adverb}))\\b`,
  'u',
);

function eachIn(text: string): Period | undefined {
  const found = each.exec(text);
  if (found === null) return undefined;
  return adverbs[found[2] ?? ''] ?? periodOf(found[1]?.replace(/^school /u, ''));
}

/** Words between "jaarlijks" and the figure that it is about, and none that begin something else. */
const leading = new RegExp(
  `${each.source}(?:\\s+(?!(?:en|and|plus|maar|but|is|dus|so|samen|totaal|total)\\b)\\p{L}+){0,4}\\s*€?\\s*$`,
  'u',
);
/** "15k en 80 uur per jaar": said of both. */
const following = new RegExp(
  `^(?:\\s*(?:euro|eur|uur|uren|hours))?\\s*(?:en|and|plus|\\+|&)\\s+€?\\s*[\\d.,]+\\s?\\p{L}*(?:\\s\\p{L}+)?\\s+${each.source}`,
  'u',
);

/** As much of a figure as is looked at. */
type Standing = Pick<Figure, 'per' | 'start' | 'end'>;

function periodAt(text: string, { per, start, end }: Standing): Period | undefined {
  if (per !== undefined) return periodOf(per);
  const before = leading.exec(fold(text.slice(Math.max(0, start - 60), start)));
  return eachIn(before?.[0] ?? following.exec(fold(text.slice(end, end + 60)))?.[0] ?? '');
}

const spans = /^(?:jaar|jaren|years?|maand|maanden|months?)$/u;
const lasting = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:voor|gedurende|for|during|looptijd|duur|duration|loopt|duurt|lasts|komende|eerste|eerstvolgende|next|first|x|×|\\*|maal|keer|times)(?: (?:van|of|de|het|een|the|a|komende|volgende|eerste|next|first|is))*:? ?|(?:per (?:\\p{L}|-)+|${adverb})[,( ]+)$`,
  'u',
);
/** "4 jaar geleden" is no term, and "4 jaar oud" none either. */
const passed = /^ *(?:geleden|ago|oud|old|ervaring|experience)\b/u;

/** The months that a length of time stands for, where the words around it make it a term. */
function lengthOf(text: string, { value, unit, per, start, end }: Figure): number | undefined {
  if (value === undefined || value.d !== 1 || value.n < 1 || unit === undefined || per !== undefined || !spans.test(unit)) return undefined;
  const behind = fold(text.slice(end, end + 40)).replace(/^[\s-]*\p{L}+/u, '');
  const isTerm = /^ (?:lang\b|long\b|x |× |\* )/u.test(behind) || lasting.test(fold(text.slice(Math.max(0, start - 40), start)));
  return isTerm && !passed.test(behind) ? value.n * (/^(?:j|y)/u.test(unit) ? 12 : 1) : undefined;
}

/** "2024-2027", "van 2024 tot en met 2027": both counted. Two years in a row may be one school year. */
const yearsFromTo =
  /(?<!\d)(?<!\d[-/])((?:19|20)\d\d)\s*(?:-|–|t\/m|tm|tot en met|to|through|up to and including)\s*((?:19|20)\d\d)(?![\d/-])/gu;

interface Term {
  readonly months: number;
  readonly start: number;
}

function termsIn(text: string, found: readonly Quantity[]): Term[] {
  const lengths = found.flatMap((one): Term[] => {
    const months = one.kind === 'number' ? lengthOf(text, one) : undefined;
    return months === undefined ? [] : [{ months, start: one.start }];
  });
  const ranges = [...fold(text).matchAll(yearsFromTo)].flatMap(({ 1: from, 2: to, index }): Term[] => {
    const years = Number(to) - Number(from) + 1;
    return years > 2 && years <= 30 ? [{ months: years * 12, start: index }] : [];
  });
  return [...lengths, ...ranges];
}

/** The term of a figure: the one that follows it before the next that comes back, or else the only one that the text names. */
function termOf(text: string, found: readonly Quantity[], { end }: Standing): number | undefined {
  const terms = termsIn(text, found);
  const next = found.find((one) => one.kind !== 'date' && one.start >= end && periodOf(one.per) !== undefined)?.start ?? text.length;
  const own = terms.find(({ start }) => start >= end && start < next);
  const all = new Set(terms.map(({ months }) => months));
  return own?.months ?? (all.size === 1 ? terms[0]?.months : undefined);
}

/** A figure that comes back every period. */
export interface Recurring {
  readonly each: Period;
  /** How often in the whole term, where the text says how long that is. */
  readonly times?: number;
}

/** How a figure comes back, if it does. @param found all quantities of the text. */
export function recurring(text: string, found: readonly Quantity[], figure: Standing): Recurring | undefined {
  const period = periodAt(text, figure);
  if (period === undefined) return undefined;
  const times = (termOf(text, found, figure) ?? 0) / (monthsIn[period] ?? 0);
  return Number.isInteger(times) && times > 1 ? { each: period, times } : { each: period };
}

/** The figure for the whole term first, where that is known, and then as it was said. */
export const wholeFirst = ({ times }: Recurring, said: number): readonly number[] => (times === undefined ? [said] : [said * times, said]);

const whole =
  /(?:^|[^\p{L}])(?:totaal|totale|total|samen(?! met)|altogether|(?:dat|which|that|it) (?:is|zijn|wordt|makes)|(?:is|zijn|wordt|maakt) dat|dus|oftewel|ofwel|(?:in|over) (?:de |het |the )?(?:(?:hele|gehele|whole|full) )?(?:(?:\p{L}+|\d+) )?(?:jaar|jaren|years?|looptijd|periode|term))(?![\p{L}])|^\s*(?:euro|eur|€|uur|uren|hours)?\s*(?:\(|=)\s*€?\s*$/u;

/** Words by a figure that say that it is the whole of what comes back: "in totaal", "in 4 jaar is dat". */
const saysWhole = (words: string): boolean => words.length <= 60 && whole.test(fold(words));

/** What is still about the figure that these words follow: up to a comma, a stop or "en". */
const clauseOf = (words: string): string => /^(?:(?!\b(?:en|and|plus|maar|but)\b)[^.;,\n])*/u.exec(words)?.[0].slice(0, 60) ?? '';

/** Where a figure stands. */
type Span = Pick<Figure, 'start' | 'end'>;

/** Whether the words between the two, or behind the whole, say that what comes back is that over the term. @param all figures of the text, in order. */
export function isSaidToBe(text: string, back: Span, over: Span, all: readonly Span[]): boolean {
  const [first, second] = back.start < over.start ? [back, over] : [over, back];
  if (all.some(({ start }) => start > first.start && start < second.start)) return false;
  const next = all.find(({ start }) => start > second.start)?.start ?? text.length;
  return saysWhole(text.slice(first.end, second.start)) || (second === over && saysWhole(clauseOf(text.slice(second.end, next))));
}
