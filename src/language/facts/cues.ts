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

/** Ends of compounds that say what the whole says: leslokalen, begeleidingsuren, practicumruimte. */
const endings =
  /(?:apparatuur|machines?|materia(?:len|al)|lokalen|lokaal|ruimtes?|ruimten|gereedschap|software|licenties|faciliteiten|robots?|simulators?|inzet|begeleiding|(?<!meer)waarde|subsidies?)$/u;
const hours =
  /^(?:docent|leraar|personeel|medewerker|begeleiding|project|inzet|werk|les|gast|stage|ontwikkel|expert|mens|coach|instruct|bedrijf|praktijk|trainer|advies|vrijwilliger|onderzoek)\S*uren$/u;

function endingOf(word: string): string {
  if (word.length < 9) return word;
  return endings.exec(word)?.[0] ?? (hours.test(word) ? 'uren' : word);
}

/** The cues of a list that stand in the text, in order, without overlap. "uur" behind a figure counts too. */
export function cuesOf<V>({ tokens }: Prose, cues: readonly Cue<V>[]): FoundCue<V>[] {
  const index = indexOf(cues);
  const found: FoundCue<V>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'digits') continue;
    const fitting = index.get(token.text) ?? index.get(endingOf(token.text));
    const cue = fitting?.find(({ words }) => words.every((word, step) => step === 0 || tokens[at + step]?.text === word));
    if (cue === undefined) continue;
    const next = at + cue.words.length;
    found.push({ value: cue.value, weak: cue.weak, first: at, next, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 });
    at = next - 1;
  }
  return found;
}
