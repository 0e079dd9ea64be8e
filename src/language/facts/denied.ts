/** Gifts that are said not to come: "geeft geen 50.000", "kan die 50.000 niet geven", "does not give 50,000". */
import type { Clause } from './clauses.ts';
import { giving } from './lexicon-cues.ts';
import type { Placed, Prose } from './sentence.ts';

const denying = /^(?:geen|niet|nooit|not|never|no)$/u;
/** What may stand between a denial and its figure. */
const between =
  /^(?:de|het|die|deze|dat|een|the|that|this|a|those|€|eur|extra|totale|hele|full|hun|haar|onze|their|its|our|any|zomaar|just)$/u;
const stops = /^(?:[.,;!)]|en|maar|and|but|want|omdat|because|dus|so)$/u;
/** Small words that end "legt de 50.000 niet in", "geeft die 50.000 niet meer". */
const particles = /^(?:in|bij|mee|toe|vrij|uit|over|beschikbaar|langer|meer|door|op)$/u;
const auxiliaries = /^(?:kan|kunnen|wil|willen|gaat|gaan|zal|zullen|mag|does|do|did|will|would|can|could|is|are|has|have)$/u;
const contracted = /^(?:cannot|never|\p{L}+n't|(?:do|does|did|wo|would|ca|could|is|are)nt)$/u;
const conditional = /^(?:zonder|without|anders|otherwise|als|indien|tenzij|if|unless)$/u;
/** "niet alleen 50.000": it denies less than it seems. */
const lesser = /^(?:alleen|enkel|slechts|only|meer|minder|more|less|fewer)$/u;

/** "geen 50.000", "not the 50,000": right before the figure. "niet meer dan 50.000" is a limit. */
function isDeniedBefore({ tokens, sentenceOf, figureAt }: Prose, { first, sentence, figure }: Placed): boolean {
  if (denying.test(figure.qualifier?.split(' ')[0] ?? '')) return false;
  let at = first - 1;
  while (at > first - 4 && (figureAt[at] ?? -1) < 0 && between.test(tokens[at]?.text ?? '')) at -= 1;
  return sentenceOf[at] === sentence && denying.test(tokens[at]?.text ?? '');
}

/** "de 50.000 niet in", "die 50.000 niet geven": behind the figure, and nothing but verbs behind it. */
function isDeniedBehind({ tokens }: Prose, { next }: Placed, { from, to }: Clause): boolean {
  // "Zonder die 50.000 gaat het niet door": something else would not come.
  if (tokens.slice(from, next).some(({ text }) => conditional.test(text))) return false;
  const at = tokens.findIndex(({ text }, one) => one >= next && one < to && (denying.test(text) || stops.test(text)));
  if (at < 0 || at - next > 7 || !/^(?:niet|nooit)$/u.test(tokens[at]?.text ?? '')) return false;
  let end = at + 1;
  const isVerb = (word: string): boolean =>
    particles.test(word) || auxiliaries.test(word) || (giving.has(word) && !/^(?:toegezegd|toegekend)$/u.test(word));
  while (end < to && isVerb(tokens[end]?.text ?? '')) end += 1;
  return end >= to || stops.test(tokens[end]?.text ?? '');
}

/** "does not give 50,000", "won't pay", "gaat niet bijdragen met 50.000": the verb before the figure is denied. */
function isVerbDenied({ tokens }: Prose, { first }: Placed, { from }: Clause): boolean {
  for (let at = from; at < first - 1; at += 1) {
    const [word, behind] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
    const denies =
      contracted.test(word) ||
      (word === 'longer' && tokens[at - 1]?.text === 'no') ||
      ((word === 'not' || word === 'niet') && auxiliaries.test(tokens[at - 1]?.text ?? ''));
    if (!denies || lesser.test(behind)) continue;
    const rest = tokens.slice(at + 1, first).map(({ text }) => text);
    const verb = rest.findIndex((text) => giving.has(text));
    if (verb >= 0 && verb <= 2 && !rest.some((text) => stops.test(text) || text === 'dan' || text === 'than')) return true;
  }
  return false;
}

/** Whether a figure is said not to be so; of a gift also where the verb says it. */
export const isDenied = (prose: Prose, placed: Placed, clause: Clause, isGift: boolean): boolean =>
  isDeniedBefore(prose, placed) || (isGift && (isDeniedBehind(prose, placed, clause) || isVerbDenied(prose, placed, clause)));
