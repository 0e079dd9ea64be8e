/**
 * A second opinion beside the rules: which sentence the words of a question speak for, counted over the examples and
 * the ways of asking (naive Bayes). The rules are strict about what they do not know; this hears a question as a whole.
 * Examples that the text does not answer count as a sentence of their own, `none`.
 *
 * @example opinion('wie trekt hier eigenlijk de kar?') // { id: 'k1.s2', lead: 4.1, over: 7.9 }
 */
import { aspectsOf } from './aspect.ts';
import type { Example } from './examples/example.ts';
import { examples } from './examples/examples.ts';
import { core, parts } from './focus.ts';
import { novel } from './lexicon.ts';
import { features, topics, waysOf } from './search.ts';
import { words } from './text.ts';

export interface Opinion {
  readonly id: string;
  /** By how much, in logarithms of chances, it goes before the next sentence. */
  readonly lead: number;
  /** And before none at all; below zero when the text does not seem to say it. */
  readonly over: number;
}

/** What counts of a question, with how much: the field's concepts most, a pair of words least. */
const weights = { concept: 1.5, strange: 1, aspect: 0.7, word: 0.5, pair: 0.4 } as const;
/** A word that never stood with a sentence may still come to stand with it. */
const smoothing = 0.03;
const none = 'none';

type Signs = ReadonlyMap<string, number>;

/** What a question says for one sentence or another. */
function signsOf(question: string): Signs {
  const asked = core(question);
  const found = new Map<string, number>();
  for (const feature of features(asked)) {
    if (feature.startsWith(novel)) found.set(novel, weights.strange);
    else found.set(`concept ${feature}`, weights.concept);
  }
  for (const aspect of aspectsOf(asked)) found.set(`aspect ${aspect}`, weights.aspect);
  const all = words(asked);
  for (const [at, word] of all.entries()) {
    found.set(`word ${word}`, weights.word);
    const next = all[at + 1];
    if (next !== undefined) found.set(`pair ${word} ${next}`, weights.pair);
  }
  return found;
}

export interface Counts {
  readonly ids: readonly string[];
  /** Per sign the logarithm of its chance with each sentence. */
  readonly chances: ReadonlyMap<string, Float64Array>;
  readonly priors: Float64Array;
}

/** The sentence that asks in an example: of a story with a question only the question counts. */
const asking = (text: string): string => parts(text).questions.at(-1) ?? text;

/** Counts the signs of the given examples, and of the ways of asking that stand with the topics. */
export function teach(given: readonly Example[]): Counts {
  const ids = [none, ...topics.map(({ id }) => id)];
  const known = new Set(ids);
  const taught: (readonly [id: string, signs: Signs])[] = [
    ...topics.flatMap((topic) => waysOf(topic).map((way) => [topic.id, signsOf(way)] as const)),
    ...given.map(({ text, first }) => [first?.find((id) => known.has(id)) ?? none, signsOf(asking(text))] as const),
  ];
  const place = new Map(ids.map((id, at) => [id, at]));
  const chances = new Map<string, Float64Array>();
  const totals = new Float64Array(ids.length);
  const priors = new Float64Array(ids.length);
  for (const [id, signs] of taught) {
    const at = place.get(id) ?? 0;
    priors[at] = (priors[at] ?? 0) + 1;
    for (const [sign, weight] of signs) {
      const row = chances.get(sign) ?? new Float64Array(ids.length);
      chances.set(sign, row);
      row[at] = (row[at] ?? 0) + weight;
      totals[at] = (totals[at] ?? 0) + weight;
    }
  }
  for (const row of chances.values())
    for (const [at, found] of row.entries()) row[at] = Math.log((found + smoothing) / ((totals[at] ?? 0) + smoothing * chances.size));
  for (const [at, found] of priors.entries()) priors[at] = Math.log((found + 5) / taught.length);
  return { ids, chances, priors };
}

let counts: Counts | undefined;

/** What the examples make of a question. Signs that no example has say nothing. */
export function opinion(question: string, taught: Counts = (counts ??= teach(examples))): Opinion {
  const { ids, chances, priors } = taught;
  const scores = Float64Array.from(priors);
  for (const [sign, weight] of signsOf(question)) {
    const row = chances.get(sign);
    if (row !== undefined) for (const [at, chance] of row.entries()) scores[at] = (scores[at] ?? 0) + weight * chance;
  }
  const [silent = 0, ...spoken] = scores;
  let best = 0;
  for (const [at, score] of spoken.entries()) if (score > (spoken[best] ?? 0)) best = at;
  const top = spoken[best] ?? 0;
  const next = Math.max(...spoken.filter((_, at) => at !== best));
  return { id: ids[best + 1] ?? none, lead: top - next, over: top - silent };
}
