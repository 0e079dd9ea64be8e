/**
 * What a channel is to the app: routes on the shared Express app, a way to send, and the start and
 * stop of whatever it keeps open. A third platform is one more folder that exports one of these.
 */
import type { Message } from '../conversation/message.ts';
import type { Reply } from '../conversation/reply.ts';

/** A reply on its way, as the outbox hands it to a channel. */
export interface Outgoing {
  /** The idempotency key: the same reply has the same key for ever. */
  key: string;
  /** 1 for the first try. */
  attempt: number;
  inReplyTo: string;
  person: string;
  place: Message['place'];
  reply: Reply;
  /** Tells of the message and not what the conversation says: the card that was pressed, or stands open, stays as it is. */
  notice?: true | undefined;
}

/** How one attempt ended; `ref` is the platform's id of what was sent, `dead` a code that says why it never can be. */
export type SendResult = { ok: true; ref?: string } | { retryAfterMs: number } | { ambiguous: true } | { dead: string };

/**
 * Keeps a message durably. Only after it resolves may the platform be acknowledged; when it rejects it may not.
 * `refused`: it was one too many and nobody will read it, so nothing may look as if it had been heard; called, it gives
 * the words that say so.
 */
export type Receive = (message: Message) => Promise<'new' | 'duplicate' | { refused: () => Promise<Reply> }>;

/**
 * Small durable records, each written against the version that was read (0: there was none). What is kept about a reply
 * on its way stands under its key in a kind that begins with `reply.`, and goes when what the reply says goes.
 */
export interface Records {
  record(kind: string, key: string): Promise<{ version: number; value: string } | null>;
  recordsOf(kind: string): Promise<{ key: string; version: number; value: string }[]>;
  putRecord(kind: string, key: string, value: string, version: number): Promise<boolean>;
  /** Whatever stood there; only for what does no harm when it is gone, as the power may take it. */
  keepRecord(kind: string, key: string, value: string): Promise<void>;
  removeRecord(kind: string, key: string): Promise<void>;
}
