/**
 * Questions about how it was: "hoe stonden we er op 1 maart voor?", "how did we stand last month?".
 * The day comes out as a date: one that names no year is the last one that has been.
 *
 * @example historyQuestion('hoe stonden we er op 1 maart voor?', '2026-11-24') // { …, argument: '2026-03-01' }
 */
import type { Intent } from '../criteria/vocabulary.ts';
import { fold } from './facts/fold.ts';
import { months } from './quantities/lexicon.ts';
import { quantities } from './quantities/quantities.ts';

const asksBack =
  /^(?:(?:en )?(?:hoe|waar) (?:stonden|stond|deden|scoorden|staan|staat) (?:we|wij|het|ons centrum)\b|(?:and )?(?:how|where) (?:did we (?:stand|do|score)|were we|was it|was our centre|did our centre (?:stand|do))\b|(?:wat was|what was) (?:onze |de |our |the )?(?:stand|status|score)\b|(?:de |onze |our |the )?(?:stand|status|score|verloop|history) (?:van |op |per |sinds |on |at |as of |since |of )|(?:wat is er|wat|what(?: has)?) (?:veranderd|veranderde(?: er)?|changed)\b.*\b(?:sinds|since)\b)/u;

const day = 86_400_000;
const iso = (millis: number): string => new Date(millis).toISOString().slice(0, 10);
const lastOf = (year: number, month: number): string => iso(Date.UTC(year, month, 0));

const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  one: 1,
  a: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  zes: 6,
  six: 6,
};
const howMany = (word: string): number => numbers[word] ?? Number(word);

/** "vorige maand", "drie weken geleden", "gisteren". */
function relative(text: string, today: string): string | null {
  const now = Date.parse(today);
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (/\b(?:gisteren|yesterday)\b/u.test(text)) return iso(now - day);
  if (/\b(?:vorige|afgelopen|last) week\b/u.test(text)) return iso(now - 7 * day);
  if (/\b(?:vorige|afgelopen|last) (?:maand|month)\b/u.test(text)) return lastOf(year, month - 1);
  if (/\b(?:vorig|afgelopen|last) (?:jaar|year)\b/u.test(text)) return `${year - 1}-12-31`;
  if (/\b(?:begin (?:van )?(?:dit|het) jaar|(?:start|beginning) of (?:this|the) year)\b/u.test(text)) return `${year}-01-01`;
  const ago = /\b(\d{1,3}|\p{L}+) (dag|dagen|week|weken|maand|maanden|jaar|days?|weeks?|months?|years?) (?:geleden|terug|ago)\b/u.exec(
    text,
  );
  const n = howMany(ago?.[1] ?? '');
  if (ago === null || !Number.isInteger(n)) return null;
  const unit = ago[2] ?? '';
  if (/^d/u.test(unit)) return iso(now - n * day);
  if (/^w/u.test(unit)) return iso(now - 7 * n * day);
  const back = /^m/u.test(unit) ? n : 12 * n;
  const same = Date.UTC(year, month - 1 - back, Number(today.slice(8)));
  const end = Date.UTC(year, month - back, 0);
  return iso(Math.min(same, end));
}

const names = [...months.keys()].join('|');
const dayOrMonth = new RegExp(
  `(?:\\b(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?(?: of)? )?\\b(${names})\\b\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?\\b)?`,
  'gu',
);

/** "1 maart", "March 1st", "in maart": the last one that has been. */
function withoutYear(text: string, today: string): string | null {
  for (const [, before, name = '', after] of text.matchAll(dayOrMonth)) {
    const month = months.get(name);
    if (month === undefined) continue;
    const number = before ?? after;
    const of = (year: number): string => {
      const end = lastOf(year, month);
      return number === undefined ? end : `${end.slice(0, 8)}${number.padStart(2, '0')}`;
    };
    const year = Number(today.slice(0, 4));
    const first = of(year).slice(0, 7) <= today.slice(0, 7) && (number === undefined || of(year) <= today) ? year : year - 1;
    if (number !== undefined && (Number(number) < 1 || of(first) > lastOf(first, month))) continue;
    return of(first);
  }
  return null;
}

/** A date with its year: a day, or the end of a month or year. */
function withYear(text: string): string | null {
  // The names of months are known in both languages.
  for (const found of quantities(text, 'nl')) {
    if (found.kind !== 'date') continue;
    const [year = '', month, date] = found.value.split('-');
    if (date !== undefined) return found.value;
    return month === undefined ? `${year}-12-31` : lastOf(Number(year), Number(month));
  }
  return null;
}

/** @param today the day on which it is asked, as YYYY-MM-DD. @returns null for any other text. */
export function historyQuestion(text: string, today: string): Extract<Intent, { kind: 'command' }> | null {
  if (text.length > 200) return null;
  const folded = fold(text).trim().replace(/\s+/gu, ' ');
  if (!asksBack.test(folded)) return null;
  const found = withYear(text) ?? relative(folded, today) ?? withoutYear(folded, today);
  // A month that is not over is seen up to today; a day still to come is not this question.
  const asked = found !== null && found > today && found.slice(0, 7) === today.slice(0, 7) ? today : found;
  return asked === null ? null : { kind: 'command', command: 'history', argument: asked };
}
