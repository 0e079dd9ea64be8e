/**
 * A second opinion beside the rules: which sentence the words of a question speak for, counted over the examples and
 * the ways of asking (naive Bayes). The rules are strict about what they do not know; this hears a question as a whole.
 * Examples that the text does not answer count as a sentence of their own, `none`.
 *
 * @example votes(read('wie trekt hier eigenlijk de kar?')).spoken // k1.s2 has most, far before `silent`
 */
import type { Example } from './examples/example.ts';
import { examples } from './examples/examples.ts';
import { parts } from './focus.ts';
import { novel } from './lexicon.ts';
import { type Reading, read, readWays, topics } from './search.ts';
import { words } from './text.ts';

/** What counts of a question, with how much: the field's concepts most, four letters of a word least. */
const weights = { concept: 1.5, strange: 1, aspect: 0.7, word: 0.5, pair: 0.4, piece: 0.1 } as const;
/** A word that is misspelt, or half known, still has pieces of this length in common with another. */
const piece = 4;
/** A word that never stood with a sentence may still come to stand with it. */
const smoothing = 0.03;
const none = 'none';

type Signs = ReadonlyMap<string, number>;

/** What a question says for one sentence or another. */
function signsOf({ question, features, aspects }: Reading): Signs {
  const found = new Map<string, number>();
  for (const feature of features) {
    if (feature.startsWith(novel)) found.set(novel, weights.strange);
    else found.set(`concept ${feature}`, weights.concept);
  }
  for (const aspect of aspects) found.set(`aspect ${aspect}`, weights.aspect);
  const all = words(question);
  for (const [at, word] of all.entries()) {
    found.set(`word ${word}`, weights.word);
    const next = all[at + 1];
    if (next !== undefined) found.set(`pair ${word} ${next}`, weights.pair);
    if (word.length <= piece) continue;
    const edged = `^${word}$`;
    for (let from = 0; from + piece <= edged.length; from += 1) found.set(`piece ${edged.slice(from, from + piece)}`, weights.piece);
  }
  return found;
}

export interface Counts {
  readonly ids: readonly string[];
  /** Per sign where its row begins in the chances. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row after row, the logarithm of the chance of a sign with each sentence. One array: an array for each sign takes three times as much. */
  readonly chances: Float64Array;
  readonly priors: Float64Array;
}

/** The sentence that asks in an example: of a story with a question only the question counts. */
const asking = (text: string): string => parts(text).questions.at(-1) ?? text;

/** Counts the signs of the given examples, and of the ways of asking that stand with the topics. */
export function teach(given: readonly Example[]): Counts {
  const ids = [none, ...topics.map(({ id }) => id)];
  const known = new Set(ids);
  // Where either of two sentences may come first, each gets half.
  const taught: (readonly [ids: readonly string[], signs: Signs])[] = [
    ...topics.flatMap((topic) => readWays(topic).map((way) => [[topic.id], signsOf(way)] as const)),
    ...given.map(({ text, first }) => [first?.filter((id) => known.has(id)) ?? [none], signsOf(read(asking(text)))] as const),
  ];
  const place = new Map(ids.map((id, at) => [id, at]));
  const rows = new Map<string, number>();
  for (const [, signs] of taught) for (const sign of signs.keys()) if (!rows.has(sign)) rows.set(sign, rows.size * ids.length);
  const chances = new Float64Array(rows.size * ids.length);
  const totals = new Float64Array(ids.length);
  const priors = new Float64Array(ids.length);
  for (const [either, signs] of taught)
    for (const id of either) {
      const at = place.get(id) ?? 0;
      const part = 1 / either.length;
      priors[at] = (priors[at] ?? 0) + part;
      for (const [sign, weight] of signs) {
        const cell = (rows.get(sign) ?? 0) + at;
        chances[cell] = (chances[cell] ?? 0) + weight * part;
        totals[at] = (totals[at] ?? 0) + weight * part;
      }
    }
  for (const [cell, found] of chances.entries())
    chances[cell] = Math.log((found + smoothing) / ((totals[cell % ids.length] ?? 0) + smoothing * rows.size));
  for (const [at, found] of priors.entries()) priors[at] = Math.log((found + 5) / taught.length);
  return { ids, rows, chances, priors };
}

let counts: Counts | undefined;
function ofAll(): Counts {
  counts ??= teach(examples);
  return counts;
}

/** What the words say for each sentence, in logarithms of chances; `silent` is that for none. */
export interface Votes {
  readonly silent: number;
  readonly spoken: ReadonlyMap<string, number>;
}

/** What was told before a question counts for so much of what is asked. */
const background = 0.25;

/** Signs that no example has say nothing. `around`: the field's concepts in what was told before the question. */
export function votes(reading: Reading, around: readonly string[] = [], taught: Counts = ofAll()): Votes {
  const { ids, rows, chances, priors } = taught;
  const scores = Float64Array.from(priors);
  for (const [sign, weight] of [
    ...signsOf(reading),
    ...around.map((concept) => [`concept ${concept}`, weights.concept * background] as const),
  ]) {
    const row = rows.get(sign);
    if (row === undefined) continue;
    for (let at = 0; at < ids.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (chances[row + at] ?? 0);
  }
  const [silent = 0, ...spoken] = scores;
  return { silent, spoken: new Map(spoken.map((score, at) => [ids[at + 1] ?? none, score])) };
}
