/**
 * A text cut into words, digit runs and signs, in one pass over its characters.
 */

/** At most this many characters of a text are read; what stands after them is not looked at. */
export const maxLength = 4096;

export interface Token {
  readonly kind: 'word' | 'digits' | 'vulgar' | 'sign';
  /** Lower case, without accents: `één` is `een`, `à` is `a`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** First of its line. */
  readonly first: boolean;
  /** Starts with a capital. */
  readonly capital: boolean;
  /** Written with an accent: `één` is a number where `een` is an article. */
  readonly accented: boolean;
  /** Part of something that is no quantity, or of a date that was read already. */
  masked: boolean;
}

/** How far back the end of a sentence is looked for. */
const longestTail = 256;

const letter = /[\p{L}\p{M}]/u;
const marks = /\p{M}/gu;
const vulgars = new Set('½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x85 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x205f ||
  code === 0x3000;
/** Characters nobody sees. Digits on both sides of one stay two glued runs, which mask.ts refuses. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  code === 0xad;
const isLetter = (code: number, text: string, at: number): boolean =>
  code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

/**
 * Where reading stops: at the end, or behind the last sentence before the limit, or else at a
 * space with no number before it, so that "1 250 | 000 euro" is not read as 1,250.
 */
function limitOf(text: string): number {
  if (text.length <= maxLength) return text.length;
  for (let at = maxLength; at > maxLength - longestTail; at -= 1) {
    if (isSpace(text.charCodeAt(at)) && '.!?;\n'.includes(text[at - 1] ?? ' ')) return at;
  }
  let end = maxLength;
  while (end > 0 && !isSpace(text.charCodeAt(end))) end -= 1;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || isDigit(text.charCodeAt(end - 1)) || '.,'.includes(text[end - 1] ?? ' ')))
    end -= 1;
  return end;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code, text, at)) at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    // An apostrophe inside a word belongs to it: zo'n, euro's, mkb'ers.
    else if (isApostrophe(code) && at > from && at + 1 < limit && isLetter(text.charCodeAt(at + 1), text, at + 1)) at += 1;
    else break;
  }
  return Math.min(at, limit);
}

function fold(raw: string): { text: string; accented: boolean } {
  const lower = raw.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    if (lower.charCodeAt(at) > 127) {
      const text = lower.replaceAll('’', "'").replaceAll('‘', "'").normalize('NFD').replace(marks, '');
      return { text, accented: /[\u0301\u00e9]/u.test(lower) };
    }
  }
  return { text: lower, accented: false };
}

/** Asterisks and backquotes that make bold or code: *75.000* euro. Between two numbers or apart, an asterisk multiplies. */
function isEmphasis(text: string, at: number, code: number): boolean {
  if (code === 96) return true;
  if (code !== 42) return false;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  const open = at === 0 || isSpace(before);
  const close = at + 1 >= text.length || isSpace(after);
  return open !== close || before === 42 || after === 42;
}

const sameSign: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '⁄': '/',
  '∕': '/',
  '’': "'",
  '‘': "'",
  '×': 'x',
  '％': '%',
};

/** The tokens of the first `maxLength` characters. Linear: each character is looked at once. */
export function tokensOf(text: string): Token[] {
  const limit = limitOf(text);
  const tokens: Token[] = [];
  let glued = false;
  let first = true;
  let at = 0;
  while (at < limit) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      glued = false;
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) first = true;
      at += 1;
      continue;
    }
    if (isInvisible(code) || isEmphasis(text, at, code)) {
      at += 1;
      continue;
    }
    let kind: Token['kind'] = 'sign';
    let folded: { text: string; accented: boolean };
    if (isDigit(code)) {
      while (at < limit && isDigit(text.charCodeAt(at))) at += 1;
      kind = 'digits';
      folded = { text: text.slice(start, at), accented: false };
    } else if (isLetter(code, text, at)) {
      at = wordEnd(text, at, limit);
      kind = 'word';
      folded = fold(text.slice(start, at));
    } else {
      at = Math.min(limit, at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1));
      const raw = text.slice(start, at);
      if (vulgars.has(raw)) kind = 'vulgar';
      folded = { text: sameSign[raw] ?? raw, accented: false };
    }
    const initial = text[start] ?? '';
    const capital = kind === 'word' && initial !== initial.toLowerCase();
    tokens.push({ kind, text: folded.text, start, end: at, glued, first, capital, accented: folded.accented, masked: false });
    glued = true;
    first = false;
  }
  return tokens;
}
