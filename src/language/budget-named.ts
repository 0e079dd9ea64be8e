/**
 * "Totaalbegroting 120.000", "bureaukosten € 18.000, apart": a budget that is called by its name is meant, whatever was
 * asked. It is read as the answer to its own question.
 */
import { findQuestion } from '../criteria/criteria.ts';
import type { Proposal, Understanding } from '../criteria/vocabulary.ts';
import { fold } from './facts/fold.ts';
import { type Figure, type Quantity, quantities } from './quantities/quantities.ts';
import { type Asked, presentContributions, type UnderstandContext, understand } from './understand.ts';

const first = String.raw`^(?:(?:nee|no|correctie|correction|ok|oke|dus|so|en|and|maar|but|ook|de|het|onze|ons|our|the|een|a)[\s,:]+)*`;
/** What may stand between the name and its figure; anything else makes it a sentence about something. */
const between =
  /(?:[\s:=,–-]|\b(?:is|zijn|bedraagt|bedragen|wordt|worden|was|moet|op|naar|komt|uit|in|totaal|nu|dan|ongeveer|circa|ca|zo'n|about|around|are|will|be|should|van|of|for|voor|het|ons|dit|the|our|this|centrum|project|plan|centre|center|eur)\b)*/u
    .source;
const figure = /(?:€|\d|(?:een|anderhalve?|twee|drie|vier|vijf|zes|one|two|three|four|five|six)\b)/u.source;
const called = (names: string): RegExp => new RegExp(`${first}(?:${names})\\b${between}${figure}`, 'u');
const named: readonly (readonly [string, RegExp])[] = [
  ['c3.totalBudget', called('totaalbegroting|totale begroting|totaalbudget|totale budget|total budget|overall budget')],
  ['c3.bureauCosts', called('bureaukosten|kosten van het bureau|overheadkosten|office costs?|bureau costs?|costs of the office')],
];
/** In an activity, and where the budget itself is asked, these words say nothing new. */
const budgets = ['c3.totalBudget', 'c3.bureauCosts', 'c4.activities'];

const isYear = ({ kind, quote }: Quantity): boolean => kind === 'date' && /^20\d\d$/u.test(quote);
const isSum = (one: Quantity): one is Figure => one.kind === 'money' || one.kind === 'amount';

/** Cents of "2026 500.000, 2027 600.000" together; undefined where not every year has one amount. */
function sumOfYears(text: string): number | undefined {
  const found = quantities(text, 'nl').filter((one) => isYear(one) || isSum(one));
  const years = found.filter(isYear);
  const sums = found.filter(isSum);
  const taken = found.every((one, at) => isYear(one) === (at % 2 === (found[0] !== undefined && isYear(found[0]) ? 0 : 1)));
  const isWhole = sums.every(({ value, per }) => value !== undefined && per === undefined);
  if (years.length < 2 || years.length !== sums.length || new Set(years.map(({ quote }) => quote)).size < years.length) return undefined;
  if (!taken || !isWhole) return undefined;
  return sums.reduce((all, { value = { n: 0, d: 1 } }) => all + Math.round((value.n * 100) / value.d), 0);
}

/** A budget of which every year was given is their sum, which the person confirms. */
export function summed(text: string, { proposals, readings, ...rest }: Understanding): Understanding {
  const [one] = [...readings, ...proposals].filter(({ ref }) => ref.question === 'c3.totalBudget' || ref.question === 'c3.bureauCosts');
  const sum = one === undefined ? undefined : sumOfYears(text);
  if (one === undefined || sum === undefined) return { ...rest, proposals, readings };
  const { recurs: _, ...as } = one;
  const whole: Proposal = {
    ...as,
    value: { ...one.value, amountCents: sum },
    quote: text.slice(0, 500),
    start: 0,
    end: Math.min(text.length, 500),
    certainty: 'inferred',
  };
  const others = proposals.filter(({ ref }) => ref.question !== one.ref.question && ref.question !== 'c3.contributions');
  return { ...rest, proposals: [whole, ...others], readings: [] };
}

/** "Staan apart in de begroting": what is asked of the costs of the office beside how much they are. */
function isApart(text: string): boolean | undefined {
  const found = /\b(niet |not |geen )?(?:apart|afzonderlijk|separate(?:ly)?)\b/u.exec(fold(text));
  return found === null ? undefined : found[1] === undefined;
}

/** What a text says of a budget that it calls by its name, where something else was asked; null for any other text. */
export function budgetNamed(text: string, context: UnderstandContext): Understanding | null {
  if (text.length > 300 || /\?/u.test(text)) return null;
  const [id] = named.find(([, pattern]) => pattern.test(fold(text))) ?? [];
  const question = id === undefined ? undefined : findQuestion(id);
  if (question === undefined || budgets.includes(context.open?.ref.question ?? '')) return null;
  const open: Asked = { ref: { question: question.id, field: 'amountCents' }, question, field: question.fields.amountCents ?? null };
  const given = presentContributions(context);
  const read = understand(text, { ...context, open, last: null, items: [], ...(given && { contributions: given }) });
  const separate = question.id === 'c3.bureauCosts' ? isApart(text) : undefined;
  const withApart = (one: Proposal): Proposal =>
    one.ref.question === question.id && separate !== undefined ? { ...one, value: { separate, ...one.value } } : one;
  const isRead = [...read.proposals, ...read.readings].some(({ ref }) => ref.question === question.id);
  return isRead && (read.intent.kind === 'answer' || read.intent.kind === 'correction')
    ? { ...read, proposals: read.proposals.map(withApart), readings: read.readings.map(withApart) }
    : null;
}
