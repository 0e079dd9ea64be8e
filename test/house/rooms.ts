/** The table of rooms as the house was drawn, written down apart from the configuration that enforces it. */
export const rooms = ['criteria', 'scoring', 'conversation', 'language', 'channels', 'turns', 'store', 'reports', 'app'] as const;
export type Room = (typeof rooms)[number];

export const mayImport: Readonly<Record<Room, readonly Room[]>> = {
  criteria: [],
  scoring: ['criteria'],
  conversation: ['scoring', 'criteria'],
  language: ['criteria'],
  channels: ['conversation', 'criteria'],
  turns: ['conversation', 'language', 'store', 'criteria'],
  store: [],
  reports: ['scoring', 'criteria'],
  app: ['criteria', 'scoring', 'conversation', 'language', 'channels', 'turns', 'store', 'reports'],
};

/** Packages and builtins, by what they are. */
const packages = {
  zod: ['zod'],
  node: ['node:fs', 'node:http'],
  database: ['kysely', 'kysely/helpers/postgres', 'pg', 'pg/lib/client.js', 'node:sqlite'],
  cache: ['keyv', '@keyv/redis'],
  platform: ['@slack/bolt', '@slack/web-api', '@microsoft/teams.apps', '@microsoft/teams.cards'],
  server: ['express', 'express/lib/express.js'],
  model: ['openai', 'openai/helpers/zod'],
} as const;
type Kind = keyof typeof packages;

export const kinds = Object.keys(packages) as Kind[];
export const packagesOf = (kind: Kind): readonly string[] => packages[kind];

export const mayUse: Readonly<Record<Room, readonly Kind[]>> = {
  criteria: ['zod'],
  scoring: [],
  conversation: ['zod'],
  language: ['zod', 'node', 'model'],
  channels: ['zod', 'node', 'cache', 'platform', 'server'],
  turns: ['zod', 'node', 'cache'],
  store: ['zod', 'node', 'database', 'cache'],
  reports: ['zod', 'node'],
  app: kinds,
};

/** The platforms of channels/: each a folder that can be taken away whole. */
export const platforms = ['slack', 'teams', 'console'] as const;

/** Rooms in which the same input gives the same output. */
export const pureRooms: readonly Room[] = ['criteria', 'scoring', 'conversation'];
