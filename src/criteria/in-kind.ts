/**
 * "In kind zou ook in cash uitbetaald moeten kunnen worden" (c3.i3): each contribution in kind
 * must be payable, its hours times its rate must be its amount, and its rate a realistic one.
 */

import { type Coded, catalogue } from './coded.ts';
import { contributions } from './cofinancing.ts';
import { claimedCents, maxRate } from './counting.ts';
import { type Finding, gap, met, type Step, step } from './criterion.ts';
import { answer, type Dossier, type Item } from './dossier.ts';
import { both, euro, number } from './format.ts';
import type { RuleSet } from './rule-set.ts';

const { say, words } = catalogue('inKind', {
  notPayable: (p: { partner: string; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `De bijdrage in kind van ${p.partner} (${euro(p.cents, l)}) zou niet in cash betaald kunnen worden en telt dus niet mee.`
        : `The contribution in kind of ${p.partner} (${euro(p.cents, l)}) could not be paid in cash and so does not count.`,
    ),
  makeCash: (p: { partner: string }) => ({
    nl: `Maak van de bijdrage van ${p.partner} een bijdrage in cash.`,
    en: `Make the contribution of ${p.partner} a contribution in cash.`,
  }),
  revalue: (p: { partner: string }) => ({
    nl: `Zorg dat de bijdrage van ${p.partner} ook in cash betaald kan worden.`,
    en: `See that the contribution of ${p.partner} could be paid in cash as well.`,
  }),
  hoursDiffer: (p: { partner: string; hours: number; rate: number; product: number; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Bij ${p.partner} is ${number(p.hours, l)} uur à ${euro(p.rate, l)} samen ${euro(p.product, l)}, maar er staat ${euro(p.cents, l)}. Wat klopt?`
        : `For ${p.partner}, ${number(p.hours, l)} ${p.hours === 1 ? 'hour' : 'hours'} at ${euro(p.rate, l)} is ${euro(p.product, l)}, but ${euro(p.cents, l)} was given. Which is right?`,
    ),
  setAmount: (p: { partner: string; cents: number }) =>
    both((l) =>
      l === 'nl' ? `Zet het bedrag van ${p.partner} op ${euro(p.cents, l)}.` : `Set the amount of ${p.partner} to ${euro(p.cents, l)}.`,
    ),
  rateHigh: (p: { partner: string; rate: number; max: number }) =>
    both((l) =>
      l === 'nl'
        ? `Het tarief van ${p.partner} is ${euro(p.rate, l)} per uur; wij tellen tot ${euro(p.max, l)} per uur (eigen norm).`
        : `The rate of ${p.partner} is ${euro(p.rate, l)} per hour; we count up to ${euro(p.max, l)} per hour (our own norm).`,
    ),
  lowerRate: (p: { partner: string; rate: number; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Reken bij ${p.partner} ${euro(p.rate, l)} per uur; het bedrag wordt ${euro(p.cents, l)}.`
        : `Charge ${euro(p.rate, l)} per hour for ${p.partner}; the amount becomes ${euro(p.cents, l)}.`,
    ),
  noInKind: () => ({
    nl: 'Er is geen bijdrage in kind; er valt niets te waarderen.',
    en: 'There is no contribution in kind; there is nothing to value.',
  }),
});
export const inKindWords = words;

type InKind = Item<(typeof contributions)['fields']>;

interface Flaw {
  readonly status: 'not_met' | 'unanswered' | 'nearly';
  readonly coded: Coded;
  readonly at: { readonly item: string; readonly field?: string };
  readonly steps: readonly Step[];
}

/** Hours at a rate that counts, and never more than was given. */
function lowered(hours: number, claimed: number, max: number): { rateCents: number; amountCents: number } {
  const rateCents = hours === 0 ? max : Math.min(max, Math.floor(claimed / hours));
  return { rateCents, amountCents: hours * rateCents };
}

function flawsOf(item: InKind, rules: RuleSet): Flaw[] {
  const { id, partner = '', hours, rateCents, amountCents, year } = item;
  const cents = claimedCents(item);
  const change = (value: Readonly<Record<string, unknown>>) => ({ question: contributions.id, item: id, value });
  if (item.payableInCash === false) {
    const steps = [
      step(say.makeCash({ partner }), change({ form: 'cash' })),
      step(say.revalue({ partner }), change({ payableInCash: true })),
    ];
    return [{ status: 'not_met', coded: say.notPayable({ partner, cents }), at: { item: id }, steps }];
  }
  if (hours === undefined || rateCents === undefined) return [];
  const max = maxRate(rules, year);
  if (rateCents > max) {
    const to = lowered(hours, cents, max);
    const lower = step(say.lowerRate({ partner, rate: to.rateCents, cents: to.amountCents }), change(to));
    const coded = say.rateHigh({ partner, rate: rateCents, max });
    return [{ status: 'nearly', coded, at: { item: id, field: 'rateCents' }, steps: [lower] }];
  }
  const product = hours * rateCents;
  if (amountCents === undefined || amountCents === product) return [];
  const set = step(say.setAmount({ partner, cents: product }), change({ amountCents: product }));
  const coded = say.hoursDiffer({ partner, hours, rate: rateCents, product, cents: amountCents });
  return [{ status: 'unanswered', coded, at: { item: id, field: 'amountCents' }, steps: [set] }];
}

/** Judges the contributions in kind; one step mends them all. */
export function judgeInKind(dossier: Dossier, rules: RuleSet): Finding {
  const items = (answer(dossier, contributions) ?? []).filter(({ form }) => form === 'in_kind');
  if (items.length === 0) return met(say.noInKind());
  const flaws = items.flatMap((item) => flawsOf(item, rules));
  if (flaws.length === 0) return met();
  const status = (['not_met', 'unanswered', 'nearly'] as const).find((one) => flaws.some((flaw) => flaw.status === one)) ?? 'nearly';
  // Each step mends the others as well, and says so: taking one is enough.
  const mending = (own: Flaw): readonly Step[] => {
    const others = flaws.flatMap((flaw) => (flaw === own ? [] : flaw.steps.slice(0, 1)));
    const also = others.map(({ code, params }) => ({ code, params }));
    return own.steps.map((one) => ({ ...one, changes: [...one.changes, ...others.flatMap(({ changes }) => changes)], also }));
  };
  const gaps = flaws.map((flaw) => gap(flaw.coded, contributions, () => mending(flaw), flaw.at));
  return { status, reasons: flaws.map(({ coded }) => coded), gaps };
}
