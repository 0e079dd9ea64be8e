/**
 * Teams on this machine: the OpenID configuration and keys by which a bot knows it, the endpoint
 * that hands out the bot's token, and the Connector that takes what the bot sends. It checks what
 * the real one checks (token, size, unknown activities), and fails in the ways it is told to.
 *
 * @example
 * const teams = await startTeams();
 * teams.fail({ path: /activities/, status: 429, headers: { 'retry-after': '3' } });
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Json, type Key, makeKey, signed } from './keys.ts';

export interface Fault {
  method?: string;
  path: RegExp;
  /** 0: the connection is broken off. */
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Whether the request is carried out all the same: the answer is what got lost. */
  carriedOut?: boolean;
  /** Answers only when this resolves. */
  after?: Promise<void>;
  times?: number;
}

export interface Sent {
  id: string;
  conversation: string;
  /** Who can see it: one person, or everybody in the conversation. */
  to: string | null;
  activity: Json;
  /** How often it was changed. */
  updates: number;
}

export const tenant = '7c1a0000-0000-4000-8000-00000000aaaa';
export const botClient = { clientId: 'b07c1a00-0000-4000-8000-000000000b07', clientSecret: 'only-for-tests' } as const;
export const issuer = 'https://api.botframework.com';
/** Teams' own bound on a message. */
const mostBytes = 28 * 1024;

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const error = (code: string): Json => ({ error: { code, message: code } });

/** The key is made once: that takes longer than all the rest. */
const mainKey: Key = makeKey('main');

export async function startTeams() {
  const sent: Sent[] = [];
  const requests: string[] = [];
  const faults: Fault[] = [];
  const personal = new Map<string, string>();
  const notInstalled = new Set<string>();
  const tokens = new Set<string>();
  const uploads: { path: string; range: string; text: string }[] = [];
  let n = 0;
  const next = (): number => {
    n += 1;
    return n;
  };

  const server = createServer((req, res) => void serve(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function send(res: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void {
    res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body === undefined ? '' : JSON.stringify(body));
  }

  /** What is asked → what it does. Null: not one of ours. */
  function operation(method: string, path: string, targeted: boolean): ((body: string) => [number, unknown?]) | null {
    if (method === 'POST' && path === '/v3/conversations') return openChat;
    const [, conversation = '', activity] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/u.exec(path) ?? [];
    if (method === 'POST' && conversation !== '' && activity === undefined)
      return (body) => create(decodeURIComponent(conversation), targeted, body);
    if (method === 'PUT' && activity !== undefined) return (body) => update(decodeURIComponent(activity), body);
    return null;
  }

  function openChat(body: string): [number, unknown?] {
    const { members = [], tenantId } = JSON.parse(body);
    const [user] = members;
    if (tenantId !== tenant || user === undefined) return [400, error('BadArgument')];
    if (notInstalled.has(user.id)) return [403, error('BotNotInConversationRoster')];
    const id = personal.get(user.id) ?? `a:personal-${user.id.slice(-8)}`;
    personal.set(user.id, id);
    return [201, { id }];
  }

  function create(conversation: string, targeted: boolean, body: string): [number, unknown?] {
    const activity = JSON.parse(body);
    const id = `sent-${next()}`;
    sent.push({ id, conversation, to: targeted ? activity.recipient.id : null, activity, updates: 0 });
    return [201, { id }];
  }

  function update(id: string, body: string): [number, unknown?] {
    const found = sent.find((one) => one.id === id);
    if (found === undefined) return [404, error('ActivityNotFoundInConversation')];
    found.activity = JSON.parse(body);
    found.updates += 1;
    return [200, { id }];
  }

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(req.url ?? '/', url);
    const { method = '' } = req;
    requests.push(`${method} ${path}`);
    const body = await bodyOf(req);
    const fault = faults.find((one) => one.path.test(path) && (one.method === undefined || one.method === method));
    if (fault !== undefined) {
      if (fault.times !== undefined) fault.times -= 1;
      if (fault.times === 0) faults.splice(faults.indexOf(fault), 1);
      await fault.after;
      if (fault.carriedOut === true) operation(method, path, searchParams.has('isTargetedActivity'))?.(body);
      if (fault.status === 0) return void req.socket.destroy();
      return send(res, fault.status, fault.body, fault.headers);
    }
    if (path === '/v1/.well-known/openidconfiguration') return send(res, 200, { issuer, jwks_uri: `${url}/v1/.well-known/keys` });
    if (path === '/v1/.well-known/keys') return send(res, 200, { keys: [mainKey.jwk] });
    if (method === 'POST' && path === `/${tenant}/oauth2/v2.0/token`) return token(res, new URLSearchParams(body));
    if (method === 'PUT' && path.startsWith('/storage/')) {
      uploads.push({ path, range: String(req.headers['content-range']), text: body });
      return send(res, 201, {});
    }
    const carryOut = operation(method, path, searchParams.get('isTargetedActivity') === 'true');
    if (carryOut === null) return send(res, 501, error('NotCovered'));
    if (!tokens.has((req.headers.authorization ?? '').replace(/^Bearer /u, ''))) return send(res, 401, error('Unauthorized'));
    if (Buffer.byteLength(body) > mostBytes) return send(res, 413, error('MessageSizeTooBig'));
    const [status, answer] = carryOut(body);
    send(res, status, answer);
  }

  function token(res: ServerResponse, form: URLSearchParams): void {
    const known = form.get('client_id') === botClient.clientId && form.get('client_secret') === botClient.clientSecret;
    if (!known || form.get('grant_type') !== 'client_credentials' || form.get('scope') !== `${issuer}/.default`)
      return send(res, 401, { error: 'invalid_client' });
    const issued = signed(mainKey, { aud: issuer, appid: botClient.clientId, jti: next(), exp: Math.floor(Date.now() / 1_000) + 3_600 });
    tokens.add(issued);
    send(res, 200, { token_type: 'Bearer', expires_in: 3_600, access_token: issued });
  }

  return {
    url,
    key: mainKey,
    sent,
    requests,
    /** What was put in the storage of its people. */
    uploads,
    notInstalled,
    fail: (fault: Fault): void => void faults.push(fault),
    /** Makes all tokens that were handed out worthless, as when the secret is renewed. */
    revoke: (): void => tokens.clear(),
    /** What one sees in a conversation: the messages to everybody, and those to this person only. */
    seenIn: (conversation: string, user?: string): Sent[] =>
      sent.filter((one) => one.conversation === conversation && (one.to === null || one.to === user)),
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type Teams = Awaited<ReturnType<typeof startTeams>>;
