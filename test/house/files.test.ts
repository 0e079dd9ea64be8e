/** What holds for every file: short enough to read at once, and nothing in it of one particular machine. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './biome.ts';

/** What .gitignore leaves out, and what git keeps for itself. */
const notOurs = new Set(['node_modules', '.git', 'data', 'dist', 'coverage', '.env']);

const isOurs = ({ name, parentPath }: Dirent): boolean => !(parentPath === root && notOurs.has(name)) && !name.endsWith('.log');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(isOurs)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
    });
}

const longest = 300;
const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Hosts that packages come from, and folders that exist on one machine only. */
const local = [
  /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/iu,
  /"resolved"\s*:/u,
  /(?<![\w.:/-])\/(?:home|root|Users|workspace|work|mnt)\/\w/u,
  /\b[A-Z]:\\Users\\/u,
];

test.each([
  ['"https://registry.', 'example.org/zod"'],
  ['"reso', 'lved": "zod.tgz"'],
  [' /ho', 'me/someone/centrumwijzer'],
  ['C:', '\\Users\\someone'],
])('%s… is recognised as local', (start, rest) => {
  expect(local.some((pattern) => pattern.test(start + rest))).toBe(true);
});

const files = filesUnder(root);

test('no file in src is too long to be one idea', () => {
  const sources = files.filter((path) => relative(root, path).startsWith('src'));
  expect(sources.length).toBeGreaterThan(0);
  const long = sources.filter((path) => lines(readFileSync(path, 'utf8')) > longest);
  expect(long.map((path) => relative(root, path))).toEqual([]);
});

test('no file names a registry or a folder of one machine', () => {
  const found = files.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return local.filter((pattern) => pattern.test(text)).map((pattern) => `${relative(root, path)}: ${pattern}`);
  });
  expect(found).toEqual([]);
});
