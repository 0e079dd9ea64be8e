/**
 * The configuration: environment variables, and `.env` beside the command, through one schema.
 * Every fault names the variable and says what to set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { channelFaults, channelSchema, isOrigin } from './channel-config.ts';
import { secretVariables, withSecretFiles } from './secrets.ts';

const isKey = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/u.test(text) && Buffer.from(text, 'base64').length === 32;
const isTimeZone = (zone: string): boolean => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';

/** Also for the commands that take a database of their own. */
export const databaseUrlHelp =
  'use sqlite:PATH, for example sqlite:./data/centrumwijzer.db, or postgres://USER:PASSWORD@HOST:5432/NAME (special characters in it percent-encoded)';
/** A server's address names a database as well: without one it would open that of the user's name. */
export const isDatabaseUrl = (url: string): boolean =>
  /^sqlite:.+/u.test(url) || (/^postgres(?:ql)?:\/\/./u.test(url) && (URL.parse(url)?.pathname.length ?? 0) > 1);

/** Plain http is for a server on this machine or network; a web address beyond that is for the operator to choose. */
const isWebAddress = (url: string): boolean => /^https?:\/\//u.test(url) && URL.canParse(url);

/** Digits only: a space or “1e9” would be a number to JavaScript. */
const wholeNumber = (help = 'use a whole number, 0 or more', least = 0, most = 999_999_999) =>
  z
    .string()
    .regex(/^\d+$/u, help)
    .transform(Number)
    .refine((number) => number >= least && number <= most, help);

const schema = z.object({
  DATABASE_URL: z.string().refine(isDatabaseUrl, databaseUrlHelp).default('sqlite:./data/centrumwijzer.db'),
  HOST: z.string().min(1, 'name a host or address to listen on, for example 127.0.0.1').default('127.0.0.1'),
  PORT: wholeNumber('use a port number from 1 to 65535', 1, 65_535).default(3000),
  /** Where the outside world reaches this server; Teams fetches pictures there. */
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'use the https address at which the outside world reaches this server, without a path (http only on this machine)')
    .transform((url) => new URL(url).origin)
    .optional(),
  /** For Prometheus and for probes: on this machine only unless told otherwise. */
  METRICS_HOST: z.string().min(1, 'name a host or address to listen on, for example 127.0.0.1').default('127.0.0.1'),
  METRICS_PORT: wholeNumber('use a port number from 1 to 65535, or 0 for none', 0, 65_535).default(9464),
  /** The newest first; an older one stays until nothing is sealed with it. */
  ENCRYPTION_KEY: z
    .string()
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .refine(
      (keys) => keys.every(isKey),
      'use 32 random bytes in base64 (several keys: with commas, the newest first); .env.example shows how to make them',
    )
    .optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], { error: 'use trace, debug, info, warn, error or silent' })
    .default('info'),
  DEFAULT_LANGUAGE: z.enum(['nl', 'en'], { error: 'use nl or en' }).default('nl'),
  OPENAI_API_KEY: z
    .string()
    .regex(/^\S+$/u, 'use the key as your model provider gave it, without spaces; leave it out to work without a model')
    .optional(),
  OPENAI_BASE_URL: z
    .string()
    .refine(isWebAddress, 'use the web address of an OpenAI-compatible server, for example http://127.0.0.1:11434/v1')
    .optional(),
  OPENAI_MODEL: z.string().min(1, 'name a model that the server has').default('gpt-4.1-mini'),
  OPENAI_DAILY_REQUESTS: wholeNumber().default(200),
  /** Messages in a minute that are read, of one person and of everybody in one workspace or tenant; 0: any number. Our own norm. */
  RATE_LIMIT_PERSON: wholeNumber().default(30),
  RATE_LIMIT_WORKSPACE: wholeNumber().default(600),
  /** Reminders to partners and weekly messages to coordinators, by the channels that are served. */
  REMINDERS: z.enum(['on', 'off'], { error: 'use on or off' }).default('on'),
  /** Days after which the content of messages and replies goes, counted from when they were finished. Our own norm. */
  RETENTION_DAYS: wholeNumber().default(30),
  ...channelSchema,
  /** Whose days the requests to a model are counted by; all other days are in UTC. */
  TZ: z.string().refine(isTimeZone, 'use the name of a time zone, for example Europe/Amsterdam').default('Europe/Amsterdam'),
});

export type Config = z.infer<typeof schema>;
type Faults = { variable: string; fault: string }[];
export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: Faults };

type Environment = Readonly<Record<string, string | undefined>>;

/** What the `.env` file in this folder says, if there is one. */
function fileOf(folder: string): Environment {
  const file = `${folder}/.env`;
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

/** The process's environment over the `.env` file in this folder. */
export const environment = (folder: string): Environment => ({ ...fileOf(folder), ...process.env });

const variables: readonly string[] = [...Object.keys(schema.shape), ...secretVariables.map((name) => `${name}_FILE`)];

/** Letters only: a misspelt name mostly has a letter or an underscore too many or too few. */
const letters = (name: string): string => name.replace(/[^a-z]/giu, '').toUpperCase();
const isNear = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Names that look like ours and are none: all of a `.env` file, and those of a channel or model in the environment. */
export function unknownVariables(folder: string, env: Environment = process.env): { name: string; meant: string | undefined }[] {
  const ours = Object.keys(env).filter((name) => /^(?:SLACK|TEAMS|OPENAI)_/u.test(name));
  return [...new Set([...Object.keys(fileOf(folder)), ...ours])]
    .filter((name) => !variables.includes(name))
    .map((name) => ({ name, meant: variables.find((one) => isNear(letters(one), letters(name))) }));
}

/** Checks an environment. A variable that is empty, or blank, counts as one that was not set. */
export function readConfig(env: Environment): ConfigResult {
  const { env: full, faults: unread } = withSecretFiles(env);
  if (unread.length > 0) return { ok: false, faults: unread };
  const given = Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) {
    const faults = channelFaults(parsed.data);
    return faults.length === 0 ? { ok: true, config: parsed.data } : { ok: false, faults };
  }
  return { ok: false, faults: parsed.error.issues.map(({ path, message }) => ({ variable: path.join('.'), fault: message })) };
}
