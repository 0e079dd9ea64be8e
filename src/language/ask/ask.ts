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
import { type Aspect, aspectsOf } from './aspect.ts';
import { core, parts } from './focus.ts';
import { conceptsOf, novel, unsaidMark } from './lexicon.ts';
import { type Overview, overview, pointed } from './overview.ts';
import { type Found, features, query, search, topicOf } from './search.ts';
import { bounded } from './text.ts';
import type { Topic } from './topic.ts';
import { asksMore, unexplains } from './unexplained.ts';
import { unsaid } from './unsaid.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Below this a topic is not what was asked. */
const enough = 0.63;
/** Even beside a word that the text does not know, this is what was asked. */
const plain = 0.85;
/** Nothing is left over: this is how people ask for it. */
const exact = 0.95;
/** And with a word in it that we do not know, it must be plainer still. */
const enoughStrange = 0.665;
/** From here on even words that say little decide. */
const sure = 0.8;
/** Below this it is not even near. */
const near = 0.36;

const said = {
  nl: { yes: 'Ja. ', no: 'Nee. ', use: 'De Werkdefinitie legt dit woord niet uit. Zij gebruikt het zo: ' },
  en: { yes: 'Yes. ', no: 'No. ', use: 'The Werkdefinitie does not explain this word. It uses it like this: ' },
} as const;
const unsaidText = {
  nl: ['Dat staat niet in de Werkdefinitie.', ' Het dichtst in de buurt komt: '],
  en: ['The Werkdefinitie does not say.', ' What comes nearest: '],
} as const;

type Verdict =
  | { readonly kind: 'topic'; readonly topic: Topic; readonly score: number; readonly lead: 'yes' | 'no' | 'use' | null }
  | { readonly kind: 'overview'; readonly overview: Overview; readonly score: number }
  | { readonly kind: 'unsaid'; readonly near: Topic | undefined; readonly score: number };

const cite = (id: string): Citation => ({ id, quote: sentence(id).nl });

/** A question that names a criterion, characteristic or objective by its number is about that one. */
function ranked(found: readonly Found[], question: string): Found[] {
  const at = pointed(question);
  const prefix =
    at === undefined ? undefined : at.of === 'objective' ? `o${at.number}` : `${at.of === 'criterion' ? 'c' : 'k'}${at.number}.`;
  return found
    .map(({ topic, score, foreign }) => ({
      topic,
      foreign,
      score: score + (prefix !== undefined && topic.id.startsWith(prefix) ? 0.3 : 0),
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** Concepts that say something only together with another one. Nothing is answered on these alone. */
const weak = new Set([
  'count',
  'centrum',
  'contribute',
  'party',
  'position',
  'example',
  'available',
  'connection',
  'develop',
  'amount',
  'level',
  'new',
  'hours',
  'why',
  'concrete',
  'costs',
  'existing',
  'criterion',
  'definition',
]);
/** And these lean on what was told before them: "wij zijn een ziekenhuis. Kunnen wij bijdragen?". */
const leaning = new Set([
  ...weak,
  'involved',
  'cofin',
  'objective',
  'indicator',
  'impact',
  'several',
  'distinguish',
  'together',
  'isolated',
  'only',
  'same',
  'differ',
  'activity',
  'complementary',
]);
/** Who takes part: a word that we do not know beside one of these is what was asked. */
const actors = new Set([
  'student',
  'teacher',
  'staff',
  'education',
  'government',
  'public',
  'publicorg',
  'region',
  'budget',
  'focus',
  'meeting',
]);
/** The sentences that say who, as a kind of party. */
const personal = new Set(['d.s1', 'm.s2', 'k1.s2', 'c3.i1', 'c5.s1']);

/** "Telt koffie drinken als bijdrage?": whatever it is, the rule says when something counts. */
const countsAs =
  /^(?:tel(?:t|l?en)?|mag|mogen|kan|kun|kunnen|rekent|geldt|gelden|does|do|can|may)\b.{2,60}\b(?:als|as|towards|onder)\b.{0,20}\b(?:cofinanciering|bijdrage|inbreng|in kind|in natura|co-?financing|contribution)\b/u;
/** "Hoort de huur bij de bureaukosten?": whatever it is, the rule says that they stand apart. */
const placed =
  /\b(?:bij|onder|tot|from|under|part of|belong to|count as|als) (?:\p{L}+ ){0,2}(?:bureau\p{L}*|overhead\p{L}*|office costs|kantoorkosten|activiteiten|activities)\b/u;
/** "Mag ons thema waterstof zijn?": whatever it is, the rule says what a focus area may be. */
const anyTheme =
  /^(?:mag|kan|mogen|kunnen|kun|may|can|is)\b.{0,30}\b(?:thema|zwaartepunt|speerpunt|onderwerp|theme|focus)\b.{2,50}\b(?:zijn|kiezen|nemen|be|toegestaan|goed)\b|^(?:may|can) we (?:choose|take) .{2,50} as (?:a |our )?(?:theme|focus)/u;
/** What other rules than this text say whether it counts. */
const elsewhere = new Set(
  ['vat', 'volunteers', 'bpv_costs', 'wages', 'subsidy', 'debt', 'application', 'law', 'insurance', 'exception']
    .map((name) => unsaidMark + name)
    .concat('bpv'),
);

const isSubject = (concept: string): boolean => !concept.startsWith(novel) && !concept.startsWith(unsaidMark) && !concept.startsWith('#');

/** "Hoe bewijs je …" has an answer only where the text names proof, worth or measures. */
const provable = [
  ['c6.', 'prove'],
  ['c3.i3', 'payable'],
  ['c5.', 'demonstrable'],
  ['c5.', 'prove'],
] as const;
/** And those that say who does something. */
const acting = new Set(['k1.s2', 'm.s1', 'm.s3', 'm.s4', 'o4', 'k1.s1', 'k3.s2', 'k4.s2', 'c2.s1', 'c2.i1', 'c2.i2', 'c5.i3', 'c6.s2']);

/** The topic that answers whatever is filled in, if the question has such a form. */
function generalRule(question: string, all: readonly string[], aspects: ReadonlySet<Aspect>): Topic | undefined {
  if (aspects.has('yes_no') && !aspects.has('number') && all.includes('overhead') && placed.test(question)) return topicOf('c3.i2');
  if (all.some((concept) => elsewhere.has(concept))) return undefined;
  if (countsAs.test(question)) return topicOf('c3.i3');
  return anyTheme.test(question) && all.some((concept) => concept.startsWith(novel)) ? topicOf('c1.s2') : undefined;
}

/** What was told before the question, by sentence, only as far as the field knows it. */
type Context = readonly (readonly string[])[];

function judge(text: string, context: Context): Verdict {
  const question = core(text);
  const all = conceptsOf(question);
  const subjects = all.filter(isSubject);
  const aspects = aspectsOf(question);
  const about =
    aspects.has('definition') && subjects.every((concept) => concept === 'centrum' || concept === 'definition') && subjects.length > 0;
  const told = !about && subjects.every((concept) => leaning.has(concept)) ? context : [];
  const whole = told.length === 0 ? overview(question, all) : undefined;
  if (whole !== undefined && !aspects.has('date') && !aspects.has('decider') && !aspects.has('consequence') && !aspects.has('amount'))
    return { kind: 'overview', overview: whole, score: 1 };

  const own = features(text);
  const strange = all.find((concept) => concept.startsWith(unsaidMark) && !unsaid[concept.slice(1)]?.soft);
  let best: Found | undefined;
  for (const before of told.length > 0 ? told : [[]]) {
    const found = search(query([...own, ...before]));
    // "Hoeveel … in het voorbeeld?" can only be about a sentence with a number.
    const [first] = ranked(aspects.has('number') && all.includes('example') ? found.filter(({ topic }) => topic.number) : found, question);
    if (first !== undefined && first.score > (best?.score ?? 0)) best = first;
  }
  const nearest = best !== undefined && best.score >= near ? best.topic : undefined;
  const general = generalRule(question, all, aspects);
  if (general !== undefined && (best === undefined || best.score < plain))
    return { kind: 'topic', topic: general, score: enough, lead: null };
  // A plain question may have one such word in passing: "separate reporting of overhead".
  if (strange !== undefined && (best === undefined || best.score < plain)) {
    const id = unsaid[strange.slice(1)]?.near;
    return { kind: 'unsaid', near: nearest ?? (id === undefined ? undefined : topicOf(id)), score: 0.5 };
  }
  const distinct = new Set(subjects.filter((concept) => concept !== 'centrum'));
  const faint =
    distinct.size < 2
      ? subjects.every((concept) => weak.has(concept))
      : [...distinct].every((concept) => weak.has(concept)) && (best?.score ?? 0) < sure;
  const drowned =
    distinct.size < 2 &&
    all.some((concept) => concept.startsWith(novel)) &&
    subjects.every((concept) => leaning.has(concept) || actors.has(concept));
  const empty = told.length === 0 && (faint || drowned) && pointed(question) === undefined;
  const needed = all.some((concept) => concept.startsWith(novel)) ? enoughStrange : enough;
  if (
    best === undefined ||
    best.score < needed ||
    (empty && !(subjects.length > 0 && !drowned && best.score >= exact)) ||
    declines(best, aspects, all, question)
  ) {
    return { kind: 'unsaid', near: empty ? undefined : nearest, score: best?.score ?? 0 };
  }
  const passing = all.some((concept) => concept.startsWith(unsaidMark));
  if (passing && (best.score < sure || aspects.has('number'))) return { kind: 'unsaid', near: nearest, score: best.score };
  const lead = unexplains(aspects, all)
    ? 'use'
    : aspects.has('yes_no')
      ? yesOrNo(best.topic, { question, concepts: new Set(all), told: new Set(told.flat()) })
      : null;
  return { kind: 'topic', topic: best.topic, score: best.score, lead };
}

/** "Moeten we bijhouden hoeveel …": asks whether it is counted, not how many. */
const keeps =
  /\b(?:tellen (?:we|wij)|do we count|we count)\b|^(?:moet|moeten|kijken|kijkt|do|must|should)\b.{0,30}\b(?:weten|bijhouden|tellen|meten|laten zien|registreren|aangeven|know|count|track|show)\b.{0,10}\b(?:hoeveel|how many)\b/u;

/** What the text says lasts. */
const lasting = ['partnership', 'cocreate', 'longterm'];

/** Whether the question asks for a kind of answer that the text does not have on this topic. */
function declines({ topic, foreign, score }: Found, aspects: ReadonlySet<Aspect>, all: readonly string[], question: string): boolean {
  // "How long" and "how many active companies": the answer says that there is no number, and what there is.
  const counts =
    (topic.id === 'k1.s3' && lasting.some((one) => all.includes(one)) && /\b(?:hoe lang|how long)\b/u.test(question)) ||
    (topic.id === 'c5.i2' && all.includes('active')) ||
    (topic.id === 'c2.i1' && all.includes('cash') && all.includes('kind')) ||
    (topic.id.startsWith('c5.i') && keeps.test(question));
  // The text names nobody who decides, but it says from whose demand one works, and that indicators differ.
  const decided = (topic.id === 'c5.s2' && all.includes('differ')) || (topic.id === 'k1.s1' && all.includes('demand'));
  if (aspects.has('decider') && !decided) return true;
  if (aspects.has('date') || aspects.has('place') || aspects.has('roster') || aspects.has('amount') || aspects.has('offer')) return true;
  if (aspects.has('person') && !personal.has(topic.id)) return true;
  if (aspects.has('who') && !decided && !acting.has(topic.id) && !personal.has(topic.id)) return true;
  if (aspects.has('consequence') && topic.id !== 'k3.s1' && !(score >= exact && /\b(?:wat als|what if)\b/u.test(question))) return true;
  if (topic.id === 'c2.i2' && ['student', 'teacher', 'staff'].some((actor) => all.includes(actor))) return true;
  if (aspects.has('difference') && !all.includes('overhead')) return true;
  const asksNumber = aspects.has('number') && !all.includes('indicator') && !counts;
  if (asksNumber && (!topic.number || foreign > 0 || (topic.id === 'c3.i1' && (all.includes('cash') || all.includes('kind'))))) return true;
  if (aspects.has('howto') && !provable.some(([id, concept]) => topic.id.startsWith(id) && all.includes(concept))) return true;
  return unexplains(aspects, all) && asksMore(question, all);
}

function spoken(verdict: Verdict, language: Language): CitedAnswer {
  if (verdict.kind === 'overview')
    return { answered: true, answer: verdict.overview[language], citations: verdict.overview.cites.map(cite), byModel: false };
  if (verdict.kind === 'topic') {
    const { topic } = verdict;
    return {
      answered: true,
      answer: (verdict.lead === null ? '' : said[language][verdict.lead]) + topic[language],
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
  let best: Verdict = { kind: 'unsaid', near: undefined, score: -1 };
  for (const question of questions.slice(0, 8)) {
    const verdict = judge(question, told);
    const better = (verdict.kind === 'unsaid') === (best.kind === 'unsaid') ? verdict.score > best.score : best.kind === 'unsaid';
    if (better) best = verdict;
  }
  return spoken(best, language);
}
