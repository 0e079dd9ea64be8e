/**
 * Who gives a figure. Every party of the sentence is weighed by its place: directly before or
 * behind the figure, "van …" or "door …", subject of a verb of giving; commas, other figures and
 * other parties between make it less likely. Who only receives is never the giver.
 */
import type { Side } from '../../criteria/vocabulary.ts';
import { isShare } from './figures.ts';
import { giving, granted } from './lexicon-cues.ts';
import { placeName } from './lexicon-places.ts';
import { isJoined, type Party, prepositionOf } from './roles.ts';
import { isCalledAfter, isReceiver, reach, scoreAfter, scoreBefore } from './scores.ts';
import type { Placed, Prose } from './sentence.ts';
import { isOwn, type Self, spokenFor } from './speaker.ts';

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

/** All who do it together with this party: "scholen, bedrijven en overheden". */
function together(prose: Prose, parties: readonly Party[], party: Party): Party[] {
  const at = parties.indexOf(party);
  if (at < 0) return [party];
  let [from, to] = [at, at];
  const joined = (one: Party | undefined, next: Party | undefined): boolean =>
    one !== undefined && next !== undefined && isJoined(prose, one, next);
  while (joined(parties[from - 1], parties[from])) from -= 1;
  while (joined(parties[to], parties[to + 1])) to += 1;
  return parties.slice(from, to + 1);
}

const shared =
  /(?:campus|hub|lab|fieldlab|platform|alliantie|park|centrum|centre|center|academy|academie|netwerk|network|valley|port|yard|programma|project|bureau|vrienden|friends|comite|werkgroep|raad)$/u;

/** A name that says nothing of who bears it: schools, governments and care name what they are, so it is most likely a firm. */
function isLikelyFirm({ tokens, sentenceOf, figureAt }: Prose, { first, next, side, kind, self, joint }: Party): boolean {
  if (side !== undefined || kind !== undefined || self || joint) return false;
  const words = tokens.slice(first, next).filter((token) => token.kind === 'word');
  // "Precies 5.000": a capital because the sentence begins; in a list of lines it is a name.
  const begins = first === 0 || sentenceOf[first - 1] !== sentenceOf[first];
  if (begins && next === first + 1 && (figureAt[next] ?? -1) >= 0 && !(tokens[first]?.first && first > 0)) return false;
  return (
    words[0]?.capital === true &&
    placeName(tokens, first) === undefined &&
    !words.some(({ text }) => shared.test(text)) &&
    !/^(?:agenda|plan|week|convenant|regeling|akkoord|convention)$/u.test(words[0].text)
  );
}

/** The giver that these mentions together are. */
export function giverFrom(prose: Prose, members: readonly Party[], self: Self | undefined): Giver {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return nobody;
  // "wij als school": the speaker's side is said; "bedrijven als VDL en DAF": that of all.
  const examples = first.side !== undefined && prose.tokens[first.next]?.text === 'als';
  const named = members.filter((member) => !member.self || self?.side !== undefined);
  const telling = examples
    ? [first]
    : isApposition(prose, members)
      ? members.filter(({ side }) => side)
      : members.length > 1
        ? named
        : members;
  const told = telling.map((member) => (member.self ? self?.side : member.side));
  const known = new Set(told.filter((one) => one !== undefined));
  // An unknown name beside a known firm or school is most likely one too.
  const guessed =
    known.size === 1 &&
    !known.has('government') &&
    telling.every(({ side: own, kind, joint: open, self: me }) => own !== undefined || (kind === undefined && !open && !me));
  const firms = telling.every((member) => isLikelyFirm(prose, member));
  const sides: ReadonlySet<Side | undefined> = guessed ? known : firms ? new Set<Side>(['business']) : new Set(told);
  const [side] = sides;
  const isSelf = (members.length === 1 && first.self) || isOwn(prose, members, self);
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

/** "35 procent voor de overheid": in a division of who bears what. */
function isFor(prose: Prose, { first, sentence }: Party, { next, figure }: Placed): boolean {
  if (!isShare(figure) || prose.tokens[next]?.text !== 'voor' || first - next > 2 || first <= next) return false;
  const [from, to] = prose.bounds[sentence] ?? [0, 0];
  return prose.tokens
    .slice(from, to)
    .some(({ text }) => /^(?:draagt|dragen|betaalt|betalen|financiert|financieren|bijdrage|bijdragen|cofinanciering)$/u.test(text));
}

/** "samen met UWV (100.000 euro)": the figure stands in brackets behind who gives it. */
function isBeside(prose: Prose, party: Party, { first }: Placed): boolean {
  return (
    party.next === first - 1 &&
    prose.tokens[party.next]?.text === '(' &&
    /^(?:met|tussen|naast|waaronder|zoals|onder|with|between|like)$/u.test(prepositionOf(prose, party))
  );
}

/** "Stichting OOM, het opleidingsfonds,": two mentions with only a comma between them are one organisation. */
const isApposition = ({ tokens }: Prose, members: readonly Party[]): boolean => {
  const [first, second] = members;
  if (members.length !== 2 || first === undefined || second === undefined || first.side === second.side) return false;
  const between = tokens.slice(first.next, second.first).map(({ text }) => text);
  return between[0] === ',' && between.length === 2 && /^(?:het|de|een|the|a|an)$/u.test(between[1] ?? '') && (!first.side || !second.side);
};

const threshold = 15;

/** "… van het Rijk en leggen zelf 100.000 in": a second verb without a subject has that of the first. */
function elided(
  { tokens, figureAt, figures, sentenceOf }: Prose,
  parties: readonly Party[],
  { first, sentence }: Placed,
): Party | undefined {
  const subject = parties.find(({ role, joint }) => role === 'subject' && !joint);
  if (subject === undefined) return undefined;
  for (let at = first - 1; at > subject.next && at > first - 9 && sentenceOf[at] === sentence; at -= 1) {
    if (figures[figureAt[at] ?? -1]?.figure.kind.match(/^(?:money|amount|percent|fraction)$/u)) return undefined;
    if (parties.some((one) => one.first <= at && at < one.next)) return undefined;
    const word = tokens[at]?.text ?? '';
    const before = tokens[at - 1]?.text ?? '';
    if (giving.has(word) && /^(?:en|maar|and|but)$/u.test(before) && !/^(?:komt|komen|comes?)$/u.test(word))
      return figureAt.slice(subject.next, at).some((one) => one >= 0) ? subject : undefined;
  }
  return undefined;
}

/** "Zet ons maar op 5.000", "put us down for 5k". */
function isAskedToNote({ tokens, sentenceOf }: Prose, { first, sentence }: Placed): boolean {
  for (let at = first - 1; at > first - 7 && sentenceOf[at] === sentence; at -= 1)
    if (/^(?:zet|noteer|schrijf|put|note)$/u.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Who gives this figure, as far as its sentence tells. */
export function giverOf(prose: Prose, placed: Placed, all: readonly Party[], self: Self | undefined): Giver {
  const parties = all.filter(
    ({ sentence, first, next }) => sentence === placed.sentence && placed.first - next < reach && first - placed.next < reach,
  );
  const unsaid = elided(prose, parties, placed);
  if (unsaid !== undefined) {
    const alone = unsaid.self && self === undefined ? spokenFor(prose, all, placed.sentence) : undefined;
    return giverFrom(prose, alone ? [alone] : together(prose, parties, unsaid), self);
  }
  let best: Party | undefined;
  let most = threshold;
  let receiver: Party | undefined;
  for (const party of parties) {
    if (isFor(prose, party, placed)) return giverFrom(prose, [party], self);
    if (party.role === 'target' && !isBeside(prose, party, placed) && !(party.first >= placed.next && isCalledAfter(prose, party, placed)))
      continue;
    const before = party.next <= placed.first;
    const score = before ? scoreBefore(prose, party, placed, parties) : scoreAfter(prose, party, placed, parties);
    if (score <= threshold) continue;
    if (isReceiver(prose, party, parties)) {
      receiver ??= party;
      continue;
    }
    if (score > most) [best, most] = [party, score];
  }
  // "… for education: Delft receives 4 million": who stands before the receiver is no giver of it.
  if (best?.role === 'subject' && receiver && best.next <= receiver.first && receiver.next <= placed.first) best = undefined;
  if (best?.self === true && self === undefined) best = spokenFor(prose, all, placed.sentence) ?? best;
  if (best !== undefined)
    return giverFrom(
      prose,
      together(prose, parties, best).filter((one) => one === best || one.role !== 'target'),
      self,
    );
  const me = parties.find(({ self: one }) => one);
  if (me !== undefined && isAskedToNote(prose, placed)) return giverFrom(prose, [spokenFor(prose, all, placed.sentence) ?? me], self);
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
