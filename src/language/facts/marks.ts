/** What else is said of a figure: its form, its state, and whether it is a whole, a budget, a rate or a part. */
import type { FigureState, Form } from '../../criteria/vocabulary.ts';
import { cuesOf, type FoundCue } from './cues.ts';
import { isShare } from './figures.ts';
import { headingsOf } from './headings.ts';
import * as lexicon from './lexicon-cues.ts';
import { partyWord } from './lexicon-parties.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';
import { tableOf } from './tables.ts';

const reach = 10;

/** How far a cue stands from a figure in words, or null where something stands between that parts them. */
function distance(prose: Prose, placed: Placed, cue: { first: number; next: number }, barriers: readonly Party[]): number | null {
  const { tokens, figureAt, sentenceOf } = prose;
  if (sentenceOf[cue.first] !== placed.sentence) return null;
  // Within the figure itself or its noun: "400 uur".
  if (cue.first >= placed.first && cue.next <= placed.next) return 0;
  const after = cue.first >= placed.next;
  const [from, to] = after ? [placed.next, cue.first] : [cue.next, placed.first];
  if (to < from || to - from > reach) return null;
  let far = after ? to - from : to - from + 0.5;
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at] as { text: string };
    if ((figureAt[at] ?? -1) >= 0 || text === ';') return null;
    if (text === ',' || text === ')') far += 4;
    if (text === 'en' || text === 'and' || text === '+' || text === 'plus' || text === 'terwijl' || text === 'maar') far += 3;
  }
  const parted = barriers.some(({ first, next }) => first >= from && next <= to);
  return parted ? null : far;
}

/** Each cue belongs to the figure that it stands nearest to. */
function nearest<V>(
  prose: Prose,
  figures: readonly Placed[],
  cues: readonly FoundCue<V>[],
  barriersOf: (placed: Placed) => readonly Party[],
): Map<Placed, FoundCue<V>[]> {
  const taken = new Map<Placed, FoundCue<V>[]>();
  for (const cue of cues) {
    let [best, least]: [Placed | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const placed of figures) {
      if (prose.sentenceOf[cue.first] !== placed.sentence) continue;
      const far = distance(prose, placed, cue, barriersOf(placed));
      if (far !== null && far < least) [best, least] = [placed, far];
    }
    if (best === undefined) continue;
    const list = taken.get(best);
    if (list) list.push(cue);
    else taken.set(best, [cue]);
  }
  return taken;
}

/** The one value that the strongest cues agree on. */
function agreed<V>(cues: readonly FoundCue<V>[]): { value: V; weak: boolean } | undefined {
  const strong = cues.filter(({ weak }) => !weak);
  const deciding = strong.length > 0 ? strong : cues;
  const [first] = deciding;
  return first !== undefined && deciding.every(({ value }) => value === first.value)
    ? { value: first.value, weak: strong.length === 0 }
    : undefined;
}

const subsidised = /^(?:subsidie\S*|voucher|cheque|opdracht|order|grant|project|projecten|geldbedrag|bedrag)$/u;
/** "een subsidie ter waarde van": the worth of money is no gift of things. */
const isWorthOfMoney = ({ tokens }: Prose, { first }: FoundCue<Form>): boolean =>
  /^(?:ter|met|worth|waard)$/u.test(tokens[first]?.text ?? '') && [1, 2].some((back) => subsidised.test(tokens[first - back]?.text ?? ''));

/** "besteden aan machines": what the money goes to. */
const isSpentOn = ({ tokens, sentenceOf }: Prose, { first }: FoundCue<Form>): boolean =>
  tokens[first - 1]?.text === 'aan' &&
  tokens.some(
    ({ text }, at) => sentenceOf[at] === sentenceOf[first] && /^(?:besteedt?|besteden|besteedde|uitgegeven|spent|spend)$/u.test(text),
  );

const isPurpose = ({ tokens }: Prose, cue: FoundCue<Form>): boolean => {
  // "voor een waarde van" says what it is worth.
  if (/waard/u.test(tokens[cue.next - 1]?.text ?? '') || /waard/u.test(tokens[cue.first]?.text ?? '')) return false;
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - 4); at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (lexicon.purposes.has(word)) return true;
    if (word === ',' || /^(?:aan|van|of|met|in)$/u.test(word)) return false;
  }
  return false;
};

/** "materialen voor 12k", "materiaal (€ 18.000)": the thing itself bears the amount, and is not bought for it. */
function isPriced({ tokens, figureAt, sentenceOf }: Prose, { first, next }: FoundCue<Form>): boolean {
  if (!/^(?:voor|\(|worth)$/u.test(tokens[next]?.text ?? '') || (figureAt[next + 1] ?? -1) < 0) return false;
  // "het lab voor 5.000": what is paid for.
  if (/^(?:het|de|the)$/u.test(tokens[first - 1]?.text ?? '')) return false;
  return !tokens.some(
    ({ text }, at) =>
      sentenceOf[at] === sentenceOf[first] && /^(?:koop|koopt|kopen|gekocht|aangeschaft|aanschaf|buy|bought|purchase)$/u.test(text),
  );
}

const hands =
  /^(?:doneert|doneerde|doneren|schenkt|schonk|schenken|levert|leverde|leveren|leent|leende|donates?|donated|supplies|supplied|lends|lent)$/u;
const sums =
  /^(?:bedrag|gift|donatie|cheque|som|totaal|budget|begroting|impuls|investering|lening|korting|omvang|waarde|uur|uren|euro|tarief|aandeel|amount|sum|total|rate|hours|maximum|fonds|project|plan|traject)$/u;

/** "schenkt een printer van 18.000 euro", "levert pompen voor 65.000 euro": a thing that is not money, at its price. */
function isHandedThing({ tokens, sentenceOf, figureAt }: Prose, { first, sentence, figure }: Placed): boolean {
  if (figure.kind !== 'money' && figure.kind !== 'amount') return false;
  let at = first - 1;
  while (/^(?:ruim|circa|ca|ongeveer|bijna|zo'n|€|eur|totaal|in|about)$/u.test(tokens[at]?.text ?? '')) at -= 1;
  if (!/^(?:van|voor|of|for|worth)$/u.test(tokens[at]?.text ?? '')) return false;
  at -= 1;
  while (/^(?:,|totaal|in)$/u.test(tokens[at]?.text ?? '')) at -= 1;
  const thing = tokens[at];
  if (thing?.kind !== 'word' || sums.test(thing.text) || lexicon.contributing.has(thing.text) || partyWord(thing.text) !== undefined)
    return false;
  for (let back = at - 1; back > at - 8 && sentenceOf[back] === sentence && (figureAt[back] ?? -1) < 0; back -= 1)
    if (hands.test(tokens[back]?.text ?? '')) return true;
  return false;
}

const partly =
  /^(?:deels|gedeeltelijk|mede|grotendeels|voornamelijk|hoofdzakelijk|overwegend|vooral|merendeels|partly|partially|mostly|mainly|largely)$/u;

/** The form of each figure: cash, in kind, or not said. */
export function formsOf(prose: Prose, figures: readonly Placed[], barriersOf: (placed: Placed) => readonly Party[]): Map<Placed, Form> {
  const handed = new Set(prose.tokens.flatMap(({ text }, at) => (lexicon.handing.has(text) ? [prose.sentenceOf[at] ?? 0] : [])));
  const isThing = (cue: FoundCue<Form>): boolean =>
    cue.value === 'in_kind' &&
    cue.weak &&
    !handed.has(prose.sentenceOf[cue.first] ?? 0) &&
    !/^(?:aan|in|\()$/u.test(prose.tokens[cue.first - 1]?.text ?? '') &&
    !isPriced(prose, cue);
  // "75.000, deels in natura": of the rest nothing is said. In "deels in cash (100.000)" the figure is that part.
  const isPartly = ({ first, next }: FoundCue<Form>): boolean =>
    [1, 2, 3, 4, 5].some((back) => {
      const between = prose.tokens.slice(Math.max(0, first - back + 1), first);
      return (
        partly.test(prose.tokens[first - back]?.text ?? '') &&
        between.every(({ text }) => /^(?:in|de|vorm|van|aan|form|of|the)$/u.test(text))
      );
    }) && [0, 1].every((ahead) => (prose.figureAt[next + ahead] ?? -1) < 0);
  const all = cuesOf(prose, lexicon.formCues);
  const cues = all.filter(
    (cue) =>
      !(cue.value === 'in_kind' && (isPurpose(prose, cue) || isWorthOfMoney(prose, cue) || isSpentOn(prose, cue))) &&
      !isThing(cue) &&
      !isPartly(cue),
  );
  const forms = new Map<Placed, Form>();
  const mixed = new Set(all.filter((cue) => cue.value === 'in_kind' && isPartly(cue)).map(({ first }) => prose.sentenceOf[first]));
  for (const [placed, own] of nearest(prose, figures, cues, barriersOf)) {
    const form = agreed(own);
    // Who "betaalt een derde" may do so in any form, and so may who does it "deels in natura".
    if (!form || (form.weak && form.value === 'cash' && (isShare(placed.figure) || mixed.has(placed.sentence)))) continue;
    forms.set(placed, form.weak && isHandedThing(prose, placed) ? 'in_kind' : form.value);
  }
  for (const placed of figures) if (!forms.has(placed) && isHandedThing(prose, placed)) forms.set(placed, 'in_kind');
  for (const placed of prose.text.includes('|') || prose.text.includes('\t') ? figures : []) {
    const head = tableOf(prose, placed)?.heading;
    const cue = head && all.find(({ start, end }) => head.start <= start && end <= head.end);
    if (cue) forms.set(placed, cue.value);
  }
  const headings = headingsOf(prose, cues);
  for (const placed of headings.length === 0 ? [] : figures) {
    const heading = headings.find(({ from, to }) => from <= placed.first && placed.first < to);
    if (heading && !forms.has(placed)) forms.set(placed, heading.cue.value);
  }
  return forms;
}

export interface Stated {
  readonly value: FigureState;
  /** Read from "wij doen" rather than from "toegezegd". */
  readonly guessed: boolean;
}

const perfect = new Set('heeft hebben had hadden is zijn has have had'.split(' '));
const undone =
  /^(?:uitgegeven|besteed|ontvangen|betaald|gestort|overgemaakt|uitbetaald|bijgedragen|ingelegd|geinvesteerd|bijgelegd|geleverd|ingebracht|spent|received|paid|contributed|invested|delivered|provided)$/u;

/** A participle with "wordt", "zal" or "moet" is not done yet. */
function isDone({ tokens, sentenceOf }: Prose, cue: FoundCue<FigureState>): boolean {
  if (!undone.test(tokens[cue.first]?.text ?? '')) return true;
  for (let at = cue.first - 1; at >= 0 && sentenceOf[at] === sentenceOf[cue.first] && at > cue.first - 14; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (perfect.has(word) || word === 'al' || word === 'already') return true;
    if (/^(?:wordt|worden|zal|zullen|moet|moeten|kan|kunnen|will|be|should|can|must)$/u.test(word)) return false;
  }
  return /^(?:uitgegeven|besteed|ontvangen|betaald|gestort|paid|received|spent|contributed|invested)$/u.test(tokens[cue.first]?.text ?? '');
}

/** The state of each figure: by the cue nearest to it, or else by what the whole sentence says. */
export function statesOf(prose: Prose, figures: readonly Placed[], barriersOf: (placed: Placed) => readonly Party[]): Map<Placed, Stated> {
  const cues = cuesOf(prose, lexicon.stateCues).filter((cue) => isDone(prose, cue));
  const own = nearest(prose, figures, cues, barriersOf);
  const states = new Map<Placed, Stated>();
  for (const placed of figures) {
    const inSentence = cues.filter(({ first }) => prose.sentenceOf[first] === placed.sentence);
    const near = (own.get(placed) ?? []).filter(({ weak }) => !weak);
    const found = agreed(near) ?? agreed(inSentence.filter(({ weak }) => !weak)) ?? agreed(own.get(placed) ?? []) ?? agreed(inSentence);
    if (found) states.set(placed, { value: found.value, guessed: found.weak });
  }
  return states;
}

/** A number of years says for how long, and parts nothing. */
const parts = ({ figureAt, figures, tokens }: Prose, at: number): boolean => {
  const figure = figureAt[at] ?? -1;
  if (figure < 0) return false;
  // "van 5.000 naar 10.000" is one change.
  const placed = figures[figure];
  if (placed !== undefined && tokens[placed.next]?.text === 'naar' && tokens[placed.first - 1]?.text === 'van') return false;
  return !/^(?:jaar|jaren|years?)$/u.test(figures[figure]?.figure.unit ?? '');
};

const isShareAt = ({ figureAt, figures }: Prose, at: number): boolean =>
  /^(?:percent|fraction)$/u.test(figures[figureAt[at] ?? -1]?.figure.kind ?? '');

/**
 * Whether one of these words stands by the figure, with no other figure or semicolon between.
 * @param overShares a share before it is the same thing: "bureaukosten: 12 procent, dus 130.000".
 */
export function near(prose: Prose, placed: Placed, words: ReadonlySet<string>, back = 7, ahead = 5, overShares = false): boolean {
  const { tokens, sentenceOf } = prose;
  // "samen met" is company, not a sum.
  // Nor does a word of a name say anything: "Twents Bureau".
  const fits = (at: number): boolean =>
    words.has(tokens[at]?.text ?? '') &&
    !(tokens[at]?.text === 'samen' && tokens[at + 1]?.text === 'met') &&
    !(tokens[at]?.capital === true && tokens[at - 1]?.capital === true && !tokens[at]?.first);
  for (let at = placed.first - 1; at >= placed.first - back && at >= 0 && sentenceOf[at] === placed.sentence; at -= 1) {
    if ((parts(prose, at) && !(overShares && isShareAt(prose, at))) || tokens[at]?.text === ';') break;
    if (fits(at)) return true;
  }
  for (let at = placed.next; at < placed.next + ahead && at < tokens.length && sentenceOf[at] === placed.sentence; at += 1) {
    // Behind a comma the next thing begins.
    if (parts(prose, at) || tokens[at]?.text === ';' || tokens[at]?.text === ',') break;
    if (fits(at)) return true;
  }
  return false;
}

/** Whether one of these words stands anywhere in the sentence of the figure. */
export function inSentence({ tokens, bounds }: Prose, { sentence }: Placed, words: ReadonlySet<string>): boolean {
  const [first, next] = bounds[sentence] ?? [0, 0];
  for (let at = first; at < next; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && words.has(token.text)) return true;
  }
  return false;
}
