/**
 * Several parties in one message, where one is asked: "Vitens (bedrijf), Provincie Fryslân en NHL Stenden". Each is an
 * item of its own. What may as well be one name ("Jansen en Zonen", "Ministerie van Onderwijs, Cultuur en Wetenschap") is
 * left whole.
 */
import type { Question } from '../../../criteria/question.ts';
import { type Language, type PartnerKind, partnerKinds } from '../../../criteria/vocabulary.ts';
import { tokensOf } from '../../quantities/tokens.ts';
import { bare, fold } from '../fold.ts';
import { knownName } from '../lexicon-names.ts';
import { nameWord, partyWord } from '../lexicon-parties.ts';
import { placeName } from '../lexicon-places.ts';
import { type AnswerReading, readAnswer } from './answer.ts';
import { phrasesOf } from './mentions.ts';
import { separators } from './names.ts';
import { readsAsSentence } from './sentence-like.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

const mostWords = 6;
const longest = 600;
const lead =
  /^\s*(?:(?:(?:ja|yes)\s*[,:]\s*)?(?:(?:onze|de|our|the)\s+)?(?:partners|partijen|deelnemers|leden|members|participants)(?:\s+(?:zijn|are))?\s*:?|(?:(?:wij|we)\s+)?(?:werken\s+)?samen\s+met|(?:wij|we)\s+work\s+with)\s+/u;
const bullet = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;

/** The pieces between these marks; what stands in brackets is not parted. */
function between(text: string, from: number, marksIn: (text: string) => readonly Piece[]): Piece[] {
  const flat = text.slice(from).replace(/\([^)]*\)/gu, (part) => '('.padEnd(part.length, '_'));
  const marks = marksIn(flat).map((one) => ({ start: one.start + from, end: one.end + from }));
  const pieces = [...marks, { start: text.length, end: text.length }].map(({ start }, at) => ({
    start: marks[at - 1]?.end ?? from,
    end: start,
  }));
  return pieces.filter((one) => /[\p{L}\p{N}]/u.test(text.slice(one.start, one.end)));
}

const breaks = (text: string): Piece[] =>
  [...text.matchAll(/[;\n]+/gu)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));

/** Without a bullet before it and a stop behind it. */
function trimmed(text: string, { start, end }: Piece): Piece {
  const said = text.slice(start, end);
  const before = bullet.exec(said)?.[0].length ?? /^\s*/u.exec(said)?.[0].length ?? 0;
  // The point of "B.V." is its own.
  const behind = /(?<!(?:^|[.\s])\p{L})[\s.,;]*$|[\s,;]*$/u.exec(said)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - behind) };
}

/** What kind of organisation its first words name for certain: "Provincie …", "Saxion". */
function kindOf(name: string): PartnerKind | undefined {
  const tokens = tokensOf(name);
  const word = knownName(tokens, 0)?.word ?? partyWord(tokens[0]?.text ?? '');
  return word?.sure && word.joint !== true && word.kind !== 'other' ? partnerKinds.find((kind) => kind === word.kind) : undefined;
}

/** A word of the lists of organisations is in it. */
function isKnown(name: string): boolean {
  const tokens = tokensOf(name);
  return tokens.some(
    (token, at) => knownName(tokens, at) !== undefined || partyWord(token.text) !== undefined || nameWord(token.text) !== undefined,
  );
}

const isName = (name: string): boolean =>
  /\p{L}/u.test(name) && name.split(/\s+/u).length <= mostWords && !readsAsSentence(name) && !/[?!]/u.test(name);
const isCapital = (name: string): boolean => /^["'“„]?[\p{Lu}\p{N}]/u.test(name);

/** "Vitens, bedrijf": what only says what kind it is belongs to the name before it. */
function withKinds(text: string, pieces: readonly Piece[], question: Question): Piece[] {
  const choices = Object.values(question.fields).filter(({ type }) => type === 'choice');
  const kinds = new Set(choices.flatMap(phrasesOf).map(([phrase]) => phrase.join(' ')));
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const said = bare(text.slice(piece.start, piece.end)).replace(/^(?:een|a|an|de|het|the) /u, '');
    if (last !== undefined && kinds.has(said)) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

interface Listed {
  readonly pieces: readonly Piece[];
  /** Nothing else can be meant. */
  readonly sure: boolean;
  /** "Gemeenten Almelo, Hengelo en Enschede": each is one. */
  readonly ofTowns?: boolean;
}

const isPlace = (name: string): boolean => placeName(tokensOf(name), 0) === tokensOf(name).length;
const nameIn = (text: string, { start, end }: Piece): string =>
  text
    .slice(start, end)
    .replace(/[(,].*$/su, '')
    .trim();
const ofTowns = /^(?:de )?gemeenten?(?=\s)/u;

/** What is parted by commas and "en". */
function inLine(
  said: readonly string[],
  pieces: readonly Piece[],
  { hasCommas, isLed }: { hasCommas: boolean; isLed: boolean },
): Listed | null {
  const [first = '', ...others] = said;
  if (pieces.length < 2 || !said.every(isName) || /^minist/u.test(fold(first))) return null;
  const areTowns = ofTowns.test(fold(first)) && others.every(isPlace);
  if (areTowns) return { pieces, sure: true, ofTowns: true };
  // "Bouwbedrijf De Vries, Zwolle": where it is.
  if (others.some(isPlace)) return null;
  const known = said.map(isKnown);
  if (known.every(Boolean)) return { pieces, sure: true };
  // Of two with nothing but "en" between, and of names that nobody knows, it may be one firm.
  const isList = hasCommas && said.every((name, at) => known[at] || isCapital(name)) && (known.some(Boolean) || pieces.length > 2);
  return isList || (isLed && said.every(isCapital)) ? { pieces, sure: false } : null;
}

function listed(text: string, question: Question, from: number): Listed | null {
  if (text.length > longest) return null;
  const cut = (marks: (text: string) => readonly Piece[]): Piece[] => {
    const pieces = between(text, from, marks).map((one) => trimmed(text, one));
    return withKinds(text, pieces, question);
  };
  const names = (pieces: readonly Piece[]): string[] => pieces.map((one) => nameIn(text, one));
  const lines = cut(breaks);
  if (lines.length > 1) return names(lines).every(isName) ? { pieces: lines, sure: true } : null;
  const pieces = cut(separators);
  return inLine(names(pieces), pieces, { hasCommas: text.slice(from, pieces.at(-1)?.start).includes(','), isLed: from > 0 });
}

/** What is said behind the sentence that lists them. */
const next = /(?<=\p{L}{3}\)?)[.!]\s+(?=\p{Lu})/u;

const leadOf = (text: string): number => lead.exec(fold(text))?.[0].length ?? 0;

/** Whether a text begins with saying that a list of partners follows: "onze partners zijn …". */
export const announcesParties = (text: string): boolean => leadOf(text) > 0;

/** Each party with what is said of it; null where the text names one, or none. */
export function readListed(question: Question, whole: string, language: Language): AnswerReading[] | null {
  const from = leadOf(whole);
  const text = from > 0 ? whole.slice(0, next.exec(whole)?.index ?? whole.length) : whole;
  const found = listed(text, question, from);
  if (found === null) return null;
  const readings = found.pieces.map(({ start, end }) => {
    const said = text.slice(start, end);
    const named = found.ofTowns ? `gemeente ${said.replace(/^(?:de )?gemeenten?\s+/iu, '')}` : said;
    // Brackets hold what else is said of it.
    const reading = readAnswer(question, null, named.replace(/\s?\(/gu, ', ').replaceAll(')', ' '), language);
    const kind = question.fields.kind === undefined || reading?.value.kind !== undefined ? undefined : kindOf(named);
    const value = { ...reading?.value, ...(kind !== undefined && { kind }) };
    return reading && { ...reading, value, start, end, quote: said, ...(!found.sure && { certainty: 'inferred' as const }) };
  });
  return readings.every((one) => one !== null) ? readings : null;
}
