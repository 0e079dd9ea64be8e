/** The Teams channel on a real port, with the real engine on a database file, opposite the local Teams service. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import express from 'express';
import { createPictures } from '../../../src/app/pictures.ts';
import { understandPlainly } from '../../../src/app/understanding.ts';
import type { Draw } from '../../../src/channels/drawn.ts';
import type { TeamsConfig } from '../../../src/channels/teams/config.ts';
import { createTeamsChannel, type TeamsChannel, type TeamsOptions } from '../../../src/channels/teams/teams.ts';
import type { Message } from '../../../src/conversation/message.ts';
import { turn } from '../../../src/conversation/turn.ts';
import { wordingOf } from '../../../src/conversation/wording.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { createEngine, type Engine } from '../../../src/turns/engine.ts';
import type { Limit } from '../../../src/turns/limited.ts';
import { createPerson, type TeamsPerson } from '../../fakes/teams/person.ts';
import { botClient, startTeams, type Teams, tenant } from '../../fakes/teams/service.ts';
import { type FakeClock, fakeClock } from '../../turns/fake-clock.ts';

// A key of 2048 bits and a database for each test: on a busy machine that takes longer than five seconds.
jest.setTimeout(30_000);

interface Running {
  store: Store;
  engine: Engine;
  channel: TeamsChannel;
}

interface PersonOptions {
  locale?: string;
  tenant?: string;
}

export interface House {
  teams: Teams;
  /** Address of the bot. */
  bot: string;
  clock: FakeClock;
  /** Every line of the log, as text. */
  log: string[];
  /** What the channel handed in, in order. */
  received: Message[];
  /** Makes files; replaced to make it fail. */
  makeFile: NonNullable<TeamsOptions['makeFile']>;
  /** When set, storing fails. */
  broken: boolean;
  /** What the engine waits for before each turn. */
  hold: Promise<void>;
  /** Called as each turn begins, before it waits. */
  begun: () => void;
  /** How much may be sent. */
  limit: Limit;
  running: Running;
  person(name: string, options?: PersonOptions): TeamsPerson;
  idle(): Promise<void>;
  /** Stops everything but Teams, and starts it again on the same database. */
  restart(): Promise<void>;
  /** Drops everything but Teams in the middle of what it does, and starts it again on the same database. */
  crash(): Promise<void>;
  /** Lets somebody found a Centrum: three messages and a press. */
  found(who: TeamsPerson, centrum?: string): Promise<void>;
  close(): Promise<void>;
}

/** Ids of the directory, by name. */
const objectOf = (name: string): string => `0b1ec700-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(-12)}`;

/** What the bot has to know of the local Teams. */
export const configFor = (teams: Teams): TeamsConfig => ({
  ...botClient,
  tenantId: tenant,
  openidUrl: `${teams.url}/v1/.well-known/openidconfiguration`,
  loginUrl: teams.url,
  serviceOrigins: [teams.url],
  host: '127.0.0.1',
});

/** @param bot address of the bot. */
export const personOf = (teams: Teams, bot: string, name: string, { locale, tenant: home }: PersonOptions = {}): TeamsPerson =>
  createPerson(teams, bot, { name, object: objectOf(name), ...(locale && { locale }), ...(home && { tenant: home }) });

/** @param draw draws pictures, which Teams then fetches from the bot; without it they are said in words. */
export async function openHouse(change: Partial<TeamsConfig> = {}, draw?: Draw): Promise<House> {
  const teams = await startTeams();
  const folder = mkdtempSync(join(tmpdir(), 'teams-'));
  // The SDK looks at the machine's own clock when it checks a token: ours starts there, and then stands still.
  const clock = fakeClock(Date.now());
  const log: string[] = [];
  const received: Message[] = [];
  const config: TeamsConfig = { ...configFor(teams), ...change };

  async function start(): Promise<Running> {
    const { store, cache } = await openSqlite({ file: join(folder, 'test.db'), now: clock.now });
    const pictures = draw && (await createPictures({ publicUrl: bot, keys: undefined, records: store, storage: cache(), draw, clock }));
    let engine: Engine | undefined;
    const channel = createTeamsChannel({
      config,
      clock,
      records: store,
      ...(pictures && { pictureUrl: pictures.urlOf }),
      makeFile: (format, data) => house.makeFile(format, data),
      log: (entry) => void log.push(JSON.stringify(entry)),
      async receive(message) {
        if (house.broken || engine === undefined) throw new Error('the disk is full');
        received.push(message);
        return engine.receive(message);
      },
    });
    engine = createEngine({
      store,
      clock,
      log: (entry) => void log.push(JSON.stringify(entry)),
      owner: { id: `test-${log.length}`, isGone: () => true },
      senders: { teams: channel.sender },
      reduce: turn,
      async understand(given) {
        house.begun();
        await house.hold;
        return understandPlainly(given);
      },
      understandPlainly,
      apology: (language) => ({
        language,
        audience: 'person',
        blocks: [{ kind: 'text', text: wordingOf(language).apology }],
        byModel: false,
      }),
      language: 'nl',
      limit: (message) => house.limit(message),
    });
    const app = express();
    channel.mount(app);
    if (pictures !== undefined) app.use(pictures.routes);
    if (channelApp !== undefined) server.off('request', channelApp);
    channelApp = app;
    server.on('request', app);
    await channel.start();
    await engine.start();
    return { store, engine, channel };
  }
  async function shut({ store, engine, channel }: Running): Promise<void> {
    await channel.stop();
    await engine.drain();
    await store.close();
  }

  let channelApp: ReturnType<typeof express> | undefined;
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const house: House = {
    teams,
    bot,
    clock,
    log,
    received,
    makeFile: async (format) => new TextEncoder().encode(`a ${format}`),
    broken: false,
    hold: Promise.resolve(),
    begun: () => {},
    limit: async () => null,
    running: undefined as unknown as Running,
    person: (name, options) => personOf(teams, bot, name, options),
    idle: () => house.running.engine.idle(),
    async restart() {
      await shut(house.running);
      house.running = await start();
    },
    async crash() {
      server.closeAllConnections();
      // Two processes never share a database file: the first one's is let go of, with its turn undone.
      await house.running.store.close();
      house.hold = Promise.resolve();
      house.running = await start();
    },
    async found(who, centrum = 'Centrum Noord') {
      for (const text of ['hallo', centrum, 'Werf De Kiel']) {
        await who.say(text);
        await house.idle();
      }
      await who.pressTitle('Bedrijf');
      await house.idle();
    },
    async close() {
      await shut(house.running);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await teams.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  house.running = await start();
  return house;
}
