/** Codes, versions and the numbers of a list: CO2, mbo-4, Industrie 4.0, 2). */
import { cents, countingScales, currencies, type Lexicon, percentWords, scaledCurrencies, scales, words } from './lexicon.ts';
import { gluedSign, isDigits, isWord, maskRange } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** Words that may stand glued before a number (EUR75) or after it (75k, 200uur). */
const gluedBefore = words('eur euro ca max min x circa approx');

const gluedAfter = words('x e ste de u uur uren h hrs hours fte jaar m2 km kg pct keer');

function tailAllowed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at] as Token;
  const { text } = word;
  const after = tokens[at + 1];
  const compound = gluedSign(after, '-') && isWord(tokens[at + 2]) && tokens[at + 2]?.glued === true;
  if (scales.has(text)) return !(compound && text.length <= 2) && !(after?.glued === true && after.kind === 'digits');
  if (gluedAfter.has(text)) return !compound && !(text === 'e' || text === 'de' || text === 'ste' ? tokens[at - 2]?.text !== '/' : false);
  return (
    currencies.has(text) ||
    cents.has(text) ||
    percentWords.has(text) ||
    scaledCurrencies.has(text) ||
    lexicon.counted.has(text) ||
    countingScales.has(text)
  );
}

/** Letters and digits in one: CO2, A2, 5G, 3D, mbo-4, v2.1, 2e, 4-jarig, '25, #3. */
export function maskCode(tokens: readonly Token[], at: number, lexicon: Lexicon): void {
  const token = tokens[at] as Token;
  const [before, beforeThat, after] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  const afterThat = tokens[at + 2];
  let code = false;
  if (token.glued && before) {
    code ||= before.kind === 'digits';
    code ||= before.kind === 'word' && !gluedBefore.has(before.text) && !scaledCurrencies.has(before.text);
    code ||=
      before.text === '-' &&
      before.glued &&
      beforeThat?.kind === 'word' &&
      !['op', 'in'].includes(beforeThat.text) &&
      !currencies.has(beforeThat.text) &&
      !scales.has(beforeThat.text) &&
      !percentWords.has(beforeThat.text);
    // ".5" may be a half or a slip.
    code ||= (before.text === '.' || before.text === ',') && !before.glued;
    code ||= before.text === '#' || before.text === '§' || before.text === '_' || before.text === '\\';
    // '25 is a year without its century, unless the apostrophe opens a quotation: '75%', '10 docenten'.
    const opens =
      after?.glued === true && [',', '.', '%'].includes(after.text)
        ? true
        : isWord(after) && (lexicon.counted.has(after?.text ?? '') || scales.has(after?.text ?? '') || currencies.has(after?.text ?? ''));
    code ||= before.text === "'" && token.text.length === 2 && !isDigits(beforeThat) && !opens;
  }
  if (after?.glued) {
    code ||= after.kind === 'word' && !tailAllowed(tokens, at + 1, lexicon);
    code ||= after.text === '\ufe0f' || after.text === '\u20e3' || after.text === '_';
    // 4-jarig, 24-uurs; but not 40-50 and not 10-tal.
    const tail = afterThat?.text ?? '';
    code ||=
      after.text === '-' &&
      isWord(afterThat) &&
      afterThat?.glued === true &&
      tail !== 'tal' &&
      !currencies.has(tail) &&
      !scales.has(tail) &&
      !(tail === 'op' || tail === 'in');
  }
  if (!code) return;
  // The whole run is the code, with what is glued on: 5G-lab, v2.1.3; up to a space.
  let from = at;
  while (tokens[from]?.glued && from > 0 && tokens[from - 1]?.kind !== 'sign') from -= 1;
  if (tokens[from]?.glued && gluedSign(tokens[from - 1], '-') && isWord(tokens[from - 2])) from -= 2;
  let to = at + 1;
  while (tokens[to]?.glued && !(tokens[to]?.kind === 'sign' && !(['.', '-'].includes(tokens[to]?.text ?? '') && tokens[to + 1]?.glued)))
    to += 1;
  maskRange(tokens, from, to);
}

/** "Industrie 4.0": a word with a version behind it. */
export function maskVersion(tokens: readonly Token[], at: number, lexicon: Lexicon): void {
  const [name, point, zero] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!gluedSign(point, '.') || !zero?.glued || zero.text !== '0' || gluedSign(tokens[at + 3], '.')) return;
  if (name?.kind !== 'word' || lexicon.functionWords.has(name.text) || lexicon.verbs.has(name.text) || currencies.has(name.text)) return;
  if (/^(?:cijfer|.*cijfer|score|gemiddeld|rapportcijfer|grade|mark|average)$/u.test(name.text) || lexicon.qualifiers.has(name.text))
    return;
  const after = tokens[at + 3];
  if (after && (scales.has(after.text) || percentWords.has(after.text) || lexicon.measures.has(after.text))) return;
  maskRange(tokens, at, at + 3);
}

const itemMarks = words('. )');
const lookAhead = 80;

/** Whether a digit run is followed by a mark and the words of an item: "2. in kind". */
function isItem(tokens: readonly Token[], at: number): boolean {
  const [token, mark, item] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== 'digits' || token.text.length > 2 || !mark?.glued || !item || item.glued) return false;
  return itemMarks.has(mark.text) && (item.kind === 'word' || item.text === '€');
}

/**
 * The numbers of a list: at the start of a line, in a sentence that goes on to 2, and "(3)" before
 * words, as in "drie (3) scholen".
 * @param last the item before it in this text, 0 at first. Returns the item that this one is, or `last`.
 */
export function maskEnumerator(tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at] as Token;
  const [before, after, item] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.text === '(' && after?.text === ')' && item?.kind === 'word' && !item.glued && token.text.length <= 2) token.masked = true;
  if (!isItem(tokens, at)) return last;
  const value = Number(token.text);
  let listed = token.first || (value > 1 && value === last + 1);
  for (let ahead = at + 2; value === 1 && !listed && ahead < at + lookAhead; ahead += 1)
    listed = tokens[ahead]?.text === '2' && isItem(tokens, ahead);
  if (!listed) return last;
  token.masked = true;
  return value;
}
