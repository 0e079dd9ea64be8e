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
import { type Uploaded, upload } from './upload.ts';
import type { CallEnd, Web } from './web.ts';
import type { Bot, Workspaces } from './workspaces.ts';

export interface SenderOptions {
  workspaces: Workspaces;
  web: Web;
  pace: Pace;
  cards: Cards;
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

export function createSender({ workspaces, web, pace, cards, log, people, draw, makeFile }: SenderOptions): SlackSender {
  /** How many parts of an unfinished reply are known to have arrived. */
  const progress = new Map<string, number>();

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

  /** Asks Slack for the progress of a reply that another process began, or that was broken off. */
  async function recover(
    bot: Bot,
    place: Place,
    route: Route,
    outgoing: Outgoing,
    parts: readonly Part[],
    signal: AbortSignal,
  ): Promise<'known' | 'unknown' | CallEnd> {
    if (route.by !== 'post') return 'unknown';
    const { channel, thread } = route;
    const asked = { client: web.client(bot.token), botUser: bot.botUser, channel, thread };
    let end: CallEnd | undefined;
    const method = thread === undefined ? 'conversations.history' : 'conversations.replies';
    const rest = await paced(place, method, undefined, signal, async () => {
      const found = await findParts(asked, outgoing, parts, progress.get(outgoing.key) ?? 0);
      if ('end' in found) end = found.end;
      else progress.set(outgoing.key, found.parts);
      return end ?? { is: 'ok', result: { ok: true } };
    });
    return rest.is === 'ok' ? 'known' : rest.is === 'refused' || rest.is === 'unreachable' ? 'unknown' : rest;
  }

  async function sendAll(bot: Bot, place: Place, outgoing: Outgoing, signal: AbortSignal): Promise<SendResult> {
    let route = routeOf(outgoing, place);
    const parts = partsFor(outgoing, route);
    if (outgoing.attempt > 1 && parts.length > 1 && !progress.has(outgoing.key)) await recover(bot, place, route, outgoing, parts, signal);
    let ref: string | undefined;
    for (let index = progress.get(outgoing.key) ?? 0; index < parts.length; index += 1) {
      const part = parts[index];
      if (part === undefined) break;
      let end = await sendPart(bot, place, route, part, outgoing, index, signal);
      if (end.is === 'unreachable' && laneOf(route) !== userOf(outgoing.person)) {
        route = directRoute(outgoing);
        end = await sendPart(bot, place, route, part, outgoing, index, signal);
      }
      if (end.is !== 'ok') return resultOf(end);
      progress.set(outgoing.key, index + 1);
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
      const result = place.thread === home ? await toHome(bot, place, outgoing, signal) : await sendAll(bot, place, outgoing, signal);
      if ('ok' in result || 'dead' in result) progress.delete(outgoing.key);
      return result;
    },

    async arrived(outgoing, signal) {
      const place = fromPlace(outgoing.place);
      const bot = place === null ? null : await workspaces.bot(place);
      if (place === null || bot === null) return 'unknown';
      // Publishing a home tab once more does no harm.
      if (place.thread === home) return 'no';
      const route = routeOf(outgoing, place);
      const parts = partsFor(outgoing, route);
      const outcome = await recover(bot, place, route, outgoing, parts, signal);
      if (outcome === 'unknown') return 'unknown';
      // The outbox waits and asks again.
      if (outcome !== 'known') throw new Error('arrival_unasked');
      const sent = progress.get(outgoing.key) ?? 0;
      if (sent >= parts.length) {
        progress.delete(outgoing.key);
        return 'yes';
      }
      // A picture or file carries no key: whether it arrived cannot be seen.
      const next = parts[sent];
      return next !== undefined && isUpload(next) ? 'unknown' : 'no';
    },
  };
}
