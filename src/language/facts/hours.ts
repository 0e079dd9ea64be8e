/** Hours, rates and money that the figure itself does not show: "500 expert hours", "60 u", "Feenstra 1.150 uur, Breman 980", "80 uur à 75 euro", "80k mits". */
import type { Figure } from '../quantities/quantities.ts';
import type { Token } from '../quantities/tokens.ts';
import { english } from '../quantities/words-en.ts';
import { dutch } from '../quantities/words-nl.ts';
import { hourUnits, isHours } from './figures.ts';
import { partyWord } from './lexicon-parties.ts';

const short = new Set(['u', 'h', 'hr', 'uurtje', 'uurtjes']);
const scaled = /\d\s?k$|\d\s?(?:mille|ton|mln|miljoen|million)$/iu;
const isCounted = (unit: string): boolean => dutch.counted.has(unit) || english.counted.has(unit) || partyWord(unit) !== undefined;

/** What stands behind a number that names nothing itself, up to where the next begins. */
const ends = (token: Token | undefined): boolean =>
  token === undefined || token.first || token.kind === 'sign' || /^(?:en|and|or|of|voor|for|maar|but|niet|not)$/u.test(token.text);

function asAmount({ unit: _, ...figure }: Figure): Figure {
  return { ...figure, kind: 'amount' };
}

/** As much of a figure's place as is looked at. */
interface Standing {
  readonly figure: Figure;
  readonly first: number;
  readonly next: number;
}

/** "80 uur à 75 euro", "120 hours at €75": what an hour counts for. */
function isRateOf({ kind, per }: Figure, first: number, tokens: readonly Token[], last: Standing | undefined): boolean {
  if ((kind !== 'money' && kind !== 'amount') || per !== undefined || last === undefined || !isHours(last.figure)) return false;
  const before = tokens[first - 1]?.text === '€' ? first - 2 : first - 1;
  return before - last.next <= 3 && /^(?:a|x|\*|@|tegen|keer|times|at)$/u.test(tokens[before]?.text ?? '');
}

function read({ figure, first, next }: Standing, tokens: readonly Token[], last: Standing | undefined): Figure {
  if (figure.kind !== 'number') return isRateOf(figure, first, tokens, last) ? { ...figure, per: 'uur' } : figure;
  const behind = tokens[next]?.text ?? '';
  const within = tokens[next - 1]?.text ?? '';
  if (figure.unit !== undefined && scaled.test(figure.quote) && !isCounted(figure.unit)) return asAmount(figure);
  if (short.has(figure.unit ?? '') || (figure.unit === undefined && short.has(behind))) return { ...figure, unit: 'uur' };
  const noun = figure.unit === behind ? (tokens[next + 1]?.text ?? '') : behind;
  if (figure.unit !== undefined && hourUnits.has(noun) && !hourUnits.has(within)) return { ...figure, unit: noun };
  const bare = figure.unit === undefined && figure.per === undefined && (figure.value?.d ?? 2) === 1;
  const unit = last && isHours(last.figure) ? last.figure.unit : undefined;
  return bare && unit !== undefined && ends(tokens[next]) ? { ...figure, unit } : figure;
}

/** The figures of a text, with hours that only their surroundings tell: each number takes the unit of the hours before it. */
export function withHours<T extends Standing>(placed: readonly T[], tokens: readonly Token[]): T[] {
  let last: T | undefined;
  return placed.map((one) => {
    const figure = read(one, tokens, last);
    const now = figure === one.figure ? one : { ...one, figure };
    if (figure.kind !== 'number' || figure.unit !== undefined) last = now;
    return now;
  });
}
