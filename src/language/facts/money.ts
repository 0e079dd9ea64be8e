/** What each amount of money, each number of hours and each share in a text is, as a fact. */
import type { Figure } from '../quantities/quantities.ts';
import type { Fact } from './fact.ts';
import { type Giver, giverOf, respectively, type Self } from './givers.ts';
import * as words from './lexicon-cues.ts';
import { partyWord } from './lexicon-parties.ts';
import { formsOf, inSentence, near, statesOf } from './marks.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

/** A fact under construction, with what only the sums need to know. */
export interface Money {
  readonly placed: Placed;
  readonly giver: Giver;
  readonly fact: Fact;
  /** Said to be a whole: "in totaal", "samen". */
  readonly total: boolean;
  /** The figure that this one is a part of: "waarvan", "daarvan". */
  readonly whole?: Placed;
}

const hourUnits = new Set('uur uren u manuren hours hour hrs klokuren'.split(' '));
/** Hours of somebody or of something: docenturen, begeleidingsuren; hours of meeting are another matter. */
const isHourUnit = (unit: string): boolean =>
  hourUnits.has(unit) || (/\S(?:uren|uur)$/u.test(unit) && !words.meetings.has(unit) && !/^openings/u.test(unit));
const isHours = ({ kind, unit, per }: Figure): boolean => kind === 'number' && per === undefined && unit !== undefined && isHourUnit(unit);
const isRate = ({ kind, per }: Figure): boolean => (kind === 'money' || kind === 'amount') && per !== undefined && hourUnits.has(per);
const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'fraction';
/** "de regio 1 miljoen": a large number whose noun stands before it and can pay. */
const isPaid = ({ kind, unit, value, qualifier }: Figure): boolean =>
  kind === 'number' &&
  unit !== undefined &&
  value !== undefined &&
  value.n >= 10_000 &&
  qualifier !== '+' &&
  partyWord(unit)?.side !== undefined;
const isMoney = (figure: Figure): boolean =>
  figure.kind === 'money' || figure.kind === 'amount' || (isPaid(figure) && figure.unit !== undefined && !counted.test(figure.unit));
/** What is counted in tens of thousands all the same. */
const counted =
  /(?:bedrijven|bedrijf|scholen|instellingen|ondernemers|ondernemingen|companies|businesses|employers|schools|mkb\S*|werkgevers|smes|firms)$/u;

export const numberOf = ({ value, min, max }: Figure): number => {
  const exact = value ?? min ?? max;
  return exact === undefined ? Number.NaN : exact.d === 1 ? exact.n : Number((exact.n / exact.d).toFixed(4));
};

/** "aangevuld tot 40 miljoen": the amount is what it becomes, not what is added. */
function isFilledUpTo({ tokens, sentenceOf, figureAt }: Prose, { first, sentence }: Placed): boolean {
  let to = -1;
  for (let at = first - 1; at >= first - 3 && at >= 0; at -= 1) if (tokens[at]?.text === 'tot' || tokens[at]?.text === 'to') to = at;
  if (to < 0) return false;
  for (let at = to - 1; at >= to - 12 && at >= 0 && sentenceOf[at] === sentence && (figureAt[at] ?? -1) < 0; at -= 1)
    if (
      /^(?:vul|vult|vullen|vulde|vulden|aangevuld|aanvullen|aan|supplemented|topped|bring|brings|brengt|brengen)$/u.test(
        tokens[at]?.text ?? '',
      ) &&
      tokens[at]?.text !== 'aan'
    )
      return true;
  return false;
}

/** The figure that this one is said to be part of. */
function wholeOf({ tokens, sentenceOf, figureAt }: Prose, placed: Placed, earlier: readonly Money[]): Placed | undefined {
  for (let at = placed.first - 1; at >= 0 && at >= placed.first - 14 && sentenceOf[at] === placed.sentence; at -= 1) {
    const figure = figureAt[at] ?? -1;
    const word = tokens[at]?.text ?? '';
    if (words.partOf.has(word)) {
      const before = earlier.findLast((one) => one.placed.next <= at && one.whole === undefined && isMoney(one.placed.figure));
      return before !== undefined &&
        numberOf(before.placed.figure) > numberOf(placed.figure) &&
        placed.sentence - before.placed.sentence <= 1
        ? before.placed
        : undefined;
    }
    if (figure >= 0) {
      // "waarvan 50.000 cash en 20.000 in kind": the second is a part when the first is.
      const joined = earlier.find((one) => one.placed.first <= at && at < one.placed.next);
      const stops = tokens
        .slice(at + 1, placed.first)
        .some(({ text }) => /^(?:daarnaast|bovenop|plus|naast|besides|terwijl|maar|samen|totaal|;)$/u.test(text));
      return joined?.whole !== undefined && !stops && joined.placed.sentence === placed.sentence ? joined.whole : undefined;
    }
  }
  return undefined;
}

/** "bedrijven 400.000, onderwijs 450.000, samen …": the parties before the sum belong to the figures before it. */
function isListed({ figureAt, tokens, sentenceOf }: Prose, { first, sentence }: Placed, { members }: Giver): boolean {
  const last = members.at(-1);
  if (last === undefined || last.next > first) return false;
  let figure = false;
  for (let at = last.next; at < first; at += 1) {
    if ((figureAt[at] ?? -1) >= 0) figure = true;
    else if (figure && words.giving.has(tokens[at]?.text ?? '')) return false;
  }
  return figure && sentenceOf[last.first] === sentence;
}

const carries =
  /^(?:zij|ze|hij|die|dat|dit|daarnaast|daarbovenop|daarbij|bovendien|ook|verder|plus|extra|en|they|it|also|besides|moreover|additionally|daarvan|hiervan|that)$/u;

/** "Daarnaast leveren zij 400 uur": the giver of the sentence before. */
function carried({ tokens, sentenceOf }: Prose, placed: Placed, last: Money | undefined, parties: readonly Party[]): Giver | undefined {
  if (last === undefined || last.giver.members.length === 0) return undefined;
  if (last.placed.sentence === placed.sentence) return undefined;
  if (placed.sentence - last.placed.sentence > 1 || parties.some(({ sentence, role }) => sentence === placed.sentence && role !== 'target'))
    return undefined;
  const first = tokens.findIndex((_, at) => sentenceOf[at] === placed.sentence);
  return [0, 1, 2].some((step) => carries.test(tokens[first + step]?.text ?? '')) ? last.giver : undefined;
}

/** A number of learners in the same sentence makes a budget that of an activity. */
const hasLearners = ({ figures }: Prose, { sentence }: Placed): boolean =>
  figures.some(
    (one) =>
      one.sentence === sentence &&
      /^(?:docent|lera|leerkracht|medewerker|werknemer|deelnemer|cursist|teacher|employee|participant|trainee)/u.test(
        one.figure.unit ?? '',
      ),
  );

/** "het ROC neemt 30 procent voor zijn rekening": a verb of giving stands between the giver and the share. */
function isVerbed({ tokens, figureAt }: Prose, { first }: Placed, { members }: Giver): boolean {
  const last = members.at(-1);
  if (last === undefined || last.role === 'target' || last.next > first || first - last.next > 6) return false;
  const between = tokens.slice(last.next, first);
  return between.some(({ text }) => words.giving.has(text)) && !between.some((_, at) => (figureAt[last.next + at] ?? -1) >= 0);
}

function questionOf(prose: Prose, placed: Placed, giver: Giver, total: boolean): string | null {
  const { figure } = placed;
  if (isShare(figure))
    return giver.members.length > 0 &&
      (giver.members.some(({ next }) => next === placed.first || (prose.tokens[next]?.text === ':' && next + 1 === placed.first)) ||
        (!giver.joint && isVerbed(prose, placed, giver)) ||
        inSentence(prose, placed, words.contributing) ||
        near(prose, placed, words.budgets, 2, 5))
      ? 'c3.contributions'
      : null;
  if (near(prose, placed, words.ownAffairs, 9, 4)) return null;
  if (near(prose, placed, words.bureau, 8, 5)) return 'c3.bureauCosts';
  if (near(prose, placed, words.meetings, 8, 6)) return 'c3.meetingHours';
  const contributes = near(prose, placed, words.contributing, 8, 5);
  const gives = giver.members.length > 0;
  const budget = near(prose, placed, words.budgets, total ? 11 : 7, 3);
  const active = gives && inSentence(prose, placed, words.giving) && !giver.members.every(({ joint }) => joint);
  if (isHours(figure)) return gives && !giver.joint ? 'c3.contributions' : null;
  // "op de begroting staat 4 ton vanuit de provincie": part of a budget, from somebody.
  const sourced =
    !total &&
    !giver.joint &&
    giver.members.some(({ role, first, side }) => role === 'source' && first >= placed.next && side !== undefined);
  if (budget && !contributes && !sourced && (!active || total))
    return near(prose, placed, words.activity, 12, 7) || hasLearners(prose, placed) ? 'c4.activities' : 'c3.totalBudget';
  if (total && giver.self && near(prose, placed, words.needing, 6, 4)) return 'c3.totalBudget';
  if (total && (!gives || (giver.joint && giver.members.every(({ joint }) => joint)))) return 'c3.totalBudget';
  if (!gives && !contributes && !giver.received && hasLearners(prose, placed) && inSentence(prose, placed, words.activity))
    return 'c4.activities';
  if (gives || contributes || giver.received || budget) return 'c3.contributions';
  return figure.kind === 'money' || figure.per !== undefined ? 'c3.contributions' : null;
}

function unitOf(figure: Figure): string | undefined {
  if (figure.kind === 'percent' || figure.kind === 'fraction') return figure.kind;
  if (figure.kind === 'number') return isMoney(figure) ? undefined : figure.unit;
  return figure.per === undefined ? undefined : `per ${figure.per}`;
}

/** The words right behind hours: "400 uur gastlessen". */
function whatOf({ tokens, text, figureAt, sentenceOf }: Prose, { next, sentence }: Placed): string | undefined {
  let at = next;
  while (hourUnits.has(tokens[at]?.text ?? '')) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word' || sentenceOf[at] !== sentence || /^(?:en|and|bij|in|per|a|tegen|at|van|of|voor|toe)$/u.test(first.text))
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

/** The money of a text. Figures of which nothing tells what they are, are left out. */
export function moneyOf(prose: Prose, parties: readonly Party[], self: Self | undefined): Money[] {
  const figures = prose.figures.filter(({ figure }) => isMoney(figure) || isHours(figure) || isShare(figure));
  if (figures.length === 0) return [];
  const givers = new Map<Placed, Giver>();
  for (const sentence of new Set(figures.map((placed) => placed.sentence))) {
    const rows = respectively(
      prose,
      sentence,
      parties,
      figures.filter((placed) => placed.sentence === sentence && isMoney(placed.figure)),
      self,
    );
    for (const [placed, giver] of rows ?? []) givers.set(placed, giver);
  }
  for (const placed of figures) if (!givers.has(placed)) givers.set(placed, giverOf(prose, placed, parties, self));
  const barriers = (placed: Placed): readonly Party[] =>
    parties.filter((party) => party.role !== 'target' && !givers.get(placed)?.members.includes(party));
  const forms = formsOf(prose, figures, barriers);
  const states = statesOf(prose, figures, barriers);
  const found: Money[] = [];
  for (const placed of figures) {
    const { figure } = placed;
    const value = numberOf(figure);
    if (!Number.isFinite(value)) continue;
    const filled = isFilledUpTo(prose, placed);
    const whole = isShare(figure) ? undefined : wholeOf(prose, placed, found);
    const own = givers.get(placed) as Giver;
    const parent = found.find((one) => one.placed === whole);
    const direct =
      own.members.length > 0 && own.members.some(({ first, next }) => (parent ? first >= parent.placed.next : true) && next > 0);
    const inherited =
      parent !== undefined && !direct
        ? parent.giver
        : own.members.length === 0
          ? (carried(
              prose,
              placed,
              found.findLast((one) => one.giver.members.length > 0),
              parties,
            ) ?? own)
          : own;
    const sums = near(prose, placed, words.totals, 5, 3) && whole === undefined && isListed(prose, placed, inherited);
    const giver: Giver = filled || sums ? { sure: true, self: false, joint: true, received: false, members: [] } : inherited;
    const budgeted = near(prose, placed, words.budgets, 11, 3);
    const total = filled || (near(prose, placed, words.totals, budgeted ? 12 : 5, 3) && whole === undefined);
    const question = filled ? 'c3.totalBudget' : questionOf(prose, placed, giver, total);
    if (question === null) continue;
    const isBudget = question === 'c3.totalBudget' || question === 'c4.activities' || question === 'c3.bureauCosts';
    const isGiven = question === 'c3.contributions';
    const form = isHours(figure) || isRate(figure) ? 'in_kind' : forms.get(placed);
    const state = states.get(placed);
    const rate = isHours(figure) ? rateFor(prose, placed)?.figure : undefined;
    const unit = unitOf(figure);
    const alternatives = (figure.alternatives ?? []).filter(isMoney).map(numberOf);
    const what = isHours(figure) ? whatOf(prose, placed) : undefined;
    found.push({
      placed,
      giver,
      total,
      ...(whole && { whole }),
      fact: {
        question,
        ...(isGiven && giver.party !== undefined && { party: giver.party }),
        ...(isGiven && giver.side && { side: giver.side }),
        ...(isGiven && form && { form }),
        ...(isGiven && state && { state: state.value }),
        ...(!isGiven && state && !state.guessed && isBudget && { state: state.value }),
        value,
        ...(unit !== undefined && { unit }),
        quote: figure.quote,
        start: figure.start,
        end: figure.end,
        sure: giver.sure && !(state?.guessed ?? false),
        elsewhere: giver.received || inSentence(prose, placed, words.network),
        self: giver.self,
        joint: giver.joint,
        ...(rate && { rate: { value: numberOf(rate), quote: rate.quote, start: rate.start, end: rate.end } }),
        ...(figure.min &&
          figure.max && { range: [numberOf({ ...figure, value: figure.min }), numberOf({ ...figure, value: figure.max })] as const }),
        ...(alternatives.length > 0 && { also: alternatives }),
        ...(what !== undefined && { what }),
        ...(whole && { partOf: whole.figure.start }),
      },
    });
  }
  return found;
}
