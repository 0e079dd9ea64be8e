/** The Web API methods of the local Slack, each as Slack documents it, as far as this app uses it. */
import type { Method } from './coverage.ts';
import { messageFaults, viewFaults } from './limits.ts';
import { type FakeMessage, type Json, nextId, nextTs, type State } from './state.ts';

/** Answered with `ok: false`. */
export class Refusal extends Error {
  readonly details: string[];
  constructor(code: string, details: string[] = []) {
    super(code);
    this.details = details;
  }
}

interface Request {
  state: State;
  args: Json;
  token: string;
  origin: string;
}
type Handler = (request: Request) => Json;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where a message goes: a user's id stands for their direct messages with the app. */
function channelOf({ channels, users }: State, id: string): string {
  const found = users.find((user) => user.id === id)?.direct ?? id;
  if (!channels.has(found)) throw new Refusal('channel_not_found');
  return found;
}

function memberChannel(state: State, id: string): string {
  const channel = channelOf(state, id);
  if (!state.channels.get(channel)?.includes(state.botUser)) throw new Refusal('not_in_channel');
  return channel;
}

function messageFrom({ state, args }: Request, channel: string): FakeMessage {
  const faults = messageFaults(args);
  if (faults.length > 0) throw new Refusal(faults.some((fault) => fault.startsWith('text')) ? 'msg_too_long' : 'invalid_blocks', faults);
  const thread = text(args.thread_ts);
  return {
    channel,
    ts: nextTs(state),
    ...(thread !== '' && { thread_ts: thread }),
    user: state.botUser,
    bot_id: state.botId,
    text: text(args.text),
    ...(Array.isArray(args.blocks) && { blocks: args.blocks as Json[] }),
    ...(typeof args.metadata === 'object' && args.metadata !== null && { metadata: args.metadata as Json }),
  };
}

const publicMessage = ({ channel: _, ephemeral: __, metadata, ...message }: FakeMessage, withMetadata: boolean): Json => ({
  type: 'message',
  ...message,
  ...(withMetadata && metadata && { metadata }),
});

/** What everybody in a conversation can read, oldest first. */
const readIn = ({ state, args }: Request): FakeMessage[] => {
  const channel = channelOf(state, text(args.channel));
  return state.messages.filter((message) => message.channel === channel && message.ephemeral === undefined);
};

/** One page of messages in the order of the method; a cursor tells how many came before it. */
function page({ args }: Request, messages: readonly FakeMessage[]): Json {
  const from = Number(text(args.cursor) || 0);
  const until = from + Number(args.limit ?? 100);
  const withMetadata = String(args.include_all_metadata) === 'true';
  const more = until < messages.length;
  return {
    messages: messages.slice(from, until).map((message) => publicMessage(message, withMetadata)),
    has_more: more,
    ...(more && { response_metadata: { next_cursor: String(until) } }),
  };
}

const isAfter =
  ({ args }: Request) =>
  ({ ts }: FakeMessage): boolean =>
    ts > text(args.oldest);
const startsThread = ({ thread_ts, ts }: FakeMessage): boolean => thread_ts === undefined || thread_ts === ts;

function openView({ state, args }: Request, user: string): Json {
  const view = args.view as Json;
  const faults = viewFaults(view);
  if (faults.length > 0) throw new Refusal('invalid_arguments', faults);
  const kept = { ...view, type: String(view.type), id: nextId(state, 'V'), hash: `${nextTs(state)}.hash`, user };
  if (kept.type === 'home') state.homes.set(user, kept);
  else state.views.push(kept);
  return { view: kept };
}

/** A trigger is `<user>.<number>`; it opens one modal, soon. */
function useTrigger(state: State, trigger: string): string {
  if (!state.triggers.delete(trigger)) throw new Refusal(trigger === '' ? 'invalid_trigger_id' : 'expired_trigger_id');
  return trigger.split('.')[0] ?? '';
}

function tokensFor(state: State, team: string): Json {
  const token = `xoxb-${team}-${nextId(state, '')}`;
  const refresh = `xoxe-${team}-${nextId(state, '')}`;
  state.tokens.set(token, { team, kind: 'bot' });
  state.refreshTokens.set(refresh, team);
  return {
    access_token: token,
    refresh_token: refresh,
    expires_in: 43_200,
    token_type: 'bot',
    scope: state.scopes.join(','),
    bot_user_id: state.botUser,
    app_id: state.appId,
  };
}

function access({ state, args }: Request): Json {
  const refreshing = args.grant_type === 'refresh_token';
  const known = refreshing ? state.refreshTokens : state.codes;
  const given = text(refreshing ? args.refresh_token : args.code);
  const team = known.get(given);
  if (team === undefined) throw new Refusal(refreshing ? 'invalid_refresh_token' : 'invalid_code');
  known.delete(given);
  const isOrg = team.startsWith('E');
  return {
    ...tokensFor(state, team),
    team: isOrg ? null : { id: team, name: team },
    enterprise: isOrg ? { id: team, name: team } : null,
    is_enterprise_install: isOrg,
    authed_user: { id: 'U0ADMIN' },
  };
}

export const handlers: Readonly<Record<Method, Handler>> = {
  'api.test': () => ({}),
  'auth.test': ({ state, token, origin }) => ({
    url: origin,
    team: 'local',
    user: 'centrumwijzer',
    team_id: state.tokens.get(token)?.team ?? state.team,
    user_id: state.botUser,
    bot_id: state.botId,
    is_enterprise_install: false,
  }),
  'apps.connections.open': ({ origin }) => ({ url: `${origin.replace('http', 'ws')}/socket` }),
  'users.info': ({ state, args }) => {
    const user = state.users.find(({ id }) => id === args.user);
    if (user === undefined) throw new Refusal('user_not_found');
    const locale = String(args.include_locale) === 'true' ? { locale: user.locale } : {};
    return { user: { id: user.id, name: user.name, real_name: user.name, ...locale } };
  },
  'chat.postMessage': (request) => {
    const { state, args } = request;
    const message = messageFrom(request, memberChannel(state, text(args.channel)));
    state.messages.push(message);
    return { channel: message.channel, ts: message.ts, message: publicMessage(message, false) };
  },
  'chat.postEphemeral': (request) => {
    const { state, args } = request;
    const channel = memberChannel(state, text(args.channel));
    const user = text(args.user);
    if (!state.channels.get(channel)?.includes(user)) throw new Refusal('user_not_in_channel');
    const message = { ...messageFrom(request, channel), ephemeral: user };
    state.messages.push(message);
    return { message_ts: message.ts };
  },
  'chat.update': (request) => {
    const { state, args } = request;
    const channel = memberChannel(state, text(args.channel));
    const message = state.messages.find((one) => one.channel === channel && one.ts === args.ts);
    if (message === undefined || message.ephemeral !== undefined) throw new Refusal('message_not_found');
    if (message.user !== state.botUser) throw new Refusal('cant_update_message');
    const { text: words, blocks } = messageFrom(request, channel);
    message.text = words;
    if (blocks === undefined) delete message.blocks;
    else message.blocks = blocks;
    return { channel, ts: message.ts, text: words, message: publicMessage(message, false) };
  },
  // The newest first.
  'conversations.history': (request) => page(request, readIn(request).filter(startsThread).filter(isAfter(request)).toReversed()),
  // The first message of the thread, then its replies, the oldest first.
  'conversations.replies': (request) => {
    const { ts: thread } = request.args;
    const replies = readIn(request).filter(({ thread_ts, ts }) => thread_ts === thread && ts !== thread);
    return page(request, [...readIn(request).filter(({ ts }) => ts === thread), ...replies.filter(isAfter(request))]);
  },
  'views.open': (request) => openView(request, useTrigger(request.state, text(request.args.trigger_id))),
  'views.publish': (request) => openView(request, text(request.args.user_id)),
  'views.update': ({ state, args }) => {
    const view = state.views.find(({ id }) => id === args.view_id);
    if (view === undefined) throw new Refusal('not_found');
    if (args.hash !== undefined && args.hash !== view.hash) throw new Refusal('hash_conflict');
    const faults = viewFaults(args.view as Json);
    if (faults.length > 0) throw new Refusal('invalid_arguments', faults);
    Object.assign(view, args.view, { hash: `${nextTs(state)}.hash` });
    return { view };
  },
  'files.getUploadURLExternal': ({ state, args, origin }) => {
    const id = nextId(state, 'F');
    if (text(args.alt_txt).length > 1_000) throw new Refusal('invalid_arguments');
    state.files.push({ id, name: text(args.filename), mimetype: 'image/png', size: 0, alt: text(args.alt_txt) });
    return { upload_url: `${origin}/upload/${id}`, file_id: id };
  },
  'files.completeUploadExternal': ({ state, args }) => {
    const channel = memberChannel(state, text(args.channel_id));
    const thread = text(args.thread_ts);
    const given = (args.files as Json[]).map(({ id, title }) => ({ id: text(id), title: text(title) }));
    for (const { id, title } of given) {
      const file = state.files.find((one) => one.id === id);
      if (file === undefined || file.size === 0) throw new Refusal('file_not_found');
      state.uploads.push({
        channel,
        ...(thread !== '' && { thread }),
        bytes: file.size,
        title,
        ...(typeof file.alt === 'string' && { alt: file.alt }),
      });
    }
    return { files: given };
  },
  'assistant.threads.setStatus': ({ state, args }) => {
    if (text(args.thread_ts) === '') throw new Refusal('invalid_thread_ts');
    state.statuses.push({ channel: channelOf(state, text(args.channel_id)), thread: text(args.thread_ts), status: text(args.status) });
    return {};
  },
  'assistant.threads.setSuggestedPrompts': ({ state, args }) => {
    const prompts = args.prompts as Json[];
    if (prompts.length === 0 || prompts.length > 4) throw new Refusal('invalid_arguments');
    // An agent's prompts belong to the conversation: with a thread Slack silently does nothing.
    if (args.thread_ts === undefined) state.prompts.push({ channel: channelOf(state, text(args.channel_id)), prompts });
    return {};
  },
  'oauth.v2.access': access,
};
