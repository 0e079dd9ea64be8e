/** Requests to the Bot Connector through the SDK, and what their answers mean for the outbox. */
import type { App } from '@microsoft/teams.apps';
import { z } from 'zod';
import type { SendResult } from '../channel.ts';
import type { OutMessage } from './card.ts';
import type { FileMessage } from './file-messages.ts';
import type { Person } from './places.ts';

export type Failure = Exclude<SendResult, { ok: true }>;
/** `status` 0: there was no answer. */
export type Outcome = { ok: true; id: string } | { ok: false; failure: Failure; status: number };

export interface Address {
  serviceUrl: string;
  conversation: string;
}

const errorSchema = z.looseObject({
  code: z.string().optional(),
  response: z
    .looseObject({
      status: z.number(),
      headers: z.looseObject({ 'retry-after': z.union([z.string(), z.number()]).optional() }).optional(),
      data: z
        .looseObject({ error: z.looseObject({ code: z.string() }).optional() })
        .optional()
        .catch(undefined),
    })
    .optional(),
});

/** Errors of a connection that never came to be: nothing was sent. */
const notConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'teams_token'];
const firstWait = 1_000;

/** Seconds, or a date; at most a quarter of an hour. */
function waitFrom(header: string | number | undefined, now: number): number {
  if (header === undefined) return firstWait;
  const seconds = Number(header);
  const asked = Number.isFinite(seconds) ? seconds * 1_000 : new Date(header).getTime() - now;
  return Number.isFinite(asked) ? Math.min(Math.max(asked, firstWait), 900_000) : firstWait;
}

/** A code of the Connector, as a part of one of ours. */
const named = (code: string | undefined): string => (code ?? '').replace(/[^A-Za-z0-9]/gu, '').slice(0, 60);

/** What an error says about whether it arrived, and whether it ever will. */
function failureOf(error: unknown, now: number): { failure: Failure; status: number } {
  const { code = '', response } = errorSchema.safeParse(error).data ?? {};
  const status = response?.status ?? 0;
  const why = named(response?.data?.error?.code);
  const dead = (name: string): Failure => ({ dead: why === '' ? name : `${name}:${why}` });
  if (status === 0) return { status, failure: notConnected.includes(code) ? { retryAfterMs: firstWait } : { ambiguous: true } };
  if ([401, 412, 429, 503].includes(status))
    return { status, failure: { retryAfterMs: waitFrom(response?.headers?.['retry-after'], now) } };
  if (status === 403) return { status, failure: dead('unreachable') };
  if (status === 404 || status === 410) return { status, failure: dead('gone') };
  if (status === 413) return { status, failure: dead('too_large') };
  return { status, failure: status >= 500 ? { ambiguous: true } : dead('refused') };
}

export interface Connector {
  create(to: Address, message: OutMessage | FileMessage): Promise<Outcome>;
  update(to: Address, activity: string, message: OutMessage): Promise<Outcome>;
  /** Shows a message in a shared conversation to one person only. */
  createTargeted(to: Address, person: Person, message: OutMessage): Promise<Outcome>;
  /** Opens the personal chat with somebody. */
  openChat(person: Person): Promise<Outcome>;
}

interface ConnectorOptions {
  app: App;
  now(): number;
  /** Whether the token may be sent to this address. */
  isServiceUrl(url: string): boolean;
  /** The Connector did not take our token. */
  onRefusedToken(): void;
}

export function createConnector({ app, now, isServiceUrl, onRefusedToken }: ConnectorOptions): Connector {
  async function ask(serviceUrl: string, request: (api: App['api']) => Promise<{ id: string }>): Promise<Outcome> {
    // Stored long ago, perhaps under another configuration: looked at again before the token goes out.
    if (!isServiceUrl(serviceUrl)) return { ok: false, failure: { dead: 'service_url' }, status: 0 };
    try {
      const { id } = await request(app.api.clone({ serviceUrl }));
      return { ok: true, id };
    } catch (error) {
      const failed = failureOf(error, now());
      if (failed.status === 401) onRefusedToken();
      return { ok: false, ...failed };
    }
  }
  return {
    create: ({ serviceUrl, conversation }, message) => ask(serviceUrl, (api) => api.conversations.createActivity(conversation, message)),
    update: ({ serviceUrl, conversation }, activity, message) =>
      ask(serviceUrl, async (api) => {
        await api.conversations.updateActivity(conversation, activity, message);
        return { id: activity };
      }),
    createTargeted: ({ serviceUrl, conversation }, { user }, message) =>
      ask(serviceUrl, (api) =>
        api.conversations.createTargetedActivity(conversation, {
          ...message,
          recipient: { id: user, name: '', role: 'user', isTargeted: true },
        }),
      ),
    openChat: ({ serviceUrl, tenant, user, bot }) =>
      ask(serviceUrl, (api) =>
        api.conversations.create({
          isGroup: false,
          bot: { id: bot },
          members: [{ id: user, name: '', role: 'user' }],
          tenantId: tenant,
          channelData: { tenant: { id: tenant } },
        }),
      ),
  };
}
