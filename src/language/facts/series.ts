/**
 * Amounts that one giver gives one after another: "2026 € 50.000, 2027 € 60.000", a row of a table with a column per
 * year. Together they are one gift, with the form and the state that are said once.
 */
import { isMoney, numberOf } from './figures.ts';
import type { Money } from './given.ts';
import type { Placed, Prose } from './sentence.ts';
import { tableOf } from './tables.ts';

/** What may stand between two amounts of a series. */
const glue =
  /^(?:[,;:.|()/+=&-]|\d{1,2}|€|eur|euro|euro's|en|and|plus|in|voor|for|het|de|the|jaar|year|dan|daarna|vervolgens|then|nog|eens|weer|ook|nogmaals|again|another|cash|contant|kind|natura|eerste|tweede|derde|vierde|vijfde|laatste|first|second|third|fourth|fifth|last)$/u;
const ordinals = /^(?:jaar|year|eerste|tweede|derde|vierde|vijfde|first|second|third|fourth|fifth)$/u;
const adding = /^(?:\+|plus|weer|nogmaals|again)$/u;
const yearly = /^(?:(?:19|20)\d\d|jaar|year|q\d)(?!\p{L})/iu;

const giverOf = ({ giver }: Money): string =>
  giver.members.map(({ first, name }) => (giver.members.length > 1 ? first : name.toLowerCase())).join('+');

const isPlain = ({ fact, placed, whole, total, giver }: Money): boolean =>
  fact.question === 'c3.contributions' &&
  isMoney(placed.figure) &&
  placed.figure.per === undefined &&
  fact.range === undefined &&
  whole === undefined &&
  fact.partOf === undefined &&
  !total &&
  giver.members.length > 0;

/** Whether a column is headed by a year, or by nothing. */
function isYearColumn(prose: Prose, placed: Placed): boolean {
  const cell = tableOf(prose.text, placed.figure);
  return cell !== undefined && (cell.heading === undefined || yearly.test(cell.heading.text));
}

/** "2026 € 50.000", "€ 50.000 (2026)": a year stands by it. */
const isDated = ({ figureAt, tokens }: Prose, { first, next }: Placed): boolean =>
  [first - 1, first - 2, first - 3, next, next + 1].some((at) => figureAt[at] === -2 || ordinals.test(tokens[at]?.text ?? ''));

/** Whether the second of two amounts goes on where the first ended. */
function goesOn(prose: Prose, one: Money, other: Money): boolean {
  const { tokens, figureAt, text } = prose;
  if (!isPlain(other) || giverOf(one) !== giverOf(other) || one.placed === other.placed) return false;
  const between = tokens.slice(one.placed.next, other.placed.first);
  if (between.length > 12 || !between.every((token, at) => figureAt[one.placed.next + at] === -2 || glue.test(token.text))) return false;
  const sameLine = !text.slice(one.fact.end, other.fact.start).includes('\n');
  if (tableOf(prose.text, one.placed.figure) !== undefined)
    return sameLine && isYearColumn(prose, one.placed) && isYearColumn(prose, other.placed);
  const isRepeated = sameLine && numberOf(one.placed.figure) === numberOf(other.placed.figure);
  return isRepeated || between.some((token) => adding.test(token.text)) || (isDated(prose, one.placed) && isDated(prose, other.placed));
}

/** In cash and in kind are two gifts; in a bare row of a table the form is only a guess. */
function isOtherForm(prose: Prose, { fact, placed }: Money, { fact: other }: Money): boolean {
  if (fact.form === undefined || other.form === undefined || fact.form === other.form) return false;
  const said = prose.text.slice(fact.start, other.end + 12);
  return tableOf(prose.text, placed.figure) === undefined || /\b(?:cash|contant|kind|natura)\b/iu.test(said);
}

const only = <V>(values: readonly (V | undefined)[]): V | undefined => {
  const known = new Set(values.filter((value) => value !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
};

/** The row of amounts with what is said of all of them; how certain they are only where that is one thing. */
function shared({ text, quantities }: Prose, row: readonly Money[]): Money[] {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < 2) return [...row];
  const form = only(row.map(({ fact }) => fact.form));
  const state = only(row.map(({ fact }) => fact.state));
  const year = quantities.find(({ kind, end }) => kind === 'date' && end <= first.fact.start && first.fact.start - end <= 3);
  const doubt = text.slice(year?.start ?? first.fact.start, last.fact.end);
  return row.map((one): Money => {
    const { state: _, ...fact } = one.fact;
    return {
      ...one,
      fact: { ...fact, ...(form && { form }), ...(state && { state }), sure: false, row: { start: first.fact.start, doubt } },
    };
  });
}

/** The money of a text, with amounts in a row joined. */
export function inSeries(prose: Prose, money: readonly Money[]): Money[] {
  const rows: Money[][] = [];
  for (const one of money) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && isPlain(before) && !isOtherForm(prose, before, one) && goesOn(prose, before, one)) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => shared(prose, row));
}
