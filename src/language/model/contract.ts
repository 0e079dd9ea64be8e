/**
 * What a language model may hand back, and what this room needs around it. The types are the
 * fence: facts with quotes, one of a closed set of intents, or an answer with citations.
 */
import { z } from 'zod';
import { questions } from '../../criteria/criteria.ts';
import { sentences } from '../../criteria/werkdefinitie.ts';

/** A cache as Keyv has it. What it holds may vanish at any time, so nothing that matters is kept in it. */
export interface Cache {
  get(key: string): Promise<unknown>;
  /** @param ttl in milliseconds. */
  set(key: string, value: string, ttl: number): Promise<unknown>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, after `delay` milliseconds. @returns what calls it off. */
  after(delay: number, call: () => void): () => void;
}

/** Why there is no answer of a model. In every case the deterministic reading is used. */
export type ModelFault =
  | 'over_budget'
  | 'too_slow'
  | 'refused'
  | 'truncated'
  | 'unreadable'
  | 'rate_limited'
  | 'server_error'
  | 'rejected'
  | 'unreachable';

/** How asking a model ended, for who counts: `kept` came from the cache. */
export type ModelOutcome = 'answered' | 'kept' | ModelFault;

/** For the log: codes only, never what a person or a model wrote. */
export interface ModelEvent {
  readonly code: 'model_failed' | 'model_distrusted';
  readonly why: ModelFault | 'uncited' | 'misquoted';
}

/** Whose budget a request is taken from. */
export interface Payer {
  readonly person: string;
  /** The person's calendar day, `2026-11-23`. */
  readonly day: string;
  /** Names that are known to be of people: always masked. */
  readonly names?: readonly string[];
}

const questionIds = questions.map(({ id }) => id);
const fieldKeys = [...new Set(questions.flatMap(({ fields }) => Object.keys(fields)))];

/** What a model may take a message for; none of these changes or removes anything. */
const modelIntents = ['answer', 'question', 'help', 'repeat', 'skip', 'dont_know', 'status', 'gaps', 'why', 'other'] as const;

const fieldClaim = z.strictObject({
  field: z.enum(fieldKeys),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
  quote: z.string(),
});

/** Facts that a model says it read. */
export const readingSchema = z.strictObject({
  intent: z.enum(modelIntents),
  facts: z.array(z.strictObject({ question: z.enum(questionIds), fields: z.array(fieldClaim) })),
});
export type ModelReading = z.infer<typeof readingSchema>;
export type Claim = ModelReading['facts'][number];

/** An answer to a question about the Werkdefinitie. */
export const answerSchema = z.strictObject({
  answered: z.boolean(),
  answer: z.string().nullable(),
  citations: z.array(z.strictObject({ id: z.enum(sentences.map(({ id }) => id)), quote: z.string() })),
});
export type ModelAnswer = z.infer<typeof answerSchema>;
