/**
 * How a Centrum stood before: the facts up to and including a day, folded and assessed by today's
 * rules, so that what changed is what was noted and not how it is judged. Days are in UTC.
 */
import { isListQuestion } from '../criteria/criteria.ts';
import { emptyLedger, extendLedger, toDossier } from '../criteria/ledger.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import type { Fact } from '../criteria/vocabulary.ts';
import { type Assessment, assess } from './assess.ts';

const dayOf = ({ at }: Fact): string => at.slice(0, 10);

/** The facts that were given by the end of a day (YYYY-MM-DD). */
export const factsUntil = (facts: readonly Fact[], day: string): Fact[] => facts.filter((fact) => dayOf(fact) <= day);

/** The assessment at the end of each of these days, which are in order. */
export function assessedOn(facts: readonly Fact[], days: readonly string[], rules: RuleSet): Assessment[] {
  let ledger = emptyLedger;
  let after = '';
  return days.map((day) => {
    ledger = extendLedger(
      ledger,
      facts.filter((fact) => dayOf(fact) > after && dayOf(fact) <= day),
    );
    after = day;
    return assess(toDossier(ledger, { name: '' }, isListQuestion), rules);
  });
}

/** The last day of a month (YYYY-MM). */
const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The last days of the last `most` months before today's in which something was noted, in order. */
export function monthEnds(facts: readonly Fact[], today: string, most: number): string[] {
  const months = [...new Set(facts.map((fact) => dayOf(fact).slice(0, 7)))].sort();
  return months
    .filter((month) => month < today.slice(0, 7))
    .slice(-most)
    .map(lastDayOf);
}
