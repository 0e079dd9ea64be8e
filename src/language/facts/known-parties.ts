/** Partners that the dossier lists: found by their name however it is written, "metaal jansen" as well. */
import type { Side } from '../../criteria/vocabulary.ts';
import { type Token, tokensOf } from '../quantities/tokens.ts';
import { dutch } from '../quantities/words-nl.ts';
import { nameWord, type PartyWord, partyWord } from './lexicon-parties.ts';
import type { Prose } from './sentence.ts';

/** A partner whose name is known, and its side where its kind tells that. */
export interface KnownParty {
  readonly name: string;
  readonly side?: Side;
}

interface Found {
  readonly next: number;
  readonly word: PartyWord;
}

/** A name of one word that is a word as well finds nobody: "Techniek", "School". */
const isTelling = (words: readonly string[]): boolean => {
  const [only = '', ...more] = words;
  return (
    more.length > 0 || (only.length > 3 && !dutch.functionWords.has(only) && partyWord(only) === undefined && nameWord(only) === undefined)
  );
};

/** Finds the listed partner whose name starts at a token, the longest first. */
export function knownIn(listed: readonly KnownParty[]): (prose: Prose, at: number) => Found | undefined {
  const all = listed
    .map(({ name, side }) => ({ words: tokensOf(name).map(({ text }) => text), side }))
    .filter(({ words }) => words.length > 0 && isTelling(words))
    .sort((one, other) => other.words.length - one.words.length);
  const isAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
    words.every((word, step) => tokens[at + step]?.text === word && (step === 0 || tokens[at + step]?.first !== true));
  return ({ tokens, figureAt }, at) => {
    const found = all.find(({ words }) => isAt(tokens, at, words));
    const next = at + (found?.words.length ?? 0);
    if (found === undefined || (figureAt[next - 1] ?? -1) !== -1) return undefined;
    return { next, word: { ...(found.side && { side: found.side }), sure: found.side !== undefined } };
  };
}
