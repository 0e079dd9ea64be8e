/**
 * Calls to Slack's Web API: one client per token, no retries of its own (the outbox has them), a time
 * limit on every call, and every way a call can end as an outcome that says what is known. Posts, which
 * every message has, go out as JSON past the SDK's client: it writes each argument into texts for a log
 * that is off, and once more as a form, which costs more than the call.
 */
import {
  type ChatPostEphemeralArguments,
  type ChatPostMessageArguments,
  type WebAPICallResult,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from '@slack/web-api';
import { z } from 'zod';
import { isAllowed } from '../addresses.ts';
import { transport } from '../transport.ts';
import type { SdkLogger } from './log.ts';

/** Time that one call may take; well within what the outbox gives an attempt. */
const callWithin = 10_000;

export interface WebOptions {
  /** Slack's own, or another host that speaks the same. */
  apiUrl: string;
  logger: SdkLogger;
}

/**
 * What every client of the SDK gets, also those that Bolt makes itself. Never `headers`: one object is
 * handed to the clients of all workspaces, and a token in it would go out with every call of the others.
 */
export const clientOptions = ({ apiUrl, logger }: WebOptions) => ({
  slackApiUrl: apiUrl,
  logger,
  fetch: transport,
  timeout: callWithin,
  // Present, as Socket Mode puts a hundred retries in its place otherwise.
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
});

/** A bare host means its `/api/`, as with Slack itself. */
export function apiBase(url: string): string {
  const parsed = new URL(url);
  if (parsed.pathname === '/') parsed.pathname = '/api/';
  else if (!parsed.pathname.endsWith('/')) parsed.pathname += '/';
  return parsed.href;
}

/** Where Slack takes answers to commands and buttons, and the bytes of files; also its cloud for governments. */
const slackHosts = ['hooks.slack.com', 'hooks.slack-gov.com', 'files.slack.com', 'files.slack-gov.com'];

type Post = [method: 'chat.postMessage', args: ChatPostMessageArguments] | [method: 'chat.postEphemeral', args: ChatPostEphemeralArguments];

export interface Web {
  /** The client of one token, made once. */
  client(token: string): WebClient;
  /** Posts a message, for as long as the signal lets it. Never rejects. */
  post(token: string, signal: AbortSignal, ...call: Post): Promise<CallEnd>;
  /** Whether words or files may be sent to an address that came in an event or an answer. */
  isSlacks(url: string): boolean;
}

/** Clients kept; tokens that rotate leave old ones behind. */
const maxClients = 500;

export function createWeb(options: WebOptions): Web {
  const clients = new Map<string, WebClient>();
  const { origin } = new URL(options.apiUrl);
  return {
    isSlacks: (url) => isAllowed(url, { hosts: slackHosts, origins: [origin] }),
    client(token) {
      const known = clients.get(token);
      if (known !== undefined) return known;
      const made = new WebClient(token, { ...clientOptions(options), allowAbsoluteUrls: false });
      const oldest = clients.keys().next().value;
      if (clients.size >= maxClients && oldest !== undefined) clients.delete(oldest);
      clients.set(token, made);
      return made;
    },
    post: (token, signal, method, args) => postJson(`${options.apiUrl}${method}`, token, args, signal),
  };
}

/** How a call ended. `unreachable`: that place cannot be posted in, another may. */
export type CallEnd =
  | { is: 'ok'; result: WebAPICallResult & Record<string, unknown> }
  | { is: 'limited'; afterMs: number }
  | { is: 'expired' }
  | { is: 'unreachable'; code: string }
  | { is: 'unsent'; code: string }
  | { is: 'unknown'; code: string }
  | { is: 'refused'; code: string };

/** Slack asks to wait without saying how long. */
const waitUnsaid = 30_000;

/** The place is the trouble, not the message. */
const unreachable: readonly string[] = [
  'channel_not_found',
  'not_in_channel',
  'user_not_in_channel',
  'is_archived',
  'restricted_action',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'thread_not_found',
  'cannot_reply_to_message',
];
/** Slack did nothing, and may do it when asked again. */
const unsent: readonly string[] = ['service_unavailable', 'team_added_to_org', 'request_timeout', 'accesslimited', 'org_login_required'];
/** Slack does not say whether it did it: its manual says of these that part of it may have succeeded. */
const unknown: readonly string[] = ['fatal_error', 'internal_error', 'unknown_error'];

function ofPlatform(code: string): CallEnd {
  if (code === 'ratelimited' || code === 'rate_limited' || code === 'message_limit_exceeded') return { is: 'limited', afterMs: waitUnsaid };
  if (code === 'token_expired') return { is: 'expired' };
  if (unreachable.includes(code)) return { is: 'unreachable', code };
  if (unsent.includes(code)) return { is: 'unsent', code };
  if (unknown.includes(code)) return { is: 'unknown', code };
  return { is: 'refused', code };
}

/** Faults before a connection stood: nothing can have arrived. */
const unconnected: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** The code of a network fault, which fetch hides in the cause. */
export function networkCode(error: unknown): string {
  for (let at = error, deep = 0; at instanceof Error && deep < 5; at = at.cause, deep += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at instanceof AggregateError) {
      const inner = networkCode(at.errors[0]);
      if (inner !== 'unknown') return inner;
    }
  }
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unknown';
}

/** Where no connection was made nothing was sent; of all else nobody knows whether it arrived. */
export const ofNetwork = (error: unknown): CallEnd => {
  const code = networkCode(error);
  return unconnected.includes(code) ? { is: 'unsent', code } : { is: 'unknown', code };
};

function ofError(error: unknown): CallEnd {
  if (error instanceof WebAPIRateLimitedError) return { is: 'limited', afterMs: error.retryAfter * 1000 };
  if (error instanceof WebAPIPlatformError) return ofPlatform(error.data.error);
  if (error instanceof WebAPIHTTPError) return ofStatus(error.statusCode);
  if (error instanceof WebAPIRequestError) return ofNetwork(error.original);
  // The SDK's one plain error: 429 without a usable Retry-After.
  if (error instanceof Error && error.message.startsWith('Retry header')) return { is: 'limited', afterMs: waitUnsaid };
  return { is: 'unknown', code: 'unknown' };
}

/** A 5xx may come after the work was done. */
export const ofStatus = (status: number): CallEnd =>
  status >= 500 ? { is: 'unknown', code: `http_${status}` } : { is: 'refused', code: `http_${status}` };

const answerSchema = z.looseObject({ ok: z.boolean(), error: z.string().optional() });

/** @param within milliseconds. */
export async function postJson(url: string, token: string, args: object, signal: AbortSignal, within = callWithin): Promise<CallEnd> {
  try {
    const response = await transport(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
      body: JSON.stringify(args),
      signal: AbortSignal.any([signal, AbortSignal.timeout(within)]),
    });
    if (response.status === 429) return { is: 'limited', afterMs: Number(response.headers.get('retry-after')) * 1000 || waitUnsaid };
    if (response.status !== 200) return ofStatus(response.status);
    const { ok, error = 'unknown_error', ...result } = answerSchema.parse(await response.json());
    return ok ? { is: 'ok', result: { ok, ...result } } : ofPlatform(error);
  } catch (error) {
    return ofNetwork(error);
  }
}

/** Makes a call and says how it ended; never rejects. */
export async function ended(call: () => Promise<WebAPICallResult>): Promise<CallEnd> {
  try {
    return { is: 'ok', result: (await call()) as WebAPICallResult & Record<string, unknown> };
  } catch (error) {
    return ofError(error);
  }
}
