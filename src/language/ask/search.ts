/**
 * Finds the topic that a question is about. Each way of asking is one small document of concepts in a MiniSearch
 * index; the best of them are weighed again by how much of the question they explain, and how much they leave.
 */
import MiniSearch from 'minisearch';
import { aspectsOf } from './aspect.ts';
import { core } from './focus.ts';
import { conceptsOf, novel, unsaidMark } from './lexicon.ts';
import type { Topic } from './topic.ts';
import { activities, impact, innovation } from './topics-activities.ts';
import { characteristics } from './topics-characteristics.ts';
import { involvement, money, region } from './topics-conditions.ts';
import { definition, mission, objectives } from './topics-mission.ts';
import { unsaid } from './unsaid.ts';

export const topics: readonly Topic[] = [
  ...mission,
  ...definition,
  ...objectives,
  ...characteristics,
  ...region,
  ...involvement,
  ...money,
  ...activities,
  ...impact,
  ...innovation,
];

/** The ways to ask for a topic, apart. */
export const waysOf = ({ asks }: Topic): string[] => asks.split('|').map((way) => way.trim().replace(/\s+/gu, ' '));

/** A concept in a question, with how much it matters there. */
export type Query = ReadonlyMap<string, number>;

export interface Found {
  readonly topic: Topic;
  /** 0 to 1: how well the best way of asking covers the question. */
  readonly score: number;
  /** Weighty concepts of the question that nobody asks for with this topic. */
  readonly foreign: number;
}

/** A concept of this weight stands for one or a few topics only. */
const weighty = 1.2;

interface Ask {
  readonly topic: number;
  readonly concepts: readonly string[];
  readonly norm: number;
}

interface Index {
  readonly asks: readonly Ask[];
  readonly weight: ReadonlyMap<string, number>;
  /** All concepts of a topic. */
  readonly known: readonly ReadonlySet<string>[];
  readonly engine: MiniSearch<{ id: number; terms: string }>;
}

/** Words that stand in many questions and decide few. */
const faint: Readonly<Record<string, number>> = {
  '#number': 0.6,
  '#definition': 0.5,
  '#who': 0.6,
  centrum: 0.35,
  why: 0.6,
  criterion: 0.5,
  position: 0.5,
  only: 0.5,
  party: 0.4,
  concrete: 0.5,
  concretely: 0.5,
  example: 0.6,
  together: 0.6,
  level: 0.8,
  develop: 0.6,
};

const telling = (concept: string): boolean => concept !== 'definition' && concept !== 'centrum';

/** The concepts of a question, and what kind of question it is. */
export function features(question: string): string[] {
  const asked = core(question);
  const aspects = aspectsOf(asked);
  const all = conceptsOf(asked);
  // "De definitie van een alliantie" asks after the alliance.
  const found = aspects.has('definition') && all.some(telling) ? all.filter((concept) => concept !== 'definition') : all;
  if (aspects.has('number')) found.push('#number');
  if (aspects.has('definition')) found.push('#definition');
  if (/(?:^|\s)(?:wie|who|welke partijen|which parties)\b/u.test(asked)) found.push('#who');
  return found;
}

function build(): Index {
  const known = topics.map((topic) => new Set(waysOf(topic).flatMap(features)));
  const spread = new Map<string, number>();
  for (const set of known) for (const concept of set) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const weight = new Map([...spread].map(([concept, count]) => [concept, Math.log(1 + topics.length / count) * (faint[concept] ?? 1)]));
  const asks = topics.flatMap((topic, index) =>
    waysOf(topic).map((text): Ask => {
      const concepts = [...new Set(features(text))];
      return { topic: index, concepts, norm: Math.hypot(...concepts.map((concept) => weight.get(concept) ?? 0)) };
    }),
  );
  const engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  engine.addAll(asks.map(({ concepts }, id) => ({ id, terms: concepts.join(' ') })));
  return { asks, weight, known, engine };
}

let index: Index | undefined;
const theIndex = (): Index => (index ??= build());

/** How much one concept of a question matters: rare ones more, and what the text does not know most of all. */
function weightOf(concept: string): number {
  const known = theIndex().weight.get(concept);
  if (known !== undefined) return known;
  if (concept.startsWith(unsaidMark)) return unsaid[concept.slice(1)]?.soft ? 1.2 : 2.5;
  if (concept.startsWith('#')) return 0.3;
  return concept.startsWith(novel) ? 2.4 : 0.8;
}

/** Turns concepts into a query. Of words that nobody knows at most three count, or a long story would drown the question. */
export function query(concepts: readonly string[]): Query {
  const made = new Map<string, number>();
  let strange = 0;
  for (const concept of concepts) {
    if (made.has(concept)) continue;
    if (concept.startsWith(novel)) strange += 1;
    if (strange <= 3 || !concept.startsWith(novel)) made.set(concept, weightOf(concept));
  }
  return made;
}

/** Names of the part of the text that an id stands in. */
function places(id: string): readonly string[] {
  if (id.includes('.i')) return indicatorPlaces;
  return partPlaces[id.charAt(0)] ?? [];
}
const indicatorPlaces = ['criterion', 'indicator', 'example'];
const partPlaces: Readonly<Record<string, readonly string[]>> = {
  m: ['mission'],
  d: ['definition'],
  o: ['objective'],
  k: ['characteristic'],
  c: ['criterion'],
};

/** The topics nearest to the question, best first. */
export function search(asked: Query): Found[] {
  const { asks, weight, known, engine } = theIndex();
  const terms = [...asked.keys()].filter((concept) => weight.has(concept));
  if (terms.length === 0) return [];
  const total = [...asked.values()].reduce((sum, value) => sum + value, 0);
  const norm = Math.hypot(...asked.values());
  const best = new Map<number, number>();
  for (const hit of engine.search(terms.join(' ')).slice(0, 80)) {
    const ask = asks[hit.id as number];
    if (ask === undefined) continue;
    // "In de missie" points at the part of the text where this topic stands: that much is right, and not left over.
    const place = places(topics[ask.topic]?.id ?? '');
    let left = norm * norm;
    for (const concept of place) if (!ask.concepts.includes(concept)) left -= (asked.get(concept) ?? 0) ** 2;
    let shared = 0;
    for (const concept of ask.concepts) {
      const own = weight.get(concept) ?? 0;
      if (asked.has(concept)) shared += own * own;
    }
    const likeness = shared / (ask.norm * Math.max(Math.sqrt(left), 0.1));
    if (likeness > (best.get(ask.topic) ?? 0)) best.set(ask.topic, likeness);
  }
  return [...best]
    .flatMap(([at, likeness]): Found[] => {
      const topic = topics[at];
      if (topic === undefined) return [];
      let covered = 0;
      let foreign = 0;
      for (const [concept, value] of asked) {
        if (known[at]?.has(concept) || places(topic.id).includes(concept)) covered += value;
        else if (value > weighty && weight.has(concept)) foreign += 1;
      }
      return [{ topic, foreign, score: Math.min(1, likeness) * 0.6 + (covered / Math.max(total, 0.1)) * 0.4 }];
    })
    .toSorted((a, b) => b.score - a.score);
}

/** The topic with this id; every id that an answer cites first has one. */
export function topicOf(id: string): Topic | undefined {
  return topics.find((topic) => topic.id === id);
}
