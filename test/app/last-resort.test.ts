/** A fault that nobody caught ends the process without printing what hung on it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { ended } from './process.ts';

const script = fileURLToPath(new URL('uncaught.ts', import.meta.url));

test.each(['throw', 'reject'])('%s: a code, a class and a place, and nothing of the request or the token', async (how) => {
  const { code, out, err } = await ended(spawn(process.execPath, [script, how]));
  expect([code, out]).toEqual([1, '']);
  expect(JSON.parse(err)).toMatchObject({
    code: 'process_fault',
    why: 'ERR_BAD_REQUEST',
    error: 'Error',
    at: expect.stringContaining('uncaught.ts'),
  });
  expect(err).not.toMatch(/xoxb|Bearer|geheim/u);
});
