/** Who speaks: "ons bedrijf", "namens Brouwer", "Ik werk bij de gemeente Zwolle. Wij leggen …". */
import type { Side } from '../../criteria/vocabulary.ts';
import { articles, contributing, modifiers } from './lexicon-cues.ts';
import type { Party } from './roles.ts';
import type { Prose } from './sentence.ts';

/** Who "wij" is, where the caller knows. */
export interface Self {
  readonly name: string;
  readonly side?: Side;
}

const ownKind =
  /^(?:bedrijf|firma|zaak|onderneming|school|hogeschool|universiteit|college|roc|organisatie|instelling|gemeente|provincie|\S{3,}bedrijf|company|firm|business|organisation|organization|municipality|college|school|university|province)$/iu;
const possessive = /^(?:ons|onze|mijn|our|my)$/u;

/** "Ons bedrijf", "our school", alone or as a part of the mention. */
function isPossessed({ tokens }: Prose, { first, next }: Party): boolean {
  const at = possessive.test(tokens[first]?.text ?? '') ? first : first - 1;
  const words = tokens.slice(at + 1, next).map(({ text }) => text.replace(/'s$/u, ''));
  return possessive.test(tokens[at]?.text ?? '') && words.length === 1 && ownKind.test(words[0] ?? '');
}

/** Possessed by who speaks, unless they speak for something of another kind. */
export function isOwn(prose: Prose, members: readonly Party[], self: Self | undefined): boolean {
  const [party] = members;
  if (party === undefined || members.length > 1 || self === undefined) return false;
  return isPossessed(prose, party) && (party.side === undefined || self.side === undefined || party.side === self.side);
}

const greeting =
  /^(?:hoi|hallo|hai|hey|goedemorgen|goedemiddag|goedenavond|goedendag|beste|dag|hi|hello|dear|groet|groeten|groetjes|mvg|gr|grt|grtjes|regards|greetings)$/u;
const speakers = /^(?:wij|we|ik|i)$/u;
const being = /^(?:ben|zijn|werk|werken|vertegenwoordig|vertegenwoordigen|spreek|run|runnen|am|m|are|re|work|represent|speak)$/u;
const linking = /^(?:van|bij|voor|namens|of|at|from|for)$/u;
/** "afhankelijk van", "klant bij": somebody else. */
const related = /^(?:afhankelijk|lid|klant|onderdeel|deel|buren|blij|dependent|member|part|customer)$/u;

/** "Ik ben directeur van Bakkerij Vos", "we are a school". */
function isIntroduced({ tokens, sentenceOf, figureAt }: Prose, at: number, word: string): boolean {
  if (!linking.test(word) && !being.test(word)) return false;
  for (let back = being.test(word) ? at : at - 1; back > at - 5 && sentenceOf[back] === sentenceOf[at]; back -= 1) {
    const text = tokens[back]?.text ?? '';
    if (related.test(text) || (figureAt[back] ?? -1) >= 0) return false;
    if (being.test(text)) return [back - 1, back - 2, back + 1].some((one) => speakers.test(tokens[one]?.text ?? ''));
  }
  return false;
}

/**
 * For whom the speaker speaks, as this or a sentence near it tells: "namens Brouwer bied ik …", "wij van Bakkerij Vos",
 * "met ons bedrijf", "Hoi, Karin hier van de gemeente Epe. We leggen …".
 */
export function spokenFor(prose: Prose, parties: readonly Party[], sentence: number): Party | undefined {
  const { tokens, bounds } = prose;
  const greets = (one: number): boolean => tokens.slice(...(bounds[one] ?? [0, 0])).some(({ text }) => greeting.test(text));
  const spoken = parties.filter((party) => {
    if (party.self || party.joint || Math.abs(party.sentence - sentence) > 2) return false;
    const here = party.sentence === sentence;
    let at = party.first - 1;
    const skipped = (text: string): boolean => articles.has(text) || modifiers.has(text);
    while (skipped(tokens[at]?.text ?? '')) at -= 1;
    const [word, two] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
    if (word === 'namens' || (word === 'of' && two === 'behalf') || (/^(?:van|vd|from)$/u.test(word) && speakers.test(two))) return true;
    if (isIntroduced(prose, at, word)) return true;
    // "Dat mag als bijdrage van Feenstra in de lijst", "vanuit de hogeschool kunnen we …"
    if (word === 'van' && contributing.has(two) && /^(?:als|as)$/u.test(tokens[at - 2]?.text ?? '')) return true;
    if (here && (word === 'vanuit' || (word === '(' && tokens[party.next]?.text === ')'))) return true;
    // "Gedeputeerde Elzinga: 'Wij investeren …'"
    if (here) {
      const quoted = tokens[party.next]?.text === ':' && /^["“„'‘]$/u.test(tokens[party.next + 1]?.text ?? '');
      const asKind =
        /^(?:als|as)$/u.test(word) && /^(?:als|as|een|a|an)$/u.test(tokens[party.first - 1]?.text ?? '') && party.role !== 'target';
      return quoted || asKind || (/^(?:met|vanuit|van|binnen|with|from)$/u.test(word) && isPossessed(prose, party));
    }
    return (
      /^(?:hier|here)$/u.test(tokens[party.next]?.text ?? '') ||
      /^(?:hier|here)$/u.test(word) ||
      (greets(party.sentence) && (tokens[party.first]?.capital === true || linking.test(word)))
    );
  });
  return spoken.find(({ side, kind }) => side ?? kind) ?? spoken[0];
}
