/** The server: every channel that is configured, on one Express app. */
import { createServer, type Server } from 'node:http';
import express from 'express';
import type { Receive } from '../channels/channel.ts';
import { createSlackChannel } from '../channels/slack/slack.ts';
import { createTeamsChannel } from '../channels/teams/teams.ts';
import { systemClock } from '../turns/clock.ts';
import { slackConfig, teamsConfig, wantsSlack, wantsTeams } from './channel-config.ts';
import { createApp, openStore } from './compose.ts';
import type { Config } from './config.ts';
import { BadInput } from './fail.ts';
import { createLog } from './log.ts';
import { warmUp } from './understanding.ts';

/** How long requests under way may take after a stop was asked for, in milliseconds. */
const drainWithin = 8_000;

export const servesChannels = (config: Config): boolean => wantsSlack(config) || wantsTeams(config);

function listen(server: Server, { HOST, PORT }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new BadInput(`PORT: ${HOST}:${PORT} cannot be listened on (${error.code ?? 'unknown'}). Choose another PORT or HOST.`));
    });
    server.listen(PORT, HOST, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), drainWithin);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Serves until the process is told to stop; what was acknowledged is in the database and goes on at the next start. */
export async function serve(config: Config): Promise<void> {
  const store = await openStore(config);
  const log = createLog(config.LOG_LEVEL);
  // The engine needs the channels' senders and the channels need the engine: until it is there, nothing is accepted.
  let receive: Receive = () => Promise.reject(new Error('not started'));
  const common = { receive: ((message) => receive(message)) satisfies Receive as Receive, records: store, clock: systemClock, log };
  const slack = wantsSlack(config) ? createSlackChannel({ ...common, config: slackConfig(config) }) : null;
  const teams = wantsTeams(config) ? createTeamsChannel({ ...common, config: teamsConfig(config) }) : null;
  const channels = [slack, teams].filter((channel) => channel !== null);
  const engine = createApp(config, store, log, {
    senders: { ...(slack && { slack: slack.sender }), ...(teams && { teams: teams.sender }) },
  });
  receive = engine.receive;

  const app = express();
  app.disable('x-powered-by');
  slack?.mount(app);
  teams?.mount(app);
  app.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok');
  });

  // The first question would wait for the index of the text to be made.
  warmUp();
  const server = createServer(app);
  try {
    for (const channel of channels) await channel.start();
    await engine.start();
    await listen(server, config);
  } catch (error) {
    await Promise.allSettled(channels.map((channel) => channel.stop()));
    await engine.drain();
    await store.close();
    throw error;
  }
  process.stdout.write(
    `Centrumwijzer serves ${[slack && 'Slack', teams && 'Microsoft Teams'].filter(Boolean).join(' and ')} on http://${config.HOST}:${config.PORT}\n`,
  );

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await close(server);
  await Promise.allSettled(channels.map((channel) => channel.stop()));
  await engine.drain();
  await store.close();
}
