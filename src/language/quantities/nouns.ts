/**
 * The noun of a number, behind it (200 zittende medewerkers) or before it (deelnemers: 200), and
 * the words beside a bare number that make it money.
 */
import type { Reader } from './atoms.ts';
import type { Token } from './tokens.ts';

export interface Noun {
  /** As it counts: lower case, compounds whole (mbo-studenten). */
  readonly unit: string;
  readonly kind: 'counted' | 'party' | 'measure' | 'money' | 'unknown';
  /** The token after it. */
  readonly next: number;
}

/** Whether the word, or its last part in a Dutch compound, is in the set: gastdocenten, rijkssubsidie. */
function holds(set: ReadonlySet<string>, word: string, language: 'nl' | 'en'): boolean {
  if (set.has(word)) return true;
  if (language !== 'nl' || word.length > 40) return false;
  for (let cut = 2; cut <= word.length - 5; cut += 1) if (set.has(word.slice(cut))) return true;
  return false;
}

function classify({ lexicon, language }: Reader, word: string, whole: string): Noun['kind'] {
  if (lexicon.measures.has(word) || lexicon.measures.has(whole)) return 'measure';
  if (holds(lexicon.parties, word, language)) return 'party';
  if (holds(lexicon.counted, word, language)) return 'counted';
  return holds(lexicon.money, word, language) ? 'money' : 'unknown';
}

/** Forms of Dutch verbs that the list cannot all name: gehonoreerd, bijgedragen, subsidiëren. */
function isVerb({ lexicon, language }: Reader, word: string): boolean {
  if (lexicon.verbs.has(word)) return true;
  if (language !== 'nl') return false;
  if (word.endsWith('eren') && word.length > 6) return true;
  return (
    /^(?:ge|be|ver|ont|her|toege|bijge|inge|uitge|aange|opge|afge|vrijge|overge|meege|weg?ge)/u.test(word) &&
    /[dt]$/u.test(word) &&
    word.length > 5
  );
}

/** A word with what a dash glues to it: mbo, -, studenten. */
function compound(tokens: readonly Token[], at: number): { whole: string; last: string; next: number } {
  let whole = tokens[at]?.text ?? '';
  let last = whole;
  let next = at + 1;
  while (
    tokens[next]?.glued &&
    (tokens[next]?.text === '-' || tokens[next]?.text === '/') &&
    tokens[next + 1]?.glued &&
    tokens[next + 1]?.kind === 'word' &&
    next < at + 8
  ) {
    // "uur/week" is a rate, "en/of" no noun.
    if (tokens[next]?.text === '/') break;
    last = tokens[next + 1]?.text ?? '';
    whole += `-${last}`;
    next += 2;
  }
  return { whole, last, next };
}

/** "125k last week", "10k afgelopen jaar": when it was. */
const temporal = new Set(
  'last next vorig vorige volgend volgende afgelopen komend komende gisteren vandaag morgen eerder later straks yesterday today tomorrow soon ago earlier'.split(
    ' ',
  ),
);

/** The noun that stands behind the token before `at`, if one does. */
export function nounAfter(reader: Reader, at: number): Noun | null {
  const { tokens, lexicon, language } = reader;
  let here = at;
  if (tokens[here]?.text === '+' && tokens[here]?.glued) here += 1;
  // "250 (oud-)studenten", "2.000 (mbo-)studenten"
  if (tokens[here]?.text === '(' && tokens[here + 2]?.text === '-' && tokens[here + 3]?.text === ')' && tokens[here + 4]?.glued) here += 4;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const token = tokens[here];
    if (token === undefined || token.first) return null;
    if (token.masked) {
      // "30 mbo-4 studenten": step over the label, to a noun that is known.
      while (tokens[here]?.masked && here < at + 8) here += 1;
      const { whole, last, next } = compound(tokens, here);
      const kind = tokens[here]?.kind === 'word' && !tokens[here]?.first ? classify(reader, last, whole) : 'unknown';
      return kind === 'unknown' || kind === 'money' ? null : { unit: whole, kind, next };
    }
    if (token.kind !== 'word' || temporal.has(token.text)) return null;
    const { whole, last, next } = compound(tokens, here);
    const adjective = lexicon.adjectives.has(whole);
    if (!adjective && lexicon.functionWords.has(whole)) return null;
    const kind = adjective ? 'unknown' : classify(reader, last, whole);
    if (kind === 'unknown' && !adjective && isVerb(reader, whole)) return null;
    if (kind !== 'unknown') return { unit: whole, kind, next };
    const after = tokens[next];
    const wordAfter = after?.kind === 'word' && !after.masked && !after.first && !lexicon.functionWords.has(after.text);
    const describes = adjective || (language === 'nl' ? last.endsWith('e') : knownSoon(reader, next));
    if (!describes || !wordAfter) return adjective ? null : { unit: whole, kind, next };
    here = next;
  }
  return null;
}

/** English adjectives have no ending: a word describes when a known noun follows within two words. */
function knownSoon(reader: Reader, at: number): boolean {
  const { tokens, lexicon } = reader;
  for (let here = at; here < at + 3; here += 1) {
    const token = tokens[here];
    if (token?.kind !== 'word' || token.first || lexicon.functionWords.has(token.text)) return false;
    if (lexicon.counted.has(token.text)) return true;
  }
  return false;
}

/** Words and signs that may stand between a noun and its number: ":", "is", "van", a qualifier. */
const links = new Set([
  ':',
  '=',
  'is',
  'van',
  'was',
  'bedraagt',
  'bedragen',
  'zijn',
  'op',
  '(',
  'of',
  'are',
  'about',
  'circa',
  'ca',
  '.',
  'ongeveer',
  'ruim',
  'bijna',
  'maximaal',
  'max',
  'minimaal',
  'minstens',
  "zo'n",
  'in',
  'met',
  'een',
  'a',
  'wordt',
  'rond',
  'de',
  'aan',
  'tot',
  'totaal',
  'total',
  'at',
  'ad',
  'voor',
  'tussen',
  'between',
  'per',
  'jaar',
  'year',
  'eur',
  'euro',
  '"',
  '-',
]);

export interface Cue {
  kind: 'count' | 'money' | 'party';
  unit?: string;
  /** Nothing but a link stands between: "bijdrage van 500". */
  direct: boolean;
  /** A price for each of something, so never thousands: "uurtarief 86". */
  rate?: boolean;
}

/** The noun before a number that says what it is: "aantal studenten: 1.200", "kosten: 950". */
export function cueBefore(reader: Reader, first: number, floor: number): Cue | null {
  const { tokens, lexicon, language } = reader;
  let rate = false;
  let priced = false;
  for (let at = first - 1; at >= Math.max(floor, first - 6); at -= 1) {
    const token = tokens[at] as Token;
    const passed = tokens[at + 1];
    if (passed?.first || token.text === ';' || (token.text === '.' && !['ca', 'max', 'min', 'circa'].includes(tokens[at - 1]?.text ?? '')))
      return null;
    if (
      token.masked ||
      (token.kind === 'word' && lexicon.verbs.has(token.text) && !lexicon.money.has(token.text) && !links.has(token.text))
    )
      continue;
    if (token.text === 'aantal' || token.text === 'number' || token.text === 'aantallen') return { kind: 'count', direct: true };
    // "kosten per uur: 86" are costs, no hours.
    if (tokens[at - 1]?.text === 'per') {
      rate = true;
      at -= 1;
      continue;
    }
    // "zet docenten in voor 90.000": what they cost.
    priced ||= token.text === 'voor';
    if (links.has(token.text) || lexicon.qualifiers.has(token.text)) continue;
    if (token.kind !== 'word') return null;
    const direct = first - at <= 4;
    if (holds(lexicon.money, token.text, language))
      return { kind: 'money', direct, rate: rate || /(?:tarief|prijs|rate|fee|price)$/u.test(token.text) };
    const counted = classify(reader, token.text, token.text);
    if (counted === 'party') {
      for (let back = at - 1; back >= Math.max(floor, at - 3); back -= 1)
        if (['aantal', 'number'].includes(tokens[back]?.text ?? '')) return { kind: 'count', unit: token.text, direct };
      return { kind: 'party', direct };
    }
    // "een klas van 25" counts no classes.
    const counts = tokens[first - 1]?.text !== 'van' && tokens[first - 1]?.text !== 'of';
    if (counted === 'counted' && priced) return null;
    if (counted === 'counted' || counted === 'measure') return { kind: 'count', ...(counts && { unit: token.text }), direct };
    return null;
  }
  return null;
}
