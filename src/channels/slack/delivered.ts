/**
 * How much of a reply has arrived already. Each message carries its reply's key as metadata, so that after
 * a break in the middle the conversation itself can be asked, instead of guessing or posting twice.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Outgoing } from '../channel.ts';
import { isUpload } from './blocks.ts';
import { momentIn } from './heard.ts';
import { limits, pieces } from './limits.ts';
import { escaped } from './mrkdwn.ts';
import type { Part } from './parts.ts';
import { type CallEnd, ended } from './web.ts';

const eventType = 'centrumwijzer_reply';

/** The key alone may return with a new database; together with what it answers it is unique. */
export const metadataOf = ({ key, inReplyTo }: Outgoing, part: number) => ({
  event_type: eventType,
  event_payload: { key, answers: inReplyTo, part },
});

/** The words of a part as they are sent. */
export const fallbackOf = (text: string): string => pieces(escaped(text), limits.fallbackText)[0] ?? '…';

const historySchema = z.looseObject({
  messages: z.array(
    z.looseObject({
      text: z.string().optional(),
      bot_id: z.string().nullish(),
      user: z.string().optional(),
      metadata: z.looseObject({ event_type: z.string().optional(), event_payload: z.record(z.string(), z.unknown()).optional() }).nullish(),
    }),
  ),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});
type Posted = z.infer<typeof historySchema>['messages'][number];

/** Messages in a page, and pages that are read at most. */
const pageSize = 100;
const mostPages = 10;

interface Asked {
  client: WebClient;
  botUser: string | undefined;
  channel: string;
  thread: string | undefined;
}

/**
 * What we posted there since an instant. Of a conversation Slack gives the newest messages first and of a thread the
 * oldest: without an instant one page of the first is enough, and the other is read to its end.
 */
async function posted({ client, botUser, channel, thread }: Asked, oldest: string | undefined): Promise<Posted[] | { end: CallEnd }> {
  const own: Posted[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const from = { ...(oldest !== undefined && { oldest }), ...(cursor !== undefined && { cursor }) };
    const args = { channel, limit: pageSize, include_all_metadata: true, ...from };
    const end = await ended(() =>
      thread === undefined ? client.conversations.history(args) : client.conversations.replies({ ...args, ts: thread }),
    );
    const history = end.is === 'ok' ? historySchema.safeParse(end.result).data : undefined;
    if (history === undefined) return { end: end.is === 'ok' ? { is: 'refused', code: 'history_unreadable' } : end };
    own.push(...history.messages.filter(({ bot_id, user }) => bot_id != null || (user !== undefined && user === botUser)));
    cursor = history.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '' || (thread === undefined && oldest === undefined)) return own;
  }
  return { end: { is: 'refused', code: 'history_too_long' } };
}

export type Found = { parts: number } | { end: CallEnd };

/** How many parts, from the first on, stand in the conversation. @param known so many are known to: of a picture it cannot be seen. */
export async function findParts(asked: Asked, outgoing: Outgoing, parts: readonly Part[], known: number): Promise<Found> {
  const own = await posted(asked, momentIn(outgoing.inReplyTo));
  if ('end' in own) return own;
  const isPart = ({ metadata }: Posted, index: number): boolean => {
    const payload = metadata?.event_type === eventType ? metadata.event_payload : undefined;
    return payload?.key === outgoing.key && payload.answers === outgoing.inReplyTo && Number(payload.part) === index;
  };
  let found = known;
  for (const [index, part] of parts.entries()) {
    if (index < known) continue;
    // Where metadata does not come back, the same words from ourselves are taken for it: a repeat is worse than a gap that can be asked for.
    const same = (one: Posted): boolean => one.metadata == null && !isUpload(part) && one.text === fallbackOf(part.text);
    if (!own.some((one) => isPart(one, index) || same(one))) break;
    found = index + 1;
  }
  return { parts: found };
}
