/** Web addresses, e-mail, telephone numbers, accounts, postcodes and house numbers. */
import { currencies, words } from './lexicon.ts';
import { digitRun, gluedSign, isDigits, isWord, maskRange } from './token-tests.ts';
import type { Token } from './tokens.ts';

const domains = words('nl com eu org net be de io gov edu');

const streets = [
  'straat',
  'laan',
  'weg',
  'plein',
  'kade',
  'gracht',
  'dijk',
  'singel',
  'dreef',
  'steeg',
  'allee',
  'boulevard',
  'street',
  'avenue',
];

const callWords = words('bel tel telefoon telefoonnummer fax mobiel call phone telephone');

/** Runs of glued tokens that are a web address or an e-mail address. */
export function maskAddresses(tokens: readonly Token[]): void {
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (tokens[to]?.glued) to += 1;
    for (let at = from; at < to; at += 1) {
      const { text } = tokens[at] as Token;
      const next = tokens[at + 1];
      const scheme = text === ':' && at + 2 < to && next?.text === '/' && tokens[at + 2]?.text === '/';
      const mail = text === '@' && at > from && isWord(next) && next?.glued === true;
      const host = (text === 'www' || text === '@') && at === from && to - from > 2;
      const path = text === '.' && at > from && at + 2 < to && domains.has(next?.text ?? '') && tokens[at + 2]?.text === '/';
      if (scheme || mail || host || path) {
        maskRange(tokens, from, to);
        break;
      }
    }
    from = to;
  }
}

/** Inside a number already: the 000 of 75.000 or of 75 000. */
function continues(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  if (token.glued && ['.', ',', "'"].includes(before?.text ?? '') && before?.glued === true && isDigits(tokens[at - 2])) return true;
  return isDigits(before) && token.text.length === 3 && token.start - (before as Token).end === 1;
}

export function maskTelephone(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (continues(tokens, at)) return at;
  const abroad = token.glued && before?.text === '+' && !isDigits(tokens[at - 2]);
  const bracketed = token.text === '0' && tokens[at + 1]?.text === ')';
  const trunk =
    bracketed || (token.text.startsWith('0') && token.text.length > 1 && !(gluedSign(tokens[at + 1], ',') && token.text.length < 3));
  const cue = tokens[at - 1]?.text === ':' || tokens[at - 1]?.text === '.' ? tokens[at - 2] : before;
  const called = callWords.has(cue?.text ?? '') && token.text.length >= 3;
  if (!abroad && !trunk && !called) return at;
  const { end, digits } = digitRun(tokens, at);
  if (called || (digits >= 9 && digits <= 13)) {
    maskRange(tokens, abroad ? at - 1 : at, end);
    return end;
  }
  // A number that starts with a zero is a code, unless a decimal mark follows.
  if (trunk && !(gluedSign(tokens[at + 1], '.') && isDigits(tokens[at + 2]))) token.masked = true;
  return at;
}

export function maskAccount(tokens: readonly Token[], at: number): void {
  const [country, check, bank] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (country?.kind !== 'word' || country.text.length !== 2 || !check?.glued || check.text.length !== 2) return;
  if (bank?.kind !== 'word' || !bank.capital || bank.text.length !== 4 || !isDigits(tokens[at + 2])) return;
  maskRange(tokens, at - 1, digitRun(tokens, at + 2).end);
}

export function maskPostcode(tokens: readonly Token[], at: number, text: string): void {
  const [digits, letters] = [tokens[at] as Token, tokens[at + 1]];
  if (digits.text.length !== 4 || digits.text.startsWith('0') || letters?.kind !== 'word' || letters.end - letters.start !== 2) return;
  const raw = text.slice(letters.start, letters.end);
  if (
    raw !== raw.toUpperCase() ||
    letters.start - digits.end > 1 ||
    currencies.has(tokens[at - 1]?.text ?? '') ||
    raw === 'EU' ||
    raw === 'EC'
  )
    return;
  maskRange(tokens, at, at + 2);
}

export function maskHouse(tokens: readonly Token[], at: number): void {
  const [street, number] = [tokens[at - 1], tokens[at] as Token];
  if (street?.kind !== 'word' || !street.capital || number.text.length > 4 || number.glued) return;
  const named =
    street.text === 'postbus' || streets.some((ending) => street.text.endsWith(ending) && street.text.length > ending.length + 2);
  if (named) maskRange(tokens, at, digitRun(tokens, at).end);
}
