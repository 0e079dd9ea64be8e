/**
 * "De gemeente betaalt 40% van de begroting": a share is a contribution of whoever is named, and of nobody else. With a
 * total budget it is so many euros, to be confirmed; without one the euros are asked.
 */
import type { Understanding } from '../criteria/vocabulary.ts';
import { type Fact, facts } from './facts/facts.ts';
import { fold } from './facts/fold.ts';
import { proposalsOf } from './facts/proposals.ts';
import { intent } from './intent.ts';
import { presentContributions, type UnderstandContext } from './understand.ts';

const isShareOf = ({ question, unit, elsewhere, joint }: Fact): boolean =>
  question === 'c3.contributions' && (unit === 'percent' || unit === 'fraction') && !elsewhere && !joint;

/** What the share is of: the whole, where it says so. */
const ofWhole =
  /^\s*(?:van|of) (?:(?:de|het|onze|ons|the|our) )?(?:(?:totale|hele|total|whole) )?(?:begroting|totaalbegroting|totaalbudget|budget|totaal|geheel|kosten|project|total|costs|centrum)\b/u;

/** A share in words of one's own; null where the text gives amounts, asks, or names nobody. @param totalCents the total budget, where it is known. */
export function shareGiven(text: string, context: UnderstandContext, totalCents: number | undefined): Understanding | null {
  if (text.length > 300 || !/[%\p{L}]/u.test(text)) return null;
  const { language, self, open } = context;
  const meant = intent(text, { language, ...(open?.field && { open: open.field }) });
  if (meant.kind !== 'answer' && meant.kind !== 'correction') return null;
  const read = facts(text, language, self ? { self } : {});
  const shares = read.facts.filter(isShareOf);
  const isNamed = shares.every(({ party, side, self: own }) => party !== undefined || side !== undefined || own);
  const others = read.facts.some((one) => one.question === 'c3.contributions' && !shares.includes(one));
  const [first] = shares;
  if (first === undefined || !isNamed || others) return null;
  const silent: Understanding = { intent: meant, proposals: [], readings: [], share: first.quote };
  if (totalCents === undefined || !shares.every(({ end }) => ofWhole.test(fold(text.slice(end))))) return silent;
  const given = shares.map(({ unit, value, ...fact }): Fact => {
    const cents = Math.round((totalCents * value) / (unit === 'percent' ? 100 : 1));
    return { ...fact, value: cents / 100, sure: false };
  });
  const { proposals } = proposalsOf(text, { ...read, facts: given }, presentContributions(context) ?? []);
  return proposals.length === 0 ? silent : { intent: meant, proposals: proposals.map((one) => ({ ...one, guessed: true })), readings: [] };
}
