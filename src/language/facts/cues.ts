/** Where the words of a cue list stand in a text. */
import type { Cue } from './lexicon-cues.ts';
import type { Prose } from './sentence.ts';

export interface FoundCue<V> {
  readonly value: V;
  readonly weak: boolean;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

const indexes = new WeakMap<readonly Cue<unknown>[], ReadonlyMap<string, readonly Cue<unknown>[]>>();
/** Cues by their first word, longest first. */
function indexOf<V>(cues: readonly Cue<V>[]): ReadonlyMap<string, readonly Cue<V>[]> {
  const kept = indexes.get(cues);
  if (kept) return kept as ReadonlyMap<string, readonly Cue<V>[]>;
  const index = new Map<string, Cue<V>[]>();
  for (const cue of cues) {
    const [first = ''] = cue.words;
    const same = index.get(first);
    if (same) same.push(cue);
    else index.set(first, [cue]);
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  indexes.set(cues, index);
  return index;
}

/** The cues of a list that stand in the text, in order, without overlap. "uur" behind a figure counts too. */
export function cuesOf<V>({ tokens }: Prose, cues: readonly Cue<V>[]): FoundCue<V>[] {
  const index = indexOf(cues);
  const found: FoundCue<V>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const fitting = index.get(tokens[at]?.text ?? '');
    const cue = fitting?.find(({ words }) => words.every((word, step) => tokens[at + step]?.text === word));
    if (cue === undefined) continue;
    const next = at + cue.words.length;
    found.push({ value: cue.value, weak: cue.weak, first: at, next, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 });
    at = next - 1;
  }
  return found;
}
