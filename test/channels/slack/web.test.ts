/** Posts past the SDK's client: what is sent, and how every answer ends. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { postJson } from '../../../src/channels/slack/web.ts';

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/chat.postMessage`;
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const { signal } = new AbortController();

const answering = (status: number, body: unknown, headers = {}): Promise<string> =>
  serve((_request, response) => response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body)));

test('the arguments are sent as JSON, and the token in its header only', async () => {
  const url = await serve(async (request, response) => {
    const { 'content-type': type, authorization } = request.headers;
    const body = (await request.toArray()).join('');
    response.end(JSON.stringify({ ok: true, ts: '1.2', heard: [request.method, type, authorization, body] }));
  });
  const heard = ['POST', 'application/json; charset=utf-8', 'Bearer xoxb', '{"channel":"D1","blocks":[{"type":"één"}]}'];
  const end = await postJson(url, 'xoxb', { channel: 'D1', blocks: [{ type: 'één' }] }, signal);
  expect(end).toEqual({ is: 'ok', result: { ok: true, ts: '1.2', heard } });
});

test('an answer says what is known of the post', async () => {
  const end = async (...given: Parameters<typeof answering>) => postJson(await answering(...given), 'xoxb', {}, signal);
  expect(await end(200, { ok: false, error: 'channel_not_found' })).toEqual({ is: 'unreachable', code: 'channel_not_found' });
  expect(await end(200, { ok: false, error: 'token_expired' })).toEqual({ is: 'expired' });
  expect(await end(200, { ok: false })).toEqual({ is: 'unknown', code: 'unknown_error' });
  expect(await end(200, '<html>')).toMatchObject({ is: 'unknown' });
  expect(await end(200, [])).toMatchObject({ is: 'unknown' });
  expect(await end(429, '', { 'retry-after': '7' })).toEqual({ is: 'limited', afterMs: 7_000 });
  expect(await end(429, '')).toEqual({ is: 'limited', afterMs: 30_000 });
  expect(await end(503, '')).toEqual({ is: 'unknown', code: 'http_503' });
  expect(await end(404, '')).toEqual({ is: 'refused', code: 'http_404' });
  expect(await end(302, '', { location: 'http://127.0.0.1/' })).toMatchObject({ is: 'unknown' });
});

test('a post that is not answered has an end', async () => {
  const url = await serve(() => {});
  expect(await postJson(url, 'xoxb', {}, signal, 1)).toMatchObject({ is: 'unknown' });
});

test('a post ends with the attempt that it belongs to', async () => {
  const time = new AbortController();
  const url = await serve(() => time.abort());
  expect(await postJson(url, 'xoxb', {}, time.signal, 60_000)).toEqual({ is: 'unknown', code: 'unknown' });
});
