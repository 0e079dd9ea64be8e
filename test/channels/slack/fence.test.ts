/** The fence stands before Bolt under every spelling of the path. */
import { afterEach, expect, test } from '@jest/globals';
import { startBench, stopAll } from './bench.ts';

afterEach(stopAll);

test.each(['/slack/events/', '/SLACK/Events', '/slack%2Fevents', '/slack/events?x', '//slack/events', '/slack/./events'])(
  'a forged request for %s does not get past the fence',
  async (path) => {
    const { url, kept, clock } = await startBench();
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(Math.floor(clock.now() / 1000)),
      'x-slack-signature': `v0=${'0'.repeat(64)}`,
    };
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const response = await fetch(`${url}${path}`, { method: 'POST', body, headers });
    expect([401, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/abc/u);
    expect(kept).toEqual([]);
  },
);
