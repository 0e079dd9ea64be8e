/** One part of a reply, sent by one of the ways that Slack has for it. */
import type { types } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Outgoing } from '../channel.ts';
import type { Blocks } from './blocks.ts';
import { fallbackOf, metadataOf } from './delivered.ts';
import { answerUrl, type Place, threadTs, userOf } from './place.ts';
import { type CallEnd, ended, ofNetwork, ofStatus, type Web } from './web.ts';

/** `answer`: through the address that came with a command; only that person sees it. `ephemeral`: likewise, in a conversation. */
export type Route =
  | { by: 'answer'; url: string }
  | { by: 'ephemeral'; channel: string; user: string; thread: string | undefined }
  | { by: 'post'; channel: string; thread: string | undefined };

/** An answer through its own address needs no membership; in a shared place what is for one person is shown to them alone. */
export function routeOf({ person, reply }: Outgoing, place: Place): Route {
  const url = answerUrl(place);
  if (url !== undefined) return { by: 'answer', url };
  const { channel } = place;
  const thread = threadTs(place);
  return reply.audience === 'person' && place.shared
    ? { by: 'ephemeral', channel, user: userOf(person), thread }
    : { by: 'post', channel, thread };
}

/** The person's direct messages with us, which are always there. */
export const directRoute = ({ person }: Outgoing): Route => ({ by: 'post', channel: userOf(person), thread: undefined });

/** Slack counts its limits by these. */
export const methodOf = ({ by }: Route): string =>
  ({ answer: 'response_url', ephemeral: 'chat.postEphemeral', post: 'chat.postMessage' })[by];

/** Time that an answer through an address may take. */
const answerWithin = 10_000;

/** Posts to an address that Slack gave; it answers with a status and sometimes with a code. */
export async function answer(web: Pick<Web, 'isSlacks'>, url: string, body: object, signal?: AbortSignal): Promise<CallEnd> {
  // The words go another way.
  if (!web.isSlacks(url)) return { is: 'unreachable', code: 'address_refused' };
  const limit = AbortSignal.timeout(answerWithin);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    const text = await response.text();
    if (response.status === 429) return { is: 'limited', afterMs: (Number(response.headers.get('retry-after')) || 30) * 1000 };
    if (!response.ok) {
      const end = ofStatus(response.status);
      // Used up (five times) or too old (30 minutes): the words go another way.
      return end.is === 'refused' ? { is: 'unreachable', code: end.code } : end;
    }
    return text.includes('"ok":false') ? { is: 'unreachable', code: 'response_url_refused' } : { is: 'ok', result: { ok: true } };
  } catch (error) {
    return ofNetwork(error);
  }
}

const noPreviews = { unfurl_links: false, unfurl_media: false } as const;

/** Posts one message of a reply. It carries the reply's key, by which a repeat later finds it. */
export function postWords(
  web: Pick<Web, 'isSlacks' | 'post'>,
  token: string,
  route: Route,
  { blocks, text: words }: { blocks: Blocks; text: string },
  outgoing: Outgoing,
  part: number,
  signal: AbortSignal,
): Promise<CallEnd> {
  const text = fallbackOf(words);
  switch (route.by) {
    case 'answer':
      return answer(web, route.url, { response_type: 'ephemeral', replace_original: false, text, blocks }, signal);
    case 'ephemeral': {
      const { channel, user, thread } = route;
      return web.post(token, signal, 'chat.postEphemeral', {
        channel,
        user,
        text,
        blocks,
        ...(thread !== undefined && { thread_ts: thread }),
      });
    }
    case 'post': {
      const { channel, thread } = route;
      const metadata = metadataOf(outgoing, part);
      const to = thread === undefined ? { channel } : { channel, thread_ts: thread };
      return web.post(token, signal, 'chat.postMessage', { ...to, text, blocks, metadata, ...noPreviews });
    }
  }
}

/** @param direct the person's direct messages, kept in the view: a press on it does not say where they are. */
export function publishHome(client: WebClient, user: string, blocks: Blocks, direct: string): Promise<CallEnd> {
  const view: types.HomeView = { type: 'home', blocks, private_metadata: direct };
  return ended(() => client.views.publish({ user_id: user, view }));
}
