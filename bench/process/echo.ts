/**
 * What somebody would write without us: `echo.ts KIND PORT PLATFORM_URL` answers every message with
 * its own words. `bolt` and `sdk` as the manuals of Slack and Teams have it, with verification on;
 * `http` is Node alone, with the same signature checked and the same post made.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App as TeamsApp } from '@microsoft/teams.apps';
import { App as SlackApp } from '@slack/bolt';
import { makeKey, signed } from '../../test/fakes/teams/keys.ts';
import { slackApp } from '../platform/slack.ts';
import { teamsApp } from '../platform/teams.ts';

const [kind, given, url = ''] = process.argv.slice(2);
const port = Number(given);

async function bolt(): Promise<void> {
  const app = new SlackApp({
    token: slackApp.botToken,
    signingSecret: slackApp.signingSecret,
    clientOptions: { slackApiUrl: `${url}/api/` },
  });
  app.message(async ({ message, say }) => {
    await say('text' in message ? (message.text ?? '') : '');
  });
  await app.start(port);
}

/** Has the form of a token; nobody looks at it but the platform, which takes it. */
const ownToken = signed(makeKey('bench'), { appid: teamsApp.clientId, exp: Math.floor(Date.now() / 1000) + 36_000 });

async function sdk(): Promise<void> {
  const app = new TeamsApp({
    clientId: teamsApp.clientId,
    tenantId: teamsApp.tenantId,
    // With the secret the SDK asks for a token at https addresses only.
    clientSecret: '',
    token: async () => ownToken,
    cloud: withOverrides(PUBLIC, { openIdMetadataUrl: `${url}/v1/.well-known/openidconfiguration`, loginEndpoint: url }),
    serviceUrl: url,
  });
  app.on('message', async ({ activity, send }) => void (await send(activity.text)));
  await app.start(port);
}

function http(): Promise<void> {
  const server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const at = String(req.headers['x-slack-request-timestamp']);
    const expected = Buffer.from(`v0=${createHmac('sha256', slackApp.signingSecret).update(`v0:${at}:${body}`).digest('hex')}`);
    const got = Buffer.from(String(req.headers['x-slack-signature']));
    const known = got.length === expected.length && timingSafeEqual(got, expected) && Math.abs(Date.now() / 1000 - Number(at)) < 300;
    res.writeHead(known ? 200 : 401).end();
    if (!known) return;
    const { event } = JSON.parse(body) as { event: { channel: string; text: string } };
    const posted = await fetch(`${url}/api/chat.postMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${slackApp.botToken}` },
      body: JSON.stringify({ channel: event.channel, text: event.text }),
    });
    await posted.json();
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}

await (kind === 'bolt' ? bolt() : kind === 'sdk' ? sdk() : http());
console.log('ready');
