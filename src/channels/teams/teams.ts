/**
 * Microsoft Teams as a channel: `POST /api/messages` behind a fence, the SDK's own check behind
 * that, then persist and acknowledge; replies go out through `sender`, which the outbox calls.
 *
 * @example
 * const teams = createTeamsChannel({ config, receive: engine.receive, records: store, clock, log });
 * teams.mount(app); // before any other body parser
 * await teams.start();
 */
import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App, type HttpRouteHandler } from '@microsoft/teams.apps';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Outgoing, Receive, Records, SendResult } from '../channel.ts';
import type { Clock } from '../clock.ts';
import type { MakeFile } from '../drawn.ts';
import { activitySchema, type InboundActivity } from './activity.ts';
import type { OutMessage } from './card.ts';
import { cloudOf, credentialsOf, isLoopback, isServiceUrl, type TeamsConfig, tenantsOf } from './config.ts';
import { createConnector } from './connector.ts';
import { type Claims, type FenceRules, readToken, refuseActivity } from './fence.ts';
import { createFiles } from './files.ts';
import { messagesIn } from './incoming.ts';
import { createInvokes, type InvokeAnswer } from './invoke.ts';
import { createKeysTried } from './keys-tried.ts';
import { limits } from './limits.ts';
import { silentLogger, type TeamsLog } from './log.ts';
import type { PictureUrl } from './pictures.ts';
import { createPlaces } from './places.ts';
import { createTeamsSender } from './sender.ts';
import { createTokenSource } from './token.ts';
import { createWaiters } from './waiters.ts';

export interface TeamsOptions {
  config: TeamsConfig;
  receive: Receive;
  records: Records;
  clock: Clock;
  log: TeamsLog;
  /** Where Teams can fetch a picture; absent: its words are shown. */
  pictureUrl?: PictureUrl;
  /** Makes the files of file blocks; without it they say what to do instead. */
  makeFile?: MakeFile;
}

export interface TeamsChannel {
  mount(app: Express): void;
  sender: {
    send(outgoing: Outgoing, signal: AbortSignal): Promise<SendResult>;
    arrived(outgoing: Outgoing, signal: AbortSignal): Promise<'yes' | 'no' | 'unknown'>;
  };
  start(): Promise<void>;
  stop(): Promise<void>;
}

const messagesPath = '/api/messages';

/** The development switch was set for a server that others can reach. */
export class NotLocal extends Error {
  readonly code = 'teams_not_local';

  constructor() {
    super('TEAMS_DANGEROUSLY_ALLOW_UNAUTHENTICATED_LOCAL needs HOST to be this machine, for example 127.0.0.1');
    this.name = 'NotLocal';
  }
}

/**
 * The SDK behind our fence: it checks signatures, and hands on what it lets in. What it would do then
 * (clients, contexts and streams for every activity) is left out.
 */
function createSdk(
  { config, log }: TeamsOptions,
  capture: (handler: HttpRouteHandler) => void,
  take: (activity: InboundActivity) => Promise<InvokeAnswer>,
): App {
  const cloud = cloudOf(config);
  const credentials = credentialsOf(config);
  const app = new App({
    // Empty and not absent: what is absent the SDK takes from variables of the environment that are not ours.
    clientId: credentials?.clientId ?? '',
    clientSecret: '',
    ...(credentials !== null && { tenantId: credentials.tenantId, token: () => Promise.reject(new Error('the SDK sends nothing')) }),
    cloud: withOverrides(PUBLIC, {
      openIdMetadataUrl: cloud.openidUrl,
      tokenIssuer: cloud.issuer,
      botScope: cloud.scope,
      loginEndpoint: cloud.loginUrl,
    }),
    serviceUrl: 'https://smba.trafficmanager.net/teams',
    client: { logger: silentLogger(log) },
    logger: silentLogger(log),
    telemetry: { agent365: false },
    dangerouslyAllowUnauthenticatedRequests: config.allowUnauthenticatedLocal === true,
    httpServerAdapter: { registerRoute: (_method, path, handler) => (path === messagesPath ? capture(handler) : undefined) },
  });
  // What `serve` handed in, which it has parsed.
  app.server.onRequest = ({ body }) => take(body as InboundActivity);
  return app;
}

/** @throws NotLocal */
export function createTeamsChannel(options: TeamsOptions): TeamsChannel {
  const { config, clock, log, records, receive, pictureUrl = async () => null, makeFile } = options;
  const local = config.allowUnauthenticatedLocal === true;
  if (local && !isLoopback(config.host)) throw new NotLocal();
  const credentials = credentialsOf(config);
  const open = local || credentials !== null;
  const rules: FenceRules = {
    issuer: cloudOf(config).issuer,
    clientId: config.clientId ?? '',
    tenants: tenantsOf(config),
    isServiceUrl: (url) => isServiceUrl(url, config),
  };
  const tokens = credentials === null ? null : createTokenSource(cloudOf(config), credentials, clock);
  const places = createPlaces(records);
  const waiters = createWaiters<OutMessage>(clock);
  const connector = createConnector({
    token: async () => tokens?.get() ?? null,
    now: clock.now,
    isServiceUrl: rules.isServiceUrl,
    onRefusedToken: () => tokens?.forget(),
  });
  const files =
    makeFile === undefined ? null : createFiles({ connector, records, makeFile, origins: config.serviceOrigins ?? [], log, clock });
  const sender = createTeamsSender({ connector, places, waiters, log, clock, pictureUrl, files });
  const invokes = createInvokes({ receive, places, waiters, log, pictureUrl, files });
  const keys = createKeysTried(clock);

  /** An activity that fence and SDK let in. Rejects when it could not be stored: then it is not acknowledged. */
  async function take(activity: InboundActivity): Promise<InvokeAnswer> {
    const at = new Date(clock.now()).toISOString();
    const installs = await places.remember(activity);
    const given = { activity, at, installs };
    if (activity.type === 'invoke') return invokes(given);
    const messages = messagesIn(given);
    if (messages.length === 0) log({ code: 'teams_ignored', why: activity.type.replace(/\W/gu, '').slice(0, 40) });
    for (const message of messages) await receive(message);
    return { status: 200 };
  }
  let handler: HttpRouteHandler | null = null;
  const app = createSdk(
    options,
    (registered) => {
      handler = registered;
    },
    take,
  );

  const refuse = (res: Response, status: number, why: string): void => {
    log({ code: 'teams_refused', why });
    res.status(status).end();
  };

  /** Before the body is read. The development mode answers nobody but this machine, also not through a web page. */
  function guard(req: Request, res: Response, next: NextFunction): void {
    if (!open) return refuse(res, 401, 'no_credentials');
    if (handler === null) return refuse(res, 503, 'not_started');
    if (local) {
      const here = isLoopback(req.socket.remoteAddress ?? '') && isLoopback((req.headers.host ?? '').replace(/:\d+$/u, ''));
      return here && req.headers.origin === undefined ? next() : refuse(res, 403, 'not_local');
    }
    const verdict = readToken(req.headers.authorization, rules, clock.now());
    if ('refused' in verdict) return refuse(res, 401, verdict.refused);
    if (!keys.mayTry(verdict.kid)) return refuse(res, 429, 'keys');
    res.locals.claims = verdict.claims;
    res.locals.kid = verdict.kid;
    next();
  }

  const json = express.json({ limit: limits.bodyBytes, type: () => true });
  function body(req: Request, res: Response, next: NextFunction): void {
    json(req, res, (error?: unknown) => {
      if (error === undefined) return next();
      const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 400;
      refuse(res, status === 413 ? 413 : 400, 'body');
    });
  }

  async function serve(req: Request, res: Response): Promise<void> {
    const parsed = activitySchema.safeParse(req.body);
    if (!parsed.success) return refuse(res, 400, 'activity');
    const claims: Claims | null = local ? null : res.locals.claims;
    const why = refuseActivity(claims, parsed.data, rules);
    if (why !== null) return refuse(res, 403, why);
    const authorization = req.headers.authorization;
    const answer = await handler?.({ body: parsed.data, headers: authorization === undefined ? {} : { authorization } });
    const status = answer?.status ?? 503;
    if (status === 401) log({ code: 'teams_refused', why: 'token_signature' });
    else if (claims !== null) keys.proved(String(res.locals.kid));
    // What the SDK says of an error is for its own log.
    if (status >= 400 || answer?.body === undefined) res.status(status).end();
    else res.status(status).json(answer.body);
  }

  return {
    mount: (server) => void server.post(messagesPath, guard, body, serve),
    sender,
    start: () => app.initialize(),
    async stop() {
      waiters.close();
    },
  };
}
