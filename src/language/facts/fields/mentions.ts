/** Where a text names the choices of a field, which of them it denies, and which it names with doubt. */
import type { Choice, Field } from '../../../criteria/question.ts';
import { oneSlip } from '../../slip.ts';
import { bare, fold } from '../fold.ts';
import { withoutDoubts, withoutParts } from './doubt.ts';

export interface Hit {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Said in so many words and without doubt. */
  readonly sure: boolean;
  /** "niet alleen bedrijven": one of several. */
  readonly among: boolean;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, folded, with their places. */
export function wordsOf(text: string): Word[] {
  // A web address names no choice, whatever words it holds.
  const folded = fold(text).replace(/https?:\/\/\S+/gu, (link) => ' '.repeat(link.length));
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

const phraseCache = new WeakMap<Field, readonly (readonly [phrase: readonly string[], value: string])[]>();
/** The words of every choice, longest first. Numbers among the synonyms are left to the reading of numbers. */
export function phrasesOf(field: Field): readonly (readonly [phrase: readonly string[], value: string])[] {
  const kept = phraseCache.get(field);
  if (kept) return kept;
  const namesOf = ({ value, label, synonyms = [] }: Choice): string[] =>
    [value, label.nl, label.en, ...synonyms].flatMap((name) => [bare(name), bare(name.split(/[,(]/u)[0] ?? '')]);
  const phrases = (field.choices ?? []).flatMap((choice) =>
    [...new Set(namesOf(choice))]
      .filter((name) => name !== '' && !/^\d+$/u.test(name))
      .map((name) => [name.replace(/^\d+ /u, '').split(' '), choice.value] as const),
  );
  phrases.sort((a, b) => b[0].length - a[0].length);
  phraseCache.set(field, phrases);
  return phrases;
}

const same = (said: string | undefined, meant: string | undefined, slips: boolean): boolean =>
  said !== undefined && meant !== undefined && (said === meant || (slips && meant.length >= 5 && said.length >= 5 && oneSlip(said, meant)));

const denials = new Set([
  'niet',
  'geen',
  'noch',
  'not',
  'no',
  'nor',
  'neither',
  'behalve',
  'except',
  'zonder',
  'without',
  'plaats',
  'ipv',
  'instead',
]);
/** Between a denial and what it denies. */
const leadIn =
  /^(?:de|het|een|the|a|an|in|aan|bij|van|voor|door|met|by|with|from|of|onze|our|enkele?|any|echt|meer|zozeer|direct|meteen|nog|really|exactly|so|much|yet)$/u;
const aloneWord = /^(?:alleen|enkel|slechts|uitsluitend|only|just|merely|solely)$/u;
const joins = /^(?:en|of|noch|and|or|nor|de|het|een|the|a|in)$/u;
const closing =
  'mee|mede|erbij|bij|in|aan|toe|meer|hoor|ook|echt|zelf|betrokken|verantwoordelijk|verantwoordelijkheid|rol|stem|eigenaar|mede-eigenaar|yet|either|really|involved|responsible|responsibility|role|part|taking|take|owners?';
/** "de overheid doet niet mee", "onderwijs nog niet": what is said behind the choice, and closes what is said of it. */
const deniedBehind = new RegExp(
  `^(?:\\s+(?!maar|but|wel)[\\p{L}']+){0,4}?(?:\\s+(?:niet|nee|not|nooit|never|geen|no)|n't)(?:\\s+(?:${closing}))*\\s*(?:$|[,.;:!?)\\n]|(?=(?:maar|but|en|and)(?![\\p{L}])))`,
  'u',
);
const deniedPlainly = /^\s*(?:(?:nog|ook) )*(?:niet|nee|not)\s*(?:[,.;:!?)\n]|$)/u;

interface Said extends Hit {
  /** Index of its first word, or of the first that says how it is meant, and of the next word behind it. */
  readonly from: number;
  readonly next: number;
  readonly isDenied: boolean;
}

/** How a choice is meant by the words before it. */
interface Lead {
  readonly from: number;
  readonly isDenied: boolean;
  readonly isAmong: boolean;
  readonly isCompared: boolean;
}

/** How far the words before a choice go that say how it is meant, and how that is. */
function leadOf(words: readonly Word[], clear: string, at: number): Lead {
  const word = (index: number): string => {
    const one = words[index];
    const follows = words[index + 1];
    const isApart = one === undefined || follows === undefined || /[,.;:!?\n]/u.test(clear.slice(one.end, follows.start));
    return isApart || clear.slice(one.start, one.end).trim() === '' ? '' : one.text;
  };
  let from = at - 1;
  while (leadIn.test(word(from))) from -= 1;
  const plain: Lead = { from: at, isDenied: false, isAmong: false, isCompared: /^(?:dan|than)$/u.test(word(from)) };
  // "niet alleen maar bedrijven"
  const only = word(from) === 'maar' ? from - 1 : from;
  if (aloneWord.test(word(only)) && /^(?:niet|not)$/u.test(word(only - 1))) return { ...plain, from: only - 1, isAmong: true };
  return denials.has(word(from)) ? { ...plain, from, isDenied: true } : plain;
}

const isJoined = (words: readonly Word[], clear: string, one: Said, next: number): boolean => {
  const between = words.slice(one.next, next);
  return (
    between.length > 0 && between.every(({ text }) => joins.test(text)) && !/[,.;:!?\n]/u.test(clear.slice(one.end, words[next]?.start))
  );
};

/** Every place where a choice is named, denied or not. */
function said(field: Field, folded: string, clear: string, slips: boolean): { words: Word[]; all: Said[] } {
  const words = wordsOf(folded);
  const all: Said[] = [];
  for (let at = 0; at < words.length; ) {
    const fits = (slip: boolean) =>
      phrasesOf(field).find(([phrase]) => phrase.every((word, index) => same(words[at + index]?.text, word, slip)));
    const exact = fits(false);
    const found = exact ?? (slips ? fits(true) : undefined);
    if (found === undefined) {
      at += 1;
      continue;
    }
    const next = at + found[0].length;
    const [{ start }, { end }] = [words[at] as Word, words[next - 1] as Word];
    const { from, isDenied, isAmong, isCompared } = leadOf(words, clear, at);
    const last = all.at(-1);
    // "geen bedrijven of scholen": both.
    const isDeniedToo = from === at && last?.isDenied === true && isJoined(words, clear, last, at);
    const sure = exact !== undefined && !isCompared && !/^\s*\?/u.test(clear.slice(end)) && !isDoubted(folded, clear, start, end);
    all.push({ value: found[1], start, end, from, next, sure, among: isAmong, isDenied: isDenied || isDeniedToo });
    at = next;
  }
  return { words, all };
}

/** Whether the sentence in which it stands holds a word of doubt. */
function isDoubted(folded: string, clear: string, start: number, end: number): boolean {
  const from = Math.max(...['.', ';', '!', '?', '\n'].map((sign) => folded.lastIndexOf(sign, start))) + 1;
  const to = end + folded.slice(end).search(/[.;!?\n]|$/u);
  return folded.slice(from, to) !== clear.slice(from, to);
}

/** The mentions of choices in a text: those that are meant, and those that are denied. */
function sorted(field: Field, text: string, slips: boolean): { meant: Hit[]; denied: Hit[] } {
  const folded = fold(text);
  const clear = withoutParts(withoutDoubts(folded));
  const { words, all } = said(field, folded, clear, slips);
  const denied = new Set(all.filter(({ isDenied }) => isDenied));
  let isPlain = true;
  for (const [at, one] of [...all.entries()].reverse()) {
    if (one.isDenied) continue;
    const next = all[at + 1];
    const behind = clear.slice(one.end, words[next?.from ?? words.length]?.start);
    // "de overheid en de scholen doen niet mee", "bedrijven noch scholen": both.
    const isNeither = /^(?:noch|nor)$/u.test(words[one.next]?.text ?? '');
    const isWithNext = next !== undefined && denied.has(next) && (isNeither || (!next.isDenied && isJoined(words, clear, one, next.from)));
    if (!isWithNext && !deniedBehind.test(behind)) continue;
    denied.add(one);
    isPlain &&= isWithNext || deniedPlainly.test(behind);
  }
  const gone = new Set([...denied].map(({ value }) => value));
  const meant = all.filter((one) => !denied.has(one)).map((one) => ({ ...one, sure: one.sure && isPlain && !gone.has(one.value) }));
  return { meant, denied: [...denied] };
}

/** Every mention of a choice in the text that is not denied. */
export const mentions = (field: Field, text: string, slips = true): readonly Hit[] => sorted(field, text, slips).meant;
/** The mentions of choices that are denied: "geen cash". */
export const deniedIn = (field: Field, text: string): readonly Hit[] => sorted(field, text, true).denied;
