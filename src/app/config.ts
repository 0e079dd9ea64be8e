/**
 * The configuration: environment variables, and `.env` beside the command, through one schema.
 * Every fault names the variable and says what to set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { channelFaults, channelSchema, isSafeUrl } from './channel-config.ts';
import { withSecretFiles } from './secrets.ts';

const isKey = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/u.test(text) && Buffer.from(text, 'base64').length === 32;
const isTimeZone = (zone: string): boolean => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';

/** Also for the commands that take a database of their own. */
export const databaseUrlHelp =
  'use sqlite:PATH, for example sqlite:./data/centrumwijzer.db, or postgres://USER:PASSWORD@HOST:5432/NAME (special characters in it percent-encoded)';
export const isDatabaseUrl = (url: string): boolean =>
  /^sqlite:.+/u.test(url) || (/^postgres(?:ql)?:\/\/./u.test(url) && (URL.parse(url)?.pathname.length ?? 0) > 1);

/** Plain http is for a server on this machine or network; a web address beyond that is for the operator to choose. */
const isWebAddress = (url: string): boolean => /^https?:\/\//u.test(url) && URL.canParse(url);

/** Nothing behind the host: paths are ours. */
const isOrigin = (text: string): boolean =>
  isSafeUrl(text) && [URL.parse(text)?.origin, `${URL.parse(text)?.origin}/`].includes(text.toLowerCase());

const wholeNumber = () => {
  const help = 'use a whole number, 0 or more';
  return z.coerce.number({ error: help }).int(help).min(0, help);
};

const schema = z.object({
  DATABASE_URL: z.string().refine(isDatabaseUrl, databaseUrlHelp).default('sqlite:./data/centrumwijzer.db'),
  HOST: z.string().min(1, 'name a host or address to listen on, for example 127.0.0.1').default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'use a port number from 1 to 65535' })
    .int('use a port number from 1 to 65535')
    .min(1, 'use a port number from 1 to 65535')
    .max(65535, 'use a port number from 1 to 65535')
    .default(3000),
  /** Where the outside world reaches this server; Teams fetches pictures there. */
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'use the https address at which the outside world reaches this server, without a path (http only on this machine)')
    .transform((url) => new URL(url).origin)
    .optional(),
  /** For Prometheus and for probes: on this machine only unless told otherwise. */
  METRICS_HOST: z.string().min(1, 'name a host or address to listen on, for example 127.0.0.1').default('127.0.0.1'),
  METRICS_PORT: z.coerce
    .number({ error: 'use a port number from 1 to 65535, or 0 for none' })
    .int('use a port number from 1 to 65535, or 0 for none')
    .min(0, 'use a port number from 1 to 65535, or 0 for none')
    .max(65535, 'use a port number from 1 to 65535, or 0 for none')
    .default(9464),
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
  TZ: z.string().refine(isTimeZone, 'use the name of a time zone, for example Europe/Amsterdam').default('Europe/Amsterdam'),
});

export type Config = z.infer<typeof schema>;
type Faults = { variable: string; fault: string }[];
export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: Faults };

type Environment = Readonly<Record<string, string | undefined>>;

/** The process's environment over the `.env` file in this folder, if there is one. */
export function environment(folder: string): Environment {
  const file = `${folder}/.env`;
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
}

/** Checks an environment. An empty variable counts as one that was not set. */
export function readConfig(env: Environment): ConfigResult {
  const { env: full, faults: unread } = withSecretFiles(env);
  if (unread.length > 0) return { ok: false, faults: unread };
  const given = Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) {
    const faults = channelFaults(parsed.data);
    return faults.length === 0 ? { ok: true, config: parsed.data } : { ok: false, faults };
  }
  return { ok: false, faults: parsed.error.issues.map(({ path, message }) => ({ variable: path.join('.'), fault: message })) };
}
