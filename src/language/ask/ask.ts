/**
 * Answers a question from the Werkdefinitie, or says that it does not say. No model: the same question always gets
 * the same answer, and every answer is one that we wrote beside its sentence. Nothing is made from the question's own
 * words, so no text can make it say something else.
 *
 * @example ask('Tellen vergaderuren mee?', 'nl')
 *          // { answered: true, answer: 'Nee. Vergaderuren tellen niet mee …', citations: [{ id: 'c3.i3', quote: … }] }
 */
import type { Citation, CitedAnswer, Language } from '../../criteria/vocabulary.ts';
import { sentence } from '../../criteria/werkdefinitie.ts';
import { declines, exact } from './declines.ts';
import { parts } from './focus.ts';
import { conceptsOf, unsaidMark } from './lexicon.ts';
import { byRules, type Context, isSubject, type Verdict } from './rules.ts';
import { type Found, type Reading, read, topicOf } from './search.ts';
import { bounded } from './text.ts';
import type { Topic } from './topic.ts';
import { unexplains } from './unexplained.ts';
import { type Votes, votes } from './votes.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What a vote is worth beside the score of a rule, and how far behind it counts no further. */
const worth = { vote: 0.1, most: 25 } as const;
/**
 * How far the votes for a sentence must be ahead of those for none to answer what the rules decline: further where a
 * word stands in the question that the text never uses. So far behind, they silence a rule that is less than exact.
 */
const ahead = { silence: 2, foreign: 12, silenced: -2 } as const;

const said = {
  nl: { yes: 'Ja. ', no: 'Nee. ', use: 'De Werkdefinitie legt dit woord niet uit. Zij gebruikt het zo: ' },
  en: { yes: 'Yes. ', no: 'No. ', use: 'The Werkdefinitie does not explain this word. It uses it like this: ' },
} as const;
const unsaidText = {
  nl: ['Dat staat niet in de Werkdefinitie.', ' Het dichtst in de buurt komt: '],
  en: ['The Werkdefinitie does not say.', ' What comes nearest: '],
} as const;

const cite = (id: string): Citation => ({ id, quote: sentence(id).nl });

/** The sentence that rules and votes together find, and how far its votes are ahead of those for none. */
function together(found: readonly Found[], { silent, spoken }: Votes): { readonly topic: Topic | undefined; readonly over: number } {
  const scores = new Map(found.map(({ topic, score }) => [topic.id, score]));
  const most = Math.max(...spoken.values());
  let best = '';
  let highest = Number.NEGATIVE_INFINITY;
  for (const [id, vote] of spoken) {
    const sum = (scores.get(id) ?? 0) + worth.vote * Math.max(vote - most, -worth.most);
    if (sum > highest) [best, highest] = [id, sum];
  }
  return { topic: topicOf(best), over: most - silent };
}

/** The rules and the examples together: strict where a rule is firm, and otherwise what the question sounds like. */
function judge(reading: Reading, context: Context): Verdict {
  const verdict = byRules(reading, context);
  if (verdict.firm) return verdict;
  const { found, score } = verdict;
  const { topic, over } = together(found, votes(reading, context.flat()));
  if (verdict.kind === 'topic' && over < ahead.silenced && score < exact) return { kind: 'unsaid', near: verdict.topic, score, found };
  if (topic === undefined || declines({ topic, score, foreign: 0 }, reading.aspects, reading.concepts, reading.question)) return verdict;
  if (verdict.kind === 'topic') return { ...verdict, topic };
  const foreign = reading.concepts.some((concept) => concept.startsWith(unsaidMark));
  return over > (foreign ? ahead.foreign : ahead.silence) ? { kind: 'topic', topic, score: 0, told: [], found } : verdict;
}

/** How the answer begins: with yes or no where the text decides it, or that the word is used and not explained. */
function leadOf({ question, concepts, aspects }: Reading, topic: Topic, told: readonly string[]): keyof (typeof said)['nl'] | null {
  if (unexplains(aspects, concepts)) return 'use';
  return aspects.has('yes_no') ? yesOrNo(topic, { question, concepts: new Set(concepts), told: new Set(told) }) : null;
}

function spoken(verdict: Verdict, reading: Reading, language: Language): CitedAnswer {
  if (verdict.kind === 'overview')
    return { answered: true, answer: verdict.overview[language], citations: verdict.overview.cites.map(cite), byModel: false };
  if (verdict.kind === 'topic') {
    const { topic } = verdict;
    const lead = leadOf(reading, topic, verdict.told);
    return {
      answered: true,
      answer: (lead === null ? '' : said[language][lead]) + topic[language],
      citations: [topic.id, ...(topic.also ?? [])].map(cite),
      byModel: false,
    };
  }
  const [none, nearest] = unsaidText[language];
  return {
    answered: false,
    answer: verdict.near === undefined ? none : none + nearest + verdict.near[language],
    citations: verdict.near === undefined ? [] : [cite(verdict.near.id)],
    byModel: false,
  };
}

/**
 * Answers from the Werkdefinitie alone. Of a long text the first 1,000 characters are read; of several questions the
 * one that is answered best is answered.
 */
export function ask(text: string, language: Language): CitedAnswer {
  const { questions, context } = parts(bounded(text));
  const told = context.map((part) => conceptsOf(part).filter(isSubject)).filter((concepts) => concepts.length > 0);
  let best: { readonly verdict: Verdict; readonly reading: Reading } | undefined;
  for (const question of questions.slice(0, 8)) {
    const reading = read(question);
    const verdict = judge(reading, told);
    const before = best?.verdict;
    const better =
      before === undefined ||
      ((verdict.kind === 'unsaid') === (before.kind === 'unsaid') ? verdict.score > before.score : before.kind === 'unsaid');
    if (better) best = { verdict, reading };
  }
  return best === undefined
    ? spoken({ kind: 'unsaid', near: undefined, score: 0, found: [] }, read(''), language)
    : spoken(best.verdict, best.reading, language);
}
