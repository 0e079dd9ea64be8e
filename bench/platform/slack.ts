/** Slack: events signed as Slack signs them, and as much of its Web API as a bot that posts needs. */
import { createHmac } from 'node:crypto';
import type { Platform } from './platform.ts';

export const slackApp = { signingSecret: 'bench-signing-secret', botToken: 'xoxb-bench' } as const;

const team = 'T0BENCH';
const bot = 'U0BOT';

export function slack(): Platform {
  let n = 0;
  const conversation = (person: number): string => `D${100_000 + person}`;
  return {
    conversation,
    message(person, text) {
      n += 1;
      const event = {
        type: 'message',
        channel: conversation(person),
        channel_type: 'im',
        user: `U${100_000 + person}`,
        text,
        team,
        ts: `1790000000.${String(n).padStart(6, '0')}`,
      };
      const body = JSON.stringify({
        token: 'verification',
        team_id: team,
        api_app_id: 'A0BENCH',
        event,
        type: 'event_callback',
        event_id: `Ev${n}`,
        event_time: 1_790_000_000,
        authorizations: [{ enterprise_id: null, team_id: team, user_id: bot, is_bot: true, is_enterprise_install: false }],
      });
      const at = String(Math.floor(Date.now() / 1000));
      const hash = createHmac('sha256', slackApp.signingSecret).update(`v0:${at}:${body}`).digest('hex');
      return {
        path: '/slack/events',
        body,
        headers: { 'content-type': 'application/json', 'x-slack-request-timestamp': at, 'x-slack-signature': `v0=${hash}` },
      };
    },
    hear({ path, headers, body }) {
      const json = headers['content-type']?.startsWith('application/json') ?? false;
      if (path.endsWith('/chat.postMessage')) {
        const channel = json ? (JSON.parse(body) as { channel: string }).channel : (new URLSearchParams(body).get('channel') ?? '');
        n += 1;
        return { body: { ok: true, channel, ts: `1790000001.${String(n).padStart(6, '0')}` }, reply: channel };
      }
      if (path.endsWith('/users.info')) return { body: { ok: true, user: { real_name: 'Iemand', locale: 'nl-NL' } } };
      return { body: { ok: true, team_id: team, user_id: bot, bot_id: 'B0BENCH', team: 'bench', user: 'bot', url: 'http://127.0.0.1/' } };
    },
  };
}
