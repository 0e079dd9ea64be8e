/**
 * One number with what is glued to its meaning: scale, currency, percent sign. What it counts and
 * whether a bare one is money is decided later, from its surroundings.
 */
import { type Exact, over, plus, times } from './exact.ts';
import { cents, currencies, goods, type Lexicon, percentWords, scaledCurrencies, scales } from './lexicon.ts';
import { digitMantissa, type Mantissa } from './mantissa.ts';
import { englishMantissa, englishTail } from './mantissa-en.ts';
import { dutchMantissa, dutchTail } from './mantissa-nl.ts';
import type { Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';

export interface Atom {
  /** Token range, with currency, scale and percent sign. */
  readonly first: number;
  readonly next: number;
  readonly kind: 'money' | 'percent' | 'fraction' | 'bare';
  readonly value: Exact;
  /** A range: `value` is its lowest. */
  readonly max?: Exact;
  /** The value before its scale, and that scale; a range shares them: "50 tot 75 duizend". */
  readonly mantissa: Exact;
  readonly scale: number;
  /** The scale is `ton`: money, or a weight when goods follow. */
  readonly ton?: 'money' | 'weight';
  readonly currencyBefore: boolean;
  readonly half: boolean;
  readonly inWords: boolean;
  /** Four digits that may be a year. */
  readonly year: boolean;
  readonly other?: Numeral['other'];
}

export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly language: 'nl' | 'en';
}

const foreign = new Set(['$', '£', 'usd', 'gbp', 'dollar', 'dollars', 'pond', 'pounds', 'chf']);

const textAt = ({ tokens }: Reader, at: number): string => (tokens[at] === undefined || tokens[at].masked ? '' : tokens[at].text);

function readMantissa(reader: Reader, at: number): Mantissa | null {
  const { tokens, lexicon, language } = reader;
  const { kind } = tokens[at] as Token;
  if (kind === 'word') return language === 'nl' ? dutchMantissa(tokens, at, lexicon) : englishMantissa(tokens, at, lexicon);
  if (kind === 'sign') return null;
  const found = digitMantissa(tokens, at, language, lexicon);
  if (found === null || found.fraction) return found;
  return language === 'nl' ? dutchTail(tokens, found) : englishTail(tokens, found);
}

/** Whether a currency stands right before `at`, and its own scale (k€); where it starts. */
function currencyBefore(reader: Reader, at: number, floor: number): { first: number; scale: number; negative?: boolean } | null {
  const { tokens } = reader;
  // "€ -5.000" is a deficit.
  if (textAt(reader, at - 1) === '-' && tokens[at]?.glued && currencies.has(textAt(reader, at - 2)) && at - 2 >= floor)
    return { first: at - 2, scale: 1, negative: true };
  const text = textAt(reader, at - 1);
  if (at - 1 < floor || tokens[at]?.first === true) return null;
  const scaled = scaledCurrencies.get(text);
  if (scaled !== undefined) return { first: at - 1, scale: scaled };
  if (!currencies.has(text)) return null;
  const letters = text === '€' && tokens[at - 1]?.glued ? scaledCurrencies.get(`${textAt(reader, at - 2)}€`) : undefined;
  return letters !== undefined && at - 2 >= floor ? { first: at - 2, scale: letters } : { first: at - 1, scale: 1 };
}

/** Whether the currency sign at `at` belongs to the number behind it: "30 x € 400", "10 EUR 500". */
function bindsRight(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  const [sign, next] = [tokens[at] as Token, tokens[at + 1]];
  if (next?.kind !== 'digits' || next.first) return false;
  return sign.text === '€' ? !sign.glued || next.glued : sign.text === 'eur' || next.glued;
}

function scaleAt(reader: Reader, at: number, hasCurrency: boolean): number | null {
  const { tokens, language } = reader;
  const token = tokens[at];
  const scale = token?.kind === 'word' && !token.masked && !token.first ? scales.get(token.text) : undefined;
  if (token === undefined || scale === undefined) return null;
  if (token.text.length === 1) {
    const currency = hasCurrency || currencies.has(textAt(reader, at + 1)) || scaledCurrencies.has(textAt(reader, at + 1));
    // m is a metre and M a million, unless money says otherwise; English writes 2.5m for money as well.
    if (token.text === 'm' && !token.capital && !currency && !(language === 'en' && token.glued)) return null;
    if (token.text === 'b' && !currency) return null;
    if (tokens[at + 1]?.glued && ['&', "'", '/'].includes(textAt(reader, at + 1)) && token.text !== 'k') return null;
  }
  if (token.text === 'mil' && language === 'nl' && !token.glued) return null;
  if (token.text === 'ton' && language === 'en' && textAt(reader, at + 1) === 'of') return null;
  return scale;
}

interface Scaled {
  value: Exact;
  scale: number;
  next: number;
  ton?: 'money' | 'weight';
}

const isGoods = (reader: Reader, at: number): boolean => {
  const token = reader.tokens[at];
  if (token?.kind !== 'word') return false;
  // CO2 is a masked code; its letters are still there.
  return (
    goods.has(token.text) ||
    (token.text === 'aan' && goods.has(reader.tokens[at + 1]?.text ?? '')) ||
    (token.text.endsWith('e') && goods.has(reader.tokens[at + 1]?.text ?? ''))
  );
};

/** Scales behind a number, also in steps: 1 miljoen 250 duizend, two thousand five hundred. */
function withScale(reader: Reader, start: Mantissa, hasCurrency: boolean): Scaled | null {
  let [value, next, scale]: [Exact, number, number] = [start.value, start.next, 1];
  let ton: Scaled['ton'];
  for (let found = scaleAt(reader, next, hasCurrency); found !== null; found = scaleAt(reader, next, hasCurrency)) {
    const product = times(value, found);
    if (product === null) return null;
    if (textAt(reader, next) === 'ton') ton = isGoods(reader, next + 1) ? 'weight' : 'money';
    if (ton === 'weight') return { value, scale: 1, next: next + 1, ton };
    [value, scale, next] = [product, scale * found, next + 1];
  }
  if (scale >= 1000 && ton === undefined) {
    const more = smaller(reader, start, scale, next, hasCurrency);
    const total = more && plus(value, more.value);
    if (more && total) return { value: total, scale: 1, next: more.next };
  }
  return { value, scale, next, ...(ton && { ton }) };
}

/** What is added to a scaled number by a smaller one behind it. */
function smaller(reader: Reader, before: Mantissa, scale: number, at: number, hasCurrency: boolean): { value: Exact; next: number } | null {
  const { tokens, language } = reader;
  const and = language === 'en' && before.inWords && textAt(reader, at) === 'and' ? 1 : 0;
  const token = tokens[at + and];
  if (
    token === undefined ||
    token.masked ||
    token.first ||
    token.glued ||
    token.kind === 'sign' ||
    token.text === 'een' ||
    token.text === 'a'
  )
    return null;
  const rest = readMantissa(reader, at + and);
  if (rest === null || rest.fraction || rest.article) return null;
  const scaled = withScale(reader, rest, hasCurrency);
  if (scaled === null || scaled.ton || scaled.value.n >= scale * scaled.value.d) return null;
  const inWords = before.inWords && rest.inWords && (scaled.value.n >= 100 || (and === 1 && scale === 1000));
  return scaled.scale >= 1000 || inWords ? scaled : null;
}

/** Percent sign or word at `at`: the token after it. */
function percentEnd(reader: Reader, at: number): number | null {
  const { tokens } = reader;
  if (tokens[at]?.first) return null;
  if (textAt(reader, at) === 'per' && textAt(reader, at + 1) === 'cent') return at + 2;
  if (!percentWords.has(textAt(reader, at))) return null;
  if (textAt(reader, at + 1) === '-' && textAt(reader, at + 2).startsWith('punt') && tokens[at + 2]?.glued) return at + 3;
  return textAt(reader, at + 1) === 'point' || textAt(reader, at + 1) === 'points' ? at + 2 : at + 1;
}

/** Currency at `at`, also behind the point of "mln.": the token after it. */
function currencyAfter(reader: Reader, at: number): { next: number; cents: boolean; scale: number } | null {
  const { tokens } = reader;
  const dot = textAt(reader, at) === '.' && tokens[at]?.glued && !tokens[at + 1]?.glued ? 1 : 0;
  const here = at + dot;
  const text = textAt(reader, here);
  if (text === '' || tokens[here]?.first || (dot === 1 && !scales.has(textAt(reader, at - 1)))) return null;
  if (cents.has(text)) return dot === 1 ? null : { next: here + 1, cents: true, scale: 1 };
  const scaled =
    scaledCurrencies.get(text) ??
    (textAt(reader, here + 1) === '€' && tokens[here + 1]?.glued ? scaledCurrencies.get(`${text}€`) : undefined);
  if (scaled !== undefined) return { next: here + (scaledCurrencies.has(text) ? 1 : 2), cents: false, scale: scaled };
  return currencies.has(text) && !bindsRight(reader, here) ? { next: here + 1, cents: false, scale: 1 } : null;
}

/** "en 50 cent" behind euros. */
function centsBehind(reader: Reader, at: number): { value: Exact; next: number } | null {
  const start = ['en', 'and'].includes(textAt(reader, at)) ? at + 1 : at;
  const token = reader.tokens[start];
  if (token === undefined || token.masked || token.kind === 'sign') return null;
  const found = readMantissa(reader, start);
  if (found === null || found.fraction) return null;
  const said = cents.has(textAt(reader, found.next));
  // "tien euro vijftig"; not "tien euro vijf docenten"
  const idiom = start === at && found.inWords && found.value.n >= 10 && found.value.n < 100 && reader.tokens[found.next]?.kind !== 'word';
  if (!said) return idiom && found.value.d === 1 ? { value: { n: found.value.n, d: 100 }, next: found.next } : null;
  const value = over(found.value, 100);
  return value && { value, next: found.next + 1 };
}

/** The number that starts at token `at`; `floor` is the first token that no earlier atom took. */
export function readAtom(reader: Reader, at: number, floor: number): Atom | { skip: number } | null {
  const { tokens } = reader;
  const found = readMantissa(reader, at);
  if (found === null) return null;
  const before = currencyBefore(reader, at, floor);
  const scaled = withScale(reader, found, before !== null);
  if (scaled === null) return { skip: found.next };
  if (foreign.has(textAt(reader, at - 1)) || foreign.has(textAt(reader, scaled.next))) return { skip: scaled.next };
  const scaledUp = scaled.scale > 1 || scaled.next > found.next;
  const first = before?.first ?? at;
  const shape = {
    mantissa: found.value,
    ton: scaled.ton,
    half: found.half,
    inWords: found.inWords,
    currencyBefore: before !== null,
    year: false,
    other: found.other,
    first,
  };
  const percent = before ? null : percentEnd(reader, scaled.next);
  if (percent !== null) return finish({ ...shape, kind: 'percent', value: scaled.value, scale: 1, next: percent });
  const after = currencyAfter(reader, scaled.next);
  if (before || after || found.price) {
    const next = after?.next ?? scaled.next;
    const extra = after && !after.cents ? centsBehind(reader, next) : null;
    const unit = (before?.scale ?? 1) * (after?.scale ?? 1);
    const base = times(scaled.value, unit);
    const size = base && (after?.cents ? over(base, 100) : extra ? plus(base, extra.value) : base);
    const inEuros = size && before?.negative ? { n: -size.n, d: size.d } : size;
    if (!inEuros) return { skip: next };
    return finish({ ...shape, kind: 'money', value: inEuros, scale: scaled.scale * unit, next: extra?.next ?? next });
  }
  if (found.article && !scaledUp) return null;
  const kind = found.fraction && !scaledUp ? 'fraction' : 'bare';
  const value = found.value.n;
  const year = found.plain && !scaledUp && (tokens[at] as Token).text.length === 4 && value >= 1900 && value <= 2100;
  return finish({ ...shape, kind, value: scaled.value, scale: scaled.scale, next: scaled.next, year });
}

type Draft = Omit<Atom, 'ton' | 'other'> & { ton: Atom['ton']; other: Atom['other'] };

/** Settles what one mark before three digits means, where the kind leaves only one reading. */
function finish({ ton, other, ...atom }: Draft): Atom {
  const kept = { ...atom, ...(ton && { ton }) };
  if (other === undefined || atom.scale > 1) return { ...kept, ...(other && { other }) };
  // Cents have two decimals, so three digits are thousands; a percentage is below a thousand.
  if (atom.kind === 'money') return other.isDecimal ? kept : { ...kept, value: other.value, mantissa: other.value };
  if (atom.kind === 'percent') return other.isDecimal ? { ...kept, value: other.value, mantissa: other.value } : kept;
  return { ...kept, other };
}
