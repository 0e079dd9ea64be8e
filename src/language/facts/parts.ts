/** Figures that are part of another one: "waarvan", "aangevuld tot". */
import { isMoney, isRate, numberOf } from './figures.ts';
import type { Money } from './given.ts';
import type { Giver } from './givers.ts';
import * as words from './lexicon-cues.ts';
import type { Placed, Prose } from './sentence.ts';

/** "aangevuld tot 40 miljoen", "met Europees geld erbij in totaal 4 miljoen": what it becomes, not what is added. */
export function isFilledUpTo({ tokens, sentenceOf, figureAt }: Prose, { first, sentence }: Placed): boolean {
  let added = false;
  for (let at = first - 1; at > first - 12 && sentenceOf[at] === sentence; at -= 1)
    added ||= /^(?:erbij|daarbij|meegerekend|opgeteld|meegeteld|inclusief|included)$/u.test(tokens[at]?.text ?? '');
  if (added && [1, 2, 3, 4].some((back) => words.totals.has(tokens[first - back]?.text ?? ''))) return true;
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

/** "90k (cash 30k, kind 60k)": what stands in brackets behind an amount takes it apart. */
function bracketed(bracket: number, { figure }: Placed, earlier: readonly Money[]): Placed | undefined {
  if (!isMoney(figure) || isRate(figure)) return undefined;
  const before = earlier.find((one) => one.placed.next <= bracket && bracket - one.placed.next <= 1 && one.whole === undefined);
  return before !== undefined && isMoney(before.placed.figure) && numberOf(before.placed.figure) > numberOf(figure)
    ? before.placed
    : undefined;
}

/** The figure that this one is said to be part of. */
export function wholeOf({ tokens, sentenceOf, figureAt }: Prose, placed: Placed, earlier: readonly Money[]): Placed | undefined {
  let closed = false;
  for (let at = placed.first - 1; at >= 0 && at >= placed.first - 14 && sentenceOf[at] === placed.sentence; at -= 1) {
    const figure = figureAt[at] ?? -1;
    const word = tokens[at]?.text ?? '';
    if (word === ')') closed = true;
    if (words.partOf.has(word) || (word === 'which' && tokens[at - 1]?.text === 'of')) {
      const before = earlier.findLast((one) => one.placed.next <= at && one.whole === undefined && isMoney(one.placed.figure));
      return before !== undefined &&
        numberOf(before.placed.figure) > numberOf(placed.figure) &&
        placed.sentence - before.placed.sentence <= 1
        ? before.placed
        : undefined;
    }
    if (word === '(' && !closed) return bracketed(at, placed, earlier);
    if (word === '(') closed = false;
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
export function isListed({ figureAt, figures, tokens, sentenceOf }: Prose, { first, sentence }: Placed, { members }: Giver): boolean {
  const last = members.at(-1);
  if (last === undefined || last.next > first) return false;
  let figure = false;
  for (let at = last.next; at < first; at += 1) {
    const between = figures[figureAt[at] ?? -1];
    // "zet drie onderzoekers in, samen …": who is counted is no amount.
    if (between !== undefined) figure ||= between.figure.kind !== 'number';
    else if (figure && words.giving.has(tokens[at]?.text ?? '')) return false;
  }
  return figure && sentenceOf[last.first] === sentence;
}
