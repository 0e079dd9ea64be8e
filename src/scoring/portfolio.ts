/**
 * Many Centra side by side: a table by criterion, how many stand where, and what most of them lack.
 * Made of standings, so it knows statuses and points and no answer of anybody.
 *
 * @example
 *   const { rows, totals, gaps } = portfolio(entries, readQuery('criterion=c3&status=not_met'), { on: '2026-11-24' });
 */
import { criteria } from '../criteria/criteria.ts';
import type { PortfolioQuery } from '../criteria/portfolio-query.ts';
import type { Status, Text } from '../criteria/vocabulary.ts';
import type { Points } from './points.ts';
import { daysBefore, keptDays, markAt, type Standing } from './standing.ts';

/** Numbers of ours: the Werkdefinitie says nothing about progress over time. */
export const portfolioNorms = {
  stale: {
    days: 60,
    own: true,
    reason: {
      nl: 'De tekst noemt geen termijn. Na 60 dagen zonder nieuwe gegevens noemen wij een Centrum stil.',
      en: 'The text names no period. After 60 days without anything new we call a Centre quiet.',
    } satisfies Text,
  },
  trend: {
    days: keptDays,
    own: true,
    reason: {
      nl: 'Wij vergelijken met het einde van de week van vier weken geleden.',
      en: 'We compare with the end of the week four weeks ago.',
    } satisfies Text,
  },
  gaps: 5,
} as const;

export interface PortfolioEntry {
  readonly centrum: string;
  readonly name: string;
  readonly region: string | null;
  readonly standing: Standing;
}

/** `new`: nothing was noted yet at the moment that is compared with. */
export type Trend = 'up' | 'down' | 'same' | 'new';

interface PortfolioCell {
  readonly id: string;
  readonly status: Status;
  /** Null where nothing applies or nothing is known: unknown is not zero. */
  readonly points: Points | null;
  readonly trend: Trend;
}

export interface PortfolioRow {
  readonly centrum: string;
  readonly name: string;
  readonly region: string | null;
  readonly verdict: Status;
  readonly repairable: boolean;
  readonly progress: Points;
  readonly trend: Trend;
  readonly criteria: readonly PortfolioCell[];
  readonly conflicts: number;
  readonly last: string | null;
  readonly stale: boolean;
}

export type Counts = Readonly<Record<Status, number>>;

interface PortfolioGap {
  readonly indicator: string;
  /** In how many Centra, and in how many of those because nobody answered. */
  readonly centra: number;
  readonly open: number;
}

export interface Portfolio {
  /** Those of the page, in order. */
  readonly rows: readonly PortfolioRow[];
  readonly totals: {
    /** All that were looked at, and those that fit the query. */
    readonly centra: number;
    readonly shown: number;
    readonly verdicts: Counts;
    readonly criteria: Readonly<Record<string, Counts>>;
    readonly stale: number;
  };
  readonly gaps: readonly PortfolioGap[];
}

type Pair = readonly [n: number, d: number] | null | undefined;

const known = (pair: Pair, status: Status): Points | null =>
  pair == null || (status === 'unanswered' && pair[0] === 0) ? null : { n: pair[0], d: pair[1] };

/** The sign of a − b; what has no points counts as none. */
const compare = (a: Pair, b: Pair): number => (a?.[0] ?? 0) * (b?.[1] ?? 1) - (b?.[0] ?? 0) * (a?.[1] ?? 1);

const trendOf = (now: Pair, before: Pair, isNew: boolean): Trend => {
  if (isNew) return 'new';
  const change = compare(now, before);
  return change === 0 ? 'same' : change > 0 ? 'up' : 'down';
};

function rowOf({ centrum, name, region, standing }: PortfolioEntry, on: string, staleFrom: string): PortfolioRow {
  const mark = markAt(standing, daysBefore(on, portfolioNorms.trend.days));
  const isNew = mark === null;
  return {
    centrum,
    name,
    region,
    verdict: standing.verdict,
    repairable: standing.repairable,
    progress: { n: standing.progress[0], d: standing.progress[1] },
    trend: trendOf(standing.progress, mark?.[1] as Pair, isNew),
    criteria: Object.entries(standing.criteria).map(([id, [status, points]], index) => ({
      id,
      status,
      points: known(points, status),
      trend: trendOf(points, mark?.[index + 2] as Pair, isNew),
    })),
    conflicts: standing.conflicts,
    last: standing.last,
    stale: isStale(standing, staleFrom),
  };
}

/** Nothing was noted on this date or later. */
const isStale = ({ last }: Standing, from: string): boolean => last === null || last < from;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function fits({ region, standing }: PortfolioEntry, query: PortfolioQuery, wanted: string, staleFrom: string): boolean {
  const { criterion, status, stale } = query;
  if (wanted !== '' && !folded(region ?? '').includes(wanted)) return false;
  if (status !== undefined && (criterion === undefined ? standing.verdict : standing.criteria[criterion]?.[0]) !== status) return false;
  return stale !== true || isStale(standing, staleFrom);
}

const severity: Readonly<Record<Status, number>> = { not_met: 0, unanswered: 1, nearly: 2, met: 3, not_applicable: 4 };
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Order = (a: PortfolioEntry, b: PortfolioEntry) => number;

/** Whatever the order, Centra that are equal in it are in that of their names. */
function orderOf({ sort = 'worst', criterion }: PortfolioQuery): Order {
  const of = ({ standing }: PortfolioEntry): readonly [Status, Pair] =>
    (criterion === undefined ? undefined : standing.criteria[criterion]) ?? [standing.verdict, standing.progress];
  const orders: Readonly<Record<typeof sort, Order>> = {
    worst: (a, b) => severity[of(a)[0]] - severity[of(b)[0]] || compare(of(a)[1], of(b)[1]),
    progress: (a, b) => compare(of(b)[1], of(a)[1]),
    activity: (a, b) => byText(b.standing.last ?? '', a.standing.last ?? ''),
    name: () => 0,
  };
  return (a, b) => orders[sort](a, b) || byText(a.name, b.name) || byText(a.centrum, b.centrum);
}

const none = (): Record<Status, number> => ({ met: 0, nearly: 0, not_met: 0, unanswered: 0, not_applicable: 0 });

/** The code under which a standing keeps what nobody answered. */
const openCode = 'any.open';

function gapsOf(entries: readonly PortfolioEntry[]): PortfolioGap[] {
  const found = new Map<string, { centra: number; open: number }>();
  for (const { standing } of entries)
    for (const [code, indicators] of Object.entries(standing.gaps))
      for (const indicator of indicators) {
        const count = found.get(indicator) ?? { centra: 0, open: 0 };
        count.centra += 1;
        if (code === openCode) count.open += 1;
        found.set(indicator, count);
      }
  return [...found]
    .map(([indicator, count]) => ({ indicator, ...count }))
    .sort((a, b) => b.centra - a.centra || byText(a.indicator, b.indicator))
    .slice(0, portfolioNorms.gaps);
}

/**
 * @param on the day from which is looked back, as YYYY-MM-DD.
 * @param size rows on a page; absent: all rows.
 */
export function portfolio(
  entries: readonly PortfolioEntry[],
  query: PortfolioQuery,
  { on, size = Number.MAX_SAFE_INTEGER }: { on: string; size?: number },
): Portfolio {
  const staleFrom = daysBefore(on, portfolioNorms.stale.days);
  const region = folded(query.region ?? '');
  const shown = entries.filter((entry) => fits(entry, query, region, staleFrom));
  const verdicts = none();
  const perCriterion = Object.fromEntries(criteria.map(({ id }) => [id, none()]));
  let stale = 0;
  for (const { standing } of shown) {
    verdicts[standing.verdict] += 1;
    if (isStale(standing, staleFrom)) stale += 1;
    for (const [id, [status]] of Object.entries(standing.criteria)) {
      const counts = perCriterion[id];
      if (counts !== undefined) counts[status] += 1;
    }
  }
  const from = ((query.page ?? 1) - 1) * size;
  return {
    rows: [...shown]
      .sort(orderOf(query))
      .slice(from, from + size)
      .map((entry) => rowOf(entry, on, staleFrom)),
    totals: { centra: entries.length, shown: shown.length, verdicts, criteria: perCriterion, stale },
    gaps: gapsOf(shown),
  };
}
