/** Arithmetic of the three thirds, in whole cents: what lies within a band, and the money that brings a share into it. */
import type { Limits } from './format.ts';
import { atLeast, atMost, graded } from './grade.ts';
import type { Move } from './moves.ts';
import type { Band } from './rule-set.ts';
import type { Side } from './vocabulary.ts';

export const thirdSides = ['business', 'government', 'education'] as const;
export type ThirdSide = (typeof thirdSides)[number];
export type Sums = Readonly<Record<ThirdSide, number>>;
export type Bands = Readonly<Record<ThirdSide, Band>>;

const within = (part: number, total: number, [low, high]: Band['met']): boolean => atLeast(part, total, low) && atMost(part, total, high);

/** The band in whole cents of this total: [lowest, highest] amount that is still within. */
const bandCents = (total: number, [low, high]: Band['met']): readonly [number, number] => [
  Math.ceil((total * low.n) / low.d),
  Math.floor((total * high.n) / high.d),
];

/** What a share is held against, where it is shown. */
export const limitsOf = ({ met, nearly }: Band): Limits => ({ low: [met[0], nearly[0]], high: [met[1], nearly[1]] });

export const shareStatus = (part: number, total: number, band: Band) => graded(band, (edges) => within(part, total, edges));

/** The worst of the three decides. */
export function sharesStatus(sums: Sums, total: number, bands: Bands): 'met' | 'nearly' | 'not_met' {
  let status: 'met' | 'nearly' = 'met';
  for (const side of thirdSides) {
    const own = shareStatus(sums[side], total, bands[side]);
    if (own === 'not_met') return own;
    if (own === 'nearly') status = own;
  }
  return status;
}

const clamp = (value: number, [low, high]: readonly [number, number]): number => Math.min(Math.max(value, low), high);

/** Money that moves to or from one of the three. */
interface ShareMove extends Move {
  readonly side: ThirdSide;
}

const movesTo = (sums: Sums, target: Sums): ShareMove[] =>
  thirdSides.filter((side) => target[side] !== sums[side]).map((side) => ({ side, cents: target[side] - sums[side] }));

const edges = (sums: Sums, total: number, bands: Bands): Record<ThirdSide, number> => ({
  business: clamp(sums.business, bandCents(total, bands.business.met)),
  government: clamp(sums.government, bandCents(total, bands.government.met)),
  education: clamp(sums.education, bandCents(total, bands.education.met)),
});

/** Each side that is out of its band goes to the nearest edge: the least money that moves. */
export const nearestEdge = (sums: Sums, total: number, bands: Bands): ShareMove[] => movesTo(sums, edges(sums, total, bands));

/**
 * The same, but so that the three together come to `wanted`. What is left over goes evenly to the
 * sides that move that way already, then to the others. Empty where it fits no bands.
 */
function spread(sums: Sums, total: number, bands: Bands, wanted: number): Move[] {
  const target = edges(sums, total, bands);
  let rest = wanted - thirdSides.reduce((all, side) => all + target[side], 0);
  const way = rest > 0 ? 1 : 0;
  const room = (side: ThirdSide): number => Math.abs(bandCents(total, bands[side].met)[way] - target[side]);
  const moving = thirdSides.filter((side) => Math.sign(target[side] - sums[side]) === Math.sign(rest));
  for (const group of [moving, thirdSides.filter((side) => !moving.includes(side))]) {
    const order = group.map((side) => ({ side, room: room(side) })).sort((a, b) => a.room - b.room);
    for (const [index, one] of order.entries()) {
      const share = Math.trunc(rest / (order.length - index));
      const moved = Math.sign(share) * Math.min(Math.abs(share), one.room);
      target[one.side] += moved;
      rest -= moved;
    }
  }
  return rest === 0 ? movesTo(sums, target) : [];
}

/** Shares within their bands and contributions that stay together what they were: what one side gives more, another gives less. */
export const shifted = (sums: Sums, total: number, bands: Bands): Move[] =>
  spread(
    sums,
    total,
    bands,
    thirdSides.reduce((all, side) => all + sums[side], 0),
  );

/** Shares within their bands and contributions that cover the whole budget, with what others give besides. */
export const fitted = (sums: Readonly<Record<Side, number>>, total: number, bands: Bands): Move[] =>
  spread(sums, total, bands, total - sums.other);

/** The total nearest to the present one at which all three shares are within their bands, if there is one. */
export function otherTotal(sums: Sums, total: number, bands: Bands): number | null {
  const lowest = Math.max(...thirdSides.map((side) => Math.ceil((sums[side] * bands[side].met[1].d) / bands[side].met[1].n)));
  const highest = Math.min(...thirdSides.map((side) => Math.floor((sums[side] * bands[side].met[0].d) / bands[side].met[0].n)));
  return lowest > highest ? null : clamp(total, [lowest, highest]);
}
