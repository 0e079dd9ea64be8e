/**
 * The contributions of all partners, and which part of each counts as cofinancing. Criteria 2
 * and 3 read the same figures, so the counting stands here, once.
 *
 * Counts: promised, granted or realised money, and what is in kind at a value that could be paid
 * in cash. Never counts: meeting hours (c3.i3). Does not count yet: what was only asked for.
 */
import type { Change } from './change.ts';
import { freeIds, missingFields } from './criterion.ts';
import { answer, type Dossier, type Item } from './dossier.ts';
import { choice, count, listQuestion, money, never, question, text, yesNo } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import type { FigureState, Form, Side } from './vocabulary.ts';

/** Words for talking rather than doing. A hit is asked about, never rejected outright. */
const meetingWords =
  /\b(vergader\w*|overleg\w*|stuurgroep\w*|bestuursvergader\w*|besprek\w*|werkgroep\w*|klankbord\w*|meetings?|steering (?:group|committee)|consultations?)\b/iu;

export const looksLikeMeeting = (what: unknown): boolean => typeof what === 'string' && meetingWords.test(what);

const sideChoices = [
  {
    value: 'business',
    label: { nl: 'Bedrijfsleven', en: 'Business' },
    synonyms: ['bedrijf', 'bedrijven', 'privaat', 'company', 'companies', 'private'],
  },
  {
    value: 'government',
    label: { nl: 'Overheid', en: 'Government' },
    synonyms: ['gemeente', 'provincie', 'rijk', 'ministerie', 'publiek', 'overheden', 'public'],
  },
  {
    value: 'education',
    label: { nl: 'Onderwijs', en: 'Education' },
    synonyms: ['school', 'scholen', 'onderwijsinstelling', 'hogeschool', 'roc', 'mbo', 'hbo', 'schools'],
  },
  { value: 'other', label: { nl: 'Anders', en: 'Other' }, synonyms: ['overig', 'geen van deze', 'none'] },
] as const;

/** Hours × rate of one contribution stay below the largest amount, and exact. */
const maxHours = 1_000_000;
const maxRateCents = 100_000;

const inKind = (value: Readonly<Record<string, unknown>>): boolean => value.form === 'in_kind';

export const contributions = listQuestion({
  id: 'c3.contributions',
  source: 'c3.i1',
  title: { nl: 'Bijdragen per partner', en: 'Contributions per partner' },
  audience: ['coordinator', 'company', 'school', 'government'],
  private: true,
  help: {
    nl: 'Noem per partner het bedrag over de hele looptijd. In cash is geld. In kind is iets anders van waarde, zoals uren of machines. Vergaderuren tellen niet mee.',
    en: 'Give the amount per partner for the whole term. In cash is money. In kind is something else of value, such as hours or machines. Meeting hours do not count.',
  },
  fields: {
    partner: text({ label: { nl: 'Partner', en: 'Partner' }, ask: { nl: 'Welke partner draagt bij?', en: 'Which partner contributes?' } }),
    side: choice(sideChoices, {
      label: { nl: 'Hoort bij', en: 'Belongs to' },
      ask: {
        nl: 'Hoort deze partner bij het bedrijfsleven, de overheid of het onderwijs?',
        en: 'Does this partner belong to business, government or education?',
      },
      help: {
        nl: 'Een ziekenhuis of zorginstelling kan een bedrijf of een publieke partij zijn: kies wat bij jullie past.',
        en: 'A hospital or care organisation can be a company or a public party: choose what fits.',
      },
    }),
    form: choice(
      [
        { value: 'cash', label: { nl: 'In cash', en: 'In cash' }, synonyms: ['cash', 'geld', 'contant', 'money'] },
        {
          value: 'in_kind',
          label: { nl: 'In kind', en: 'In kind' },
          synonyms: ['kind', 'in natura', 'natura', 'uren', 'menskracht', 'apparatuur', 'hours', 'equipment'],
        },
      ],
      {
        label: { nl: 'Vorm', en: 'Form' },
        ask: { nl: 'Is die bijdrage in cash of in kind?', en: 'Is that contribution in cash or in kind?' },
      },
    ),
    amountCents: money({
      label: { nl: 'Bedrag (euro)', en: 'Amount (euro)' },
      ask: { nl: 'Hoeveel euro is die bijdrage, over de hele looptijd?', en: 'How many euros is that contribution, for the whole term?' },
      needed: ({ hours, rateCents }) => hours === undefined || rateCents === undefined,
    }),
    what: text({
      label: { nl: 'Waarvoor', en: 'For what' },
      ask: { nl: 'Waaruit bestaat die bijdrage in kind?', en: 'What does that contribution in kind consist of?' },
      needed: inKind,
    }),
    state: choice(
      [
        { value: 'gevraagd', label: { nl: 'Gevraagd', en: 'Asked for' }, synonyms: ['aangevraagd', 'requested', 'asked', 'applied'] },
        { value: 'toegezegd', label: { nl: 'Toegezegd', en: 'Promised' }, synonyms: ['beloofd', 'afgesproken', 'pledged', 'committed'] },
        { value: 'beschikt', label: { nl: 'Beschikt', en: 'Granted' }, synonyms: ['toegekend', 'verleend', 'awarded'] },
        {
          value: 'gerealiseerd',
          label: { nl: 'Gerealiseerd', en: 'Realised' },
          synonyms: ['betaald', 'uitgegeven', 'ontvangen', 'paid', 'received', 'spent'],
        },
      ],
      {
        label: { nl: 'Hoe zeker', en: 'How certain' },
        ask: {
          nl: 'Hoe zeker is die bijdrage: gevraagd, toegezegd, beschikt of gerealiseerd?',
          en: 'How certain is that contribution: asked for, promised, granted or realised?',
        },
      },
    ),
    hours: count(
      {
        label: { nl: 'Uren', en: 'Hours' },
        ask: { nl: 'Om hoeveel uren gaat het?', en: 'How many hours is it?' },
        unit: { nl: 'uur', en: 'hours' },
        needed: ({ rateCents }) => rateCents !== undefined,
      },
      maxHours,
    ),
    rateCents: money(
      {
        label: { nl: 'Tarief per uur (euro)', en: 'Rate per hour (euro)' },
        ask: { nl: 'Tegen welk tarief per uur?', en: 'At what rate per hour?' },
        needed: ({ hours }) => hours !== undefined,
      },
      0,
      maxRateCents,
    ),
    year: count({ label: { nl: 'Jaar', en: 'Year' }, ask: { nl: 'In welk jaar?', en: 'In which year?' }, needed: never }),
    payableInCash: yesNo({
      label: { nl: 'Ook in cash te betalen', en: 'Could be paid in cash' },
      ask: { nl: 'Zou deze waarde ook in cash betaald kunnen worden?', en: 'Could this value be paid in cash as well?' },
      needed: inKind,
    }),
    meeting: choice(
      [
        {
          value: 'product',
          label: { nl: 'Er kwam iets concreets uit', en: 'It made something concrete' },
          synonyms: ['ja', 'product', 'yes'],
        },
        { value: 'only', label: { nl: 'Alleen overleg', en: 'Talking only' }, synonyms: ['nee', 'vergaderen', 'overleg', 'no'] },
      ],
      {
        label: { nl: 'Overleg', en: 'Meeting' },
        ask: {
          nl: 'Dit klinkt als overleg. Kwam er iets concreets uit, zoals lesmateriaal, of was het alleen overleg?',
          en: 'This sounds like a meeting. Did it make something concrete, such as teaching material, or was it talking only?',
        },
        needed: ({ what }) => looksLikeMeeting(what),
      },
    ),
  },
  examples: [
    { partner: 'Werf De Kiel', side: 'business', form: 'cash', amountCents: 40_000_000, state: 'toegezegd' },
    { partner: 'Provincie', side: 'government', form: 'cash', amountCents: 40_000_000, state: 'beschikt' },
    {
      partner: 'ROC aan Zee',
      side: 'education',
      form: 'in_kind',
      amountCents: 40_000_000,
      what: 'inzet van docenten in het praktijklab',
      payableInCash: true,
      state: 'toegezegd',
    },
  ],
  exampleText: { nl: 'Werf De Kiel: € 75.000 cash, toegezegd', en: 'Werf De Kiel: €75,000 in cash, promised' },
});

export const meetingHours = question({
  id: 'c3.meetingHours',
  source: 'c3.i3',
  title: { nl: 'Vergaderuren', en: 'Meeting hours' },
  audience: ['coordinator'],
  help: {
    nl: 'Vergaderuren zijn uren voor overleg, zoals in een stuurgroep. Ze mogen niet als cofinanciering tellen.',
    en: 'Meeting hours are hours spent talking, such as in a steering group. They may not count as cofinancing.',
  },
  fields: {
    counted: yesNo({
      label: { nl: 'Vergaderuren meegeteld', en: 'Meeting hours counted' },
      ask: { nl: 'Zitten er in de bijdragen nog vergaderuren?', en: 'Do the contributions still hold meeting hours?' },
    }),
    amountCents: money({
      label: { nl: 'Voor welk bedrag (euro)', en: 'For what amount (euro)' },
      ask: { nl: 'Voor welk bedrag zijn vergaderuren meegeteld?', en: 'For what amount were meeting hours counted?' },
      needed: ({ counted }) => counted !== false,
    }),
    side: choice(sideChoices, {
      label: { nl: 'Bij wie', en: 'With whom' },
      ask: {
        nl: 'Bij wie staan die uren: bedrijfsleven, overheid of onderwijs?',
        en: 'With whom do those hours stand: business, government or education?',
      },
      needed: ({ counted }) => counted !== false,
    }),
  },
  examples: [{ counted: false }],
  exampleText: { nl: 'nee', en: 'no' },
});

type Contribution = Item<(typeof contributions)['fields']>;

export interface Counted {
  readonly id: string;
  readonly side: Side | undefined;
  readonly form: Form | undefined;
  readonly state: FigureState | undefined;
  /** Cents as given. */
  readonly claimed: number;
  /** Cents that count as cofinancing. */
  readonly counted: number;
  readonly why: 'counts' | 'meeting' | 'requested' | 'not_payable' | 'above_rate';
  /** Needed fields that are not known yet. */
  readonly missing: readonly string[];
}

export interface Cofinancing {
  /** Undefined when the question was not answered. */
  readonly items: readonly Counted[] | undefined;
  /** Cents of meeting hours that stand in a side's contributions without being listed. */
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
  const one = (why: Counted['why'], counted: number): Counted => ({
    id,
    side,
    form,
    state,
    claimed,
    counted,
    why,
    missing: missingFields(contributions, contribution),
  });
  if (meeting === 'only' && looksLikeMeeting(what)) return one('meeting', 0);
  if (form === 'in_kind' && payableInCash === false) return one('not_payable', 0);
  if (state === 'gevraagd') return one('requested', 0);
  return cap < claimed ? one('above_rate', cap) : one('counts', claimed);
}

/** What every contribution counts for under a rule set. */
export function cofinancing(dossier: Dossier, rules: RuleSet): Cofinancing {
  const meetings = answer(dossier, meetingHours);
  return {
    items: answer(dossier, contributions)?.map((contribution) => countOne(contribution, rules)),
    meetings: meetings?.counted === true && meetings.side !== undefined ? { side: meetings.side, cents: meetings.amountCents ?? 0 } : null,
  };
}

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
