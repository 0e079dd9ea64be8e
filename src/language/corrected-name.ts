/** The name that a correction gives: "nee, van BAM", "niet Jansen maar Pietersen", "het is BAM, niet Jansen". */

import { namesNobody } from './facts/fields/no-name.ts';
import { isOnlyFigure } from './facts/fields/only-figure.ts';
import { readsAsSentence } from './facts/fields/sentence-like.ts';
import { type Span, span } from './facts/fold.ts';

export interface CorrectedName extends Span {
  readonly certainty: 'stated' | 'inferred';
}

/** What stands before who it is of; "van der Valk" is a name. */
const ofWhom = /^(?:is |was )?(?:van|door|namens|by|from|of)\s+(?:(?:de|het|the)\s+(?=\p{Ll}))?(?!(?:de[nr]?|het|'t)\s)/u;
const butIs = /^(?:niet|not)\s.{1,80}?[,\s]+(?:maar|but)\s+(?:wel\s+)?/isu;
const andNot = /\s*(?:,|\s(?:en|and)\s|\s)\s*(?:(?:niet|not|geen)\s|in plaats van\s|i\.?p\.?v\.?\s|instead of\s).*$/isu;
const ends = /(?:\s+(?:zijn|wezen))?[\s.,!;:]*$/u;
/** "(Dat) moet Gemeente Tiel zijn": what only says that it is another. */
const should = /^(?:moet(?:en)?|should be)\s+/u;

/**
 * Where the name stands in the text, from that place on; null where there is none. What is written as names are is
 * taken as one; other words are to be confirmed.
 */
export function correctedName(text: string, from: number): CorrectedName | null {
  const rest = text.slice(from);
  let start = from + (rest.length - rest.trimStart().length);
  const move = (pattern: RegExp): void => {
    start += pattern.exec(text.slice(start))?.[0].length ?? 0;
  };
  move(should);
  move(butIs);
  move(ofWhom);
  const name = text.slice(start).replace(andNot, '').replace(ends, '');
  const words = name.split(/\s+/u);
  const isDenied = /^(?:niet|geen|not|no)\s/iu.test(name);
  if (!/\p{L}/u.test(name) || isDenied || namesNobody(name) || isOnlyFigure(name) || readsAsSentence(name) || words.length > 8) return null;
  return { ...span(text, start, start + name.length), certainty: /\p{Lu}/u.test(name) ? 'stated' : 'inferred' };
}
