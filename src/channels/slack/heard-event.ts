/** Events of the Events API as what a person did: said, changed, took back, came in. Of a file the message tells in which it is shared. */
import { z } from 'zod';
import { type Content, partId } from '../../conversation/message.ts';
import { type Heard, isDirect, messageId } from './heard.ts';
import { mentions, typed } from './mrkdwn.ts';
import { home } from './place.ts';

const fileSchema = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nonnegative().nullish(),
  permalink: z.string().nullish(),
  url_private: z.string().nullish(),
});

const saidSchema = z.looseObject({
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  subtype: z.string().optional(),
  text: z.string().optional(),
  ts: z.string(),
  edited: z.looseObject({ ts: z.string().optional() }).nullish(),
  thread_ts: z.string().optional(),
  files: z.array(fileSchema).optional(),
});
type Said = z.infer<typeof saidSchema>;

const messageSchema = z.looseObject({
  ...saidSchema.shape,
  type: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
});
const changedSchema = z.looseObject({
  channel: z.string(),
  ts: z.string().optional(),
  channel_type: z.string().optional(),
  message: saidSchema.optional(),
  previous_message: saidSchema.optional(),
});
const homeSchema = z.looseObject({
  user: z.string(),
  channel: z.string().optional(),
  tab: z.string().optional(),
  event_ts: z.string().optional(),
});

/** What is known of the delivery itself. */
export interface Delivery {
  team: string;
  /** Absent where whoever delivers leaves it out: then the act itself is its own id. */
  eventId?: string | undefined;
  botUser?: string;
}

/** Subtypes that are somebody speaking; all others are Slack's own notices. */
const spoken: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast', 'me_message'];

const isOurs = (said: Said, { botUser }: Delivery): boolean => said.bot_id != null || said.user === undefined || said.user === botUser;

/** Where a message stands and whom it addresses. In a channel the answer goes into its thread. */
function around(said: Said, channel: string, type: string | undefined, mentioned: boolean): Omit<Heard, 'id' | 'user' | 'content'> {
  if (isDirect(channel, type))
    return { channel, ...(said.thread_ts !== undefined && { thread: said.thread_ts }), shared: false, toUs: 'yes' };
  return {
    channel,
    thread: said.thread_ts ?? said.ts,
    shared: true,
    toUs: mentioned ? 'yes' : said.thread_ts === undefined ? 'no' : 'thread',
  };
}

const fileContent = (file: z.infer<typeof fileSchema>, text: string): Extract<Content, { kind: 'file' }> => ({
  kind: 'file',
  file: {
    id: file.id,
    name: (file.name ?? file.id).slice(0, 500),
    type: (file.mimetype ?? '').slice(0, 200),
    size: Math.floor(file.size ?? 0),
    link: (file.permalink ?? file.url_private ?? '').slice(0, 2000),
  },
  ...(text !== '' && { text }),
});

/** A mention speaks to us by itself, also while we do not know yet what we are called there. */
const isMention = (type: string | undefined): boolean => type === 'app_mention';

function heardMessage(event: unknown, delivery: Delivery): Heard[] {
  const said = messageSchema.safeParse(event).data;
  if (said === undefined || !spoken.includes(said.subtype) || isOurs(said, delivery)) return [];
  const { team, botUser } = delivery;
  const { user = '', channel, files = [], text = '' } = said;
  const mentioned = isMention(said.type);
  const stands = around(said, channel, said.channel_type, mentioned || mentions(text, botUser));
  // The first one that is mentioned, when our own name is not known.
  const self = botUser ?? (mentioned ? /<@(\w+)/u.exec(text)?.[1] : undefined);
  const words = typed(text, self);
  const id = messageId(team, channel, said.ts, user);
  if (files.length === 0) return [{ id, user, ...stands, content: { kind: 'text', text: words } }];
  // A file that is shared once more is in another message: its own id would make that a second delivery.
  return files.map((file, index) => ({
    id: partId(id, index),
    user,
    ...stands,
    content: fileContent(file, index === 0 ? words : ''),
  }));
}

/** A change of the text; Slack also tells of changes that only add a preview or a reply count. */
function heardChange(event: unknown, delivery: Delivery): Heard[] {
  const change = changedSchema.safeParse(event).data;
  const { message, previous_message: before, channel = '' } = change ?? {};
  if (message === undefined || isOurs(message, delivery) || message.text === before?.text) return [];
  // Slack writes the taking back of a message that has answers as a change to a tombstone.
  if (message.subtype === 'tombstone') return [];
  const { team, botUser, eventId } = delivery;
  const { user = '', text = '' } = message;
  const mentioned = mentions(text, botUser) || mentions(before?.text ?? '', botUser);
  const of = messageId(team, channel, message.ts, user);
  return [
    {
      id: eventId ?? `${of}/edited/${message.edited?.ts ?? change?.ts ?? ''}`,
      user,
      ...around(message, channel, change?.channel_type, mentioned),
      content: { kind: 'edited', of, text: typed(text, botUser) },
    },
  ];
}

function heardDeletion(event: unknown, delivery: Delivery): Heard[] {
  const change = changedSchema.safeParse(event).data;
  const { previous_message: before, channel = '' } = change ?? {};
  if (before === undefined || isOurs(before, delivery)) return [];
  const { user = '' } = before;
  const mentioned = mentions(before.text ?? '', delivery.botUser);
  const of = messageId(delivery.team, channel, before.ts, user);
  return [
    {
      id: delivery.eventId ?? `${of}/deleted`,
      user,
      ...around(before, channel, change?.channel_type, mentioned),
      content: { kind: 'deleted', of },
    },
  ];
}

const subtypeSchema = z.looseObject({ subtype: z.string().optional() });

/** What a `message` or `app_mention` event says that somebody did; nothing for notices and for our own messages. */
export function heardInMessage(event: unknown, delivery: Delivery): Heard[] {
  const subtype = subtypeSchema.safeParse(event).data?.subtype;
  if (subtype === 'message_changed') return heardChange(event, delivery);
  if (subtype === 'message_deleted') return heardDeletion(event, delivery);
  return heardMessage(event, delivery);
}

/** Shows the home tab. @param channel the person's direct messages, where its buttons are answered. */
export const showsHome = (id: string, user: string, channel: string): Heard => ({
  id,
  user,
  channel,
  thread: home,
  shared: false,
  toUs: 'yes',
  content: { kind: 'press', action: { do: 'command', command: 'home' } },
});

/** The home tab, each time it is opened; the messages tab, opened for the first time, is somebody coming in. */
export function heardAtHome(event: unknown, { team, eventId }: Delivery): Heard[] {
  const opened = homeSchema.safeParse(event).data;
  if (opened === undefined) return [];
  const { user, channel = user, tab, event_ts: at = '' } = opened;
  if (tab === 'messages')
    return [{ id: `${team}/${user}/arrived`, user, channel, shared: false, toUs: 'yes', content: { kind: 'arrived' } }];
  return tab === undefined || tab === 'home' ? [showsHome(eventId ?? `${team}/${user}/home/${at}`, user, channel)] : [];
}
