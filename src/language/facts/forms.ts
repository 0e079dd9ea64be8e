/** The form of a figure: cash, in kind, or not said. */
import type { Form } from '../../criteria/vocabulary.ts';
import { english } from '../quantities/words-en.ts';
import { dutch } from '../quantities/words-nl.ts';
import { cuesOf, type FoundCue } from './cues.ts';
import { isShare } from './figures.ts';
import { headingsOf } from './headings.ts';
import * as lexicon from './lexicon-cues.ts';
import { partyWord } from './lexicon-parties.ts';
import { agreed, nearest } from './marks.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';
import { tableOf } from './tables.ts';

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
  /^(?:doneert|doneerde|doneren|schenkt|schonk|schenken|levert|leverde|leveren|geleverd|leent|leende|lenen|stelt|stelde|stellen|zet|zette|zetten|ingezet|inzetten|brengt|bracht|brengen|ingebracht|inbrengen|biedt|bieden|bood|donates?|donated|supplies|supply|supplied|lends?|lent|provides?|provided|brings?)$/u;
const sums =
  /^(?:bedrag|gift|donatie|cheque|voucher|som|totaal|budget|begroting|impuls|investering|lening|korting|omvang|waarde|uur|uren|euro|tarief|aandeel|amount|sum|total|rate|hours|maximum|fonds|project|plan|traject|programma|regeling|pot|krediet|kapitaal|garantie|toezegging|fund|loan|budget|cheque|jaar|jaren|year|years|maand|grens|limiet)$/u;
/** What may stand between a thing and its price: "stelt een pand beschikbaar (waarde: circa 90.000)". */
const glue =
  /^(?:ruim|circa|ca|\.|:|ongeveer|bijna|zo'n|€|eur|totaal|samen|in|uit|about|,|\(|van|voor|of|for|worth|at|waarde|value|zeg|dus|beschikbaar|ter|beschikking|available|met|een|a|dat|that|kost|costs|ons|us|is)$/u;
const pricing = /^(?:van|voor|of|for|worth|,|\(|waarde|value|kost|costs)$/u;
const governing = /^(?:voor|uit|aan|per|tot|met|bij|op|in|naar|over|om|sinds|tijdens|for|from|to|with|at|by|during|on)$/u;

const isNoun = (word: string): boolean =>
  !sums.test(word) &&
  !lexicon.contributing.has(word) &&
  !dutch.money.has(word) &&
  !english.money.has(word) &&
  !dutch.functionWords.has(word) &&
  !english.functionWords.has(word) &&
  !lexicon.giving.has(word) &&
  partyWord(word) === undefined;

/** "schenkt een printer van 18.000 euro", "zet twee lassers in (6.000 euro)": a thing or people, no money, at their price. */
function isHandedThing({ tokens, sentenceOf, figureAt, figures }: Prose, { first, sentence, figure }: Placed): boolean {
  if (figure.kind !== 'money' && figure.kind !== 'amount') return false;
  let at = first - 1;
  let priced = false;
  while (at > first - 8 && glue.test(tokens[at]?.text ?? '')) {
    priced ||= pricing.test(tokens[at]?.text ?? '');
    at -= 1;
  }
  const thing = tokens[at];
  if (!priced || thing?.kind !== 'word' || sentenceOf[at] !== sentence || !isNoun(thing.text)) return false;
  for (let back = at - 1; back > at - 9 && sentenceOf[back] === sentence; back -= 1) {
    const word = tokens[back]?.text ?? '';
    const counted = figures[figureAt[back] ?? -1];
    if (counted !== undefined && counted.figure.kind !== 'number') return false;
    if (hands.test(word)) return true;
    // "levert voor het lab 5.000": what it is for.
    if (governing.test(word)) return false;
  }
  return false;
}

/** "zet voor 130.000 euro aan onderzoekers in", "brengt 45.000 aan leslokalen in": people or things, counted in money. */
function isDeployed({ tokens, sentenceOf }: Prose, { first, next, sentence }: Placed): boolean {
  if (tokens[next]?.text !== 'aan') return false;
  let at = next + 1;
  while (at < next + 4 && /..e$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word') at += 1;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || lexicon.articles.has(noun.text) || lexicon.contributing.has(noun.text) || partyWord(noun.text)) return false;
  if (dutch.money.has(noun.text) || dutch.functionWords.has(noun.text)) return false;
  const priced = tokens[first - 1]?.text === 'voor';
  return tokens.some(
    ({ text }, one) => sentenceOf[one] === sentence && (lexicon.deploying.has(text) || (priced && lexicon.putting.has(text))),
  );
}

/** "De provincie trekt 2 ton uit voor …": money that is set apart. */
function isAllotted({ tokens, sentenceOf, figureAt }: Prose, { first, next, sentence }: Placed): boolean {
  let at = next;
  while (at < next + 10 && sentenceOf[at] === sentence && tokens[at]?.text !== 'uit' && (figureAt[at] ?? -1) < 0) at += 1;
  if (tokens[at]?.text !== 'uit' || sentenceOf[at] !== sentence) return false;
  return tokens
    .slice(Math.max(0, first - 12), first)
    .some(({ text }, back) => sentenceOf[Math.max(0, first - 12) + back] === sentence && /^(?:trekt|trekken|trok|trokken)$/u.test(text));
}

/** "niet in contanten", "geen cash": then it is the other form. */
function turned({ tokens }: Prose, cue: FoundCue<Form>): FoundCue<Form> {
  const negated = [1, 2].some((back) => /^(?:niet|geen|not|no)$/u.test(tokens[cue.first - back]?.text ?? ''));
  return negated && tokens[cue.first - 1]?.text !== 'alleen'
    ? { ...cue, value: cue.value === 'cash' ? 'in_kind' : 'cash', weak: false }
    : cue;
}

const staff =
  /^(?:docent|lector|leraar|instructeur|monteur|medewerker|personeel|onderzoeker|begeleider|teacher|lecturer|engineer|researcher|employee|nurse|staff)/u;

/** "80k (docenten)", "lecturers' time": people's time. */
function isOfStaff({ tokens, sentenceOf }: Prose, { next, sentence }: Placed): boolean {
  const open = /^(?:bij|in|mee)$/u.test(tokens[next]?.text ?? '') ? next + 1 : next;
  if (tokens[open]?.text === '(' && tokens[open + 2]?.text === ')' && staff.test(tokens[open + 1]?.text ?? '')) return true;
  for (let at = next; at < next + 6 && sentenceOf[at] === sentence && tokens[at]?.text !== ','; at += 1)
    if (/^(?:time|tijd)$/u.test(tokens[at]?.text ?? '') && [1, 2].some((back) => staff.test(tokens[at - back]?.text ?? ''))) return true;
  return false;
}

/** "Het is een subsidie.", "Allemaal betaald.": what a sentence without figures says of the one before. */
function saidAfter(prose: Prose, cues: readonly FoundCue<Form>[], { sentence }: Placed): Form | undefined {
  const bound = prose.bounds[sentence + 1];
  if (bound === undefined || prose.figures.some((one) => one.sentence === sentence + 1)) return undefined;
  const [from, to] = bound;
  // "Cash dus."
  const short = to - from <= 4;
  if (!short && !/^(?:dat|dit|het|alles|allemaal|alle|gewoon|it|it's|this|that|all|both)$/u.test(prose.tokens[from]?.text ?? ''))
    return undefined;
  if (prose.tokens.slice(from, to).some(({ text }) => text === '?' || text === ':' || text === 'of' || text === 'or')) return undefined;
  return agreed(cues.filter(({ first }) => from <= first && first < to))?.value;
}

const partly =
  /^(?:deels|gedeeltelijk|mede|grotendeels|voornamelijk|hoofdzakelijk|overwegend|vooral|merendeels|partly|partially|mostly|mainly|largely)$/u;

/** The form of each figure: cash, in kind, or not said. */
export function formsOf(prose: Prose, figures: readonly Placed[], barriersOf: (placed: Placed) => readonly Party[]): Map<Placed, Form> {
  const handed = new Set(
    prose.tokens.flatMap(({ text }, at) => (lexicon.handing.has(text) || text.endsWith('waarde') ? [prose.sentenceOf[at] ?? 0] : [])),
  );
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
  const ofRest = ({ first }: FoundCue<Form>): boolean =>
    [1, 2, 3].some((back) => /^(?:rest|overige|restant|remainder|remaining)$/u.test(prose.tokens[first - back]?.text ?? ''));
  const cues = all
    .map((cue) => turned(prose, cue))
    .filter(
      (cue) =>
        !(cue.value === 'in_kind' && (isPurpose(prose, cue) || isWorthOfMoney(prose, cue) || isSpentOn(prose, cue))) &&
        !ofRest(cue) &&
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
  for (const placed of figures)
    if (!forms.has(placed) && (isHandedThing(prose, placed) || isDeployed(prose, placed) || isOfStaff(prose, placed)))
      forms.set(placed, 'in_kind');
  for (const placed of figures) if (!forms.has(placed) && isAllotted(prose, placed)) forms.set(placed, 'cash');
  // "15.000 van Unica en 10.000 van Equans, allebei cash"
  const together = /^(?:allebei|beide|allemaal|alles|both|all)$/u;
  for (const cue of cues.filter(({ first }) => [1, 2].some((back) => together.test(prose.tokens[first - back]?.text ?? ''))))
    for (const placed of figures)
      if (!forms.has(placed) && placed.sentence === prose.sentenceOf[cue.first] && placed.first < cue.first) forms.set(placed, cue.value);
  for (const placed of figures) {
    const after = forms.has(placed) ? undefined : saidAfter(prose, cues, placed);
    if (after) forms.set(placed, after);
  }
  for (const placed of prose.text.includes('|') || prose.text.includes('\t') ? figures : []) {
    const head = tableOf(prose.text, placed.figure)?.heading;
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
