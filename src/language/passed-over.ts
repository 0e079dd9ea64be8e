/** Figures of a message that were read and are not noted, each with why: so that nothing is lost without a word. */
import { maxCents } from '../criteria/question.ts';
import type { PassedOver } from '../criteria/vocabulary.ts';
import type { Passed } from './facts/doubted.ts';
import type { Extraction, Fact } from './facts/facts.ts';
import { isNegative } from './facts/negative.ts';
import { inCents } from './quantities/quantities.ts';

interface Said {
  readonly why: PassedOver;
  readonly quote: string;
}

const number = '\\d[\\d.,]*(?: ?(?:k|m|mln|mio|ton|miljoen|million|duizend|thousand))?';
const abroad = '(?:US|CA|AU)?[$£¥₽₹]|(?:USD|GBP|CHF|SEK|DKK|NOK|PLN|CZK|HUF|JPY|CNY|CAD|AUD|TRY)';
/** Money that is not in euros. */
const foreign = new RegExp(
  `(?<![\\p{L}\\d])(?:${abroad}) ?${number}(?![\\p{L}\\d])|(?<![\\p{L}\\d.,])${number} ?(?:${abroad}|(?:dollars?|pond(?:en)? sterling|britse ponden|pounds?(?! of)|Zwitserse frank(?:en)?|franken|francs?|kronen|kroner|kronor|zloty|yen))(?![\\p{L}\\d])`,
  'giu',
);

const isMoneyFact = ({ question, unit }: Fact): boolean =>
  ['c3.contributions', 'c3.totalBudget', 'c3.bureauCosts'].includes(question) && (unit === undefined || unit.startsWith('per '));

function ofFact(fact: Fact): Said[] {
  if (!isMoneyFact(fact)) return [];
  if (fact.newPrice !== undefined && fact.newPrice.worth === undefined) return [{ why: 'new_price', quote: fact.newPrice.quote }];
  if (fact.value * 100 > maxCents) return [{ why: 'too_large', quote: fact.quote }];
  return fact.value === 0 && fact.question === 'c3.totalBudget' ? [{ why: 'zero', quote: fact.quote }] : [];
}

/** A figure in answer to how much, that no amount can be. */
function ofAnswer(text: string, { quantities }: Extraction): Said[] {
  return quantities.flatMap((one): Said[] => {
    if (one.kind === 'date' || one.kind === 'percent' || one.value === undefined) return [];
    if (isNegative(text, one)) return [{ why: 'negative', quote: text.slice(Math.max(0, one.start - 1), one.end).trim() }];
    const cents = inCents(one.value);
    return cents === null || cents > maxCents ? [{ why: 'too_large', quote: one.quote }] : [];
  });
}

const asSaid = ({ why, quote }: Passed): Said => ({ why, quote });

/** @param isAnswer a figure was asked for and nothing could be read. */
export function passedOver(text: string, extraction: Extraction, isAnswer: boolean): Said[] {
  const currencies = [...text.slice(0, 4096).matchAll(foreign)].map(([quote]): Said => ({ why: 'currency', quote: quote.trim() }));
  const all = [...extraction.passed.map(asSaid), ...extraction.facts.flatMap(ofFact), ...currencies];
  return all.length > 0 || !isAnswer ? all : ofAnswer(text, extraction);
}
