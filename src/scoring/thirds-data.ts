/** The derdenbalk as data: what each side gives, in cash and in kind, and how far that is from the band. */
import { contributions } from '../criteria/cofinancing.ts';
import { type Cofinancing, cofinancing, sideTotals } from '../criteria/counting.ts';
import { answer, type Dossier } from '../criteria/dossier.ts';
import { tenths } from '../criteria/format.ts';
import type { Band, RuleSet } from '../criteria/rule-set.ts';
import { limitsOf, nearestEdge, shareStatus, type ThirdSide, thirdSides } from '../criteria/thirds-fit.ts';
import type { Language } from '../criteria/vocabulary.ts';
import type { Assessment } from './assess.ts';
import type { ThirdsData, ThirdsSide } from './pictures.ts';

/** Hours are in kind: meeting hours that a side was given go off what it gives in kind, then off its cash. */
function cashOf(dossier: Dossier, view: Cofinancing, side: ThirdSide): number {
  const given = new Map((answer(dossier, contributions) ?? []).map(({ id, form }) => [id, form]));
  const cash = (view.items ?? [])
    .filter((item) => item.side === side && given.get(item.id) === 'cash')
    .reduce((sum, { counted }) => sum + counted, 0);
  return Math.min(cash, sideTotals(view)[side]);
}

/**
 * What is shown of a side. To who may not see amounts in whole per cents: beside one's own amount, tenths of a per cent
 * would tell the budget, and with it what others give.
 */
export function sharesOf(all: number, cash: number, total: number, band: Band, amounts: boolean): NonNullable<ThirdsSide['share']> {
  const step = amounts ? 1 : 10;
  const shown = tenths(all, total, limitsOf(band), step);
  return { tenths: shown, cashTenths: Math.min(shown, tenths(cash, total, {}, step)) };
}

/**
 * @param assessment of the same dossier: while it finds the shares unanswered, a side of which nobody said anything is unknown, not 0.
 * @param amounts whether the reader may see euros; without, the data holds none.
 */
export function thirdsOf(
  dossier: Dossier,
  rules: RuleSet,
  assessment: Pick<Assessment, 'criteria'>,
  { language, amounts }: { language: Language; amounts: boolean },
): ThirdsData {
  const view = cofinancing(dossier, rules);
  const sums = sideTotals(view);
  const given = dossier.answers['c3.totalBudget'] as { amountCents?: number } | undefined;
  const total = given?.amountCents;
  const judged = assessment.criteria.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'c3.thirds');
  const settled = judged !== undefined && judged.status !== 'unanswered';
  const moves = total === undefined ? [] : nearestEdge(sums, total, rules.shares.value);
  const sides = thirdSides.map((side): ThirdsSide => {
    const band = rules.shares.value[side];
    const mentioned = (view.items ?? []).some((item) => item.side === side);
    if (total === undefined || (!settled && !mentioned)) return { side, status: 'unanswered', share: null, off: null, band };
    const all = sums[side];
    const cash = cashOf(dossier, view, side);
    const move = settled ? moves.find((one) => one.side === side) : undefined;
    const distance = Math.abs(move?.cents ?? 0);
    return {
      side,
      status: settled ? shareStatus(all, total, band) : 'unanswered',
      share: sharesOf(all, cash, total, band, amounts),
      ...(amounts && { cents: { all, cash } }),
      off:
        move === undefined
          ? null
          : {
              tenths: Math.ceil((distance / total) * 1000 - 1e-9),
              way: move.cents > 0 ? 'below' : 'above',
              ...(amounts && { cents: distance }),
            },
      band,
    };
  });
  return { language, centrum: dossier.centrum.name, ...(amounts && { totalCents: total ?? null }), sides };
}
