/**
 * What a question is about by rule: the topic whose ways of asking leave least of it over, unless a word or a kind of
 * answer is asked for that the text does not have.
 */
import type { Aspect } from './aspect.ts';
import { declines, exact } from './declines.ts';
import { novel, unsaidMark } from './lexicon.ts';
import { type Overview, overview, pointed } from './overview.ts';
import { type Found, query, type Reading, search, topicOf } from './search.ts';
import type { Topic } from './topic.ts';
import { unsaid } from './unsaid.ts';

/** Below this a topic is not what was asked. */
const enough = 0.63;
/** Even beside a word that the text does not know, this is what was asked. */
const plain = 0.85;
/** And with a word in it that we do not know, it must be plainer still. */
const enoughStrange = 0.665;
/** From here on even words that say little decide. */
const sure = 0.8;
/** Below this it is not even near. */
const near = 0.36;

/** `firm`: decided by a rule that looks at more than words, so a count of words has no say in it. */
export type Verdict =
  | {
      readonly kind: 'topic';
      readonly topic: Topic;
      readonly score: number;
      readonly told: readonly string[];
      readonly found: readonly Found[];
      readonly firm?: true;
    }
  | { readonly kind: 'overview'; readonly overview: Overview; readonly score: number; readonly firm: true }
  | {
      readonly kind: 'unsaid';
      readonly near: Topic | undefined;
      readonly score: number;
      readonly found: readonly Found[];
      readonly firm?: true;
    };

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

export const isSubject = (concept: string): boolean =>
  !concept.startsWith(novel) && !concept.startsWith(unsaidMark) && !concept.startsWith('#');

/** The topic that answers whatever is filled in, if the question has such a form. */
function generalRule(question: string, all: readonly string[], aspects: ReadonlySet<Aspect>): Topic | undefined {
  if (aspects.has('yes_no') && !aspects.has('number') && all.includes('overhead') && placed.test(question)) return topicOf('c3.i2');
  if (all.some((concept) => elsewhere.has(concept))) return undefined;
  if (countsAs.test(question)) return topicOf('c3.i3');
  return anyTheme.test(question) && all.some((concept) => concept.startsWith(novel)) ? topicOf('c1.s2') : undefined;
}

/** What was told before the question, by sentence, only as far as the field knows it. */
export type Context = readonly (readonly string[])[];

/** The verdict of the rules on one question, with what was told before it. */
export function byRules({ question, concepts: all, aspects, features }: Reading, context: Context): Verdict {
  const subjects = all.filter(isSubject);
  const about =
    aspects.has('definition') && subjects.every((concept) => concept === 'centrum' || concept === 'definition') && subjects.length > 0;
  const told = !about && subjects.every((concept) => leaning.has(concept)) ? context : [];
  const whole = told.length === 0 ? overview(question, all) : undefined;
  const duty = /^(?:moet|moeten|mag|mogen|kan|kunnen|must|should|may|can)\b/u.test(question) && pointed(question) === undefined;
  if (
    whole !== undefined &&
    !duty &&
    !aspects.has('date') &&
    !aspects.has('decider') &&
    !aspects.has('consequence') &&
    !aspects.has('amount')
  )
    return { kind: 'overview', overview: whole, score: 1, firm: true };

  const strange = all.find((concept) => concept.startsWith(unsaidMark) && !unsaid[concept.slice(1)]?.soft);
  let found: readonly Found[] = [];
  for (const before of told.length > 0 ? told : [[]]) {
    const near = search(query([...features, ...before]));
    // "Hoeveel … in het voorbeeld?" can only be about a sentence with a number.
    const these = ranked(aspects.has('number') && all.includes('example') ? near.filter(({ topic }) => topic.number) : near, question);
    if ((these[0]?.score ?? 0) > (found[0]?.score ?? 0)) found = these;
  }
  const [best] = found;
  const nearest = best !== undefined && best.score >= near ? best.topic : undefined;
  const general = generalRule(question, all, aspects);
  if (general !== undefined && (best === undefined || best.score < plain))
    return { kind: 'topic', topic: general, score: enough, told: [], found, firm: true };
  // A plain question may have one such word in passing: "separate reporting of overhead".
  if (strange !== undefined && (best === undefined || best.score < plain)) {
    const id = unsaid[strange.slice(1)]?.near;
    return { kind: 'unsaid', near: nearest ?? (id === undefined ? undefined : topicOf(id)), score: 0.5, found };
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
    return { kind: 'unsaid', near: empty ? undefined : nearest, score: best?.score ?? 0, found };
  }
  const passing = all.some((concept) => concept.startsWith(unsaidMark));
  if (passing && (best.score < sure || aspects.has('number'))) return { kind: 'unsaid', near: nearest, score: best.score, found };
  return { kind: 'topic', topic: best.topic, score: best.score, told: told.flat(), found, ...(told.length > 0 && { firm: true }) };
}
