/** Fields that nobody asked for yet, read from what a message says besides: only by words that can mean nothing else. */
import type { Field } from '../../../criteria/question.ts';
import type { Language } from '../../../criteria/vocabulary.ts';
import { type Exact, type Figure, inCents, type Quantity, quantities } from '../../quantities/quantities.ts';
import { isHourly, isHours } from '../figures.ts';
import { blank, fold, span } from '../fold.ts';
import { periodOf, type Recurring, recurring } from '../term.ts';
import { numbered } from './choice.ts';
import { readMoments } from './date.ts';
import { readEvidence } from './evidence.ts';
import { mentions } from './mentions.ts';
import { isRateField, isUnit, overTerm } from './number.ts';
import { type FieldReading, type Reading, settle } from './reading.ts';
import { readText } from './text.ts';

export type Entry = readonly [key: string, field: Field];

/** "voor bedrijven", "in stages": not the choice itself. */
const preposition = /(?<![\p{L}])(?:voor|aan|naar|van|bij|door|met|for|to|with|by|of|from)(?: (?:de|het|een|the|a))? $/u;
const yesOrNo = /^(?:ja|nee|yes|no|wel|niet|not)$/u;

interface Pool {
  readonly text: string;
  readonly all: readonly Quantity[];
  readonly figures: Figure[];
  readonly dates: Reading[];
}

const take = <T>(list: T[], fits: (one: T) => boolean): T | undefined => {
  const at = list.findIndex(fits);
  return at < 0 ? undefined : list.splice(at, 1)[0];
};

const asReading = (figure: Figure, value: (exact: Exact) => number | null, back?: Recurring): Reading[] =>
  [figure.value, figure.min, figure.max].flatMap((exact) => {
    const one = exact && value(exact);
    return one === null || one === undefined ? [] : overTerm(figure, one, back);
  });

function money(field: Field, pool: Pool): FieldReading | null {
  const isMoney = ({ kind, alternatives }: Figure): boolean => kind === 'money' || (kind === 'amount' && !alternatives);
  const plain = (one: Figure): boolean => isMoney(one) && (one.per === undefined || periodOf(one.per) !== undefined);
  const hourly = isRateField(field) ? take(pool.figures, (one) => isMoney(one) && isHourly(one)) : undefined;
  const figure = hourly ?? take(pool.figures, plain);
  const back = figure && !isRateField(field) ? recurring(pool.text, pool.all, figure) : undefined;
  return figure ? settle(field, asReading(figure, inCents, back)) : null;
}

function count(key: string, field: Field, pool: Pool): FieldReading | null {
  if (key === 'year') return null;
  const figure = take(
    pool.figures,
    (one) => one.kind === 'number' && one.unit !== undefined && (field.unit === undefined || isUnit(field, one.unit)),
  );
  if (figure === undefined) return null;
  const back = isHours(figure) ? recurring(pool.text, pool.all, figure) : undefined;
  return settle(
    field,
    asReading(figure, ({ n, d }) => (d === 1 ? n : null), back),
  );
}

/** "200 deelnemers": the noun of the number, when a text field for it follows. */
function unitOf(field: Field, text: string, after: FieldReading | undefined): FieldReading | null {
  const noun = after && /^\s+(\p{L}[\p{L}'-]+)/u.exec(text.slice(after.end));
  if (!after || !noun) return null;
  const end = after.end + noun[0].length;
  return settle(field, [{ value: noun[1], ...span(text, after.end, end), certainty: 'stated' }]);
}

function choice(field: Field, text: string): FieldReading | null {
  const hits = mentions(field, text, false).filter(
    ({ start, end }) => !yesOrNo.test(fold(text.slice(start, end))) && !preposition.test(fold(text.slice(Math.max(0, start - 12), start))),
  );
  const values = [...new Set(hits.map(({ value }) => value))];
  const [first] = hits;
  if (first === undefined || values.length > 1 || !hits.every(({ sure, among }) => sure && !among)) return null;
  return settle(field, [{ value: first.value, ...span(text, first.start, first.end), certainty: 'stated' }]);
}

/** "doelstelling 2 en 4": numbers of choices only where it says so. */
function choices(field: Field, text: string): FieldReading | null {
  const cue =
    /\b(?:doelstelling(?:en)?|doelen|objectives?)\s+(\d(?!\d)(?:(?:,|\s|-|en|and|&|t\/m|tm|tot|met|to|through)+\d(?![\d.,]*\d|\s+\p{L}{3,}))*)/u.exec(
      fold(text),
    );
  const places = cue && numbered(field, cue[1] as string);
  return cue && places
    ? settle(field, [
        {
          value: (field.choices ?? []).map((one) => one.value).filter((one) => places.some(({ value }) => value === one)),
          ...span(text, cue.index, cue.index + cue[0].length),
          certainty: 'stated',
        },
      ])
    : null;
}

/** One piece of words that no other field took. */
function leftover(field: Field, text: string): FieldReading | null {
  const pieces = [...text.matchAll(/[^,:;\n]+/gu)].filter(({ 0: piece }) => /\p{L}{2}/u.test(piece));
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1) return null;
  const reading = readText(field, piece[0], 'nl');
  return reading && { ...reading, ...span(text, reading.start + piece.index, reading.end + piece.index) };
}

/**
 * Reads other fields of a question from the rest of a message (read pieces are blank, so that places hold).
 * @param tail `text`: words that are left over may fill the text field right behind the open one.
 */
export function readRest(
  entries: readonly Entry[],
  rest: string,
  language: Language,
  tail: 'typed' | 'text' = 'typed',
  after: FieldReading | null = null,
): Record<string, FieldReading> {
  const found: Record<string, FieldReading> = {};
  const all = quantities(rest, language);
  const pool: Pool = { text: rest, all, figures: all.filter((one) => one.kind !== 'date') as Figure[], dates: readMoments(rest, language) };
  let text = rest;
  let last = after ?? undefined;
  for (const [key, field] of entries) {
    let reading: FieldReading | null = null;
    if (field.type === 'money') reading = money(field, pool);
    else if (field.type === 'count') reading = count(key, field, pool);
    else if (field.type === 'date') {
      const date = pool.dates.shift();
      reading = date ? settle(field, [date]) : null;
    } else if (field.type === 'choice') reading = choice(field, text);
    else if (field.type === 'choices') reading = choices(field, text);
    else if (field.type === 'evidence' && /https?:|www\./iu.test(text)) reading = readEvidence(field, text, language);
    else if (field.type === 'text' && key.endsWith('Unit')) reading = unitOf(field, rest, last);
    if (reading) {
      found[key] = reading;
      text = blank(text, [reading]);
      last = reading;
    }
  }
  const next = entries[0];
  if (tail === 'text' && next?.[1].type === 'text' && !(next[0] in found)) {
    const reading = leftover(next[1], text);
    if (reading) found[next[0]] = reading;
  }
  return found;
}
