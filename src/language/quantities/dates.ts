/**
 * Dates with a day or a month, in digits or with the name of the month, and years in pairs. They
 * are read before anything else, so that 01-09-2026 is no telephone number and 1/3 no March.
 * The day stands first: 12/3/2026 is 12 March, also in English. A day without a year gives no
 * date, but is no number either. A bare year needs its surroundings: see years.ts.
 */
import { months } from './lexicon.ts';
import type { Moment } from './quantity.ts';
import type { Token } from './tokens.ts';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, '0');

const whole = (token: Token | undefined, maxDigits: number): number | null =>
  token?.kind === 'digits' && !token.masked && token.text.length <= maxDigits ? Number(token.text) : null;

/** A year from 1900 up to 2100 written in full. */
export const yearOf = (token: Token | undefined): number | null => {
  const year = token?.text.length === 4 ? whole(token, 4) : null;
  return year !== null && year >= 1900 && year <= 2100 ? year : null;
};

function dayIn(year: number, month: number, day: number): string | null {
  const days = lengths[month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !leap ? null : `${year}-${two(month)}-${two(day)}`;
}

const glued = (tokens: readonly Token[], from: number, count: number): boolean => {
  for (let at = from; at < from + count; at += 1) if (!tokens[at]?.glued) return false;
  return true;
};

/** 01-09-2026, 1.9.2026, 12/3/26, 2026-09-01, 2026-09: the value, and how many tokens it takes. */
function numeric(tokens: readonly Token[], at: number): { value: string; count: number } | null {
  const [first, mark, second] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (mark === undefined || !['-', '/', '.'].includes(mark.text) || second?.kind !== 'digits' || !glued(tokens, at + 1, 2)) return null;
  const year = yearOf(first);
  const full = tokens[at + 3]?.text === mark.text && glued(tokens, at + 3, 2) && tokens[at + 4]?.kind === 'digits';
  const continued =
    tokens[at + (full ? 5 : 3)]?.text === mark.text &&
    tokens[at + (full ? 6 : 4)]?.kind === 'digits' &&
    glued(tokens, at + (full ? 5 : 3), 2);
  if (continued) return null;
  if (year !== null && mark.text === '-' && second.text.length === 2) {
    const month = Number(second.text);
    const day = full ? whole(tokens[at + 4], 2) : null;
    if (full && day !== null) {
      const value = dayIn(year, month, day);
      return value === null ? null : { value, count: 5 };
    }
    // 2011-12 is a school year, 2026-09 a month.
    return !full && month >= 1 && month <= 12 && month !== (year + 1) % 100 ? { value: `${year}-${two(month)}`, count: 3 } : null;
  }
  const day = whole(first, 2);
  const month = whole(second, 2);
  if (!full || day === null || month === null) return null;
  const short = whole(tokens[at + 4], 2);
  const written = yearOf(tokens[at + 4]) ?? (short !== null && (tokens[at + 4] as Token).text.length === 2 ? 2000 + short : null);
  if (written === null) return null;
  const value = dayIn(written, month, day) ?? (month > 12 ? dayIn(written, day, month) : null);
  return value === null ? null : { value, count: 5 };
}

/** Years in a pair: 2025/2026, 2025-26. The second is then a year whatever follows. */
function yearPair(tokens: readonly Token[], at: number): { years: [number, number]; second: number } | null {
  const year = yearOf(tokens[at]);
  if (year === null || !tokens[at + 1]?.glued || !['/', '-'].includes(tokens[at + 1]?.text ?? '')) return null;
  const second = at + (tokens[at + 2]?.text === "'" ? 3 : 2);
  if (!tokens[second]?.glued) return null;
  const next = yearOf(tokens[second]) ?? (tokens[second]?.text.length === 2 ? whole(tokens[second], 2) : null);
  if (next === null) return null;
  const until = next < 100 ? year - (year % 100) + next : next;
  return until > year && until - year <= 15 && (next > 100 || until === year + 1) ? { years: [year, until], second } : null;
}

const ordinal = new Set(['e', 'de', 'ste', 'st', 'nd', 'rd', 'th']);

/** Names of months that are other words without a capital. */
const properNames = new Set(['may', 'march', 'mar']);

interface Named {
  value: string | null;
  /** Day and month without a year, which the date behind it may give: "1 januari t/m 31 december 2026". */
  open?: [month: number, day: number];
  from: number;
  to: number;
}

/** A date around the name of a month at `at`. */
function named(tokens: readonly Token[], at: number): Named | null {
  const month = months.get((tokens[at] as Token).text);
  if (month === undefined || (properNames.has((tokens[at] as Token).text) && !tokens[at]?.capital)) return null;
  let from = at;
  let to = at + 1;
  let back = at - 1;
  if (tokens[back]?.text === 'of' || tokens[back]?.text === '.') back -= 1;
  if (tokens[back]?.kind === 'word' && tokens[back]?.glued && ordinal.has(tokens[back]?.text ?? '')) back -= 1;
  if (tokens[at - 1]?.text === '-' && tokens[at]?.glued) back = at - 2;
  let day = whole(tokens[back], 2);
  if (day !== null && day >= 1 && day <= 31 && tokens[back - 1]?.text !== ',') from = back;
  else day = null;
  if (tokens[to]?.text === '.' && tokens[to]?.glued) to += 1;
  // September 1, 2026: English puts the day behind.
  const behind = whole(tokens[to], 2);
  if (day === null && behind !== null && behind >= 1 && behind <= 31 && !tokens[to]?.glued) {
    let after = to + 1;
    if (tokens[after]?.glued && ordinal.has(tokens[after]?.text ?? '')) after += 1;
    const comma = tokens[after]?.text === ',' ? after + 1 : after;
    if (yearOf(tokens[comma]) !== null || after > to + 1) {
      day = behind;
      to = after;
    }
  }
  let at4 = to;
  if (tokens[at4]?.text === ',' || tokens[at4]?.text === '-' || tokens[at4]?.text === "'") at4 += 1;
  const year = yearOf(tokens[at4]);
  if (year === null) {
    // A day without a year is no date that can be written down, but no count either.
    return day === null ? null : { value: null, open: [month, day], from, to };
  }
  const value = day === null ? `${year}-${two(month)}` : dayIn(year, month, day);
  return { value, from, to: at4 + 1 };
}

/** 10 t/m 12 oktober: the day before the day is no count either. */
function earlierDay(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > from - 5 && ['-', 'en', 't', '/', 'm', 'tot', 'met', 'and', 'to'].includes(tokens[at]?.text ?? '')) at -= 1;
  const day = at < from - 1 ? whole(tokens[at], 2) : null;
  return day !== null && day >= 1 && day <= 31 ? at : from;
}

const joints = new Set(['t', '/', 'm', 'tot', 'en', 'met', '-', 'to', 'until', 'and', 'tm']);

/** Whether only words such as "t/m" stand between two dates. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at += 1) if (!joints.has(tokens[at]?.text ?? '')) return false;
  return true;
}

/** The dates of a text; their tokens are masked. */
export function readDates(tokens: readonly Token[], text: string): Moment[] {
  const found: Moment[] = [];
  let open: Named | null = null;
  const take = (value: string | null, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) (tokens[at] as Token).masked = true;
    const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
    if (value !== null) found.push({ kind: 'date', value, quote: text.slice(start, end), start, end });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.masked) continue;
    if (token.kind === 'digits') {
      const before = tokens[at - 1];
      if (
        token.glued &&
        (before?.kind === 'digits' || before?.kind === 'word' || ((before?.text === '.' || before?.text === '/') && before.glued))
      )
        continue;
      const date = numeric(tokens, at);
      if (date) {
        take(date.value, at, at + date.count);
        continue;
      }
      const pair = yearPair(tokens, at);
      if (pair && tokens[pair.second + 1]?.text !== '%') {
        take(String(pair.years[0]), at, at + 1);
        take(String(pair.years[1]), pair.second, pair.second + 1);
      }
    } else if (token.kind === 'word') {
      const date = named(tokens, at);
      if (!date) continue;
      if (open?.open && date.value !== null && joined(tokens, open.to, date.from))
        take(dayIn(Number(date.value.slice(0, 4)), ...open.open), open.from, open.to);
      open = date.value === null ? date : null;
      const earlier = earlierDay(tokens, date.from);
      if (date.value !== null || (tokens[date.from] as Token).kind === 'digits') {
        for (let day = earlier; day < date.from; day += 1) (tokens[day] as Token).masked = true;
        take(date.value, date.from, date.to);
      }
    }
  }
  return found;
}
