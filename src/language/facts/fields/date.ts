/** A day. A month or a year alone gives its last day, to be confirmed. */
import type { Language } from '../../../criteria/vocabulary.ts';
import { type Moment, type Quantity, quantities } from '../../quantities/quantities.ts';
import { fold, span } from '../fold.ts';
import { type FieldReader, type Reading, settle } from './reading.ts';

/** The last day of a month: the day before the first of the next. */
const endOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The last month of the part of the year that stands before a bare year. */
const partOfYear: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:begin|voorjaar|vroeg in|early|beginning of|spring|q1|(?:eerste|1e) kwartaal|first quarter)(?: (?:van|of|in))?(?: het jaar)?\s*$/u,
    3,
  ],
  [
    /\b(?:medio|halverwege|half|mid|q2|zomer|summer|(?:tweede|2e) kwartaal|second quarter|(?:eerste|1e) (?:helft|halfjaar)|first half)(?: (?:van|of|in))?[\s-]*$/u,
    6,
  ],
  [/\b(?:q3|(?:derde|3e) kwartaal|third quarter)(?: (?:van|of|in))?\s*$/u, 9],
];

function dayOf(moment: Moment, before: string, schoolYear: boolean): Reading {
  const { value, quote, start, end } = moment;
  const [year = 0, month] = value.split('-').map(Number);
  const base = { quote, start, end };
  if (value.length === 10) return { value, ...base, certainty: 'stated' };
  if (month !== undefined) return { value: endOf(year, month), ...base, certainty: 'inferred' };
  const part = partOfYear.find(([pattern]) => pattern.test(before))?.[1];
  return { value: endOf(year, schoolYear ? 7 : (part ?? 12)), ...base, certainty: 'inferred' };
}

/** The moments of a text, years of a school year taken as one. */
export function readMoments(text: string, language: Language): Reading[] {
  const folded = fold(text);
  const moments = quantities(text, language).filter((one: Quantity): one is Moment => one.kind === 'date');
  return moments.flatMap((moment, at) => {
    const next = moments[at + 1];
    const between = next && folded.slice(moment.end, next.start);
    // 2027/2028: its end stands in the second year.
    if (next?.value.length === 4 && moment.value.length === 4 && (between === '/' || between === '-')) return [];
    const last = moments[at - 1];
    const paired = last?.value.length === 4 && moment.value.length === 4 && /^[/-]'?$/u.test(folded.slice(last.end, moment.start));
    return [
      dayOf(
        moment,
        folded.slice(Math.max(0, moment.start - 30), moment.start),
        paired && /\b(?:school|studie|academic|school year)\S*\s*$/u.test(folded.slice(0, last.start)),
      ),
    ];
  });
}

export const readDate: FieldReader = (field, text, language) => {
  const found = readMoments(text, language);
  if (found.length > 0) return settle(field, found.slice(0, 4));
  // ISO, as a form gives it.
  const iso = /\d{4}-\d{2}-\d{2}/u.exec(text);
  return iso ? settle(field, [{ value: iso[0], ...span(text, iso.index, iso.index + 10), certainty: 'stated' }]) : null;
};
