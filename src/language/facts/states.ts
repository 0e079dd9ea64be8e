/** How certain each figure is said to be: asked for, promised, granted or realised. */
import type { FigureState } from '../../criteria/vocabulary.ts';
import { cuesOf, type FoundCue } from './cues.ts';
import type { Giver } from './givers.ts';
import * as lexicon from './lexicon-cues.ts';
import { partyWord } from './lexicon-parties.ts';
import { agreed, nearest } from './marks.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

export interface Stated {
  readonly value: FigureState;
  /** Read from "wij doen" rather than from "toegezegd". */
  readonly guessed: boolean;
}

type StateCue = FoundCue<FigureState>;

const perfect = new Set('heeft hebben had hadden is zijn has have had'.split(' '));
const undone =
  /^(?:uitgegeven|besteed|ontvangen|betaald|gestort|overgemaakt|uitbetaald|bijgedragen|ingelegd|geinvesteerd|bijgelegd|geleverd|ingebracht|spent|received|paid|contributed|invested|delivered|provided)$/u;

/** A participle with "wordt", "zal" or "moet" is not done yet. */
function isDone({ tokens, sentenceOf }: Prose, cue: StateCue): boolean {
  if (!undone.test(tokens[cue.first]?.text ?? '')) return true;
  for (let at = cue.first - 1; at >= 0 && sentenceOf[at] === sentenceOf[cue.first] && at > cue.first - 14; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (perfect.has(word) || word === 'al' || word === 'already') return true;
    if (/^(?:wordt|worden|zal|zullen|moet|moeten|kan|kunnen|will|be|should|can|must)$/u.test(word)) return false;
  }
  return /^(?:uitgegeven|besteed|ontvangen|betaald|gestort|paid|received|spent|contributed|invested)$/u.test(tokens[cue.first]?.text ?? '');
}

const able = /^(?:kan|kunnen|kon|wil|wilt|willen|wilde|zou|zouden|mag|mogen|can|could|would|wants?|may|might)$/u;

/** "kan 30.000 geven", "wants to pay": who can or will has not said that they do. */
function isAble({ tokens, sentenceOf }: Prose, { first, weak }: StateCue): boolean {
  if (!weak) return false;
  for (let at = first - 1; at > first - 9 && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    if (/^(?:[,;:]|en|and|maar|but)$/u.test(tokens[at]?.text ?? '')) return false;
    if (able.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

const denying = /^(?:niet|geen|nooit|zonder|not|no|never|without|\p{L}+n't|cannot)$/u;
const softening =
  /^(?:nog|yet|al|formeel|officieel|definitief|echt|formally|officially|been|is|zijn|wordt|er|een|a|any|schriftelijke|formele)$/u;

/** "nog niet toegezegd", "zonder toezegging", "not yet promised". */
function isDenied({ tokens, sentenceOf }: Prose, { first }: StateCue): boolean {
  let at = first - 1;
  while (at > first - 4 && softening.test(tokens[at]?.text ?? '')) at -= 1;
  return sentenceOf[at] === sentenceOf[first] && denying.test(tokens[at]?.text ?? '');
}

const everything = /^(?:alles|allemaal|alle|allen|allebei|beide|beiden|rest|overige|overigen|all|both|everything|others)$/u;

/** "alles toegezegd", "both are promised", "de rest is beschikt": said of all that says nothing of its own. */
function isOfAll({ tokens, sentenceOf, figureAt }: Prose, { first, next }: StateCue): boolean {
  const here = (at: number): boolean => sentenceOf[at] === sentenceOf[first] && (figureAt[at] ?? -1) < 0;
  for (let at = first - 1; at >= first - 4 && here(at) && tokens[at]?.text !== ','; at -= 1)
    if (everything.test(tokens[at]?.text ?? '')) return !/^(?:niet|not)$/u.test(tokens[at - 1]?.text ?? '');
  return here(next) && /^(?:allemaal|allebei)$/u.test(tokens[next]?.text ?? '');
}

const excepting = /^(?:behalve|uitgezonderd|except|excepting|excluding|buiten)$/u;

/** "alles toegezegd behalve de gemeente", "op de gemeente na": of whom it is not said. */
function exceptedFrom({ tokens, sentenceOf }: Prose, { first, next }: StateCue, parties: readonly Party[]): readonly Party[] {
  const sentence = sentenceOf[first];
  const at = tokens.findIndex(({ text }, one) => one >= next && sentenceOf[one] === sentence && (excepting.test(text) || text === 'op'));
  if (at < 0) return [];
  const named = parties.filter((party) => party.sentence === sentence && party.first > at);
  return tokens[at]?.text !== 'op' || named.some((party) => tokens[party.next]?.text === 'na') ? named : [];
}

/** Whether the words that name somebody may stand for a giver: "de gemeente" for "Gemeente Hengelo". */
function isCalled({ tokens }: Prose, { members, side }: Giver, party: Party): boolean {
  const names = tokens.slice(party.first, party.next).map(({ text }) => text);
  const own = members.flatMap(({ first, next }) => tokens.slice(first, next).map(({ text }) => text));
  if (names.some((name) => own.includes(name))) return true;
  return side !== undefined && names.length === 1 && partyWord(names[0] ?? '')?.side === side;
}

const giverKey = (giver: Giver | undefined): string => giver?.members.map(({ name }) => name.toLowerCase()).join('+') ?? '';

/** What is made out about the figures before their states are. */
interface MadeOut {
  readonly givers: ReadonlyMap<Placed, Giver>;
  readonly parties: readonly Party[];
  readonly barriersOf: (placed: Placed) => readonly Party[];
}

/**
 * The state of each figure: what stands by it; or what is said of all; or what its sentence says, unless that was said
 * of somebody else. A state that is denied leaves it open.
 */
export function statesOf(prose: Prose, figures: readonly Placed[], { givers, parties, barriersOf }: MadeOut): Map<Placed, Stated> {
  const cues = cuesOf(prose, lexicon.stateCues).filter((cue) => isDone(prose, cue) && !isAble(prose, cue));
  const denied = nearest(
    prose,
    figures,
    cues.filter((cue) => isDenied(prose, cue)),
    barriersOf,
  );
  const standing = cues.filter((cue) => !isDenied(prose, cue));
  const ofAll = standing.filter((cue) => !cue.weak && isOfAll(prose, cue));
  const plain = standing.filter((cue) => !ofAll.includes(cue));
  const own = nearest(prose, figures, plain, barriersOf);
  const states = new Map<Placed, Stated>();
  for (const placed of figures) {
    const mine = own.get(placed) ?? [];
    const strong = agreed(mine.filter(({ weak }) => !weak));
    const all = ofAll.filter(
      (cue) =>
        isAbout(prose, cue, placed) &&
        !exceptedFrom(prose, cue, parties).some((party) => isCalled(prose, givers.get(placed) as Giver, party)),
    );
    const here = plain.filter((cue) => prose.sentenceOf[cue.first] === placed.sentence && isShared(placed, cue, { own, givers, figures }));
    const found =
      strong ??
      agreed(all) ??
      (denied.has(placed) ? undefined : (agreed(here.filter(({ weak }) => !weak)) ?? agreed(mine) ?? agreed(here)));
    if (found) states.set(placed, { value: found.value, guessed: found.weak });
  }
  return states;
}

/** What is said of all is said of its own sentence, or, in a sentence without figures, of those before. */
function isAbout({ sentenceOf, figures }: Prose, cue: StateCue, { sentence }: Placed): boolean {
  const at = sentenceOf[cue.first] ?? 0;
  return at === sentence || (sentence < at && !figures.some((one) => one.sentence === at));
}

interface Shared {
  readonly own: ReadonlyMap<Placed, readonly StateCue[]>;
  readonly givers: ReadonlyMap<Placed, Giver>;
  readonly figures: readonly Placed[];
}

/** Whether a cue of the sentence says something of this figure as well: of the same giver, or before them all. */
function isShared(placed: Placed, cue: StateCue, { own, givers, figures }: Shared): boolean {
  const taker = figures.find((one) => own.get(one)?.includes(cue));
  if (taker === undefined || taker === placed || giverKey(givers.get(taker)) === giverKey(givers.get(placed))) return true;
  // "A betaalt 30.000 en B 20.000": the verb is left out.
  if (cue.weak) return true;
  const first = figures.find(({ sentence }) => sentence === placed.sentence);
  return first !== undefined && cue.next <= first.first && !(own.get(placed) ?? []).length;
}
