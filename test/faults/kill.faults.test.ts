/** kill -9 of the real program at random moments between delivery, acknowledgement, commit and sending. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/service.ts';
import { createSimulator } from '../fakes/slack/simulate.ts';
import { newDatabase } from '../postgres/database.ts';
import { report } from './figures.ts';
import { type Expected, find, moments } from './found.ts';
import { createPlatform, linesOf, type Program, startProgram } from './program.ts';

// Hundreds of starts of the program.
jest.setTimeout(1_800_000);

const kills = Number(process.env.FAULT_KILLS ?? 100);
/** People who begin to write in every round. */
const newcomers = 3;

let slack: FakeSlack;
let cwd: string;
beforeEach(async () => {
  slack = await startFakeSlack();
  cwd = mkdtempSync(join(tmpdir(), 'centrumwijzer-faults-'));
});
afterEach(async () => {
  await slack.close();
  rmSync(cwd, { recursive: true, force: true });
});

const databases = {
  SQLite: async () => ({ url: `sqlite:${join(cwd, 'faults.db')}`, destroy: async () => {} }),
  Postgres: () => newDatabase(),
};

test.each(['SQLite', 'Postgres'] as const)('on %s nothing acknowledged is lost, nothing is done twice', async (kind) => {
  const database = await databases[kind]();
  const happenings = { count: 0, watch: (): void => {} };
  const happened = (): void => {
    happenings.count += 1;
    happenings.watch();
  };
  const platform = createPlatform(happened);
  const people = createSimulator(slack, platform.deliver);
  // A call of the Web API is a moment as well: right after it the reply is not marked as sent yet.
  let calls = 0;
  void slack.until(({ calls: all }) => {
    for (; calls < all.length; calls += 1) happened();
    return false;
  });
  const when = moments(30, kind);
  const expected: Expected[] = [];
  const writing: Promise<void>[] = [];

  async function write({ user, lines }: Expected): Promise<void> {
    for (const text of lines) await people.say(user, text);
  }
  for (let round = 0; round < kills; round += 1) {
    const program: Program = await startProgram({ slack, databaseUrl: database.url, cwd });
    const due = happenings.count + when.next().value;
    const moment = new Promise<void>((resolve) => {
      happenings.watch = () => (happenings.count >= due ? resolve() : undefined);
    });
    platform.at(program.url);
    for (let n = 0; n < newcomers; n += 1) {
      const name = `R${round}N${n}`;
      const one = {
        user: people.user(name),
        lines: linesOf(name, 2),
        names: linesOf(name, 2)
          .slice(4)
          .map((line) => line.replace(', bedrijf', '')),
      };
      expected.push(one);
      writing.push(write(one));
    }
    await moment;
    platform.at(null);
    await program.kill();
  }
  const last = await startProgram({ slack, databaseUrl: database.url, cwd });
  platform.at(last.url);
  await Promise.all(writing);
  const all = expected.reduce((sum, { lines }) => sum + lines.length, 0);
  await slack.until(
    ({ messages }) => messages.filter(({ user, metadata }) => user === slack.state.botUser && metadata !== undefined).length >= all,
  );
  expect(await last.stop()).toBe(0);
  const found = await find(database.url, slack, expected);
  await database.destroy();
  report(`kill -9 on ${kind}`, { kills, ...found, handedInAgain: platform.counts().refused });
  expect(found).toMatchObject({
    acknowledged: all,
    lost: 0,
    doubled: 0,
    unanswered: 0,
    answeredTwice: 0,
    outOfOrder: 0,
    ambiguous: 0,
    dead: 0,
  });
});
