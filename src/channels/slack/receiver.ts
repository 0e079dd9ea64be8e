/**
 * The ways in, and Law 2 around them. Bolt acknowledges an event before its listeners run: here the
 * acknowledgement is held back until they have stored it, over HTTP and over Socket Mode alike.
 *
 * Requests are verified here and not by Bolt, which looks at the past only, takes the version from the
 * signature itself, and compares by two more hashes: ten times the work of the signature.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type App, ExpressReceiver, type ExpressReceiverOptions, type Receiver } from '@slack/bolt';
import express, { type Application, type NextFunction, type Request, type Response, Router } from 'express';
import type { Clock } from '../clock.ts';
import { hopeless } from './hopeless.ts';
import type { SdkLogger, SlackLog } from './log.ts';

const eventsPath = '/slack/events';

/** Largest request that is read. A form of twenty full fields stays far below it. */
const bodyLimit = '1mb';

/** How far the time of a request may be from ours, in seconds. */
const maxSkew = 5 * 60;

/** One source of events, as Bolt's own receivers are. */
type Source = Pick<Receiver, 'init'>;

/** Hands the app's events on with their acknowledgement kept until the app is through with them. */
export const persistFirst = (sources: readonly Source[]): Receiver => ({
  init(app) {
    const held: App = Object.create(app, {
      processEvent: {
        value: async ({ ack, ...event }: Parameters<App['processEvent']>[0]): Promise<void> => {
          let answer: unknown;
          await app.processEvent({
            ...event,
            ack: async (response?: unknown) => {
              answer = response;
            },
          });
          // Also what no listener wanted: it would only come again.
          await ack(answer);
        },
      },
    });
    for (const source of sources) source.init(held);
  },
  start: async () => {},
  stop: async () => {},
});

export interface HttpOptions {
  signingSecret: string;
  logger: SdkLogger;
  log: SlackLog;
  clock: Pick<Clock, 'now'>;
  /** For the pages that install the app in further workspaces. */
  install?: Pick<ExpressReceiverOptions, 'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'>;
}

export interface HttpSource {
  source: Source;
  mount(app: Application): void;
}

/** Parsers that take the raw body away, which the signature is about. */
const parsers = ['jsonParser', 'urlencodedParser', 'rawParser', 'textParser'];

export function httpSource({ signingSecret, logger, log, clock, install }: HttpOptions): HttpSource {
  const bytes = express.raw({ limit: bodyLimit, type: () => true, inflate: false });

  function fence(request: Request, response: Response, next: NextFunction): void {
    const { 'x-slack-request-timestamp': at, 'x-slack-signature': signature } = request.headers;
    const refuse = (why: string, status = 401): void => {
      log({ code: 'slack_refused_request', why });
      response.status(status).end();
    };
    if (typeof at !== 'string' || !/^\d{1,12}$/u.test(at)) return refuse('no_timestamp');
    if (Math.abs(clock.now() / 1000 - Number(at)) > maxSkew) return refuse('timestamp');
    if (typeof signature !== 'string' || !/^v0=[0-9a-f]{64}$/u.test(signature)) return refuse('signature');
    bytes(request, response, (error?: { status?: number }) => {
      if (error !== undefined) return refuse('body', error.status === 413 ? 413 : 400);
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const made = createHmac('sha256', signingSecret).update(`v0:${at}:`).update(body).digest();
      if (!timingSafeEqual(made, Buffer.from(signature.slice(3), 'hex'))) return refuse('signature');
      // Where Bolt looks for what was read already.
      Object.assign(request, { rawBody: body });
      next();
    });
  }

  // On the router before Bolt's own route, and by the same path: nothing gets there past it.
  const router = Router();
  router.post(eventsPath, fence);
  const receiver = new ExpressReceiver({
    signingSecret,
    signatureVerification: false,
    router,
    logger,
    endpoints: eventsPath,
    bodyLimit,
    processEventErrorHandler: async ({ error, response }) => {
      const settled = hopeless(error);
      log({ code: settled ?? 'slack_event_failed', ...('code' in error && { why: error.code }) });
      // What may pass comes again.
      if (!response.headersSent) response.writeHead(settled === null ? 500 : 200).end();
      return true;
    },
    ...install,
  });

  return {
    source: receiver,
    mount(app) {
      const layers: { name?: string }[] = app.router.stack;
      if (layers.some(({ name = '' }) => parsers.includes(name)))
        throw new Error('mount Slack before any body parser (express.json): its signature is about the bytes as they came');
      app.use(router);
    },
  };
}
