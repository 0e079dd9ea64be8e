/** The configuration: each wrong variable is named with what to do, `.env` is read, and doctor checks it all. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/app/config.ts';
import { centrum, folder, lines } from './process.ts';

const wrong: [string, string, string][] = [
  ['DATABASE_URL', 'mysql://x', 'sqlite:'],
  ['DATABASE_URL', 'sqlite:', 'sqlite:'],
  ['PORT', 'many', '1 to 65535'],
  ['PORT', '0', '1 to 65535'],
  ['PORT', '65536', '1 to 65535'],
  ['PORT', '80.5', '1 to 65535'],
  ['PORT', '0x50', '1 to 65535'],
  ['METRICS_PORT', '1e3', 'or 0 for none'],
  ['RETENTION_DAYS', '3e1', 'whole number'],
  ['RATE_LIMIT_PERSON', '-1', 'whole number'],
  ['TEAMS_ALLOWED_TENANTS', 'partner.onmicrosoft.example', 'not names of domains'],
  ['TEAMS_SERVICE_ORIGINS', 'connector.example', 'https addresses'],
  ['PUBLIC_URL', 'http://centrumwijzer.example', 'https address'],
  ['PUBLIC_URL', 'https://centrumwijzer.example/bot', 'without a path'],
  ['PUBLIC_URL', 'https://me:secret@centrumwijzer.example', 'https address'],
  ['PUBLIC_URL', 'centrumwijzer.example', 'https address'],
  ['ENCRYPTION_KEY', 'c2hvcnQ=', '32 random bytes'],
  ['ENCRYPTION_KEY', 'x'.repeat(44), '32 random bytes'],
  ['LOG_LEVEL', 'loud', 'trace, debug, info'],
  ['DEFAULT_LANGUAGE', 'fr', 'nl or en'],
  ['TZ', 'Amsterdam', 'Europe/Amsterdam'],
];

describe('readConfig', () => {
  test('with nothing set, or set to nothing, all is at its default', () => {
    const empty = readConfig({});
    expect(empty).toMatchObject({
      ok: true,
      config: { HOST: '127.0.0.1', METRICS_HOST: '127.0.0.1', PORT: 3000, DEFAULT_LANGUAGE: 'nl', TZ: 'Europe/Amsterdam' },
    });
    for (const blank of ['', ' ', '\t']) expect(readConfig(Object.fromEntries(wrong.map(([name]) => [name, blank])))).toEqual(empty);
  });

  test.each(wrong)('%s=%s is named, with what to use', (variable, value, says) => {
    expect(readConfig({ [variable]: value })).toMatchObject({ ok: false, faults: [{ variable, fault: expect.stringContaining(says) }] });
  });

  test.each(['https://Centrumwijzer.example/', 'https://centrumwijzer.example', 'http://127.0.0.1:3000'])(
    'PUBLIC_URL=%s is an origin',
    (url) => {
      expect(readConfig({ PUBLIC_URL: url })).toMatchObject({ ok: true, config: { PUBLIC_URL: new URL(url).origin } });
    },
  );

  test('a bot may have any id that Microsoft hands out, also one that is no UUID of the standard', () => {
    const id = '22222222-0000-9999-cccc-222222222222';
    const bot = { TEAMS_CLIENT_ID: id, TEAMS_CLIENT_SECRET: 'x', TEAMS_TENANT_ID: id };
    expect(readConfig({ ...bot, TEAMS_ALLOWED_TENANTS: `${id}, ${id}` })).toMatchObject({ ok: true });
  });

  test('every wrong variable is named at once', () => {
    const result = readConfig({ PORT: 'x', TZ: 'x', LOG_LEVEL: 'x' });
    expect(result.ok ? [] : result.faults.map(({ variable }) => variable).sort()).toEqual(['LOG_LEVEL', 'PORT', 'TZ']);
  });
});

describe('doctor', () => {
  test('all is well with nothing set', async () => {
    const { code, out, err } = await centrum(['doctor']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('All is well.');
  });

  test('names each fault on a line of its own, and ends with 2', async () => {
    const { code, err } = await centrum(['doctor'], { env: { PORT: 'x', DEFAULT_LANGUAGE: 'fr' } });
    expect(code).toBe(2);
    expect(
      lines(err)
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(['DEFAULT_LANGUAGE', 'PORT']);
  });

  test('a database file in a place that is no folder is a fault', async () => {
    const place = folder();
    writeFileSync(join(place, 'file'), '');
    const { code, err } = await centrum(['doctor'], { cwd: place, env: { DATABASE_URL: 'sqlite:./file/x.db' } });
    expect(code).toBe(2);
    expect(err).toContain('DATABASE_URL: the file cannot be written');
  });

  test('a file that holds something else is a fault, and so is a folder', async () => {
    const place = folder();
    writeFileSync(join(place, 'notes.txt'), 'no database, but a list of things to do in the weekend\n'.repeat(20));
    for (const db of ['sqlite:notes.txt', '.']) {
      const { code, err } = await centrum(['doctor', '--db', db], { cwd: place });
      expect(code).toBe(2);
      expect(err).toMatch(/^--db: .*(?:not a database|cannot be written)/u);
    }
  });

  test('names that nobody reads are shown with the one that was meant', async () => {
    const place = folder();
    writeFileSync(join(place, '.env'), 'DEFAULT_LANGUAGES=en\nWEATHER=fine\n');
    const { code, out } = await centrum(['doctor'], { cwd: place, env: { SLACK_SIGNINGSECRET: 'abc' } });
    expect(code).toBe(0);
    expect(lines(out).filter((line) => line.startsWith('unknown'))).toEqual([
      'unknown    DEFAULT_LANGUAGES is no variable of this program: is it DEFAULT_LANGUAGE?',
      'unknown    WEATHER is no variable of this program',
      'unknown    SLACK_SIGNINGSECRET is no variable of this program: is it SLACK_SIGNING_SECRET?',
    ]);
    expect(out).not.toContain('All is well');
  });

  test('says so when a list of tenants leaves out the bot’s own, and tells of metrics only where they are served', async () => {
    const id = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-111111111111`;
    const bot = { TEAMS_CLIENT_ID: id('1'), TEAMS_CLIENT_SECRET: 'x', TEAMS_TENANT_ID: id('2') };
    const without = await centrum(['doctor'], { env: { ...bot, TEAMS_ALLOWED_TENANTS: id('3') } });
    expect(without.out).toMatch(/^tenants .*NOT the bot’s own/mu);
    expect(without.out).toMatch(/^metrics /mu);
    const both = await centrum(['doctor'], { env: { ...bot, TEAMS_ALLOWED_TENANTS: `${id('3')},${id('2')}` } });
    expect(both.out).toContain(`tenants    ${id('3')}, ${id('2')}\n`);
    expect((await centrum(['doctor'])).out).not.toMatch(/^metrics /mu);
  });

  test('never prints a key', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const { code, out, err } = await centrum(['doctor'], { env: { ENCRYPTION_KEY: key } });
    expect(code).toBe(0);
    expect(`${out}${err}`).not.toContain(key);
  });
});

describe('.env', () => {
  test('is read from the folder that the command runs in; the environment goes before it', async () => {
    const place = folder();
    writeFileSync(join(place, '.env'), 'DEFAULT_LANGUAGE=en\nTZ=Europe/Brussels\n');
    const model = { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' };
    const read = await centrum(['doctor'], { cwd: place, env: model });
    expect(read.out).toMatch(/language\s+en/u);
    expect(read.out).toMatch(/time zone\s+Europe\/Brussels/u);
    const over = await centrum(['doctor'], { cwd: place, env: { DEFAULT_LANGUAGE: 'nl' } });
    expect(over.out).toMatch(/language\s+nl/u);
  });

  test('a fault in it stops the chat before it begins', async () => {
    const place = folder();
    writeFileSync(join(place, '.env'), 'DATABASE_URL=oracle://x\n');
    const ran = await centrum(['chat', '--user', 'anna'], { cwd: place, input: 'hoi\n' });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(/^DATABASE_URL: /u);
  });
});
