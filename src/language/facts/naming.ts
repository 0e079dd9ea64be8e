/** How far a name reaches: the capitals and small words that belong to it, forward and backward. */
import type { Token } from '../quantities/tokens.ts';
import { english } from '../quantities/words-en.ts';
import { dutch } from '../quantities/words-nl.ts';
import { articles, giving, receiving, sources, targets } from './lexicon-cues.ts';
import { knownName } from './lexicon-names.ts';
import { notParties, partyWord, selfWords } from './lexicon-parties.ts';
import type { Prose } from './sentence.ts';

const connectors = new Set("van de der den het 't aan of the op ter ten voor &".split(' '));
export const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
export const isCommon = (word: string): boolean =>
  dutch.functionWords.has(word) ||
  english.functionWords.has(word) ||
  dutch.verbs.has(word) ||
  english.verbs.has(word) ||
  dutch.counted.has(word) ||
  english.counted.has(word) ||
  dutch.money.has(word) ||
  giving.has(word) ||
  receiving.has(word);

/** A verb behind who gives; "komt" stands behind what is given. */
export const handsOut = (word: string): boolean => giving.has(word) && !/^(?:komt|kwam|komen|doen|krijgt)$/u.test(word);

/** Takes the capitals behind a word into its name: Provincie Overijssel, ROC van Twente, ministerie van Onderwijs, Cultuur en Wetenschap. */
export function extend(prose: Prose, from: number, ministry: boolean): number {
  const { tokens, figureAt } = prose;
  let next = from;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || token.first || figureAt[next] !== -1) return next;
    // A name that is known is its own: "fonds A+O Metalektro".
    if (next > from - 1 && knownName(tokens, next) !== undefined) return next;
    if (isCapital(token) && !selfWords.has(token.text) && (next === from ? !notParties.has(token.text) || ministry : true)) {
      next += 1;
      continue;
    }
    if (
      (token.text === '-' || token.text === '&' || token.text === '/') &&
      token.glued &&
      isCapital(tokens[next + 1]) &&
      tokens[next + 1]?.glued
    ) {
      next += 2;
      continue;
    }
    // "Port of the Hague", but "FYI the machine".
    if (token.text === 'the') return next;
    let over = next;
    while (
      over < next + 3 &&
      (connectors.has(tokens[over]?.text ?? '') || (ministry && [',', 'en', 'and'].includes(tokens[over]?.text ?? '')))
    )
      over += 1;
    // "gemeente Zwolle voor Festo" is no name; "ROC van Twente" is.
    const named =
      over > next && isCapital(tokens[over]) && figureAt[over] === -1 && (ministry || partyWord(tokens[over]?.text ?? '') === undefined);
    if (!named || (['voor', 'op', 'aan'].includes(tokens[next]?.text ?? '') && next > from)) return next;
    next = over + 1;
  }
}

/** The start of a name that stands before its kind: Graafschap College, De Ruyter B.V. */
export function backward(prose: Prose, at: number, floor: number): number {
  const { tokens, figureAt } = prose;
  let first = at;
  while (first - 1 >= floor && figureAt[first - 1] === -1) {
    const before = tokens[first - 1] as Token;
    const hyphen = before.text === '-' && before.glued && tokens[first]?.glued;
    if (hyphen) {
      first -= 2;
      continue;
    }
    // "De provincie" at the start of a sentence: an article, not a name.
    if (
      articles.has(before.text) &&
      (before.first || tokens[first - 2]?.text === '.' || first === at) &&
      partyWord(tokens[first]?.text ?? '') !== undefined
    )
      break;
    if (
      !isCapital(before) ||
      selfWords.has(before.text) ||
      notParties.has(before.text) ||
      tokens[first]?.first ||
      (isCommon(before.text) && (before.first || before.text.length < 4) && !/^(?:de|het|van|den)$/u.test(before.text))
    )
      break;
    first -= 1;
  }
  return Math.max(first, floor);
}

const salutations = new Set(
  'ha hai he hee hey hi hoi jo yo hallo hello dag beste geachte dear morning goedemorgen goedemiddag goedenavond groet groeten groetjes gr grt mvg regards'.split(
    ' ',
  ),
);
/** "Ha Sjoerd, …", "groetjes Ilse": who is written to, or who writes; but "hoi, Brouwer Techniek doet …". */
const isAddressed = ({ tokens, sentenceOf }: Prose, at: number, next: number): boolean =>
  salutations.has(tokens[at - 1]?.text ?? '') &&
  (next === at + 1 ? !handsOut(tokens[next]?.text ?? '') : tokens[next]?.kind !== 'word' || sentenceOf[next] !== sentenceOf[at]);

/** Whether capitals at `at` are the name of someone that no list knows: Festo, Van der Valk en Zonen. */
export function unknownName(prose: Prose, at: number): number {
  const { tokens, figureAt, sentenceOf } = prose;
  const token = tokens[at] as Token;
  const glued = token.glued && !/^[("“„‘']$/u.test(tokens[at - 1]?.text ?? '');
  if (!isCapital(token) || glued || figureAt[at] !== -1 || notParties.has(token.text) || token.masked) return at;
  const opens = at === 0 || sentenceOf[at] !== sentenceOf[at - 1] || ['"', '“', '„', '-', '•', '*'].includes(tokens[at - 1]?.text ?? '');
  const next = extend(prose, at + 1, false);
  if (isAddressed(prose, at, next)) return at;
  // "Van Dijk Bouw doet 5.000", but "Van Festo komt 5.000".
  const bears = token.text === 'van' && opens && next > at + 1 && handsOut(tokens[next]?.text ?? '');
  if (opens && !bears && (sources.has(token.text) || targets.has(token.text))) return at;
  if (isCommon(token.text) && !bears && (opens || next === at + 1)) return at;
  // At the start of a sentence every word has a capital: a name is then followed by what a giver does.
  if (opens && next === at + 1 && token.text.length > 2) {
    const after = tokens[next];
    const acts =
      after !== undefined &&
      (giving.has(after.text) ||
        receiving.has(after.text) ||
        [':', '(', '-', '='].includes(after.text) ||
        figureAt[next] !== -1 ||
        [',', 'en', '&', 'wil', 'heeft', 'zal', 'kan', 'has', 'will', 'and'].includes(after.text));
    // "Aansluitend levert de gemeente", but "Ahrend levert 5.000".
    const participle = token.text.endsWith('end') && !(giving.has(after?.text ?? '') && !articles.has(tokens[next + 1]?.text ?? ''));
    if (!acts || isCommon(token.text) || participle) return at;
  }
  // "RAAK-mkb-subsidie": the first part of a word.
  if (tokens[next]?.text === '-' && tokens[next]?.glued && tokens[next + 1]?.glued && tokens[next + 1]?.kind === 'word') return at;
  const before = tokens[at - 1]?.text ?? '';
  // "in Zwolle", "rond Eindhoven": a place.
  return ['in', 'te', 'rond', 'rondom', 'near', 'regio', 'artikel', 'uit'].includes(before) && !giving.has(tokens[next]?.text ?? '')
    ? at
    : next;
}
