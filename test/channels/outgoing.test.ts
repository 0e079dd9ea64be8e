/** Requests of ours that somebody tries to send elsewhere: by an address in an event, in an answer, or by a redirect. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { sdkLogger } from '../../src/channels/slack/log.ts';
import { answer } from '../../src/channels/slack/post.ts';
import { upload } from '../../src/channels/slack/upload.ts';
import { createWeb, ended } from '../../src/channels/slack/web.ts';
import { createComplete } from '../../src/language/model/complete.ts';
import { systemClock } from '../../src/turns/clock.ts';
import { seen, startBench, stopAll } from './slack/bench.ts';
import { openHouse } from './teams/harness.ts';

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A service inside the network that nobody from outside may reach, through us or otherwise. */
let inside: string;
let reached: string[];
beforeEach(async () => {
  reached = [];
  inside = await serve((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"id":"1"}');
  });
});
afterEach(async () => {
  await stopAll();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Sends every request on to the service inside. */
const redirecting = (status: number) => serve((_request, response) => response.writeHead(status, { location: `${inside}/secret` }).end());
const slackWeb = (apiUrl: string) => createWeb({ apiUrl: `${apiUrl}/api/`, logger: sdkLogger(() => {}) });

test('Slack: the address for answers of a command points inside: nothing goes there, and the words arrive another way', async () => {
  const { people, settle } = await startBench();
  const anna = people.user('Anna');
  // In a channel: there the answer is for the person alone, through the address that came with the command.
  const channel = people.channel([anna]);
  const { kind, payload } = await people.command(anna, 'status', channel);
  await settle();
  const before = people.shownTo(anna).length;
  const changed = { ...payload, response_url: `${inside}/secret`, trigger_id: people.trigger(anna) };
  expect((await people.deliver(kind, changed)).status).toBe(200);
  await settle();
  expect(reached).toEqual([]);
  expect(people.shownTo(anna).length).toBeGreaterThan(before);
  expect(seen(people.lastTo(anna).blocks)).not.toBe('');
});

test('Slack: the address for a file points inside: the file does not go there', async () => {
  const api = await serve((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ok: true, upload_url: `${inside}/secret`, file_id: 'F1' })),
  );
  const web = slackWeb(api);
  const picture = { bytes: new Uint8Array([1]), filename: 'radar.png', title: 'radar', alt: 'x' };
  const end = await upload(web, web.client('xoxb-1'), { channel_id: 'D1' }, picture, new AbortController().signal);
  expect(end).toEqual({ is: 'refused', code: 'address_refused' });
  expect(reached).toEqual([]);
});

test.each([301, 302, 307, 308])('Slack: an answer %d sends nothing on', async (status) => {
  const web = slackWeb(await redirecting(status));
  const end = await ended(() => web.client('xoxb-1').chat.postMessage({ channel: 'D1', text: 'geheim' }));
  expect(end.is).not.toBe('ok');
  expect(reached).toEqual([]);
});

test.each([301, 302, 307, 308])('Slack: an address for answers that says %d sends nothing on', async (status) => {
  const api = await redirecting(status);
  const end = await answer(slackWeb(api), `${api}/answer`, { text: 'geheim' });
  expect(end.is).not.toBe('ok');
  expect(reached).toEqual([]);
});

test.each([301, 302, 307, 308])('Slack: an address for a file that says %d sends nothing on', async (status) => {
  const api = await serve((request, response) =>
    request.url === '/put'
      ? response.writeHead(status, { location: `${inside}/secret` }).end()
      : response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ ok: true, upload_url: `http://${request.headers.host}/put`, file_id: 'F1' })),
  );
  const web = slackWeb(api);
  const picture = { bytes: new Uint8Array([1]), filename: 'radar.png', title: 'radar', alt: 'x' };
  const end = await upload(web, web.client('xoxb-1'), { channel_id: 'D1' }, picture, new AbortController().signal);
  expect(end.is).not.toBe('ok');
  expect(reached).toEqual([]);
});

test.each([302, 307, 308])('Teams: an answer %d of who hands out tokens sends our secret nowhere', async (status) => {
  const house = await openHouse();
  try {
    house.teams.fail({ path: /\/oauth2\//u, status, headers: { location: `${inside}/secret` }, times: 1 });
    await house.person('anna').say('hallo');
    await house.idle();
    expect(reached).toEqual([]);
  } finally {
    await house.close();
  }
});

test.each([302, 307, 308])('Teams: an answer %d of the Connector sends nothing on', async (status) => {
  const house = await openHouse();
  try {
    house.teams.fail({ path: /\/activities/u, status, headers: { location: `${inside}/secret` }, times: 1 });
    await house.person('anna').say('hallo');
    await house.idle();
    expect(reached).toEqual([]);
  } finally {
    await house.close();
  }
});

test.each([302, 307, 308])('the model: an answer %d sends no words on', async (status) => {
  const complete = createComplete({ baseUrl: await redirecting(status), model: 'x', clock: systemClock });
  const outcome = await complete({ name: 'x', schema: z.strictObject({}), system: 's', user: 'geheim' });
  expect(outcome.ok).toBe(false);
  expect(reached).toEqual([]);
});
