/** What closing a gap brings, so that people can begin with what helps most. Exact, like all points. */
import { questions } from '../criteria/criteria.ts';
import type { Assessment, CriterionResult } from './assess.ts';
import type { GapResult } from './gap.ts';
import { comparePoints, type Points, plus, reduced } from './points.ts';

interface Brought {
  readonly criterion: string;
  /** By how many points the criterion rises once all that this is about is settled. */
  readonly gain: Points;
  /** The step is known to close the last thing that keeps the criterion from being met; of a question nobody knows the answer. */
  readonly closes: boolean;
}

/** One thing to do: gaps of several indicators that the same answer or step closes are one. */
export interface Opportunity {
  readonly gap: GapResult;
  /** Per criterion, best first; empty for the characteristics and objectives, which earn no points. */
  readonly brings: readonly Brought[];
  /** By how many points the whole rises. */
  readonly total: Points;
}

const none: Points = { n: 0, d: 1 };
const place = new Map(questions.map(({ id }, index) => [id, index]));

const sameThing = ({ asks, question, code, params }: GapResult): string =>
  asks ? JSON.stringify([question.question, question.item, question.field]) : JSON.stringify([code, params]);

function broughtBy({ id, indicators }: CriterionResult, closed: ReadonlySet<string>, asks: boolean): Brought[] {
  const mine = indicators.filter((one) => closed.has(one.id));
  const gain = mine.reduce((sum, one) => plus(sum, one.gain ?? none), none);
  const rest = indicators.filter((one) => one.required && !closed.has(one.id));
  const closes =
    !asks && mine.some(({ required }) => required) && rest.every(({ status }) => status === 'met' || status === 'not_applicable');
  return mine.length === 0 ? [] : [{ criterion: id, gain, closes }];
}

/**
 * Everything that is still to do, in order of what it brings: what a verdict depends on first, the
 * criteria before the characteristics and objectives, then the most points, then the order of the intake.
 */
export function opportunities({ criteria, definition, objectives }: Assessment): Opportunity[] {
  const groups = new Map<string, GapResult[]>();
  for (const gap of [...criteria, ...definition, ...objectives].flatMap(({ gaps }) => gaps)) {
    const key = sameThing(gap);
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  const all = [...groups.values()].map((gaps) => {
    const gap = gaps.find(({ required }) => required) ?? (gaps[0] as GapResult);
    const closed = new Set(gaps.map(({ indicator }) => indicator));
    const brings = criteria.flatMap((one) => broughtBy(one, closed, gap.asks)).sort((a, b) => comparePoints(b.gain, a.gain));
    const sum = brings.reduce((points, { gain }) => plus(points, gain), none);
    return { gap, brings, total: reduced(sum.n, sum.d * Math.max(criteria.length, 1)) };
  });
  const rank = ({ gap, brings }: Opportunity): number => (gap.required ? 0 : 2) + (brings.length > 0 ? 0 : 1);
  const order = ({ gap }: Opportunity): number => place.get(gap.question.question) ?? place.size;
  return all.sort((a, b) => rank(a) - rank(b) || comparePoints(b.total, a.total) || order(a) - order(b));
}
