/** The language model of the configuration, if there is one: its prompts, its cache and whose day it is. */
import { readFileSync } from 'node:fs';
import { Keyv } from 'keyv';
import type { ModelEvent, ModelOutcome } from '../language/model/contract.ts';
import { createModel, type Model } from '../language/model/model.ts';
import { parsePrompt } from '../language/model/prompt.ts';
import { withModel } from '../language/model/understand.ts';
import type { Cache as Storage } from '../store/keyv.ts';
import { systemClock } from '../turns/clock.ts';
import type { Understand } from '../turns/understand.ts';
import type { Config } from './config.ts';
import { understandPlainly, wordsOf } from './understanding.ts';

const promptOf = (name: string) => parsePrompt(readFileSync(new URL(`../../prompts/${name}.md`, import.meta.url), 'utf8'));

/** Whether a model is configured: a key, or a server of one's own. */
export const hasModel = ({ OPENAI_API_KEY, OPENAI_BASE_URL }: Config): boolean =>
  OPENAI_API_KEY !== undefined || OPENAI_BASE_URL !== undefined;

/** @param storage where readings and budgets are kept for a while; left out: in memory. */
export function modelOf(
  config: Config,
  log: (event: ModelEvent) => void,
  storage?: Storage,
  asked?: (outcome: ModelOutcome, took: number) => void,
): Model | null {
  if (!hasModel(config)) return null;
  const cache = new Keyv<string>({ namespace: 'model', ...(storage && { store: storage }) });
  // A cache that fails answers nothing; the model is then asked, within the budget that is kept in memory as well.
  cache.on('error', () => {});
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey, OPENAI_MODEL: model, OPENAI_DAILY_REQUESTS: perDay } = config;
  return createModel({
    ...(baseUrl !== undefined && { baseUrl }),
    ...(apiKey !== undefined && { apiKey }),
    model,
    perDay,
    cache,
    log,
    ...(asked && { asked }),
    clock: systemClock,
    prompts: { extract: promptOf('extract'), ask: promptOf('ask') },
  });
}

/** Understanding for the engine: the deterministic reading, with a model's help where there is one. */
/** @param allowed whether anything of a Centrum may go to a model: asked before anything is sent. */
export function understandingOf(model: Model | null, { TZ }: Config, allowed: (centrum: string) => Promise<boolean>): Understand {
  if (model === null) return async (given) => understandPlainly(given);
  const days = new Intl.DateTimeFormat('en-CA', { timeZone: TZ });
  return async (given, signal) => {
    const plainly = understandPlainly(given);
    const words = wordsOf(given);
    if (words === null) return plainly;
    // Before there is a Centrum only names are asked, and nothing can be noted.
    if (given.session.centrum === null && plainly.intent.kind !== 'question') return plainly;
    if (given.session.centrum !== null && !(await allowed(given.session.centrum))) return plainly;
    const { person, personName } = given.message;
    const payer = { person, day: days.format(systemClock.now()), ...(personName !== undefined && { names: [personName] }) };
    return withModel(words.text, plainly, words.context, model, payer, signal);
  };
}
