/** The part that a mention plays by where it stands: a source, a target, or the subject; and who acts together. */

import type { PartnerKind, Side } from '../../criteria/vocabulary.ts';
import type { Token } from '../quantities/tokens.ts';
import { articles, giving, joints, modifiers, receiving, sources, targets } from './lexicon-cues.ts';
import type { Prose } from './sentence.ts';

export interface Party {
  /** Tokens from `first` up to `next`. */
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly side?: Side;
  readonly kind?: PartnerKind;
  readonly sure: boolean;
  readonly self: boolean;
  readonly joint: boolean;
  /** `source`: "van de provincie"; `target`: "aan bedrijven"; `subject`: neither. */
  readonly role: 'source' | 'target' | 'subject';
  readonly sentence: number;
}

/** "hetzelfde bedrag als de bedrijven": who is compared with gives something else. */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => /^(?:hetzelfde|zelfde|evenveel|zoveel)$/u.test(tokens[at - back]?.text ?? ''));

const receivesBefore = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => receiving.has(tokens[at - back]?.text ?? ''));

export function roleAt({ tokens, language, figureAt }: Prose, first: number): Party['role'] {
  let at = first - 1;
  let steps = 0;
  while (at >= 0 && steps < 5 && !tokens[at + 1]?.first) {
    const token = tokens[at] as Token;
    // Who receives "namens het samenwerkingsverband" is not given by it.
    if (token.text === 'namens' && receivesBefore(tokens, at)) return 'target';
    if (token.kind === 'word' && (sources.has(token.text) || (language === 'en' && token.text === 'of'))) return 'source';
    if (token.kind === 'word' && (targets.has(token.text) || (token.text === 'als' && isCompared(tokens, at)))) return 'target';
    const adjective =
      token.kind === 'word' &&
      token.text.length > 4 &&
      !giving.has(token.text) &&
      !token.capital &&
      (token.text.endsWith('e') || token.text.endsWith('end') || (language === 'en' && /(?:al|ed|ing|ic|ive|ary|an)$/u.test(token.text)));
    if (!(modifiers.has(token.text) || adjective || (figureAt[at] ?? -1) >= 0 || token.text === '"')) return 'subject';
    at -= 1;
    steps += 1;
  }
  return 'subject';
}

const asking =
  /^(?:aanvraag|subsidieaanvraag|binnengehaald|verkregen|vraag|vraagt|vragen|gevraagd|aangevraagd|aanvragen|ophalen|opgehaald|requested|apply|applied)$/u;
const talks = /^(?:gesprek|afspraak|afgesproken|overeengekomen|onderhandelen)$/u;
/** "in gesprek met de gemeente over 90.000 euro": who is talked with is who would give. */
const isTalkedWith = (tokens: readonly Token[], sentenceOf: readonly number[], first: number): boolean =>
  [-6, -5, -4, -3, -2, 1, 2].some((step) => sentenceOf[first + step] === sentenceOf[first] && talks.test(tokens[first + step]?.text ?? ''));

/** "aangevraagd bij de provincie", "we vragen 75.000 aan de gemeente": who is asked is who would give. */
export function isAsked({ tokens, sentenceOf }: Prose, first: number): boolean {
  let at = first - 1;
  while (modifiers.has(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at]?.text ?? '';
  if (word === 'met') return isTalkedWith(tokens, sentenceOf, first);
  if (!/^(?:aan|bij|to|with)$/u.test(word)) return false;
  for (let back = at - 1; back >= 0 && back > at - 12 && sentenceOf[back] === sentenceOf[first]; back -= 1)
    if (asking.test(tokens[back]?.text ?? '')) return true;
  // "Aan de bedrijven is een bijdrage gevraagd." "Bij het RIF hebben wij 8 ton aangevraagd."
  if (tokens[at]?.text === 'aan' || tokens[at]?.text === 'bij') {
    for (let next = first + 1; next < tokens.length && sentenceOf[next] === sentenceOf[first]; next += 1)
      if (/^(?:gevraagd|aangevraagd|aanvraag|subsidieaanvraag)$/u.test(tokens[next]?.text ?? '')) return true;
  }
  return asking.test(tokens[first + 1]?.text ?? '') && sentenceOf[first + 1] === sentenceOf[first];
}

const handingOver =
  /^(?:steunt|steunen|steunde|ondersteunt|ondersteunen|ondersteunde|sponsort|sponsorde|subsidieert|subsidieerde|helpt|supports?|geeft|geven|gaf|gaven|verleent|verlenen|verleende|verleenden|kent|kennen|kende|kenden|betaalt|betalen|betaalde|biedt|bieden|bood|boden|schenkt|schenken|schonk|schonken|doneert|doneerde|zegde|zegden|zegt|belooft|beloofde|garandeert|leent|leende|leverde|stuurt|keert|gives?|gave|grant(?:s|ed)?|pays?|paid|award(?:s|ed)?|offer(?:s|ed)?|lends?|lent|promised?|donated?)$/u;
/**
 * "de gemeente geeft bedrijven 10.000 euro", "in 2023 kende SIA de hogeschool een subsidie van … toe": of two parties
 * around such a verb, the last before the figure gets it.
 */
export function handedTo({ tokens, figureAt }: Prose, parties: Party[]): Party[] {
  for (let at = 1; at < parties.length; at += 1) {
    const [one, next] = [parties[at - 1] as Party, parties[at] as Party];
    if (one.sentence !== next.sentence || one.role !== 'subject' || next.role !== 'subject') continue;
    const between = tokens.slice(one.next, next.first).filter(({ text }) => !articles.has(text) && !modifiers.has(text));
    const inverted = between.length === 0 && handingOver.test(verbBefore(tokens, one.first));
    if (!inverted && !(between.length <= 2 && between.some(({ text }) => handingOver.test(text)))) continue;
    for (let to = next.next; to < next.next + 9 && to < tokens.length; to += 1) {
      if ((figureAt[to] ?? -1) >= 0) {
        parties[at] = { ...next, role: 'target' };
        break;
      }
      const word = tokens[to]?.text ?? '';
      if (giving.has(word) || /^(?:en|and|,|;|door|by|dat|die)$/u.test(word)) break;
    }
  }
  return parties;
}

/** The verb that stands before a mention, articles left out. */
function verbBefore(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (articles.has(tokens[at]?.text ?? '')) at -= 1;
  return tokens[at]?.text ?? '';
}

/** The word that a mention hangs on: "met de gemeente", "aan bedrijven". */
export function prepositionOf({ tokens }: Prose, { first }: Party): string {
  let at = first - 1;
  while (articles.has(tokens[at]?.text ?? '') || modifiers.has(tokens[at]?.text ?? '')) at -= 1;
  return tokens[at]?.text ?? '';
}

/** In "van de provincie en de gemeente" the second has the role of the first. */
export function chained(prose: Prose, parties: Party[]): Party[] {
  for (let at = 1; at < parties.length; at += 1) {
    const [one, next] = [parties[at - 1] as Party, parties[at] as Party];
    if (next.role === 'subject' && one.role !== 'subject' && isJoined(prose, one, next)) parties[at] = { ...next, role: one.role };
  }
  return parties;
}

/** Only commas, "en" and adjectives stand between them: they do it together. */
export function isJoined({ tokens, figureAt, language }: Prose, one: Party, next: Party): boolean {
  if (one.sentence !== next.sentence || next.first - one.next > 6 || next.first <= one.next) return false;
  let joint = false;
  // "bij de provincie, de bedrijven leggen …": a new sentence behind a comma.
  const spliced = one.role !== 'subject' && giving.has(tokens[next.next]?.text ?? '');
  if (spliced && tokens.slice(one.next, next.first).every(({ text }) => !joints.has(text))) return false;
  for (let at = one.next; at < next.first; at += 1) {
    const token = tokens[at] as Token;
    if ((figureAt[at] ?? -1) !== -1) return false;
    const isJoint = token.text === ',' || (joints.has(token.text) && !(token.text === 'of' && language === 'en'));
    joint ||= isJoint;
    const adjective =
      token.kind === 'word' &&
      token.text.endsWith('e') &&
      token.text.length > 4 &&
      !giving.has(token.text) &&
      !/^(?:while|where|because)$/u.test(token.text);
    if (!isJoint && !articles.has(token.text) && !modifiers.has(token.text) && !adjective && !sources.has(token.text)) return false;
  }
  return joint;
}
