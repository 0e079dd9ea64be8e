/**
 * What is still to be asked about the contributions before a share can be judged. An unknown
 * share asks; it is not 0 %. A side that nobody mentioned is known to be 0 only when the other
 * contributions already cover the whole budget.
 */
import type { Change } from './change.ts';
import { type Coded, catalogue } from './coded.ts';
import { addContribution, type Cofinancing, cofinancing, contributions, meetingHours } from './cofinancing.ts';
import { type Finding, type Gap, gap, missingFields, step } from './criterion.ts';
import { answer, type Dossier } from './dossier.ts';
import type { RuleSet } from './rule-set.ts';
import type { Side } from './vocabulary.ts';

const sideNames = {
  business: { nl: 'het bedrijfsleven', en: 'business' },
  government: { nl: 'de overheid', en: 'government' },
  education: { nl: 'het onderwijs', en: 'education' },
  other: { nl: 'anderen', en: 'others' },
} as const;
export const sideName = (side: Side) => sideNames[side];

const { say, words } = catalogue('contributions', {
  noneKnown: () => ({ nl: 'Er is nog geen bijdrage bekend.', en: 'No contribution is known yet.' }),
  sideUnknown: (p: { side: Side }) => ({
    nl: `Nog niet bekend: wat ${sideNames[p.side].nl} bijdraagt.`,
    en: `Not known yet: what ${sideNames[p.side].en} contributes.`,
  }),
  fieldUnknown: (p: { partner: string; ask: string; askEn: string }) => ({
    nl: `Over de bijdrage van ${p.partner}: ${p.ask}`,
    en: `About the contribution of ${p.partner || 'a partner'}: ${p.askEn}`,
  }),
  tellThem: () => ({ nl: 'Geef de ontbrekende bijdragen op.', en: 'Give the contributions that are missing.' }),
});
export const openContributionWords = words;

/** Stands in for what is not known, so that a step can be tried; an amount of 0 adds nothing. */
const placeholder: Record<string, unknown> = {
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

interface Open {
  readonly coded: Coded;
  readonly at: { item?: string; field?: string };
  readonly fill: readonly Change[];
}

const silentSides = (view: Cofinancing, wanted: readonly Side[]): Side[] =>
  wanted.filter((side) => !view.items?.some((item) => item.side === side));

function findOpen(dossier: Dossier, view: Cofinancing, wanted: readonly Side[], coveredBy: number | undefined): Open | null {
  const items = answer(dossier, contributions);
  if (items === undefined || view.items === undefined) {
    return {
      coded: say.noneKnown(),
      at: {},
      fill: (wanted.length > 0 ? wanted : (['business'] as const)).map((side, nth) => addContribution(dossier, side, 0, nth)),
    };
  }
  const fill = items.flatMap((item) => {
    const missing = missingFields(contributions, item);
    return missing.length === 0
      ? []
      : [{ question: contributions.id, item: item.id, value: Object.fromEntries(missing.map((field) => [field, placeholder[field]])) }];
  });
  const half = items.find((item) => missingFields(contributions, item).length > 0);
  if (half !== undefined) {
    const field = missingFields(contributions, half)[0] as keyof typeof contributions.fields;
    const { ask } = contributions.fields[field];
    return { coded: say.fieldUnknown({ partner: half.partner ?? '', ask: ask.nl, askEn: ask.en }), at: { item: half.id, field }, fill };
  }
  const silent = silentSides(view, wanted);
  const [first] = silent;
  const sum = view.items.reduce((all, { claimed }) => all + claimed, 0);
  if (first === undefined || (coveredBy !== undefined && sum >= coveredBy)) return null;
  return { coded: say.sideUnknown({ side: first }), at: {}, fill: silent.map((side, nth) => addContribution(dossier, side, 0, nth)) };
}

/**
 * Judges the contributions once all that `wanted` needs is known; until then it asks, and
 * proposes what would settle it.
 * @param coveredBy total budget in cents, when known.
 */
export function whenContributed(
  dossier: Dossier,
  rules: RuleSet,
  wanted: readonly Side[],
  coveredBy: number | undefined,
  judge: (dossier: Dossier, view: Cofinancing) => Finding,
): Finding {
  const view = cofinancing(dossier, rules);
  const open = findOpen(dossier, view, wanted, coveredBy);
  if (open === null) return judge(dossier, view);
  const ask: Gap = gap(open.coded, contributions, [step(say.tellThem(), ...open.fill)], open.at);
  return { status: 'unanswered', reasons: [], gaps: [ask] };
}

export const contributionReads = [contributions, meetingHours] as const;
