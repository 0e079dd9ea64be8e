/** Closed without credentials; the development switch opens it to this machine, and to nothing else. */
import { request } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { createTeamsChannel, NotLocal } from '../../../src/channels/teams/teams.ts';
import { fakeClock } from '../../turns/fake-clock.ts';
import { type House, openHouse } from './harness.ts';

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

const none = { clientId: '', clientSecret: '', tenantId: '' };

test.each(['clientId', 'clientSecret', 'tenantId'] as const)('without %s nothing is let in, not even a good token', async (name) => {
  house = await openHouse({ [name]: '' });
  const anna = house.person('anna');
  expect((await anna.say('hallo')).status).toBe(401);
  expect(house.received).toEqual([]);
  expect(house.log).toEqual(['{"code":"teams_refused","why":"no_credentials"}']);
});

test.each(['0.0.0.0', '::', '192.168.1.2', 'example.org', '127.0.0.1.example.org', ''])('the switch is refused on %s', (host) => {
  const options = {
    config: { ...none, host, allowUnauthenticatedLocal: true },
    clock: fakeClock(),
    log: () => {},
    receive: async () => 'new' as const,
    records: {
      record: async () => null,
      recordsOf: async () => [],
      putRecord: async () => true,
      keepRecord: async () => {},
      removeRecord: async () => {},
    },
  };
  expect(() => createTeamsChannel(options)).toThrow(NotLocal);
});

test('with the switch a message without a token is answered, without a token', async () => {
  house = await openHouse({ ...none, allowUnauthenticatedLocal: true });
  const anna = house.person('anna');
  const body = anna.activity(anna.personal, { type: 'message', text: 'hallo', channelId: 'emulator' });
  expect((await anna.post(body, null)).status).toBe(200);
  await house.idle();
  expect(house.received).toHaveLength(1);
  // The local service wants a token, and there was none to fetch.
  expect(house.teams.requests).toEqual(['POST /v3/conversations/a%3Apersonal-29%3Aanna/activities']);
});

test('with the switch a web page is refused, and a service elsewhere', async () => {
  house = await openHouse({ ...none, allowUnauthenticatedLocal: true });
  const anna = house.person('anna');
  const { port } = new URL(house.bot);
  const body = JSON.stringify(anna.activity(anna.personal, { type: 'message', text: 'hallo' }));
  const ask = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end(body);
    });
  expect(await ask({ origin: 'https://evil.example' })).toBe(403);
  expect(await ask({ host: 'evil.example' })).toBe(403);
  const elsewhere = anna.activity(anna.personal, { type: 'message', text: 'hallo', serviceUrl: 'https://evil.example' });
  expect((await anna.post(elsewhere, null)).status).toBe(403);
  expect(house.received).toEqual([]);
});
