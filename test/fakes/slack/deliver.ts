/** Hands payloads to the app as Slack does: signed over HTTP, or in an envelope over Socket Mode. */
import type { FakeSlack } from './service.ts';
import { type Signing, signed } from './sign.ts';
import { type Json, nextId } from './state.ts';

export type Kind = 'event' | 'interaction' | 'command';

export interface Delivered {
  /** HTTP status; over Socket Mode 200 when it was acknowledged. */
  status: number;
  body: string;
}

export interface DeliverOptions {
  signing?: Signing;
  headers?: Record<string, string>;
}

export type Deliver = (kind: Kind, payload: Json, options?: DeliverOptions) => Promise<Delivered>;

/** @param url of the app's `/slack/events`. @param now milliseconds. */
export const overHttp =
  (url: string, now: () => number): Deliver =>
  async (kind, payload, { signing, headers } = {}) => {
    const asJson = kind === 'event';
    const fields = kind === 'command' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
    const body = asJson ? JSON.stringify(payload) : new URLSearchParams(fields).toString();
    const type = asJson ? 'application/json' : 'application/x-www-form-urlencoded';
    // A kept connection may be closed by the app in the moment that it is used again: each delivery has its own.
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { connection: 'close', 'content-type': type, ...signed(body, now(), signing), ...headers },
    });
    return { status: response.status, body: await response.text() };
  };

const envelopeTypes = { event: 'events_api', interaction: 'interactive', command: 'slash_commands' } as const;

/** Over the newest open connection; resolves when the app acknowledges. */
export const overSocket =
  (slack: FakeSlack): Deliver =>
  (kind, payload) =>
    new Promise((resolve, reject) => {
      const socket = [...slack.sockets].at(-1);
      if (socket === undefined) return reject(new Error('nobody is connected'));
      const envelope = nextId(slack.state, 'env');
      const heard = (data: unknown): void => {
        const answer = JSON.parse(String(data)) as { envelope_id?: string; payload?: unknown };
        if (answer.envelope_id !== envelope) return;
        socket.off('message', heard);
        resolve({ status: 200, body: JSON.stringify(answer.payload ?? {}) });
      };
      socket.on('message', heard);
      socket.send(
        JSON.stringify({ envelope_id: envelope, type: envelopeTypes[kind], payload, accepts_response_payload: kind !== 'event' }),
      );
    });
