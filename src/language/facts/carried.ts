/** Who gives where the sentence itself does not say: the one of the sentence before, or of the heading above. */
import type { Money } from './given.ts';
import type { Giver } from './givers.ts';
import { headingsOf } from './headings.ts';
import { contributing, giving } from './lexicon-cues.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

const carries =
  /^(?:zij|ze|hij|die|dat|dit|deze|daarnaast|daarbovenop|daarbij|bovendien|ook|verder|plus|extra|en|they|it|also|besides|moreover|additionally|daarvan|hiervan|that)$/u;
const pronouns = /^(?:zij|ze|hij|they|it|deze|die)$/u;

const isPointing = ({ tokens, bounds }: Prose, sentence: number, words: RegExp): boolean => {
  const [first] = bounds[sentence] ?? [0, 0];
  return [0, 1, 2].some((step) => words.test(tokens[first + step]?.text ?? ''));
};

/** "Daarnaast leveren zij 400 uur": the giver of the sentence before. */
export function carried(prose: Prose, placed: Placed, last: Money | undefined, parties: readonly Party[]): Giver | undefined {
  if (last === undefined || last.giver.members.length === 0) return undefined;
  if (last.placed.sentence === placed.sentence || placed.sentence - last.placed.sentence > 1) return undefined;
  if (parties.some(({ sentence, role }) => sentence === placed.sentence && role !== 'target')) return undefined;
  return isPointing(prose, placed.sentence, carries) ? last.giver : undefined;
}

/** "Net gebeld met Metaalunie, zij leggen 25.000 in": the last one named before the pronoun. */
export function referred(
  { tokens, sentenceOf, figureAt, figures }: Prose,
  { first, sentence }: Placed,
  parties: readonly Party[],
): { party: Party; at: number } | undefined {
  for (let at = first - 1; at > first - 16 && sentenceOf[at] === sentence; at -= 1) {
    const between = figures[figureAt[at] ?? -1]?.figure.kind ?? 'number';
    if (between !== 'number') return undefined;
    // "they'll" is one token.
    const word = (tokens[at]?.text ?? '').replace(/'\w+$/u, '');
    // "their in-kind contribution"
    const owned = /^(?:hun|haar|their)$/u.test(word) && tokens.slice(at + 1, at + 5).some(({ text }) => contributing.has(text));
    if (!owned && !pronouns.test(word)) continue;
    const named = parties.filter((one) => one.next <= at && !one.self && sentence - one.sentence <= 1);
    const here = named.filter((one) => one.sentence === sentence);
    const acts = giving.has(tokens[at + 1]?.text ?? '') || giving.has(tokens[at - 1]?.text ?? '');
    const party =
      here.findLast(({ side, kind }) => side ?? kind) ??
      here.at(-1) ??
      (acts ? (named.find(({ role }) => role === 'subject') ?? named.at(-1)) : undefined);
    return party && { party, at };
  }
  return undefined;
}

/** Who "zij" or the heading above a list is, where this sentence names nobody itself. */
export function pointedAt(prose: Prose, placed: Placed, parties: readonly Party[]): Party | undefined {
  if (parties.some(({ sentence, role }) => sentence === placed.sentence && role !== 'target')) return undefined;
  const heading = headingsOf(prose, parties).find(({ from, to }) => from <= placed.first && placed.first < to);
  if (heading !== undefined) return heading.cue;
  // "Beschikking JTF is binnen! 2,75 mln.": nothing but the figure.
  const [from, to] = prose.bounds[placed.sentence] ?? [0, 0];
  const named = parties.filter(({ sentence, self }) => sentence === placed.sentence - 1 && !self);
  const known = named.filter(({ side, kind }) => side ?? kind);
  const opens = placed.first === from && !prose.tokens.slice(from, to).some(({ text }) => giving.has(text));
  if ((opens || to - from - (placed.next - placed.first) <= 2) && (named.length === 1 || known.length === 1)) return known[0] ?? named[0];
  if (!isPointing(prose, placed.sentence, pronouns)) return undefined;
  return parties.find(({ sentence, role, self }) => sentence === placed.sentence - 1 && role === 'subject' && !self);
}

const generic =
  /^(?:bedrijf|onderneming|organisatie|instelling|hogeschool|school|universiteit|stichting|fonds|bank|werf|company|firm|school)$/u;

/** "Heijmans doet mee. Het bedrijf betaalt …": whose name the general word stands for. */
export function namesake(prose: Prose, party: Party, parties: readonly Party[]): Party {
  const { tokens } = prose;
  const before = tokens[party.first - 1]?.text ?? '';
  if (party.next !== party.first + 1 || !generic.test(tokens[party.first]?.text ?? '') || !/^(?:het|de|deze|dit|the|this)$/u.test(before))
    return party;
  const named = parties.findLast(
    (one) =>
      one.next <= party.first &&
      party.sentence - one.sentence <= 1 &&
      !one.self &&
      !one.joint &&
      tokens[one.first]?.capital === true &&
      one.next - one.first >= 1 &&
      !generic.test(one.name.toLowerCase()) &&
      (one.side === undefined || one.side === party.side) &&
      one.kind !== 'care',
  );
  return named === undefined ? party : { ...party, name: named.name, start: named.start, end: named.end };
}
