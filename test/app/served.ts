/** The real server as a process of its own, beside a local Slack. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePorts } from '../fakes/ports.ts';
import { signingSecret } from '../fakes/slack/sign.ts';

const main = join(import.meta.dirname, '../../src/app/main.ts');

export interface Served {
  url: string;
  operatorUrl: string;
  /** Lines of its log so far. */
  log(): Record<string, unknown>[];
  /** Resolves as soon as the log holds a line with this code; rejects when the process ends without one. */
  logged(code: string): Promise<Record<string, unknown>>;
  stop(): void;
  /** Exit status. */
  ended: Promise<number | null>;
  kill(): void;
}

const running = new Set<ChildProcess>();
/** For afterEach: no process stays behind. */
export function killServed(): void {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
}

/** Starts it and waits until it serves. */
export async function serveSlack(folder: string, apiUrl: string, env: Record<string, string> = {}): Promise<Served> {
  const [port = 0, metrics = 0] = await freePorts(2);
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: 'sqlite:served.db',
      PORT: String(port),
      METRICS_PORT: String(metrics),
      SLACK_BOT_TOKEN: 'xoxb-local',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: apiUrl,
      ...env,
    },
  });
  running.add(child);
  let text = '';
  const watchers = new Set<() => void>();
  const look = (): void => {
    for (const watcher of watchers) watcher();
  };
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    look();
  });
  child.stdout.resume();
  let over = false;
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      running.delete(child);
      over = true;
      look();
      resolve(code);
    }),
  );
  const log = (): Record<string, unknown>[] =>
    text
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  const logged = (code: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const watcher = (): void => {
        const found = log().find((line) => line.code === code);
        if (found === undefined && !over) return;
        watchers.delete(watcher);
        if (found === undefined) reject(new Error(`it ended without “${code}”: ${text}`));
        else resolve(found);
      };
      watchers.add(watcher);
      watcher();
    });
  await logged('serving');
  return {
    url: `http://127.0.0.1:${port}`,
    operatorUrl: `http://127.0.0.1:${metrics}`,
    log,
    logged,
    stop: () => void child.kill('SIGTERM'),
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}
