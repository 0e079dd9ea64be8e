/** A mail or post of somebody else that is passed on: "wij" is who wrote it, not whose account it is. */
import { fold } from './fold.ts';
import type { Money } from './given.ts';
import type { Party } from './roles.ts';
import type { Prose } from './sentence.ts';
import type { Self } from './speaker.ts';

/** Before who wrote it. */
const marks =
  /(?:^|[^\p{L}])(?:fwd?\s*:|doorgestuurd|forwarded|van\s*:|from\s*:|(?:mail|mailtje|post|bericht|persbericht|brief|reactie|mail|message|press release|letter)\s+(?:van|from|of|by))/u;
const ownWords = /^(?:wij|we|ik|ons|onze|i|our|us|my|mijn)$/u;

const isSame = (party: Party, { name }: Self): boolean => fold(party.name).includes(fold(name)) || fold(name).includes(fold(party.name));

const speaksFor = ({ tokens }: Prose, { first }: Party): boolean => {
  const [word, two] = [tokens[first - 1]?.text, tokens[first - 2]?.text];
  return word === 'namens' || (word === 'of' && two === 'behalf');
};

/** Who "wij" is in a text that somebody else wrote; undefined where nothing tells that. */
export function writerOf(prose: Prose, parties: readonly Party[], self: Self): Self | undefined {
  if (!prose.tokens.some(({ text }) => ownWords.test(text))) return undefined;
  const named = parties.filter((party) => !party.self && !party.joint && prose.tokens[party.first]?.capital === true);
  const mark = marks.exec(fold(prose.text))?.index;
  const behind = mark === undefined ? [] : named.filter(({ start }) => start > mark);
  // "Van: Karin Postma (Postma Zuivel)"
  const works = behind.find(({ first, sentence }) => prose.tokens[first - 1]?.text === '(' && sentence === behind[0]?.sentence);
  const writer = named.find((party) => speaksFor(prose, party)) ?? works ?? behind[0];
  if (writer === undefined || isSame(writer, self)) return undefined;
  return { name: writer.name, ...(writer.side !== undefined && { side: writer.side }) };
}

/** What the writer gives is theirs, and is shown before it is noted. */
export const asTheirs = (all: readonly Money[]): Money[] =>
  all.map((one) => (one.fact.self ? { ...one, fact: { ...one.fact, self: false, sure: false } } : one));
