/** Sums: the same euro is counted once, and parts that do not make their total are asked about. */
import type { Fact } from './fact.ts';
import type { Money } from './given.ts';
import type { Prose } from './sentence.ts';

/** Parts and a total, in euros, that differ by more than rounding. */
export interface DoesNotAddUp {
  readonly total: number;
  readonly parts: readonly number[];
  readonly sum: number;
  /** In the person's own figures: "400.000 + 450.000 ≠ 1,5 miljoen". */
  readonly words: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const definite = /^(?:de|het|die|dit|deze|dat|the|that|this|genoemde)$/u;

/** "Naast de 123 miljoen": what was mentioned before, not another 123 million. */
function isRepeated({ tokens }: Prose, one: Money, earlier: readonly Money[]): boolean {
  const same = earlier.find(
    (other) =>
      other.fact.value === one.fact.value &&
      other.fact.unit === one.fact.unit &&
      (one.fact.side === undefined || other.fact.side === undefined || one.fact.side === other.fact.side),
  );
  if (same === undefined) return false;
  if (one.total && (same.total || same.fact.question === 'c3.totalBudget' || same.giver.received)) return true;
  const before = [1, 2].map((back) => tokens[one.placed.first - back]?.text ?? '');
  const named = one.fact.party !== undefined && same.fact.party !== undefined && one.fact.party !== same.fact.party;
  return !named && before.some((word) => definite.test(word)) && one.placed.sentence !== same.placed.sentence;
}

/** One in the last digit that was written: 1,25 miljoen is known to ten thousand. */
function precision({ placed: { figure }, fact }: Money): number {
  const scaled = /mln|miljoen|million|mio|[\d\s]m\b/iu.test(figure.quote)
    ? 1e6
    : /ton\b/iu.test(figure.quote)
      ? 1e5
      : /\bk\b|\dk\b|duizend|thousand/iu.test(figure.quote)
        ? 1e3
        : 1;
  const decimals = scaled > 1 ? (/[.,](\d+)/u.exec(figure.quote)?.[1]?.length ?? 0) : 0;
  const unit = scaled / 10 ** decimals;
  if (figure.qualifier === undefined) return unit;
  // "ruim 40 miljoen" is rougher than it is written.
  let rough = 1;
  while (fact.value % (rough * 10) === 0 && fact.value >= rough * 100) rough *= 10;
  return Math.max(unit, rough);
}

const open =
  /\b(?:overige?|rest|restant|resterend|o\.a\.|onder andere|onder meer|waaronder|bijvoorbeeld|zoals|gedeelte|remaining|remainder|among others|such as|including|nog te|aanvullend)/iu;

function check(prose: Prose, total: Money, parts: readonly Money[]): DoesNotAddUp | null {
  const sum = parts.reduce((all, { fact }) => all + fact.value, 0);
  // One million may stand for 1,04 million, but not for 1,2.
  const slack = Math.min(Math.max(precision(total), ...parts.map(precision)), total.fact.value / 20);
  if (Math.abs(sum - total.fact.value) <= slack) return null;
  const [start, end] = [
    Math.min(total.fact.start, ...parts.map(({ fact }) => fact.start)),
    Math.max(total.fact.end, ...parts.map(({ fact }) => fact.end)),
  ];
  const from = prose.tokens.findIndex((_, at) => prose.sentenceOf[at] === total.placed.sentence);
  const around = prose.text.slice(prose.tokens[from]?.start ?? 0, Math.min(prose.text.length, end + 60));
  if (sum < total.fact.value && (open.test(around) || parts.length < 2)) return null;
  return {
    total: total.fact.value,
    parts: parts.map(({ fact }) => fact.value),
    sum,
    words: `${parts.map(({ fact }) => fact.quote).join(' + ')} ≠ ${total.fact.quote}`,
    quote: prose.text.slice(start, end),
    start,
    end,
  };
}

const isEuros = ({ fact: { unit, range } }: Money): boolean => unit === undefined && range === undefined;

/** Leaves out what was said twice, and finds totals that their parts do not make. */
export function checkTotals(prose: Prose, all: readonly Money[]): { kept: Fact[]; doesNotAddUp: DoesNotAddUp[] } {
  const kept: Money[] = [];
  for (const one of all) if (!isRepeated(prose, one, kept)) kept.push(one);
  const doesNotAddUp: DoesNotAddUp[] = [];
  for (const total of kept) {
    if (!isEuros(total)) continue;
    const inside = kept.filter((one) => one.whole === total.placed && isEuros(one));
    const beside =
      total.total && total.whole === undefined
        ? kept.filter(
            (one) =>
              one !== total &&
              !one.total &&
              one.whole === undefined &&
              one.placed.sentence === total.placed.sentence &&
              isEuros(one) &&
              one.fact.question === 'c3.contributions' &&
              !one.giver.joint &&
              one.giver.members.length > 0,
          )
        : [];
    const parts = inside.length > 0 ? inside : beside.length >= 2 ? beside : [];
    if (parts.length === 0) continue;
    const wrong = check(prose, total, parts);
    if (wrong && (parts.length > 1 || wrong.sum > wrong.total)) doesNotAddUp.push(wrong);
  }
  return { kept: kept.map(({ fact }) => fact), doesNotAddUp };
}
