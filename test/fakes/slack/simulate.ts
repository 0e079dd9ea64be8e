/** People in the local Slack: what they do becomes the payloads that Slack documents for it. */
import type { Deliver, Delivered, DeliverOptions, Kind } from './deliver.ts';
import { list, stateOf } from './inputs.ts';
import type { FakeSlack } from './service.ts';
import { type FakeFile, type FakeMessage, type FakeUser, type FakeView, type Json, nextId, nextTs } from './state.ts';

export type Sent = Delivered & {
  /** What was delivered, to deliver it again. */
  kind: Kind;
  payload: Json;
};

interface Where {
  channel?: string;
  thread?: string;
}

/** All buttons of some blocks: in rows, and beside sections. */
export const buttonsOf = (blocks: unknown): Json[] =>
  list(blocks)
    .flatMap((block) => [...list(block.elements), ...(block.accessory === undefined ? [] : [block.accessory as Json])])
    .filter(({ type }) => type === 'button');

export const labelOf = (button: Json): string => String((button.text as Json | undefined)?.text ?? '');

export function createSimulator(slack: FakeSlack, deliver: Deliver) {
  const { state } = slack;
  const workspace = (): Json => ({ id: state.team, domain: 'local' });

  async function send(kind: Kind, payload: Json, options?: DeliverOptions): Promise<Sent> {
    return { ...(await deliver(kind, payload, options)), kind, payload };
  }
  const envelope = (event: Json): Json => ({
    token: 'verification',
    team_id: state.team,
    api_app_id: state.appId,
    event,
    type: 'event_callback',
    event_id: nextId(state, 'Ev'),
    event_time: 1_790_000_000,
    authorizations: [
      {
        enterprise_id: state.enterprise ?? null,
        team_id: state.team,
        user_id: state.botUser,
        is_bot: true,
        is_enterprise_install: state.enterprise !== undefined,
      },
    ],
  });
  const event = (inner: Json, options?: DeliverOptions): Promise<Sent> => send('event', envelope(inner), options);

  const isDirect = (channel: string): boolean => channel.startsWith('D');
  const typeOf = (channel: string): Json => ({ channel, channel_type: isDirect(channel) ? 'im' : 'channel' });

  function write(user: FakeUser, text: string, { channel = user.direct, thread }: Where, files: readonly FakeFile[] = []): FakeMessage {
    const message: FakeMessage = {
      channel,
      ts: nextTs(state),
      ...(thread !== undefined && { thread_ts: thread }),
      user: user.id,
      text,
      ...(files.length > 0 && { files }),
    };
    state.messages.push(message);
    return message;
  }
  const messageEvent = ({ channel, ...message }: FakeMessage, more: Json = {}): Json => ({
    type: 'message',
    ...message,
    ...typeOf(channel),
    event_ts: message.ts,
    team: state.team,
    ...more,
  });

  function trigger(user: FakeUser): string {
    const made = `${user.id}.${nextId(state, '')}`;
    state.triggers.add(made);
    return made;
  }
  function answerAddress(user: FakeUser, channel: string, ts?: string): string {
    const url = `${slack.origin}/answer/${nextId(state, 'R')}`;
    state.answers.set(url, { channel, user: user.id, ...(ts !== undefined && { ts }), left: 5 });
    return url;
  }
  const person = (user: FakeUser): Json => ({ id: user.id, username: user.name, name: user.name, team_id: state.team });
  const interaction = (user: FakeUser, more: Json): Json => ({
    user: person(user),
    api_app_id: state.appId,
    token: 'verification',
    team: state.enterprise === undefined ? workspace() : { ...workspace(), enterprise_id: state.enterprise },
    enterprise: state.enterprise === undefined ? null : { id: state.enterprise, name: 'org' },
    is_enterprise_install: state.enterprise !== undefined,
    trigger_id: trigger(user),
    ...more,
  });

  const findButton = (blocks: unknown, label: string): Json => {
    const button =
      buttonsOf(blocks).find((one) => labelOf(one) === label) ?? buttonsOf(blocks).find((one) => labelOf(one).startsWith(label));
    if (button === undefined) throw new Error(`no button “${label}” among: ${buttonsOf(blocks).map(labelOf).join(', ')}`);
    return button;
  };
  const action = (button: Json): Json => ({ ...button, block_id: 'block', action_ts: nextTs(state) });

  return {
    state,
    deliver: send,
    event,
    trigger,

    user(name: string, locale = 'nl-NL'): FakeUser {
      const user = { id: nextId(state, 'U'), name, locale, direct: nextId(state, 'D') };
      state.users.push(user);
      state.channels.set(user.direct, [user.id, state.botUser]);
      return user;
    },
    channel(users: readonly FakeUser[], withBot = true): string {
      const id = nextId(state, 'C');
      state.channels.set(id, [...users.map((user) => user.id), ...(withBot ? [state.botUser] : [])]);
      return id;
    },

    /** A message in words: direct, or in a channel or thread. */
    say: (user: FakeUser, text: string, where: Where = {}, options?: DeliverOptions): Promise<Sent> =>
      event(messageEvent(write(user, text, where)), options),
    /** Speaks to the app in a channel; Slack tells of it twice. */
    async mention(user: FakeUser, channel: string, text: string, thread?: string): Promise<FakeMessage> {
      const message = write(user, `<@${state.botUser}> ${text}`, { channel, ...(thread !== undefined && { thread }) });
      const { channel: _, ...said } = message;
      await event({ type: 'app_mention', ...said, channel, event_ts: message.ts });
      await event(messageEvent(message));
      return message;
    },
    edit(message: FakeMessage, text: string): Promise<Sent> {
      const before = { ...message };
      message.text = text;
      const bare = ({ channel: _, ...rest }: FakeMessage): Json => ({ type: 'message', ...rest });
      const changed = { ...bare(message), edited: { user: message.user, ts: nextTs(state) } };
      return event({
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        ...typeOf(message.channel),
        ts: nextTs(state),
        message: changed,
        previous_message: bare(before),
      });
    },
    remove(message: FakeMessage): Promise<Sent> {
      const { channel, ...bare } = message;
      state.messages = state.messages.filter((one) => one !== message);
      return event({
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        ...typeOf(channel),
        ts: nextTs(state),
        deleted_ts: message.ts,
        previous_message: { type: 'message', ...bare },
      });
    },
    command: (user: FakeUser, text: string, channel: string = user.direct): Promise<Sent> =>
      send('command', {
        token: 'verification',
        team_id: state.team,
        team_domain: 'local',
        channel_id: channel,
        channel_name: isDirect(channel) ? 'directmessage' : 'kanaal',
        user_id: user.id,
        user_name: user.name,
        command: '/centrum',
        text,
        api_app_id: state.appId,
        is_enterprise_install: 'false',
        response_url: answerAddress(user, channel),
        trigger_id: trigger(user),
      }),
    /** Presses a button by its label. */
    press(user: FakeUser, message: FakeMessage, label: string): Promise<Sent> {
      const { channel, ts, thread_ts, blocks, text } = message;
      const ephemeral = message.ephemeral !== undefined;
      const shown = {
        type: 'message',
        user: state.botUser,
        ts,
        text,
        ...(thread_ts !== undefined && { thread_ts }),
        ...(!ephemeral && { blocks, bot_id: state.botId }),
      };
      return send(
        'interaction',
        interaction(user, {
          type: 'block_actions',
          container: {
            type: 'message',
            message_ts: ts,
            channel_id: channel,
            is_ephemeral: ephemeral,
            ...(thread_ts !== undefined && { thread_ts }),
          },
          channel: { id: channel, name: 'kanaal' },
          ...(!ephemeral && { message: shown }),
          state: { values: {} },
          response_url: answerAddress(user, channel, ts),
          actions: [action(findButton(blocks, label))],
        }),
      );
    },
    pressHome(user: FakeUser, label: string): Promise<Sent> {
      const view = state.homes.get(user.id);
      return send(
        'interaction',
        interaction(user, {
          type: 'block_actions',
          container: { type: 'view', view_id: view?.id },
          view,
          actions: [action(findButton(view?.blocks, label))],
        }),
      );
    },
    /** Hands a modal in. Values by field, as the inputs give them; what is not named stays as it was filled in. */
    submit(user: FakeUser, view: FakeView, values: Readonly<Record<string, string | string[]>>): Promise<Sent> {
      const entries = list(view.blocks)
        .filter(({ type }) => type === 'input')
        .map((block) => {
          const element = block.element as Json;
          return [
            String(block.block_id),
            { [String(element.action_id)]: { type: element.type, ...stateOf(element, values[String(block.block_id)]) } },
          ];
        });
      const handed = {
        ...view,
        state: { values: Object.fromEntries(entries) },
        team_id: state.team,
        app_id: state.appId,
        bot_id: state.botId,
      };
      return send('interaction', interaction(user, { type: 'view_submission', view: handed, response_urls: [] }));
    },
    close: (user: FakeUser, view: FakeView): Promise<Sent> =>
      send('interaction', interaction(user, { type: 'view_closed', view, is_cleared: false })),
    shortcut(user: FakeUser, { channel, ...message }: FakeMessage): Promise<Sent> {
      return send(
        'interaction',
        interaction(user, {
          type: 'message_action',
          callback_id: 'record_message',
          action_ts: nextTs(state),
          message_ts: message.ts,
          channel: { id: channel, name: 'kanaal' },
          message: { type: 'message', ...message },
          response_url: answerAddress(user, channel),
        }),
      );
    },
    /** Uploads files and shares them in one message. */
    share(user: FakeUser, files: readonly Omit<FakeFile, 'id'>[], text = '', where: Where = {}): Promise<Sent> {
      const kept = files.map((file): FakeFile => {
        const id = nextId(state, 'F');
        const { name, mimetype, size } = file as FakeFile;
        return { name, mimetype, size, id, permalink: `https://local.slack.com/files/${id}` };
      });
      state.files.push(...kept);
      return this.shareAgain(user, kept, text, where);
    },
    /** Shares files that are there already. In a channel a mention of the app beside them is told of twice. */
    async shareAgain(user: FakeUser, files: readonly FakeFile[], text = '', where: Where = {}): Promise<Sent> {
      const message = write(user, text, where, files);
      const { channel, ...said } = message;
      const more = { upload: false, display_as_bot: false };
      if (!isDirect(channel) && text.includes(`<@${state.botUser}>`))
        await event({ type: 'app_mention', ...said, ...more, channel, event_ts: message.ts });
      return event(messageEvent(message, { subtype: 'file_share', ...more }));
    },
    openHome: (user: FakeUser, tab: 'home' | 'messages' = 'home'): Promise<Sent> =>
      event({ type: 'app_home_opened', user: user.id, channel: user.direct, tab, event_ts: nextTs(state) }),

    /** Messages of the app that this person can see in a place, oldest first. */
    shownTo: (user: FakeUser, channel: string = user.direct): FakeMessage[] =>
      state.messages.filter((one) => one.channel === channel && one.user === state.botUser && (one.ephemeral ?? user.id) === user.id),
    lastTo(user: FakeUser, channel: string = user.direct): FakeMessage {
      const last = this.shownTo(user, channel).at(-1);
      if (last === undefined) throw new Error(`nothing was said to ${user.name}`);
      return last;
    },
  };
}
export type Simulator = ReturnType<typeof createSimulator>;
