/** "De bijdrage van Gemeente Tiel is nu toegezegd": an answer that stands, said anew without a figure. */
import type { Question } from '../criteria/question.ts';
import type { Language } from '../criteria/vocabulary.ts';
import { correctedField } from './corrected-field.ts';
import { type AnswerReading, readAnswer } from './facts/fields/answer.ts';
import { blank, fold } from './facts/fold.ts';
import type { PresentItem } from './facts/proposals.ts';
import { quantities } from './quantities/quantities.ts';

/** What may stand around it without saying anything else. */
const around =
  /(?<![\p{L}])(?:bijdragen?|cofinanciering|toezegging|subsidie|inmiddels|alsnog|net|zojuist|vandaag|gisteren|ook|heeft|hebben|wordt|contributions?|grant|has|have|been|just|also|today|yesterday|s|of|from|by|aan|voor|bij|van|door|de|het)(?![\p{L}])/gu;
const maxLength = 120;

/** The items that are named, by the longest name that stands in the text, and what is said of them by a choice of the question; null where anything else is said. */
export function restated(
  text: string,
  question: Question,
  items: readonly PresentItem[],
  language: Language,
): { readonly items: readonly PresentItem[]; readonly reading: AnswerReading } | null {
  if (text.length > maxLength || /\?/u.test(text) || quantities(text, language).length > 0) return null;
  const folded = fold(text);
  const found = items.filter(({ name }) => name.length > 2 && folded.includes(fold(name)));
  const longest = found.reduce((most, { name }) => Math.max(most, name.length), 0);
  const named = found.filter(({ name }) => name.length === longest);
  const [first] = named;
  if (first === undefined) return null;
  const start = folded.indexOf(fold(first.name));
  const places = [...folded.matchAll(around)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const rest = blank(text, [{ start, end: start + first.name.length }, ...places]);
  const key = /\p{L}/u.test(rest) ? correctedField(question, undefined, rest, language) : undefined;
  const field = key === undefined ? undefined : question.fields[key];
  const reading = field?.type === 'choice' ? readAnswer(question, field, rest, language) : null;
  return reading && { items: named, reading };
}
