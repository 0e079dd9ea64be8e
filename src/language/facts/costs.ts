/** Who it is that costs so much: "het project kost 3 miljoen" tells of all of it, "de machine kost 30.000 euro" of one thing. */
import type { Token } from '../quantities/tokens.ts';
import type { Money } from './given.ts';
import { bureau } from './lexicon-cues.ts';
import type { Placed, Prose } from './sentence.ts';

const costing = /^(?:kost|kostte|kostten|vergt|vergen|vergde|requires)$/u;
/** Nouns as well: "de machines kosten 30.000", but "de kosten zijn 30.000". */
const costs = /^(?:kosten|cost|costs)$/u;
const modals = /^(?:gaat|gaan|ging|zal|zullen|zou|zouden|moet|kan|mag|will|would|may|should)$/u;
/** Before these "kosten" is a noun. */
const describing = /^(?:de|het|een|the|a|an|onze|our|hun|their|of|van|in|aan|\S*(?:tal|annual|overall|estimated|running|lijke|ale|ige))$/u;
/** Words that stand before the subject, or in the place of it without naming anything. */
const pointing =
  /^(?:dat|dit|het|it|this|that|wat|dus|en|and|maar|want|samen|nu|ook|dan|er|de|een|the|a|an|ons|onze|our|ongeveer|circa|ca|about|totaal|in|total|ruim|zo|n|'|€|eur)$/u;
const prepositions = /^(?:van|voor|bij|op|met|uit|of|for|with|at|from|om|te|to)$/u;
/** What is all that a Centrum does. */
const whole =
  /(?:project|projecten|programma|programme|program|centrum|centra|centre|center|plan|plannen|plans|samenwerking|samenwerkingsverband|partnership|pps|geheel|initiatief|initiative)$|^(?:alles|everything|whole|boel)$/u;

/** Where the verb stands that says that something costs this figure, and what stands before it. */
function verbOf({ tokens, sentenceOf, figureAt }: Prose, { first, next, sentence }: Placed): number | undefined {
  const word = (at: number): string => (sentenceOf[at] === sentence ? (tokens[at]?.text ?? '') : '');
  // "de machine gaat 30.000 euro kosten"
  for (let at = first - 1; at >= first - 5; at -= 1) {
    if ((figureAt[at] ?? -1) >= 0) return undefined;
    const isVerb = costing.test(word(at)) || (costs.test(word(at)) && word(at - 1) !== '' && !describing.test(word(at - 1)));
    if (isVerb && !/^(?:zijn|is|are|was|were|bedragen|bedraagt|van|of|:)$/u.test(word(at + 1))) return at;
    if (modals.test(word(at)) && [next, next + 1].some((one) => costs.test(word(one)))) return at;
  }
  return undefined;
}

const staff = /(?:leider|manager|coordinator|secretaris|medewerker|penvoerder|officer)s?$/u;

/** Whether the words at the verb, or behind the figure, are about the bureau. */
function isOfBureau({ tokens }: Prose, from: number, { first, next }: Placed): boolean {
  const behind = tokens.slice(next, next + 8);
  const end = behind.findIndex(({ text }) => /^(?:en|and|maar|but|plus|terwijl|while|[.,;:(!?])$/u.test(text));
  return [...tokens.slice(from, first), ...behind.slice(0, end < 0 ? behind.length : end)].some(
    ({ text }) => bureau.has(text) || staff.test(text),
  );
}

/** What is said to cost a figure: a thing, or something that is not named; undefined for the Centrum, the project, the plan or the bureau. */
export function costOf(
  prose: Prose,
  { placed, total, fact: { question } }: Pick<Money, 'placed' | 'total' | 'fact'>,
): 'thing' | 'unnamed' | undefined {
  const verb = question === 'c3.totalBudget' || question === 'c3.bureauCosts' ? verbOf(prose, placed) : undefined;
  if (verb === undefined) return undefined;
  const { tokens, bounds } = prose;
  let from = verb;
  while (from > (bounds[placed.sentence]?.[0] ?? 0) && !/^[,;:(]$/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
  const before = tokens.slice(from, verb);
  const end = before.findIndex(({ text }, at) => at > 0 && prepositions.test(text));
  const naming = (some: readonly Token[]): Token[] => some.filter(({ kind, text }) => kind === 'word' && !pointing.test(text));
  const subject = naming([...before.slice(0, end < 0 ? before.length : end), ...tokens.slice(verb + 1, placed.first)]);
  // "Het kost 3 miljoen": what was spoken of last.
  const start = subject.length > 0 ? from : (bounds[placed.sentence - 1]?.[0] ?? 0);
  const spokenOf = subject.length > 0 ? subject : naming(tokens.slice(start, from));
  if (question === 'c3.bureauCosts' && (spokenOf.length === 0 || isOfBureau(prose, start, placed))) return undefined;
  if ((subject.length === 0 && total) || spokenOf.some(({ text }) => whole.test(text))) return undefined;
  return spokenOf.length > 0 ? 'thing' : 'unnamed';
}
