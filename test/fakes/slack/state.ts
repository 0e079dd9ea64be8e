/** What the local Slack remembers: people, conversations, messages, views, files, and every call it was asked. */

export type Json = Record<string, unknown>;

export interface FakeUser {
  id: string;
  name: string;
  locale: string;
  /** Their direct messages with the app. */
  direct: string;
}

export interface FakeMessage {
  channel: string;
  ts: string;
  thread_ts?: string;
  user: string;
  bot_id?: string;
  text: string;
  blocks?: Json[];
  files?: readonly FakeFile[];
  metadata?: Json;
  /** Only this person sees it. */
  ephemeral?: string;
}

export interface FakeView extends Json {
  id: string;
  hash: string;
  type: string;
  user: string;
}

export interface FakeFile extends Json {
  id: string;
  name: string;
  mimetype: string;
  size: number;
}

export interface Call {
  method: string;
  token: string;
  args: Json;
  /** Slack's answer; null when the connection was broken off. */
  answer: Json | null;
  status: number;
}

export interface State {
  team: string;
  enterprise?: string;
  botUser: string;
  botId: string;
  appId: string;
  users: FakeUser[];
  /** Conversation → members. */
  channels: Map<string, string[]>;
  messages: FakeMessage[];
  views: FakeView[];
  homes: Map<string, FakeView>;
  files: FakeFile[];
  uploads: { channel: string; thread?: string; bytes: number; title: string; alt?: string }[];
  /** What is shown above the composer of an agent. */
  statuses: { channel: string; thread: string; status: string }[];
  prompts: { channel: string; prompts: Json[] }[];
  calls: Call[];
  /** Tokens in force, and for which workspace. */
  tokens: Map<string, { team: string; kind: 'bot' | 'app' }>;
  /** Triggers that can still open a modal. */
  triggers: Set<string>;
  /** Addresses for answers → where they lead, and how often they can still be used. */
  answers: Map<string, { channel: string; user: string; ts?: string; left: number }>;
  /** OAuth: codes and refresh tokens → the workspace they stand for. */
  codes: Map<string, string>;
  refreshTokens: Map<string, string>;
  scopes: readonly string[];
  counter: number;
}

export const newState = (scopes: readonly string[]): State => ({
  team: 'T0001',
  botUser: 'U0BOT',
  botId: 'B0001',
  appId: 'A0001',
  users: [],
  channels: new Map(),
  messages: [],
  views: [],
  homes: new Map(),
  files: [],
  uploads: [],
  statuses: [],
  prompts: [],
  calls: [],
  tokens: new Map([
    ['xoxb-local', { team: 'T0001', kind: 'bot' }],
    ['xapp-local', { team: 'T0001', kind: 'app' }],
  ]),
  triggers: new Set(),
  answers: new Map(),
  codes: new Map(),
  refreshTokens: new Map(),
  scopes,
  counter: 0,
});

function next(state: State): number {
  state.counter += 1;
  return state.counter;
}

/** A timestamp as Slack writes them: unique in a conversation, and in order. */
export const nextTs = (state: State): string => `1790000000.${String(next(state)).padStart(6, '0')}`;
export const nextId = (state: State, letter: string): string => `${letter}${String(next(state)).padStart(8, '0')}`;
