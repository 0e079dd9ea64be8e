/**
 * "In kind zou ook in cash uitbetaald moeten kunnen worden" (c3.i3): each contribution in kind
 * must be payable, its hours times its rate must be its amount, and its rate a realistic one.
 */

import { catalogue } from './coded.ts';
import { claimedCents, contributions, maxRate } from './cofinancing.ts';
import { type Finding, type Gap, gap, met, step } from './criterion.ts';
import { answer, type Dossier } from './dossier.ts';
import { both, euro, number } from './format.ts';
import type { RuleSet } from './rule-set.ts';

const { say, words } = catalogue('inKind', {
  notPayable: (p: { partner: string; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `De bijdrage in kind van ${p.partner} (${euro(p.cents, l)}) zou niet in cash betaald kunnen worden en telt dus niet mee.`
        : `The contribution in kind of ${p.partner} (${euro(p.cents, l)}) could not be paid in cash and so does not count.`,
    ),
  makeCash: () => ({
    nl: 'Vervang haar door een bijdrage in cash, of waardeer haar op wat zij in cash zou kosten.',
    en: 'Replace it by a contribution in cash, or value it at what it would cost in cash.',
  }),
  hoursDiffer: (p: { partner: string; hours: number; rate: number; product: number; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `${p.partner}: ${number(p.hours, l)} uur à ${euro(p.rate, l)} is ${euro(p.product, l)}, maar er staat ${euro(p.cents, l)}. Wat klopt?`
        : `${p.partner}: ${number(p.hours, l)} hours at ${euro(p.rate, l)} is ${euro(p.product, l)}, but ${euro(p.cents, l)} was given. Which is right?`,
    ),
  setAmount: (p: { cents: number }) =>
    both((l) => (l === 'nl' ? `Zet het bedrag op ${euro(p.cents, l)}.` : `Set the amount to ${euro(p.cents, l)}.`)),
  rateHigh: (p: { partner: string; rate: number; max: number }) =>
    both((l) =>
      l === 'nl'
        ? `${p.partner} rekent ${euro(p.rate, l)} per uur; wij tellen tot ${euro(p.max, l)} per uur (eigen norm).`
        : `${p.partner} charges ${euro(p.rate, l)} per hour; we count up to ${euro(p.max, l)} per hour (our own norm).`,
    ),
  lowerRate: (p: { max: number; cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Reken ${euro(p.max, l)} per uur; de bijdrage wordt ${euro(p.cents, l)}.`
        : `Charge ${euro(p.max, l)} per hour; the contribution becomes ${euro(p.cents, l)}.`,
    ),
  noInKind: () => ({
    nl: 'Er is geen bijdrage in kind; er valt niets te waarderen.',
    en: 'There is no contribution in kind; there is nothing to value.',
  }),
});
export const inKindWords = words;

/** Judges the contributions in kind; one step mends them all. */
export function judgeInKind(dossier: Dossier, rules: RuleSet): Finding {
  const items = (answer(dossier, contributions) ?? []).filter(({ form }) => form === 'in_kind');
  if (items.length === 0) return met(say.noInKind());
  const at = (item: string) => ({ question: contributions.id, item });
  const gaps = items.flatMap((item): { status: 'not_met' | 'unanswered' | 'nearly'; gap: Gap }[] => {
    const { id, partner = '', hours = 0, rateCents = 0, amountCents, year } = item;
    const cents = claimedCents(item);
    const product = hours * rateCents;
    const max = maxRate(rules, year);
    if (item.payableInCash === false)
      return [
        {
          status: 'not_met',
          gap: gap(say.notPayable({ partner, cents }), contributions, [step(say.makeCash(), { ...at(id), value: { form: 'cash' } })], {
            item: id,
          }),
        },
      ];
    if (item.hours === undefined || item.rateCents === undefined) return [];
    if (rateCents > max) {
      const lower = step(say.lowerRate({ max, cents: hours * max }), { ...at(id), value: { rateCents: max, amountCents: hours * max } });
      return [
        {
          status: 'nearly',
          gap: gap(say.rateHigh({ partner, rate: rateCents, max }), contributions, [lower], { item: id, field: 'rateCents' }),
        },
      ];
    }
    if (amountCents === undefined || amountCents === product) return [];
    const set = step(say.setAmount({ cents: product }), { ...at(id), value: { amountCents: product } });
    return [
      {
        status: 'unanswered',
        gap: gap(say.hoursDiffer({ partner, hours, rate: rateCents, product, cents: amountCents }), contributions, [set], {
          item: id,
          field: 'amountCents',
        }),
      },
    ];
  });
  if (gaps.length === 0) return met();
  const status = (['not_met', 'unanswered', 'nearly'] as const).find((one) => gaps.some((g) => g.status === one)) ?? 'nearly';
  // One step that mends them all stands first, so that taking it is enough.
  const all = gaps.flatMap((g) => g.gap.steps[0]?.changes ?? []);
  const mended = gaps.map((g) => ({ ...g.gap, steps: g.gap.steps.map((one) => ({ ...one, changes: all })) }));
  return { status, reasons: mended.map(({ code, params }) => ({ code, params })), gaps: mended };
}
