/**
 * From words to concepts: exact form, stem, compound, and then a typing error, in that order.
 *
 * @example tokens('vergaderuur') // [{ concepts: ['meeting', 'hours'] … }]
 */
import { stemmer as dutchStem } from '@orama/stemmers/dutch';
import { stemmer as englishStem } from '@orama/stemmers/english';
import SearchableMap from 'minisearch/SearchableMap';
import { concepts } from './concepts.ts';
import { emptyPhrases, filler } from './filler.ts';
import { sayings } from './sayings.ts';
import { criteriaSayings } from './sayings-criteria.ts';
import { words } from './text.ts';
import { unsaid } from './unsaid.ts';

/** What is said of a subject that the text does not treat: `!rate`, `!deadline`. */
export const unsaidMark = '!';
/** A word that we do not know. */
export const novel = '~';

/** A phrase is kept as the stems of its words. */
interface Phrase {
  readonly stems: readonly string[];
  readonly concepts: readonly string[];
}

const none: readonly string[] = [];
const stemOf = new Map<string, string>();
const memoLimit = 20_000;

function stem(word: string): string {
  let found = stemOf.get(word);
  if (found === undefined) {
    if (stemOf.size > memoLimit) stemOf.clear();
    found = word.length < 4 ? word : dutchStem(word);
    stemOf.set(word, found);
  }
  return found;
}

interface Lexicon {
  readonly exact: Map<string, readonly string[]>;
  readonly byStem: Map<string, readonly string[]>;
  readonly byEnglishStem: Map<string, readonly string[]>;
  /** By the stem of the first word, longest first. */
  readonly phrases: Map<string, Phrase[]>;
  /** Every word worth mending a typing error into. */
  readonly spelled: SearchableMap<readonly string[]>;
  /** Words of the field as they are heard. */
  readonly bySound: Map<string, readonly string[]>;
}

function build(): Lexicon {
  const made: Lexicon = {
    exact: new Map(),
    byStem: new Map(),
    byEnglishStem: new Map(),
    phrases: new Map(),
    spelled: new SearchableMap(),
    bySound: new Map(),
  };
  const rows: [string, readonly string[]][] = [
    ...Object.entries(concepts).map(([name, list]): [string, readonly string[]] => [list, name.split('+')]),
    ...[...sayings, ...criteriaSayings].map(([name, list]): [string, readonly string[]] => [list, name.split('+')]),
    [emptyPhrases, none],
    ...Object.entries(unsaid).map(([name, { words: list }]): [string, readonly string[]] => [list, [unsaidMark + name]]),
  ];
  for (const [list, means] of rows) {
    for (const entry of list.split(',')) {
      const parts = words(entry);
      const [first] = parts;
      if (first === undefined) continue;
      if (parts.length > 1) {
        const stems = parts.map(stem);
        const key = stems[0] ?? '';
        const known = made.phrases.get(key) ?? [];
        made.phrases.set(
          key,
          [...known, { stems, concepts: means }].toSorted((a, b) => b.stems.length - a.stems.length),
        );
        continue;
      }
      if (made.exact.has(first)) continue;
      made.exact.set(first, means);
      if (first.length < 4) continue;
      if (!made.byStem.has(stem(first))) made.byStem.set(stem(first), means);
      if (!made.byEnglishStem.has(englishStem(first))) made.byEnglishStem.set(englishStem(first), means);
      made.spelled.set(first, means);
      if (first.length > 5 && !means[0]?.startsWith(unsaidMark) && !made.bySound.has(sound(first))) made.bySound.set(sound(first), means);
    }
  }
  for (const word of filler) if (word.length > 3 && !made.spelled.has(word)) made.spelled.set(word, none);
  return made;
}

let lexicon: Lexicon | undefined;
const theLexicon = (): Lexicon => (lexicon ??= build());

/** Concepts of one whole word as listed; undefined when it is not. Filler has none. */
function listed(word: string): readonly string[] | undefined {
  const { exact, byStem, byEnglishStem } = theLexicon();
  const found = exact.get(word);
  if (found !== undefined) return found;
  if (filler.has(word)) return none;
  if (word.length < 4) return undefined;
  return byStem.get(stem(word)) ?? byEnglishStem.get(englishStem(word));
}

/** A compound falls apart into listed words, joined by nothing, s, e or en: as few parts as can be. */
function compound(word: string, depth = 3): readonly string[] | undefined {
  if (depth === 0 || word.length < 7 || word.length > 50) return undefined;
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const tail = part(word.slice(at));
    if (tail === undefined) continue;
    const head = word.slice(0, at);
    for (const link of ['', 's', 'en', 'e']) {
      if (!head.endsWith(link)) continue;
      const bare = link === '' ? head : head.slice(0, -link.length);
      const front = part(bare) ?? compound(bare, depth - 1);
      if (front !== undefined && front.length + tail.length > 0) return [...front, ...tail];
    }
  }
  return undefined;
}

/** A word that may stand in a compound. Short ordinary ones ("uit", "op") would split everything. */
function part(word: string): readonly string[] | undefined {
  if (word.length < 3) return undefined;
  const found = listed(word);
  return found !== undefined && (word.length > (found.length > 0 ? 3 : 4) || partial.has(word)) ? found : undefined;
}
/** Short words that do make compounds of the field. */
const partial: ReadonlySet<string> = new Set([
  'uur',
  'cvb',
  'mbo',
  'hbo',
  'roc',
  'kba',
  'llo',
  'mkb',
  'bpv',
  'pps',
  'dna',
  'mede',
  'half',
  'zelf',
]);

/** A compound of which we know one half only: that half, and something new. */
function half(word: string): readonly string[] | undefined {
  if (word.length < 9 || word.length > 40) return undefined;
  for (let at = 4; at <= word.length - 4; at += 1) {
    const tail = word.length - at >= 5 ? listed(word.slice(at)) : undefined;
    if (tail !== undefined && tail.length > 0) return [...tail, novel + stem(word)];
  }
  for (let at = word.length - 3; at >= 6; at -= 1) {
    const head = listed(word.slice(0, at).replace(/s$/u, '')) ?? listed(word.slice(0, at));
    if (head !== undefined && head.length > 0) return [...head, novel + stem(word)];
  }
  return undefined;
}

/** How a word is heard: doubled letters once, and one letter for each sound that is written in two ways. */
const sound = (word: string): string =>
  word
    .replace(/ph/gu, 'f')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/c(?!h)/gu, 'k')
    .replace(/ij|y/gu, 'ei')
    .replace(/th/gu, 't')
    .replace(/z/gu, 's')
    .replace(/v/gu, 'f')
    .replace(/(.)\1+/gu, '$1');

const sorted = (word: string): string => [...word].sort().join('');

/** One slip in a word of five letters or more (of four: a letter left out), two in a long one, or two letters changed places. */
function mended(word: string): readonly string[] | undefined {
  if (word.length < 4 || word.length > 40) return undefined;
  const heard = theLexicon().bySound.get(sound(word));
  if (heard !== undefined) return heard;
  let best: { means: readonly string[]; distance: number; content: boolean } | undefined;
  for (const [candidate, [means, distance]] of theLexicon().spelled.fuzzyGet(word, word.length < 6 ? 1 : 2)) {
    if (candidate[0] !== word[0] && !(distance === 1 && word.length > 6)) continue;
    if (candidate.length < 4) continue;
    // Of short words too many differ by one letter (leven, level): only a letter left out or two changed places is mended.
    if (word.length < 6 && candidate.length <= word.length && sorted(candidate) !== sorted(word)) continue;
    if (distance === 2 && word.length < 9 && sorted(candidate) !== sorted(word)) continue;
    if (means[0]?.startsWith(unsaidMark) && word.length < 8) continue;
    if (distance === 2 && (sound(candidate).slice(0, 3) !== sound(word).slice(0, 3) || means[0]?.startsWith(unsaidMark))) continue;
    const content = means.length > 0;
    if (best === undefined || distance < best.distance || (distance === best.distance && content && !best.content))
      best = { means, distance, content };
  }
  return best?.means;
}

const meaningOf = new Map<string, readonly string[]>();

/** Concepts of one word; a word that nobody knows gives its stem, marked as novel. */
function meaning(word: string): readonly string[] {
  const known = meaningOf.get(word);
  if (known !== undefined) return known;
  const found = /^\d/u.test(word)
    ? number(word)
    : word.length === 1
      ? none
      : (listed(word) ?? compound(word) ?? mended(word) ?? half(word) ?? [novel + stem(word).slice(0, 40)]);
  if (meaningOf.size > memoLimit) meaningOf.clear();
  meaningOf.set(word, found);
  return found;
}

function number(word: string): readonly string[] {
  if (/^(?:1\/3|33(?:[.,]3+)?%?)$/u.test(word)) return ['third'];
  return word === '200' ? ['n200'] : none;
}

/** A word with a space in it by mistake: "verga deruren". Only where the first half means nothing by itself. */
function apart(word: string, next: string | undefined): readonly string[] | undefined {
  if (next === undefined || word.length < 3 || !meaning(word)[0]?.startsWith(novel)) return undefined;
  const whole = meaning(word + next);
  return whole.length === 0 || whole.some((one) => one.startsWith(novel) || one.startsWith(unsaidMark)) ? undefined : whole;
}

/** All concepts of a text, in order, phrases before words. */
export function conceptsOf(text: string): string[] {
  const all = words(text);
  const stems = all.map(stem);
  const { phrases } = theLexicon();
  const found: string[] = [];
  for (let at = 0; at < all.length; ) {
    const phrase = phrases.get(stems[at] ?? '')?.find(({ stems: wanted }) => wanted.every((part, offset) => stems[at + offset] === part));
    const split = phrase === undefined ? apart(all[at] ?? '', all[at + 1]) : undefined;
    found.push(...(phrase?.concepts ?? split ?? meaning(all[at] ?? '')));
    at += phrase?.stems.length ?? (split === undefined ? 1 : 2);
  }
  return found;
}
