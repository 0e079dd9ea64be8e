/**
 * Hours, rates and money that the figure itself does not show: "500 expert hours", "60 u", "Feenstra 1.150 uur, Breman 980",
 * "80 uur à 75 euro", "80k mits".
 */
import type { Figure } from '../quantities/quantities.ts';
import type { Token } from '../quantities/tokens.ts';
import { hourUnits, isHours } from './figures.ts';
import { partyWord } from './lexicon-parties.ts';
import { tableOf } from './tables.ts';
import { periodOf } from './term.ts';

const short = new Set(['u', 'h', 'hr', 'uurtje', 'uurtjes']);
const scaled = /\d\s?(?:k|mille)$/iu;
/** Behind an amount of money, where the noun of a count would stand. */
const noNoun =
  /^(?:mits|als|indien|wanneer|want|zodra|omdat|zolang|eigen|meebrengen|bijleggen|inleggen|bijdragen|if|when|once|because|provided)$/u;

/** What stands behind a number that names nothing itself, up to where the next begins. */
const ends = (token: Token | undefined): boolean =>
  token === undefined || token.first || token.kind === 'sign' || /^(?:en|and|or|of|voor|for|maar|but|niet|not)$/u.test(token.text);

function asAmount({ unit: _, ...figure }: Figure): Figure {
  return { ...figure, kind: 'amount' };
}

/** "3 keer 150.000": the noun of the first number is not that of the second. */
const isTimes = ({ kind, unit, value }: Figure, behind: Token | undefined): boolean =>
  kind === 'number' && /^(?:keer|maal|times)$/u.test(unit ?? '') && behind?.text !== unit && (value?.n ?? 0) >= 1000;

/** A name or a word for somebody: "Breman 980". */
const isSomebody = (token: Token | undefined): boolean =>
  token?.kind === 'word' && ((token.capital && !token.first) || partyWord(token.text) !== undefined);

/** As much of a figure's place as is looked at. */
interface Standing {
  readonly figure: Figure;
  readonly first: number;
  readonly next: number;
  readonly sentence: number;
}

/** "80 uur à 75 euro", "120 hours at €75": what an hour counts for. In "200 uur à 75 euro per jaar" the hours come back. */
function isRateOf({ kind, per }: Figure, first: number, tokens: readonly Token[], last: Standing | undefined): boolean {
  if (
    (kind !== 'money' && kind !== 'amount') ||
    (per !== undefined && periodOf(per) === undefined) ||
    last === undefined ||
    !isHours(last.figure)
  )
    return false;
  const before = tokens[first - 1]?.text === '€' ? first - 2 : first - 1;
  return before - last.next <= 5 && /^(?:a|x|\*|@|tegen|keer|times|at)$/u.test(tokens[before]?.text ?? '');
}

function read({ figure, first, next, sentence }: Standing, { text, tokens }: Source, last: Standing | undefined): Figure {
  if (isTimes(figure, tokens[next])) return asAmount(figure);
  if (isInHours(text, figure)) return { ...figure, unit: 'uur' };
  if (figure.kind !== 'number') return isRateOf(figure, first, tokens, last) ? { ...figure, per: 'uur' } : figure;
  const behind = tokens[next]?.text ?? '';
  const within = tokens[next - 1]?.text ?? '';
  if (figure.unit !== undefined && scaled.test(figure.quote) && noNoun.test(figure.unit)) return asAmount(figure);
  const isTime = /^(?:om|tot|van|vanaf|rond|at|to|from|until|-)$/u.test(tokens[first - 1]?.text ?? '') || figure.min !== undefined;
  if (!isTime && (short.has(figure.unit ?? '') || (figure.unit === undefined && short.has(behind)))) return { ...figure, unit: 'uur' };
  const noun = figure.unit === behind ? (tokens[next + 1]?.text ?? '') : behind;
  if (figure.unit !== undefined && hourUnits.has(noun) && !hourUnits.has(within)) return { ...figure, unit: noun };
  const bare = figure.unit === undefined && figure.per === undefined && (figure.value?.d ?? 2) === 1;
  const unit = last?.sentence === sentence && isHours(last.figure) ? last.figure.unit : undefined;
  return bare && unit !== undefined && isSomebody(tokens[first - 1]) && ends(tokens[next]) ? { ...figure, unit } : figure;
}

interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A number under "uren": of a table, with nothing but a bar or a tab around it. */
function isInHours(text: string, figure: Figure): boolean {
  const { kind, unit, value } = figure;
  if ((kind !== 'number' && kind !== 'amount') || value === undefined || value.n === 0 || (unit !== undefined && hourUnits.has(unit)))
    return false;
  return (
    /[|\t;]/u.test(text) &&
    /^(?:(?:aantal )?uren|uur|uren per jaar|hours|hrs|(?:number of )?hours)(?:\s*\(.*)?$/iu.test(tableOf(text, figure)?.heading?.text ?? '')
  );
}

/** The figures of a text, with what only their surroundings tell. A bare number behind somebody takes the unit of the hours before it. */
export function withHours<T extends Standing>(placed: readonly T[], source: Source): T[] {
  let last: T | undefined;
  const all: T[] = [];
  for (const one of placed) {
    const figure = read(one, source, last);
    const now = figure === one.figure ? one : { ...one, figure };
    const { per } = one.figure;
    // The rate is that of an hour; what comes back is the hours.
    if (per !== undefined && figure.per === 'uur' && periodOf(per) !== undefined && last !== undefined && last.figure.per === undefined)
      all[all.indexOf(last)] = { ...last, figure: { ...last.figure, per } };
    if (figure.kind !== 'number' || figure.unit !== undefined) last = now;
    all.push(now);
  }
  return all;
}
