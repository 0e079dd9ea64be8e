/** Holds the local Teams service to its list of what it does and what it does not, and to Teams' own bounds. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { covered, uncovered } from '../../fakes/teams/coverage.ts';
import { botClient, issuer, startTeams, type Teams, tenant } from '../../fakes/teams/service.ts';

let teams: Teams;
beforeAll(async () => {
  teams = await startTeams();
});
afterAll(() => teams.stop());

const ask = (line: string, init: RequestInit = {}): Promise<Response> => {
  const [method = '', path = ''] = line.split(' ');
  const filled = path
    .replace('{tenant}', tenant)
    .replace('{conversation}', 'a:1')
    .replace(/\{\w+\}/gu, 'x');
  return fetch(teams.url + filled, { method, ...init });
};

async function token(): Promise<string> {
  const { clientId, clientSecret } = botClient;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: `${issuer}/.default`,
  });
  const answer = await ask('POST /{tenant}/oauth2/v2.0/token', { body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

test.each([...covered])('%s is answered', async (line) => {
  expect((await ask(line, line.startsWith('GET') ? {} : { body: '{}' })).status).not.toBe(501);
});

test.each([...uncovered])('%s is not covered, and says so', async (line) => {
  expect((await ask(line)).status).toBe(501);
});

test('it takes nothing without its token, no secret but ours, and nothing too large', async () => {
  const path = 'POST /v3/conversations/{conversation}/activities';
  expect((await ask(path, { body: '{}' })).status).toBe(401);
  expect((await ask('POST /{tenant}/oauth2/v2.0/token', { body: new URLSearchParams({ client_secret: 'x' }) })).status).toBe(401);
  const headers = { authorization: `Bearer ${await token()}` };
  expect((await ask(path, { headers, body: '{}' })).status).toBe(201);
  expect((await ask(path, { headers, body: JSON.stringify({ text: 'x'.repeat(30_000) }) })).status).toBe(413);
  expect((await ask('PUT /v3/conversations/{conversation}/activities/{activity}', { headers, body: '{}' })).status).toBe(404);
});
