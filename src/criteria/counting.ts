/**
 * Which part of each contribution counts as cofinancing. Criteria 2 and 3 read the same figures,
 * so the counting stands here, once.
 *
 * Counts: promised, granted or realised money, and what is in kind at a value that could be paid
 * in cash. Never counts: meeting hours (c3.i3). Does not count yet: what was only asked for.
 */
import type { Change } from './change.ts';
import { contributions, meetingHours } from './cofinancing.ts';
import { freeIds } from './criterion.ts';
import { answer, type Dossier, type Item } from './dossier.ts';
import { meetingIn } from './meeting-words.ts';
import type { RuleSet } from './rule-set.ts';
import type { Side } from './vocabulary.ts';

type Contribution = Item<(typeof contributions)['fields']>;

interface Counted {
  readonly id: string;
  readonly side: Side | undefined;
  /** Cents as given. */
  readonly claimed: number;
  /** Cents that count as cofinancing. */
  readonly counted: number;
  /** Cents that count once it is promised. */
  readonly worth: number;
  readonly why: 'counts' | 'meeting' | 'requested' | 'not_payable' | 'above_rate';
}

export interface Cofinancing {
  /** Undefined when the question was not answered. */
  readonly items: readonly Counted[] | undefined;
  /** Cents of meeting hours that stand in a side's contributions without being listed as such. */
  readonly meetings: { readonly side: Side; readonly cents: number } | null;
}

/** The highest hourly rate (cents) that counts in a year; without a year, the newest. */
export function maxRate(rules: RuleSet, year?: number): number {
  const rates = rules.hourlyRates.value;
  const found = year === undefined ? rates.at(-1) : rates.find(({ from, to }) => from <= year && year <= to);
  return (found ?? rates.at(-1))?.cents ?? 0;
}

export const claimedCents = ({ amountCents, hours = 0, rateCents = 0 }: Contribution): number => amountCents ?? hours * rateCents;

function countOne(contribution: Contribution, rules: RuleSet): Counted {
  const { id, side, form, state, hours, year, meeting, payableInCash, what } = contribution;
  const claimed = claimedCents(contribution);
  const cap = form === 'in_kind' && hours !== undefined ? hours * maxRate(rules, year) : claimed;
  if (meeting === 'only' && meetingIn(what)) return { id, side, claimed, counted: 0, worth: 0, why: 'meeting' };
  if (form === 'in_kind' && payableInCash === false) return { id, side, claimed, counted: 0, worth: 0, why: 'not_payable' };
  const worth = Math.min(cap, claimed);
  if (state === 'gevraagd') return { id, side, claimed, counted: 0, worth, why: 'requested' };
  return { id, side, claimed, counted: worth, worth, why: worth < claimed ? 'above_rate' : 'counts' };
}

/** Meeting hours are taken off once: what is listed as a meeting counts for nothing already. */
function unlistedMeetings(dossier: Dossier, items: readonly Counted[]): Cofinancing['meetings'] {
  const { counted, side, amountCents = 0 } = answer(dossier, meetingHours) ?? {};
  if (counted !== true || side === undefined) return null;
  const listed = items.filter((item) => item.why === 'meeting' && item.side === side).reduce((sum, { claimed }) => sum + claimed, 0);
  return { side, cents: Math.max(0, amountCents - listed) };
}

/** What every contribution counts for under a rule set. */
export function cofinancing(dossier: Dossier, rules: RuleSet): Cofinancing {
  const items = answer(dossier, contributions)?.map((contribution) => countOne(contribution, rules));
  return { items, meetings: unlistedMeetings(dossier, items ?? []) };
}

/** The figures once all that was asked for is promised. */
export const promised = ({ items, meetings }: Cofinancing): Cofinancing => ({
  items: items?.map((one) => (one.why === 'requested' ? { ...one, counted: one.worth, why: 'counts' } : one)),
  meetings,
});

function rawTotals({ items = [] }: Cofinancing): Record<Side, number> {
  const totals: Record<Side, number> = { business: 0, government: 0, education: 0, other: 0 };
  for (const { side, counted } of items) if (side !== undefined) totals[side] += counted;
  return totals;
}

/** Counted cents per side; meeting hours are taken off, and a side never goes below 0. */
export function sideTotals(view: Cofinancing): Record<Side, number> {
  const totals = rawTotals(view);
  if (view.meetings !== null) totals[view.meetings.side] = Math.max(0, totals[view.meetings.side] - view.meetings.cents);
  return totals;
}

/** Counted cents of all sides together. */
export function sumOf(view: Cofinancing): number {
  const { business, government, education, other } = sideTotals(view);
  return business + government + education + other;
}

/** Cents of meeting hours that a side was given beyond what it contributes: new money is eaten by these first. */
export const overdrawn = (view: Cofinancing, side: Side): number =>
  view.meetings?.side === side ? Math.max(0, view.meetings.cents - rawTotals(view)[side]) : 0;

/** The change that adds a cash contribution of a partner still to be found. `nth` keeps ids apart within one step. */
export function addContribution(dossier: Dossier, side: Side, cents: number, nth = 0): Change {
  const item = freeIds(answer(dossier, contributions) ?? [], nth + 1)[nth] as string;
  return {
    question: contributions.id,
    item,
    value: { partner: 'Nog te vinden', side, form: 'cash', amountCents: cents, state: 'toegezegd' },
  };
}

/** Takes cents off a side's contributions, the largest first. */
export function takeOff({ items = [] }: Cofinancing, side: Side, cents: number): Change[] {
  let rest = cents;
  return items
    .filter((item) => item.side === side && item.counted > 0)
    .sort((a, b) => b.counted - a.counted || (a.id < b.id ? -1 : 1))
    .flatMap((item) => {
      const off = Math.min(rest, item.counted);
      rest -= off;
      return off === 0 ? [] : [{ question: contributions.id, item: item.id, value: { amountCents: item.counted - off } }];
    });
}
