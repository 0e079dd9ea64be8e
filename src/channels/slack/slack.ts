/**
 * Slack as a channel: verified events in over HTTP and Socket Mode, replies out, one workspace by tokens
 * or many by OAuth.
 *
 * @example
 * const slack = createSlackChannel({ receive: engine.receive, records: store, clock: systemClock, log, config });
 * slack.mount(app); // before any body parser
 * await slack.start();
 */
import { createHmac } from 'node:crypto';
import { App } from '@slack/bolt';
import type { Application } from 'express';
import manifest from '../../../manifests/slack.json' with { type: 'json' };
import type { Receive, Records } from '../channel.ts';
import type { Clock } from '../clock.ts';
import type { Draw, MakeFile } from '../drawn.ts';
import { createAsides } from './asides.ts';
import { createCards } from './cards.ts';
import { createEars } from './ears.ts';
import { NotInstalled } from './hopeless.ts';
import { createInstallations, type Installations } from './installations.ts';
import { listen } from './listeners.ts';
import { type SlackLog, sdkLogger } from './log.ts';
import { createPace } from './pace.ts';
import { createPeople } from './people.ts';
import { createProgress } from './progress.ts';
import { httpSource, persistFirst } from './receiver.ts';
import { createSeals } from './seal.ts';
import { createSender, type SlackSender } from './sender.ts';
import { socketSource } from './socket.ts';
import { createThreads } from './threads.ts';
import { apiBase, clientOptions, createWeb } from './web.ts';
import { manyWorkspaces, singleWorkspace } from './workspaces.ts';

export interface SlackConfig {
  /** One workspace: its bot token. */
  botToken?: string;
  /** For events over HTTP. */
  signingSecret?: string;
  /** For events over Socket Mode. */
  appToken?: string;
  /** For several workspaces, by OAuth. */
  clientId?: string;
  clientSecret?: string;
  /** Keys for stored tokens, base64, the newest first. */
  encryptionKeys?: readonly string[];
  /** Another host than Slack's. */
  apiUrl?: string;
}

export interface SlackOptions {
  receive: Receive;
  records: Records;
  clock: Clock;
  log: SlackLog;
  config: SlackConfig;
  /** Draws picture blocks; without it their words are shown. */
  draw?: Draw;
  /** Makes the files of file blocks; without it they say what to do instead. */
  makeFile?: MakeFile;
}

export interface SlackChannel {
  /** Adds the routes. Before any body parser: the signature is about the bytes as they came. */
  mount(app: Application): void;
  sender: SlackSender;
  /** Checks the tokens and connects. @throws Error that says what to set when Slack refuses one. */
  start(): Promise<void>;
  /** Takes up nothing new, and finishes what was begun. */
  stop(): Promise<void>;
}

const slackApi = 'https://slack.com/api/';

function oauthOf({ clientId, clientSecret, encryptionKeys = [] }: SlackConfig, records: Records, log: SlackLog) {
  if (clientId === undefined || clientSecret === undefined) return null;
  return { clientId, clientSecret, installations: createInstallations(records, createSeals(encryptionKeys), log) };
}

/** The pages by which a workspace installs the app. The secret of their state follows from the app's own. */
const installPages = (
  clientId: string,
  clientSecret: string,
  store: Installations['store'],
  apiUrl: string,
  options: ReturnType<typeof clientOptions>,
) => ({
  clientId,
  clientSecret,
  stateSecret: createHmac('sha256', clientSecret).update('install state').digest('base64url'),
  scopes: manifest.oauth_config.scopes.bot,
  installationStore: store,
  installerOptions: { directInstall: true, clientOptions: options, authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href },
});

export function createSlackChannel({ receive, records, clock, log, config, draw, makeFile }: SlackOptions): SlackChannel {
  const { botToken, signingSecret, appToken } = config;
  const apiUrl = apiBase(config.apiUrl ?? slackApi);
  const logger = sdkLogger(log);
  const options = clientOptions({ apiUrl, logger });
  const web = createWeb({ apiUrl, logger });

  const oauth = botToken === undefined ? oauthOf(config, records, log) : null;
  if (botToken === undefined && oauth === null)
    throw new Error('Slack needs SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several');
  if (signingSecret === undefined && appToken === undefined)
    throw new Error('Slack needs SLACK_SIGNING_SECRET for events over HTTP, or SLACK_APP_TOKEN for Socket Mode');
  const workspaces = oauth === null ? singleWorkspace(botToken ?? '', web, log) : manyWorkspaces({ ...oauth, web, clock, log });

  const install = oauth && installPages(oauth.clientId, oauth.clientSecret, oauth.installations.store, apiUrl, options);
  const http = signingSecret === undefined ? null : httpSource({ signingSecret, logger, log, clock, ...(install && { install }) });
  const socket = appToken === undefined ? null : socketSource({ appToken, clock, log, apiUrl, logger });

  const app = new App({
    receiver: persistFirst([http?.source, socket?.source].filter((source) => source != null)),
    logger,
    clientOptions: options,
    // Nothing is asked of Slack while it is being put together: a bad token would end the process later, unheard.
    deferInitialization: true,
    // Sessions are ours; Bolt would keep one in memory for every conversation.
    convoStore: false,
    authorize: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      const team = teamId ?? enterpriseId ?? '';
      const known = await workspaces.known({
        team,
        ...(isEnterpriseInstall && enterpriseId !== undefined && { enterprise: enterpriseId }),
      });
      if (known === null) throw new NotInstalled('not installed there');
      return {
        ...(known.botUser !== undefined && { botUserId: known.botUser }),
        ...(known.botId !== undefined && { botId: known.botId }),
        ...(team === '' && known.team !== undefined && { teamId: known.team }),
      };
    },
  });
  // Told to the receivers, which answer that the event may come again.
  app.error(async (error) => {
    throw error;
  });

  const cards = createCards(records);
  const asides = createAsides(log);
  const people = createPeople(workspaces, web, clock);
  const ears = createEars({ receive, people, threads: createThreads(records), clock });
  listen(app, { ears, cards, asides, workspaces, web, log, clock });

  return {
    mount(express) {
      http?.mount(express);
    },
    sender: createSender({
      workspaces,
      web,
      pace: createPace(clock),
      cards,
      progress: createProgress(records),
      log,
      people,
      ...(draw && { draw }),
      ...(makeFile && { makeFile }),
    }),
    async start() {
      await app.init();
      await workspaces.start();
      await socket?.start();
    },
    async stop() {
      await socket?.stop();
      await asides.settled();
    },
  };
}
