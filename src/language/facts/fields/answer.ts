/**
 * One message that fills several fields of a question: "ja, twee plaatsen in de stuurgroep",
 * "75.000 cash, toegezegd", "maritieme techniek, economisch, provinciaal".
 *
 * The open field is read first. What is left may fill later fields, each only by words that can be
 * nothing else. A free text is cut up only when all that follows its first piece is such words.
 */
import type { Field, Question } from '../../../criteria/question.ts';
import type { Language, RecurringFigure } from '../../../criteria/vocabulary.ts';
import { blank, fold, span } from '../fold.ts';
import { mentions } from './mentions.ts';
import { readField } from './read.ts';
import type { FieldReading, Reading } from './reading.ts';
import { type Entry, readRest } from './rest.ts';

export interface AnswerReading {
  /** Field values in the shape of the question's schema. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: 'stated' | 'inferred';
  /** Figures that were said to come back every period. */
  readonly recurs?: readonly RecurringFigure[];
  /** Per field, where it stands and how certain it is. */
  readonly fields: Readonly<Record<string, FieldReading>>;
  /** The other whole answers that are possible. */
  readonly others: readonly AnswerReading[];
}

const indexed = (question: Question): Entry[] => Object.entries(question.fields);

function assemble(question: Question, text: string, fields: Record<string, FieldReading>): AnswerReading | null {
  const all = Object.values(fields);
  if (all.length === 0) return null;
  const build = (
    chosen: Readonly<Record<string, Reading>>,
    certainty: 'stated' | 'inferred',
    others: readonly AnswerReading[],
  ): AnswerReading => {
    const value = Object.fromEntries(indexed(question).flatMap(([key]) => (chosen[key] ? [[key, chosen[key].value]] : [])));
    const whole = span(text, Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)));
    const recurs = Object.entries(chosen).flatMap(([field, { recurs }]) => (recurs ? [{ field, ...recurs }] : []));
    return { value, ...whole, certainty, fields, others, ...(recurs.length > 0 && { recurs }) };
  };
  const others = Object.entries(fields).flatMap(([key, { alternatives = [] }]) =>
    alternatives.map((other) => build({ ...fields, [key]: other }, 'inferred', [])),
  );
  return build(fields, all.every(({ certainty }) => certainty === 'stated') ? 'stated' : 'inferred', others);
}

/** Words that stand between values and carry none. */
const filler = new Set(
  "en and met with voor by tot uiterlijk op in per van of de het een the a begroting budget bedrag amount euro eur doel target is zijn dat die ook plus circa ca ongeveer zo'n ruim about around cash kind geld soort namelijk wij we bijdrage contribution niveau kosten cost costs vorm status kost als aan for".split(
    ' ',
  ),
);
const leftWords = (rest: string): string[] => (fold(rest).match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => !filler.has(word));

/** A head before ":" or "," and what follows it: "Werf De Kiel: € 75.000 cash", "Werf De Kiel, bedrijf". */
function headed(text: string): { head: number; rest: number; sign: string } | null {
  const cut = /\s*(:|;|,|\n| - | – )(?=\s|$)\s*/u.exec(text);
  return cut && cut.index > 0 ? { head: cut.index, rest: cut.index + cut[0].length, sign: cut[1] as string } : null;
}

/** Several free texts, parted by semicolons or lines, exactly as many as the question still has. */
function parted(question: Question, entries: readonly Entry[], text: string, language: Language): Record<string, FieldReading> | null {
  const texts: Entry[] = [];
  for (const entry of entries) {
    if (entry[1].type !== 'text') break;
    texts.push(entry);
  }
  if (texts.length < 2 || texts.length !== entries.length) return null;
  const pieces = [...text.matchAll(/[^;\n]+/gu)].filter(({ 0: piece }) => /\p{L}/u.test(piece));
  if (pieces.length === texts.length && text.length <= 400) {
    const found = pieces.map(
      ({ 0: piece, index }, at) =>
        [texts[at]?.[0] ?? '', shifted(readField(texts[at]?.[1] as Field, piece, language), text, index)] as const,
    );
    if (found.every(([, reading]) => reading !== null)) return Object.fromEntries(found) as Record<string, FieldReading>;
  }
  const cut = headed(text);
  if (!question.many || cut?.sign !== ':' || cut.head > 60 || texts.length !== 2 || text.slice(0, cut.head).split(/\s+/u).length > 6)
    return null;
  const [first, second] = texts as [Entry, Entry];
  const head = readField(first[1], text.slice(0, cut.head), language);
  const tail = shifted(readField(second[1], text.slice(cut.rest), language), text, cut.rest);
  return head && tail ? { [first[0]]: head, [second[0]]: tail } : null;
}

/** A reading of a piece of the text, with its place in the whole. */
function shifted(reading: FieldReading | null, text: string, by: number): FieldReading | null {
  if (reading === null) return null;
  const move = <R extends Reading>(one: R): R => ({ ...one, ...span(text, one.start + by, one.end + by) });
  return { ...move(reading), ...(reading.alternatives && { alternatives: reading.alternatives.map(move) }) };
}

function fromText(
  question: Question,
  open: Entry,
  later: readonly Entry[],
  text: string,
  language: Language,
): Record<string, FieldReading> {
  const whole = readField(open[1], text, language);
  const several = parted(question, [open, ...later], text, language);
  if (several) return several;
  const cut = later.length > 0 && text.length <= 400 ? headed(text) : null;
  if (cut) {
    const rest = ' '.repeat(cut.rest) + text.slice(cut.rest);
    const found = readRest(later, rest, language);
    const left = leftWords(blank(rest, Object.values(found)));
    const head = readField(open[1], text.slice(0, cut.head), language);
    if (head && Object.keys(found).length > 0 && left.length === 0) return { [open[0]]: head, ...found };
  }
  return whole ? { [open[0]]: whole } : {};
}

/** "ja, voorzitter; ja, trekker": as many yeses and noes as there are such fields, the rest for the text behind them. */
function yesses(entries: readonly Entry[], text: string, language: Language): Record<string, FieldReading> {
  const found: Record<string, FieldReading> = {};
  const pieces = [...text.matchAll(/[^;\n]+/gu)];
  let piece = 0;
  const tails: { start: number; end: number }[] = [];
  for (const [key, field] of entries) {
    const at = pieces[piece];
    if (field.type !== 'yes_no' || at === undefined) break;
    const reading = shifted(readField(field, at[0], language), text, at.index);
    if (reading === null) break;
    found[key] = reading;
    const tail = /[^\s,.:;!)-][\s\S]*$/u.exec(text.slice(reading.end, at.index + at[0].length));
    if (tail) tails.push({ start: reading.end + tail.index, end: at.index + at[0].length });
    piece += 1;
  }
  const next = entries.find(([key]) => !(key in found));
  const [first, last] = [tails[0], tails.at(-1)];
  if (first === undefined || last === undefined) return found;
  if (next?.[1].type !== 'text') {
    Object.assign(
      found,
      readRest(
        entries.filter(([key]) => !(key in found)),
        ' '.repeat(first.start) + text.slice(first.start),
        language,
      ),
    );
    return found;
  }
  // An explanation of a "no" is kept as well: it is what the person said.
  const words = tails.map(({ start, end }) => text.slice(start, end).trim()).join('; ');
  const reading = /\p{L}{2}/u.test(words) ? readField(next[1], words, language) : null;
  if (reading) found[next[0]] = { ...reading, ...span(text, first.start, last.end) };
  return found;
}

/**
 * Reads a message as the answer to a question of which `openField` was asked (null: the first).
 * Null when nothing of it can be read.
 */
export function readAnswer(question: Question, openField: Field | null, text: string, language: Language): AnswerReading | null {
  const entries = indexed(question);
  const at = Math.max(
    0,
    entries.findIndex(([, field]) => field === openField),
  );
  const open = entries[at];
  if (open === undefined) return null;
  const later = entries.slice(at + 1);
  if (open[1].type === 'text') return assemble(question, text, fromText(question, open, later, text, language));
  if (open[1].type === 'yes_no') return assemble(question, text, yesses([open, ...later], text, language));
  const reading = readField(open[1], text, language);
  const found: Record<string, FieldReading> = reading ? { [open[0]]: reading } : {};
  // Names and links take the whole text; nothing else is looked for in it.
  if (open[1].type !== 'names' && open[1].type !== 'evidence') {
    const spans = reading ? usedBy(open[1], reading, text) : [];
    Object.assign(
      found,
      readRest(
        reading
          ? [...later, ...entries.slice(0, at).filter(([, field]) => field.type === 'choice')]
          : entries.filter(([key]) => key !== open[0]),
        blank(text, spans),
        language,
        reading ? (open[1].type === 'choice' ? 'text' : 'typed') : 'typed',
        reading,
      ),
    );
  }
  return assemble(question, text, found);
}

/** What a reading used up: of several choices only the words that name them. */
const usedBy = (field: Field, reading: FieldReading, text: string): { start: number; end: number }[] =>
  field.type === 'choices'
    ? mentions(field, text.slice(reading.start, reading.end)).map(({ start, end }) => ({
        start: start + reading.start,
        end: end + reading.start,
      }))
    : [reading];
