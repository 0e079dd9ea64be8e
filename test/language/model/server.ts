/**
 * A local OpenAI-compatible server with scripted answers, and a model that talks to it. A request
 * that no script expects is refused by the server (`strict`), so that a test sees it.
 */
import { readFileSync } from 'node:fs';
import { LLMock } from '@copilotkit/aimock';
import type { Cache, Clock, ModelEvent } from '../../../src/language/model/contract.ts';
import { createModel, type Model, type ModelOptions } from '../../../src/language/model/model.ts';
import { parsePrompt } from '../../../src/language/model/prompt.ts';

const promptOf = (name: string) => parsePrompt(readFileSync(new URL(`../../../prompts/${name}.md`, import.meta.url), 'utf8'));
export const prompts = { extract: promptOf('extract'), ask: promptOf('ask') };

/** A cache in memory, with what was kept and for how long. */
export class MemoryCache implements Cache {
  readonly kept = new Map<string, { value: string; ttl: number }>();
  async get(key: string): Promise<unknown> {
    return this.kept.get(key)?.value;
  }
  async set(key: string, value: string, ttl: number): Promise<void> {
    this.kept.set(key, { value, ttl });
  }
}

/** A clock that stands still until it is moved on; `waits` are the delays that were asked for. */
export class HeldClock implements Clock {
  time = Date.parse('2026-11-23T12:00:00Z');
  readonly waits: number[] = [];
  #timers: { at: number; call: () => void }[] = [];
  /** Delays up to this are over at once. */
  readonly #skips: number;
  constructor(skips = 0) {
    this.#skips = skips;
  }
  now(): number {
    return this.time;
  }
  after(delay: number, call: () => void): () => void {
    this.waits.push(delay);
    const timer = { at: this.time + delay, call };
    if (delay <= this.#skips) queueMicrotask(call);
    else this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }
  pass(time: number): void {
    this.time += time;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter((one) => !due.includes(one));
    for (const { call } of due) call();
  }
}

export interface Bench {
  server: LLMock;
  cache: MemoryCache;
  clock: HeldClock;
  events: ModelEvent[];
  model: Model;
  /** What the server was sent, as text: the whole request. */
  sent: () => string[];
  /** Another model on the same server. */
  another: (options: Partial<ModelOptions>) => Model;
}

/** Starts a server with no script yet. The caller stops it. */
export async function bench(options: Partial<ModelOptions> = {}): Promise<Bench> {
  const server = new LLMock({ port: 0, strict: true, logLevel: 'silent' });
  const url = await server.start();
  const cache = new MemoryCache();
  const clock = new HeldClock(2000);
  const events: ModelEvent[] = [];
  const log = (event: ModelEvent): void => {
    events.push(event);
  };
  const another = (more: Partial<ModelOptions>): Model =>
    createModel({ baseUrl: `${url}/v1`, apiKey: 'test', model: 'gpt-4.1-mini', cache, clock, log, prompts, ...options, ...more });
  const sent = (): string[] => server.getRequests().map(({ body }) => JSON.stringify(body));
  return { server, cache, clock, events, model: another({}), sent, another };
}

/** A reading as the model would write it. */
export const reading = (
  facts: { question: string; fields: { field: string; value: unknown; quote: string }[] }[],
  intent = 'answer',
): string => JSON.stringify({ intent, facts });
