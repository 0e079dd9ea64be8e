/**
 * A standing: what is kept of a Centrum's assessment, so that many Centra can be compared without
 * reading their dossiers. It follows from the facts in their order and nothing else: made turn by
 * turn or all at once, it is the same to the byte.
 *
 * @example
 *   const standing = advance(null, emptyLedger, facts, werkdefinitie);
 *   markAt(standing, '2026-10-26'); // how it stood at the end of that week
 */
import { extendLedger, type Ledger } from '../criteria/ledger.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import type { Fact, Status } from '../criteria/vocabulary.ts';
import type { Assessment } from './assess.ts';
import { assessmentIn } from './judged.ts';
import { orderedGaps } from './next.ts';
import type { Points } from './points.ts';

/** Exact points as two numbers, n/d; null where nothing applies. */
type Pair = readonly [n: number, d: number] | null;

/** The points at the end of a week in which something was noted: progress first, then the criteria in their order. */
export type Mark = readonly [monday: string, ...points: Pair[]];

export interface Standing {
  /** Raised when the shape changes. */
  readonly v: 1;
  readonly verdict: Status;
  readonly repairable: boolean;
  readonly progress: readonly [n: number, d: number];
  /** Status and points per criterion, by its id. */
  readonly criteria: Readonly<Record<string, readonly [Status, Pair]>>;
  /** Required indicators that are not met, under the code of their first gap; `any.open` is a question nobody answered. */
  readonly gaps: Readonly<Record<string, readonly string[]>>;
  /** Questions on which partners contradict one another. */
  readonly conflicts: number;
  /** When the last fact was given; null without any. */
  readonly last: string | null;
  /** Oldest first: the weeks within `keptDays` of the last one, and the one before those. */
  readonly marks: readonly Mark[];
}

/** How far back a standing can be compared. */
export const keptDays = 28;

const day = 86_400_000;
const dateOf = (millis: number): string => new Date(millis).toISOString().slice(0, 10);

/** The Monday (UTC) of the week of an instant or date. */
export function mondayOf(at: string): string {
  const midnight = Date.parse(at.slice(0, 10));
  return dateOf(midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * day);
}

/** The date this many days before another. */
export const daysBefore = (at: string, days: number): string => dateOf(Date.parse(at.slice(0, 10)) - days * day);

const pair = (points: Points | null): Pair => (points === null ? null : [points.n, points.d]);

function gapsOf(assessment: Assessment): Record<string, string[]> {
  const gaps: Record<string, string[]> = {};
  const seen = new Set<string>();
  for (const { code, indicator, required } of orderedGaps(assessment)) {
    if (!required || seen.has(indicator)) continue;
    seen.add(indicator);
    gaps[code] = [...(gaps[code] ?? []), indicator];
  }
  return gaps;
}

type Now = Pick<Standing, 'verdict' | 'repairable' | 'progress' | 'criteria' | 'gaps' | 'conflicts'>;

function now(ledger: Ledger, rules: RuleSet): Now {
  const assessment = assessmentIn(ledger, rules);
  const { verdict, repairable, progress, criteria, conflicts } = assessment;
  return {
    verdict,
    repairable,
    progress: [progress.n, progress.d],
    criteria: Object.fromEntries(criteria.map(({ id, status, points }) => [id, [status, pair(points)]])),
    gaps: gapsOf(assessment),
    conflicts: conflicts.length,
  };
}

const markOf = (monday: string, { progress, criteria }: Now): Mark => [
  monday,
  progress,
  ...Object.values(criteria).map(([, points]) => points),
];

/** The weeks that a later comparison can still ask for. */
function keptOf(mondays: readonly string[]): string[] {
  const until = daysBefore(mondays.at(-1) ?? '1970-01-05', keptDays);
  return mondays.slice(
    Math.max(
      mondays.findLastIndex((monday) => monday <= until),
      0,
    ),
  );
}

/** Facts in the order in which they were noted, a run per week. A fact that was sent earlier and noted later counts for the later week. */
function byWeek(facts: readonly Fact[], from: string): [monday: string, facts: Fact[]][] {
  const weeks: [string, Fact[]][] = [];
  let monday = from;
  for (const fact of facts) {
    const own = mondayOf(fact.at);
    if (own > monday) monday = own;
    const open = weeks.at(-1);
    if (open?.[0] === monday) open[1].push(fact);
    else weeks.push([monday, [fact]]);
  }
  return weeks;
}

/**
 * The standing after these facts.
 * @param before the standing that belongs to `ledger`; null when the ledger is empty.
 */
export function advance(before: Standing | null, ledger: Ledger, facts: readonly Fact[], rules: RuleSet): Standing {
  if (before !== null && facts.length === 0) return before;
  const marks = new Map((before?.marks ?? []).map((mark) => [mark[0], mark]));
  const weeks = byWeek(facts, before?.marks.at(-1)?.[0] ?? '');
  const kept = keptOf([...new Set([...marks.keys(), ...weeks.map(([monday]) => monday)])]);
  let reached = ledger;
  let at: Now | undefined;
  let last = before?.last ?? null;
  for (const [monday, own] of weeks) {
    reached = extendLedger(reached, own);
    for (const fact of own) last = last === null || fact.at > last ? fact.at : last;
    // Of a long history only the last weeks are looked at.
    if (!kept.includes(monday)) continue;
    at = now(reached, rules);
    marks.set(monday, markOf(monday, at));
  }
  return { v: 1, ...(at ?? now(reached, rules)), last, marks: [...marks.values()].filter(([monday]) => kept.includes(monday)) };
}

/** How it stood at the end of the week of a date, as far back as marks are kept; null when nothing was noted by then. */
export const markAt = ({ marks }: Pick<Standing, 'marks'>, date: string): Mark | null =>
  marks.findLast(([monday]) => monday <= mondayOf(date)) ?? null;
