/** Numbers that are names of things: criterium 3, artikel 10 lid 2, niveau 3 en 4, KvK 12345678. */
import { cents, currencies, type Lexicon, percentWords, scales, words } from './lexicon.ts';
import { digitRun, gluedSign, isDigits, maskRange, smallNumber } from './token-tests.ts';
import type { Token } from './tokens.ts';

const numberLabels = words(
  'iso nen crebo crebonr isbn ean kvk bsn brin rsin btw vat iban id kenmerk referentie ref invoice factuur nummer reference wachtwoord password',
);
/** Artikelnummer, toegangscode; in English two words: registration number, access code. */
const numbered = /\p{L}{2}(?:nummer|code)$/u;
const isNumbered = (tokens: readonly Token[], at: number, { functionWords, verbs }: Lexicon): boolean => {
  const [before, { text }] = [tokens[at - 1], tokens[at] as Token];
  if (text !== 'number' && text !== 'code') return text.length > 6 && numbered.test(text);
  return before?.kind === 'word' && before.end - before.start > 2 && !functionWords.has(before.text) && !verbs.has(before.text);
};

/** mbo 4, havo 5: a level or a year, unless a noun follows. */
const schoolTypes = words('mbo vmbo hbo havo vwo bol bbl tl kader');

/** "criterium 3", "artikel 10 lid 2", "niveau 3 en 4", "nr. 12": numbers that are names. */
export function maskLabel(tokens: readonly Token[], at: number, lexicon: Lexicon): void {
  const label = tokens[at] as Token;
  // "Fonds 1818" bears a year in its name.
  const year = tokens[at + 1];
  if (label.text === 'fonds' && label.capital && year && /^(?:1[5-9]|20)\d\d$/u.test(year.text)) maskRange(tokens, at + 1, at + 2);
  const named = isNumbered(tokens, at, lexicon);
  const strong = named || lexicon.labels.has(label.text);
  const school = schoolTypes.has(label.text);
  if (!strong && !school && !numberLabels.has(label.text) && !lexicon.weakLabels.has(label.text)) return;
  if (lexicon.functionWords.has(tokens[at - 1]?.text ?? '') && label.text === 'no') return;
  let next = at + 1;
  // "op een schaal van 1 tot 10"
  if ((label.text === 'schaal' || label.text === 'scale') && ['van', 'of', 'from'].includes(tokens[next]?.text ?? '')) next += 1;
  const registered = named || numberLabels.has(label.text);
  while (
    next < at + 4 &&
    (['.', '-'].includes(tokens[next]?.text ?? '') || (registered && [':', 'nummer', 'nr', 'is'].includes(tokens[next]?.text ?? '')))
  )
    next += 1;
  if (registered && isDigits(tokens[next])) {
    const { end, digits } = digitRun(tokens, next);
    if (digits >= 4 || label.text === 'iso') maskRange(tokens, next, end);
  }
  for (;;) {
    const value = smallNumber(tokens[next]);
    const number = tokens[next];
    if (value === null || number === undefined || number.masked || (number.text === 'een' && !number.accented)) return;
    let end = next + 1;
    // artikel 3.2, versie 2.1
    while (gluedSign(tokens[end], '.') && isDigits(tokens[end + 1]) && tokens[end + 1]?.glued && (tokens[end + 1] as Token).text.length < 3)
      end += 2;
    const after = tokens[end];
    // A label is a whole small number: not 75.000, 12,5 or 30%.
    if (
      after?.glued &&
      (isDigits(after) || ([',', '.'].includes(after.text) && isDigits(tokens[end + 1]) && tokens[end + 1]?.glued) || after.text === '+')
    )
      return;
    if (after && (percentWords.has(after.text) || scales.has(after.text) || currencies.has(after.text) || cents.has(after.text))) return;
    if (school && (value > 6 || number.kind === 'word')) return;
    if (!strong && (value > 99 || isCounted(tokens, end, lexicon)) && !(value >= 1900 && ['horizon', 'agenda'].includes(label.text)))
      return;
    if (strong && number.kind === 'digits' && number.text.length === 4 && value >= 1900 && value <= 2100) return;
    maskRange(tokens, next, end);
    // Article 5(2)
    if (gluedSign(after, '(') && isDigits(tokens[end + 1]) && tokens[end + 2]?.text === ')') maskRange(tokens, end, end + 3);
    const joint = after?.text ?? '';
    const joins = [',', 'en', 'of', '-', '/', 'tot', '&', 'and', 'or', 'to', 't', 'van'].includes(joint);
    if (!joins) return;
    next = end + 1;
    if (joint === 't' && tokens[next]?.text === '/' && tokens[next + 1]?.text === 'm') next += 2;
    if (joint === 'en' && tokens[next]?.text === '/' && tokens[next + 1]?.text === 'of') next += 2;
    if (joint === 'tot' && tokens[next]?.text === 'en' && tokens[next + 1]?.text === 'met') next += 2;
    if (isCounted(tokens, next + 1, lexicon)) return;
  }
}

const isCounted = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.first) return false;
  return lexicon.counted.has(token.text) || (token.text.endsWith('e') && lexicon.counted.has(tokens[at + 1]?.text ?? ''));
};
