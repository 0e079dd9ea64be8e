/**
 * What is said with less than certainty: "misschien 30.000", "maximaal 50.000". Such a gift keeps the words that say so,
 * and is asked about; what is denied is no gift.
 */
import type { FigureState } from '../../criteria/vocabulary.ts';
import type { Figure } from '../quantities/quantities.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { cuesOf } from './cues.ts';
import { isDenied } from './denied.ts';
import { isShare } from './figures.ts';
import { fold, type Span, span } from './fold.ts';
import type { Money } from './given.ts';
import { stateCues } from './lexicon-cues.ts';
import { isBelowZero } from './negative.ts';
import type { Placed, Prose } from './sentence.ts';

const any = (...lists: readonly string[]): string => lists.join('|');
const pronoun = '(?:ik|we|wij|het|dat|nog|zelf|ze|zij)';

const dutch = any(
  'misschien|wellicht|allicht|eventueel|eventuele|waarschijnlijk|waarschijnlijke|vermoedelijk|hopelijk|mogelijkerwijs|in principe|in beginsel|onder voorbehoud|naar verwachting|voorlopig|indicatief',
  '(?<!(?:maakt?|maken|maakte|maakten)(?: \\p{L}+){0,6} )(?<!(?:mede|zo|waar) )mogelijk(?! (?:te )?(?:ge)?ma\\p{L}+)',
  'als (?:het|alles|dat) (?:meezit|lukt|doorgaat|goed gaat|rond komt)',
  '(?:niet|onvoldoende) (?:helemaal |geheel |echt |100% )?(?:zeker|definitief|rond|vast|bekend|duidelijk|akkoord|besloten|beslist|bevestigd|geregeld)',
  'nog (?:onzeker|onduidelijk|onbekend|onbevestigd|in (?:gesprek|overleg|onderhandeling)|af te wachten|te bespreken|te bevestigen|(?:moeten? )?(?:navragen|overleggen|bespreken))',
  '(?:niet|not) (?:toegekend|gehonoreerd|verleend|granted|awarded)|onzeker|onbevestigd|overweegt|overwegen|denkt (?:na )?(?:aan|over)|denken (?:na )?(?:aan|over)|denk ik|denken (?:we|wij)|(?:ik|we|wij) (?:denk|denken|gok|hoop|hopen|verwacht|verwachten|schat|schatten)',
  '(?:hoopt|hopen|verwacht|verwachten|streeft|streven)|van plan|(?:wil|wilt|willen)(?: \\p{L}+){0,3} graag|graag(?: \\p{L}+){0,3} willen|zou(?:den)?(?: [\\p{L}\\d.,€]+){0,6} (?:kunnen|willen)|zou(?:den)?(?: \\p{L}+){0,2} graag|kan zijn',
  `(?:weet|weten)(?: ${pronoun})* niet|\\(\\?+\\)|n\\.?t\\.?b`,
);
const english = any(
  'maybe|perhaps|possibly|probably|presumably|hopefully|might|could|may (?:also |still |yet )?(?:be|give|pay|contribute|provide|put|add|invest|fund|offer|bring|come|commit)|would (?:like|love)|hop(?:es?|ing) to|expect(?:s|ed)? to|plan(?:s|ning)? to|intends? to|likely',
  "not (?:yet |fully |entirely |quite |completely )?(?:sure|certain|final|confirmed|decided|definite|secured|settled|agreed)|n't (?:know|sure)|unsure|uncertain|unconfirmed|consider(?:s|ing)|thinking (?:of|about)",
  'tentatively|tentative|provisional|provisionally|subject to|in principle|(?:i|we) (?:think|guess|believe|hope|expect)|to be (?:confirmed|decided)|tb[cd]|if all goes well',
);
const hedge = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(dutch, english)})(?![\\p{L}])`, 'u');

/** "Dat is nog niet zeker", "maar alles is onder voorbehoud": what points back to what was said. */
const pointing =
  /^(?:(?:maar|but|al|wel|hoewel) )?(?:dat|dit|het|die|deze|alles|allemaal|beide|allebei|is|zijn|nog|it|it's|that|that's|this|these|they|both|all|not)(?!\p{L})/u;
const ofAll = /(?<!\p{L})(?:alles|allemaal|alle|beide|beiden|allebei|everything|all|both)(?!\p{L})/u;

type Place = Pick<Span, 'start' | 'end'>;

const wordsIn = ({ text, tokens }: Prose, { from, to }: Clause): string =>
  from >= to ? '' : fold(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));

/** Where these tokens say that it is not certain. */
function hedgeIn(prose: Prose, clause: Clause): Place | undefined {
  const found = hedge.exec(wordsIn(prose, clause));
  if (found === null) return undefined;
  const start = (prose.tokens[clause.from]?.start ?? 0) + found.index;
  return { start, end: start + found[0].length };
}

/** All the figures of one sentence and the words about each, in order. */
type Sentence = readonly (readonly [Placed, Clause])[];

/** "Misschien geven A 3 ton en B 2", "…, maar dat is allemaal nog onzeker": said of all figures of the sentence. */
function hedgeOfAll(prose: Prose, sentence: Sentence, heads: ReadonlyMap<Placed, number>): Place | undefined {
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (first === undefined || last === undefined || sentence.length < 2) return undefined;
  const ahead = hedgeIn(prose, { from: first[1].from, to: heads.get(first[0]) ?? first[1].from });
  if (ahead !== undefined) return ahead;
  const behind = { from: last[0].next, to: last[1].to };
  return ofAll.test(wordsIn(prose, behind)) ? hedgeIn(prose, behind) : undefined;
}

/** "… Dat is nog niet zeker.": the next sentence, where it has no figures of its own; of all figures, or of the last. */
function hedgeAfter(prose: Prose, placed: Placed, isLast: boolean): Place | undefined {
  const [from, to] = prose.bounds[placed.sentence + 1] ?? [0, 0];
  const said = wordsIn(prose, { from, to });
  if (!pointing.test(said) || said.includes('?') || prose.figures.some(({ sentence }) => sentence === placed.sentence + 1))
    return undefined;
  return isLast || ofAll.test(said) ? hedgeIn(prose, { from, to }) : undefined;
}

/** What is quoted of a doubt: its words with the figure, or, where those stand far apart, its words alone. */
function quoteOf({ text }: Pick<Prose, 'text'>, { start, end }: Place, { figure }: Pick<Placed, 'figure'>): string {
  const whole = span(text, Math.min(start, figure.start), Math.max(end, figure.end)).quote;
  return whole.length <= 80 && !whole.includes('\n') ? whole : text.slice(start, end);
}

/** "maximaal 50.000", "ongeveer 30.000", "200+": a figure that is not said to be exact, as it is written. */
function roughly({ text }: Pick<Prose, 'text'>, { figure: { qualifier, start, end } }: Pick<Placed, 'figure'>): string | undefined {
  if (qualifier === undefined) return undefined;
  const ahead = Math.max(0, start - 30);
  const at = fold(text.slice(ahead, start)).lastIndexOf(fold(qualifier));
  return at < 0 ? text.slice(start, end + qualifier.length) : text.slice(ahead + at, end);
}

const reserved = /^(?:onder voorbehoud|in principe|in beginsel|subject to|in principle)$/u;

/** Who may give something has not promised it; "aangevraagd" stays so, and so does "toegezegd, onder voorbehoud van de raad". */
function isStateSaid(prose: Prose, { sentence }: Placed, state: FigureState | undefined, { start, end }: Place): boolean {
  if (state === 'gevraagd') return true;
  const isSaid = cuesOf(prose, stateCues).some(
    ({ value, weak, first }) => value === state && !weak && prose.sentenceOf[first] === sentence,
  );
  return isSaid && reserved.test(fold(prose.text.slice(start, end)));
}

const limits =
  /^(?:max|min|tot|vanaf|hooguit|niet |meer |minder |boven|onder|up to|at (?:least|most)|no |not |more |less |fewer |under|below|above|over|until|from|>|<|≥|≤|\+$|a m|.*(?:hoogst|minst|maximum|minimum))/u;

/** The words with which a figure alone is left open: "misschien 30.000", "maximaal 50.000". About as much is answer enough. */
export function doubtOf(text: string, figure: Figure): string | undefined {
  const folded = fold(text);
  const found = hedge.exec(folded);
  if (found !== null) return quoteOf({ text }, { start: found.index, end: found.index + found[0].length }, { figure });
  return figure.qualifier !== undefined && limits.test(figure.qualifier) ? roughly({ text }, { figure }) : undefined;
}

/** A figure that is not given, and why. */
export interface Passed extends Span {
  readonly why: 'denied' | 'negative';
}

export interface Doubted {
  readonly standing: readonly Money[];
  readonly passed: readonly Passed[];
}

const isGift = ({ fact, placed }: Money): boolean => fact.question === 'c3.contributions' && !isShare(placed.figure);

/** The money of a text without what is denied, and the rest with the words that leave it open. */
export function doubted(prose: Prose, money: readonly Money[]): Doubted {
  const held = [...new Map(money.map(({ placed, giver }) => [placed, { placed, members: giver.members }])).values()];
  const clauses = clausesOf(prose, held);
  const heads = new Map(held.map(({ placed, members }) => [placed, Math.min(placed.first, ...members.map(({ first }) => first))]));
  const sentences = Map.groupBy(clauses, ([{ sentence }]) => sentence);
  const clauseOf = (placed: Placed): Clause => clauses.get(placed) ?? { from: placed.first, to: placed.next };
  const gone = new Map(
    money.flatMap((one): [Placed, Passed['why']][] => {
      if (isBelowZero(prose.text, one.placed.figure)) return [[one.placed, 'negative']];
      return isDenied(prose, one.placed, clauseOf(one.placed), isGift(one)) ? [[one.placed, 'denied']] : [];
    }),
  );
  const open = (one: Money): Money => {
    const { placed, fact } = one;
    if (!isGift(one)) return one;
    const beside = sentences.get(placed.sentence) ?? [];
    const isLast = beside.at(-1)?.[0] === placed;
    const found = hedgeIn(prose, clauseOf(placed)) ?? hedgeOfAll(prose, beside, heads) ?? hedgeAfter(prose, placed, isLast);
    const doubt = found === undefined ? roughly(prose, placed) : quoteOf(prose, found, placed);
    if (doubt === undefined) return one;
    const { state, ...rest } = fact;
    const isKept = found === undefined || isStateSaid(prose, placed, state, found);
    return { ...one, fact: { ...rest, ...(state && isKept && { state }), sure: false, doubt } };
  };
  return {
    standing: money.filter(({ placed }) => !gone.has(placed)).map(open),
    passed: [...gone].map(([{ figure }, why]) => ({ why, ...span(prose.text, figure.start - (why === 'negative' ? 1 : 0), figure.end) })),
  };
}
