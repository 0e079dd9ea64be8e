/** Checks the configuration and what it points at; names each fault and what to do. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { environment, readConfig } from './config.ts';
import { BadInput } from './fail.ts';

/** The nearest folder that exists, going up from a path. */
function nearest(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : nearest(parent);
}

function writable(path: string): boolean {
  try {
    accessSync(existsSync(path) ? path : nearest(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws BadInput with one line per fault. */
export function doctor(print: (line: string) => void): void {
  const result = readConfig(environment(process.cwd()));
  const [major = 0] = process.versions.node.split('.').map(Number);
  const faults = result.ok ? [] : result.faults.map(({ variable, fault }) => `${variable}: ${fault}`);
  if (major < 24)
    faults.push(
      `Node.js ${process.versions.node} is too old: run through npm (npm start, npm run centrum), which uses the version of this project.`,
    );
  if (result.ok) {
    const file = resolve(result.config.DATABASE_URL.slice('sqlite:'.length));
    if (!writable(file))
      faults.push('DATABASE_URL: the file cannot be written. Choose another path, or give this user the right to write there.');
    print(`database   ${result.config.DATABASE_URL} (${existsSync(file) ? 'present' : 'will be made'})`);
    print(`language   ${result.config.DEFAULT_LANGUAGE}`);
    print(`time zone  ${result.config.TZ}`);
    print(
      `tokens     ${result.config.ENCRYPTION_KEY === undefined ? 'no ENCRYPTION_KEY: fine, as no channel stores tokens yet' : 'ENCRYPTION_KEY is set'}`,
    );
    print('channels   the terminal');
  }
  if (faults.length > 0) throw new BadInput(...faults);
  print('All is well.');
}
