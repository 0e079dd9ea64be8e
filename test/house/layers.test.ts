/** Proves that the layer rules bite: a breach of each row is planted and must be found, and what a row allows must pass. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Diagnostic, lint, root } from './biome.ts';
import { kinds, mayImport, mayUse, packagesOf, platforms, type Room, rooms } from './rooms.ts';

/** The file of a room that every room which may import that room at all may import. */
const doors: Partial<Record<Room, string>> = { criteria: 'vocabulary.ts', conversation: 'message.ts' };
const door = (room: Room): string => `${room}/${doors[room] ?? 'door.ts'}`;
const fileFor = (name: string): string => `use-${name.replaceAll(/\W/gu, '-')}.ts`;
const others = (room: Room): Room[] => rooms.filter((other) => other !== room);
const otherPlatforms = (platform: string): string[] => platforms.filter((other) => other !== platform);

/** The ways to name another file; each must be seen. */
const ways = 4;
const imports = (from: string): string => `
  import { value } from '${from}';
  import type { Value } from '${from}';
  export { other } from '${from}';
  export const late = (): Promise<unknown> => import('${from}');
  export const both: Value = value;
`;

const files: Record<string, string> = {
  'src/channels/slack/session.ts': imports('../../conversation/session.ts'),
  'src/channels/slack/dossier.ts': imports('../../criteria/dossier.ts'),
  'src/channels/slack/shared.ts': imports('../limits.ts'),
  'src/channels/slack/reply.ts': imports('../../conversation/reply.ts'),
};
for (const room of rooms) {
  for (const other of others(room)) {
    files[`src/${room}/to-${other}.ts`] = imports(`../${door(other)}`);
    files[`src/${room}/deep/to-${other}.ts`] = imports(`../../${door(other)}`);
    files[`src/${room}/detour-to-${other}.ts`] = imports(`./../${door(other)}`);
  }
  for (const name of kinds.flatMap(packagesOf)) files[`src/${room}/${fileFor(name)}`] = imports(name);
  files[`src/${room}/own.ts`] = imports('./deep/neighbour.ts');
  files[`src/${room}/deep/own.ts`] = imports('../neighbour.ts');
}
for (const platform of platforms) {
  for (const other of otherPlatforms(platform)) {
    files[`src/channels/${platform}/to-${other}.ts`] = imports(`../${other}/index.ts`);
    files[`src/channels/${platform}/deep/to-${other}.ts`] = imports(`../../${other}/index.ts`);
  }
}

let found: Map<string, Diagnostic[]>;
beforeAll(() => {
  found = lint(files);
}, 60_000);

function restricted(path: string): Diagnostic[] {
  if (!(path in files)) throw new Error(`${path} was not planted`);
  return (found.get(path) ?? []).filter(({ category }) => category === 'lint/style/noRestrictedImports');
}

/** As an error, in each of the ways to name a file. The path travels along, to be shown when it fails. */
const errors = (path: string): [string, number] => [path, restricted(path).filter(({ severity }) => severity === 'error').length];
const expectRefused = (path: string): void => expect(errors(path)).toEqual([path, ways]);
const expectAllowed = (path: string): void => expect([path, restricted(path)]).toEqual([path, []]);

test('the table names every room and every platform', () => {
  const entries = (path: string) => (existsSync(join(root, path)) ? readdirSync(join(root, path), { withFileTypes: true }) : []);
  const folders = (path: string): string[] =>
    entries(path)
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  expect(rooms).toEqual(expect.arrayContaining(folders('src')));
  expect(platforms).toEqual(expect.arrayContaining(folders('src/channels')));
  // A file beside the rooms would have no rules.
  expect(entries('src').filter((entry) => !entry.isDirectory())).toEqual([]);
});

describe.each([...rooms])('%s/', (room) => {
  test('imports the rooms of its row and itself', () => {
    for (const other of mayImport[room]) {
      expectAllowed(`src/${room}/to-${other}.ts`);
      expectAllowed(`src/${room}/deep/to-${other}.ts`);
    }
    expectAllowed(`src/${room}/own.ts`);
    expectAllowed(`src/${room}/deep/own.ts`);
  });

  test('imports no other room', () => {
    for (const other of others(room).filter((name) => !mayImport[room].includes(name))) {
      expectRefused(`src/${room}/to-${other}.ts`);
      expectRefused(`src/${room}/deep/to-${other}.ts`);
      expectRefused(`src/${room}/detour-to-${other}.ts`);
    }
  });

  test.each(kinds)('packages: %s', (kind) => {
    const expected = mayUse[room].includes(kind) ? expectAllowed : expectRefused;
    for (const name of packagesOf(kind)) expected(`src/${room}/${fileFor(name)}`);
  });
});

describe('channels/', () => {
  test('sees messages, replies and the vocabulary, not what lies behind them', () => {
    expectAllowed('src/channels/slack/reply.ts');
    expectRefused('src/channels/slack/session.ts');
    expectRefused('src/channels/slack/dossier.ts');
  });

  test('a platform shares through channels/ and knows no other platform', () => {
    expectAllowed('src/channels/slack/shared.ts');
    for (const platform of platforms) {
      for (const other of otherPlatforms(platform)) {
        expectRefused(`src/channels/${platform}/to-${other}.ts`);
        expectRefused(`src/channels/${platform}/deep/to-${other}.ts`);
      }
    }
  });
});

test('every refusal says why, in words of its own', () => {
  const refusals = Object.keys(files).flatMap(restricted);
  expect(refusals.length).toBeGreaterThan(0);
  for (const { message } of refusals) expect(message).toMatch(/^\w+(?:\/| platform) .{40,}\.$/u);
});
