/** How likely a party is to be the one that gives a figure, by where it stands and what stands between. */
import { contributing, giving, granted, receiving, targets } from './lexicon-cues.ts';
import { isJoined, type Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

/** Tokens between a figure and who gives it, at most: keeps the time linear in a sentence without end. */
export const reach = 60;

interface Gap {
  readonly words: number;
  readonly commas: number;
  readonly breaks: number;
  readonly figures: number;
  readonly target: boolean;
  readonly gives: boolean;
  readonly relative: boolean;
  readonly clause: boolean;
  readonly paren: boolean;
}

const clauseWords = new Set('en maar terwijl and while but'.split(' '));
const relatives = new Set('dat die waarmee waaruit waarvan which that'.split(' '));

function gapOf({ tokens, figureAt }: Prose, from: number, to: number): Gap {
  let [words, commas, breaks, target, gives, relative, clause, paren] = [0, 0, 0, false, false, false, false, false];
  let last = -1;
  let figures = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const figure = figureAt[at] ?? -1;
    if (figure >= 0 && figure !== last) {
      figures += 1;
      last = figure;
    }
    if (token.kind !== 'word') {
      if (token.text === ',') commas += 1;
      else if (token.text === ';' || token.text === '•') breaks += 1;
      else if (token.text === '(') paren = true;
      continue;
    }
    if (figure >= 0) continue;
    words += 1;
    // "6 miljoen aan cofinanciering" says what, not to whom.
    target ||= targets.has(token.text) && token.text !== 'in' && token.text !== 'bij' && !contributing.has(tokens[at + 1]?.text ?? '');
    gives ||= giving.has(token.text);
    relative ||= relatives.has(token.text);
    clause ||= clauseWords.has(token.text);
  }
  return { words, commas, breaks, figures, target, gives, relative, clause, paren };
}

const ends = new Set([';', '.', '!', '?', ':']);
const helpers = new Set(
  'kan kunnen kon konden mag mogen can may could wil willen zal zullen will heeft hebben has have had is zijn was were wordt worden werd werden are be been gaat gaan'.split(
    ' ',
  ),
);

/** "The project has been conditionally awarded …": all before the verb only receive. */
function isAwarded({ tokens, sentenceOf }: Prose, { next, sentence }: Party): boolean {
  for (let at = next; at < Math.min(tokens.length, next + reach) && sentenceOf[at] === sentence; at += 1) {
    if (!/^(?:awarded|granted|toegekend)$/u.test(tokens[at]?.text ?? '')) continue;
    return [1, 2, 3].some((back) => /^(?:been|was|were|werd|werden)$/u.test(tokens[at - back]?.text ?? ''));
  }
  return false;
}

/** "Van het bedrijfsleven verwachten we 2 ton", "de robot van Roos mogen we houden": who expects or keeps it does not give it. */
const expecting = /^(?:verwacht|verwachten|expect|expects|hopen|rekenen|houden|gebruiken|benutten|overnemen|keep|use|borrow)$/u;

/** "wij hebben dat gewaardeerd op 7.000": who says what a gift of another is worth. */
const valuing = /^(?:gewaardeerd|waarderen|waardeer|taxeren|getaxeerd|schatten|value|valued|estimate|estimated)$/u;

/** "… krijgt de nieuwbouw van het ROC": it is the ROC's that gets. */
function isInReceiver({ tokens, sentenceOf, figureAt }: Prose, party: Party, parties: readonly Party[]): boolean {
  let at = party.first - 1;
  while (/^(?:de|het|the|van|of)$/u.test(tokens[at]?.text ?? '')) at -= 1;
  if (tokens[at]?.kind !== 'word' || at >= party.first - 1) return false;
  const article = [1, 2].find((back) => /^(?:de|het|een|the|a)$/u.test(tokens[at - back]?.text ?? ''));
  if (article === undefined || parties.some(({ first, next }) => first <= at && at < next) || (figureAt[at] ?? -1) !== -1) return false;
  const verb = at - article - 1;
  // "We krijgen de draaibank van Bosch": there it is "we" who gets.
  const subject = parties.some(({ next, role }) => next === verb && role === 'subject');
  return !subject && sentenceOf[verb] === party.sentence && receiving.has(tokens[verb]?.text ?? '');
}

/** "Gemeente Tiel 40.000 cash, aangevraagd": how certain it is, and no verb of who is named. */
function isState({ tokens, figureAt }: Prose, from: number, at: number): boolean {
  if (!/^(?:aangevraagd|requested|applied)$/u.test(tokens[at]?.text ?? '')) return false;
  const isTag = (figureAt[at - 1] ?? -1) >= 0 || /^(?:,|\(|-|–|:|cash|kind|geld|euro|subsidie)$/u.test(tokens[at - 1]?.text ?? '');
  return isTag && !tokens.slice(from, at).some(({ text }) => helpers.has(text));
}

/** Whether the verb that belongs to this party is one of receiving: "bedrijven kunnen een bijdrage vragen", "krijgen scholen". */
export function isReceiver(prose: Prose, party: Party, parties: readonly Party[]): boolean {
  const { tokens, sentenceOf, figureAt, figures } = prose;
  if (party.role === 'source') return isInReceiver(prose, party, parties);
  if (party.role !== 'subject') return false;
  const valued = party.self && parties.some(({ self, sentence }) => !self && sentence === party.sentence);
  const isExpecting = party.self && parties.some(({ role, sentence }) => role === 'source' && sentence === party.sentence);
  if (isAwarded(prose, party)) return true;
  for (let at = party.first - 1; at >= party.first - 4 && at >= 0 && sentenceOf[at] === party.sentence; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (
      (figures[figureAt[at] ?? -1]?.figure.unit === undefined && (figureAt[at] ?? -1) !== -1) ||
      ends.has(word) ||
      word === ',' ||
      giving.has(word)
    )
      break;
    if ((receiving.has(word) && word !== 'slag') || (expecting.test(word) && isExpecting)) return true;
  }
  const other = parties.find(({ first, role }) => first > party.first && role === 'subject' && first > party.next + 1);
  for (let at = party.next; at < party.next + 18 && at < tokens.length && sentenceOf[at] === party.sentence; at += 1) {
    const word = tokens[at]?.text ?? '';
    if ((figureAt[at] ?? -1) !== -1) continue;
    if (ends.has(word)) return false;
    if (other !== undefined && at >= other.first && !isJoined(prose, party, other)) return false;
    if (isState(prose, party.next, at)) continue;
    if (receiving.has(word) || (expecting.test(word) && isExpecting) || (valuing.test(word) && valued)) return true;
    if (giving.has(word) && !helpers.has(word) && !['stellen', 'stelt', 'komt', 'komen', 'maakt', 'maken'].includes(word)) return false;
  }
  return false;
}

export function scoreBefore(prose: Prose, party: Party, placed: Placed, parties: readonly Party[]): number {
  const gap = gapOf(prose, party.next, placed.first);
  let score = 80 - 2 * gap.words - 12 * gap.commas - 30 * gap.breaks - 25 * gap.figures;
  if (gap.words === 0 && gap.figures === 0 && gap.commas === 0) score += 15;
  if (gap.gives) score += 10;
  // "32 rijk, 32 school": who stands behind a figure belongs to that one.
  if ((prose.figureAt[party.first - 1] ?? -1) >= 0 && gap.words <= 1 && (gap.commas > 0 || gap.clause)) score -= 40;
  // "ROC: 3 docenten, 0,6 fte, waarde 48.000": all behind the colon, until somebody else is named.
  if (
    (prose.tokens[party.next]?.text === ':' ||
      (contributing.has(prose.tokens[party.next]?.text ?? '') && prose.tokens[party.next + 1]?.text === ':')) &&
    gap.breaks === 0 &&
    !parties.some((one) => one.first > party.next && one.next <= placed.first)
  )
    score = Math.max(score, 50);
  if (party.role === 'source') {
    const before = prose.figureAt[party.first - 2] ?? -1;
    const near = [1, 2, 3, 4].some((back) => (prose.figureAt[party.first - back] ?? -1) >= 0);
    // "400.000 van bedrijven, 300.000 …": bedrijven belongs to the figure before it.
    if ((near || before >= 0) && gap.figures === 0) score -= gap.commas > 0 || gap.clause ? 55 : 25;
    else score -= 6;
  }
  const between = parties.filter(
    (one) =>
      one.first >= party.next &&
      one.next <= placed.first &&
      one.role === 'subject' &&
      !isJoined(prose, party, one) &&
      !(one.self && isReceiver(prose, one, parties)),
  );
  return score - 30 * between.length;
}

const ownWords = /^(?:eigen|aan|als|in|cash|kind|eur|euro)$/u;
/** "€ 800.000 eigen bijdrage onderwijs", "€ 50.000 cofinanciering gemeente": whose contribution it is called. */
export function isCalledAfter({ tokens }: Prose, { first, next: partyNext }: Party, { next }: Placed): boolean {
  // "€24 million in government subsidy"
  if (
    first - next <= 2 &&
    contributing.has(tokens[partyNext]?.text ?? '') &&
    tokens.slice(next, first).every(({ text }) => ownWords.test(text))
  )
    return true;
  if (first - next < 1 || first - next > 4 || !contributing.has(tokens[first - 1]?.text ?? '')) return false;
  return tokens.slice(next, first - 1).every(({ text }) => ownWords.test(text));
}

/** "the 2 million euro grant from the ministry": the gift and its giver in one. */
const isGiftOf = ({ tokens }: Prose, party: Party, { next }: Placed): boolean =>
  granted.has(tokens[next]?.text ?? '') && party.first - next <= 5;

export function scoreAfter(prose: Prose, party: Party, placed: Placed, parties: readonly Party[]): number {
  const gap = gapOf(prose, placed.next, party.first);
  const alone = !parties.some(({ first, next }) => first >= placed.next && next <= party.first);
  // "totaal 900.000: bedrijven 310.000, …": what comes behind the colon takes it apart.
  if (prose.tokens[placed.next]?.text === ':' && gap.words === 0) return 0;
  const far = 60 * gap.figures + 30 * gap.breaks;
  // A figure directly behind the party: it belongs to that one ("400.000, overheid 300.000").
  const following = prose.figureAt[party.next] ?? -1;
  const claimed =
    following >= 0 || (['(', ':', '='].includes(prose.tokens[party.next]?.text ?? '') && (prose.figureAt[party.next + 1] ?? -1) >= 0);
  // "300.000 in cash en 500.000 in kind van bedrijven": both are of the one behind.
  const shared = gap.figures === 1 && gap.commas === 0 && gap.clause && !gap.gives && alone ? 40 : 0;
  if (party.role === 'source')
    return (
      (isGiftOf(prose, party, placed) ? 12 : 0) +
      92 -
      3 * gap.words -
      20 * gap.commas -
      far +
      shared -
      (gap.target ? 35 : 0) -
      (claimed ? 30 : 0) -
      (gap.gives && gap.clause ? 25 : 0)
    );
  if (isCalledAfter(prose, party, placed)) return 96 - far;
  if (gap.paren && gap.words <= 2 && !gap.target) return 92 - far - 10 * gap.commas;
  const direct = gap.words === 0 && gap.commas === 0 && gap.breaks === 0 && gap.figures === 0;
  if (direct) return claimed ? 20 : 62;
  if (gap.clause && !gap.relative) return 10 - far;
  if (gap.gives || gap.relative)
    return 76 - 3 * gap.words - 25 * gap.commas * (gap.relative ? 0.3 : 1) - far - (claimed ? 30 : 0) - (gap.target ? 20 : 0);
  return 22 - 3 * gap.words - 20 * gap.commas - far;
}
