/**
 * Who gives a figure. Every party of the sentence is weighed by its place: directly before or
 * behind the figure, "van …" or "door …", subject of a verb of giving; commas, other figures and
 * other parties between make it less likely. Who only receives is never the giver.
 */
import type { Side } from '../../criteria/vocabulary.ts';
import { giving, granted, receiving, targets } from './lexicon-cues.ts';
import { isJoined, type Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

export interface Giver {
  readonly party?: string;
  readonly side?: Side;
  /** Said rather than guessed from a name. */
  readonly sure: boolean;
  readonly self: boolean;
  /** Several sides, or a partnership as a whole. */
  readonly joint: boolean;
  /** The figure goes to somebody and nobody is said to give it. */
  readonly received: boolean;
  readonly members: readonly Party[];
}

const nobody: Giver = { sure: false, self: false, joint: false, received: false, members: [] };

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
const relatives = new Set('dat die which that'.split(' '));

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
    target ||= targets.has(token.text) && token.text !== 'in' && token.text !== 'bij';
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

/** Whether the verb that belongs to this party is one of receiving: "bedrijven kunnen een bijdrage vragen", "krijgen scholen". */
function isReceiver(prose: Prose, party: Party, parties: readonly Party[]): boolean {
  const { tokens, sentenceOf, figureAt } = prose;
  if (party.role !== 'subject') return false;
  if (isAwarded(prose, party)) return true;
  for (let at = party.first - 1; at >= party.first - 4 && at >= 0 && sentenceOf[at] === party.sentence; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if ((figureAt[at] ?? -1) !== -1 || ends.has(word) || word === ',' || giving.has(word)) break;
    if (receiving.has(word) && word !== 'slag') return true;
  }
  const other = parties.find(({ first, role }) => first > party.first && role === 'subject' && first > party.next + 1);
  for (let at = party.next; at < party.next + 18 && at < tokens.length && sentenceOf[at] === party.sentence; at += 1) {
    const word = tokens[at]?.text ?? '';
    if ((figureAt[at] ?? -1) !== -1) continue;
    if (ends.has(word)) return false;
    if (other !== undefined && at >= other.first && !isJoined(prose, party, other)) return false;
    if (receiving.has(word)) return true;
    if (giving.has(word) && !helpers.has(word) && !['stellen', 'stelt', 'komt', 'komen', 'maakt', 'maken'].includes(word)) return false;
  }
  return false;
}

function scoreBefore(prose: Prose, party: Party, placed: Placed, parties: readonly Party[]): number {
  const gap = gapOf(prose, party.next, placed.first);
  let score = 80 - 2 * gap.words - 12 * gap.commas - 30 * gap.breaks - 25 * gap.figures;
  if (gap.words === 0 && gap.figures === 0 && gap.commas === 0) score += 15;
  if (gap.gives) score += 10;
  if (party.role === 'source') {
    const before = prose.figureAt[party.first - 2] ?? -1;
    const near = [1, 2, 3, 4].some((back) => (prose.figureAt[party.first - back] ?? -1) >= 0);
    // "400.000 van bedrijven, 300.000 …": bedrijven belongs to the figure before it.
    if ((near || before >= 0) && gap.figures === 0) score -= gap.commas > 0 || gap.clause ? 55 : 25;
    else score -= 6;
  }
  const between = parties.filter(
    (one) => one.first >= party.next && one.next <= placed.first && one.role === 'subject' && !isJoined(prose, party, one),
  );
  return score - 30 * between.length;
}

function scoreAfter(prose: Prose, party: Party, placed: Placed, parties: readonly Party[]): number {
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
      92 - 3 * gap.words - 20 * gap.commas - far + shared - (gap.target ? 35 : 0) - (claimed ? 30 : 0) - (gap.gives && gap.clause ? 25 : 0)
    );
  if (gap.paren && gap.words <= 2 && !gap.target) return 92 - far - 10 * gap.commas;
  const direct = gap.words === 0 && gap.commas === 0 && gap.breaks === 0 && gap.figures === 0;
  if (direct) return claimed ? 20 : 62;
  if (gap.clause && !gap.relative) return 10 - far;
  if (gap.gives || gap.relative)
    return 76 - 3 * gap.words - 25 * gap.commas * (gap.relative ? 0.3 : 1) - far - (claimed ? 30 : 0) - (gap.target ? 20 : 0);
  return 22 - 3 * gap.words - 20 * gap.commas - far;
}

/** All who do it together with this party: "scholen, bedrijven en overheden". */
function together(prose: Prose, parties: readonly Party[], party: Party): Party[] {
  const at = parties.indexOf(party);
  let [from, to] = [at, at];
  const joined = (one: Party | undefined, next: Party | undefined): boolean =>
    one !== undefined && next !== undefined && isJoined(prose, one, next);
  while (joined(parties[from - 1], parties[from])) from -= 1;
  while (joined(parties[to], parties[to + 1])) to += 1;
  return parties.slice(from, to + 1);
}

export interface Self {
  readonly name: string;
  readonly side?: Side;
}

function giverFrom(prose: Prose, members: readonly Party[], self: Self | undefined): Giver {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return nobody;
  // "wij als school": the speaker's side is said; "bedrijven als VDL en DAF": that of all.
  const examples = first.side !== undefined && prose.tokens[first.next]?.text === 'als';
  const named = members.filter((member) => !member.self || self?.side !== undefined);
  const telling = examples ? [first] : members.length > 1 ? named : members;
  const sides = new Set(telling.map((member) => (member.self ? self?.side : member.side)));
  const [side] = sides;
  const isSelf = members.length === 1 && first.self;
  const party = isSelf ? (self?.name ?? first.name) : prose.text.slice(first.start, last.end);
  const joint = sides.size > 1 || members.some((member) => member.joint && member.side === undefined);
  return {
    party,
    ...(!joint && side !== undefined && { side }),
    sure: !joint && members.every(({ sure, self: me }) => sure || me),
    self: isSelf,
    joint,
    received: false,
    members,
  };
}

const threshold = 15;
/** Tokens between a figure and who gives it, at most: keeps the time linear in a sentence without end. */
const reach = 60;

/** "namens Brouwer bied ik …", "wij van Bakkerij Vos": for whom the speaker speaks. */
function spokenFor({ tokens }: Prose, parties: readonly Party[]): Party | undefined {
  return parties.find(({ first, self }) => {
    const [before, two] = [tokens[first - 1]?.text ?? '', tokens[first - 2]?.text ?? ''];
    return !self && (before === 'namens' || (before === 'of' && two === 'behalf') || (before === 'van' && /^(?:wij|we|ik)$/u.test(two)));
  });
}

/** Who gives this figure, as far as its sentence tells. */
export function giverOf(prose: Prose, placed: Placed, all: readonly Party[], self: Self | undefined): Giver {
  const parties = all.filter(
    ({ sentence, first, next }) => sentence === placed.sentence && placed.first - next < reach && first - placed.next < reach,
  );
  let best: Party | undefined;
  let most = threshold;
  let receiver: Party | undefined;
  for (const party of parties) {
    if (party.role === 'target') continue;
    const before = party.next <= placed.first;
    const score = before ? scoreBefore(prose, party, placed, parties) : scoreAfter(prose, party, placed, parties);
    if (score <= threshold) continue;
    if (isReceiver(prose, party, parties)) {
      receiver ??= party;
      continue;
    }
    if (score > most) [best, most] = [party, score];
  }
  if (best?.self === true && self === undefined) best = spokenFor(prose, parties) ?? best;
  if (best !== undefined)
    return giverFrom(
      prose,
      together(prose, parties, best).filter(({ role }) => role !== 'target'),
      self,
    );
  if (receiver === undefined && !isGranted(prose, placed)) return nobody;
  // Granted to somebody and by nobody in particular: that is what a government does.
  const bySelf = receiver?.self === true && !isGranted(prose, placed);
  return { ...nobody, received: true, ...(!bySelf && { side: 'government' }) };
}

/** "toegekend", "subsidie", "awarded" in the clause of the figure, or "aan de slag met". */
function isGranted({ tokens, sentenceOf, figureAt }: Prose, { first, next, sentence, figure }: Placed): boolean {
  const near = (at: number): boolean =>
    sentenceOf[at] === sentence && (granted.has(tokens[at]?.text ?? '') || /subsidie$/u.test(tokens[at]?.text ?? ''));
  for (let at = first - 1; at >= first - 9 && at >= 0 && tokens[at]?.text !== ';' && (figureAt[at] ?? -1) < 0; at -= 1) {
    if (near(at)) return true;
    if (tokens[at]?.text === 'slag' && figure.kind !== 'number') return true;
  }
  for (let at = next; at < next + 10 && at < tokens.length && tokens[at]?.text !== ';' && (figureAt[at] ?? -1) < 0; at += 1)
    if (near(at)) return true;
  return false;
}

/** "… leggen respectievelijk 3, 2 en 1 ton in": the parties and the figures in the same order; null where that does not fit. */
export function respectively(
  prose: Prose,
  sentence: number,
  all: readonly Party[],
  figures: readonly Placed[],
  self: Self | undefined,
): ReadonlyMap<Placed, Giver> | null {
  const { tokens, sentenceOf } = prose;
  const said = tokens.some(({ text }, at) => sentenceOf[at] === sentence && /^(?:respectievelijk|resp|respectively)$/u.test(text));
  if (!said || figures.length < 2) return null;
  const givers = all.filter((party) => party.sentence === sentence && !party.joint);
  for (let from = 0; from + figures.length <= givers.length; from += 1) {
    const row = givers.slice(from, from + figures.length);
    if (row.every((party, at) => at === 0 || isJoined(prose, row[at - 1] as Party, party))) {
      return new Map(figures.map((figure, at) => [figure, giverFrom(prose, [row[at] as Party], self)]));
    }
  }
  return null;
}
