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
import { byRules, type Context, isSubject, type Reading, read, type Verdict } from './rules.ts';
import { topicOf } from './search.ts';
import { bounded } from './text.ts';
import type { Topic } from './topic.ts';
import { unexplains } from './unexplained.ts';
import { opinion } from './votes.ts';
import { yesOrNo } from './yes-or-no.ts';

/**
 * How far the examples must be ahead to overrule the rules: of “not said” to answer what the rules decline (further
 * where a word stands in the question that the text never uses), and of the next sentence to have another one answer.
 */
const ahead = { silence: 3, foreign: 10, rival: 1.5, rule: 6 } as const;
/** So far behind “not said” they silence a rule that is less than exact. */
const silenced = -2;

const said = {
  nl: { yes: 'Ja. ', no: 'Nee. ', use: 'De Werkdefinitie legt dit woord niet uit. Zij gebruikt het zo: ' },
  en: { yes: 'Yes. ', no: 'No. ', use: 'The Werkdefinitie does not explain this word. It uses it like this: ' },
} as const;
const unsaidText = {
  nl: ['Dat staat niet in de Werkdefinitie.', ' Het dichtst in de buurt komt: '],
  en: ['The Werkdefinitie does not say.', ' What comes nearest: '],
} as const;

const cite = (id: string): Citation => ({ id, quote: sentence(id).nl });

/** The rules and the examples together: strict where a rule is firm, and otherwise what the question sounds like. */
function judge(reading: Reading, context: Context): Verdict {
  const verdict = byRules(reading, context);
  if (verdict.firm) return verdict;
  const { id, lead, over } = opinion(reading.text);
  const topic = topicOf(id);
  if (verdict.kind === 'topic' && over < silenced && verdict.score < exact)
    return { kind: 'unsaid', near: verdict.topic, score: verdict.score };
  if (topic === undefined || declines({ topic, score: verdict.score, foreign: 0 }, reading.aspects, reading.concepts, reading.question))
    return verdict;
  if (verdict.kind === 'topic') return lead > ahead.rule && over > 0 ? { ...verdict, topic } : verdict;
  const foreign = reading.concepts.some((concept) => concept.startsWith(unsaidMark));
  return lead > ahead.rival && over > (foreign ? ahead.foreign : ahead.silence) ? { kind: 'topic', topic, score: 0, told: [] } : verdict;
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
    ? spoken({ kind: 'unsaid', near: undefined, score: 0 }, read(''), language)
    : spoken(best.verdict, best.reading, language);
}
