/** A text as tokens, cut into sentences, with the figures in their places. */
import type { Language } from '../../criteria/vocabulary.ts';
import { type Figure, type Quantity, quantities } from '../quantities/quantities.ts';
import { type Token, tokensOf } from '../quantities/tokens.ts';
import { withHours } from './hours.ts';

/** A figure with the tokens that it takes: `first` up to `next`. */
export interface Placed {
  readonly figure: Figure;
  readonly first: number;
  readonly next: number;
  readonly sentence: number;
}

export interface Prose {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Number of the sentence that each token is in. */
  readonly sentenceOf: readonly number[];
  /** Per sentence, its tokens: from the first up to the second. */
  readonly bounds: readonly (readonly [number, number])[];
  /** Per token, the index into `figures` of the figure that it belongs to, or -1. */
  readonly figureAt: readonly number[];
  readonly figures: readonly Placed[];
  readonly quantities: readonly Quantity[];
}

const abbreviations = new Set(
  'ca mln mld nr resp bijv o a e d b n v i z m q max min incl excl ing drs dr ir mr prof st art p blz enz etc evt approx vs no mio jl'.split(
    ' ',
  ),
);

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'sign' || after === undefined || after.glued) return false;
  if (token.text === '!' || token.text === '?') return true;
  if (token.text !== '.' && token.text !== '…') return false;
  const starts = before?.glued === false || tokens[at - 2]?.text === '(';
  if (before?.kind === 'word' && starts && abbreviations.has(before.text) && !after.capital) return false;
  if (before?.kind === 'word' && before.end - before.start === 1 && before.glued)
    return after.capital && tokens[at - 2]?.text === '.' ? false : after.capital;
  return after.capital || after.kind !== 'word' || !abbreviations.has(before?.text ?? '');
}

function sentences(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map((token, at) => {
    if (at > 0 && (token.first || endsSentence(tokens, at - 1))) sentence += 1;
    return sentence;
  });
}

/** Reads the first 4,096 characters of a text once, for all that looks for facts in it. */
export function proseOf(text: string, language: Language): Prose {
  const tokens = tokensOf(text);
  const found = quantities(text, language);
  const sentenceOf = sentences(tokens);
  const bounds: [number, number][] = [];
  for (const [at, sentence] of sentenceOf.entries()) {
    const bound = bounds[sentence];
    if (bound) bound[1] = at + 1;
    else bounds[sentence] = [at, at + 1];
  }
  const figureAt = new Array<number>(tokens.length).fill(-1);
  const figures: Placed[] = [];
  let at = 0;
  for (const figure of found) {
    while (at < tokens.length && (tokens[at] as Token).end <= figure.start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < figure.end) {
      // Dates take their tokens as well: "2028" is no word between two others.
      figureAt[at] = figure.kind === 'date' ? -2 : figures.length;
      at += 1;
    }
    if (figure.kind !== 'date') figures.push({ figure, first, next: at, sentence: sentenceOf[first] ?? 0 });
  }
  return { text, language, tokens, sentenceOf, bounds, figureAt, figures: withHours(figures, { text, tokens }), quantities: found };
}
