/** Buttons, slash commands and the message shortcut as what a person did. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Card } from '../../conversation/message.ts';
import type { QuestionRef } from '../../criteria/vocabulary.ts';
import { type Heard, isDirect } from './heard.ts';
import { typed } from './mrkdwn.ts';
import { answerThread } from './place.ts';
import { readValue } from './value.ts';
import { commandContent } from './words.ts';

const blockSchema = z.looseObject({ type: z.string() });

const pressSchema = z.looseObject({
  user: z.looseObject({ id: z.string() }),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  channel: z.looseObject({ id: z.string(), name: z.string().optional() }).nullish(),
  container: z
    .looseObject({
      type: z.string().optional(),
      message_ts: z.string().optional(),
      channel_id: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  message: z
    .looseObject({
      ts: z.string().optional(),
      thread_ts: z.string().optional(),
      text: z.string().optional(),
      blocks: z.array(blockSchema).optional(),
    })
    .optional(),
  view: z.looseObject({ id: z.string(), type: z.string().optional(), private_metadata: z.string().optional() }).optional(),
  actions: z
    .array(
      z.looseObject({
        action_id: z.string(),
        block_id: z.string().optional(),
        action_ts: z.string().optional(),
        value: z.string().optional(),
        text: z.looseObject({ text: z.string() }).optional(),
      }),
    )
    .min(1),
});
export type Pressed = z.infer<typeof pressSchema>;

/** A button of ours: what was done, and the form that it opens when it is one that does. */
export interface Press {
  heard: Heard;
  form?: { index: number; card: Card | undefined; trigger: string };
  /** The card whose button it was; absent for one that is on none. */
  card: Card | undefined;
  atHome: boolean;
  /** The payload, to change the pressed message by. */
  pressed: Pressed;
}

/** The direct messages of the person, as the home tab carries them. */
const directOf = (metadata: string | undefined): string | undefined =>
  metadata !== undefined && /^[A-Z][A-Z0-9]+$/u.test(metadata) ? metadata : undefined;

function placeOf({ channel, container, message, view, user, response_url: url }: Pressed): Pick<Heard, 'channel' | 'thread' | 'shared'> {
  const id = channel?.id ?? container?.channel_id;
  // The home tab has no conversation of its own: what is begun there goes on in direct messages.
  if (id === undefined || view !== undefined) return { channel: directOf(view?.private_metadata) ?? user.id, shared: false };
  const thread = message?.thread_ts ?? container?.thread_ts;
  const shared = !isDirect(id, channel?.name);
  if (thread !== undefined || !shared) return { channel: id, ...(thread !== undefined && { thread }), shared };
  // An answer that only one person sees has no thread to go on in: it is answered where it stood.
  const answer = container?.is_ephemeral === true && url !== undefined ? answerThread(url) : undefined;
  const below = answer ?? message?.ts ?? container?.message_ts;
  return { channel: id, ...(below !== undefined && { thread: below }), shared };
}

/** Null for a button that is not ours, or is of an earlier version. */
export function heardPress(body: unknown, team: string): Press | null {
  const pressed = pressSchema.safeParse(body).data;
  const [action] = pressed?.actions ?? [];
  const value = readValue(action?.value);
  if (pressed === undefined || action === undefined || value === null) return null;
  const { user, container, view, trigger_id: trigger } = pressed;
  const where = container?.message_ts ?? view?.id ?? '';
  const id = [team, 'press', user.id, where, action.block_id ?? '', action.action_id, action.action_ts ?? trigger ?? '']
    .join('/')
    .slice(0, 300);
  const open = (ref: QuestionRef) => ({ do: 'open', ref }) as const;
  const neutral = 'a' in value ? value.a : open(value.r);
  const heard: Heard = {
    id,
    user: user.id,
    ...placeOf(pressed),
    toUs: 'yes',
    content: { kind: 'press', action: neutral, ...(value.c && { card: value.c }) },
  };
  const form = 'f' in value && trigger !== undefined ? { index: value.f, card: value.c, trigger } : undefined;
  return { heard, pressed, card: value.c, atHome: view?.type === 'home', ...(form && { form }) };
}

const commandSchema = z.looseObject({
  user_id: z.string(),
  channel_id: z.string(),
  channel_name: z.string().optional(),
  text: z.string().default(''),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
});

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

export function heardCommand(body: unknown, team: string): Heard | null {
  const command = commandSchema.safeParse(body).data;
  if (command === undefined) return null;
  const { user_id: user, channel_id: channel, text, trigger_id: trigger = '', response_url: url } = command;
  const shared = !isDirect(channel, command.channel_name);
  // Only the person who typed a command sees it: so it is with the answer, also where we are no member.
  const thread = shared && url !== undefined ? answerThread(url) : undefined;
  return {
    id: `${team}/command/${user}/${trigger.slice(0, 150)}/${digest(`${channel} ${text}`)}`,
    user,
    channel,
    ...(thread !== undefined && { thread }),
    shared,
    toUs: 'yes',
    content: commandContent(typed(text, undefined)),
  };
}

const shortcutSchema = z.looseObject({
  user: z.looseObject({ id: z.string() }),
  channel: z.looseObject({ id: z.string(), name: z.string().optional() }),
  action_ts: z.string().optional(),
  trigger_id: z.string().optional(),
  message: z.looseObject({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().optional() }),
});

/** "Leg vast in dossier": the words of a message, said by the person who chose so. */
export function heardShortcut(body: unknown, team: string, botUser: string | undefined): Heard | null {
  const shortcut = shortcutSchema.safeParse(body).data;
  if (shortcut === undefined) return null;
  const { user, channel, message, action_ts: at, trigger_id: trigger = '' } = shortcut;
  const shared = !isDirect(channel.id, channel.name);
  const thread = message.thread_ts ?? (shared ? message.ts : undefined);
  return {
    id: `${team}/shortcut/${user.id}/${channel.id}/${message.ts}/${at ?? trigger.slice(0, 150)}`,
    user: user.id,
    channel: channel.id,
    ...(thread !== undefined && { thread }),
    shared,
    toUs: 'yes',
    content: { kind: 'text', text: typed(message.text ?? '', botUser) },
  };
}
