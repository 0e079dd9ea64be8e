/** An amount or hours that were asked for, in more figures than one: "3 x 50.000", "2026 50.000, 2027 60.000", "2 mensen elk 50 uur". */
import type { Language } from '../../criteria/vocabulary.ts';
import type { Fact } from './fact.ts';
import { isHours, isMoney, isRate, numberOf, unitOf } from './figures.ts';
import type { Money } from './given.ts';
import { countedWays, joined } from './joined.ts';
import { multiplied } from './multiplied.ts';
import { withoutNewPrices } from './new-price.ts';
import type { Party } from './roles.ts';
import { type Placed, proseOf } from './sentence.ts';
import { inSeries } from './series.ts';

/** Who was asked about: everything in the answer is theirs. */
const theirs: Party = {
  first: -1,
  next: 0,
  start: 0,
  end: 0,
  name: '',
  sure: true,
  self: true,
  joint: false,
  role: 'subject',
  sentence: 0,
};

function asGiven(placed: Placed): Money {
  const { quote, start, end } = placed.figure;
  const unit = unitOf(placed.figure);
  const fact: Fact = {
    question: 'c3.contributions',
    value: numberOf(placed.figure),
    ...(unit !== undefined && { unit }),
    ...{ quote, start, end, sure: true, elsewhere: false, self: true, joint: false },
  };
  return { placed, giver: { sure: true, self: true, joint: false, received: false, members: [theirs] }, total: false, fact };
}

export interface Answered {
  readonly field: 'amountCents' | 'hours';
  readonly values: readonly number[];
  readonly doubt: string;
  readonly start: number;
  readonly end: number;
}

/** What the figures of an answer come to, where one of them is not all there is; undefined where it is. */
export function answered(text: string, language: Language): Answered | undefined {
  const prose = proseOf(text, language);
  const told = prose.figures.filter(({ figure }) => (isMoney(figure) || isHours(figure)) && !isRate(figure) && figure.value !== undefined);
  const made = joined(withoutNewPrices(prose, multiplied(prose, inSeries(prose, told.map(asGiven)))).map(({ fact }) => fact));
  const [only, ...more] = made.filter(({ multiplied: times, row, newPrice }) => times ?? row ?? newPrice);
  if (only === undefined || more.length > 0) return undefined;
  const isAmount = only.unit === undefined || only.unit.startsWith('per ');
  const values = only.newPrice === undefined ? countedWays(only, only.value) : [only.newPrice.worth ?? only.value];
  return {
    field: isAmount ? 'amountCents' : 'hours',
    values: isAmount ? values.map((euros) => Math.round(euros * 100)) : values,
    doubt: only.multiplied?.quote ?? only.newPrice?.quote ?? only.row?.doubt ?? only.quote,
    start: only.start,
    end: only.end,
  };
}
