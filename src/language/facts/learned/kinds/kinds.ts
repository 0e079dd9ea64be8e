/** What kind of organisation a word or a name tells of, by lists: "rederij", "binnenvaartrederij", "hanze uas". */
import { tokensOf } from '../../../quantities/tokens.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { Kind } from './kind.ts';
import { names } from './names.ts';

/** The other words of a name, and what it is. */
interface Phrase {
  readonly words: readonly string[];
  readonly kind: Kind;
}

const words = new Map<string, Kind>();
/** Words of a language may be the end of a compound; names are whole. */
const endings = new Map<string, Kind>();
const phrases = new Map<string, Phrase[]>();

for (const list of [dutch, english, names])
  for (const [kind, all] of Object.entries(list) as [Kind, string][])
    for (const raw of all.split(',')) {
      const [first = '', ...rest] = tokensOf(raw.trim()).map(({ text }) => text);
      if (first === '') continue;
      if (rest.length > 0) {
        const same = phrases.get(first) ?? [];
        phrases.set(
          first,
          [...same, { words: [first, ...rest], kind }].sort((a, b) => b.words.length - a.words.length),
        );
        continue;
      }
      if (!words.has(first)) words.set(first, kind);
      if (list !== names) endings.set(first, kind);
    }

const [shortest, longest] = [4, 14];

/** @param word folded. */
export const kindOf = (word: string): Kind | undefined => words.get(word);

/** What the end of a compound tells; the longest end decides. */
export function kindByEnding(word: string): Kind | undefined {
  for (let length = Math.min(word.length - 2, longest); length >= shortest; length -= 1) {
    const kind = endings.get(word.slice(-length));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The longest name of several words that starts here. */
export function phraseAt(tokens: readonly { readonly text: string }[], at: number): Phrase | undefined {
  return phrases.get(tokens[at]?.text ?? '')?.find(({ words: all }) => all.every((word, step) => tokens[at + step]?.text === word));
}
