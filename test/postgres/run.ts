/**
 * `npm run test:pg`: starts a real Postgres, runs every `*postgres.test.ts` against it, and ends it.
 * Arguments are handed to jest. With TEST_POSTGRES_URL set it uses that server and starts none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startServer } from './server.ts';

const given = process.env.TEST_POSTGRES_URL;
const server = given === undefined ? await startServer() : undefined;
const command = ['--experimental-vm-modules', '--import', './test/house/quiet.ts', 'node_modules/jest/bin/jest.js'];
const jest = spawn(process.execPath, [...command, '--config', 'jest.postgres.config.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_POSTGRES_URL: given ?? server?.url },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => jest.kill(signal));
const [code] = await once(jest, 'exit');
server?.destroy();
process.exitCode = code ?? 1;
