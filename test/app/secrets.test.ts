/** Secrets from files, as containers hand them over. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/app/config.ts';
import { secretVariables } from '../../src/app/secrets.ts';
import { centrum, folder } from './process.ts';

function file(content: string): string {
  const path = join(folder(), 'secret');
  writeFileSync(path, content);
  return path;
}
const faults = (env: Record<string, string>): string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.faults.map(({ variable, fault }) => `${variable}: ${fault}`);
};

/** A value that each of them takes. */
const good: Record<(typeof secretVariables)[number], string> = {
  DATABASE_URL: 'sqlite:./other.db',
  ENCRYPTION_KEY: Buffer.alloc(32, 1).toString('base64'),
  OPENAI_API_KEY: 'sk-1',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 'abc',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_CLIENT_SECRET: 'abc',
  TEAMS_CLIENT_SECRET: 'abc',
};
const around: Record<string, string> = {
  SLACK_BOT_TOKEN: 'xoxb-0',
  SLACK_SIGNING_SECRET: 'x',
  TEAMS_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  TEAMS_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  TEAMS_CLIENT_SECRET: 'x',
};

describe.each([...secretVariables])('%s', (name) => {
  test('can stand in a file, with or without a newline at its end', () => {
    const { [name]: _, ...rest } = around;
    for (const end of ['', '\n', '\r\n']) {
      const read = readConfig({ ...rest, [`${name}_FILE`]: file(`${good[name]}${end}`) });
      const wanted = name === 'ENCRYPTION_KEY' ? [good[name]] : good[name];
      expect(read).toMatchObject({ ok: true, config: { [name]: wanted } });
    }
  });
});

test('a file that is missing, empty, or set beside the variable is named with what to do, and nothing of it is shown', async () => {
  expect(faults({ SLACK_BOT_TOKEN_FILE: '/nowhere/at/all' })).toEqual([
    'SLACK_BOT_TOKEN_FILE: the file cannot be read (ENOENT). Check the path, and that this user may read it',
  ]);
  expect(faults({ OPENAI_API_KEY_FILE: file('\n') })).toEqual(['OPENAI_API_KEY_FILE: the file is empty']);
  expect(faults({ OPENAI_API_KEY: 'sk-1', OPENAI_API_KEY_FILE: file('sk-2') })).toEqual([
    'OPENAI_API_KEY_FILE: set OPENAI_API_KEY or OPENAI_API_KEY_FILE, not both',
  ]);
  const { code, out, err } = await centrum(['doctor'], { env: { OPENAI_API_KEY_FILE: file('geheim woord') } });
  expect(code).toBe(2);
  expect(err).toContain('OPENAI_API_KEY: use the key as your model provider gave it');
  expect(`${out}${err}`).not.toContain('geheim');
});
