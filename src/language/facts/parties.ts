/** Who is mentioned in a text, where, and in what role their place in the sentence puts them. */

import type { Token } from '../quantities/tokens.ts';
import { completed } from './completed.ts';
import { type KnownParty, knownIn } from './known-parties.ts';
import { articles, contributing, giving, granted, modifiers, sources, targets } from './lexicon-cues.ts';
import { knownName } from './lexicon-names.ts';
import { nameWord, type PartyWord, partyWord, selfWords } from './lexicon-parties.ts';
import { backward, extend, isCapital, isCommon, unknownName } from './naming.ts';
import { placeThatGives } from './places.ts';
import { chained, handedTo, isAsked, type Party, roleAt } from './roles.ts';
import type { Prose } from './sentence.ts';

/** "o&o-fonds", "O en O-fonds" is paid by employers; "fonds" alone is not known. */
function isTrainingFund({ tokens }: Prose, at: number): boolean {
  const back = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  return (
    /^fonds(?:en)?$/u.test(tokens[at]?.text ?? '') &&
    /^[oa]$/u.test(tokens[back]?.text ?? '') &&
    ['&', 'en', '+'].includes(tokens[back - 1]?.text ?? '')
  );
}

const trainingFund: PartyWord = { side: 'business', kind: 'company', sure: true };

/** "aan private zijde", "from the public side": who that is gives. */
const aside = /^(?:zijde|kant|hoek|middelen|gelden|geldstroom|side|means|money|funds|funding|sources)$/u;
/** Known by a capital only: "staat" is a verb as well. */
const common = /^(?:city|hz|nova|horizon|nv|bv|inc|ltd|state|wo|sia|firma|garage|staat|yard|department|agency)$/u;
const possessives = /^(?:ons|onze|our)$/iu;
const acts = /^(?:wil|wilt|willen|kan|kunnen|zal|zou|mag|heeft|wel|:|\()$/u;
const opens = /^(?:dat|en|,|namens|van|door|vanuit|:|-)$/u;

/** "brouwer techniek doet 25k mee": in a chat nobody writes capitals. A firm's word behind another, and then what a giver does. */
function isFirmInPassing({ tokens, figureAt, sentenceOf }: Prose, at: number): boolean {
  const [token, name, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined || token.capital || token.first || nameWord(token.text)?.side === undefined) return false;
  if (name?.kind !== 'word' || isCommon(name.text) || name.text.length < 3 || modifiers.has(name.text) || /e$/u.test(name.text))
    return false;
  if (sources.has(name.text) || targets.has(name.text) || articles.has(name.text) || (figureAt[at - 1] ?? -1) !== -1) return false;
  const start =
    at < 2 ||
    name.first ||
    sentenceOf[at - 2] !== sentenceOf[at] ||
    opens.test(tokens[at - 2]?.text ?? '') ||
    /^(?:vd|vander|de|van)$/u.test(tokens[at - 2]?.text ?? '');
  const follows = after !== undefined && (giving.has(after.text) || acts.test(after.text) || (figureAt[at + 1] ?? -1) >= 0);
  return start && follows;
}

/** What the words of a name say about who bears it, the surest first. */
function inside({ tokens }: Prose, first: number, next: number): PartyWord | undefined {
  // "Tech Campus", "Food Hub": a place of all partners together.
  if (/^(?:campus|hub|lab|fieldlab|platform|alliantie|park|practoraat)$/u.test(tokens[next - 1]?.text ?? '')) return undefined;
  const told = tokens
    .slice(first, next)
    .map(({ text }, step) => knownName(tokens, first + step)?.word ?? partyWord(text) ?? nameWord(text))
    .filter((one) => one !== undefined && (one.side !== undefined || one.kind === 'care'));
  return told.toSorted((one, other) => Number(other?.sure) - Number(one?.sure))[0];
}

/** The parties of a text, in order. */
export function partiesOf(prose: Prose, listed: readonly KnownParty[] = []): Party[] {
  const known = knownIn(listed);
  const { tokens, text, figureAt, sentenceOf } = prose;
  const parties: Party[] = [];
  let floor = 0;
  const isAdjective = ({ first, next }: Party): boolean => next === first + 1 && partyWord(tokens[first]?.text ?? '')?.adjective === true;
  const add = (first: number, next: number, word: PartyWord | undefined, self = false): void => {
    const [start, end] = [(tokens[first] as Token).start, (tokens[next - 1] as Token).end];
    const before = parties.at(-1);
    // "onze school", "our company": whose it is, not somebody else.
    if (before?.self === true && before.next === first && possessives.test(before.name) && !self) parties.pop();
    // "brancheorganisatie FME", "ziekenhuis Isala": one organisation.
    const same =
      before?.next === first &&
      !self &&
      !before.self &&
      !tokens[first]?.first &&
      !isAdjective(before) &&
      (before.side === undefined || word?.side === undefined || before.side === word.side || !before.sure || !word.sure);
    if (same) {
      parties.pop();
      parties.push({
        ...before,
        ...(word?.side && (word.sure || before.side === undefined) && { side: word.side }),
        ...(word?.kind && before.kind === undefined && { kind: word.kind }),
        next,
        end,
        name: text.slice(before.start, end),
        joint: before.joint && word?.side === undefined,
      });
      floor = next;
      return;
    }
    const object =
      self &&
      /^(?:ons|us|me)$/u.test(tokens[first]?.text ?? '') &&
      (giving.has(tokens[first - 1]?.text ?? '') || giving.has(tokens[first + 1]?.text ?? ''));
    const role = isAsked(prose, first) ? 'source' : object ? 'target' : roleAt(prose, first);
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
      role:
        word?.adjective === true &&
        (role === 'subject' || word.gift || contributing.has(tokens[next]?.text ?? '') || aside.test(tokens[next]?.text ?? ''))
          ? 'source'
          : role,
      sentence: sentenceOf[first] ?? 0,
    });
    floor = next;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || at < floor) continue;
    const inFigure = (figureAt[at] ?? -1) !== -1;
    if (inFigure) continue;
    const one = known(prose, at);
    if (one !== undefined) {
      add(at, one.next, one.word);
      continue;
    }
    const named = knownName(tokens, at) ?? placeThatGives(prose, at);
    if (named !== undefined && (figureAt[named.next - 1] ?? -1) === -1) {
      add(at, extend(prose, named.next, false), named.word);
      continue;
    }
    if (selfWords.has(token.text) && !(token.text === 'us' && token.capital) && !(token.text === 'i' && tokens[at - 1]?.text === '-')) {
      add(at, at + 1, undefined, true);
      continue;
    }
    // "uit hun regiobudget": money of who pays.
    const possessed = /^(?:hun|zijn|haar|ons|onze|eigen|their|its|our|own)$/u.test(tokens[at - 1]?.text ?? '');
    if (possessed && partyWord(token.text)?.gift === true) continue;
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
      const definite = tokens[at - 1]?.text === 'the' && /^(?:city|state|department|agency)$/u.test(token.text);
      if (!definite && common.test(token.text) && !token.capital && tokens[at + 1]?.text !== 'of') continue;
      // "Regionaal Investeringsfonds mbo": the level belongs to the name before it.
      if (/^(?:mbo|hbo|vmbo|wo)$/u.test(token.text) && at === floor && parties.length > 0) continue;
      const adjective = parties.at(-1);
      if (
        (word.joint || !word.sure) &&
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
      const next =
        word.joint || word.adjective
          ? at + 1
          : extend(prose, at + 1, /^(?:minist|depart|waterschap|gemeenten|gemeentes|provincies)/u.test(token.text));
      add(first, next, word.side === undefined && word.kind === 'other' ? (inside(prose, first, next) ?? word) : word);
      continue;
    }
    const isDottedFirm =
      /^[bn]$/u.test(token.text) && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'v' && tokens[at + 2]?.glued === true;
    if (isDottedFirm) {
      const first = backward(prose, at, floor);
      if (first < at) add(first, tokens[at + 3]?.text === '.' && tokens[at + 3]?.glued ? at + 4 : at + 3, partyWord('bv'));
      continue;
    }
    if (isFirmInPassing(prose, at)) {
      add(at - 1, at + 1, nameWord(token.text));
      continue;
    }
    const unknown = unknownName(prose, at);
    // "MIT subsidie", "the Teal grant": a scheme has its name before the gift.
    const scheme =
      unknown > at && (granted.has(tokens[unknown]?.text ?? '') || /^(?:regeling|beschikking)$/u.test(tokens[unknown]?.text ?? ''));
    // "Dutch Ministry of Education"
    const next = unknown > at && /^minist/u.test(tokens[unknown - 1]?.text ?? '') ? extend(prose, unknown, true) : unknown;
    if (next > at) {
      // A firm or college further on takes this name with it.
      const tail = tokens[next];
      const [word2, dotted] = [tail && partyWord(tail.text), tail && /^[bn]$/u.test(tail.text) && tokens[next + 1]?.text === '.'];
      const isWord = tail !== undefined && common.test(tail.text) && !tail.capital && word2?.tail !== true;
      if ((word2 !== undefined && !isWord && !word2.joint && !word2.adjective && tail?.first === false) || dotted) continue;
      // "Jansen Techniek B" of "Jansen Techniek B.V.".
      if (/^[bn]$/u.test(tokens[next - 1]?.text ?? '') && tokens[next]?.text === '.' && tokens[next + 1]?.text === 'v') {
        add(at, tokens[next + 2]?.text === '.' && tokens[next + 2]?.glued ? next + 3 : next + 2, partyWord('bv'));
        continue;
      }
      add(at, next, inside(prose, at, next) ?? (scheme ? partyWord('subsidieregeling') : undefined));
    }
  }
  return handedTo(prose, chained(prose, completed(prose, parties)));
}
