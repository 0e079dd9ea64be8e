/** Hours and money that a count hides: "500 expert hours", "60 u", "Feenstra 1.150 uur, Breman 980", "80k mits". */
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
  readonly next: number;
}

function read({ figure, next }: Standing, tokens: readonly Token[], last: Figure | undefined): Figure {
  if (figure.kind !== 'number') return figure;
  const behind = tokens[next]?.text ?? '';
  const within = tokens[next - 1]?.text ?? '';
  if (figure.unit !== undefined && scaled.test(figure.quote) && !isCounted(figure.unit)) return asAmount(figure);
  if (short.has(figure.unit ?? '') || (figure.unit === undefined && short.has(behind))) return { ...figure, unit: 'uur' };
  if (figure.unit !== undefined && hourUnits.has(behind) && !hourUnits.has(within)) return { ...figure, unit: behind };
  const bare = figure.unit === undefined && figure.per === undefined && (figure.value?.d ?? 2) === 1;
  return bare && last?.unit !== undefined && isHours(last) && ends(tokens[next]) ? { ...figure, unit: last.unit } : figure;
}

/** The figures of a text, with hours that only their surroundings tell: each number takes the unit of the hours before it. */
export function withHours<T extends Standing>(placed: readonly T[], tokens: readonly Token[]): T[] {
  let last: Figure | undefined;
  return placed.map((one) => {
    const figure = read(one, tokens, last);
    if (figure.kind !== 'number' || figure.unit !== undefined) last = figure;
    return figure === one.figure ? one : { ...one, figure };
  });
}
