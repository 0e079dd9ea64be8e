/** The container files cannot be run here; what they name is there, and what they set is known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { secretVariables } from '../../src/app/secrets.ts';
import { root } from './biome.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \S+$/gmu)].flatMap(([, from = '']) => from.split(' '));

test('everything that the image takes exists, and is let through to it', () => {
  expect(copied).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'src', 'prompts']));
  const allowed = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect([...allowed].sort()).toEqual([...copied].sort());
});

/** Top folders that files of a folder import from, beyond their own. */
function reaches(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return files.flatMap((path) => {
    const depth = path.split('/').length;
    const up = new RegExp(`['"](?:\\.\\./){${depth}}([\\w-]+)/`, 'gu');
    return [...read(join(folder, path)).matchAll(up)].map(([, top = '']) => top);
  });
}

test('src reaches for nothing outside what the image takes', () => {
  const outside = reaches('src').filter((top) => !copied.includes(top));
  expect([...new Set(outside)]).toEqual([]);
});

test('secrets come to the containers as files, under names that the program knows', () => {
  const named = [...read('compose.yaml').matchAll(/^ {6}(\w+)_FILE:/gmu)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['DATABASE_URL', 'SLACK_BOT_TOKEN', 'POSTGRES_PASSWORD']));
  const ours = named.filter((name) => !name.startsWith('POSTGRES_'));
  expect(ours.filter((name) => !secretVariables.some((known) => known === name))).toEqual([]);
});
