/**
 * The configuration: environment variables, and `.env` beside the command, through one schema.
 * Every fault names the variable and says what to set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';

const isKey = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/u.test(text) && Buffer.from(text, 'base64').length === 32;
const isTimeZone = (zone: string): boolean => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^sqlite:.+/u, 'use sqlite:PATH, for example sqlite:./data/centrumwijzer.db')
    .default('sqlite:./data/centrumwijzer.db'),
  HOST: z.string().min(1, 'name a host or address to listen on, for example 127.0.0.1').default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'use a port number from 1 to 65535' })
    .int('use a port number from 1 to 65535')
    .min(1, 'use a port number from 1 to 65535')
    .max(65535, 'use a port number from 1 to 65535')
    .default(3000),
  ENCRYPTION_KEY: z.string().refine(isKey, 'use 32 random bytes in base64; .env.example shows how to make them').optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], { error: 'use trace, debug, info, warn, error or silent' })
    .default('info'),
  DEFAULT_LANGUAGE: z.enum(['nl', 'en'], { error: 'use nl or en' }).default('nl'),
  TZ: z.string().refine(isTimeZone, 'use the name of a time zone, for example Europe/Amsterdam').default('Europe/Amsterdam'),
});

export type Config = z.infer<typeof schema>;
export type Faults = { variable: string; fault: string }[];
export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: Faults };

type Environment = Readonly<Record<string, string | undefined>>;

/** The process's environment over the `.env` file in this folder, if there is one. */
export function environment(folder: string): Environment {
  const file = `${folder}/.env`;
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
}

/** Checks an environment. An empty variable counts as one that was not set. */
export function readConfig(env: Environment): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return { ok: true, config: parsed.data };
  return { ok: false, faults: parsed.error.issues.map(({ path, message }) => ({ variable: path.join('.'), fault: message })) };
}
