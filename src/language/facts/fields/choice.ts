/** One or more of a fixed set of choices: by label, by another word for it, by number, also with one slip of the fingers. */
import type { Choice, Field } from '../../../criteria/question.ts';
import type { Language } from '../../../criteria/vocabulary.ts';
import { oneSlip } from '../../slip.ts';
import { bare, fold, span } from '../fold.ts';
import { saysNone } from './none.ts';
import { type FieldReader, type FieldReading, type Reading, settle } from './reading.ts';

export interface Hit {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly slip: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  // A web address names no choice, whatever words it holds.
  const folded = fold(text).replace(/https?:\/\/\S+/gu, (link) => ' '.repeat(link.length));
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

const phraseCache = new WeakMap<Field, readonly (readonly [phrase: readonly string[], value: string])[]>();
/** The words of every choice, longest first. Numbers among the synonyms are left to the reading of numbers. */
function phrasesOf(field: Field): readonly (readonly [phrase: readonly string[], value: string])[] {
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

const denials = new Set(['niet', 'geen', 'not', 'no', 'behalve', 'except', 'zonder', 'without']);

/** Every mention of a choice in the text that is not denied. */
export function mentions(field: Field, text: string, slips = true): Hit[] {
  const words = wordsOf(text);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const fits = (slip: boolean) =>
      phrasesOf(field).find(([phrase]) => phrase.every((word, index) => same(words[at + index]?.text, word, slip)));
    const exact = fits(false);
    const found = exact ?? (slips ? fits(true) : undefined);
    if (found === undefined) {
      at += 1;
      continue;
    }
    const last = words[at + found[0].length - 1] as Word;
    const back = /^(?:de|het|een|the|a|in|alleen|only)$/u.test(words[at - 1]?.text ?? '') ? 2 : 1;
    const isDenied = denials.has(words[at - back]?.text ?? '');
    if (!isDenied) hits.push({ value: found[1], start: (words[at] as Word).start, end: last.end, slip: exact === undefined });
    at += found[0].length;
  }
  return hits;
}

const ordinals: readonly (readonly string[])[] = [
  ['eerste', 'first', 'een', 'one', 'a'],
  ['tweede', 'second', 'twee', 'two', 'b'],
  ['derde', 'third', 'drie', 'three', 'c'],
  ['vierde', 'fourth', 'vier', 'four', 'd'],
  ['vijfde', 'fifth', 'vijf', 'five', 'e'],
];
const filler = new Set([
  'optie',
  'nummer',
  'nr',
  'keuze',
  'antwoord',
  'de',
  'het',
  'option',
  'number',
  'choice',
  'the',
  'answer',
  'en',
  'and',
  'of',
  'ook',
  'doelstelling',
  'doelstellingen',
  'objective',
  'objectives',
  'zowel',
  'als',
  'both',
  'plus',
  'o',
  'e',
]);

/** "2", "2)", "optie 2", "de tweede", "1, 2 en 4", "1 t/m 3": places in the list; null where other words stand as well. */
function numbered(field: Field, text: string): Hit[] | null {
  const all = field.choices ?? [];
  const words = wordsOf(text);
  const places: Hit[] = [];
  let range: number | null = null;
  for (const [index, { text: word, start, end }] of words.entries()) {
    const place = /^\d{1,2}$/u.test(word)
      ? Number(word) - 1
      : /^o\d$/u.test(word)
        ? Number(word[1]) - 1
        : ordinals.findIndex((names) => names.includes(word) && !(word.length === 1 && words.length > 1));
    if (place >= 0 && place < all.length) {
      const between = fold(text.slice(words[index - 1]?.end ?? start, start));
      const from =
        range !== null || (places.length > 0 && /^\s*-\s*$/u.test(between))
          ? (range ?? all.findIndex(({ value }) => value === places.at(-1)?.value)) + 1
          : place;
      for (let at = Math.min(from, place); at <= place; at += 1) places.push({ value: all[at]?.value ?? '', start, end, slip: false });
      range = null;
    } else if (['t', 'tm', 'tot', 'to', 'through'].includes(word) && places.length > 0) {
      range = all.findIndex(({ value }) => value === places.at(-1)?.value);
    } else if (!(filler.has(word) || (range !== null && ['m', 'met', 'en', 'and'].includes(word)))) return null;
  }
  return places.length > 0 ? places : null;
}

const distinct = (hits: readonly Hit[]): string[] => [...new Set(hits.map(({ value }) => value))];

export const readChoice: FieldReader = (field, text) => {
  const all = span(text);
  const whole = bare(text);
  const exact = phrasesOf(field).find(([phrase]) => phrase.join(' ') === whole)?.[1];
  if (exact !== undefined) return settle(field, [{ value: exact, ...all, certainty: 'stated' }]);
  const places = numbered(field, text);
  if (places) return settle(field, distinct(places).length === 1 ? [{ value: places[0]?.value, ...all, certainty: 'stated' }] : []);
  const hits = mentions(field, text);
  const readings = hits.map(
    ({ value, start, end, slip }): Reading => ({ value, ...span(text, start, end), certainty: slip ? 'inferred' : 'stated' }),
  );
  return settle(field, readings);
};

const everything =
  /^(?:ja,? )?(?:op |aan |to )?(?:alle|alles|allemaal|allen|beide|allebei|all|both|everything|every one|alle (?:niveaus|doelstellingen|partijen)|all of (?:them|these))\b(?: ?(\d|twee|drie|vier|vijf|two|three|four|five)(?: (?:doelstellingen|niveaus|partijen|of them))?)?[\s.!]*$/u;
const counts: Readonly<Record<string, number>> = { twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5 };
const exceptFor = /^(?:alle|alles|allemaal|all|everything)\b.{0,25}?\b(?:behalve|except(?: for)?|uitgezonderd|zonder|but(?: not)?)\b/u;

function inOrder(field: Field, text: string, values: readonly string[], certainty: Reading['certainty']): FieldReading | null {
  const value = (field.choices ?? []).map((one) => one.value).filter((one) => values.includes(one));
  return settle(field, [{ value, ...span(text), certainty }]);
}

export const readChoices: FieldReader = (field, text, _language: Language) => {
  const all = (field.choices ?? []).map(({ value }) => value);
  if (saysNone(text)) return inOrder(field, text, [], 'stated');
  const folded = fold(text).trim();
  const every = everything.exec(folded);
  if (every) {
    const said =
      every[1] === undefined ? (/\b(?:beide|allebei|both)\b/u.test(folded) ? 2 : all.length) : (counts[every[1]] ?? Number(every[1]));
    return said === all.length ? inOrder(field, text, all, 'stated') : null;
  }
  const except = exceptFor.exec(folded);
  if (except) {
    const rest = folded.slice(except[0].length);
    const out = distinct(numbered(field, rest) ?? mentions(field, rest));
    return out.length > 0
      ? inOrder(
          field,
          text,
          all.filter((value) => !out.includes(value)),
          'stated',
        )
      : null;
  }
  const places = numbered(field, text);
  const hits = places ?? mentions(field, text);
  if (hits.length === 0) return null;
  return inOrder(field, text, distinct(hits), hits.some(({ slip }) => slip) ? 'inferred' : 'stated');
};
