/**
 * Two numbers that are the ends of one: 40 à 50, € 50.000 - € 75.000, tussen de 40 en 50,
 * 50 tot 75 duizend. The first borrows the scale, currency and kind of the second.
 */
import type { Atom, Reader } from './atoms.ts';
import { compare, type Exact, isWhole, times } from './exact.ts';

const between = ({ tokens }: Reader, from: number, to: number): string | null => {
  if (to - from > 4) return null;
  let joined = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.masked || token.first) return null;
    joined += at > from && !token.glued ? ` ${token.text}` : token.text;
  }
  return joined;
};

/** Whether `tussen` or `between` stands before, with an article or qualifier in between at most. */
function afterBetween({ tokens, lexicon }: Reader, first: number): boolean {
  for (let at = first - 1; at >= first - 3 && at >= 0; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (text === lexicon.between) return true;
    if (!lexicon.articles.has(text) && !lexicon.qualifiers.has(text)) return false;
  }
  return false;
}

const risen = new Set([
  'stijgt',
  'stijgen',
  'gestegen',
  'groeit',
  'groeien',
  'gegroeid',
  'increase',
  'increased',
  'increases',
  'rise',
  'rises',
  'rose',
  'risen',
  'grow',
  'grows',
  'grew',
  'grown',
  'improve',
  'improved',
  'went',
  'go',
  'raise',
  'raised',
  'increasing',
  'growing',
  'rising',
]);

/** English "grew from 18 to 25" names two values at two moments, not a range. */
function isChange({ tokens, language }: Reader, first: number): boolean {
  if (language !== 'en') return false;
  let from = false;
  for (let at = first - 1; at >= first - 8 && at >= 0; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (text === 'from') from = true;
    else if (risen.has(text)) return from || at === first - 1;
  }
  return false;
}

/** "from 7.1 to 7.8", like Dutch "van 7,1 naar 7,8", names two marks. */
const isMarks = ({ tokens }: Reader, low: Atom, high: Atom): boolean =>
  tokens[low.first - 1]?.text === 'from' &&
  low.value.d > 1 &&
  high.kind === 'bare' &&
  high.scale === 1 &&
  compare(high.value, { n: 10, d: 1 }) <= 0;

function joins(reader: Reader, low: Atom, high: Atom): boolean {
  const { tokens, lexicon } = reader;
  const text = between(reader, low.next, high.first);
  if (text === null || text === '') return false;
  if (text === lexicon.and || text === `${lexicon.and} de` || text === `${lexicon.and} the`) return afterBetween(reader, low.first);
  if (text === 'of' || text === 'or')
    return isWhole(low.value) && high.value.n === low.value.n + 1 && isWhole(high.value) && high.value.n <= 20;
  if (!lexicon.rangeWords.has(text) && !lexicon.rangeWords.has(text.replace(/ (?:de|een|the)$/u, ''))) return false;
  // "10 à € 500" and "criterium - € 500" are a number and a price.
  const priced = high.currencyBefore && low.kind !== 'money';
  if (priced && (text === '-' || text === 'a')) return false;
  if (text === '-') {
    const dash = tokens[low.next];
    const after = tokens[high.first];
    return dash?.glued === after?.glued;
  }
  if (text === 'to' && (isChange(reader, low.first) || isMarks(reader, low, high))) return false;
  return true;
}

/** A scale that the second end says for both: 50 tot 75 duizend, drie à vierhonderd. */
function shared(low: Atom, high: Atom): Exact {
  if (low.scale === 1 && high.scale > 1 && low.kind !== 'percent' && compare(low.mantissa, high.mantissa) < 0)
    return times(low.value, high.scale) ?? low.value;
  // "500 tot 1 miljoen" starts at 500 thousand.
  if (low.scale === 1 && high.scale >= 1e6 && low.kind !== 'percent' && low.value.n >= 100 * low.value.d) {
    const lifted = times(low.value, 1000);
    if (lifted && compare(lifted, high.value) < 0) return lifted;
  }
  if (low.inWords && high.inWords && low.scale === 1 && isWhole(low.value) && low.value.n > 0) {
    for (const step of [1000, 100]) {
      const head = high.mantissa.n / step;
      if (high.mantissa.d === 1 && Number.isInteger(head) && head < 1000 && low.value.n < head)
        return times(low.value, step * high.scale) ?? low.value;
    }
  }
  return low.value;
}

function kindOf(low: Atom, high: Atom): Atom['kind'] | null {
  if (low.kind === high.kind) return low.kind;
  if (low.kind === 'bare') return high.kind === 'fraction' ? null : high.kind;
  if (high.kind === 'bare' && low.kind !== 'fraction') return low.kind;
  // "een half tot driekwart miljoen"
  return low.kind === 'fraction' && high.kind !== 'percent' && high.scale > 1 ? high.kind : null;
}

/** Years are ends of a range of numbers only where the other end cannot be one: € 1500 - 2000. */
function yearsAllow(low: Atom, high: Atom): boolean {
  if (!low.year && !high.year) return true;
  const money = low.kind === 'money' || high.kind === 'money';
  if (low.year && high.year) return false;
  return low.year ? money || low.value.n % 50 === 0 : money || (high.value.n % 50 === 0 && compare(low.value, { n: 500, d: 1 }) >= 0);
}

function merge(reader: Reader, low: Atom, high: Atom): Atom | null {
  if (low.max || high.max || !yearsAllow(low, high) || !joins(reader, low, high)) return null;
  const kind = kindOf(low, high);
  // Parts of a ratio are percentages without a sign: 40-60.
  const parts = low.kind === 'percent' && high.kind === 'percent' && reader.tokens[high.next - 1]?.kind === 'digits';
  if (kind === null || parts) return null;
  const least = shared(low, high);
  let most = high.value;
  // "€ 50k - 75": the scale of the first holds for the second.
  if (low.scale > 1 && high.scale === 1 && compare(high.value, low.value) < 0 && compare(high.mantissa, low.mantissa) > 0)
    most = times(most, low.scale) ?? most;
  if (compare(least, most) >= 0) return null;
  const { other: _, ...rest } = high;
  return {
    ...rest,
    kind,
    value: least,
    max: most,
    first: low.first,
    scale: Math.max(low.scale, high.scale),
    currencyBefore: low.currencyBefore,
    half: false,
    year: false,
  };
}

/** The atoms with those that make a range put together. */
export function joinRanges(reader: Reader, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const [low, high, third] = [atoms[at] as Atom, atoms[at + 1], atoms[at + 2]];
    const range = high ? merge(reader, low, high) : null;
    // 33% - 33% - 34% are three.
    const chained =
      range && high && third && between(reader, high.next, third.first) === '-' && between(reader, low.next, high.first) === '-';
    if (range && chained) {
      joined.push(low, high, third);
      at += 2;
    } else if (range) {
      joined.push(range);
      at += 1;
    } else joined.push(low);
  }
  return joined;
}
