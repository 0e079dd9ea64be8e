/** A text as the learned part looks at it: who is mentioned, also in passing, and which figures may be given. */
import { isHours, isMoney, isShare } from '../figures.ts';
import { giving } from '../lexicon-cues.ts';
import { isCommon } from '../naming.ts';
import { isJoined, type Party, roleAt } from '../roles.ts';
import type { Placed, Prose } from '../sentence.ts';
import { kindByEnding, kindOf, phraseAt } from './kinds/kinds.ts';

export interface Mention extends Party {
  /** Only a noun where somebody may stand: "het circuit", "als voetbalclub". */
  readonly soft: boolean;
}

/** Who may be the giver: one mention, or several that act together. */
export type Group = readonly [Mention, ...Mention[]];

export interface Scene {
  readonly prose: Prose;
  /** Those that the rules find. */
  readonly parties: readonly Mention[];
  /** Those, and who is mentioned in passing. */
  readonly mentions: readonly Mention[];
  readonly groups: readonly Group[];
  readonly figures: readonly Placed[];
  /** Each token as features know it: the word, or the kind of figure that it is part of. */
  readonly words: readonly string[];
  /** An earlier mention of the same: "de koepel" behind "bankenkoepel". */
  readonly earlier: ReadonlyMap<Mention, Mention>;
}

const leads = new Set(
  "de het een 'n ons onze mijn m'n hun haar zijn deze die dit the a an our my its their als as this that elke elk alle".split(' '),
);
const nobody = new Set(
  `bijdrage bijdragen cofinanciering subsidie inbreng inleg aandeel euro geld contribution grant subsidy share hours uren cash natura waarde value totaal total jaar year years jaren
  project programma begroting budget helft half rest kosten costs bedrag amount maand week overige eerste tweede same time tijd som sum eigen own jaarlijkse annual`.split(
    /\s+/u,
  ),
);
const adjective = /(?:e|isch|aal|ief|al|ed|ing|ic|ive|ary|an|small|local|big)$/u;

const isWord = ({ tokens, figureAt }: Prose, at: number): boolean => tokens[at]?.kind === 'word' && (figureAt[at] ?? -1) === -1;

/** The noun behind these adjectives, four words at most: "een kleine lokale bakker". */
function nounBehind(prose: Prose, from: number): number {
  const { tokens } = prose;
  let at = from;
  while (
    at < from + 4 &&
    isWord(prose, at) &&
    isWord(prose, at + 1) &&
    tokens[at + 1]?.first !== true &&
    adjective.test(tokens[at]?.text ?? '') &&
    !isCommon(tokens[at + 1]?.text ?? '')
  )
    at += 1;
  return at;
}

const compound = 8;
/** A word of the lists, or a compound of one. */
const isKind = (word: string): boolean => kindOf(word) !== undefined || (word.length >= compound && kindByEnding(word) !== undefined);

/** "Vijf woningcorporaties": behind a number that is no money. */
const isCount = ({ figureAt, figures }: Prose, at: number): boolean => figures[figureAt[at] ?? -1]?.figure.kind === 'number';

/** Nouns behind an article or a number, and words of the lists, that the rules take for nobody. */
function softMentions(prose: Prose, parties: readonly Party[]): Mention[] {
  const { tokens, text, sentenceOf } = prose;
  const found: Mention[] = [];
  const taken = new Set(parties.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, step) => first + step)));
  const add = (first: number, next: number): void => {
    for (let at = first; at < next; at += 1) if (taken.has(at)) return;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0];
    for (let at = first; at < next; at += 1) taken.add(at);
    found.push({
      ...{ first, next, start, end, name: text.slice(start, end), sure: false, self: false, joint: false, soft: true },
      role: roleAt(prose, first),
      sentence: sentenceOf[first] ?? 0,
    });
  };
  for (const [at, token] of tokens.entries()) {
    if (!isWord(prose, at) || giving.has(token.text)) continue;
    const phrase = phraseAt(tokens, at);
    const led = at > 0 && !token.first && (leads.has(tokens[at - 1]?.text ?? '') || isCount(prose, at - 1));
    if (phrase !== undefined) add(at, at + phrase.words.length);
    else if (!led && isKind(token.text)) add(at, at + 1);
    if (!led) continue;
    const noun = nounBehind(prose, at);
    const word = tokens[noun]?.text ?? '';
    if (isWord(prose, noun) && word.length > 2 && !isCommon(word) && !nobody.has(word) && !giving.has(word)) add(at, noun + 1);
  }
  return found;
}

/** Those that act together, and each of them by itself. */
function groupsOf(prose: Prose, parties: readonly Mention[], soft: readonly Mention[]): Group[] {
  const rows: Mention[][] = [];
  for (const one of parties) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && !one.self && !last.self && isJoined(prose, last, one)) row.push(one);
    else rows.push([one]);
  }
  const all = rows.flatMap((row) => (row.length > 1 ? [row, ...row.map((one) => [one])] : [row]));
  return [...all, ...soft.map((one) => [one])] as unknown as Group[];
}

/** @param parties in order, as the rules find them. */
export function sceneOf(prose: Prose, parties: readonly Party[]): Scene {
  const firm = parties.map((party): Mention => ({ ...party, soft: false }));
  const soft = softMentions(prose, parties);
  const mentions = [...firm, ...soft].sort((a, b) => a.first - b.first);
  const earlier = new Map<Mention, Mention>();
  for (const [at, one] of mentions.entries()) {
    const word = prose.tokens[one.next - 1]?.text ?? '';
    if (word.length < 3) continue;
    const same = (text: string): boolean => text === word || (word.length > 3 && text.endsWith(word));
    const before = mentions.slice(0, at).find(({ first, next }) => prose.tokens.slice(first, next).some(({ text }) => same(text)));
    if (before !== undefined) earlier.set(one, before);
  }
  const figures = prose.figures.filter(({ figure }) => (isMoney(figure) || isHours(figure)) && !isShare(figure));
  return {
    prose,
    parties: firm,
    mentions,
    groups: groupsOf(prose, firm, soft),
    figures,
    words: prose.tokens.map((_, at) => wordOf(prose, at)),
    earlier,
  };
}

function wordOf({ tokens, figureAt, figures }: Prose, at: number): string {
  const token = tokens[at];
  const index = figureAt[at] ?? -1;
  if (index === -2) return 'date';
  const figure = figures[index]?.figure;
  if (figure === undefined) return token?.kind === 'digits' ? '9' : (token?.text ?? '^');
  if (isShare(figure)) return '%';
  return isMoney(figure) ? '€' : isHours(figure) ? '#u' : '#';
}

/** The word at a token; beyond the text a sign for its end. */
export const wordAt = ({ words }: Scene, at: number): string => words[at] ?? '^';
