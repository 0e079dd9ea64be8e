/** The list of `npm run test:guards` is about the code as it is: every guard stands there, and so do the tests that it names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { timesIn } from '../guards/guard.ts';
import { guards } from '../guards/guards.ts';
import { root } from './biome.ts';

test('every guard of the list is in the code, as often as the list says: whoever moves one changes test/guards/list as well', () => {
  const found = guards.map(({ name, file, text }) => [name, timesIn(readFileSync(join(root, file), 'utf8'), text)]);
  expect(found).toEqual(guards.map(({ name, times = 1 }) => [name, times]));
});

test('every guard has a name of its own, is taken out by something else, and names tests that are there', () => {
  expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length);
  for (const { name, text, without, tests } of guards) {
    expect([name, text === without]).toEqual([name, false]);
    expect([name, tests.length > 0]).toEqual([name, true]);
    expect([name, tests.filter((path) => !existsSync(join(root, path)))]).toEqual([name, []]);
  }
});

test('docs/security.md tells how many there are', () => {
  const [, told] = /takes each of (\d+) guards out/u.exec(readFileSync(join(root, 'docs/security.md'), 'utf8')) ?? [];
  expect(Number(told)).toBe(guards.length);
});
