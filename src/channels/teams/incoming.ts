/** An activity that passed the fence → the messages that it holds. Pure: the time is handed in. */
import { z } from 'zod';
import { type Content, type Message, partId } from '../../conversation/message.ts';
import { type InboundActivity, isShared, languageOf, personOf } from './activity.ts';
import { limits } from './limits.ts';
import { contentOf, type Pressed, pressId, readPressed } from './pressed.ts';
import { typedText } from './text.ts';

/** Marks, in a message's place, the card that was pressed: the reply takes its place. */
const pressedCard = 'card:';
/** What answers a press takes the place of the card that it was on: the card travels as the thread. */
export const threadOfCard = (activityId: string): string => `${pressedCard}${activityId}`;
/** The card that is to be replaced; undefined where the thread is one of words. */
export const cardInThread = (thread: string | undefined): string | undefined =>
  thread?.startsWith(pressedCard) === true ? thread.slice(pressedCard.length) : undefined;

const downloadType = 'application/vnd.microsoft.teams.file.download.info';
const downloadSchema = z.looseObject({ fileType: z.string().max(100).optional(), uniqueId: z.string().max(200).optional() });

/** An activity as it came in. */
export interface Given {
  activity: InboundActivity;
  at: string;
  /** How often the app was installed in this conversation: each time says hello once. */
  installs: number;
}

/** A thread of a channel is a conversation of its own; the channel is what they share. */
function placeOf(activity: InboundActivity): Message['place'] {
  const conversation = activity.conversation.id;
  const group = conversation.split(';messageid=', 1)[0] ?? conversation;
  const shared = isShared(activity);
  return { conversation, shared, ...(shared && group !== conversation && { group }) };
}

/** All but id and content, the same for everything one activity holds; null when nobody in a tenant did it. */
function envelope({ activity, at }: Given): Omit<Message, 'id' | 'content'> | null {
  const person = personOf(activity);
  if (person === null) return null;
  const language = languageOf(activity);
  const { name } = activity.from;
  return {
    channel: 'teams',
    person,
    ...(name !== undefined && name !== '' && { personName: name.slice(0, 200) }),
    ...(language !== undefined && { language }),
    place: placeOf(activity),
    at,
  };
}

/** Files that a person attached in a personal chat; Teams hands out none elsewhere. */
function filesIn({ attachments }: InboundActivity): Extract<Content, { kind: 'file' }>['file'][] {
  return (attachments ?? []).slice(0, limits.files).flatMap(({ contentType, name, contentUrl, content }, index) => {
    if (contentType !== downloadType || contentUrl === undefined || contentUrl.length > 2_000 || !URL.canParse(contentUrl)) return [];
    const info = downloadSchema.safeParse(content).data ?? {};
    // The link is the one that stays: the download address in `content` is open to anybody, for an hour.
    return [{ id: info.uniqueId ?? String(index), name: (name ?? '').slice(0, 500), type: info.fileType ?? '', size: 0, link: contentUrl }];
  });
}

/** The card that a press replaces; none when somebody else's was pressed, which stays theirs. */
function threadFor({ activity }: Given, pressed: Pressed, person: string): string | undefined {
  const { replyToId, channelData } = activity;
  const id = replyToId ?? channelData?.legacy?.replyToId;
  return id === undefined || pressed.owner !== person ? undefined : threadOfCard(id);
}

/** What a press on a card says, however Teams delivered it. */
export function pressMessage(given: Given, data: unknown): Message | null {
  const base = envelope(given);
  const read = readPressed(data);
  if (base === null || read === null) return null;
  const { pressed, inputs } = read;
  const content = contentOf(pressed, inputs);
  if (content === null) return null;
  const thread = threadFor(given, pressed, base.person);
  return {
    ...base,
    id: pressId(base.person, pressed, inputs),
    place: { ...base.place, ...(thread !== undefined && { thread }) },
    content,
  };
}

function typed(given: Given, base: Omit<Message, 'id' | 'content'>, id: string): Message[] {
  const { activity } = given;
  // What Action.Submit makes of a press, on a client that does not know Action.Execute.
  if (activity.value !== undefined && activity.value !== null) return [pressMessage(given, activity.value)].filter((one) => one !== null);
  const text = typedText(activity).slice(0, limits.text);
  const files = filesIn(activity);
  if (files.length === 0) return [{ ...base, id, content: { kind: 'text', text } }];
  return files.map((file, index) => ({
    ...base,
    id: partId(id, index),
    content: { kind: 'file', file, ...(index === 0 && text !== '' && { text }) },
  }));
}

/** Whether the bot itself was added. */
const botAdded = ({ membersAdded, recipient }: InboundActivity): boolean => (membersAdded ?? []).some(({ id }) => id === recipient.id);

/** The messages of an activity that is not an invoke. Empty: there is nothing in it for the conversation. */
export function messagesIn(given: Given): Message[] {
  const { activity, installs } = given;
  const base = envelope(given);
  if (base === null) return [];
  const { type, id, timestamp = '' } = activity;
  const came = type === 'installationUpdate' ? activity.action?.startsWith('add') === true : botAdded(activity);
  // Both activities tell of the same arrival, in either order.
  if (type === 'installationUpdate' || type === 'conversationUpdate')
    return came ? [{ ...base, id: `arrived:${base.place.conversation}:${installs}`.slice(0, 300), content: { kind: 'arrived' } }] : [];
  if (id === undefined) return [];
  switch (type) {
    case 'message':
      return typed(given, base, id);
    case 'messageUpdate':
      return [
        { ...base, id: `${id}/edited/${timestamp}`, content: { kind: 'edited', of: id, text: typedText(activity).slice(0, limits.text) } },
      ];
    case 'messageDelete':
      return [{ ...base, id: `${id}/deleted/${timestamp}`, content: { kind: 'deleted', of: id } }];
    default:
      return [];
  }
}
