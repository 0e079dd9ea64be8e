/** One or more of a fixed set of choices: by label, by another word for it, by number, also with one slip of the fingers. */
import type { Field } from '../../../criteria/question.ts';
import { bare, fold, span } from '../fold.ts';
import { withoutDoubts } from './doubt.ts';
import { type Hit, mentions, phrasesOf, wordsOf } from './mentions.ts';
import { saysNone } from './none.ts';
import { type FieldReader, type FieldReading, type Reading, settle } from './reading.ts';

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
  'alleen',
  'only',
  'o',
  'e',
]);

/** "2", "2)", "optie 2", "de tweede", "1, 2 en 4", "1 t/m 3": places in the list; null where other words stand as well. */
export function numbered(field: Field, text: string): Hit[] | null {
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
      for (let at = Math.min(from, place); at <= place; at += 1)
        places.push({ value: all[at]?.value ?? '', start, end, sure: true, among: false });
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
  const folded = fold(text);
  const clear = withoutDoubts(folded);
  const certainty = clear === folded ? 'stated' : 'inferred';
  const whole = bare(clear);
  const exact = phrasesOf(field).find(([phrase]) => phrase.join(' ') === whole)?.[1];
  if (exact !== undefined) return settle(field, [{ value: exact, ...all, certainty }]);
  const places = numbered(field, clear);
  if (places) return settle(field, distinct(places).length === 1 ? [{ value: places[0]?.value, ...all, certainty }] : []);
  const readings = mentions(field, text).map(
    ({ value, start, end, sure, among }): Reading => ({
      value,
      ...span(text, start, end),
      certainty: sure && !among ? 'stated' : 'inferred',
    }),
  );
  return settle(field, readings);
};

const everything =
  /^(?:ja,? )?(?:op |aan |to )?(?:alle|alles|allemaal|allen|beide|allebei|all|both|everything|every one|alle (?:niveaus|doelstellingen|partijen)|all of (?:them|these))\b(?: ?(\d|twee|drie|vier|vijf|two|three|four|five)(?: (?:doelstellingen|niveaus|partijen|of them))?)?[\s.,!]*$/u;
/** "alle drie, maar de overheid minder" */
const everyOne = /^(?:ja,? )?(?:alle ?|all )(\d|twee|drie|vier|vijf|two|three|four|five)(?![\p{L}\p{N}])/u;
const counts: Readonly<Record<string, number>> = { twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5 };
const exceptFor =
  /^(?:alle|alles|allemaal|iedereen|all|everything|everyone|everybody)\b.{0,25}?\b(?:behalve|except(?: for)?|uitgezonderd|zonder|but(?: not)?)\b/u;

/** "Wij geven …": the speaker tells of something else than who takes part, bears or decides. */
const tellsOfOwn =
  /^(?:(?:ja|nee|nou|well|en|and|dus|so)[ ,]+)?(?:wij|we|ik|i|(?:onze|our|mijn|my) \p{L}+) (?!(?:zijn|is|are|delen|deelt|share|nemen|neemt|take|dragen|draagt|bear|carry|doen|doet|do|hebben|heeft|have|has|bepalen|bepaalt|decide|beslissen|willen|want|vinden|denken|think|kiezen|choose|noemen|bedoelen|mean|met|samen|en|and|plus)(?!\p{L}))\p{L}+ /u;
const placeBefore = /(?<![\p{L}])(?:op|in|naar|bij|aan|voor|at|to|for|on) (?:(?:de|het|een|onze|the|a|our) )?$/u;

/** A party named in passing in a sentence about something else: where it happens ("op school"), or otherwise. */
function passingIn(field: Field, text: string, hits: readonly Hit[]): 'place' | 'other' | null {
  const folded = fold(text);
  const isOfParties = (field.choices ?? []).some(({ value }) => value === 'business');
  if (!isOfParties || !tellsOfOwn.test(folded.trim())) return null;
  return hits.every(({ start }) => placeBefore.test(folded.slice(0, start))) ? 'place' : 'other';
}

function inOrder(field: Field, text: string, values: readonly string[], certainty: Reading['certainty']): FieldReading | null {
  const value = (field.choices ?? []).map((one) => one.value).filter((one) => values.includes(one));
  return settle(field, [{ value, ...span(text), certainty }]);
}

export const readChoices: FieldReader = (field, text) => {
  const all = (field.choices ?? []).map(({ value }) => value);
  if (saysNone(text)) return inOrder(field, text, [], 'stated');
  const folded = fold(text);
  const clear = withoutDoubts(folded);
  const certainty = clear === folded ? 'stated' : 'inferred';
  const every = everything.exec(clear.trim());
  if (every) {
    const said =
      every[1] === undefined ? (/\b(?:beide|allebei|both)\b/u.test(folded) ? 2 : all.length) : (counts[every[1]] ?? Number(every[1]));
    return said === all.length ? inOrder(field, text, all, certainty) : null;
  }
  const except = exceptFor.exec(clear.trim());
  if (except) {
    const rest = clear.trim().slice(except[0].length);
    const out = distinct(numbered(field, rest) ?? mentions(field, rest));
    const left = all.filter((value) => !out.includes(value));
    return out.length > 0 ? inOrder(field, text, left, certainty) : null;
  }
  const most = everyOne.exec(clear.trim())?.[1];
  if (most !== undefined && (counts[most] ?? Number(most)) === all.length) return inOrder(field, text, all, 'inferred');
  const places = numbered(field, clear);
  if (places) return inOrder(field, text, distinct(places), certainty);
  const hits = mentions(field, text);
  if (hits.length === 0) return null;
  const passing = passingIn(field, text, hits);
  if (passing === 'place') return null;
  // "niet alleen bedrijven" and nothing else: who else is not said.
  const isOpen = hits.every(({ among }) => among);
  return inOrder(field, text, distinct(hits), hits.every(({ sure }) => sure) && !isOpen && passing === null ? 'stated' : 'inferred');
};
