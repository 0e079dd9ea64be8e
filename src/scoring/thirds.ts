/** What the derdenbalk says in words beyond its picture: exact parts, what does not count, and what would mend it. */
import { contributions } from '../criteria/cofinancing.ts';
import { cofinancing, sideTotals } from '../criteria/counting.ts';
import { answer, type Dossier } from '../criteria/dossier.ts';
import type { Band, Fraction, RuleSet } from '../criteria/rule-set.ts';
import type { ThirdSide } from '../criteria/thirds-fit.ts';
import type { Status } from '../criteria/vocabulary.ts';
import type { Assessment } from './assess.ts';
import type { GapResult } from './gap.ts';
import { reduced } from './points.ts';
import { thirdsOf } from './thirds-data.ts';

export interface Third {
  readonly side: ThirdSide;
  /** `unanswered` as long as not all that the share depends on is known. */
  readonly status: Status;
  /** What counts, in cents; null where nobody said anything about this side. */
  readonly cents: number | null;
  readonly cashCents: number;
  /** Of the total budget, in lowest terms; null while it is not known. */
  readonly share: Fraction | null;
  readonly band: Band;
  /** What is missing to the band (above 0) or over it (below 0), in cents. */
  readonly distanceCents: number;
}

type Uncounted = 'meeting' | 'requested' | 'not_payable' | 'above_rate';

export interface Thirds {
  readonly status: Status;
  readonly totalCents: number | null;
  readonly thirds: readonly Third[];
  /** What parties of none of the three contribute. */
  readonly otherCents: number;
  /** What was given and does not count (yet), by why. */
  readonly uncounted: readonly { readonly why: Uncounted; readonly cents: number }[];
  /** What is to be answered or changed, smallest step first. */
  readonly gaps: readonly GapResult[];
}

const whys: readonly Uncounted[] = ['meeting', 'requested', 'not_payable', 'above_rate'];

/** With every amount: who shows it decides what the reader may see. */
export function exactThirds(dossier: Dossier, rules: RuleSet, assessment: Assessment): Thirds {
  const { sides, totalCents = null } = thirdsOf(dossier, rules, assessment, { language: 'nl', amounts: true });
  const view = cofinancing(dossier, rules);
  const sums = sideTotals(view);
  const items = view.items ?? [];
  const criterion = assessment.criteria.find(({ id }) => id === 'c3');
  const lost = (wanted: Uncounted): number =>
    items.filter(({ why }) => why === wanted).reduce((sum, { claimed, counted }) => sum + claimed - counted, 0) +
    (wanted === 'meeting' ? (view.meetings?.cents ?? 0) : 0);
  const cashIds = new Set((answer(dossier, contributions) ?? []).filter(({ form }) => form === 'cash').map(({ id }) => id));
  return {
    status: criterion?.indicators.find(({ id }) => id === 'c3.thirds')?.status ?? 'unanswered',
    totalCents,
    thirds: sides.map(({ side, status, cents, off, band }): Third => {
      const known = items.some((item) => item.side === side) || status !== 'unanswered';
      const cash = items.filter((item) => item.side === side && cashIds.has(item.id)).reduce((sum, { counted }) => sum + counted, 0);
      return {
        side,
        status,
        cents: known ? sums[side] : null,
        cashCents: cents?.cash ?? cash,
        share: totalCents === null || status === 'unanswered' ? null : reduced(sums[side], totalCents),
        band,
        distanceCents: off?.cents === undefined ? 0 : off.way === 'below' ? off.cents : -off.cents,
      };
    }),
    otherCents: sums.other,
    uncounted: whys.map((why) => ({ why, cents: lost(why) })).filter(({ cents }) => cents > 0),
    gaps: criterion?.gaps.filter(({ indicator }) => indicator === 'c3.thirds') ?? [],
  };
}
