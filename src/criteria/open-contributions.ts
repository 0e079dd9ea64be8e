/**
 * What is still to be asked about the contributions before a share can be judged. An unknown
 * share asks; it is not 0 %. A side that nobody mentioned is known to be 0 only when the other
 * contributions already cover the whole budget.
 */
import type { Change } from './change.ts';
import { type Coded, catalogue } from './coded.ts';
import { contributions, meetingHours } from './cofinancing.ts';
import { addContribution, type Cofinancing, cofinancing } from './counting.ts';
import { asking, type Finding, gap, missingFields, once, step } from './criterion.ts';
import { answer, type Dossier } from './dossier.ts';
import type { Field, Question } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import { type QuestionRef, type Side, sides, type Text } from './vocabulary.ts';

const sideNames: Readonly<Record<Side, Text>> = {
  business: { nl: 'het bedrijfsleven', en: 'business' },
  government: { nl: 'de overheid', en: 'government' },
  education: { nl: 'het onderwijs', en: 'education' },
  other: { nl: 'de andere partijen', en: 'the other parties' },
};
export const sideName = (side: Side): Text => sideNames[side];

const { say, words } = catalogue('contributions', {
  noneKnown: () => ({ nl: 'Er is nog geen bijdrage bekend.', en: 'No contribution is known yet.' }),
  sideUnknown: (p: { side: Side }) => ({
    nl: `Nog niet bekend: wat ${sideName(p.side).nl} bijdraagt.`,
    en: `Not known yet: what ${sideName(p.side).en} contributes.`,
  }),
  fieldUnknown: (p: { partner: string; ask: string; askEn: string }) => ({
    nl: `Over de bijdrage van ${p.partner || 'een partner'}: ${p.ask}`,
    en: `About the contribution of ${p.partner || 'a partner'}: ${p.askEn}`,
  }),
  meetingsUnknown: (p: { ask: string; askEn: string }) => ({
    nl: `Over de vergaderuren: ${p.ask}`,
    en: `About the meeting hours: ${p.askEn}`,
  }),
  tellThem: () => ({ nl: 'Geef de ontbrekende bijdragen op.', en: 'Give the contributions that are missing.' }),
});
export const openContributionWords = words;

/** Stands in for what is not known, so that a step can be tried; an amount of 0 adds nothing. */
const placeholder: Readonly<Record<string, unknown>> = {
  partner: 'Nog te noemen',
  side: 'business',
  form: 'cash',
  amountCents: 0,
  what: 'nog te beschrijven',
  state: 'toegezegd',
  hours: 0,
  rateCents: 0,
  payableInCash: true,
  meeting: 'product',
};

const filled = (question: Question, fields: readonly string[], item?: string): Change => ({
  question: question.id,
  ...(item !== undefined && { item }),
  value: Object.fromEntries(fields.map((field) => [field, placeholder[field]])),
});

interface Open {
  readonly coded: Coded;
  readonly asks: Question;
  readonly at: { readonly item?: string; readonly field: string };
  readonly fill: () => Change;
}

const askOf = (question: Question, field: string) => {
  const { ask } = question.fields[field] as Field;
  return { ask: ask.nl, askEn: ask.en };
};

/** Per contribution the first thing that is not known of it. */
function openItems(dossier: Dossier): Open[] {
  const open: Open[] = [];
  for (const item of answer(dossier, contributions) ?? []) {
    const missing = missingFields(contributions, item);
    const [field] = missing;
    if (field === undefined) continue;
    const coded = say.fieldUnknown({ partner: item.partner ?? '', ...askOf(contributions, field) });
    open.push({ coded, asks: contributions, at: { item: item.id, field }, fill: () => filled(contributions, missing, item.id) });
  }
  return open;
}

/** The place of a side's first contribution: an item that is not there yet, so that each side is a question of its own. */
const placeOfSide = (side: Side): string => `side-${side}`;

/** The side of which nobody said anything yet, where a reference points at its place. */
export const sideOfPlace = ({ question, item }: QuestionRef): Side | undefined =>
  question === contributions.id ? sides.find((side) => item === placeOfSide(side)) : undefined;

/** Each group of sides of which nobody said anything. The first of a group stands for it. */
function silentSides(dossier: Dossier, { items = [] }: Cofinancing, wanted: readonly (readonly Side[])[]): Open[] {
  const silent = wanted.filter((group) => !items.some(({ side }) => side !== undefined && group.includes(side)));
  return silent
    .flatMap((group) => group.slice(0, 1))
    .map((side, nth) => ({
      coded: say.sideUnknown({ side }),
      asks: contributions,
      at: { item: placeOfSide(side), field: 'partner' },
      fill: () => addContribution(dossier, side, 0, nth),
    }));
}

/** Meeting hours stand in the contributions, but not known is with whom, or for how much. */
function openMeetings(dossier: Dossier): Open[] {
  const value = answer(dossier, meetingHours);
  if (value?.counted !== true) return [];
  const missing = missingFields(meetingHours, value);
  return missing.map((field) => ({
    coded: say.meetingsUnknown(askOf(meetingHours, field)),
    asks: meetingHours,
    at: { field },
    fill: () => filled(meetingHours, missing),
  }));
}

function findOpen(dossier: Dossier, view: Cofinancing, wanted: readonly (readonly Side[])[], coveredBy: number | undefined): Open[] {
  if (view.items === undefined) {
    const none = { coded: say.noneKnown(), asks: contributions, at: { field: 'partner' } };
    const groups = wanted.length > 0 ? wanted : [['business'] as const];
    return groups.map(([side = 'business'], nth) => ({ ...none, fill: () => addContribution(dossier, side, 0, nth) }));
  }
  const open = openItems(dossier);
  if (wanted.length > 0) open.push(...openMeetings(dossier));
  const sum = view.items.reduce((all, { claimed }) => all + claimed, 0);
  const covered = coveredBy !== undefined && sum >= coveredBy;
  if (!covered) open.push(...silentSides(dossier, view, wanted));
  return open;
}

/**
 * Judges the contributions once all that `wanted` needs is known; until then it asks, and
 * proposes what would settle it. Every open thing is a gap of its own, so that who does not know
 * one can go on with another.
 * @param wanted groups of sides of which something must be known.
 * @param coveredBy total budget in cents, when known.
 */
export function whenContributed(
  dossier: Dossier,
  rules: RuleSet,
  wanted: readonly (readonly Side[])[],
  coveredBy: number | undefined,
  judge: (dossier: Dossier, view: Cofinancing) => Finding,
): Finding {
  const view = cofinancing(dossier, rules);
  const open = findOpen(dossier, view, wanted, coveredBy);
  if (open.length === 0) return judge(dossier, view);
  const steps = once(() => [step(say.tellThem(), ...open.map(({ fill }) => fill()))]);
  const asked = view.items === undefined ? open.slice(0, 1) : open;
  return asking(asked.map(({ coded, asks, at }) => gap(coded, asks, steps, at)));
}

export const contributionReads = [contributions, meetingHours] as const;
