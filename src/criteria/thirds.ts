/**
 * "Ongeveer 1/3 bedrijfsleven, 1/3 (regionale) overheden en 1/3 onderwijs" (c3.i1), exactly:
 * shares of the total budget as fractions of integer cents, the euro distance to the band, and
 * the smallest changes that reach it, each tried before it is proposed.
 */
import { applyChanges, type Change } from './change.ts';
import { catalogue } from './coded.ts';
import { addContribution, type Cofinancing, cofinancing, contributions, overdrawn, sideTotals } from './cofinancing.ts';
import { type Finding, gap, met, type Step, short, step } from './criterion.ts';
import type { Dossier } from './dossier.ts';
import { both, euro, percent, percentOf } from './format.ts';
import { sideName } from './open-contributions.ts';
import type { Question } from './question.ts';
import type { Band, Fraction, RuleSet } from './rule-set.ts';

export const thirdSides = ['business', 'government', 'education'] as const;
export type ThirdSide = (typeof thirdSides)[number];
type Sums = Readonly<Record<ThirdSide, number>>;

const atLeast = (part: number, total: number, { n, d }: Fraction): boolean => part * d >= total * n;
const atMost = (part: number, total: number, { n, d }: Fraction): boolean => part * d <= total * n;
const within = (part: number, total: number, [low, high]: Band['met']): boolean => atLeast(part, total, low) && atMost(part, total, high);

/** The band in whole cents of this total: [lowest, highest] amount that is still within. */
export const bandCents = (total: number, [low, high]: Band['met']): readonly [number, number] => [
  Math.ceil((total * low.n) / low.d),
  Math.floor((total * high.n) / high.d),
];

export const shareStatus = (part: number, total: number, band: Band): 'met' | 'nearly' | 'not_met' =>
  within(part, total, band.met) ? 'met' : within(part, total, band.nearly) ? 'nearly' : 'not_met';

type Moves = readonly { readonly side: ThirdSide; readonly cents: number }[];

const movesText = (sides: readonly string[], cents: readonly string[], language: 'nl' | 'en'): string =>
  sides
    .map((side, index) => {
      const amount = Number(cents[index]);
      const who = sideName(side as ThirdSide)[language];
      const money = euro(Math.abs(amount), language);
      return language === 'nl' ? `${who} ${money} ${amount > 0 ? 'meer' : 'minder'}` : `${who} ${money} ${amount > 0 ? 'more' : 'less'}`;
    })
    .join(language === 'nl' ? ' en ' : ' and ');

const { say, words } = catalogue('thirds', {
  shares: (p: { business: number; government: number; education: number; total: number }) =>
    both((l) => thirdSides.map((side) => `${sideName(side)[l]} ${percent(p[side], p.total, l)} (${euro(p[side], l)})`).join(', ')),
  below: (p: { side: ThirdSide; cents: number; total: number; distance: number; n: number; d: number }) =>
    both((l) =>
      l === 'nl'
        ? `${sideName(p.side).nl}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l)} van de begroting. Dat is ${euro(p.distance, l)} te weinig voor de ondergrens van ${percentOf(p, l)} (ongeveer 1/3, eigen norm).`
        : `${sideName(p.side).en}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l)} of the budget. That is ${euro(p.distance, l)} short of the lower limit of ${percentOf(p, l)} (about 1/3, our own norm).`,
    ),
  above: (p: { side: ThirdSide; cents: number; total: number; distance: number; n: number; d: number }) =>
    both((l) =>
      l === 'nl'
        ? `${sideName(p.side).nl}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l)} van de begroting. Dat is ${euro(p.distance, l)} boven de bovengrens van ${percentOf(p, l)} (ongeveer 1/3, eigen norm).`
        : `${sideName(p.side).en}: ${euro(p.cents, l)} is ${percent(p.cents, p.total, l)} of the budget. That is ${euro(p.distance, l)} over the upper limit of ${percentOf(p, l)} (about 1/3, our own norm).`,
    ),
  move: (p: { sides: readonly string[]; cents: readonly string[] }) => ({
    nl: `Laat bijdragen: ${movesText(p.sides, p.cents, 'nl')}.`,
    en: `Have contribute: ${movesText(p.sides, p.cents, 'en')}.`,
  }),
  total: (p: { from: number; to: number }) =>
    both((l) =>
      l === 'nl'
        ? `${p.to < p.from ? 'Verlaag' : 'Verhoog'} de totaalbegroting van ${euro(p.from, l)} naar ${euro(p.to, l)}.`
        : `${p.to < p.from ? 'Lower' : 'Raise'} the total budget from ${euro(p.from, l)} to ${euro(p.to, l)}.`,
    ),
  requested: (p: { cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `${euro(p.cents, l)} is gevraagd maar nog niet toegezegd; dat telt nog niet mee.`
        : `${euro(p.cents, l)} has been asked for but not promised; that does not count yet.`,
    ),
  secure: (p: { cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Zorg dat de gevraagde ${euro(p.cents, l)} wordt toegezegd of beschikt.`
        : `Get the ${euro(p.cents, l)} that was asked for promised or granted.`,
    ),
});
export const thirdsWords = words;

const clamp = (value: number, [low, high]: readonly [number, number]): number => Math.min(Math.max(value, low), high);

/** Each side that is out of its band goes to the nearest edge: the least money that moves. */
const nearestEdge = (sums: Sums, total: number, bands: Readonly<Record<ThirdSide, Band>>): Moves =>
  thirdSides.flatMap((side) => {
    const cents = clamp(sums[side], bandCents(total, bands[side].met)) - sums[side];
    return cents === 0 ? [] : [{ side, cents }];
  });

/** The same, but so that the contributions together stay what they were: what one side gives more, another gives less. */
function shift(sums: Sums, total: number, bands: Readonly<Record<ThirdSide, Band>>): Moves {
  const target: Record<ThirdSide, number> = { ...sums };
  for (const side of thirdSides) target[side] = clamp(sums[side], bandCents(total, bands[side].met));
  let rest = thirdSides.reduce((all, side) => all + sums[side] - target[side], 0);
  for (const side of thirdSides) {
    const moved = clamp(target[side] + rest, bandCents(total, bands[side].met)) - target[side];
    target[side] += moved;
    rest -= moved;
  }
  if (rest !== 0) return [];
  return thirdSides.flatMap((side) => (target[side] === sums[side] ? [] : [{ side, cents: target[side] - sums[side] }]));
}

/** Takes cents off a side's contributions, the largest first. */
function reduce(view: Cofinancing, side: ThirdSide, cents: number): Change[] {
  let rest = cents;
  return (view.items ?? [])
    .filter((item) => item.side === side && item.counted > 0)
    .sort((a, b) => b.counted - a.counted || (a.id < b.id ? -1 : 1))
    .flatMap((item) => {
      const off = Math.min(rest, item.counted);
      rest -= off;
      return off === 0 ? [] : [{ question: contributions.id, item: item.id, value: { amountCents: item.counted - off } }];
    });
}

const changesOf = (dossier: Dossier, view: Cofinancing, moves: Moves): Change[] =>
  moves.flatMap(({ side, cents }, nth) =>
    cents > 0 ? [addContribution(dossier, side, cents + overdrawn(view, side), nth)] : reduce(view, side, -cents),
  );

/** The total nearest to the present one at which all three shares are within their bands, if there is one. */
function otherTotal(sums: Sums, total: number, bands: Readonly<Record<ThirdSide, Band>>): number | null {
  const lowest = Math.max(...thirdSides.map((side) => Math.ceil((sums[side] * bands[side].met[1].d) / bands[side].met[1].n)));
  const highest = Math.min(...thirdSides.map((side) => Math.floor((sums[side] * bands[side].met[0].d) / bands[side].met[0].n)));
  return lowest > highest ? null : clamp(total, [lowest, highest]);
}

const worst = (statuses: readonly ('met' | 'nearly' | 'not_met')[]) =>
  statuses.includes('not_met') ? 'not_met' : statuses.includes('nearly') ? 'nearly' : 'met';

/** Judges three known shares of a known total (cents, above 0). */
export function judgeThirds(dossier: Dossier, view: Cofinancing, total: number, rules: RuleSet, totalQuestion: Question): Finding {
  const bands = rules.shares.value;
  const sums = sideTotals(view);
  const statusOf = (from: Sums) => worst(thirdSides.map((side) => shareStatus(from[side], total, bands[side])));
  const status = statusOf(sums);
  if (status === 'met') return met(say.shares({ business: sums.business, government: sums.government, education: sums.education, total }));

  const requested = (view.items ?? []).filter(({ why }) => why === 'requested');
  const asked = requested.reduce((all, { claimed }) => all + claimed, 0);
  const secured = requested.map(({ id }) => ({ question: contributions.id, item: id, value: { state: 'toegezegd' } }));
  const moves = nearestEdge(sums, total, bands);
  const shifted = shift(sums, total, bands);
  const other = otherTotal(sums, total, bands);
  const to = totalQuestion.schema.safeParse({ amountCents: other }).success ? other : null;
  const moveStep = (some: Moves): Step =>
    step(
      say.move({ sides: some.map(({ side }) => side), cents: some.map(({ cents }) => String(cents)) }),
      ...changesOf(dossier, view, some),
    );
  const reaches = ({ changes }: Step): boolean => {
    const after = applyChanges(dossier, changes);
    const newTotal = (after.answers[totalQuestion.id] as { amountCents: number }).amountCents;
    const newSums = sideTotals(cofinancing(after, rules));
    return thirdSides.every((side) => within(newSums[side], newTotal, bands[side].met));
  };
  const steps = [
    ...(asked > 0 ? [step(say.secure({ cents: asked }), ...secured)] : []),
    moveStep(moves),
    ...(shifted.length > moves.length ? [moveStep(shifted)] : []),
    ...(to === null ? [] : [step(say.total({ from: total, to }), { question: totalQuestion.id, value: { amountCents: to } })]),
  ].filter(reaches);
  const gaps = moves.map(({ side, cents }) => {
    const edge = bands[side].met[cents > 0 ? 0 : 1];
    const p = { side, cents: sums[side], total, distance: Math.abs(cents), ...edge };
    return gap(cents > 0 ? say.below(p) : say.above(p), contributions, steps);
  });
  const waiting = asked > 0 ? [gap(say.requested({ cents: asked }), contributions, steps)] : [];
  const hopeful = asked > 0 && statusOf(sideTotals(cofinancing(applyChanges(dossier, secured), rules))) === 'met';
  return short(hopeful ? 'nearly' : status, ...gaps, ...waiting);
}
