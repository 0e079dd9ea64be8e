/** Facts as proposals for the dossier: cents, field names and certainty; what cannot be noted is left out. */

import { findQuestion } from '../../criteria/criteria.ts';
import { maxCents, wrongField } from '../../criteria/question.ts';
import type { Proposal } from '../../criteria/vocabulary.ts';
import type { Fact } from './fact.ts';
import type { Extraction } from './facts.ts';
import { hundredths } from './figures.ts';
import { bare } from './fold.ts';
import { countedWays, joined } from './joined.ts';
import { selfWords } from './lexicon-parties.ts';
import { moreOrLess } from './more-or-less.ts';
import { isSaidToBe, periodOf, perOf, type Recurring, recurring, wholeFirst } from './term.ts';
import { formOfRow, thingOfGift } from './thing.ts';

/** An item of a list question that is in the dossier already. */
export interface PresentItem {
  readonly id: string;
  readonly name: string;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly readings: readonly Proposal[];
}

/** Whole cents, or null where the value has a part of a cent or is more than can be held. */
function cents(euros: number): number | null {
  const whole = Math.round(euros * 100);
  return Math.abs(whole - euros * 100) < 1e-4 && whole >= 0 && whole <= maxCents ? whole : null;
}

/** The item that bears this name; a longer name may hold a shorter one ("ROC", "ROC aan Zee") when only one does. */
export function itemNamed(items: readonly PresentItem[], name: string | undefined): PresentItem | undefined {
  if (name === undefined) return undefined;
  const said = bare(name);
  if (said === '') return undefined;
  const same = items.filter((item) => bare(item.name) === said);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const within = items.filter((item) => ` ${bare(item.name)} `.includes(` ${said} `) || ` ${said} `.includes(` ${bare(item.name)} `));
  return within.length === 1 ? within[0] : undefined;
}

type Value = Record<string, unknown>;

function contribution(fact: Fact, euros: number): Value | null {
  const { party, self, side, form, state, unit, rate, what } = fact;
  const hours = unit !== undefined && fact.form === 'in_kind' && !unit.startsWith('per ');
  const isPriceOnly = fact.newPrice !== undefined && fact.newPrice.worth === undefined;
  const amount = hours || isPriceOnly ? null : cents(fact.newPrice?.worth ?? euros);
  if (!hours && !isPriceOnly && amount === null) return null;
  if (hours && !Number.isInteger(euros)) return null;
  const perHour = rate && cents(rate.value);
  return {
    // "wij" is no name; who speaks is known to the caller.
    ...(party !== undefined && !(self && selfWords.has(party.toLowerCase())) && { partner: party }),
    ...(side && { side }),
    ...(form && { form }),
    ...(amount !== null && { amountCents: amount }),
    ...(what !== undefined && { what }),
    ...(state && { state }),
    ...(hours && { hours: euros }),
    ...(typeof perHour === 'number' && { rateCents: perHour }),
  };
}

/** With the form and the thing that the text beside the figure says. */
function withThing(text: string, fact: Fact, value: Value): Value {
  const form = value.form ?? formOfRow(text, fact);
  const what = form === 'in_kind' && value.amountCents !== undefined && value.what === undefined ? thingOfGift(text, fact) : undefined;
  return { ...value, ...(form !== undefined && { form }), ...(what !== undefined && { what }) };
}

function answerOf(fact: Fact, number: number): Value | null {
  const money = cents(number);
  switch (fact.question) {
    case 'c3.contributions':
      return contribution(fact, number);
    case 'c3.totalBudget':
    case 'c3.bureauCosts':
      return money === null ? null : { amountCents: money };
    case 'c3.meetingHours':
      return money === null || fact.unit !== undefined
        ? null
        : { counted: true, amountCents: money, ...(fact.side && { side: fact.side }) };
    case 'c5.satisfaction':
      return { tenths: Math.floor(number * 10 + 1e-9) };
    case 'k1.longTerm':
      return Number.isInteger(number) ? { years: number } : null;
    case 'c4.activities':
      return null;
    default:
      return Number.isInteger(number) ? { count: number } : null;
  }
}

const fits = (question: string, value: Value): boolean => wrongField(findQuestion(question)?.fields ?? {}, value) === undefined;

/** Figures that are no euros or counts of this Centrum: shares, amounts per student, rates without hours. */
const isNotable = ({ unit, question, elsewhere, joint, rate, multiplied }: Fact): boolean => {
  if (unit === 'percent' || unit === 'fraction') return false;
  const per = perOf(unit);
  const comesBack = question === 'c3.contributions' && periodOf(per) !== undefined;
  if (per !== undefined && !comesBack && rate === undefined && multiplied === undefined) return false;
  return !(question === 'c3.contributions' && (joint || elsewhere));
};

const unitOfWhole = (unit: string | undefined): string | undefined =>
  unit?.startsWith('per ') ? undefined : unit?.replace(/ per .*$/u, '');

/** "15k per jaar, in 4 jaar is dat 60k": the whole is said as well. */
const isSaidWhole = (text: string, one: Fact, { times }: Recurring, told: readonly Fact[]): boolean =>
  told.some((whole) => {
    const { question, party, value, unit, form } = whole;
    const isSameGift =
      question === one.question &&
      party === one.party &&
      perOf(unit) === undefined &&
      unit === unitOfWhole(one.unit) &&
      (form === undefined || one.form === undefined || form === one.form);
    const [all, each] = [hundredths(value), hundredths(one.value)];
    if (!isSameGift || all <= each || all % each !== 0) return false;
    return all === each * (times ?? 0) || isSaidToBe(text, one, whole, told);
  });

/** Of a whole with parts: the parts when they make the whole, or else the whole. */
function withoutDoubles(all: readonly Fact[]): Fact[] {
  const replaced = new Set<Fact>();
  const formed = new Map<Fact, Fact>();
  for (const whole of all) {
    const parts = all.filter(
      (one) => one.partOf === whole.start && one.question === whole.question && whole.question === 'c3.contributions',
    );
    if (parts.length === 0) continue;
    const sum = parts.reduce((total, { value }) => total + hundredths(value), 0);
    const complete =
      (sum === hundredths(whole.value) && parts.every(({ unit }) => unit === undefined)) || contribution(whole, whole.value) === null;
    // "60.000 (2026: 20.000, 2027: 40.000)": one gift, of which the parts say the form.
    const [first] = parts;
    const isOneGift = complete && first !== undefined && parts.every(({ party, form }) => party === whole.party && form === first.form);
    for (const one of complete && !isOneGift ? [whole] : parts) replaced.add(one);
    if (isOneGift && whole.form === undefined && first.form !== undefined) formed.set(whole, { ...whole, form: first.form });
  }
  return all.filter((one) => !replaced.has(one)).map((one) => formed.get(one) ?? one);
}

/**
 * The proposals that facts make. Several contributions give several proposals; any other question
 * gets one. Figures of a network, and what was guessed, are `inferred`.
 */
export function proposalsOf(
  text: string,
  { facts, quantities }: Pick<Extraction, 'facts' | 'quantities'>,
  items: readonly PresentItem[] = [],
): Proposed {
  const proposals: Proposal[] = [];
  const readings: Proposal[] = [];
  const comesBack = ({ question, unit, start, end }: Fact): Recurring | undefined => {
    const per = perOf(unit);
    return question === 'c3.contributions' ? recurring(text, quantities, { start, end, ...(per !== undefined && { per }) }) : undefined;
  };
  const told = joined(withoutDoubles(facts.filter(isNotable)));
  const backs = new Map(told.map((fact) => [fact, comesBack(fact)]));
  const notable = told.filter((fact) => {
    const back = backs.get(fact);
    return back === undefined || !isSaidWhole(text, fact, back, told);
  });
  for (const fact of notable) {
    const many = fact.question === 'c3.contributions';
    if (!many && [...proposals, ...readings].some(({ ref }) => ref.question === fact.question)) continue;
    const item = many ? itemNamed(items, fact.party) : undefined;
    const [start, end] = [Math.min(fact.start, fact.rate?.start ?? fact.start), Math.max(fact.end, fact.rate?.end ?? fact.end)];
    const recurs = backs.get(fact);
    const change = many ? moreOrLess(text, fact) : undefined;
    const said = [...new Set([...(fact.range ?? [fact.value]), ...(fact.also ?? [])])];
    const known = fact.sure && !fact.elsewhere;
    const certain = known && said.length === 1 && recurs === undefined && fact.question !== 'c3.meetingHours';
    const ways = said
      .flatMap((one) => countedWays(fact, one))
      .flatMap((one) => (recurs === undefined ? [one] : wholeFirst(recurs, one)).map((number) => ({ number, one })));
    const doubt = fact.multiplied?.quote ?? (fact.newPrice?.worth === undefined ? undefined : fact.newPrice.quote) ?? fact.doubt;
    const made = ways.flatMap(({ number, one }): Proposal[] => {
      const read = answerOf(fact, number);
      const value = read && many ? withThing(text, fact, read) : read;
      if (value === null || !fits(fact.question, value)) return [];
      const field = value.hours === undefined ? 'amountCents' : 'hours';
      return [
        {
          ref: { question: fact.question, ...(item && { item: item.id }) },
          value,
          quote: text.slice(start, end),
          start,
          end,
          certainty: certain ? 'stated' : 'inferred',
          ...(recurs && { recurs: [{ field, each: recurs.each, said: field === 'hours' ? one : Math.round(one * 100) }] }),
          ...(recurs && !known && { guessed: true }),
          ...(change && { change }),
          ...(doubt !== undefined && { doubt }),
        },
      ];
    });
    // Between readings one thing is chosen: beside others, the whole term is what is proposed.
    if (recurs !== undefined && notable.length > 1) proposals.push(...made.slice(0, 1));
    else (made.length > 1 ? readings : proposals).push(...made);
  }
  return { proposals, readings };
}
