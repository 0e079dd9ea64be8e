/** The processes of a channel's benchmark: an app, and the load that plays its platform. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slackApp } from '../platform/slack.ts';
import { teamsApp } from '../platform/teams.ts';
import type { Done, Order } from '../process/load.ts';
import { residentOf, startedBy } from './resident.ts';

const root = new URL('../../', import.meta.url);
const startScript = (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: { start: string } }).scripts.start;
/** What `npm start` hands to Node: the flags, and the program by its full path. */
export const startArgs = startScript
  .split(' ')
  .slice(1)
  .map((part) => (part.startsWith('-') ? part : fileURLToPath(new URL(part, root))));
export const startFlags = startArgs.filter((part) => part.startsWith('-'));

export type PlatformName = 'slack' | 'teams';

export interface Load {
  /** Address of the platform that it plays. */
  url: string;
  run(order: Order): Promise<Done>;
  stop(): Promise<void>;
}

/** A message of the other process; rejects when it ends instead. */
async function told<T>(child: ChildProcess): Promise<T> {
  const ended = new AbortController();
  const end = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`the load ended with ${code}`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: ended.signal }), end]);
    return message as T;
  } finally {
    end.catch(() => {});
    ended.abort();
  }
}

export async function startLoad(platform: PlatformName): Promise<Load> {
  const child = fork(fileURLToPath(new URL('../process/load.ts', import.meta.url)), [platform]);
  const { url } = await told<{ url: string }>(child);
  return {
    url,
    run(order) {
      child.send(order);
      return told<Done>(child);
    },
    async stop() {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}

export interface Serving {
  port: number;
  /** Processor time that it used so far, in milliseconds; undefined where the system does not tell. */
  cpu(): number | undefined;
  /** Its memory now in MiB, without that of what it started; undefined where the system does not tell. */
  resident(): number | undefined;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** All threads that there are now, also of what it started, to the nanosecond: `/proc/PID/stat` counts in hundredths of a second, a tenth of a round. */
function cpuOf(pid: number | undefined): number | undefined {
  try {
    if (pid === undefined) return undefined;
    const threads = [pid, ...startedBy(pid)].flatMap((one) => readdirSync(`/proc/${one}/task`).map((id) => `/proc/${one}/task/${id}`));
    return threads.reduce((sum, thread) => sum + Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]), 0) / 1_000_000;
  } catch {
    return undefined;
  }
}

async function serving(args: readonly string[], env: Record<string, string>, port: number): Promise<Serving> {
  // Of the environment only what it takes to run: a variable of somebody's own bot must not reach it.
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, { env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  // Whatever goes wrong here, no app stays behind.
  process.once('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  let ready = false;
  await Promise.race([
    (async () => {
      for await (const text of child.stdout.setEncoding('utf8')) if (/ready|serves/u.test(String(text))) break;
      ready = true;
    })(),
    gone,
  ]);
  if (!ready || child.exitCode !== null) throw new Error('an app did not start');
  child.stdout.resume();
  return {
    port,
    cpu: () => cpuOf(child.pid),
    resident: () => (child.pid === undefined ? undefined : residentOf(child.pid)),
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Our program as `npm start` runs it, on a new database. */
export async function serveOurs(
  platform: PlatformName,
  { url }: Load,
  folder: string,
  more: Record<string, string> = {},
): Promise<Serving> {
  const port = await freePort();
  const channel: Record<string, string> =
    platform === 'slack'
      ? { SLACK_BOT_TOKEN: slackApp.botToken, SLACK_SIGNING_SECRET: slackApp.signingSecret, SLACK_API_URL: `${url}/api/` }
      : {
          TEAMS_CLIENT_ID: teamsApp.clientId,
          TEAMS_CLIENT_SECRET: teamsApp.clientSecret,
          TEAMS_TENANT_ID: teamsApp.tenantId,
          TEAMS_OPENID_URL: `${url}/v1/.well-known/openidconfiguration`,
          TEAMS_LOGIN_URL: url,
          TEAMS_SERVICE_ORIGINS: url,
        };
  // One workspace says here in a minute what it may say in an hour: counted all the same, and let through.
  const limits = { RATE_LIMIT_PERSON: '1000000', RATE_LIMIT_WORKSPACE: '1000000' };
  const database = `sqlite:${join(folder, `${platform}-${port}.db`)}`;
  const env = {
    PORT: String(port),
    METRICS_PORT: '0',
    DATABASE_URL: database,
    LOG_LEVEL: 'warn',
    DEFAULT_LANGUAGE: 'nl',
    ...limits,
    ...channel,
    ...more,
  };
  return serving(startArgs, env, port);
}

/** One of the apps of `process/echo.ts`. */
export async function serveEcho(kind: 'bolt' | 'sdk' | 'http', { url }: Load): Promise<Serving> {
  const port = await freePort();
  return serving([fileURLToPath(new URL('../process/echo.ts', import.meta.url)), kind, String(port), url], {}, port);
}
