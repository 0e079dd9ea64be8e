/** Runs the real command in a process of its own, in a folder of its own, with no configuration but what is given. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, jest } from '@jest/globals';

const cli = join(import.meta.dirname, '../../src/app/cli.ts');

// Starting a process takes its time on a machine that does other things as well.
jest.setTimeout(60_000);

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}
interface Options {
  input?: string | Buffer;
  env?: Record<string, string>;
  cwd?: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'centrumwijzer-app-'));
  folders.push(made);
  return made;
}

export function start(args: readonly string[], { env = {}, cwd = folder() }: Omit<Options, 'input'> = {}): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
}

/** Everything that a process says until its end. */
export function ended(child: ChildProcess): Promise<Ran> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

export function centrum(args: readonly string[], { input = '', ...options }: Options = {}): Promise<Ran> {
  const child = start(args, options);
  // A command that refuses its input early closes the pipe: that is its right.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return ended(child);
}

export const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
