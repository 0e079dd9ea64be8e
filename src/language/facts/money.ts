/** What each amount of money, each number of hours and each share in a text is, as a fact. */
import type { Form } from '../../criteria/vocabulary.ts';
import { carried, namesake, pointedAt, referred } from './carried.ts';
import { hourUnits, isHours, isMoney, isRate, isShare, numberOf, unitOf } from './figures.ts';
import { formsOf } from './forms.ts';
import type { Money } from './given.ts';
import { type Giver, giverFrom, giverOf, respectively } from './givers.ts';
import * as words from './lexicon-cues.ts';
import { inSentence, near, statesOf } from './marks.ts';
import { isCorrected, isFilledUpTo, isListed, isReplaced, wholeOf } from './parts.ts';
import { questionOf } from './question-of.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';
import type { Self } from './speaker.ts';
import { tableOf } from './tables.ts';
import { hoursWorth, ofWhole, twinOf } from './twins.ts';

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

interface Around {
  readonly own: Giver;
  readonly whole: Placed | undefined;
  readonly found: readonly Money[];
  readonly parties: readonly Party[];
  readonly self: Self | undefined;
}

/** Who gives this figure: its own sentence, the whole it is part of, the sentence before, or the heading above. */
function giverFor(prose: Prose, placed: Placed, { own, whole, found, parties, self }: Around): Giver {
  const parent = found.find((one) => one.placed === whole);
  const direct = own.members.length > 0 && own.members.some(({ first }) => (parent ? first >= parent.placed.next : true));
  if (parent !== undefined && !direct) return parent.giver;
  const meant = referred(prose, placed, parties);
  if (meant !== undefined && own.members.every(({ next }) => next <= meant.at)) return giverFrom(prose, [meant.party], self);
  if (own.members.length > 0) {
    const [only] = own.members;
    return only !== undefined && own.members.length === 1 && !own.self ? { ...own, party: namesake(prose, only, parties).name } : own;
  }
  const last = found.findLast((one) => one.giver.members.length > 0);
  const before = carried(prose, placed, last, parties);
  if (before !== undefined) return before;
  const pointed = pointedAt(prose, placed, parties);
  return pointed === undefined ? own : giverFrom(prose, [pointed], self);
}

const staff = new Set('docenten docent docentenuren docenturen docentinzet docenteninzet leraren lectoren practor instructeurs'.split(' '));

/** "uren docenten € 35.000": whose hours they are tells the side, where nobody is named. */
const staffed = (prose: Prose, placed: Placed, giver: Giver, form: Form | undefined): Giver =>
  giver.members.length === 0 && !giver.joint && form === 'in_kind' && near(prose, placed, staff, 4, 3)
    ? { ...giver, side: 'education' }
    : giver;

/** An unknown name beside a known firm is most likely one too. */
const withSide = (one: Giver, { kind, self }: Party, all: Giver): Giver =>
  one.side === undefined && kind === undefined && !self && all.side !== undefined ? { ...one, side: all.side, sure: false } : one;

const each = new Set('ieder iedere elk elke beide beiden allebei each both'.split(' '));

/** "Gemeente Zwolle en Windesheim leggen ieder een ton in": one gift of each that is named. */
function perGiver(prose: Prose, placed: Placed, giver: Giver, self: Self | undefined): Giver[] {
  const named = giver.members.every(
    (member) => member.self || (!member.joint && prose.tokens[member.first]?.capital === true) || isSingle(prose, member),
  );
  return giver.members.length > 1 && named && inSentence(prose, placed, each)
    ? giver.members.map((member) => withSide(giverFrom(prose, [member], self), member, giver))
    : [giver];
}
const isSingle = ({ tokens }: Prose, { first, next }: Party): boolean =>
  /^(?:de|het|een|the|a)$/u.test(tokens[first - 1]?.text ?? '') && !/(?<!bedrijfslev)(?:en|s)$/u.test(tokens[next - 1]?.text ?? 's');

/** "Delft krijgt 4 miljoen, Epe 3 en Goor 2": who stands directly before its figure gets it as well. */
function getsToo({ tokens, figureAt }: Prose, before: Placed, placed: Placed, { members }: Giver): boolean {
  const first = members[0]?.first ?? placed.first - 1;
  return (
    before.sentence === placed.sentence &&
    tokens[first]?.kind === 'word' &&
    (members.length > 0 || tokens[first]?.capital === true) &&
    members.every(({ next, role }) => role === 'subject' && next <= placed.first && placed.first - next <= 1) &&
    first >= before.next &&
    first - before.next <= 3 &&
    tokens.slice(before.next, placed.first).every(({ text }, at) => !words.giving.has(text) && (figureAt[before.next + at] ?? -1) < 0)
  );
}

/** "betaalt 50.000, waarvan 20.000 in kind": the whole has no form of its own. */
const isMixed = (whole: Money, all: readonly Money[]): boolean =>
  whole.fact.form !== undefined &&
  all.some(({ whole: of, fact }) => of === whole.placed && fact.form !== undefined && fact.form !== whole.fact.form);

/** The money of a text. Figures of which nothing tells what they are, are marked as untold. */
export function moneyOf(prose: Prose, parties: readonly Party[], self: Self | undefined): Money[] {
  const figures = prose.figures.filter(({ figure }) => isMoney(figure) || isHours(figure) || isShare(figure));
  if (figures.length === 0) return [];
  const givers = new Map<Placed, Giver>();
  const worths = new Map(figures.map((placed) => [placed, hoursWorth(prose, placed)]));
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
  for (const [at, placed] of figures.entries()) {
    if (givers.has(placed)) continue;
    const share = figures.slice(0, at).findLast((one) => one.sentence === placed.sentence && isShare(one.figure));
    const twin = worths.get(placed) ?? twinOf(prose, placed, figures[at - 1], parties, share);
    givers.set(placed, (twin && givers.get(twin)) ?? giverOf(prose, placed, parties, self));
  }
  for (const [at, placed] of figures.entries()) {
    const [before, giver] = [figures[at - 1], givers.get(placed)];
    const last = before && givers.get(before);
    if (last?.received === true && last.members.length === 0 && giver && getsToo(prose, before as Placed, placed, giver))
      givers.set(placed, last);
  }
  // "De helft van de kosten, 1,4 miljoen euro, komt voor rekening van het Rijk": the share has the giver of the amount.
  for (const [at, placed] of figures.entries()) {
    const next = figures[at + 1];
    const giver = next && givers.get(next);
    if (!isShare(placed.figure) || giver === undefined || giver.members.length === 0 || givers.get(placed)?.members.length !== 0) continue;
    const between = prose.tokens.slice(placed.next, next?.first);
    if (between.length > 2 && between.at(-1)?.text === ',' && between.every(({ text }) => ofWhole.test(text))) givers.set(placed, giver);
  }
  const between = new Map(
    figures.map((placed) => [placed, parties.filter((party) => party.role !== 'target' && !givers.get(placed)?.members.includes(party))]),
  );
  const barriers = (placed: Placed): readonly Party[] => between.get(placed) ?? [];
  const forms = formsOf(prose, figures, barriers);
  const states = statesOf(prose, figures, barriers);
  for (const [at, placed] of figures.entries()) {
    const form = forms.get(placed);
    if (form === undefined || !isReplaced(prose, placed)) continue;
    // "betaalt geen 10.000 maar 12.500", "60.000 in plaats van 50.000 cash"
    const [before, after] = [figures[at - 1], figures[at + 1]];
    const now = before?.sentence === placed.sentence && !forms.has(before) ? before : after;
    if (now?.sentence === placed.sentence && !forms.has(now)) forms.set(now, form);
  }
  // "15k cash, o nee sorry 12,5k": what comes in its place has its giver and its form, unless it says its own.
  const corrected = new Set(figures.filter((placed) => isCorrected(prose, placed, parties)));
  for (const placed of corrected) {
    const [now, giver, form] = [figures[figures.indexOf(placed) + 1], givers.get(placed), forms.get(placed)];
    if (now === undefined) continue;
    if (giver !== undefined && givers.get(now)?.members.length === 0) givers.set(now, giver);
    if (form !== undefined && !forms.has(now)) forms.set(now, form);
  }
  const found: Money[] = [];
  for (const placed of figures) {
    const { figure } = placed;
    const value = numberOf(figure);
    if (!Number.isFinite(value)) continue;
    const filled = isFilledUpTo(prose, placed);
    if (isReplaced(prose, placed) || corrected.has(placed) || tableOf(prose, placed)?.sum === true) continue;
    const whole = wholeOf(prose, placed, found);
    const inherited = giverFor(prose, placed, { own: givers.get(placed) as Giver, whole, found, parties, self });
    const hours = worths.get(placed);
    const twin = hours ?? twinOf(prose, placed, figures[figures.indexOf(placed) - 1], parties);
    const isInEuros = twin !== undefined && isShare(twin.figure) && !isShare(figure);
    const sums = !isInEuros && near(prose, placed, words.totals, 5, 3) && whole === undefined && isListed(prose, placed, inherited);
    const named: Giver = filled || sums ? { sure: true, self: false, joint: true, received: false, members: [] } : inherited;
    const giver = staffed(prose, placed, named, forms.get(placed));
    const budgeted = near(prose, placed, words.budgets, 11, 3);
    const total = filled || (!isInEuros && near(prose, placed, words.totals, budgeted ? 12 : 5, 3) && whole === undefined);
    const question = filled
      ? 'c3.totalBudget'
      : hours !== undefined || (isInEuros && giver.members.length > 0 && !near(prose, placed, words.bureau, 14, 0, true))
        ? 'c3.contributions'
        : questionOf(prose, placed, giver, total, whole !== undefined && forms.has(placed));
    if (question === null) continue;
    const untold = question === undefined;
    const isBudget = question === 'c3.totalBudget' || question === 'c4.activities' || question === 'c3.bureauCosts';
    const isGiven = untold || question === 'c3.contributions';
    const priced = isRate(figure) && giver.members.length === 0;
    const form =
      isHours(figure) || (isRate(figure) && !priced)
        ? 'in_kind'
        : priced
          ? undefined
          : (forms.get(placed) ?? (twin && (forms.get(twin) ?? (isHours(twin.figure) ? 'in_kind' : undefined))));
    const state = states.get(placed);
    const rate = isHours(figure) ? rateFor(prose, placed)?.figure : undefined;
    const unit = unitOf(figure);
    const alternatives = (figure.alternatives ?? []).filter(isMoney).map(numberOf);
    const what = isHours(figure) ? whatOf(prose, placed) : undefined;
    // Who adds up takes the hours and their rate, or the whole, and not this as well.
    const counted = hours ?? whole;
    for (const one of perGiver(prose, placed, giver, self))
      found.push({
        placed,
        giver: one,
        total,
        ...(whole && { whole }),
        ...(untold && { untold }),
        fact: {
          question: question ?? 'c3.contributions',
          ...(isGiven && one.party !== undefined && { party: one.party }),
          ...(isGiven && one.side && { side: one.side }),
          ...(isGiven && form && { form }),
          ...(isGiven && state && { state: state.value }),
          ...(!isGiven && state && !state.guessed && isBudget && { state: state.value }),
          value,
          ...(unit !== undefined && { unit }),
          quote: figure.quote,
          start: figure.start,
          end: figure.end,
          sure: one.sure && !(state?.guessed ?? false),
          elsewhere: one.received || inSentence(prose, placed, words.network),
          self: one.self,
          joint: one.joint,
          ...(rate && { rate: { value: numberOf(rate), quote: rate.quote, start: rate.start, end: rate.end } }),
          ...(figure.min &&
            figure.max && { range: [numberOf({ ...figure, value: figure.min }), numberOf({ ...figure, value: figure.max })] as const }),
          ...(alternatives.length > 0 && { also: alternatives }),
          ...(what !== undefined && { what }),
          ...(counted && { partOf: counted.figure.start }),
        },
      });
  }
  return found.map((one) => (isMixed(one, found) ? { ...one, fact: { ...one.fact, form: undefined } } : one));
}
