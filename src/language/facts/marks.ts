/** What is said around a figure: which cues stand by it, and whether it is a whole, a budget, a rate or a part. */
import type { FoundCue } from './cues.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

const reach = 10;

/** How far a cue stands from a figure in words, or null where something stands between that parts them. */
function distance(prose: Prose, placed: Placed, cue: { first: number; next: number }, barriers: readonly Party[]): number | null {
  const { tokens, figureAt, sentenceOf } = prose;
  if (sentenceOf[cue.first] !== placed.sentence) return null;
  // Within the figure itself or its noun: "400 uur".
  if (cue.first >= placed.first && cue.next <= placed.next) return 0;
  const after = cue.first >= placed.next;
  const [from, to] = after ? [placed.next, cue.first] : [cue.next, placed.first];
  if (to < from || to - from > reach) return null;
  let far = after ? to - from : to - from + 0.5;
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at] as { text: string };
    if ((figureAt[at] ?? -1) >= 0 || text === ';') return null;
    if (text === ',' || text === ')') far += 4;
    if (text === 'en' || text === 'and' || text === '+' || text === 'plus' || text === 'terwijl' || text === 'maar') far += 3;
  }
  const parted = barriers.some(({ first, next }) => first >= from && next <= to);
  return parted ? null : far;
}

/** Each cue belongs to the figure that it stands nearest to. */
export function nearest<V>(
  prose: Prose,
  figures: readonly Placed[],
  cues: readonly FoundCue<V>[],
  barriersOf: (placed: Placed) => readonly Party[],
): Map<Placed, FoundCue<V>[]> {
  const taken = new Map<Placed, FoundCue<V>[]>();
  for (const cue of cues) {
    let [best, least]: [Placed | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const placed of figures) {
      if (prose.sentenceOf[cue.first] !== placed.sentence) continue;
      const far = distance(prose, placed, cue, barriersOf(placed));
      if (far !== null && far < least) [best, least] = [placed, far];
    }
    if (best === undefined) continue;
    const list = taken.get(best);
    if (list) list.push(cue);
    else taken.set(best, [cue]);
  }
  return taken;
}

/** The one value that the strongest cues agree on. */
export function agreed<V>(cues: readonly FoundCue<V>[]): { value: V; weak: boolean } | undefined {
  const strong = cues.filter(({ weak }) => !weak);
  const deciding = strong.length > 0 ? strong : cues;
  const [first] = deciding;
  return first !== undefined && deciding.every(({ value }) => value === first.value)
    ? { value: first.value, weak: strong.length === 0 }
    : undefined;
}

/** A number of years says for how long, and parts nothing. */
const parts = ({ figureAt, figures, tokens }: Prose, at: number): boolean => {
  const figure = figureAt[at] ?? -1;
  if (figure < 0) return false;
  // "van 5.000 naar 10.000" is one change.
  const placed = figures[figure];
  if (placed !== undefined && tokens[placed.next]?.text === 'naar' && tokens[placed.first - 1]?.text === 'van') return false;
  return !/^(?:jaar|jaren|years?)$/u.test(figures[figure]?.figure.unit ?? '');
};

const isShareAt = ({ figureAt, figures }: Prose, at: number): boolean =>
  /^(?:percent|fraction)$/u.test(figures[figureAt[at] ?? -1]?.figure.kind ?? '');

/**
 * Whether one of these words stands by the figure, with no other figure or semicolon between.
 * @param overShares a share before it is the same thing: "bureaukosten: 12 procent, dus 130.000".
 */
export function near(prose: Prose, placed: Placed, words: ReadonlySet<string>, back = 7, ahead = 5, overShares = false): boolean {
  const { tokens, sentenceOf } = prose;
  // "samen met" is company, not a sum.
  // Nor does a word of a name say anything: "Twents Bureau".
  const fits = (at: number): boolean =>
    words.has(tokens[at]?.text ?? '') &&
    !(tokens[at]?.text === 'samen' && tokens[at + 1]?.text === 'met') &&
    !(tokens[at]?.capital === true && tokens[at - 1]?.capital === true && !tokens[at]?.first);
  for (let at = placed.first - 1; at >= placed.first - back && at >= 0 && sentenceOf[at] === placed.sentence; at -= 1) {
    if ((parts(prose, at) && !(overShares && isShareAt(prose, at))) || tokens[at]?.text === ';') break;
    if (fits(at)) return true;
  }
  for (let at = placed.next; at < placed.next + ahead && at < tokens.length && sentenceOf[at] === placed.sentence; at += 1) {
    // Behind a comma the next thing begins.
    if (parts(prose, at) || tokens[at]?.text === ';' || tokens[at]?.text === ',') break;
    if (fits(at)) return true;
  }
  return false;
}

/** Whether one of these words stands anywhere in the sentence of the figure. */
export function inSentence({ tokens, bounds }: Prose, { sentence }: Placed, words: ReadonlySet<string>): boolean {
  const [first, next] = bounds[sentence] ?? [0, 0];
  for (let at = first; at < next; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && words.has(token.text)) return true;
  }
  return false;
}
