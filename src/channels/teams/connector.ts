/**
 * Requests to the Bot Connector, and what their answers mean for the outbox. Straight over our own
 * transport: the SDK makes and merges several clients for each of them, a tenth of all that a message takes.
 */
import { z } from 'zod';
import type { SendResult } from '../channel.ts';
import { type Answer, transport } from '../transport.ts';
import type { OutMessage } from './card.ts';
import type { FileMessage } from './file-messages.ts';
import { limits } from './limits.ts';
import type { Person } from './places.ts';

export type Failure = Exclude<SendResult, { ok: true }>;
/** `status` 0: there was no answer. */
export type Outcome = { ok: true; id: string } | { ok: false; failure: Failure; status: number };

export interface Address {
  serviceUrl: string;
  conversation: string;
}

const idSchema = z.looseObject({ id: z.string() });
const refusalSchema = z.looseObject({ error: z.looseObject({ code: z.string() }) });
const faultSchema = z.looseObject({ code: z.string() });

/** Errors of a connection that never came to be: nothing was sent. */
const notConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'teams_token'];
const firstWait = 1_000;

/** Seconds, or a date; at most a quarter of an hour. */
function waitFrom(header: string | null, now: number): number {
  if (header === null) return firstWait;
  const seconds = Number(header);
  const asked = Number.isFinite(seconds) ? seconds * 1_000 : new Date(header).getTime() - now;
  return Number.isFinite(asked) ? Math.min(Math.max(asked, firstWait), 900_000) : firstWait;
}

/** A code of the Connector, as a part of one of ours. */
const named = (code: string | undefined): string => (code ?? '').replace(/[^A-Za-z0-9]/gu, '').slice(0, 60);

/** What an answer that is no success says about whether it arrived, and whether it ever will. */
async function refusalOf(answer: Answer, now: number): Promise<{ failure: Failure; status: number }> {
  const { status, headers } = answer;
  const why = named(refusalSchema.safeParse(await jsonOf(answer)).data?.error.code);
  const dead = (name: string): Failure => ({ dead: why === '' ? name : `${name}:${why}` });
  if ([401, 412, 429, 503].includes(status)) return { status, failure: { retryAfterMs: waitFrom(headers.get('retry-after'), now) } };
  if (status === 403) return { status, failure: dead('unreachable') };
  if (status === 404 || status === 410) return { status, failure: dead('gone') };
  if (status === 413) return { status, failure: dead('too_large') };
  return { status, failure: status >= 500 ? { ambiguous: true } : dead('refused') };
}

/** The same of a request that was not answered. */
function faultOf(error: unknown): Failure {
  const { code = '' } = faultSchema.safeParse(error).data ?? {};
  if (code === 'redirected') return { dead: 'refused' };
  return notConnected.includes(code) ? { retryAfterMs: firstWait } : { ambiguous: true };
}

const jsonOf = (answer: Answer): Promise<unknown> => answer.json().catch(() => undefined);

/** A request that belongs to an attempt at sending ends with it: `signal`. */
export interface Connector {
  create(to: Address, message: OutMessage | FileMessage, signal?: AbortSignal): Promise<Outcome>;
  update(to: Address, activity: string, message: OutMessage, signal?: AbortSignal): Promise<Outcome>;
  /** Shows a message in a shared conversation to one person only. */
  createTargeted(to: Address, person: Person, message: OutMessage, signal: AbortSignal): Promise<Outcome>;
  /** Opens the personal chat with somebody. */
  openChat(person: Person, signal: AbortSignal): Promise<Outcome>;
}

interface ConnectorOptions {
  /** The bot's own; null in the local development mode, which has none. */
  token(): Promise<string | null>;
  now(): number;
  /** Whether the token may be sent to this address. */
  isServiceUrl(url: string): boolean;
  /** The Connector did not take our token. */
  onRefusedToken(): void;
}

export function createConnector({ token, now, isServiceUrl, onRefusedToken }: ConnectorOptions): Connector {
  async function ask(serviceUrl: string, method: 'POST' | 'PUT', path: string, body: object, signal?: AbortSignal): Promise<Outcome> {
    // Stored long ago, perhaps under another configuration: looked at again before the token goes out.
    if (!isServiceUrl(serviceUrl)) return { ok: false, failure: { dead: 'service_url' }, status: 0 };
    try {
      const own = await token();
      const limit = AbortSignal.timeout(limits.requestWithin);
      const answer = await transport(`${serviceUrl.replace(/\/+$/u, '')}/v3/conversations${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(own !== null && { authorization: `Bearer ${own}` }) },
        body: JSON.stringify(body),
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      });
      if (answer.ok) return { ok: true, id: idSchema.safeParse(await jsonOf(answer)).data?.id ?? '' };
      if (answer.status === 401) onRefusedToken();
      return { ok: false, ...(await refusalOf(answer, now())) };
    } catch (error) {
      return { ok: false, status: 0, failure: faultOf(error) };
    }
  }
  const activitiesOf = (conversation: string): string => `/${encodeURIComponent(conversation)}/activities`;
  return {
    create: ({ serviceUrl, conversation }, message, signal) => ask(serviceUrl, 'POST', activitiesOf(conversation), message, signal),
    async update({ serviceUrl, conversation }, activity, message, signal) {
      const outcome = await ask(serviceUrl, 'PUT', `${activitiesOf(conversation)}/${encodeURIComponent(activity)}`, message, signal);
      return outcome.ok ? { ok: true, id: activity } : outcome;
    },
    createTargeted({ serviceUrl, conversation }, { user }, message, signal) {
      const recipient = { id: user, name: '', role: 'user', isTargeted: true };
      return ask(serviceUrl, 'POST', `${activitiesOf(conversation)}?isTargetedActivity=true`, { ...message, recipient }, signal);
    },
    openChat({ serviceUrl, tenant, user, bot }, signal) {
      const members = [{ id: user, name: '', role: 'user' }];
      const body = { isGroup: false, bot: { id: bot }, members, tenantId: tenant, channelData: { tenant: { id: tenant } } };
      return ask(serviceUrl, 'POST', '', body, signal);
    },
  };
}
