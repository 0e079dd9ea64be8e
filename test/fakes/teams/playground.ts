/**
 * `npm run dev:teams`: the bot, and Microsoft's Agents Playground to see its cards in a browser,
 * without an account. Both listen on this machine only, no token is asked, no telemetry is sent.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import express from 'express';
import { createApp, openStore } from '../../../src/app/compose.ts';
import { readConfig } from '../../../src/app/config.ts';
import { wordsOf } from '../../../src/app/words.ts';
import { createTeamsChannel } from '../../../src/channels/teams/teams.ts';
import type { Message } from '../../../src/conversation/message.ts';
import { systemClock } from '../../../src/turns/clock.ts';
import type { Engine } from '../../../src/turns/engine.ts';

const root = join(import.meta.dirname, '../../..');
const host = '127.0.0.1';

export interface Playground {
  /** Where the Playground can be seen. */
  url: string;
  /** What went wrong, as codes. */
  log: string[];
  stop(): Promise<void>;
}

async function startBot(database: string, log: string[]) {
  const config = readConfig({ DATABASE_URL: `sqlite:${database}` });
  if (!config.ok) throw new Error('the configuration of the playground is wrong');
  mkdirSync(dirname(database), { recursive: true });
  const store = await openStore(config.config);
  const note = (entry: { code: string }): void => void log.push(JSON.stringify(entry));
  let receive = (_: Message): ReturnType<Engine['receive']> => Promise.reject(new Error('not started'));
  const channel = createTeamsChannel({
    config: { host, allowUnauthenticatedLocal: true },
    receive: (message) => receive(message),
    records: store,
    clock: systemClock,
    log: note,
  });
  const engine = createApp(config.config, store, note, { senders: { teams: channel.sender } });
  receive = engine.receive;
  const app = express();
  channel.mount(app);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  await channel.start();
  await engine.start();
  return {
    endpoint: `http://${host}:${(server.address() as AddressInfo).port}/api/messages`,
    async stop() {
      await channel.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await engine.drain();
      await store.close();
    },
  };
}

/** The port that the Playground found free, from what it prints. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const port = /Listening on (\d+)/u.exec(said)?.[1];
      if (port !== undefined) resolve(`http://${host}:${port}`);
    });
    child.once('exit', () => reject(new Error(`the Playground did not start: ${said.slice(0, 500)}`)));
  });
}

export async function startPlayground(database: string, port: number): Promise<Playground> {
  const log: string[] = [];
  const bot = await startBot(database, log);
  const cli = join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js');
  const options = ['start', '--app-endpoint', bot.endpoint, '--channel-id', 'msteams', '--port', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'loopback.ts'), cli, ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
    // It writes a log of its own where it runs.
    cwd: dirname(database),
  });
  try {
    return {
      url: await listening(child),
      log,
      async stop() {
        // Ctrl-C in a terminal goes to both, and the Playground may be gone already.
        if (child.exitCode === null && child.signalCode === null) {
          const gone = new Promise((resolve) => child.once('exit', resolve));
          child.kill();
          await gone;
        }
        await bot.stop();
      },
    };
  } catch (error) {
    await bot.stop();
    throw error;
  }
}

if (import.meta.main) {
  const { values } = wordsOf('Usage: npm run dev:teams [-- --db FILE]', { options: { db: { type: 'string' } } });
  const playground = await startPlayground(resolve(values.db ?? join(root, 'data/playground.db')), 56_150);
  process.once('SIGINT', () => void playground.stop());
  process.stdout.write(
    `Teams zonder account: ${playground.url} (Ctrl-C stopt)\nTeams without an account: ${playground.url} (Ctrl-C stops)\n`,
  );
}
