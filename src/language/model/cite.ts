/**
 * Whether an answer of a model may be shown: it cites sentences that exist, in words that stand in
 * them, and says nothing of figures, addresses or subjects that those sentences do not hold.
 */
import type { CitedAnswer, Language } from '../../criteria/vocabulary.ts';
import { sentence } from '../../criteria/werkdefinitie.ts';
import { conceptsOf } from '../ask/lexicon.ts';
import { visible } from '../facts/fold.ts';
import type { ModelAnswer } from './contract.ts';
import { locate } from './locate.ts';

const maxAnswer = 600;
const maxCitations = 4;
/** Shorter than this a quote supports nothing. */
const minQuote = 8;

const addresses = /https?:|www\.|@|<[^>]*>|\[[^\]]*\]\(|```/iu;

/** What is told must for the larger part be what the cited sentences are about. */
function about(answer: string, cited: string): boolean {
  const told = [...new Set(conceptsOf(answer))].filter((concept) => /^\p{L}/u.test(concept));
  const known = new Set(conceptsOf(cited));
  const shared = told.filter((concept) => known.has(concept)).length;
  return shared > 0 && shared * 2 >= told.length;
}

/** Every figure in the answer stands in what is cited. */
function figuresStand(answer: string, cited: string): boolean {
  const all = new Set(cited.match(/\d+(?:[.,/]\d+)*/gu));
  return (answer.match(/\d+(?:[.,/]\d+)*/gu) ?? []).every((figure) => all.has(figure.replace(/[.,/]+$/u, '')));
}

/** The answer with the cited sentences verbatim, or null when it is not supported. */
export function supported(given: ModelAnswer, language: Language): CitedAnswer | null {
  const answer = visible(given.answer ?? '');
  if (!given.answered || answer === '' || answer.length > maxAnswer || addresses.test(answer)) return null;
  if (given.citations.length === 0 || given.citations.length > maxCitations) return null;
  const cited = given.citations.map(({ id, quote }) => ({ ...sentence(id), quote }));
  const stands = cited.every(({ nl, en, quote }) => quote.length >= minQuote && (locate(nl, quote) ?? locate(en, quote)) !== null);
  if (!stands) return null;
  const whole = cited.map(({ id, nl, en }) => `${id} ${nl} ${en}`).join('\n');
  if (!figuresStand(answer, whole) || !about(answer, cited.map((one) => one[language]).join('\n'))) return null;
  const ids = [...new Set(cited.map(({ id }) => id))];
  return { answered: true, answer, citations: ids.map((id) => ({ id, quote: sentence(id).nl })), byModel: true };
}
