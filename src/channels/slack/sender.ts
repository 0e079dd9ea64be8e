/**
 * Delivers replies for the outbox. A reply in several parts goes on after the part that was last sent;
 * what Slack may or may not have done is said to be so, and never simply done again.
 */
import type { Message } from '../../conversation/message.ts';
import type { Outgoing, SendResult } from '../channel.ts';
import { clip } from '../cut.ts';
import type { Draw, MakeFile } from '../drawn.ts';
import { fileName } from '../file-name.ts';
import { inWords, isUpload, type Upload } from './blocks.ts';
import type { Cards } from './cards.ts';
import { findParts } from './delivered.ts';
import { limits } from './limits.ts';
import type { SlackLog } from './log.ts';
import type { Pace } from './pace.ts';
import { homeBlocks, type Part, partsOf } from './parts.ts';
import type { People } from './people.ts';
import { fromPlace, home, type Place, userOf } from './place.ts';
import { directRoute, methodOf, postWords, publishHome, type Route, routeOf } from './post.ts';
import type { Progress } from './progress.ts';
import { type Uploaded, upload } from './upload.ts';
import type { CallEnd, Web } from './web.ts';
import type { Bot, Workspaces } from './workspaces.ts';

export interface SenderOptions {
  workspaces: Workspaces;
  web: Web;
  pace: Pace;
  cards: Cards;
  progress: Progress;
  log: SlackLog;
  people: People;
  draw?: Draw;
  makeFile?: MakeFile;
}

export interface SlackSender {
  send(outgoing: Outgoing, signal: AbortSignal): Promise<SendResult>;
  arrived(outgoing: Outgoing, signal: AbortSignal): Promise<'yes' | 'no' | 'unknown'>;
  who(message: Message): Promise<Pick<Message, 'personName' | 'language'>>;
}

/** For what Slack certainly did not do, without saying when it will. */
const soon = 1_000;

function resultOf(end: Exclude<CallEnd, { is: 'ok' }>): SendResult {
  switch (end.is) {
    case 'limited':
      return { retryAfterMs: end.afterMs };
    case 'expired':
    case 'unsent':
      return { retryAfterMs: soon };
    case 'unknown':
      return { ambiguous: true };
    case 'unreachable':
    case 'refused':
      return { dead: end.code };
  }
}

export function createSender({ workspaces, web, pace, cards, progress, log, people, draw, makeFile }: SenderOptions): SlackSender {
  /** One call, within the limits, with what follows from how it ended. Rejects when the time of the attempt is over: another may be under way. */
  async function paced(
    place: Place,
    method: string,
    lane: string | undefined,
    signal: AbortSignal,
    call: () => Promise<CallEnd>,
  ): Promise<CallEnd> {
    signal.throwIfAborted();
    const workspace = place.enterprise ?? place.team;
    const wait = pace.ask(method, workspace, lane);
    if (wait > 0) return { is: 'limited', afterMs: wait };
    const end = await call();
    if (end.is === 'limited') pace.hold(end.afterMs, method, workspace, lane);
    if (end.is === 'expired') await workspaces.expired(place);
    return end;
  }

  const laneOf = (route: Route): string => (route.by === 'answer' ? route.url : route.channel);

  /** Null where nothing makes them; rejects when it cannot be made. */
  function uploadOf(part: Upload): Promise<Uploaded> | null {
    if ('picture' in part) {
      const { name, data, alt } = part.picture;
      const rest = { filename: fileName(name, 'png'), title: name, alt: clip(alt, limits.altText) };
      return draw === undefined ? null : draw(name, data).then((bytes) => ({ bytes, ...rest }));
    }
    const { name, format, data, label } = part.file;
    const rest = { filename: fileName(name, format), title: label };
    return makeFile === undefined ? null : makeFile(format, data).then((bytes) => ({ bytes, ...rest }));
  }

  async function sendPart(
    bot: Bot,
    place: Place,
    route: Route,
    part: Part,
    outgoing: Outgoing,
    index: number,
    signal: AbortSignal,
  ): Promise<CallEnd> {
    if (isUpload(part) && route.by === 'post') {
      const made = await (uploadOf(part)?.catch(() => null) ?? null);
      if (made !== null) {
        const { channel, thread } = route;
        const to = thread === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
        return paced(place, 'files.completeUploadExternal', channel, signal, () => upload(web, web.client(bot.token), to, made, signal));
      }
      log({ code: 'slack_picture_failed' });
    }
    const words = isUpload(part) ? inWords(part) : part;
    return paced(place, methodOf(route), laneOf(route), signal, () => postWords(web, bot.token, route, words, outgoing, index, signal));
  }

  const partsFor = (outgoing: Outgoing, route: Route): Part[] =>
    partsOf(outgoing.reply, (one) => route.by === 'post' && ('picture' in one ? draw : makeFile) !== undefined);

  async function toHome(bot: Bot, place: Place, outgoing: Outgoing, signal: AbortSignal): Promise<SendResult> {
    const user = userOf(outgoing.person);
    const end = await paced(place, 'views.publish', undefined, signal, () =>
      publishHome(web.client(bot.token), user, homeBlocks(outgoing.reply), place.channel),
    );
    return end.is === 'ok' ? { ok: true } : resultOf(end);
  }

  /** How many parts arrived: by what was kept, and of the rest by what stands in the conversation. Null where that cannot be asked. */
  async function partsArrived(
    bot: Bot,
    place: Place,
    route: Route,
    outgoing: Outgoing,
    parts: readonly Part[],
    signal: AbortSignal,
  ): Promise<number | null> {
    const known = await progress.of(outgoing);
    if (known >= parts.length) return known;
    if (route.by !== 'post') return null;
    const { channel, thread } = route;
    const asked = { client: web.client(bot.token), botUser: bot.botUser, channel, thread };
    let arrived = known;
    const method = thread === undefined ? 'conversations.history' : 'conversations.replies';
    const end = await paced(place, method, undefined, signal, async () => {
      const found = await findParts(asked, outgoing, parts, known);
      if ('end' in found) return found.end;
      arrived = found.parts;
      return { is: 'ok', result: { ok: true } };
    });
    if (end.is === 'refused' || end.is === 'unreachable') return null;
    // The outbox waits and asks again.
    if (end.is !== 'ok') throw new Error('arrival_unasked');
    if (arrived > known) await progress.keep(outgoing.key, arrived);
    return arrived;
  }

  async function sendAll(bot: Bot, place: Place, outgoing: Outgoing, signal: AbortSignal): Promise<SendResult> {
    let route = routeOf(outgoing, place);
    const parts = partsFor(outgoing, route);
    const begun = parts.length > 1 ? await progress.of(outgoing) : 0;
    let ref: string | undefined;
    for (const [index, part] of parts.entries()) {
      if (index < begun) continue;
      let end = await sendPart(bot, place, route, part, outgoing, index, signal);
      if (end.is === 'unreachable' && laneOf(route) !== userOf(outgoing.person)) {
        route = directRoute(outgoing);
        end = await sendPart(bot, place, route, part, outgoing, index, signal);
      }
      if (end.is !== 'ok') return resultOf(end);
      if (parts.length > 1) await progress.keep(outgoing.key, index + 1);
      if (typeof end.result.ts === 'string') ref = end.result.ts;
    }
    return { ok: true, ...(ref !== undefined && { ref }) };
  }

  return {
    async who({ person, place }) {
      const where = fromPlace(place);
      const { name: personName, language } = where === null ? {} : await people.of(where, userOf(person));
      return { ...(personName !== undefined && { personName }), ...(language !== undefined && { language }) };
    },

    async send(outgoing, signal) {
      const place = fromPlace(outgoing.place);
      if (place === null) return { dead: 'place_unreadable' };
      const bot = await workspaces.bot(place);
      if (bot === null) return { dead: 'not_installed' };
      // The home tab only looks: what the newest card offers still stands.
      if (place.thread !== home) await cards.keep(outgoing.person, outgoing.reply);
      return place.thread === home ? toHome(bot, place, outgoing, signal) : sendAll(bot, place, outgoing, signal);
    },

    async arrived(outgoing, signal) {
      const place = fromPlace(outgoing.place);
      const bot = place === null ? null : await workspaces.bot(place);
      if (place === null || bot === null) return 'unknown';
      // Publishing a home tab once more does no harm.
      if (place.thread === home) return 'no';
      const route = routeOf(outgoing, place);
      const parts = partsFor(outgoing, route);
      const sent = await partsArrived(bot, place, route, outgoing, parts, signal);
      if (sent === null) return 'unknown';
      if (sent >= parts.length) return 'yes';
      // A picture or file carries no key: whether it arrived cannot be seen.
      const next = parts[sent];
      return next !== undefined && isUpload(next) ? 'unknown' : 'no';
    },
  };
}
