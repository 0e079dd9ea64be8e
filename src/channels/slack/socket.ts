/**
 * Socket Mode with a connection that is kept up by us. The SDK's own reconnecting asks a hundred times,
 * and ends the process with an unhandled rejection when Slack cannot be reached at that moment.
 */
import { SocketModeReceiver } from '@slack/bolt';
import type { Clock } from '../clock.ts';
import { hopeless } from './hopeless.ts';
import type { SlackLog } from './log.ts';
import { clientOptions, networkCode, type WebOptions } from './web.ts';
import { wrongToken } from './workspaces.ts';

const firstDelay = 500;
const longestDelay = 60_000;

export interface SocketOptions extends WebOptions {
  appToken: string;
  clock: Clock;
  log: SlackLog;
}

export interface SocketSource {
  source: Pick<SocketModeReceiver, 'init'>;
  /** Resolves when connected. @throws Error saying what to set when Slack refuses the token; any other trouble is tried again. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Slack's code in an error of the SDK. */
function slackCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined;
  const { data } = error;
  return typeof data === 'object' && data !== null && 'error' in data && typeof data.error === 'string' ? data.error : undefined;
}

export function socketSource({ appToken, clock, log, ...web }: SocketOptions): SocketSource {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: web.logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(web) },
    processEventErrorHandler: async ({ error }) => {
      const settled = hopeless(error);
      log({ code: settled ?? 'slack_event_failed', ...('code' in error && { why: error.code }) });
      return settled !== null;
    },
  });
  const { client } = receiver;
  let running = false;
  let connecting = false;
  let failures = 0;
  let cancel = (): void => {};

  async function connect(): Promise<void> {
    connecting = true;
    try {
      await client.start();
      failures = 0;
    } finally {
      connecting = false;
    }
  }

  function again(why: string): void {
    if (!running) return;
    log({ code: 'slack_socket_lost', why });
    const delay = failures === 0 ? 0 : Math.min(firstDelay * 2 ** (failures - 1), longestDelay);
    failures += 1;
    cancel = clock.after(delay, () => {
      if (running) connect().catch((error: unknown) => again(slackCode(error) ?? networkCode(error)));
    });
  }

  // While connecting, the attempt itself tells how it ended.
  client.on('disconnected', () => {
    if (!connecting) again('disconnected');
  });

  return {
    source: receiver,
    async start() {
      running = true;
      try {
        await connect();
      } catch (error) {
        const code = slackCode(error);
        if (code !== undefined && wrongToken.includes(code)) {
          running = false;
          throw new Error(
            `SLACK_APP_TOKEN is refused by Slack (${code}): make an app-level token (xapp-…) with the scope connections:write under Basic Information`,
          );
        }
        failures = 1;
        again(code ?? networkCode(error));
      }
    },
    async stop() {
      running = false;
      cancel();
      await client.disconnect();
    },
  };
}
