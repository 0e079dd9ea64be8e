/**
 * What a number is, from its surroundings: a year, a count with its noun, or a bare number that
 * may be money.
 *
 * The rule for a bare number: a noun behind it makes it a count; a money word beside it, or a
 * thousand and more without a noun, makes it an `amount`; anything else is a `number`.
 */
import type { Atom, Reader } from './atoms.ts';
import { compare, type Exact, exact, isWhole, times } from './exact.ts';
import { countingScales, words } from './lexicon.ts';
import { type Cue, cueBefore, type Noun, nounAfter } from './nouns.ts';

export interface Meaning {
  readonly kind: 'money' | 'amount' | 'percent' | 'fraction' | 'number' | 'date';
  readonly unit?: string;
  /** Nothing beside it says what it is, so a neighbour may: "van 1.000 naar 1.500 studenten". */
  readonly open: boolean;
  /** The token after its noun, or after itself where it has none. */
  readonly next: number;
  /** The atom, where surroundings settled its value. */
  readonly atom: Atom;
  /** Other values that are truly possible. */
  readonly others: readonly Exact[];
}

const multipliers = words('x * keer maal times');
const thousand: Exact = { n: 1000, d: 1 };
const roundYears = new Set([1900, 1950, 2000, 2050, 2100]);

const isYear = (reader: Reader, atom: Atom, noun: Noun | null, cue: Cue | null): boolean => {
  const { tokens, lexicon } = reader;
  if (!atom.year || tokens[atom.next]?.text === '+') return false;
  const counted = noun !== null && (noun.kind === 'counted' || noun.kind === 'party' || noun.kind === 'measure');
  const cued = [1, 2].some((back) => lexicon.yearCues.has(tokens[atom.first - back]?.text ?? '') && !tokens[atom.first - 1]?.first);
  if (counted) return cued && !roundYears.has(atom.value.n);
  if (noun?.kind === 'money' && !cued && atom.value.n % 100 === 0) return false;
  if (atom.value.n % 50 !== 0) return tokens[atom.next]?.text !== 'per';
  // A round number may as well be an amount: "bijdrage 2000", "2000 per jaar", or "2000" as the whole answer.
  const said = cue !== null && cue.kind !== 'party' && cue.direct && !lexicon.yearCues.has(tokens[atom.first - 1]?.text ?? '');
  return !said && tokens[atom.next]?.text !== 'per' && (tokens.length > 1 || atom.value.n === 2050);
};

/** Which reading of "1.250" holds for what is counted, and whether the other remains possible. */
function settle(atom: Atom, noun: Noun | null, dotDecimals: boolean): { atom: Atom; others: Exact[] } {
  const { other } = atom;
  if (other === undefined) return { atom, others: [] };
  if (atom.scale > 1) {
    const scaled = times(other.value, atom.scale);
    return { atom, others: scaled ? [scaled] : [] };
  }
  const swapped = { ...atom, value: other.value, mantissa: other.value };
  // Nobody counts a part of a student.
  if (noun?.kind === 'counted' || noun?.kind === 'party') return { atom: other.isDecimal ? atom : swapped, others: [] };
  if (other.isDecimal) return { atom, others: dotDecimals ? [other.value] : [] };
  // 10.000 in English: three noughts behind a point are thousands sooner than decimals.
  return other.value.n % 1000 === 0 ? { atom: swapped, others: [atom.value] } : { atom, others: [other.value] };
}

/** "20 in kind", "75 in cash". */
const isInKind = ({ tokens, lexicon }: Reader, atom: Atom): boolean =>
  tokens[atom.next]?.text === 'in' && lexicon.money.has(tokens[atom.next + 1]?.text ?? '');

function bareKind(reader: Reader, atom: Atom, noun: Noun | null, cue: Cue | null): 'amount' | 'number' {
  const { language } = reader;
  const large = compare(atom.value, thousand) >= 0;
  if (atom.ton === 'weight') return 'number';
  if (noun?.kind === 'money') return 'amount';
  const scaleWord = reader.tokens[atom.next - 1]?.text ?? '';
  const scaled = atom.scale >= 1000 && !countingScales.has(scaleWord);
  if (noun && noun.kind !== 'unknown') {
    // A ton of anything but goods is money, and no region has 400,000 companies.
    if (atom.ton) return 'amount';
    return noun.kind === 'party' && compare(atom.value, { n: 100_000, d: 1 }) >= 0 ? 'amount' : 'number';
  }
  if (noun) {
    const plural = noun.unit.endsWith('en') || noun.unit.endsWith('s');
    if (!large || (plural && !atom.ton && (!scaled || language === 'nl'))) return 'number';
    return 'amount';
  }
  if (cue?.kind === 'count' && !atom.ton) return 'number';
  // "1.250 x 86": how many times is a count.
  if (!scaled && multipliers.has(reader.tokens[atom.next]?.text ?? '')) return 'number';
  if (scaled || large) return 'amount';
  return (cue?.kind === 'money' && cue.direct) || isInKind(reader, atom) ? 'amount' : 'number';
}

/** The noun as a unit: not for money words and never for a verb-like stranger behind a large amount. */
const unitOf = (kind: string, noun: Noun | null, cue: Cue | null): string | undefined =>
  kind === 'number' ? ((noun?.kind === 'money' ? undefined : noun?.unit) ?? cue?.unit) : undefined;

function meaningOf(reader: Reader, read: Atom, floor: number, dotDecimals: boolean): Meaning {
  const noun = nounAfter(reader, read.next);
  const { atom, others } = settle(read, noun, dotDecimals);
  const base = { next: noun?.next ?? atom.next, atom, others };
  if (atom.kind === 'money' || atom.kind === 'percent') return { ...base, kind: atom.kind, open: false };
  if (atom.kind === 'fraction') {
    // A half of a measure is a number: een halve dag, half an hour.
    const article = reader.tokens[atom.next]?.text;
    const measured = noun ?? (article === 'a' || article === 'an' ? nounAfter(reader, atom.next + 1) : null);
    const measure = atom.half && measured?.kind === 'measure';
    return measure
      ? { ...base, kind: 'number', unit: measured.unit, open: false, next: measured.next }
      : { ...base, kind: 'fraction', open: false };
  }
  const cue = cueBefore(reader, atom.first, floor);
  if (atom.max === undefined && isYear(reader, atom, noun, cue)) return { ...base, kind: 'date', open: false, next: atom.next };
  const kind = bareKind(reader, atom, noun, cue);
  const unit = atom.ton === 'weight' ? 'ton' : unitOf(kind, noun, cue);
  const rate = cue?.rate === true || reader.tokens[atom.next]?.text === 'per';
  const thousands =
    kind === 'amount' && !rate && atom.scale === 1 && isWhole(atom.value) && compare(atom.value, thousand) < 0
      ? times(atom.value, 1000)
      : null;
  return {
    ...base,
    kind,
    ...(unit !== undefined && { unit }),
    open: noun === null && (cue === null || cue.kind === 'party'),
    others: thousands && atom.max === undefined ? [...others, thousands] : others,
  };
}

/** The words between two atoms, when there are at most three of them. */
function linkBetween({ tokens }: Reader, from: number, to: number): string {
  if (to - from < 1 || to - from > 3) return '';
  const parts: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.first || token.masked) return '';
    parts.push(token.text);
  }
  return parts.join(' ');
}

const moves = new Set(['naar', 'to', '→', '- >', '- - >', '= >']);

const near = (a: Exact, b: Exact): boolean => compare(a, { n: b.n * 30, d: b.d }) <= 0 && compare(b, { n: a.n * 30, d: a.d }) <= 0;

/** An open number takes what the number joined to it says: "van 18 naar 25 bedrijven", "25 bedrijven (was 18)". */
function borrow(reader: Reader, meanings: Meaning[]): void {
  for (let at = meanings.length - 2; at >= 0; at -= 1) {
    const [one, next] = [meanings[at] as Meaning, meanings[at + 1] as Meaning];
    const link = linkBetween(reader, one.atom.next, next.atom.first);
    const moving = moves.has(link);
    if (!one.open || !(moving || reader.lexicon.listWords.has(link)) || next.kind === 'date' || one.kind === 'date') continue;
    // "van 50 naar 75 duizend" says the scale once.
    const lifted =
      moving && one.atom.scale === 1 && next.atom.scale > 1 && compare(one.atom.value, next.atom.mantissa) < 0
        ? times(one.atom.value, next.atom.scale)
        : null;
    if (lifted) {
      meanings[at] = {
        ...one,
        kind: next.kind,
        atom: { ...one.atom, value: lifted },
        others: [],
        ...(next.unit !== undefined && { unit: next.unit }),
      };
      continue;
    }
    if (next.open || !near(one.atom.value, next.atom.value)) continue;
    const postfix = next.kind === 'money' && !next.atom.currencyBefore;
    if ((next.kind === 'number' && next.unit !== undefined) || postfix || next.kind === 'percent' || (moving && next.kind === 'money')) {
      meanings[at] = { ...one, kind: next.kind, others: [], ...(next.unit !== undefined && { unit: next.unit }) };
    }
  }
  for (let at = 1; at < meanings.length; at += 1) {
    const [last, one] = [meanings[at - 1] as Meaning, meanings[at] as Meaning];
    if (!one.open || last.kind === 'date' || last.kind === 'fraction') continue;
    const link = linkBetween(reader, last.next, one.atom.first);
    if ((!moves.has(link) && !['( was', '( nu', '( now', ', was', '( eerst', '/'].includes(link)) || !near(last.atom.value, one.atom.value))
      continue;
    if (last.kind !== 'number' || last.unit !== undefined)
      meanings[at] = { ...one, kind: last.kind, others: [], ...(last.unit !== undefined && { unit: last.unit }) };
  }
}

/** The meaning of each atom, in order. */
export function meaningsOf(reader: Reader, atoms: readonly Atom[]): Meaning[] {
  const dotDecimals = reader.language === 'nl' && atoms.some((atom) => hasDotDecimal(reader, atom));
  const meanings: Meaning[] = [];
  let floor = 0;
  for (const atom of atoms) {
    const meaning = meaningOf(reader, atom, floor, dotDecimals);
    meanings.push(meaning);
    floor = atom.next;
  }
  borrow(reader, meanings);
  // A number that is the whole message answers a question; where that asks for money, thousands may be meant.
  const [only] = meanings;
  if (
    meanings.length === 1 &&
    only &&
    only.kind === 'number' &&
    only.atom.first === 0 &&
    reader.tokens.length === 1 &&
    only.unit === undefined
  ) {
    const thousands =
      isWhole(only.atom.value) && only.atom.value.n > 0 && only.atom.value.n < 1000 && !only.atom.max
        ? exact(only.atom.value.n * 1000)
        : null;
    if (thousands) meanings[0] = { ...only, others: [...only.others, thousands] };
  }
  return meanings;
}

/** A point that can only be a decimal mark, as in 7.4. */
function hasDotDecimal({ tokens }: Reader, atom: Atom): boolean {
  for (let at = atom.first + 1; at < atom.next - 1; at += 1) {
    if (tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.text.length !== 3) return true;
  }
  return false;
}
