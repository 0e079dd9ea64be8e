/** Calls to platforms over Node's own client: what the SDK reads of an answer, and every way in which there is none. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { transport } from '../../src/channels/transport.ts';

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/x`;
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const codeOf = (error: { code?: string }): string | undefined => error.code;
const bodyOf = async (request: IncomingMessage): Promise<string> => (await request.toArray()).join('');

test('sends method, headers and text, and gives the answer as fetch would', async () => {
  const url = await serve(async (request, response) => {
    const { method, headers } = request;
    const heard = { method, token: headers.authorization, length: headers['content-length'], body: await bodyOf(request) };
    response.writeHead(200, { 'Content-Type': 'application/json', 'x-oauth-scopes': 'chat:write' }).end(JSON.stringify(heard));
  });
  const answer = await transport(url, { method: 'POST', headers: { Authorization: 'Bearer x' }, body: 'tekst=één' });
  expect([answer.ok, answer.status, answer.statusText, answer.url]).toEqual([true, 200, 'OK', url]);
  expect([answer.headers.get('Content-Type'), answer.headers.get('retry-after')]).toEqual(['application/json', null]);
  expect(Object.fromEntries(answer.headers.entries())).toMatchObject({ 'x-oauth-scopes': 'chat:write' });
  const heard = { method: 'POST', token: 'Bearer x', length: '11', body: 'tekst=één' };
  expect(JSON.parse(await answer.text())).toEqual(heard);
  expect(await answer.json()).toEqual(heard);
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(await answer.text());
});

test('an answer that is no success is an answer', async () => {
  const url = await serve((_request, response) => response.writeHead(429, { 'retry-after': '7' }).end());
  const answer = await transport(url, { method: 'POST', body: '' });
  expect([answer.ok, answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([false, 429, '7', '']);
});

test('a connection that is refused, or broken off before or within the answer, rejects with its code', async () => {
  const gone = await serve(() => {});
  const [server] = servers.splice(0);
  await new Promise((resolve) => server?.close(resolve));
  const refused = await transport(gone, { method: 'POST', body: 'x' }).catch(codeOf);
  const before = await transport(await serve((request) => request.socket.destroy()), { method: 'POST', body: 'x' }).catch(codeOf);
  const within = await transport(
    await serve((request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      setImmediate(() => request.socket.destroy());
    }),
    { method: 'POST', body: 'x' },
  ).catch(codeOf);
  expect([refused, before, within]).toEqual(['ECONNREFUSED', 'ECONNRESET', 'ECONNRESET']);
});

test('ends with the reason of its signal, also in the middle of an answer', async () => {
  const limit = new AbortController();
  const reason = new DOMException('too long', 'TimeoutError');
  const url = await serve((_request, response) => {
    response.writeHead(200).write('{');
    limit.abort(reason);
  });
  const calling = { method: 'POST', body: 'x', signal: limit.signal };
  await expect(transport(url, calling)).rejects.toBe(reason);
  // Also one that had ended before.
  await expect(transport(url, calling)).rejects.toBe(reason);
});

test('an answer without end is broken off', async () => {
  const url = await serve((_request, response) => {
    const part = Buffer.alloc(2 ** 20);
    const more = (): void => void (response.destroyed || response.write(part, more));
    response.writeHead(200);
    more();
  });
  await expect(transport(url, { method: 'POST', body: 'x' })).rejects.toThrow('too long');
});
