/**
 * Numbers in digits. Which sign parts the thousands and which the decimals follows from the shape
 * where it can (1.250.000, 53,08, 7.4) and from the language where it cannot (1.250).
 */
import { type Exact, exact } from './exact.ts';
import type { Token } from './tokens.ts';

export interface Numeral {
  readonly value: Exact;
  /** One mark before exactly three digits: the value if that mark were the other one. */
  readonly other?: { readonly value: Exact; readonly isDecimal: boolean };
  /** The token after it. */
  readonly next: number;
  /** Digits only: may be a year, a label, a day. */
  readonly plain: boolean;
  /** Ends in ",-" or ",--", which only a price does. */
  readonly price: boolean;
}

const maxDigits = 15;

/** Whether a gap of one (possibly thin or no-break) space parts two digit runs. */
const oneSpace = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && !token.first && token.start - before.end === 1;
};

function ofDigits(whole: string, decimals = ''): Exact | null {
  if (whole.length + decimals.length > maxDigits) return null;
  return exact(Number(whole + decimals), 10 ** decimals.length);
}

/** Reads ",-", ",--", ",=" and ".-" behind a price. */
function priceEnd(tokens: readonly Token[], at: number): number {
  const [mark, dash] = [tokens[at], tokens[at + 1]];
  if (
    !mark?.glued ||
    (mark.text !== ',' && mark.text !== '.') ||
    !dash?.glued ||
    (dash.text !== '-' && dash.text !== '=' && dash.text !== '_')
  )
    return at;
  let end = at + 2;
  while (tokens[end]?.glued && tokens[end]?.text === '-') end += 1;
  // "1,-2" is no price.
  return tokens[end]?.glued && tokens[end]?.kind === 'digits' ? at : end;
}

/** The number that starts at a digit run, or null where the digits are no number that we can hold. */
export function readNumeral(tokens: readonly Token[], at: number, language: 'nl' | 'en'): Numeral | null {
  const groups: string[] = [(tokens[at] as Token).text];
  const marks: string[] = [];
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || token.masked) break;
    const last = groups.at(-1) as string;
    const grouped = marks.every((mark) => mark === ' ') && (groups[0] as string).length <= 3 && !(groups[0] as string).startsWith('0');
    if (
      token.kind === 'digits' &&
      !token.glued &&
      token.text.length === 3 &&
      grouped &&
      oneSpace(tokens, next) &&
      (marks.length === 0 || last.length === 3)
    ) {
      groups.push(token.text);
      marks.push(' ');
      next += 1;
      continue;
    }
    const after = tokens[next + 1];
    if (
      !token.glued ||
      after?.kind !== 'digits' ||
      !after.glued ||
      after.masked ||
      !(token.text === '.' || token.text === ',' || token.text === "'")
    )
      break;
    if (token.text === "'" && after.text.length !== 3) break;
    groups.push(after.text);
    marks.push(token.text);
    next += 2;
  }
  const end = priceEnd(tokens, next);
  const price = end > next;
  const numeral = interpret(groups, marks, language, price);
  return numeral && { ...numeral, next: end, plain: marks.length === 0 && !price, price };
}

const allThree = (groups: readonly string[]): boolean => groups.every((group) => group.length === 3);
const startsGroup = (group: string): boolean => group.length <= 3 && !group.startsWith('0');

function interpret(
  groups: readonly string[],
  marks: readonly string[],
  language: 'nl' | 'en',
  price: boolean,
): Pick<Numeral, 'value' | 'other'> | null {
  const first = groups[0] as string;
  const joined = (value: Exact | null): Pick<Numeral, 'value'> | null => value && { value };
  if (marks.length === 0) return joined(ofDigits(first));
  const last = groups.at(-1) as string;
  const mark = marks.at(-1) as string;
  const same = marks.every((one) => one === mark);
  if (same && (marks.length > 1 || mark === ' ' || mark === "'")) {
    // 1.250.000 parts thousands; 1.2.3 is a section or a version.
    return startsGroup(first) && allThree(groups.slice(1)) ? joined(ofDigits(groups.join(''))) : null;
  }
  if (!same) {
    const decimals = marks.filter((one) => one === mark).length === 1 && mark !== ' ' && mark !== "'";
    const grouping = marks[0] as string;
    const whole = groups.slice(0, -1);
    const regular = marks.slice(0, -1).every((one) => one === grouping) && startsGroup(first) && allThree(whole.slice(1));
    return decimals && regular ? joined(ofDigits(whole.join(''), last)) : null;
  }
  const asDecimal = ofDigits(first, last);
  if (last.length !== 3 || !startsGroup(first)) return joined(asDecimal);
  const asWhole = ofDigits(first + last);
  if (asDecimal === null || asWhole === null) return null;
  const thousands = mark === (language === 'nl' ? '.' : ',');
  return thousands || price
    ? { value: asWhole, other: { value: asDecimal, isDecimal: true } }
    : { value: asDecimal, other: { value: asWhole, isDecimal: false } };
}
