/**
 * A linear model over named features: what is likely is the sum of the weights of what is seen. The weights are learned
 * from examples (`npm run train`), rounded to whole numbers and kept as data, so that the same text always reads the same.
 */
import { type Describe, hashOf, type Part, parting, type Tell } from './features.ts';

/** Feature → its parts → weight per class. */
export type Weights = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Hash → weights, in flat arrays: many look-ups for every figure of a text. */
export class Linear {
  readonly #classes: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** Per slot, where its weights begin; 0 is free. */
  readonly #places: Int32Array;
  readonly #weights: Int32Array;

  constructor(weights: Weights, classes: number) {
    const all = Object.entries(weights).flatMap(([feature, keys]) => Object.entries(keys).map(([key, row]) => ({ feature, key, row })));
    let size = 64;
    while (size < all.length * 3) size *= 2;
    this.#classes = classes;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#places = new Int32Array(size);
    this.#weights = new Int32Array((all.length + 1) * classes);
    for (const [at, { feature, key, row }] of all.entries()) {
      const [one = '', two, three, four] = key.split(parting) as Part[] as [Part, Part?, Part?, Part?];
      const hash = hashOf(feature, one, two, three, four);
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#places[slot] = (at + 1) * classes;
      this.#weights.set(row, (at + 1) * classes);
    }
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#places[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** How likely each class is, by what is told: higher is likelier. */
  scores(describe: Describe): number[] {
    const sums = new Array<number>(this.#classes).fill(0);
    const tell: Tell = (feature, one, two, three, four) => {
      const place = this.#places[this.#slotOf(hashOf(feature, one, two, three, four))] as number;
      if (place !== 0) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (this.#weights[place + at] as number);
    };
    describe(tell);
    return sums;
  }

  /** The likeliest class; of equals the first. */
  best(describe: Describe): number {
    return highest(this.scores(describe));
  }
}

/** Where the highest stands; of equals the first. */
export function highest(scores: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] as number) > (scores[best] as number)) best = at;
  return best;
}
