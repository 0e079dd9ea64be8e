/** Who is mentioned in a text, where, and in what role their place in the sentence puts them. */
import type { Token } from '../quantities/tokens.ts';
import { english } from '../quantities/words-en.ts';
import { dutch } from '../quantities/words-nl.ts';
import { articles, giving, receiving } from './lexicon-cues.ts';
import { notParties, type PartyWord, partyWord, selfWords } from './lexicon-parties.ts';
import { chained, handedTo, isAsked, type Party, roleAt } from './roles.ts';
import type { Prose } from './sentence.ts';

const connectors = new Set("van de der den het 't aan of the op ter ten voor &".split(' '));
const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
const isCommon = (word: string): boolean =>
  dutch.functionWords.has(word) ||
  english.functionWords.has(word) ||
  dutch.verbs.has(word) ||
  english.verbs.has(word) ||
  dutch.counted.has(word) ||
  english.counted.has(word) ||
  dutch.money.has(word) ||
  giving.has(word) ||
  receiving.has(word);

/** Takes the capitals behind a word into its name: Provincie Overijssel, ROC van Twente, ministerie van Onderwijs, Cultuur en Wetenschap. */
function extend(prose: Prose, from: number, ministry: boolean): number {
  const { tokens, figureAt } = prose;
  let next = from;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || token.first || figureAt[next] !== -1) return next;
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
function backward(prose: Prose, at: number, floor: number): number {
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

/** Whether capitals at `at` are the name of someone that no list knows: Festo, Van der Valk en Zonen. */
function unknownName(prose: Prose, at: number): number {
  const { tokens, figureAt, sentenceOf } = prose;
  const token = tokens[at] as Token;
  if (!isCapital(token) || token.glued || figureAt[at] !== -1 || notParties.has(token.text) || token.masked) return at;
  const opens = at === 0 || sentenceOf[at] !== sentenceOf[at - 1] || ['"', '“', '„', '-', '•', '*'].includes(tokens[at - 1]?.text ?? '');
  const next = extend(prose, at + 1, false);
  if (isCommon(token.text) && (opens || next === at + 1)) return at;
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
    if (!acts || isCommon(token.text)) return at;
  }
  const before = tokens[at - 1]?.text ?? '';
  // "in Zwolle", "rond Eindhoven": a place.
  return ['in', 'te', 'rond', 'rondom', 'near', 'regio', 'artikel', 'uit'].includes(before) && !giving.has(tokens[next]?.text ?? '')
    ? at
    : next;
}

/** "o&o-fonds", "O en O-fonds" is paid by employers; "fonds" alone is not known. */
function isTrainingFund({ tokens }: Prose, at: number): boolean {
  const back = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  return (
    /^fonds(?:en)?$/u.test(tokens[at]?.text ?? '') &&
    /^[oa]$/u.test(tokens[back]?.text ?? '') &&
    ['&', 'en', '+'].includes(tokens[back - 1]?.text ?? '')
  );
}

/** Public first words of a "fonds" that is not for private givers. */
const trainingFund: PartyWord = { side: 'business', kind: 'company', sure: true };

/** The parties of a text, in order. */
export function partiesOf(prose: Prose): Party[] {
  const { tokens, text, figureAt, sentenceOf } = prose;
  const parties: Party[] = [];
  let floor = 0;
  const add = (first: number, next: number, word: PartyWord | undefined, self = false): void => {
    const [start, end] = [(tokens[first] as Token).start, (tokens[next - 1] as Token).end];
    const role = isAsked(prose, first) ? 'source' : roleAt(prose, first);
    parties.push({
      first,
      next,
      start,
      end,
      name: text.slice(start, end),
      ...(word?.side && { side: word.side }),
      ...(word?.kind && { kind: word.kind }),
      sure: word?.sure ?? false,
      self,
      joint: word?.joint ?? false,
      role: word?.adjective === true && role === 'subject' ? 'source' : role,
      sentence: sentenceOf[first] ?? 0,
    });
    floor = next;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || at < floor) continue;
    const inFigure = (figureAt[at] ?? -1) !== -1;
    if (inFigure) continue;
    if (selfWords.has(token.text) && !(token.text === 'us' && token.capital) && !(token.text === 'i' && tokens[at - 1]?.text === '-')) {
      add(at, at + 1, undefined, true);
      continue;
    }
    const word = isTrainingFund(prose, at) ? trainingFund : partyWord(token.text);
    // In "mbo-studenten" and "MKB-route" it only says what kind.
    const compound =
      tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true && tokens[at + 2]?.kind === 'word';
    if (word !== undefined && !(compound && tokens[at + 2] !== undefined)) {
      if (word.adjective && token.glued && tokens[at - 1]?.text === '-') continue;
      // "Europese Commissie": a name; "Europese subsidie": only whose it is.
      if (word.adjective && token.capital && /^(?:commissie|unie|commission|union)$/u.test(tokens[at + 1]?.text ?? '')) {
        add(at, at + 2, { side: 'government', kind: 'government', sure: true });
        continue;
      }
      if (token.text === 'college' && tokens[at + 1]?.text === 'van' && /^(?:b|burgemeester)$/u.test(tokens[at + 2]?.text ?? '')) {
        add(at, at + 3, partyWord('gemeente'));
        continue;
      }
      const common = /^(?:city|hz|nova|horizon|hz|nv|bv|inc|ltd|state|wo|sia|firma|garage|staat|yard)$/u.test(token.text);
      if (common && !token.capital) continue;
      // "Regionaal Investeringsfonds mbo": the level belongs to the name before it.
      if (/^(?:mbo|hbo|vmbo|wo)$/u.test(token.text) && at === floor && parties.length > 0) continue;
      const adjective = parties.at(-1);
      if (
        word.joint &&
        adjective?.next === at &&
        adjective.side !== undefined &&
        partyWord(tokens[adjective.first]?.text ?? '')?.adjective
      ) {
        // "private partners": their side is said.
        parties.pop();
        add(adjective.first, at + 1, { side: adjective.side, sure: adjective.sure });
        continue;
      }
      const abbreviated = word.tail === true || (tokens[at - 1]?.text === '-' && token.glued);
      const first =
        abbreviated || isCapital(tokens[at - 1])
          ? backward(prose, at, floor)
          : isTrainingFund(prose, at)
            ? Math.max(floor, at - (tokens[at - 1]?.text === '-' ? 4 : 3))
            : at;
      add(
        first,
        word.joint || word.adjective
          ? at + 1
          : extend(prose, at + 1, /^(?:minister|waterschap|gemeenten|gemeentes|provincies)/u.test(token.text)),
        word,
      );
      continue;
    }
    const isDottedFirm =
      /^[bn]$/u.test(token.text) && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'v' && tokens[at + 2]?.glued === true;
    if (isDottedFirm) {
      const first = backward(prose, at, floor);
      if (first < at) add(first, tokens[at + 3]?.text === '.' && tokens[at + 3]?.glued ? at + 4 : at + 3, partyWord('bv'));
      continue;
    }
    const next = unknownName(prose, at);
    if (next > at) {
      // A firm or college further on takes this name with it.
      const tail = tokens[next];
      const [word2, dotted] = [tail && partyWord(tail.text), tail && /^[bn]$/u.test(tail.text) && tokens[next + 1]?.text === '.'];
      if ((word2 !== undefined && !word2.joint && !word2.adjective && tail?.first === false) || dotted) continue;
      // "Jansen Techniek B" of "Jansen Techniek B.V.".
      if (/^[bn]$/u.test(tokens[next - 1]?.text ?? '') && tokens[next]?.text === '.' && tokens[next + 1]?.text === 'v') {
        add(at, tokens[next + 2]?.text === '.' && tokens[next + 2]?.glued ? next + 3 : next + 2, partyWord('bv'));
        continue;
      }
      const inner = tokens
        .slice(at, next)
        .map(({ text: one }) => partyWord(one))
        .filter((one) => one?.side !== undefined || one?.kind !== undefined)
        .toSorted((one, other) => Number(other?.sure) - Number(one?.sure))[0];
      add(at, next, inner && { ...inner, sure: inner.sure });
    }
  }
  return handedTo(prose, chained(prose, parties));
}
