/**
 * Finds the topic that a question is about. Each way of asking is a small set of concepts; they are weighed by how much
 * of the question they explain, and how much they leave.
 */
import { type Aspect, aspectsOf } from './aspect.ts';
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

const topicById: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]));

/** The ways to ask for a topic, apart. */
const waysOf = ({ asks }: Topic): string[] => asks.split('|').map((way) => way.trim().replace(/\s+/gu, ' '));

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

const waysRead = new Map<string, readonly Reading[]>();
/** The ways to ask for a topic, read once. */
export function readWays(topic: Topic): readonly Reading[] {
  const known = waysRead.get(topic.id) ?? waysOf(topic).map(read);
  waysRead.set(topic.id, known);
  return known;
}

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
  /** By concept the ways of asking that have it. */
  readonly asksWith: ReadonlyMap<string, readonly number[]>;
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

/** A question as far as it is read before anything is looked up. */
export interface Reading {
  /** Folded, without its opening words. */
  readonly question: string;
  readonly concepts: readonly string[];
  readonly aspects: ReadonlySet<Aspect>;
  /** The concepts, and what kind of question it is. */
  readonly features: readonly string[];
}

export function read(text: string): Reading {
  const question = core(text);
  const concepts = conceptsOf(question);
  const aspects = aspectsOf(question);
  return { question, concepts, aspects, features: features(question, concepts, aspects) };
}

function features(asked: string, all: readonly string[], aspects: ReadonlySet<Aspect>): string[] {
  // "De definitie van een alliantie" asks after the alliance.
  const found = aspects.has('definition') && all.some(telling) ? all.filter((concept) => concept !== 'definition') : [...all];
  if (aspects.has('number')) found.push('#number');
  if (aspects.has('definition')) found.push('#definition');
  if (/(?:^|\s)(?:wie|who|welke partijen|which parties)\b/u.test(asked)) found.push('#who');
  return found;
}

function build(): Index {
  const ways = topics.map(readWays);
  const known = ways.map((these) => new Set(these.flatMap((way) => way.features)));
  const spread = new Map<string, number>();
  for (const set of known) for (const concept of set) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const weight = new Map([...spread].map(([concept, count]) => [concept, Math.log(1 + topics.length / count) * (faint[concept] ?? 1)]));
  const asks = topics.flatMap((topic, index) =>
    readWays(topic).map(({ features: found }): Ask => {
      const concepts = [...new Set(found)];
      return { topic: index, concepts, norm: Math.hypot(...concepts.map((concept) => weight.get(concept) ?? 0)) };
    }),
  );
  const asksWith = new Map<string, number[]>();
  for (const [at, { concepts }] of asks.entries())
    for (const concept of concepts) {
      const list = asksWith.get(concept) ?? [];
      asksWith.set(concept, list);
      list.push(at);
    }
  return { asks, weight, known, asksWith };
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
  const { asks, weight, known, asksWith } = theIndex();
  const total = [...asked.values()].reduce((sum, value) => sum + value, 0);
  const norm = Math.hypot(...asked.values());
  const shared = new Map<number, number>();
  for (const concept of asked.keys()) {
    const own = weight.get(concept) ?? 0;
    for (const at of asksWith.get(concept) ?? []) shared.set(at, (shared.get(at) ?? 0) + own * own);
  }
  const best = new Map<number, number>();
  for (const [at, common] of shared) {
    const ask = asks[at];
    if (ask === undefined) continue;
    // "In de missie" points at the part of the text where this topic stands: that much is right, and not left over.
    let left = norm * norm;
    for (const concept of places(topics[ask.topic]?.id ?? '')) {
      const value = asked.get(concept);
      if (value !== undefined && !ask.concepts.includes(concept)) left -= value ** 2;
    }
    const likeness = common / (ask.norm * Math.max(Math.sqrt(left), 0.1));
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
export const topicOf = (id: string): Topic | undefined => topicById.get(id);
