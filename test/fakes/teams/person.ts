/** Somebody who uses Teams: signs what they do as the service does, and looks at cards as a client does. */
import { type Json, signed } from './keys.ts';
import { botClient, issuer, type Teams, tenant } from './service.ts';

const botId = `28:${botClient.clientId}`;

export interface Chat {
  id: string;
  type: 'personal' | 'groupChat' | 'channel';
}

export interface Answer {
  status: number;
  body: unknown;
}

type Card = Json & { body: Json[]; actions?: Json[] };

/** The claims of a token that must be let in. @param now milliseconds. */
export const claimsFor = (teams: Teams, now: number = Date.now()): Json => {
  const seconds = Math.floor(now / 1_000);
  return { iss: issuer, aud: botClient.clientId, nbf: seconds - 60, iat: seconds - 60, exp: seconds + 3_600, serviceurl: teams.url };
};

/** Everything in a card that is an object, in order. */
const inside = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(inside);
  if (typeof value !== 'object' || value === null) return [];
  return [
    value as Json,
    ...Object.entries(value).flatMap(([key, one]) => (['fallback', 'data', 'choices'].includes(key) ? [] : inside(one))),
  ];
};
export const cardOf = (activity: Json): Card => (activity.attachments as { content: Card }[])[0]?.content as Card;
export const actionsIn = (card: Json): Json[] => inside(card).filter(({ type }) => String(type).startsWith('Action.'));
export const inputsIn = (card: Json): Json[] => inside(card).filter(({ type }) => String(type).startsWith('Input.'));
/** All words of a card, as they are written (with Markdown's escapes). */
export const textIn = (card: Json): string =>
  inside(card)
    .flatMap(({ type, text, title, value, altText }) => {
      if (type === 'TextBlock') return [String(text)];
      if (type === 'Image') return [String(altText)];
      return type === undefined && title !== undefined && value !== undefined ? [`${title}: ${value}`] : [];
    })
    .join('\n');

let count = 0;

interface Seen {
  id: string;
  activity: Json;
  card: Card;
  /** How often it was changed since it came. */
  updates: number;
}

export interface TeamsPerson {
  /** Id by which Teams addresses this person. */
  user: string;
  personal: Chat;
  /** An activity as Teams would send it for this person, not sent. */
  activity(chat: Chat, fields: Json): Json;
  /** @param token null: without one; absent: a good one. */
  post(body: Json, token?: string | null): Promise<Answer>;
  invoke(chat: Chat, name: string, value: Json, fields?: Json): Promise<Answer>;
  say(text: string, chat?: Chat, fields?: Json): Promise<Answer>;
  /** Mentions the bot, as one must in a shared conversation. */
  mention(text: string, chat: Chat): Promise<Answer>;
  install(chat?: Chat, action?: string): Promise<Answer>;
  added(chat?: Chat): Promise<Answer>;
  /** Presses an action of a card, with what was filled in. @param on id of the message with the card. */
  press(action: Json, on: string, inputs?: Json, chat?: Chat, fields?: Json): Promise<Answer>;
  /** Answers the newest question whether a file may be sent. @param uploadUrl where Teams says that it may be put. */
  consent(action: 'accept' | 'decline', uploadUrl?: string, context?: Json): Promise<Answer>;
  /** The newest message that this person sees in a chat. */
  newest(chat?: Chat): Seen;
  /** The newest card with a button of this title. */
  button(title: string, chat?: Chat): { action: Json; on: string };
  /** Presses the button with this title on the newest card that has one. */
  pressTitle(title: string, inputs?: Json, chat?: Chat): Promise<Answer>;
}

export function createPerson(
  teams: Teams,
  bot: string,
  who: { name: string; object: string; locale?: string; tenant?: string },
): TeamsPerson {
  const user = `29:${who.name}`;
  const home = who.tenant ?? tenant;

  const activity = (chat: Chat, fields: Json): Json => {
    count += 1;
    return {
      id: `in-${count}`,
      timestamp: new Date(1_790_000_000_000 + count * 1_000).toISOString(),
      channelId: 'msteams',
      serviceUrl: teams.url,
      locale: who.locale ?? 'nl-NL',
      from: { id: user, name: who.name, aadObjectId: who.object },
      recipient: { id: botId, name: 'Centrumwijzer' },
      conversation: { id: chat.id, tenantId: home, conversationType: chat.type, ...(chat.type !== 'personal' && { isGroup: true }) },
      channelData: { tenant: { id: home } },
      ...fields,
    };
  };

  async function post(body: Json, token: string | null = signed(teams.key, claimsFor(teams))): Promise<Answer> {
    const response = await fetch(`${bot}/api/messages`, {
      method: 'POST',
      // A kept connection may be closed by the app in the moment that it is used again: each activity has its own.
      headers: { connection: 'close', 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  const invoke = (chat: Chat, name: string, value: Json, fields: Json = {}): Promise<Answer> =>
    post(activity(chat, { type: 'invoke', name, value, ...fields }));

  const person: TeamsPerson = {
    user,
    activity,
    post,
    invoke,
    personal: { id: `a:personal-${user.slice(-8)}`, type: 'personal' },
    say: (text, chat = person.personal, fields = {}) => post(activity(chat, { type: 'message', text, textFormat: 'plain', ...fields })),
    mention: (text, chat) =>
      person.say(`<at>Centrumwijzer</at>&nbsp;${text}`, chat, {
        entities: [{ type: 'mention', text: '<at>Centrumwijzer</at>', mentioned: { id: botId, name: 'Centrumwijzer' } }],
      }),
    install: (chat = person.personal, action = 'add') => post(activity(chat, { type: 'installationUpdate', action })),
    added: (chat = person.personal) => post(activity(chat, { type: 'conversationUpdate', membersAdded: [{ id: botId }, { id: user }] })),
    press: (action, on, inputs = {}, chat = person.personal, fields = {}) =>
      invoke(
        chat,
        'adaptiveCard/action',
        { action: { type: action.type, verb: action.verb, data: { ...(action.data as Json), ...inputs } }, trigger: 'manual' },
        { replyToId: on, ...fields },
      ),
    consent(action, uploadUrl = `${teams.url}/storage/${who.name}`, context) {
      const asked = teams.seenIn(person.personal.id, user).findLast(({ activity: one }) => cardOf(one).acceptContext !== undefined);
      if (asked === undefined) throw new Error('no file was offered');
      const { acceptContext, declineContext } = cardOf(asked.activity);
      const uploadInfo = { uploadUrl, contentUrl: `${uploadUrl}/open`, name: 'file', uniqueId: 'u1', fileType: 'docx' };
      return invoke(
        person.personal,
        'fileConsent/invoke',
        {
          type: 'fileUpload',
          action,
          context: context ?? (action === 'accept' ? acceptContext : declineContext),
          ...(action === 'accept' && { uploadInfo }),
        },
        { replyToId: asked.id },
      );
    },
    newest(chat = person.personal) {
      const found = teams.seenIn(chat.id, user).at(-1);
      if (found === undefined) throw new Error(`nothing in ${chat.id}`);
      return { id: found.id, activity: found.activity, card: cardOf(found.activity), updates: found.updates };
    },
    button(title, chat = person.personal) {
      for (const { id, activity: one } of [...teams.seenIn(chat.id, user)].reverse()) {
        const action = actionsIn(cardOf(one)).find((each) => each.title === title);
        if (action !== undefined) return { action, on: id };
      }
      throw new Error(`no button ${title}`);
    },
    pressTitle(title, inputs = {}, chat = person.personal) {
      const { action, on } = person.button(title, chat);
      return person.press(action, on, inputs, chat);
    },
  };
  return person;
}
