/** The local Slack itself: what it says that it covers, and the limits that it keeps. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { LogLevel, WebClient } from '@slack/web-api';
import { gaps, methods } from '../../fakes/slack/coverage.ts';
import { handlers } from '../../fakes/slack/methods.ts';
import { startBench, stopAll } from './bench.ts';

afterEach(stopAll);

test('its table of methods is what it answers, and its gaps are told', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(methods).sort());
  expect(gaps.length).toBeGreaterThan(0);
});

/** Its own lines are not what is tested. */
const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => LogLevel.ERROR, setName() {} };
const options = (slackApiUrl: string) => ({ slackApiUrl, retryConfig: { retries: 0 }, logger: quiet });

async function client(token = 'xoxb-local') {
  const bench = await startBench();
  return { ...bench, web: new WebClient(token, options(bench.slack.apiUrl)) };
}
const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });

describe('it refuses', () => {
  test.each([
    ['a section that is too long', [section('x'.repeat(3_001))]],
    ['too many blocks', Array.from({ length: 51 }, () => section('x'))],
    ['a header that is too long', [{ type: 'header' as const, text: { type: 'plain_text' as const, text: 'x'.repeat(151) } }]],
    ['an empty text', [section('')]],
    [
      'a button that is too long',
      [
        {
          type: 'actions' as const,
          elements: [{ type: 'button' as const, action_id: 'a', text: { type: 'plain_text' as const, text: 'x'.repeat(76) } }],
        },
      ],
    ],
  ])('%s', async (_, blocks) => {
    const { web, people } = await client();
    const anna = people.user('Anna');
    await expect(web.chat.postMessage({ channel: anna.direct, text: 'x', blocks })).rejects.toThrow(/invalid_blocks/u);
  });

  test('a wrong token, an unknown method, a scope that was not asked for, and a trigger that was used', async () => {
    const { web, slack, people } = await client();
    const anna = people.user('Anna');
    await expect(new WebClient('xoxb-no', options(slack.apiUrl)).auth.test()).rejects.toThrow(/invalid_auth/u);
    await expect(web.apiCall('reactions.add', {})).rejects.toThrow(/unknown_method/u);
    slack.state.scopes = [];
    await expect(web.chat.postMessage({ channel: anna.direct, text: 'x' })).rejects.toThrow(/missing_scope/u);
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'x' }, blocks: [section('x')] };
    const trigger = people.trigger(anna);
    await web.views.open({ trigger_id: trigger, view });
    await expect(web.views.open({ trigger_id: trigger, view })).rejects.toThrow(/expired_trigger_id/u);
  });
});
