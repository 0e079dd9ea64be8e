/** What a text says of other questions than the one that was asked. */
import { contributions as givenQuestion } from '../criteria/cofinancing.ts';
import { type Asked, openField } from './asked.ts';
import type { Extraction, Fact } from './facts/facts.ts';
import { fold } from './facts/fold.ts';
import { isPerThing } from './facts/term.ts';

export const contributions = givenQuestion.id;
export const isContribution = ({ question, elsewhere, unit }: Fact): boolean =>
  question === contributions && !elsewhere && unit !== 'percent' && unit !== 'fraction' && !isPerThing(unit);

/** Spans that say something about another question for certain: no answer to this one. */
export function claimedElsewhere(asked: Asked, { facts: all, costs }: Extraction): { start: number; end: number }[] {
  const mine = all.some(({ question }) => question === asked.ref.question);
  // A budget beside an activity is that activity's, and years beside an amount are how often it comes back.
  const ownBudget = asked.ref.question === 'c4.activities';
  const ownYears = asked.ref.question === contributions || openField(asked)?.type === 'money';
  const others = all.filter(
    (fact) =>
      fact.question !== asked.ref.question &&
      !(ownBudget && fact.question === 'c3.totalBudget') &&
      !(ownYears && fact.question === 'k1.longTerm') &&
      (mine || fact.question !== 'c3.contributions' || fact.partOf !== undefined),
  );
  // Beside no other amount, "de 3 machines kosten 90.000" would be an answer of 3.
  return [...others.map(({ start, end }) => ({ start, end })), ...(mine && !ownBudget ? costs : [])];
}

/** The names of those who give something, where another question is open. */
export function giversIn({ ref }: Asked, text: string, { facts: all }: Extraction): { start: number; end: number }[] {
  if (ref.question === contributions) return [];
  const names = all.filter(isContribution).flatMap(({ party, self }) => (party === undefined || self ? [] : [party]));
  return [...new Set(names)].flatMap((name) =>
    text
      .split(name)
      .slice(0, -1)
      .map((_, at, pieces) => pieces.slice(0, at + 1).join(name).length)
      .map((start) => ({ start, end: start + name.length })),
  );
}

const hasNow =
  /(?<![\p{L}])(?:(?:we|wij|er|they|there) (?:hebben|zijn|doen|werken|nemen|have|are|is)|(?:hebben|zijn|have|are) (?:we|wij|er|there))(?![\p{L}])/u;
const aims = /(?<![\p{L}])(?:doel|streven|willen|moeten|gaan|zullen|worden|straks|target|aim|goal|want|will|plan|should)(?![\p{L}])/u;

/** "We hebben 25 bedrijven die meedoen" is how it is now, and not what an activity aims at. */
export function isToldOfNow({ ref, field }: Asked, text: string, { facts: all }: Extraction): boolean {
  if (ref.question !== 'c4.activities' || field?.type !== 'count') return false;
  const told = fold(text);
  return hasNow.test(told) && !aims.test(told) && all.some(({ question, sure }) => sure && question !== ref.question);
}
