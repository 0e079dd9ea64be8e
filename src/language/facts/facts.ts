/**
 * Facts in free prose: what each figure is, who gives it, in which form and how certain it is, as
 * answers to the questions of the intake. Deterministic; a figure that is not understood is left out.
 *
 * @example
 *   facts('het ROC legt 2 ton bij', 'nl').facts[0]
 *   // { question: 'c3.contributions', party: 'ROC', side: 'education', state: 'toegezegd', value: 200000, quote: '2 ton', … }
 */
import type { Language } from '../../criteria/vocabulary.ts';
import { maxLength, type Quantity } from '../quantities/quantities.ts';
import { costOf } from './costs.ts';
import { countsOf } from './counts.ts';
import { doubted, type Passed } from './doubted.ts';
import { withoutExpenses } from './expenses.ts';
import type { Fact } from './fact.ts';
import { asTheirs, writerOf } from './forwarded.ts';
import type { KnownParty } from './known-parties.ts';
import { judged } from './learned/judged.ts';
import { moneyOf } from './money.ts';
import { multiplied } from './multiplied.ts';
import { withoutNewPrices } from './new-price.ts';
import { overTerm } from './over-term.ts';
import { partiesOf } from './parties.ts';
import { proseOf } from './sentence.ts';
import { inSeries } from './series.ts';
import type { Self } from './speaker.ts';
import { withBars } from './tables.ts';
import { checkTotals, type DoesNotAddUp } from './totals.ts';

export { type ExtractedFact, type Fact, factToJson } from './fact.ts';

export interface Extraction {
  /** All quantities of the text, dates included: read once for whoever needs both. */
  readonly quantities: readonly Quantity[];
  readonly facts: readonly Fact[];
  /** Where it stands what one thing costs: "de machine kost 30.000 euro". It answers nothing, unless it is asked what a thing costs. */
  readonly costs: readonly Pick<Fact, 'start' | 'end'>[];
  /** Figures that are said not to be so, or are below zero. */
  readonly passed: readonly Passed[];
  /** Parts and their total that differ by more than rounding. */
  readonly doesNotAddUp: readonly DoesNotAddUp[];
  /** The text is longer than what was read. */
  readonly truncated: boolean;
}

export interface FactOptions {
  /** Who "wij" is. */
  readonly self?: Self;
  /** Partners whose names are known. */
  readonly known?: readonly KnownParty[];
}

/** The facts of a text, in order. Of a text longer than 4,096 characters only the beginning is read. */
export function facts(text: string, language: Language, { self, known = [] }: FactOptions = {}): Extraction {
  const prose = proseOf(withBars(text), language);
  const { quantities } = prose;
  const truncated = text.length > maxLength;
  if (prose.figures.length === 0) return { quantities, facts: [], costs: [], passed: [], doesNotAddUp: [], truncated };
  const parties = partiesOf(prose, known);
  const writer = self && writerOf(prose, parties, self);
  const speaker = writer ?? self;
  const told = judged(prose, parties, moneyOf(prose, parties, speaker), speaker);
  const given = withoutExpenses(prose, writer === undefined ? told : asTheirs(told));
  const { standing, passed } = doubted(prose, overTerm(prose, given));
  const gifts = withoutNewPrices(prose, multiplied(prose, inSeries(prose, standing)));
  const money = gifts.map((one) => ({ ...one, cost: costOf(prose, one) }));
  const { kept, doesNotAddUp } = checkTotals(
    prose,
    money.filter(({ cost }) => cost === undefined),
  );
  const costs = money.flatMap(({ cost, fact: { start, end } }) => (cost === 'thing' ? [{ start, end }] : []));
  const all = [...kept, ...countsOf(prose)].sort((a, b) => a.start - b.start);
  return { quantities, facts: all, costs, passed, doesNotAddUp, truncated };
}
