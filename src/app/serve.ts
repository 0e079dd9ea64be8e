/** The server: every channel that is configured, on one Express app, and the operator's pages beside it. */
import express from 'express';
import type { Receive } from '../channels/channel.ts';
import { createStudio, type Studio } from '../reports/studio.ts';
import { takeAlone } from '../store/one-server.ts';
import { isPostgres, sqliteFile } from '../store/open.ts';
import { systemClock } from '../turns/clock.ts';
import { thrown } from '../turns/log.ts';
import { slackConfig, teamsConfig, wantsSlack, wantsTeams } from './channel-config.ts';
import { createApp, openStore, type StoreWithCache } from './compose.ts';
import type { Config } from './config.ts';
import { hardened, nothingElse } from './hardened.ts';
import { createHealth, healthRoutes } from './health.ts';
import { type Listening, listen } from './http.ts';
import { catchTheRest } from './last-resort.ts';
import { type AppLog, createLog } from './log.ts';
import { makingOf, tidyingOf } from './making.ts';
import { createMetrics } from './metrics.ts';
import { operatorPages } from './operator-page.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { tidyRegularly } from './privacy.ts';
import { limitOf } from './rate-limit.ts';
import { warmUp } from './understanding.ts';

/**
 * How long finishing may take after a stop was asked for, in milliseconds. What is under way by then is
 * in the database and goes on at the next start: a message is worked anew, and of a reply the platform
 * is asked whether it arrived.
 */
const drainWithin = 9_000;

/** Without a channel `npm start` is the chat in the terminal. */
export const servesChannels = (config: Config): boolean => wantsSlack(config) || wantsTeams(config);

/** Resolves with whether `work` was done in time. */
function inTime(work: Promise<unknown>, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = systemClock.after(limit, () => resolve(false));
    void work.finally(cancel).then(
      () => resolve(true),
      () => resolve(true),
    );
  });
}

const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    // Once: whoever asks a second time does not want to wait.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Null when nobody fetches them, or nobody could. */
const picturesOf = async (config: Config, store: StoreWithCache, studio: Studio): Promise<Pictures | null> =>
  config.PUBLIC_URL === undefined || !wantsTeams(config)
    ? null
    : createPictures({
        publicUrl: config.PUBLIC_URL,
        keys: config.ENCRYPTION_KEY,
        records: store,
        storage: store.cache(),
        draw: makingOf(studio).draw,
        clock: systemClock,
      });

/** On a file there is no other server beside this one, for as long as the store is open. */
async function openAlone(config: Config): Promise<StoreWithCache> {
  const store = await openStore(config);
  if (isPostgres(config.DATABASE_URL)) return store;
  try {
    const release = takeAlone(sqliteFile(config.DATABASE_URL));
    return { ...store, close: () => store.close().finally(release) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Serves until the process is told to stop; what was acknowledged is in the database and goes on at the next start.
 * @returns whether everything that was begun is finished; otherwise the process is to be ended.
 */
export async function serve(config: Config): Promise<boolean> {
  const store = await openAlone(config);
  const studio = createStudio();
  const metrics = createMetrics(store, systemClock.now);
  const printed = createLog(config.LOG_LEVEL);
  const log: AppLog = (entry) => {
    printed.log(entry);
    metrics.log(entry);
  };
  catchTheRest(log);
  const health = createHealth(store, systemClock);
  // The engine needs the channels' senders and the channels need the engine: until it is there, nothing is accepted.
  let receive: Receive = () => Promise.reject(new Error('not started'));
  const common = { receive: ((message) => receive(message)) satisfies Receive as Receive, records: store, clock: systemClock, log };
  // A channel that is not served is not loaded: with its SDK it takes up to 25 MiB.
  const slack = wantsSlack(config)
    ? (await import('../channels/slack/slack.ts')).createSlackChannel({ ...common, ...makingOf(studio), config: slackConfig(config) })
    : null;
  const pictures = await picturesOf(config, store, studio);
  const teams = wantsTeams(config)
    ? (await import('../channels/teams/teams.ts')).createTeamsChannel({
        ...common,
        ...makingOf(studio),
        ...(pictures && { pictureUrl: pictures.urlOf }),
        config: teamsConfig(config),
      })
    : null;
  const channels = [slack, teams].filter((channel) => channel !== null);
  const engine = createApp(config, store, log, {
    senders: { ...(slack && { slack: slack.sender }), ...(teams && { teams: teams.sender }) },
    watch(happening) {
      printed.watch(happening);
      metrics.watch(happening);
    },
    asked: metrics.asked,
    limit: limitOf(config, metrics.refused),
  });
  receive = engine.receive;

  const app = express();
  app.disable('x-powered-by');
  app.use(hardened);
  slack?.mount(app);
  teams?.mount(app);
  app.use(healthRoutes(health));
  if (pictures !== null) app.use(pictures.routes);
  app.use(...nothingElse);

  let server: Listening | undefined;
  let operator: Listening | undefined;
  let stopTidying = async (): Promise<void> => {};
  const stopAsking = stopAsked();
  async function stop(): Promise<void> {
    await server?.close();
    await Promise.allSettled(channels.map((channel) => channel.stop()));
    await engine.drain();
    await studio.close();
    await stopTidying();
    // Last, so that who looks sees that it is draining.
    await operator?.close();
  }

  // The first question would wait for the index of the text to be made.
  warmUp();
  try {
    if (config.METRICS_PORT > 0)
      operator = await listen(operatorPages(health, metrics), config.METRICS_HOST, config.METRICS_PORT, 'METRICS_PORT');
    for (const channel of channels) await channel.start();
    await engine.start();
    server = await listen(app, config.HOST, config.PORT, 'PORT');
  } catch (error) {
    await stop();
    await store.close();
    throw error;
  }
  stopTidying = tidyRegularly(store, systemClock, tidyingOf(config), (error) => log({ code: 'store_trouble', ...thrown(error) }));
  health.started();
  log({ code: 'serving' });
  process.stdout.write(
    `Centrumwijzer serves ${[slack && 'Slack', teams && 'Microsoft Teams'].filter(Boolean).join(' and ')} on http://${config.HOST}:${config.PORT}\n`,
  );

  await stopAsking;
  health.draining();
  log({ code: 'draining' });
  const finished = await inTime(stop(), drainWithin);
  log({ code: finished ? 'drained' : 'drain_cut_short' });
  if (finished) await store.close();
  return finished;
}
