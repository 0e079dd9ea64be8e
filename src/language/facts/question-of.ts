/** Which question of the intake a figure answers. */
import { english } from '../quantities/words-en.ts';
import { dutch } from '../quantities/words-nl.ts';
import { isHours, isShare } from './figures.ts';
import type { Giver } from './givers.ts';
import * as words from './lexicon-cues.ts';
import { partyWord } from './lexicon-parties.ts';
import { inSentence, near } from './marks.ts';
import type { Placed, Prose } from './sentence.ts';

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

/** A noun that is neither money nor somebody: "10% inflatie", "40 procent studenten". */
const isOther = (word: string): boolean =>
  word.length > 4 &&
  !dutch.functionWords.has(word) &&
  !english.functionWords.has(word) &&
  !words.giving.has(word) &&
  !words.contributing.has(word) &&
  !words.budgets.has(word) &&
  !words.totals.has(word) &&
  !sums.test(word) &&
  !borne.test(word) &&
  partyWord(word) === undefined &&
  /(?:tie|ing|en|te|s|heid|ers|rente|korting|btw)$/u.test(word);

/** What a share is of, where that is no money: "de helft van de studenten". */
function isShareOfOthers({ tokens, sentenceOf }: Prose, { next, sentence }: Placed): boolean {
  const noun = tokens[next];
  if (noun?.kind === 'word' && sentenceOf[next] === sentence && isOther(noun.text)) return true;
  if (!/^(?:van|of)$/u.test(tokens[next]?.text ?? '')) return false;
  for (let at = next + 1; at < next + 5 && sentenceOf[at] === sentence; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (words.budgets.has(word) || words.contributing.has(word) || words.totals.has(word) || sums.test(word)) return false;
  }
  return true;
}
const sums = /^(?:bedrag|geld|middelen|euro|investering|financiering|dit|dat|uren|money|amount|funds|funding|it)$/u;

/** "de helft wordt gedragen door de bedrijven", "40 procent komt van de provincie". */
function isBorne(prose: Prose, placed: Placed, { members }: Giver): boolean {
  const first = members[0];
  if (first === undefined || first.role === 'subject' || first.first < placed.next) return false;
  const direct = first.first - placed.next <= 3 && /^(?:door|voor)$/u.test(prose.tokens[placed.next]?.text ?? '');
  const [from, to] = prose.bounds[placed.sentence] ?? [0, 0];
  return prose.tokens
    .slice(direct ? from : placed.next, direct ? to : first.first)
    .some(({ text }) => words.giving.has(text) || borne.test(text));
}
const borne =
  /^(?:gedekt|gedragen|gefinancierd|betaald|opgebracht|bekostigd|bijeengebracht|afkomstig|kwam|borne|paid|covered|funded|comes)$/u;

/** "de gemeente trekt haar bijdrage van € 80.000 in": it comes to nothing. */
function isWithdrawn({ tokens, sentenceOf }: Prose, { first, next, sentence }: Placed): boolean {
  const [from, to] = [Math.max(0, first - 8), Math.min(tokens.length, next + 8)];
  for (let at = from; at < to; at += 1) {
    const pair = sentenceOf[at] === sentence ? `${tokens[at]?.text} ${tokens[at + 1]?.text}` : '';
    if (/^(?:zonder|without|anders)$/u.test(tokens[at]?.text ?? '')) break;
    if (/^(?:niet door|zegt nee|zeggen nee|zei nee|says no|said no|falls through)$/u.test(pair)) return true;
  }
  const end = tokens[next];
  if (end?.text !== 'in' || sentenceOf[next] !== sentence || !/^(?:[.,;!?]|)$/u.test(tokens[next + 1]?.text ?? '')) return false;
  for (let at = first - 1; at > first - 10 && sentenceOf[at] === sentence; at -= 1)
    if (/^(?:trekt|trekken|trok|trokken)$/u.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** "een derde van de begroting van 1,5 miljoen": what the share is taken of. */
function isBaseOfShare({ tokens, figureAt, figures, sentenceOf }: Prose, { first, sentence }: Placed): boolean {
  if (!/^(?:van|of|ad|a)$/u.test(tokens[first - 1]?.text ?? '') || !words.budgets.has(tokens[first - 2]?.text ?? '')) return false;
  for (let at = first - 3; at > first - 9 && sentenceOf[at] === sentence; at -= 1) {
    const figure = figureAt[at] ?? -1;
    if (figure >= 0)
      return isShare((figures[figure] as Placed).figure) && /^(?:van|of)$/u.test(tokens[(figures[figure] as Placed).next]?.text ?? '');
  }
  return false;
}

/** "provincie de helft", "school: 20 procent": nothing but a colon or an article between. */
function isBehind({ tokens }: Prose, { first }: Placed, next: number): boolean {
  let at = next;
  if (tokens[at]?.text === ':') at += 1;
  while (
    at < first &&
    /^(?:de|het|een|the|a|ieder|elk|samen|gezamenlijk|another|nog|ook|eveneens|nog|zelf|each|is|bedraagt|was)$/u.test(
      tokens[at]?.text ?? '',
    )
  )
    at += 1;
  return at === first;
}

/** "Het kenniscentrum vergt 141 miljoen": what its subject costs. */
function isCostOf({ tokens }: Prose, { first }: Placed, { members }: Giver): boolean {
  const [only] = members;
  if (members.length > 1 || (only !== undefined && (only.role !== 'subject' || only.next > first))) return false;
  return tokens
    .slice(only?.next ?? Math.max(0, first - 3), only === undefined ? first : Math.min(first, only.next + 4))
    .some(({ text }) => /^(?:vergt|kost|kostte|costs|requires)$/u.test(text));
}

/**
 * The question, `null` for what is no answer to any, or `undefined` where nothing tells.
 *
 * @param isSplit the figure is a part of an amount that was given: "daarvan een derde in natura".
 */
export function questionOf(prose: Prose, placed: Placed, giver: Giver, total: boolean, isSplit: boolean): string | null | undefined {
  const { figure } = placed;
  if (isShare(figure) && (near(prose, placed, words.bureau, 8, 5) || isShareOfOthers(prose, placed))) return null;
  if (isShare(figure))
    return giver.members.length > 0 &&
      (giver.members.some(({ next }) => isBehind(prose, placed, next)) ||
        isSplit ||
        isVerbed(prose, placed, giver) ||
        isBorne(prose, placed, giver) ||
        inSentence(prose, placed, words.contributing) ||
        near(prose, placed, words.budgets, 2, 5))
      ? 'c3.contributions'
      : null;
  if (near(prose, placed, words.ownAffairs, 9, 4) || near(prose, placed, words.refused, 6, 6) || isWithdrawn(prose, placed)) return null;
  // What an hour costs, whoever gives the hours.
  if (giver.members.length === 0 && near(prose, placed, words.rates, 8, 5)) return figure.per === undefined ? null : 'c3.contributions';
  if (near(prose, placed, words.bureau, 8, 5) || near(prose, placed, words.bureau, 14, 0, true)) return 'c3.bureauCosts';
  if (near(prose, placed, words.meetings, 8, 6)) return 'c3.meetingHours';
  if (isBaseOfShare(prose, placed)) return 'c3.totalBudget';
  const contributes = near(prose, placed, words.contributing, 8, 5);
  const gives = giver.members.length > 0;
  const budget = near(prose, placed, words.budgets, total ? 11 : 7, 3);
  const active = gives && inSentence(prose, placed, words.giving) && !giver.members.every(({ joint }) => joint);
  if (isHours(figure)) return gives && !giver.joint ? 'c3.contributions' : undefined;
  // "op de begroting staat 4 ton vanuit de provincie": part of a budget, from somebody.
  const sourced =
    !total &&
    !giver.joint &&
    giver.members.some(
      ({ role, first, side }) =>
        role === 'source' &&
        first >= placed.next &&
        side !== undefined &&
        !prose.figureAt.slice(placed.next, first).some((one) => one >= 0),
    );
  if (budget && !contributes && !sourced && (!active || total))
    return near(prose, placed, words.activity, 12, 7) || hasLearners(prose, placed) ? 'c4.activities' : 'c3.totalBudget';
  if ((total && giver.self && near(prose, placed, words.needing, 6, 4)) || isCostOf(prose, placed, giver)) return 'c3.totalBudget';
  if (total && giver.received && near(prose, placed, words.granted, 4, 5)) return 'c3.contributions';
  if (total && (!gives || (giver.joint && giver.members.every(({ joint }) => joint)))) return 'c3.totalBudget';
  if (!gives && !contributes && !giver.received && hasLearners(prose, placed) && inSentence(prose, placed, words.activity))
    return 'c4.activities';
  if (gives || contributes || giver.received || budget) return 'c3.contributions';
  return figure.kind === 'money' || figure.per !== undefined ? 'c3.contributions' : undefined;
}
