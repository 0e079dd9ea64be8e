/** Money, counts and marks, from the quantities that stand in the text. */
import type { Field } from '../../../criteria/question.ts';
import { type Exact, type Figure, inCents, type Quantity, quantities } from '../../quantities/quantities.ts';
import { isHourly, isHours } from '../figures.ts';
import { bare, fold, span } from '../fold.ts';
import { isNegative } from '../negative.ts';
import { type Recurring, recurring, wholeFirst } from '../term.ts';
import { saysNone } from './none.ts';
import { type FieldReader, type FieldReading, type Reading, settle } from './reading.ts';

const figuresIn = (found: readonly Quantity[]): Figure[] => found.filter((one): one is Figure => one.kind !== 'date');

/** "-75.000" and "min 75.000": below zero, which nothing here can be. */
function isNegated(text: string, figure: Figure): boolean {
  const before = fold(text.slice(Math.max(0, figure.start - 8), figure.start));
  return isNegative(text, figure) || (figure.qualifier === 'min' && !/\bmin\b\.? *$/u.test(before.replace(/min *$/u, '')));
}

/** "niet 60.000 maar 75.000", "75.000 i.p.v. 60.000", "75.000, geen 60.000": the figure that is denied. */
const denied =
  /(?:\bniet|\bgeen|\bnot|\bi\.?p\.?v\.?|\bin plaats van|\binstead of|\bniet meer)(?:\s+(?:de|het|die|ruim|circa|the|€|eur|euro))*\s*$/u;
const isDenied = (text: string, { start }: Figure): boolean =>
  denied.test(fold(text.slice(Math.max(0, start - 30), start)).replace(/\bniet (?:meer|minder) dan\s*$/u, ''));

/** "vijf jaar, nee zes jaar", "50.000, sorry, 60.000", "vijf, ik bedoel zes": what was said before is taken back. */
const takenBack =
  /[,.;:!–-]?\s*\b(?:nee|neen|no|sorry|oeps|pardon|ik bedoel|ik bedoelde|i mean|wacht|correctie|beter gezegd|of nee|or rather)\b[^\d]*$/u;

/** From the last figure on that takes back the one before it. */
function afterTakingBack(text: string, figures: readonly Figure[]): Figure[] {
  const from = figures.findLastIndex(
    ({ start }, index) => index > 0 && takenBack.test(fold(text.slice(figures[index - 1]?.end ?? 0, start))),
  );
  return figures.slice(Math.max(from, 0));
}

/** The figure that is meant where several stand: what is not denied or taken back, then what is said to be the sum, then the first. */
function chosen(text: string, figures: readonly Figure[]): Figure[] {
  const standing = afterTakingBack(
    text,
    figures.filter((figure) => !isNegated(text, figure)),
  );
  const kept = standing.filter((figure) => !isDenied(text, figure));
  const total = kept.filter(
    ({ start, end }) =>
      /\b(?:totaal|totale|samen|total|together)\b[^.;\d]{0,30}$/u.test(fold(text.slice(Math.max(0, start - 45), start))) ||
      /^[^.;,]{0,6}\b(?:in totaal|totaal|samen|in total|total|altogether)\b/u.test(fold(text.slice(end, end + 20))),
  );
  return total.length === 1 ? total : kept;
}

const reading = (figure: Figure, value: unknown, certainty: Reading['certainty'] = 'stated'): Reading => ({
  value,
  quote: figure.quote,
  start: figure.start,
  end: figure.end,
  certainty,
});

const valuesOf = ({ value, min, max }: Figure): Exact[] => [value, min, max].filter((one): one is Exact => one !== undefined);

/** What comes back every period, for the whole term first where the text says how long that is; else the one reading. */
export function overTerm(
  figure: Figure,
  value: number,
  back: Recurring | undefined,
  certainty: Reading['certainty'] = 'stated',
): Reading[] {
  if (back === undefined) return [reading(figure, value, certainty)];
  return wholeFirst(back, value).map((one) => ({ ...reading(figure, one, 'inferred'), recurs: { each: back.each, said: value } }));
}

/** Asks what an hour counts for. Such an amount is small; a budget that is said as "75" is likelier seventy-five thousand. */
export const isRateField = ({ label }: Field): boolean => /\btarief\b/iu.test(label.nl) || /\brate\b/iu.test(label.en);
const moneyKinds: ReadonlySet<string> = new Set(['money', 'amount']);

function centsOf(figure: Figure, field: Field, back: Recurring | undefined): Reading[] {
  const readings: Reading[] = [];
  for (const euros of valuesOf(figure)) {
    const cents = inCents(euros);
    if (cents === null) continue;
    readings.push(...overTerm(figure, cents, back, figure.per !== undefined && !isRateField(field) ? 'inferred' : 'stated'));
    if (
      back === undefined &&
      figure.kind !== 'money' &&
      euros.n < 1000 &&
      euros.d === 1 &&
      euros.n > 0 &&
      !isRateField(field) &&
      !/[a-z]/iu.test(figure.quote)
    )
      readings.push(reading(figure, cents * 1000, 'inferred'));
  }
  for (const other of figure.alternatives ?? [])
    readings.push(...valuesOf(other).flatMap((euros) => (inCents(euros) === null ? [] : [reading(other, inCents(euros), 'inferred')])));
  return readings;
}

const allNone = (text: string, value: unknown): FieldReading | null =>
  saysNone(text) ? { value, ...span(text), certainty: 'stated' } : null;

/** "80 uur à 75 euro", "75 euro per uur": beside hours it is what one of them counts for. */
const isRateOfHours = (text: string, figure: Figure): boolean =>
  isHourly(figure) ||
  /(?:^|[\s\d])(?:a|x|×|\*|@|tegen|keer|times|at)\s*(?:€|eur)?\s*$/u.test(fold(text.slice(Math.max(0, figure.start - 12), figure.start)));

/** Euros in any spelling to whole cents. A bare number of less than a thousand is offered as thousands too. */
export const readMoney: FieldReader = (field, text, language) => {
  const none = allNone(text, 0);
  if (none) return field.schema.safeParse(0).success ? none : null;
  const found = quantities(text, language);
  const figures = chosen(text, figuresIn(found));
  const money = figures.filter(({ kind }) => kind === 'money');
  // A year of four digits and nothing else is an amount here.
  const year = /^\s*(\d{4})\s*$/u.exec(text)?.[1];
  if (year !== undefined && figures.length === 0)
    return settle(field, [{ value: Number(year) * 100, ...span(text), certainty: 'inferred' }]);
  const likely = money.length > 0 ? money : figures.filter(({ kind }) => moneyKinds.has(kind));
  const bareOnes = figures.filter(({ kind, unit }) => kind === 'number' && unit === undefined);
  const all = likely.length > 0 ? likely : bareOnes;
  const rates = isRateField(field) ? all : all.filter((figure) => !isHourly(figure));
  if (!isRateField(field) && figures.some(isHours) && all.every((figure) => isRateOfHours(text, figure))) return null;
  return settle(
    field,
    (rates.length > 0 ? rates : all)
      .slice(0, 4)
      .flatMap((figure) => centsOf(figure, field, isRateField(field) ? undefined : recurring(text, found, figure))),
  );
};

const numberWords: Readonly<Record<string, number>> = { een: 1, one: 1, eentje: 1, 'een enkele': 1 };

/** Whether a noun is the one that is asked for: by its stem, in either language. */
export function isUnit(field: Field, unit: string | undefined): boolean {
  if (unit === undefined || field.unit === undefined) return false;
  const stem = (word: string): string => bare(word).replace(/(?:en|s|ren)$/u, '');
  return [field.unit.nl, field.unit.en].some((asked) => stem(asked) === stem(unit));
}

/** A whole number of things. */
export const readCount: FieldReader = (field, text, language) => {
  const none = allNone(text, 0);
  if (none) return none;
  const alone = numberWords[bare(text)];
  if (alone !== undefined) return settle(field, [{ value: alone, ...span(text), certainty: 'stated' }]);
  const found = quantities(text, language);
  const figures = chosen(text, figuresIn(found)).filter(({ kind }) => kind === 'number' || kind === 'amount');
  const asked = figures.filter(({ unit }) => isUnit(field, unit));
  const picked = asked.length > 0 ? asked : figures;
  if (picked.length === 0) {
    const year = /^\D{0,20}(?<!\d)(\d{4})\s*$/u.exec(text)?.[1];
    if (year === undefined) return null;
    const start = text.indexOf(year);
    return settle(field, [{ value: Number(year), ...span(text, start, start + 4), certainty: 'stated' }]);
  }
  const whole = (figure: Figure): Reading[] =>
    valuesOf(figure).flatMap((value) =>
      value.d === 1
        ? overTerm(
            figure,
            value.n,
            isUnit(field, 'uur') && (figure.unit === undefined || isHours(figure)) ? recurring(text, found, figure) : undefined,
          )
        : [],
    );
  return settle(field, picked.slice(0, asked.length > 0 ? 1 : 3).flatMap(whole));
};

/** A mark from 0 to 10. "8-" is 7,75 and "8+" is 8,25, cut off to 7,7 and 8,2 and to be confirmed: a mark is never rounded up. */
export const readTenths: FieldReader = (field, text, language) => {
  const folded = fold(text);
  const outOf = /\d\s*(?:\/|van(?: de)?|op een schaal van|out of|op de)\s*(\d+)/u.exec(folded)?.[1];
  if (outOf !== undefined && outOf !== '10') return null;
  const halved = /(?<![\d.,])(\d{1,2})\s*½/u.exec(folded);
  if (halved)
    return settle(field, [
      { value: Number(halved[1]) * 10 + 5, ...span(text, halved.index, halved.index + halved[0].length), certainty: 'stated' },
    ]);
  const figures = chosen(text, figuresIn(quantities(text, language))).filter(
    ({ kind, unit }) => kind === 'number' && (unit === undefined || /punt|point/u.test(unit)),
  );
  const readings = figures.flatMap((figure): Reading[] =>
    valuesOf(figure).map((value) => {
      const sign = /^[+-](?![\d\p{L}])/u.exec(folded.slice(figure.end))?.[0];
      const shift = value.d !== 1 || sign === undefined ? 0 : sign === '+' ? 2.5 : -2.5;
      const exactTenths = (value.n * 10) / value.d + shift;
      const tenths = Math.floor(exactTenths + 1e-9);
      const end = figure.end + (shift === 0 ? 0 : 1);
      return { value: tenths, ...span(text, figure.start, end), certainty: Math.abs(exactTenths - tenths) < 1e-9 ? 'stated' : 'inferred' };
    }),
  );
  // "7,8 / 10": the ten is the scale.
  const marks = outOf === undefined ? readings : readings.slice(0, 1);
  return settle(field, marks.slice(0, 3));
};
