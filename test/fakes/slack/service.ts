/**
 * A Slack on this machine: the Web API, answer addresses, uploads and Socket Mode over real connections.
 * It keeps Slack's documented limits, and can be told to fail.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import manifest from '../../../manifests/slack.json' with { type: 'json' };
import { type Method, methods } from './coverage.ts';
import { messageFaults } from './limits.ts';
import { handlers, Refusal } from './methods.ts';
import { type Call, type Json, newState, nextTs, type State } from './state.ts';

/** What goes wrong with the next call of a method. `after`: Slack has done it all the same. */
type Fault =
  | { is: 'limited'; retryAfter: number }
  | { is: 'error'; code: string }
  | { is: 'status'; status: number; after?: boolean }
  | { is: 'reset'; after?: boolean }
  | { is: 'held'; until: Promise<void> };

export interface FakeSlack {
  state: State;
  /** For SLACK_API_URL. */
  apiUrl: string;
  origin: string;
  /** Faults are used up in order, one per call of that method (`response_url` for answers). */
  fail(method: Method | 'response_url', ...faults: Fault[]): void;
  /** Calls of a method so far. */
  callsOf(method: Method | 'response_url'): Call[];
  /** Resolves with the value as soon as `look` finds one; looks again after every call. */
  until<T>(look: (state: State) => T | undefined | false): Promise<T>;
  /** Open Socket Mode connections. */
  sockets: Set<WebSocket>;
  /** Resolves when somebody connects. */
  connected(): Promise<void>;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Arguments that are objects or lists: JSON within a form. Any other that looks like JSON is what a person typed. */
const structured = new Set(['blocks', 'attachments', 'metadata', 'view', 'files', 'prompts', 'unfurls']);

/** Arguments as the SDK sends them. */
function argsOf(body: string, type: string | undefined): Json {
  if (type?.includes('json')) return JSON.parse(body || '{}');
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [name, structured.has(name) ? JSON.parse(value) : value]);
  return Object.fromEntries(fields);
}

const isMethod = (name: string): name is Method => Object.hasOwn(methods, name);

function answerFor(state: State, method: string, args: Json, token: string, origin: string): Json {
  if (!isMethod(method)) return { ok: false, error: 'unknown_method' };
  const needed = methods[method];
  const known = state.tokens.get(token);
  if (method !== 'oauth.v2.access' && method !== 'api.test' && known === undefined)
    return { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' };
  if (method === 'apps.connections.open' && known?.kind !== 'app') return { ok: false, error: 'not_allowed_token_type' };
  if (needed !== null && !state.scopes.includes(needed)) return { ok: false, error: 'missing_scope', needed };
  try {
    return { ok: true, ...handlers[method]({ state, args, token, origin }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.message, response_metadata: { messages: error.details.map((one) => `[ERROR] ${one}`) } };
  }
}

/** An answer through the address of a command or button. */
function respond(state: State, url: string, body: Json): { status: number; answer: Json } {
  const to = state.answers.get(url);
  if (to === undefined || to.left <= 0) return { status: 404, answer: { ok: false, error: 'expired_url' } };
  if (messageFaults(body).length > 0) return { status: 400, answer: { ok: false, error: 'invalid_payload' } };
  to.left -= 1;
  const blocks = Array.isArray(body.blocks) ? { blocks: body.blocks as Json[] } : {};
  const message = {
    channel: to.channel,
    ts: nextTs(state),
    user: state.botUser,
    bot_id: state.botId,
    text: String(body.text),
    ephemeral: to.user,
    ...blocks,
  };
  if (body.replace_original === true) state.messages = state.messages.filter(({ ts }) => ts !== to.ts);
  state.messages.push(message);
  return { status: 200, answer: { ok: true } };
}

export async function startFakeSlack({ port = 0 }: { port?: number } = {}): Promise<FakeSlack> {
  const state = newState(manifest.oauth_config.scopes.bot);
  const faults = new Map<string, Fault[]>();
  const watchers = new Set<() => void>();
  const sockets = new Set<WebSocket>();

  function finish(response: ServerResponse, status: number, answer: Json, headers: Record<string, string> = {}): void {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer));
  }

  /** Does it, unless a fault is due; records what was asked and how it ended. */
  async function handle(
    response: ServerResponse,
    method: string,
    token: string,
    args: Json,
    act: () => { status: number; answer: Json },
  ): Promise<void> {
    const fault = faults.get(method)?.shift();
    if (fault?.is === 'held') await fault.until;
    const done = fault === undefined || fault.is === 'held' || ('after' in fault && fault.after === true) ? act() : null;
    const call: Call = { method, token, args, answer: done?.answer ?? null, status: done?.status ?? 0 };
    state.calls.push(call);
    if (fault?.is === 'limited') finish(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault.retryAfter) });
    else if (fault?.is === 'error') finish(response, 200, { ok: false, error: fault.code });
    else if (fault?.is === 'status') finish(response, fault.status, {});
    else if (fault?.is === 'reset') response.destroy();
    else if (done !== null) finish(response, done.status, done.answer);
    for (const look of watchers) look();
  }

  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const url = new URL(request.url ?? '/', origin);
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      if (url.pathname.startsWith('/upload/')) {
        const file = state.files.find(({ id }) => id === url.pathname.slice('/upload/'.length));
        if (file !== undefined) file.size = body.length;
        response.writeHead(200).end('OK');
      } else if (url.pathname.startsWith('/answer/')) {
        const args = argsOf(body.toString('utf8'), request.headers['content-type']);
        await handle(response, 'response_url', '', args, () => respond(state, url.href, args));
      } else {
        const method = url.pathname.replace('/api/', '');
        const args = argsOf(body.toString('utf8'), request.headers['content-type']);
        await handle(response, method, token, args, () => ({ status: 200, answer: answerFor(state, method, args, token, origin) }));
      }
    })();
  });
  const socketServer = new WebSocketServer({ server, path: '/socket' });
  socketServer.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      for (const look of watchers) look();
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: state.appId } }));
    for (const look of watchers) look();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const until = <T>(look: (state: State) => T | undefined | false): Promise<T> =>
    new Promise((resolve) => {
      const again = (): void => {
        const found = look(state);
        if (found === undefined || found === false) return;
        watchers.delete(again);
        resolve(found);
      };
      watchers.add(again);
      again();
    });

  return {
    state,
    origin,
    apiUrl: `${origin}/api/`,
    sockets,
    until,
    fail: (method, ...more) => void faults.set(method, [...(faults.get(method) ?? []), ...more]),
    callsOf: (method) => state.calls.filter((call) => call.method === method),
    connected: async () => void (await until(() => sockets.size > 0)),
    async close() {
      for (const socket of sockets) socket.terminate();
      socketServer.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
