/** Socket Mode: connected again after every loss, without a hundred retries and without ending the process. */
import { afterEach, expect, test } from '@jest/globals';
import { type Bench, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

async function drop({ slack }: Bench): Promise<void> {
  for (const socket of slack.sockets) socket.close();
  await slack.until(() => slack.sockets.size === 0);
}

/** Lets what was scheduled on the standing clock happen, until `done`. */
async function goOn(bench: Bench, delay: number): Promise<void> {
  await bench.clock.armed(delay);
  bench.clock.advance(delay);
}

test('a lost connection is made again, and events go on', async () => {
  const bench = await startBench({ transport: 'socket' });
  await drop(bench);
  await goOn(bench, 0);
  await bench.slack.connected();
  await bench.people.say(bench.people.user('Anna'), 'hallo');
  expect(bench.kept).toHaveLength(1);
  expect(bench.codes()).toContain('slack_socket_lost');
});

test('while Slack cannot be reached it is asked at growing intervals, and nothing is thrown where nobody hears it', async () => {
  const lost: unknown[] = [];
  const note = (error: unknown): void => void lost.push(error);
  process.on('unhandledRejection', note);
  const bench = await startBench({ transport: 'socket' });
  const { slack } = bench;
  slack.fail('apps.connections.open', { is: 'reset' }, { is: 'status', status: 503 }, { is: 'error', code: 'internal_error' });
  await drop(bench);
  for (const delay of [0, 500, 1_000, 2_000]) await goOn(bench, delay);
  await bench.slack.connected();
  expect((await bench.people.say(bench.people.user('Anna'), 'hallo')).status).toBe(200);
  expect(slack.callsOf('apps.connections.open')).toHaveLength(5);
  process.off('unhandledRejection', note);
  expect(lost).toEqual([]);
});

test('an envelope that is not acknowledged comes again, and counts once', async () => {
  let down = true;
  let refused = (): void => {};
  const wasRefused = new Promise<void>((resolve) => {
    refused = resolve;
  });
  const bench = await startBench({
    transport: 'socket',
    receive: async (engine, message) => {
      if (!down) return engine.receive(message);
      refused();
      throw new Error('database');
    },
  });
  const { people } = bench;
  const anna = people.user('Anna');
  const said = { type: 'message', channel: anna.direct, channel_type: 'im', user: anna.id, text: 'hallo', ts: '1790000000.900000' };
  let acknowledged = false;
  void people.event(said).then(() => {
    acknowledged = true;
  });
  await wasRefused;
  down = false;
  // What comes after it on the same connection is answered; it was not.
  for (const _ of ['again', 'and again']) await people.event(said);
  expect(acknowledged).toBe(false);
  expect(bench.kept).toHaveLength(1);
  expect(bench.codes()).toContain('slack_event_failed');
});

test('a wrong app token is told at the start', async () => {
  const bench = await startBench({ transport: 'socket', unstarted: true, config: { appToken: 'xapp-wrong' } });
  await expect(bench.channel.start()).rejects.toThrow(/SLACK_APP_TOKEN is refused by Slack \(invalid_auth\)/u);
});
