/** Whether a question asks for a kind of answer that the text does not have: a name, a sum, who decides, what happens if not. */
import type { Aspect } from './aspect.ts';
import type { Topic } from './topic.ts';
import { asksMore, unexplains } from './unexplained.ts';

/** Nothing is left over: this is how people ask for it. */
export const exact = 0.95;

/** The sentences that say who, as a kind of party. */
const personal = new Set(['d.s1', 'm.s2', 'k1.s2', 'c3.i1', 'c5.s1']);

/** "Hoe bewijs je …" has an answer only where the text names proof, worth or measures. */
const provable = [
  ['c6.', 'prove'],
  ['c3.i3', 'payable'],
  ['c5.', 'demonstrable'],
  ['c5.', 'prove'],
] as const;
/** And those that say who does something. */
const acting = new Set(['k1.s2', 'm.s1', 'm.s3', 'm.s4', 'o4', 'k1.s1', 'k3.s2', 'k4.s2', 'c2.s1', 'c2.i1', 'c2.i2', 'c5.i3', 'c6.s2']);

/** "Moeten we bijhouden hoeveel …": asks whether it is counted, not how many. */
const keeps =
  /\b(?:tellen (?:we|wij)|do we count|we count)\b|^(?:moet|moeten|kijken|kijkt|do|must|should)\b.{0,30}\b(?:weten|noteren|noteer|vastleggen|opschrijven|turven|melden|bijhouden|tellen|meten|laten zien|registreren|aangeven|know|count|track|show)\b.{0,10}\b(?:hoeveel|how many)\b/u;

/** What the text says lasts. */
const lasting = ['partnership', 'cocreate', 'longterm'];

/** How a topic was found. */
export interface Asked {
  readonly topic: Topic;
  readonly score: number;
  /** Weighty concepts of the question that nobody asks for with this topic. */
  readonly foreign: number;
}

/** Whether the question asks for a kind of answer that the text does not have on this topic. */
export function declines(
  { topic, foreign, score }: Asked,
  aspects: ReadonlySet<Aspect>,
  all: readonly string[],
  question: string,
): boolean {
  // "How long" and "how many active companies": the answer says that there is no number, and what there is.
  const counts =
    (topic.id === 'k1.s3' && lasting.some((one) => all.includes(one)) && /\b(?:hoe lang|how long)\b/u.test(question)) ||
    (topic.id === 'c5.i2' && all.includes('active')) ||
    (topic.id === 'k1.s1' && all.includes('several')) ||
    (topic.id === 'c2.i1' && all.includes('cash') && all.includes('kind')) ||
    (topic.id.startsWith('c5.i') && keeps.test(question));
  // The text names nobody who decides, but it says from whose demand one works, and that indicators differ.
  const decided = (topic.id === 'c5.s2' && all.includes('differ')) || (topic.id === 'k1.s1' && all.includes('demand'));
  if (aspects.has('decider') && !decided) return true;
  if (aspects.has('date') || aspects.has('place') || aspects.has('roster') || aspects.has('amount') || aspects.has('offer')) return true;
  if (/\b(?:hoe lang|how long|hoe vaak|how often)\b/u.test(question) && topic.id !== 'k1.s3') return true;
  // What a named region has is not in the text.
  if (all.includes('!place') && (aspects.has('definition') || /^(?:welke|which|what)\b/u.test(question))) return true;
  if (aspects.has('person') && !personal.has(topic.id)) return true;
  if (aspects.has('who') && !decided && !acting.has(topic.id) && !personal.has(topic.id)) return true;
  if (aspects.has('consequence') && topic.id !== 'k3.s1' && !(score >= exact && /\b(?:wat als|what if)\b/u.test(question))) return true;
  if (topic.id === 'c2.i2' && ['student', 'teacher', 'staff'].some((actor) => all.includes(actor))) return true;
  if (aspects.has('difference') && !all.includes('overhead')) return true;
  const asksNumber = aspects.has('number') && !all.includes('indicator') && !counts;
  if (asksNumber && (!topic.number || foreign > 0 || (topic.id === 'c3.i1' && (all.includes('cash') || all.includes('kind'))))) return true;
  // An example with a number is how a target is made concrete.
  const made = topic.number === true && all.includes('concrete');
  if (aspects.has('howto') && !made && !provable.some(([id, concept]) => topic.id.startsWith(id) && all.includes(concept))) return true;
  return unexplains(aspects, all) && asksMore(question, all);
}
