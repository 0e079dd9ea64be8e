/**
 * Invokes: presses, forms and dialogs. They are stored like every message, then wait a few seconds
 * for their reply, never for longer: what comes later takes the place of the card.
 */
import { z } from 'zod';
import type { Message } from '../../conversation/message.ts';
import { type Reply, toText } from '../../conversation/reply.ts';
import type { Receive } from '../channel.ts';
import { clip } from '../cut.ts';
import { personOf } from './activity.ts';
import { cardType, type Dialog, dialogFor, messagesFor, type OutMessage, type Unread, type View } from './card.ts';
import type { Files } from './files.ts';
import { type Given, pressMessage, threadOfCard } from './incoming.ts';
import { limits } from './limits.ts';
import type { TeamsLog } from './log.ts';
import { noPictures, type PictureUrl, pictureUrlsIn } from './pictures.ts';
import type { Places, Shown } from './places.ts';
import { type Pressed, readPressed } from './pressed.ts';
import { renderingOf } from './sender.ts';
import { plain } from './text.ts';
import type { Waiters } from './waiters.ts';

export interface InvokeDeps {
  receive: Receive;
  places: Places;
  waiters: Waiters<OutMessage>;
  log: TeamsLog;
  pictureUrl: PictureUrl;
  files: Files | null;
}

export interface InvokeAnswer {
  status: number;
  body?: unknown;
}

const actionSchema = z.looseObject({ action: z.looseObject({ data: z.unknown() }) });
const taskSchema = z.looseObject({ data: z.unknown() });
const feedbackSchema = z.looseObject({
  actionName: z.literal('feedback'),
  actionValue: z.looseObject({ reaction: z.enum(['like', 'dislike']) }),
});

const cardAnswer = ({ attachments }: OutMessage): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: cardType, value: attachments[0]?.content },
});
const dialogAnswer = ({ title, card }: Dialog): InvokeAnswer => {
  const value = { title, height: 'large', width: 'medium', card: { contentType: cardType, content: card } };
  return { status: 200, body: { task: { type: 'continue', value } } };
};
/** Takes the place of a dialog. */
const wordsAnswer = (reply: Reply): InvokeAnswer => ({
  status: 200,
  body: { task: { type: 'message', value: clip(plain(toText(reply)), limits.fallbackText) } },
});
/** Leaves the card as it is. */
const noChange: InvokeAnswer = { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' } };
const notOurs: InvokeAnswer = {
  status: 200,
  body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: 'BadRequest' } },
};

export function createInvokes({ receive, places, waiters, log, pictureUrl, files }: InvokeDeps) {
  /** The newest card of a person here, as its owner may see it. The last part is the one with the buttons. */
  async function shownCard(person: string, shown: Shown, view: View): Promise<OutMessage | undefined> {
    const [known, pictures] = await Promise.all([places.person(person), pictureUrlsIn(shown.reply, pictureUrl, log)]);
    return messagesFor(renderingOf({ key: shown.key, person, reply: shown.reply }, known, pictures), view).at(-1);
  }

  const answerWith = async (person: string, shown: Shown | null, view: View): Promise<InvokeAnswer> => {
    const card = shown === null ? undefined : await shownCard(person, shown, view);
    return card === undefined ? noChange : cardAnswer(card);
  };

  /** A form that was sent from a dialog does not say on which card it stood: the newest, if that is the one. */
  const placed = (message: Message, pressed: Pressed, shown: Shown | null): Message => {
    const last = shown?.activities.at(-1);
    if (message.place.thread !== undefined || last === undefined || shown?.nonce !== pressed.nonce) return message;
    return { ...message, place: { ...message.place, thread: threadOfCard(last) } };
  };

  async function press(given: Given, data: unknown): Promise<InvokeAnswer> {
    const message = pressMessage(given, data);
    const pressed = readPressed(data)?.pressed;
    if (message === null || pressed === undefined) return refresh(given, pressed);
    const before = await places.shown(message.person, message.place.conversation);
    const reply = waiters.expect(message.id);
    const outcome = await receive(placed(message, pressed, before));
    // The card stays, to be pressed again.
    if (typeof outcome === 'object') return noChange;
    // Sent once more by Teams, and done already: today's card.
    if (outcome === 'duplicate' && before !== null && before.nonce !== pressed.nonce) {
      void reply;
      return answerWith(message.person, before, 'owner');
    }
    const card = await reply;
    if (card !== null) return cardAnswer(card);
    log({ code: 'teams_late' });
    // Still at work: the card that was pressed loses its buttons, and is replaced when the reply is there.
    const now = await places.shown(message.person, message.place.conversation);
    return answerWith(message.person, now, now?.nonce === pressed.nonce ? 'spent' : 'owner');
  }

  /** The owner looks at a card in a shared conversation: only they get the buttons and what was filled in. */
  async function refresh({ activity }: Given, pressed: Pressed | undefined): Promise<InvokeAnswer> {
    const person = personOf(activity);
    if (pressed?.do !== 'refresh' || person === null) return notOurs;
    if (pressed.owner !== person) return noChange;
    const shown = await places.shown(person, activity.conversation.id);
    return shown?.nonce === pressed.nonce ? answerWith(person, shown, 'owner') : noChange;
  }

  /** The dialog of a card that is somebody's own; null when another card is the newest now. */
  function dialogOn(
    person: string,
    shown: Shown,
    { nonce, owner, ref }: Extract<Pressed, { ref: unknown }>,
    unread?: Unread,
  ): Dialog | null {
    if (shown.nonce !== nonce || owner !== person) return null;
    const { card } = renderingOf({ key: shown.key, person, reply: shown.reply }, null, noPictures);
    return dialogFor({ reply: shown.reply, card }, ref, unread);
  }

  async function openDialog({ activity }: Given, data: unknown): Promise<InvokeAnswer> {
    const person = personOf(activity);
    const pressed = readPressed(data)?.pressed;
    if (person === null || pressed?.do !== 'dialog') return { status: 400 };
    const shown = await places.shown(person, activity.conversation.id);
    if (shown === null) return { status: 200 };
    const dialog = dialogOn(person, shown, pressed);
    // Another card is the newest now: what that one says.
    return dialog === null ? wordsAnswer(shown.reply) : dialogAnswer(dialog);
  }

  /** Nobody read what was handed in: the dialog stays, with what was filled in. */
  function unread({ person, content }: Message, pressed: Pressed, shown: Shown | null, why: Reply): InvokeAnswer {
    if (shown === null || pressed.do !== 'form' || content.kind !== 'form') return wordsAnswer(why);
    const dialog = dialogOn(person, shown, pressed, { values: content.values, why: toText(why) });
    return dialog === null ? wordsAnswer(why) : dialogAnswer(dialog);
  }

  async function submitDialog(given: Given, data: unknown): Promise<InvokeAnswer> {
    const message = pressMessage(given, data);
    const pressed = readPressed(data)?.pressed;
    if (message === null || pressed === undefined) return { status: 400 };
    const before = await places.shown(message.person, message.place.conversation);
    const outcome = await receive(placed(message, pressed, before));
    if (typeof outcome === 'object') return unread(message, pressed, before, await outcome.refused());
    // The dialog closes; the reply takes the place of the card under it.
    return { status: 200 };
  }

  return async (given: Given): Promise<InvokeAnswer> => {
    const { name, value } = given.activity;
    switch (name) {
      case 'adaptiveCard/action':
        return press(given, actionSchema.safeParse(value).data?.action.data);
      case 'task/fetch':
        return openDialog(given, taskSchema.safeParse(value).data?.data);
      case 'task/submit':
        return submitDialog(given, taskSchema.safeParse(value).data?.data);
      case 'fileConsent/invoke':
        return files === null ? { status: 501 } : files.answered(given.activity);
      case 'message/submitAction': {
        const reaction = feedbackSchema.safeParse(value).data?.actionValue.reaction;
        if (reaction !== undefined) log({ code: 'teams_feedback', why: reaction });
        return { status: 200 };
      }
      default:
        return { status: 501 };
    }
  };
}
