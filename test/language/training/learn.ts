/**
 * Learns a linear model from choices that are known to be right: the likelihood of the right ones is made as high as
 * possible, step by step, with less for what was stepped on often (AdaGrad). No clock and no chance: the order in which
 * the choices are seen is drawn by a fixed sequence.
 */
import { type Describe, type Part, parting } from '../../../src/language/facts/learned/features.ts';
import type { Weights } from '../../../src/language/facts/learned/linear.ts';

/** What was seen: of each thing to choose from, or once for all classes; and which of them are right. */
export interface Choice {
  readonly seen: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/** What is told, each as its feature and parts in one string. */
export function seenBy(describe: Describe): string[] {
  const seen: string[] = [];
  describe((...told) => void seen.push(told.filter((part): part is Part => part !== undefined).join(parting)));
  return seen;
}

const [rounds, rate, decay, first] = [14, 0.03, 0.003, 0.01];
/** A weight of one, as the data has it. */
const scale = 1000;
/** Less than this changes nothing. */
const least = 10;

function* order(count: number): Generator<number[]> {
  const all = Array.from({ length: count }, (_, at) => at);
  let state = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = all.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      const other = state % (at + 1);
      [all[at], all[other]] = [all[other] as number, all[at] as number];
    }
    yield all;
  }
}

/** @param classes how many weights a feature has: one where things are chosen from, or one per class. */
export function learn(choices: readonly Choice[], classes: number): Weights {
  const useful = choices.filter(({ right }) => right.some(Boolean) && !right.every(Boolean));
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const coded = useful.map(({ seen, right }) => ({
    right,
    seen: seen.map((all) =>
      all.map((name) => {
        const id = ids.get(name) ?? ids.size;
        ids.set(name, id);
        counts[id] = (counts[id] ?? 0) + 1;
        return id * classes;
      }),
    ),
  }));
  const weights = new Float64Array(ids.size * classes);
  const steps = new Float64Array(ids.size * classes).fill(first);
  const step = (at: number, slope: number): void => {
    const down = slope - decay * (weights[at] as number);
    steps[at] = (steps[at] as number) + down * down;
    weights[at] = (weights[at] as number) + (rate * down) / Math.sqrt(steps[at] as number);
  };
  for (const round of order(coded.length))
    for (const index of round) {
      const { seen, right } = coded[index] as (typeof coded)[number];
      const of = (option: number): readonly number[] => (classes === 1 ? seen[option] : seen[0]) as readonly number[];
      const offset = (option: number): number => (classes === 1 ? 0 : option);
      const scores = right.map((_, option) => of(option).reduce((sum, at) => sum + (weights[at + offset(option)] as number), 0));
      const top = Math.max(...scores);
      const likely = scores.map((score) => Math.exp(score - top));
      const all = likely.reduce((sum, one) => sum + one, 0);
      const good = likely.reduce((sum, one, option) => sum + (right[option] ? one : 0), 0);
      for (const [option, one] of likely.entries()) {
        const slope = (right[option] ? one / good : 0) - one / all;
        if (Math.abs(slope) > 1e-4) for (const at of of(option)) step(at + offset(option), slope);
      }
    }
  return tableOf(ids, counts, weights, classes);
}

/** Only what was seen more than once and weighs something. */
function tableOf(ids: ReadonlyMap<string, number>, counts: readonly number[], weights: Float64Array, classes: number): Weights {
  const table: Record<string, Record<string, number[]>> = {};
  for (const [name, id] of [...ids].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const rounded = Array.from(weights.subarray(id * classes, id * classes + classes), (weight) => Math.round(weight * scale) + 0);
    if ((counts[id] ?? 0) < 2 || rounded.every((weight) => Math.abs(weight) < least)) continue;
    const [feature = '', ...parts] = name.split(parting);
    table[feature] ??= {};
    (table[feature] as Record<string, number[]>)[parts.join(parting)] = rounded;
  }
  return table;
}
