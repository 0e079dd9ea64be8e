/** The Slack channel on the real engine, over real connections to the local Slack, on a clock that stands still. */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { understandPlainly } from '../../../src/app/understanding.ts';
import type { Receive } from '../../../src/channels/channel.ts';
import type { SlackLogEntry } from '../../../src/channels/slack/log.ts';
import { createSlackChannel, type SlackChannel, type SlackConfig, type SlackOptions } from '../../../src/channels/slack/slack.ts';
import type { TeamsChannel, TeamsOptions } from '../../../src/channels/teams/teams.ts';
import type { Message } from '../../../src/conversation/message.ts';
import { digest } from '../../../src/conversation/reminders/digest.ts';
import { nudge, stillWaiting } from '../../../src/conversation/reminders/nudge.ts';
import { turn } from '../../../src/conversation/turn.ts';
import { wordingOf } from '../../../src/conversation/wording.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { breathing } from '../../../src/turns/breathing.ts';
import { systemClock } from '../../../src/turns/clock.ts';
import { createEngine, type Engine } from '../../../src/turns/engine.ts';
import type { Limit } from '../../../src/turns/limited.ts';
import type { LogEntry } from '../../../src/turns/log.ts';
import type { Given } from '../../../src/turns/understand.ts';
import { type Deliver, overHttp, overSocket } from '../../fakes/slack/deliver.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/service.ts';
import { signingSecret } from '../../fakes/slack/sign.ts';
import { createSimulator, type Simulator } from '../../fakes/slack/simulate.ts';
import { type FakeClock, fakeClock } from '../../turns/fake-clock.ts';

type Transport = 'http' | 'socket';

export interface Bench {
  slack: FakeSlack;
  people: Simulator;
  channel: SlackChannel;
  engine: Engine;
  store: Store;
  clock: FakeClock;
  /** Messages that were kept, in order. */
  kept: Message[];
  codes(): string[];
  /** Base address of the app. */
  url: string;
  /** Works everything that can be worked, as if a second went by each time. */
  settle(): Promise<void>;
}

export interface BenchOptions {
  transport?: Transport;
  config?: SlackConfig;
  draw?: SlackOptions['draw'];
  makeFile?: SlackOptions['makeFile'];
  /** Stands between the channel and the engine. */
  receive?: (engine: Engine, message: Message) => ReturnType<Receive>;
  /** How much may be sent. */
  limit?: Limit;
  /** Puts something in front of the channel's routes. */
  before?: (app: express.Express) => void;
  /** Teams on the same app, engine and database. */
  teams?: (common: Omit<TeamsOptions, 'config'>) => TeamsChannel;
  /** The clock of the machine, to measure by; otherwise time stands still until the test moves it. */
  realTime?: boolean;
  /** Stands between the channel and its records. */
  records?: (records: SlackOptions['records']) => SlackOptions['records'];
  /** Sends what is sent unasked. */
  reminders?: boolean;
  /** Leaves the channel unstarted. */
  unstarted?: boolean;
}

const running: (() => Promise<void>)[] = [];
/** For afterEach. */
export async function stopAll(): Promise<void> {
  for (const stop of running.splice(0).reverse()) await stop();
}

export async function startBench({
  transport = 'http',
  config,
  draw,
  makeFile,
  receive,
  limit,
  before,
  teams,
  realTime = false,
  records = (own) => own,
  unstarted = false,
  reminders = false,
}: BenchOptions = {}): Promise<Bench> {
  const slack = await startFakeSlack();
  running.push(() => slack.close());
  // Near the real time: Bolt compares a request's timestamp with the clock of the machine.
  const clock = fakeClock(Date.now());
  const time = realTime ? systemClock : clock;
  const { store } = await openSqlite({ file: ':memory:', now: time.now });
  const log: (LogEntry | SlackLogEntry | Parameters<TeamsOptions['log']>[0])[] = [];
  const kept: Message[] = [];
  const common: Omit<TeamsOptions, 'config'> = {
    receive: async (message) => {
      const outcome = await (receive?.(engine, message) ?? engine.receive(message));
      if (outcome === 'new') kept.push(message);
      return outcome;
    },
    records: store,
    clock: time,
    log: (entry) => void log.push(entry),
  };
  const other = teams?.(common);
  const channel = createSlackChannel({
    ...common,
    records: records(store),
    clock: time,
    log: (entry) => log.push(entry),
    ...(draw && { draw }),
    ...(makeFile && { makeFile }),
    config: {
      botToken: 'xoxb-local',
      signingSecret,
      ...(transport === 'socket' && { appToken: 'xapp-local' }),
      apiUrl: slack.apiUrl,
      ...config,
    },
  });
  const engine = createEngine({
    store,
    clock: time,
    log: (entry) => log.push(entry),
    owner: { id: 'bench', isGone: () => true },
    senders: { slack: channel.sender, ...(other && { teams: other.sender }) },
    reduce: turn,
    understand: breathing(async (given: Given) => understandPlainly(given)),
    understandPlainly,
    apology: (language) => ({
      language,
      audience: 'person',
      blocks: [{ kind: 'text', text: wordingOf(language).apology }],
      byModel: false,
    }),
    language: 'nl',
    limit,
    ...(reminders && { reminders: { nudge, digest, programme: () => null, stillWaiting } }),
  });
  const app = express();
  before?.(app);
  channel.mount(app);
  other?.mount(app);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (!unstarted) await channel.start();
  await other?.start();
  await engine.start();
  running.push(async () => {
    await other?.stop();
    await engine.drain();
    await channel.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await store.close();
  });
  const deliver: Deliver = transport === 'http' ? overHttp(`${url}/slack/events`, clock.now) : overSocket(slack);
  return {
    slack,
    people: createSimulator(slack, deliver),
    channel,
    engine,
    store,
    clock,
    kept,
    url,
    codes: () => log.map(({ code }) => code),
    settle: () => settleOn(engine, clock),
  };
}

async function settleOn(engine: Engine, clock: FakeClock): Promise<void> {
  await engine.idle();
  for (let second = 0; second < 3; second += 1) {
    clock.advance(1_100);
    await engine.idle();
  }
}

/** All words of a message as a person sees them: its blocks, not its fallback. */
export function seen(blocks: unknown): string {
  if (Array.isArray(blocks))
    return blocks
      .map(seen)
      .filter((one) => one !== '')
      .join('\n');
  if (typeof blocks !== 'object' || blocks === null) return '';
  if ('text' in blocks && typeof blocks.text === 'string') return blocks.text;
  return Object.values(blocks)
    .map(seen)
    .filter((one) => one !== '')
    .join('\n');
}

/** A promise, and the way to fulfil it. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
