/** What each amount of money, each number of hours and each share in a text is, as a fact. */
import type { Form } from '../../criteria/vocabulary.ts';
import { attributed, giverFor, perGiver, staffed } from './attributed.ts';
import type { Fact } from './fact.ts';
import { hourUnits, isHours, isMoney, isRate, isShare, numberOf, unitOf } from './figures.ts';
import { formsOf } from './forms.ts';
import type { Money } from './given.ts';
import type { Giver } from './givers.ts';
import * as words from './lexicon-cues.ts';
import { inSentence, near } from './marks.ts';
import { isFilledUpTo, isListed, wholeOf } from './parts.ts';
import { questionOf } from './question-of.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';
import type { Self } from './speaker.ts';
import { type Stated, statesOf } from './states.ts';
import { tableOf } from './tables.ts';
import { hoursWorth, twinOf } from './twins.ts';
import { withdrawn } from './withdrawn.ts';

/** The words right behind hours: "400 uur gastlessen". */
function whatOf({ tokens, text, figureAt, sentenceOf }: Prose, { next, sentence }: Placed): string | undefined {
  let at = next;
  while (hourUnits.has(tokens[at]?.text ?? '')) at += 1;
  const first = tokens[at];
  if (
    first?.kind !== 'word' ||
    sentenceOf[at] !== sentence ||
    /^(?:en|and|bij|in|per|a|x|keer|maal|times|tegen|at|van|of|voor|toe)$/u.test(first.text)
  )
    return undefined;
  let end = at;
  while (
    end < at + 6 &&
    tokens[end]?.kind === 'word' &&
    (figureAt[end] ?? -1) === -1 &&
    sentenceOf[end] === sentence &&
    !/^(?:en|and|bij|in|toe|a|tegen|at|het|terwijl|per)$/u.test(tokens[end]?.text ?? '')
  )
    end += 1;
  return text.slice(first.start, tokens[end - 1]?.end ?? first.end);
}

const rateFor = (prose: Prose, hours: Placed): Placed | undefined =>
  prose.figures.find(
    ({ figure, sentence, first, next }) =>
      isRate(figure) && sentence === hours.sentence && Math.min(Math.abs(first - hours.next), Math.abs(hours.first - next)) <= 8,
  );

/** "betaalt 50.000, waarvan 20.000 in kind": the whole has no form of its own. */
const isMixed = (whole: Money, all: readonly Money[]): boolean =>
  whole.fact.form !== undefined &&
  all.some(({ whole: of, fact }) => of === whole.placed && fact.form !== undefined && fact.form !== whole.fact.form);

/** What is made out of all figures before each becomes a fact. */
interface Known {
  readonly prose: Prose;
  readonly parties: readonly Party[];
  readonly self: Self | undefined;
  readonly figures: readonly Placed[];
  readonly givers: ReadonlyMap<Placed, Giver>;
  readonly forms: ReadonlyMap<Placed, Form>;
  readonly states: ReadonlyMap<Placed, Stated>;
  /** The hours that an amount is the worth of. */
  readonly worths: ReadonlyMap<Placed, Placed | undefined>;
}

/** The figures that one figure hangs together with. */
interface Kin {
  /** It is part of this one. */
  readonly whole: Placed | undefined;
  /** It is the worth of these. */
  readonly hours: Placed | undefined;
  /** It says the same as this one. */
  readonly twin: Placed | undefined;
  /** It says in euros what a share is. */
  readonly isInEuros: boolean;
}

function kinOf({ prose, parties, figures, worths }: Known, placed: Placed, found: readonly Money[]): Kin {
  const whole = wholeOf(prose, placed, found);
  const hours = worths.get(placed);
  const twin = hours ?? twinOf(prose, placed, figures[figures.indexOf(placed) - 1], parties);
  return { whole, hours, twin, isInEuros: twin !== undefined && isShare(twin.figure) && !isShare(placed.figure) };
}

const all: Giver = { sure: true, self: false, joint: true, received: false, members: [] };

/** Who gives it; of a sum, all together. */
function giverAt(known: Known, placed: Placed, { whole, isInEuros }: Kin, isFilled: boolean, found: readonly Money[]): Giver {
  const { prose, parties, self, givers, forms } = known;
  const inherited = giverFor(prose, placed, { own: givers.get(placed) as Giver, whole, found, parties, self });
  const isSum = !isInEuros && near(prose, placed, words.totals, 5, 3) && whole === undefined && isListed(prose, placed, inherited);
  return staffed(prose, placed, isFilled || isSum ? all : inherited, forms.get(placed));
}

/** "in totaal", "samen": said to be a whole. */
function isTotal(prose: Prose, placed: Placed, { whole, isInEuros }: Kin): boolean {
  const reach = near(prose, placed, words.budgets, 11, 3) ? 12 : 5;
  return !isInEuros && near(prose, placed, words.totals, reach, 3) && whole === undefined;
}

/** The form of a figure, or that of the one that says the same; hours are in kind, and a rate is so when somebody gives it. */
function formAt(forms: ReadonlyMap<Placed, Form>, placed: Placed, twin: Placed | undefined, giver: Giver): Form | undefined {
  if (isHours(placed.figure)) return 'in_kind';
  if (isRate(placed.figure)) return giver.members.length === 0 ? undefined : 'in_kind';
  return forms.get(placed) ?? (twin && (forms.get(twin) ?? (isHours(twin.figure) ? 'in_kind' : undefined)));
}

/** What the figure and the words right at it say, whoever gives it. */
function figureOf(prose: Prose, placed: Placed) {
  const { figure } = placed;
  const { quote, start, end, min, max } = figure;
  const unit = unitOf(figure);
  const rate = isHours(figure) ? rateFor(prose, placed)?.figure : undefined;
  const what = isHours(figure) ? whatOf(prose, placed) : undefined;
  const alternatives = (figure.alternatives ?? []).filter(isMoney).map(numberOf);
  return {
    value: numberOf(figure),
    ...(unit !== undefined && { unit }),
    ...{ quote, start, end },
    ...(rate && { rate: { value: numberOf(rate), quote: rate.quote, start: rate.start, end: rate.end } }),
    ...(min && max && { range: [numberOf({ ...figure, value: min }), numberOf({ ...figure, value: max })] as const }),
    ...(alternatives.length > 0 && { also: alternatives }),
    ...(what !== undefined && { what }),
  };
}

/** Who gives it, in which form and how certain it is; of a budget, only how certain it is said to be. */
function givenAs(question: string, { party, side }: Giver, form: Form | undefined, state: Stated | undefined) {
  if (question === 'c3.contributions')
    return { ...(party !== undefined && { party }), ...(side && { side }), ...(form && { form }), ...(state && { state: state.value }) };
  const isBudget = question === 'c3.totalBudget' || question === 'c4.activities' || question === 'c3.bureauCosts';
  return isBudget && state && !state.guessed ? { state: state.value } : {};
}

/** What one figure is, once for each of who give as much; nothing where it is no money of a Centrum. @param found what was made of the figures before it. */
function moneyAt(known: Known, placed: Placed, found: readonly Money[]): Money[] {
  const { prose, self, forms, states } = known;
  const kin = kinOf(known, placed, found);
  const { whole, hours, twin, isInEuros } = kin;
  const isFilled = isFilledUpTo(prose, placed);
  const giver = giverAt(known, placed, kin, isFilled, found);
  const total = isFilled || isTotal(prose, placed, kin);
  const isGiftInEuros = isInEuros && giver.members.length > 0 && !near(prose, placed, words.bureau, 14, 0, true);
  const told = isFilled
    ? 'c3.totalBudget'
    : hours !== undefined || isGiftInEuros
      ? 'c3.contributions'
      : questionOf(prose, placed, giver, total, whole !== undefined && forms.has(placed));
  if (told === null) return [];
  const question = told ?? 'c3.contributions';
  const [form, state] = [formAt(forms, placed, twin, giver), states.get(placed)];
  // Who adds up takes the hours and their rate, or the whole, and not this as well.
  const counted = hours ?? whole;
  return perGiver(prose, placed, giver, self).map((one): Money => {
    const fact: Fact = {
      question,
      ...givenAs(question, one, form, state),
      ...figureOf(prose, placed),
      sure: one.sure && !(state?.guessed ?? false),
      elsewhere: one.received || inSentence(prose, placed, words.network),
      self: one.self,
      joint: one.joint,
      ...(counted && { partOf: counted.figure.start }),
    };
    return { placed, giver: one, total, ...(whole && { whole }), ...(told === undefined && { untold: true }), fact };
  });
}

/** The money of a text. Figures of which nothing tells what they are, are marked as untold. */
export function moneyOf(prose: Prose, parties: readonly Party[], self: Self | undefined): Money[] {
  const figures = prose.figures.filter(({ figure }) => isMoney(figure) || isHours(figure) || isShare(figure));
  if (figures.length === 0) return [];
  const worths = new Map(figures.map((placed) => [placed, hoursWorth(prose, placed)]));
  const givers = attributed(prose, figures, parties, self, worths);
  const barriers = new Map(
    figures.map((placed) => [placed, parties.filter((party) => party.role !== 'target' && !givers.get(placed)?.members.includes(party))]),
  );
  const barriersOf = (placed: Placed): readonly Party[] => barriers.get(placed) ?? [];
  const forms = formsOf(prose, figures, barriersOf);
  const states = statesOf(prose, figures, { givers, parties, barriersOf });
  const gone = withdrawn(prose, figures, parties, { givers, forms });
  const known: Known = { prose, parties, self, figures, givers, forms, states, worths };
  const found: Money[] = [];
  for (const placed of figures) {
    if (gone.has(placed) || !Number.isFinite(numberOf(placed.figure)) || tableOf(prose.text, placed.figure)?.sum === true) continue;
    found.push(...moneyAt(known, placed, found));
  }
  return found.map((one) => (isMixed(one, found) ? { ...one, fact: { ...one.fact, form: undefined } } : one));
}
