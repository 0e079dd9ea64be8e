/**
 * One structured answer of an OpenAI-compatible server: within the time limit, with one more try
 * when it is busy or broken, and every way to fail as a code.
 */
import { APIConnectionError, APIError, APIUserAbortError, OpenAI } from 'openai';
import { ContentFilterFinishReasonError, LengthFinishReasonError } from 'openai/error';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { z } from 'zod';
import type { Clock, ModelFault } from './contract.ts';

export interface ServerOptions {
  /** Any server that speaks the chat completions of OpenAI; left out: OpenAI's own. */
  readonly baseUrl?: string;
  /** Servers of one's own often need none. */
  readonly apiKey?: string;
  readonly model: string;
  readonly clock: Clock;
  readonly fetch?: typeof fetch;
  /** For a request and its second try together, in milliseconds. */
  readonly timeout?: number;
}

export interface Ask<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly system: string;
  readonly user: string;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: ModelFault };

export type Complete = <T>(ask: Ask<T>, signal?: AbortSignal) => Promise<Outcome<T>>;

const defaultTimeout = 8000;
/** The wait before a second try where the server names none. */
const defaultWait = 500;
/** More than any answer of ours needs; a longer one is cut off, and then not used. */
const maxTokens = 2000;

const mayTryAgain = (error: unknown): error is APIError =>
  error instanceof APIError && (error.status === 429 || (error.status ?? 0) >= 500);

/** What `Retry-After` says, in milliseconds: a number of seconds or a date. */
export function waitOf(header: string | null | undefined, now: number): number {
  const value = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(value)) return Number(value) * 1000;
  const at = /^\p{L}{3}/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? defaultWait : Math.max(0, at - now);
}

function faultOf(error: unknown): ModelFault {
  if (error instanceof LengthFinishReasonError) return 'truncated';
  if (error instanceof ContentFilterFinishReasonError) return 'refused';
  if (error instanceof APIUserAbortError) return 'too_slow';
  if (error instanceof APIConnectionError) return 'unreachable';
  if (!(error instanceof APIError)) return 'unreadable';
  if (error.status === 429) return 'rate_limited';
  return (error.status ?? 0) >= 500 ? 'server_error' : 'rejected';
}

const sleep = (clock: Clock, delay: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const cancel = clock.after(delay, resolve);
    signal.addEventListener('abort', () => {
      cancel();
      resolve();
    });
  });

export function createComplete({ baseUrl, apiKey, model, clock, fetch, timeout = defaultTimeout }: ServerOptions): Complete {
  // What is not given here the client would look for in the environment, which is not ours to read.
  const client = new OpenAI({
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout,
    // What a person wrote goes to the server that was configured, and is not sent on from there.
    fetchOptions: { redirect: 'error' },
    ...(fetch && { fetch }),
  });

  async function once<T>({ name, schema, system, user }: Ask<T>, signal: AbortSignal): Promise<Outcome<T>> {
    const completion = await client.chat.completions.parse(
      {
        model,
        temperature: 0,
        max_completion_tokens: maxTokens,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        response_format: zodResponseFormat(schema, name),
      },
      { signal },
    );
    const choice = completion.choices[0];
    if (choice === undefined || choice.finish_reason !== 'stop')
      return { ok: false, why: choice?.finish_reason === 'length' ? 'truncated' : 'unreadable' };
    if (choice.message.refusal) return { ok: false, why: 'refused' };
    // The server promised the shape; whether it kept the promise is for our own schema to say.
    const parsed = schema.safeParse(choice.message.parsed);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, why: 'unreadable' };
  }

  return async (ask, given) => {
    const abort = new AbortController();
    const signal = given === undefined ? abort.signal : AbortSignal.any([abort.signal, given]);
    const until = clock.now() + timeout;
    const cancel = clock.after(timeout, () => abort.abort());
    try {
      return await once(ask, signal).catch(async (error: unknown) => {
        if (!mayTryAgain(error)) throw error;
        const wait = waitOf(error.headers?.get('retry-after'), clock.now());
        // Nobody waits for a server that asks for more time than there is.
        if (clock.now() + wait >= until) throw error;
        await sleep(clock, wait, signal);
        return await once(ask, signal);
      });
    } catch (error) {
      return { ok: false, why: signal.aborted ? 'too_slow' : faultOf(error) };
    } finally {
      cancel();
    }
  };
}
