/** Starts a real Postgres, runs jest with a configuration against it, and ends it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startServer } from './server.ts';

/** Further arguments of the process are handed to jest. With TEST_POSTGRES_URL set it uses that server and starts none. */
export async function runWithPostgres(config: string): Promise<void> {
  const given = process.env.TEST_POSTGRES_URL;
  const server = given === undefined ? await startServer() : undefined;
  const command = ['--experimental-vm-modules', '--import', './test/house/quiet.ts', 'node_modules/jest/bin/jest.js'];
  const jest = spawn(process.execPath, [...command, '--config', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TEST_POSTGRES_URL: given ?? server?.url },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => jest.kill(signal));
  const [code] = await once(jest, 'exit');
  server?.destroy();
  process.exitCode = code ?? 1;
}
