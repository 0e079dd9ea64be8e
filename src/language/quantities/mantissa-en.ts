/** Numbers in English words: twenty-five, a hundred and twenty, one and a half, two thirds, one in four. */
import { exact } from './exact.ts';
import { currencies, type Lexicon, percentWords, scales, words } from './lexicon.ts';
import { type Mantissa, mantissa, plainNumber, share, withPart } from './mantissa.ts';
import { englishNumbers, englishParts } from './number-words.ts';
import type { Token } from './tokens.ts';

/** After "a third" these make it the third of its kind. */
const ordinalHeads = words(`
  party partner company school municipality province institution organisation organization year time option country person generation version quarter edition
  round phase step student teacher activity objective goal criterion project application pilot location region member reason point attempt place week day month`);

const textAt = (tokens: readonly Token[], at: number): string => (tokens[at]?.masked ? '' : (tokens[at]?.text ?? ''));

const follows = (text: string): boolean => scales.has(text) || percentWords.has(text) || currencies.has(text);

/** A unit glued to a ten by a dash, or apart: twenty-five, twenty five. */
function tens(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const value = englishNumbers.get(textAt(tokens, at));
  if (value === undefined || tokens[at]?.kind !== 'word') return null;
  if (value < 20) return { value, next: at + 1 };
  const dash = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? 1 : 0;
  const unit = englishNumbers.get(textAt(tokens, at + 1 + dash));
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, next: at + 2 + dash } : { value, next: at + 1 };
}

/** Up to 9,999 with hundred as its only scale: a hundred and twenty, twelve hundred. */
function belowThousand(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const article = (textAt(tokens, at) === 'a' || textAt(tokens, at) === 'one') && textAt(tokens, at + 1) === 'hundred';
  const head = article ? { value: 1, next: at + 1 } : tens(tokens, at);
  if (head === null || textAt(tokens, head.next) !== 'hundred') return head;
  const { next } = head;
  const and = textAt(tokens, next + 1) === 'and' ? 1 : 0;
  const rest = tens(tokens, next + 1 + and);
  const half = and === 1 && textAt(tokens, next + 2) === 'a';
  return rest && !half && rest.value > 0
    ? { value: head.value * 100 + rest.value, next: rest.next }
    : { value: head.value * 100, next: next + 1 };
}

/** "in 4", "out of ten" behind a number; the small denominators that people use so. */
function outOf(tokens: readonly Token[], at: number, n: number): Mantissa | null {
  let next = at;
  if (textAt(tokens, at) === 'out' && textAt(tokens, at + 1) === 'of') next += 2;
  else if (textAt(tokens, at) === 'in') next += 1;
  else if (textAt(tokens, at) === '-' && textAt(tokens, at + 1) === 'in') next += textAt(tokens, at + 2) === '-' ? 3 : 2;
  else return null;
  if (['every', 'the'].includes(textAt(tokens, next))) next += 1;
  const m = plainNumber(tokens[next]) ?? tens(tokens, next)?.value ?? null;
  if (m === null || (n > 1 && ![3, 4, 5, 8, 10, 20, 100].includes(m) && textAt(tokens, at) !== 'out')) return null;
  return share(n, m, next + 1);
}

function part(tokens: readonly Token[], at: number, n: number, article: boolean): Mantissa | null {
  const dash = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0;
  const text = textAt(tokens, at + dash);
  const d = englishParts.get(text);
  if (d === undefined || n >= d || (n > 1 && !text.endsWith('s') && text !== 'half')) return null;
  if (n > 1 && d === 2) return null;
  // "a third party", "a half-day": the ordinal or adjective of a noun.
  if (ordinalHeads.has(textAt(tokens, at + dash + 1)) && !text.endsWith('s')) return null;
  if (article && tokens[at + dash + 1]?.text === '-' && tokens[at + dash + 1]?.glued) return null;
  const value = exact(n, d);
  return value && withOf(tokens, mantissa(value, at + dash + 1, { fraction: true, half: d === 2 }));
}

/** "a quarter of a million", "half a million", "half an hour": what stands between the part and its scale. */
function withOf(tokens: readonly Token[], found: Mantissa): Mantissa {
  let next = found.next;
  if (textAt(tokens, next) === 'of') next += 1;
  if (['a', 'an'].includes(textAt(tokens, next))) next += 1;
  return next > found.next && follows(textAt(tokens, next)) ? { ...found, next } : found;
}

/** The number or fraction that starts with the English word at `at`, or null. */
export function englishMantissa(tokens: readonly Token[], at: number, lexicon: Lexicon): Mantissa | null {
  const token = tokens[at] as Token;
  const { text } = token;
  if (token.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued) return null;
  if (text === 'half') {
    if (/^(?:first|second|better)$/u.test(tokens[at - 1]?.text ?? '')) return null;
    if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued) return null;
    return withOf(tokens, mantissa({ n: 1, d: 2 }, at + 1, { fraction: true, half: true }));
  }
  const article = text === 'a' || text === 'an';
  if (article || text === 'one') {
    const found = part(tokens, at + 1, 1, article) ?? outOf(tokens, at + 1, 1);
    if (found && !(article && textAt(tokens, at + 1) === 'in')) return found;
  }
  if (['hundred', 'thousand'].includes(text)) return null;
  const number = belowThousand(tokens, at);
  if (number === null) return article && follows(textAt(tokens, at + 1)) ? mantissa({ n: 1, d: 1 }, at + 1, { article: true }) : null;
  const { value, next } = number;
  if (value === 1 && next === at + 1) {
    const whole = withPart(tokens, mantissa({ n: 1, d: 1 }, next), lexicon);
    const after = textAt(tokens, next);
    const before = textAt(tokens, at - 1);
    const counts =
      whole.next > next ||
      follows(after) ||
      lexicon.counted.has(after) ||
      lexicon.adjectives.has(after) ||
      after === 'to' ||
      after === '' ||
      after === 'or';
    return counts && !['no', 'this', 'that', 'each', 'every', 'which', 'the'].includes(before) ? whole : null;
  }
  const found = part(tokens, next, value, false) ?? outOf(tokens, next, value);
  // "a four-year programme" is a kind of programme.
  if (!found && tokens[next]?.text === '-' && tokens[next]?.glued && tokens[next + 1]?.glued && tokens[next + 1]?.kind === 'word')
    return null;
  return found ?? withPart(tokens, mantissa({ n: value, d: 1 }, next), lexicon);
}

/** What English words may do to a number in digits: "1 in 3", "2 thirds". */
export function englishTail(tokens: readonly Token[], whole: Mantissa): Mantissa {
  const n = whole.value.n;
  if (!whole.plain || n > 99) return whole;
  return part(tokens, whole.next, n, false) ?? outOf(tokens, whole.next, n) ?? whole;
}
