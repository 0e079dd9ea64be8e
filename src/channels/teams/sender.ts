/**
 * Delivers what the outbox holds. A reply to a press takes the place of the card that was pressed;
 * any other is a new message, and the card before it loses its buttons. What only one person may
 * see never becomes a message that others can read.
 */
import { createHash } from 'node:crypto';
import type { Card } from '../../conversation/message.ts';
import type { Outgoing, SendResult } from '../channel.ts';
import type { Clock } from '../clock.ts';
import { isLive, messagesFor, type OutMessage, type Rendering, type View } from './card.ts';
import type { Address, Connector, Failure, Outcome } from './connector.ts';
import { type Files, fileIn, filesAsWords } from './files.ts';
import { cardInThread } from './incoming.ts';
import { limits } from './limits.ts';
import type { TeamsLog } from './log.ts';
import { type PictureUrl, type PictureUrls, pictureUrlsIn } from './pictures.ts';
import type { Person, Place, Places, Sent, Shown, Step } from './places.ts';
import type { Waiters } from './waiters.ts';

export interface SenderDeps {
  connector: Connector;
  places: Places;
  /** Those who wait for the answer to a press. */
  waiters: Waiters<OutMessage>;
  log: TeamsLog;
  clock: Pick<Clock, 'after'>;
  pictureUrl: PictureUrl;
  /** Null: files are said in words. */
  files: Files | null;
}

/** Tells one card from another: the same reply gives the same for ever. */
const nonceOf = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 22);

export const renderingOf = (
  { key, person, reply }: Pick<Outgoing, 'key' | 'person' | 'reply'>,
  known: Person | null,
  pictures: PictureUrls,
): Rendering => ({
  reply,
  card: { owner: person, nonce: nonceOf(key), ...(reply.card !== undefined && { card: reply.card }) },
  refreshFor: known === null ? [] : [known.user],
  pictures,
});

const sameCard = (a: Card | undefined, b: Card | undefined): boolean => a?.id === b?.id && a?.version === b?.version;

type Part = { message: OutMessage; index: number };
/** Delivers one part. */
type Deliver = (part: Part) => Promise<Outcome>;

/** Whether something is asked on it, beside buttons that only lead somewhere. */
const asks = ({ blocks }: Outgoing['reply']): boolean => blocks.some(({ kind }) => kind === 'question' || kind === 'form');

export function createTeamsSender(deps: SenderDeps) {
  const { connector, places, waiters, log, clock, pictureUrl, files } = deps;

  const withPictures = async (given: Pick<Outgoing, 'key' | 'person' | 'reply'>, known: Person | null): Promise<Rendering> =>
    renderingOf(given, known, await pictureUrlsIn(given.reply, pictureUrl, log));

  /**
   * Sends all messages of a reply in order. Of a long one is kept which went, so that a next attempt goes on there. What
   * Teams finds too large is tried once more in messages of half the size, with what is behind it.
   */
  async function deliverAll(
    step: Step,
    { key, attempt }: Outgoing,
    rendering: Rendering,
    view: View,
    deliver: Deliver,
  ): Promise<{ ids: string[] } | { failure: Failure; status: number }> {
    const { activities: ids, whole: cut }: Sent = attempt === 1 ? { activities: [] } : await places.sent(step, key);
    let whole = cut;
    let messages = messagesFor(rendering, view, whole);
    for (let message = messages[ids.length]; message !== undefined; message = messages[ids.length]) {
      const outcome = await deliver({ message, index: ids.length });
      if (outcome.ok) {
        ids.push(outcome.id);
        if (messages.length > 1) await places.setSent(step, key, { activities: ids, ...(whole !== undefined && { whole }) });
      } else if (outcome.status === 413 && whole === undefined) {
        whole = ids.length;
        messages = messagesFor(rendering, view, whole);
      } else return outcome;
    }
    return { ids };
  }

  /**
   * Takes the buttons off the card that stood there before. It is courtesy, as they would do nothing any more: the reply,
   * which did arrive, waits for it a short while only.
   */
  async function spend(before: Shown, to: Address, rendering: Rendering, signal: AbortSignal): Promise<void> {
    if (!isLive(rendering)) return;
    const messages = messagesFor(rendering, 'spent');
    const late = new AbortController();
    const cancel = clock.after(limits.spendWithin, () => late.abort());
    const within = AbortSignal.any([signal, late.signal]);
    for (const [index, activity] of before.activities.entries()) {
      const message = messages[index];
      // Sent in smaller parts than these: left as it is.
      if (message === undefined || messages.length !== before.activities.length || within.aborted) break;
      const outcome = await connector.update(to, activity, message, within);
      if (!outcome.ok) log({ code: 'teams_card_not_updated', why: String(outcome.status) });
    }
    cancel();
  }

  /** Remembers the newest card. One that was only looked past, at a status with buttons of its own or a notice, stays good, and stays the newest. */
  async function concluded(
    outgoing: Outgoing,
    to: Address,
    ids: string[],
    rendering: Rendering,
    known: Person | null,
    signal: AbortSignal,
  ): Promise<void> {
    const { person, key, reply, notice = false } = outgoing;
    const before = await places.shown(person, to.conversation);
    const replaced = before?.activities.some((id) => ids.includes(id)) === true;
    const looksOnly = !isLive(rendering) || (before !== null && asks(before.reply) && !asks(reply));
    const stays = before !== null && !replaced && before.key !== key && (notice || (looksOnly && sameCard(before.reply.card, reply.card)));
    if (stays) return places.setShown(person, to.conversation, { ...before, last: key });
    await places.setShown(person, to.conversation, { key, last: key, nonce: rendering.card.nonce, activities: ids, reply });
    if (before !== null && !replaced && before.key !== key)
      await spend(before, to, await withPictures({ key: before.key, person, reply: before.reply }, known), signal);
  }

  async function unreachable(person: string, failure: Failure): Promise<void> {
    if (!('dead' in failure)) return;
    await places.setUnreachable(person, failure.dead);
    log({ code: 'teams_person_unreachable', why: failure.dead });
  }

  /** To the place itself. In a shared one only the owner's own client gets the buttons. */
  async function toPlace(outgoing: Outgoing, place: Place, known: Person | null, signal: AbortSignal): Promise<SendResult> {
    const to: Address = { serviceUrl: place.serviceUrl, conversation: outgoing.place.conversation };
    const rendering = await withPictures(outgoing, known);
    const [own] = messagesFor(rendering, 'owner');
    if (own !== undefined && outgoing.notice !== true) waiters.give(outgoing.inReplyTo, own);
    let replaces = outgoing.notice === true ? undefined : cardInThread(outgoing.place.thread);
    const deliver: Deliver = async ({ message, index }) => {
      if (index === 0 && replaces !== undefined) {
        const updated = await connector.update(to, replaces, message, signal);
        // The card is gone, or not ours to change: the reply is shown anew.
        if (updated.ok || ![403, 404, 405, 410].includes(updated.status)) return updated;
        replaces = undefined;
      }
      return connector.create(to, message, signal);
    };
    const sent = await deliverAll('messages', outgoing, rendering, place.shared ? 'others' : 'owner', deliver);
    if ('ids' in sent) {
      await concluded(outgoing, to, sent.ids, rendering, known, signal);
      return { ok: true, ...(sent.ids[0] !== undefined && { ref: sent.ids[0] }) };
    }
    if (!place.shared) await unreachable(outgoing.person, sent.failure);
    return sent.failure;
  }

  /** The address of somebody's personal chat, opened when there is none yet. */
  async function personalChat(person: string, known: Person, signal: AbortSignal): Promise<{ to: Address } | { failure: Failure }> {
    if (known.personal !== null) return { to: { serviceUrl: known.serviceUrl, conversation: known.personal } };
    const opened = await connector.openChat(known, signal);
    if (!opened.ok) return { failure: opened.failure };
    await places.setPersonal(person, opened.id);
    return { to: { serviceUrl: known.serviceUrl, conversation: opened.id } };
  }

  /**
   * For the eyes of one person, asked for in a shared conversation: to their personal chat. Where
   * the app is not installed for them, it is shown to them alone where they asked.
   */
  async function toPerson(outgoing: Outgoing, place: Place, known: Person | null, signal: AbortSignal): Promise<SendResult> {
    if (known === null) return { dead: 'no_reference' };
    const rendering = await withPictures(outgoing, known);
    const [seen] = messagesFor(rendering, 'spent');
    // The answer to a press is seen by the one who pressed only; it goes on in the personal chat.
    if (seen !== undefined && outgoing.notice !== true) waiters.give(outgoing.inReplyTo, seen);
    const chat = await personalChat(outgoing.person, known, signal);
    const sent =
      'failure' in chat
        ? chat
        : await deliverAll('messages', outgoing, rendering, 'owner', ({ message }) => connector.create(chat.to, message, signal));
    if ('ids' in sent && 'to' in chat) {
      await concluded(outgoing, chat.to, sent.ids, rendering, known, signal);
      return { ok: true, ...(sent.ids[0] !== undefined && { ref: sent.ids[0] }) };
    }
    if (!('failure' in sent)) return { ambiguous: true };
    if (!('dead' in sent.failure)) return sent.failure;
    const shared: Address = { serviceUrl: place.serviceUrl, conversation: outgoing.place.conversation };
    const targeted = await deliverAll('here', outgoing, rendering, 'owner', ({ message }) =>
      connector.createTargeted(shared, known, message, signal),
    );
    if ('ids' in targeted) return { ok: true, ...(targeted.ids[0] !== undefined && { ref: targeted.ids[0] }) };
    await unreachable(outgoing.person, targeted.failure);
    return targeted.failure;
  }

  /** First the cards, then whether the file may be sent, in the personal chat. A second try goes on where the first stopped. */
  async function withFile(outgoing: Outgoing, offer: (to: Address) => Promise<SendResult>, cards: () => Promise<SendResult>) {
    const { key } = outgoing;
    if ((await places.sent('cards', key)).activities.length === 0) {
      const sent = await cards();
      if (!('ok' in sent)) return sent;
      await places.setSent('cards', key, { activities: ['cards'] });
    }
    const known = await places.person(outgoing.person);
    const to = known?.personal == null ? null : { serviceUrl: known.serviceUrl, conversation: known.personal };
    const result: SendResult = to === null ? { dead: 'no_personal_chat' } : await offer(to);
    if ('ok' in result || 'dead' in result) await places.dropSent('cards', key);
    return result;
  }

  return {
    async send(outgoing: Outgoing, signal: AbortSignal): Promise<SendResult> {
      const [place, known] = await Promise.all([places.place(outgoing.place.conversation), places.person(outgoing.person)]);
      if (place === null) return { dead: 'no_reference' };
      const secret = outgoing.reply.audience === 'person' && (place.shared || outgoing.place.shared);
      const file = fileIn(outgoing.reply);
      const size = file === undefined || files === null || (place.shared && !secret) ? null : await files.sizeOf(file);
      const shown: Outgoing = { ...outgoing, reply: filesAsWords(outgoing.reply, size !== null) };
      const cards = (): Promise<SendResult> => (secret ? toPerson(shown, place, known, signal) : toPlace(shown, place, known, signal));
      if (file === undefined || files === null || size === null) return cards();
      return withFile(outgoing, (to) => files.offer(to, outgoing, file, size, signal), cards);
    },

    /**
     * Teams takes no key of ours, and a bot cannot read a chat back. A reply that was concluded is
     * known; any other is sent again: the second card is a copy with the same buttons, of which
     * each works once, and a question that never came would leave somebody waiting.
     */
    async arrived({ person, place, key }: Outgoing): Promise<'yes' | 'no'> {
      const known = await places.person(person);
      // What was for them alone went to their own chat, wherever it was asked for.
      const chats = [place.conversation, ...(known?.personal == null ? [] : [known.personal])];
      const shown = await Promise.all(chats.map((chat) => places.shown(person, chat)));
      const fileWaits = (await places.sent('cards', key)).activities.length > 0;
      return shown.some((card) => card?.last === key) && !fileWaits ? 'yes' : 'no';
    },
  };
}
