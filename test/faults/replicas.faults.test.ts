/** Two copies of the real program on one Postgres, and fifty partners of one Centrum who all write at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Deliver } from '../fakes/slack/deliver.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/service.ts';
import { createSimulator } from '../fakes/slack/simulate.ts';
import type { FakeUser } from '../fakes/slack/state.ts';
import { newDatabase, type TestDatabase } from '../postgres/database.ts';
import { report } from './figures.ts';
import { find, rows } from './found.ts';
import { createPlatform, startProgram } from './program.ts';

jest.setTimeout(900_000);
const partners = 50;

let slack: FakeSlack;
let cwd: string;
let database: TestDatabase;
beforeEach(async () => {
  slack = await startFakeSlack();
  cwd = mkdtempSync(join(tmpdir(), 'centrumwijzer-faults-'));
  database = await newDatabase();
});
afterEach(async () => {
  await slack.close();
  await database.destroy();
  rmSync(cwd, { recursive: true, force: true });
});

test('one Centrum takes every contribution once, whichever copy hears it, also when one copy is killed in the middle', async () => {
  const [a, b] = [createPlatform(), createPlatform()];
  let turn = 0;
  // A load balancer: each event to the next copy.
  const deliver: Deliver = (...given) => {
    turn += 1;
    return (turn % 2 === 0 ? a : b).deliver(...given);
  };
  const people = createSimulator(slack, deliver);
  const first = await startProgram({ slack, databaseUrl: database.url, cwd });
  const second = await startProgram({ slack, databaseUrl: database.url, cwd });
  a.at(first.url);
  b.at(second.url);

  const said = new Map<FakeUser, string[]>();
  async function say(user: FakeUser, text: string): Promise<string> {
    const before = said.get(user) ?? [];
    said.set(user, [...before, text]);
    await people.say(user, text);
    await slack.until(() => people.shownTo(user).length > before.length);
    return people.lastTo(user).text;
  }
  const coordinator = people.user('Coordinator');
  for (const text of ['hoi', 'Centrum Samen', 'Werf Samen', 'een bedrijf']) await say(coordinator, text);
  const codes: string[] = [];
  for (let n = 0; n < partners; n += 1) codes.push(/CW(?:-[2-9A-HJ-NP-Z]{4}){3}/u.exec(await say(coordinator, 'uitnodigen'))?.[0] ?? '');
  expect(new Set(codes).size).toBe(partners);

  const amountOf = (n: number): number => 1_000 + n * 137;
  const joining = codes.map(async (code, n) => {
    const user = people.user(`Partner${n}`);
    await say(user, code);
    await say(user, `Bedrijf Nummer${n}`);
    await say(user, 'een bedrijf');
    await say(user, `wij leggen ${amountOf(n)} euro cash in`);
  });
  await slack.until(({ messages }) => messages.length > partners * 4);
  // One copy dies in the middle: the other has to take over what it held, when its lease ends or it starts again.
  b.at(null);
  await second.kill();
  const again = await startProgram({ slack, databaseUrl: database.url, cwd });
  b.at(again.url);
  await Promise.all(joining);
  expect(await first.stop()).toBe(0);
  expect(await again.stop()).toBe(0);

  const facts = (await rows(database.url, "select payload from facts where payload like '%amountCents%'")).map(
    ({ payload }) => JSON.parse(String(payload)) as { value: { amountCents?: number } },
  );
  const sum = facts.reduce((all, { value }) => all + (value.amountCents ?? 0), 0);
  expect(sum).toBe(codes.reduce((all, _, n) => all + amountOf(n) * 100, 0));
  const expected = [...said].map(([user, lines]) => ({ user, lines, names: [] }));
  const found = await find(database.url, slack, expected);
  report('two copies, fifty partners', { partners, contributions: facts.length, ...found });
  expect(found).toMatchObject({ lost: 0, unanswered: 0, answeredTwice: 0, outOfOrder: 0, ambiguous: 0, dead: 0 });
});
