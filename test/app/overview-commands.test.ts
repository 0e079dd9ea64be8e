/** `seed-demo`, `portfolio`, `status` and `members`: the demonstration Centra, and how they are looked at from the command line. */
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { seedDemo } from '../../src/app/demo/seed.ts';
import { portfolio } from '../../src/scoring/portfolio.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createStandings } from '../../src/turns/standings.ts';
import { centrum, folder, lines } from './process.ts';

// Hundreds of turns with a real commit each.
jest.setTimeout(180_000);

const now = Date.parse('2026-11-24T09:00:00Z');
const place = folder();
const file = join(place, 'demo.db');
const db = `sqlite:${file}`;

async function seeded(path: string) {
  const { store } = await openSqlite({ file: path, now: () => now });
  await seedDemo(store, now);
  const standings = await createStandings(store).of('all');
  const facts = await Promise.all(standings.map(async (one) => store.factsAfter(one.centrum, 0)));
  await store.close();
  return { standings, facts };
}

let made: Awaited<ReturnType<typeof seeded>>;
beforeAll(async () => {
  made = await seeded(file);
}, 120_000);

test('the demonstration shows every verdict, several regions, a contradiction and quiet Centra', () => {
  const { rows, totals } = portfolio(made.standings, {}, { on: '2026-11-24' });
  expect(rows).toHaveLength(12);
  for (const status of ['met', 'nearly', 'not_met', 'unanswered'] as const) expect(totals.verdicts[status]).toBeGreaterThan(0);
  expect(new Set(rows.map(({ region }) => region)).size).toBeGreaterThan(3);
  expect(rows.filter(({ conflicts }) => conflicts > 0)).toHaveLength(1);
  expect(totals.stale).toBeGreaterThan(0);
  expect(totals.stale).toBeLessThan(12);
});

test('the same moment gives the same facts', async () => {
  const again = await seeded(':memory:');
  expect(again.facts).toEqual(made.facts);
});

test('portfolio: a row for each Centrum, and only those that were asked for', async () => {
  const all = await centrum(['portfolio', '--db', db]);
  expect(all).toMatchObject({ code: 0, err: '' });
  expect(lines(all.out).filter((line) => line.includes('Centrum '))).toHaveLength(12);
  const twente = await centrum(['portfolio', '--db', db, '--region', 'twente', '--json']);
  expect(JSON.parse(twente.out).rows.map(({ region }: { region: string }) => region)).toEqual(['Twente', 'Twente']);
  expect(lines((await centrum(['portfolio', '--db', db, '--region', 'Nergens'])).out)).toEqual(['0/12']);
  const wrong = await centrum(['portfolio', '--db', db, '--status', 'rood']);
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('--status: there is no status “rood”. Use one of: met, nearly, not_met, unanswered.');
});

test('status: now and on an earlier day, as lines and as JSON', async () => {
  const today = await centrum(['status', 'Centrum Schone Scheepsbouw', '--db', db, '--lang', 'en']);
  expect(lines(today.out)[0]).toContain('Centrum Schone Scheepsbouw, ');
  expect(lines(today.out)[0]).toContain('✔ met (100/100)');
  const before = await centrum(['status', 'Centrum Schone Scheepsbouw', '--db', db, '--on', '2026-07-01', '--json']);
  expect(JSON.parse(before.out)).toMatchObject({ verdict: 'unanswered' });
  expect((await centrum(['status', 'Nergens', '--db', db])).code).toBe(2);
  expect((await centrum(['status', 'Centrum Schone Scheepsbouw', '--db', db, '--on', 'gisteren'])).err).toContain('is no date');
  for (const day of ['2026-06-31', '2027-02-29', '2026-13-01'])
    expect((await centrum(['status', 'Centrum Schone Scheepsbouw', '--db', db, '--on', day])).err).toContain('is no date');
});

test('members: who takes part, with roles and the programme that looks', async () => {
  const shown = await centrum(['members', 'centrum slim vervoer', '--db', db, '--json']);
  const { members, programmes } = JSON.parse(shown.out);
  expect(members.map(({ name, role, partner }: Record<string, string>) => [name, role, partner])).toEqual([
    ['coordinator-7', 'coordinator', 'Transport Verzonnen'],
    ['partner-7', 'partner', 'ROC Nergenshuizen'],
  ]);
  expect(programmes).toMatchObject([{ name: 'Voorbeeldprogramma' }]);
  const unknown = await centrum(['members', 'Nergens', '--db', db]);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain('There is no Centrum “Nergens”');
  expect(unknown.err).toMatch(/(?:“[^”]+”, ){9}“[^”]+” and 2 more/u);
  expect((await centrum(['status', 'SCHEEPSbouw', '--db', db])).err).toContain('Is it “Centrum Schone Scheepsbouw”?');
});

test('members --appoint makes a member coordinator, and nobody else', async () => {
  const roles = async (...more: string[]) => {
    const { code, out, err } = await centrum(['members', 'Centrum Slim Vervoer', '--db', db, '--json', ...more]);
    return code === 0 ? JSON.parse(out).members.map(({ role }: { role: string }) => role) : err;
  };
  const [, partner] = JSON.parse((await centrum(['members', 'Centrum Slim Vervoer', '--db', db, '--json'])).out).members;
  expect(await roles('--appoint', 'console:nobody')).toContain('console:nobody has no place in Centrum Slim Vervoer. Who has: ');
  expect(await roles()).toEqual(['coordinator', 'partner']);
  expect(await roles('--appoint', partner.identities[0])).toEqual(['coordinator', 'coordinator']);
});

test('seed-demo leaves a database alone that holds Centra', async () => {
  const refused = await centrum(['seed-demo', '--db', db]);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('holds Centra already');
});
