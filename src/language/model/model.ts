/**
 * A language model that may propose. Every way in which it can fail ends in null, and the caller
 * goes on without it; nothing here throws.
 *
 * @example
 *   const model = createModel({ baseUrl, apiKey, model: 'gpt-4.1-mini', cache, clock, log, prompts });
 *   await understandWithModel(text, context, model, { person, day });
 */
import { createHash } from 'node:crypto';
import { questions } from '../../criteria/criteria.ts';
import type { CitedAnswer, Language, QuestionRef } from '../../criteria/vocabulary.ts';
import { sentences } from '../../criteria/werkdefinitie.ts';
import { createBudget } from './budget.ts';
import { supported } from './cite.ts';
import { type Ask, createComplete, type ServerOptions } from './complete.ts';
import { answerSchema, type Cache, type ModelEvent, type ModelOutcome, type ModelReading, type Payer, readingSchema } from './contract.ts';
import { mask } from './mask.ts';
import { filled, type Prompt } from './prompt.ts';

export interface ModelOptions extends ServerOptions {
  readonly cache: Cache;
  readonly log: (event: ModelEvent) => void;
  readonly prompts: { readonly extract: Prompt; readonly ask: Prompt };
  /** Hears how every request ended, and the milliseconds that it took. */
  readonly asked?: (outcome: ModelOutcome, took: number) => void;
  /** Requests for one person on one day. */
  readonly perDay?: number;
}

interface ModelRequest {
  readonly text: string;
  readonly language: Language;
  readonly payer: Payer;
  readonly signal?: AbortSignal;
}

export interface Model {
  /** What a message says, by the model's own account: to be borne out by the text (verify.ts). */
  read(request: ModelRequest, open: QuestionRef | null): Promise<ModelReading | null>;
  /** An answer whose citations were checked. */
  answer(request: ModelRequest): Promise<CitedAnswer | null>;
}

const defaultPerDay = 200;
/** A reading of the same words stays the same for this long. */
const keep = 7 * 24 * 3600 * 1000;

const kinds = {
  text: 'words',
  money: 'number, in euros',
  count: 'whole number',
  tenths: 'mark from 0 to 10',
  date: 'date, YYYY-MM-DD',
  yes_no: 'true or false',
  names: 'list of names',
} as const;

/** The questions and fields that a model may fill, one line each. */
const fieldList = questions
  .map(({ id, title, many, fields }) => {
    const each = Object.entries(fields).flatMap(([key, { type, label, choices }]) => {
      if (type === 'evidence') return [];
      const kind =
        type === 'choice' || type === 'choices'
          ? `${type === 'choice' ? 'one of' : 'list of'} ${choices?.map(({ value }) => value).join(' | ')}`
          : kinds[type];
      return [`${key} (${label.nl}: ${kind})`];
    });
    return `${id}${many ? ' [one fact for each]' : ''}: ${title.nl}. ${each.join('; ')}`;
  })
  .join('\n');

const passages = sentences.map(({ id, nl }) => `${id}: ${nl.replace(/\s+/gu, ' ')}`).join('\n');

export function createModel({ cache, log, prompts, asked: heard, perDay = defaultPerDay, ...server }: ModelOptions): Model {
  const complete = createComplete(server);
  const budget = createBudget(cache, perDay);
  const systems = { extract: filled(prompts.extract, { fields: fieldList }), ask: filled(prompts.ask, { passages }) };

  /** From the cache, or from the server within the budget; null with a word in the log when it fails. */
  async function asked<T>(ask: Ask<T>, version: number, { payer, signal }: ModelRequest): Promise<T | null> {
    try {
      const words = createHash('sha256')
        .update(JSON.stringify([server.model, ask.system, ask.user]))
        .digest('hex');
      const key = `${ask.name}:${version}:${words}`;
      const kept = await cache.get(key);
      const cached = typeof kept === 'string' ? ask.schema.safeParse(JSON.parse(kept)) : undefined;
      if (cached?.success === true) {
        heard?.('kept', 0);
        return cached.data;
      }
      if (!(await budget.take(payer))) {
        heard?.('over_budget', 0);
        log({ code: 'model_failed', why: 'over_budget' });
        return null;
      }
      const begun = server.clock.now();
      const outcome = await complete(ask, signal);
      heard?.(outcome.ok ? 'answered' : outcome.why, server.clock.now() - begun);
      if (!outcome.ok) {
        log({ code: 'model_failed', why: outcome.why });
        return null;
      }
      await cache.set(key, JSON.stringify(outcome.value), keep);
      return outcome.value;
    } catch {
      log({ code: 'model_failed', why: 'unreadable' });
      return null;
    }
  }

  return {
    async read(request, open) {
      const { text, restore } = mask(request.text, request.payer.names);
      const question = open && questions.find(({ id }) => id === open.question);
      const field = open?.field === undefined ? undefined : question?.fields[open.field];
      const user = JSON.stringify({
        language: request.language,
        asked: question
          ? { question: question.id, field: open?.field ?? null, words: (field?.ask ?? question.title)[request.language] }
          : null,
        message: text,
      });
      const reading = await asked(
        { name: 'reading', schema: readingSchema, system: systems.extract, user },
        prompts.extract.version,
        request,
      );
      if (reading === null) return null;
      const restored = <V>(value: V): V =>
        (typeof value === 'string' ? restore(value) : Array.isArray(value) ? value.map(restored) : value) as V;
      return {
        ...reading,
        facts: reading.facts.map(({ question: of, fields }) => ({
          question: of,
          fields: fields.map((one) => ({ ...one, value: restored(one.value), quote: restore(one.quote) })),
        })),
      };
    },
    async answer(request) {
      const { text } = mask(request.text, request.payer.names);
      const user = JSON.stringify({ language: request.language, question: text });
      const given = await asked({ name: 'answer', schema: answerSchema, system: systems.ask, user }, prompts.ask.version, request);
      if (given === null || !given.answered) return null;
      const answer = supported(given, request.language);
      if (answer === null) log({ code: 'model_distrusted', why: 'uncited' });
      return answer;
    },
  };
}
