/**
 * How much of a reply has arrived already. Each message carries its reply's key as metadata, so that after
 * a break in the middle the conversation itself can be asked, instead of guessing or posting twice.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Outgoing } from '../channel.ts';
import { isUpload } from './blocks.ts';
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
});

/** Newest messages that are looked at. */
const lookBack = 100;

interface Asked {
  client: WebClient;
  botUser: string | undefined;
  channel: string;
  thread: string | undefined;
}

export type Found = { parts: number } | { end: CallEnd };

/** How many parts, from the first on, stand in the conversation. @param known so many are known to: of a picture it cannot be seen. */
export async function findParts(
  { client, botUser, channel, thread }: Asked,
  outgoing: Outgoing,
  parts: readonly Part[],
  known: number,
): Promise<Found> {
  const end = await ended(() =>
    thread === undefined
      ? client.conversations.history({ channel, limit: lookBack, include_all_metadata: true })
      : client.conversations.replies({ channel, ts: thread, limit: lookBack, include_all_metadata: true }),
  );
  const history = end.is === 'ok' ? historySchema.safeParse(end.result).data : undefined;
  if (history === undefined) return { end: end.is === 'ok' ? { is: 'refused', code: 'history_unreadable' } : end };
  const own = history.messages.filter(({ bot_id, user }) => bot_id != null || (user !== undefined && user === botUser));
  const isPart = ({ metadata }: (typeof own)[number], index: number): boolean => {
    const payload = metadata?.event_type === eventType ? metadata.event_payload : undefined;
    return payload?.key === outgoing.key && payload.answers === outgoing.inReplyTo && Number(payload.part) === index;
  };
  let found = known;
  for (const [index, part] of parts.entries()) {
    if (index < known) continue;
    // Where metadata does not come back, the same words from ourselves are taken for it: a repeat is worse than a gap that can be asked for.
    const same = (one: (typeof own)[number]): boolean => one.metadata == null && !isUpload(part) && one.text === fallbackOf(part.text);
    if (!own.some((one) => isPart(one, index) || same(one))) break;
    found = index + 1;
  }
  return { parts: found };
}
