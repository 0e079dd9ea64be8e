/** What every answer says to a browser, on both ports, also where there is nothing; and a request that is sent too slowly. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import express from 'express';
import { hardened, nothingElse } from '../../src/app/hardened.ts';
import { createHealth, healthRoutes } from '../../src/app/health.ts';
import { type Listening, listen } from '../../src/app/http.ts';
import { createMetrics } from '../../src/app/metrics.ts';
import { operatorPages } from '../../src/app/operator-page.ts';
import { fakeClock } from '../turns/fake-clock.ts';

const open: Listening[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function bothPorts(): Promise<string[]> {
  const idle = { pending: 0, oldest: null, dead: 0, ambiguous: 0 };
  const store = { record: async () => null, backlog: async () => ({ inbox: idle, outbox: idle }) };
  const health = createHealth(store, fakeClock());
  const app = express()
    .disable('x-powered-by')
    .use(hardened)
    .use(healthRoutes(health))
    .use(...nothingElse);
  for (const one of [
    app,
    operatorPages(
      health,
      createMetrics(store, () => 0),
    ),
  ])
    open.push(await listen(one, '127.0.0.1', 0, 'PORT'));
  return open.map(({ port }) => `http://127.0.0.1:${port}`);
}

test.each(['/healthz', '/readyz', '/metrics', '/nothing/here'])('%s can be framed, run, sniffed and kept by nobody', async (path) => {
  for (const url of await bothPorts()) {
    const { headers } = await fetch(`${url}${path}`, { headers: { connection: 'close' } });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/u);
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('a fault in a route answers with its status and nothing else', async () => {
  const app = express().use(hardened);
  app.get('/', () => {
    throw Object.assign(new Error('geheim'), { config: { headers: { authorization: 'Bearer xoxb-1' } } });
  });
  open.push(await listen(app.use(...nothingElse), '127.0.0.1', 0, 'PORT'));
  const response = await fetch(`http://127.0.0.1:${open[0]?.port}/`, { headers: { connection: 'close' } });
  expect([response.status, await response.text()]).toEqual([500, '']);
});

test('a request that is sent too slowly is broken off: headers after ten seconds, the whole after twenty', async () => {
  const [url] = await bothPorts();
  const limits: [number, number][] = [];
  const look = (message: unknown): void => {
    const { server } = message as { server: Server };
    limits.push([server.headersTimeout, server.requestTimeout]);
  };
  subscribe('http.server.request.start', look);
  try {
    await fetch(`${url}/healthz`, { headers: { connection: 'close' } });
  } finally {
    unsubscribe('http.server.request.start', look);
  }
  expect(limits).toEqual([[10_000, 20_000]]);
});

test('a port that is taken is named with what to do', async () => {
  await bothPorts();
  await expect(listen(express(), '127.0.0.1', open[0]?.port ?? 0, 'METRICS_PORT')).rejects.toThrow(
    /^METRICS_PORT: 127\.0\.0\.1:\d+ cannot be listened on \(EADDRINUSE\)\. Choose another port or host\.$/u,
  );
});
