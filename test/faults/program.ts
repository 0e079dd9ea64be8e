/** The real server program as a process that can be killed, on a Slack of this machine, and people who write to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePorts } from '../fakes/ports.ts';
import { type Deliver, overHttp } from '../fakes/slack/deliver.ts';
import type { FakeSlack } from '../fakes/slack/service.ts';
import { signingSecret } from '../fakes/slack/sign.ts';

const main = join(import.meta.dirname, '../../src/app/main.ts');

export interface Program {
  url: string;
  process: ChildProcess;
  /** Everything it said on stderr and stdout. */
  said(): string;
  /** Ends it as a power cut would end the process. */
  kill(): Promise<void>;
  /** Asks it to stop, and waits until it did. @returns its exit code. */
  stop(): Promise<number | null>;
}

export interface ProgramOptions {
  slack: FakeSlack;
  databaseUrl: string;
  cwd: string;
  env?: Record<string, string>;
  /** A shell command in front, such as a limit: `ulimit -f 100; exec "$@"`. */
  shell?: string;
}

/** Starts it and waits until it serves. @throws what it said when it ended instead. */
export async function startProgram({ slack, databaseUrl, cwd, env = {}, shell }: ProgramOptions): Promise<Program> {
  const [port, metrics] = await freePorts(2);
  const command = shell === undefined ? [process.execPath, main] : ['sh', '-c', shell, 'sh', process.execPath, main];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      METRICS_PORT: String(metrics),
      // People here say more in a minute than people do.
      RATE_LIMIT_PERSON: '100000',
      RATE_LIMIT_WORKSPACE: '100000',
      LOG_LEVEL: 'warn',
      SLACK_BOT_TOKEN: 'xoxb-local',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: slack.apiUrl,
      ...env,
    },
  });
  let said = '';
  const over = once(child, 'exit') as Promise<[number | null]>;
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said = `${said}${chunk}`.slice(-20_000);
      if (said.includes('Centrumwijzer serves')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    process: child,
    said: () => said,
    async kill() {
      child.kill('SIGKILL');
      await over;
    },
    async stop() {
      child.kill('SIGTERM');
      return (await over)[0];
    },
  };
}

/** What one person says to found a Centrum and name partners: the last texts each note a fact. */
export const linesOf = (name: string, partners: number): string[] => [
  'hoi',
  `Centrum ${name}`,
  `Werf ${name}`,
  'een bedrijf',
  ...Array.from({ length: partners }, (_, n) => `Scheepsbouw ${name}${n + 1}, bedrijf`),
];

/**
 * A platform that hands a message in again until it is acknowledged, as Slack and Teams do a few times; while the
 * program is down it waits.
 */
export interface Platform {
  deliver: Deliver;
  /** Where the program listens now; null: it is down. */
  at(url: string | null): void;
  /** How often something was handed in, and how often that was not acknowledged. */
  counts(): { handedIn: number; refused: number };
}

/** @param happened called at every acknowledgement. */
export function createPlatform(happened: () => void = () => {}): Platform {
  let url: string | null = null;
  let waiting: (() => void)[] = [];
  const counts = { handedIn: 0, refused: 0 };
  const listening = (): Promise<void> => (url === null ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve());
  return {
    counts: () => ({ ...counts }),
    at(now) {
      url = now;
      if (now === null) return;
      for (const wake of waiting) wake();
      waiting = [];
    },
    async deliver(kind, payload, options) {
      for (;;) {
        await listening();
        if (url === null) continue;
        counts.handedIn += 1;
        const answer = await overHttp(url, Date.now)(kind, payload, options).catch(() => null);
        if (answer?.status === 200) {
          happened();
          return answer;
        }
        counts.refused += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
