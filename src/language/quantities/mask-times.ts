/** Times of the day, in digits and words, and 24/7. */
import { yearOf } from './dates.ts';
import { currencies, months, scales, words } from './lexicon.ts';
import { gluedSign, isDigits, isWord, maskRange, smallNumber } from './token-tests.ts';
import type { Token } from './tokens.ts';

const clockUnits = words('uur u h am pm');

const halves = words('half kwart quarter');

/** Whether the tokens at `at` are hours and minutes: 14.00, 9:30. */
function clockAt(tokens: readonly Token[], at: number): boolean {
  const [hours, mark, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hours?.kind !== 'digits' || minutes?.kind !== 'digits' || !mark?.glued || !minutes.glued) return false;
  if (mark.text !== '.' && mark.text !== ':') return false;
  return hours.text.length <= 2 && minutes.text.length === 2 && Number(hours.text) <= 24 && Number(minutes.text) < 60;
}

export function maskTime(tokens: readonly Token[], at: number): void {
  const before = tokens[at - 1]?.text ?? '';
  if (clockAt(tokens, at)) {
    const after = tokens[at + 3];
    // "tot 17.00": Dutch has no decimal point, so whole and half hours after such a word are times.
    const hourly =
      ['00', '15', '30', '45'].includes(tokens[at + 2]?.text ?? '') &&
      (['om', 'tot', 'vanaf', 'rond'].includes(before) || before.endsWith('dag')) &&
      !isWord(after) &&
      !after?.glued;
    const isTime = tokens[at + 1]?.text === ':' || clockUnits.has(after?.text ?? '') || before === 'om' || hourly;
    // "van 9.30 tot 11.00 uur": the first is a time because the second is.
    const joined =
      after !== undefined &&
      ['-', 'tot', 'en', 'to', 'and'].includes(after.text) &&
      clockAt(tokens, at + 4) &&
      clockUnits.has(tokens[at + 7]?.text ?? '');
    if (isTime || joined) maskRange(tokens, at, at + (clockUnits.has(after?.text ?? '') ? 4 : 3));
  } else if (tokens[at + 1]?.text === ':' && tokens[at + 1]?.glued && isDigits(tokens[at + 2]) && tokens[at + 2]?.glued) {
    // A ratio such as 1:1:1 has no unit: its parts are no quantities.
    let end = at + 3;
    while (gluedSign(tokens[end], ':') && isDigits(tokens[end + 1])) end += 2;
    maskRange(tokens, at, end);
  }
}

/** Hours in words or digits: "om negen uur", "half tien", "kwart over drie", "at 9 am". */
export function maskHours(tokens: readonly Token[], at: number): void {
  const { text } = tokens[at] as Token;
  const next = tokens[at + 1];
  const hour = smallNumber(next);
  if (halves.has(text)) {
    if (text === 'kwart' && tokens[at - 1]?.text === 'een') return;
    // "half 2027", "half september": a moment; the year itself is still read.
    if (text === 'half' && (yearOf(next) !== null || months.has(next?.text ?? ''))) (tokens[at] as Token).masked = true;
    const past = ['over', 'voor', 'past', 'to'].includes(next?.text ?? '');
    const after = past ? smallNumber(tokens[at + 2]) : hour;
    const clock = past ? tokens[at + 3] : tokens[at + 2];
    const scaled = scales.has(clock?.text ?? '') || currencies.has(clock?.text ?? '');
    if (after !== null && after >= 1 && after <= 12 && (past || text === 'half') && !scaled && !gluedSign(clock, '.'))
      maskRange(tokens, at, at + (past ? 3 : 2));
    return;
  }
  // "de jaren negentig" is a time.
  const counts = scales.has(tokens[at + 2]?.text ?? '') || currencies.has(tokens[at + 2]?.text ?? '');
  if (text === 'jaren' && hour !== null && hour >= 20 && hour < 100 && hour % 10 === 0 && isWord(next) && !counts)
    maskRange(tokens, at + 1, at + 2);
  if (hour === null || hour > 24) return;
  const unit = tokens[at + 2]?.text ?? '';
  const subject = tokens[at - 1]?.text ?? '';
  if (text === 'om' && (unit === 'uur' || unit === 'u') && !/^(?:gaa?[nt]|ging|gingen|draait)$/u.test(subject))
    maskRange(tokens, at + 1, at + 3);
  if (unit === 'am' || unit === 'pm') maskRange(tokens, at + 1, at + 3);
}

/** 8 p.m. */
export function maskNoon(tokens: readonly Token[], at: number): void {
  const [half, dot, m] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (
    (half?.text === 'p' || half?.text === 'a') &&
    dot?.text === '.' &&
    m?.text === 'm' &&
    m.glued &&
    Number((tokens[at] as Token).text) <= 12
  )
    maskRange(tokens, at, at + 4);
}

/** 24-7 and 24x7, like 24/7, say "always". */
export function maskAlways(tokens: readonly Token[], at: number): void {
  const [one, mark, other] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  const pair = `${one.text} ${other?.text}`;
  if (mark?.glued && other?.glued && ['-', '/', 'x'].includes(mark.text) && (pair === '24 7' || pair === '7 24'))
    maskRange(tokens, at, at + 3);
}
