/** A database that is full, locked or half migrated under the real program: nothing acknowledged is lost, and it goes on afterwards. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/service.ts';
import { createSimulator } from '../fakes/slack/simulate.ts';
import { report } from './figures.ts';
import { type Expected, find, moments } from './found.ts';
import { createPlatform, linesOf, startProgram } from './program.ts';

jest.setTimeout(600_000);

let slack: FakeSlack;
let cwd: string;
let url: string;
beforeEach(async () => {
  slack = await startFakeSlack();
  cwd = mkdtempSync(join(tmpdir(), 'centrumwijzer-faults-'));
  url = `sqlite:${join(cwd, 'faults.db')}`;
});
afterEach(async () => {
  await slack.close();
  rmSync(cwd, { recursive: true, force: true });
});

const expectedOf = (people: ReturnType<typeof createSimulator>, count: number): Expected[] =>
  Array.from({ length: count }, (_, n) => {
    const lines = linesOf(`Vol${n}`, 2);
    return { user: people.user(`Vol${n}`), lines, names: lines.slice(4).map((line) => line.replace(', bedrijf', '')) };
  });
const total = (expected: readonly Expected[]): number => expected.reduce((sum, { lines }) => sum + lines.length, 0);
const answered = (count: number): Promise<unknown> =>
  slack.until(
    ({ messages }) => messages.filter(({ user, metadata }) => user === slack.state.botUser && metadata !== undefined).length >= count,
  );
const clean = { lost: 0, doubled: 0, unanswered: 0, answeredTwice: 0, outOfOrder: 0, ambiguous: 0, dead: 0 };

test('a full disk refuses what it cannot keep, and what it acknowledged is there when there is room again', async () => {
  const platform = createPlatform();
  const people = createSimulator(slack, platform.deliver);
  const expected = expectedOf(people, 8);
  // The schema has its room; after that a small file is a full disk: what goes beyond cannot be written.
  await (await startProgram({ slack, databaseUrl: url, cwd })).stop();
  const first = await startProgram({ slack, databaseUrl: url, cwd, shell: 'trap "" XFSZ; ulimit -f 520; exec "$@"' });
  platform.at(first.url);
  const writing = expected.map(async ({ user, lines }) => {
    for (const text of lines) await people.say(user, text);
  });
  // Until it refused some; it may also have ended by itself.
  await Promise.race([
    new Promise<void>((resolve) => {
      const look = (): void => (platform.counts().refused >= 20 ? resolve() : void setImmediate(look));
      look();
    }),
    new Promise((resolve) => first.process.once('exit', resolve)),
  ]);
  platform.at(null);
  await first.kill();
  const second = await startProgram({ slack, databaseUrl: url, cwd });
  platform.at(second.url);
  await Promise.all(writing);
  await answered(total(expected));
  expect(await second.stop()).toBe(0);
  const found = await find(url, slack, expected);
  report('full disk', { ...found, refused: platform.counts().refused });
  expect(found).toMatchObject(clean);
});

test('a database that another program holds refuses nothing for good', async () => {
  const platform = createPlatform();
  const people = createSimulator(slack, platform.deliver);
  const expected = expectedOf(people, 4);
  const program = await startProgram({ slack, databaseUrl: url, cwd });
  const other = new DatabaseSync(join(cwd, 'faults.db'), { timeout: 10_000 });
  other.exec('begin immediate');
  platform.at(program.url);
  const writing = expected.map(async ({ user, lines }) => {
    for (const text of lines) await people.say(user, text);
  });
  await new Promise<void>((resolve) => {
    const look = (): void => (platform.counts().refused >= 2 ? resolve() : void setImmediate(look));
    look();
  });
  other.exec('rollback');
  other.close();
  await Promise.all(writing);
  await answered(total(expected));
  expect(await program.stop()).toBe(0);
  const found = await find(url, slack, expected);
  report('locked database', { ...found, refused: platform.counts().refused });
  expect(found).toMatchObject(clean);
});

test('a start that is killed while it migrates leaves all of the schema or none', async () => {
  const when = moments(40, 'migrate');
  const rounds = 20;
  let killed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const file = join(cwd, `migrate-${round}.db`);
    const child = execFile(process.execPath, [join(import.meta.dirname, 'migrate.ts'), file]);
    const over = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    // The child says so when it begins; the kill comes some turns of the loop later.
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    for (let left = when.next().value; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    if ((await over) !== null) killed += 1;
    const { store } = await openSqlite({ file, now: Date.now });
    expect(await store.owners()).toEqual([]);
    await store.close();
  }
  report('killed while migrating', { rounds, killed, broken: 0 });
});
