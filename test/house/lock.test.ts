/** `npm ci` from a clean clone must work on every platform, and run no install script that nobody looked at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './biome.ts';

interface Locked {
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const packages: Record<string, Locked> = read('package-lock.json').packages;
const allowScripts: Record<string, boolean> = read('package.json').allowScripts;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('the lock holds the optional packages of all platforms (npm run lock adds them)', () => {
  const locked = new Set(Object.keys(packages).map(nameOf));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test('every install script was looked at', () => {
  const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripts.map(([path]) => nameOf(path)).filter((name) => !(name in allowScripts))).toEqual([]);
});
