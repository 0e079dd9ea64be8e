/** The app package: valid against Teams' own schema, complete in both languages, with icons as Teams wants them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import Ajv from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage, zipped } from '../../../manifests/teams/pack.ts';
import { understand } from '../../../src/language/understand.ts';
import { root } from '../../house/biome.ts';

const clientId = 'b07c1a00-0000-4000-8000-000000000b07';
const website = 'https://example.org';
const files = appPackage({ clientId, developer: 'Een "naam"', website, privacy: website, terms: website });
const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
const manifest = json('manifest.json');
const en = json('en.json');

/** The schema is that of Microsoft, from its own package; unicode off, as its patterns escape more than that allows. */
function faults(version: string, schema: string, value: unknown): unknown {
  const path = join(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams', `v${version}`, schema);
  const ajv = new Ajv.default({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, '')));
  return validate(value) ? [] : validate.errors;
}

test('the manifest and its translation are valid', () => {
  expect(faults('1.5', 'MicrosoftTeams.schema.json', manifest)).toEqual([]);
  expect(faults('1.5', 'MicrosoftTeams.Localization.schema.json', en)).toEqual([]);
  expect(JSON.stringify(manifest)).not.toContain('{{');
});

test('no lower version has all that we use', () => {
  const older = { ...manifest, $schema: manifest.$schema.replace('v1.5', 'v1.4'), manifestVersion: '1.4' };
  expect(faults('1.4', 'MicrosoftTeams.schema.json', older)).toEqual([
    expect.objectContaining({ params: { additionalProperty: 'localizationInfo' } }),
  ]);
});

test('the schema does refuse something', () => {
  expect(faults('1.5', 'MicrosoftTeams.schema.json', { ...manifest, bots: [{ scopes: ['personal'] }] })).not.toEqual([]);
});

test('says nothing in Dutch that it does not say in English', () => {
  const { name, description, bots } = manifest;
  const commands = bots[0].commandLists.flatMap(({ commands: list }: { commands: unknown[] }, at: number) =>
    list.flatMap((_, n) => [`bots[0].commandLists[${at}].commands[${n}].title`, `bots[0].commandLists[${at}].commands[${n}].description`]),
  );
  const keys = [
    ...Object.keys(name).map((key) => `name.${key}`),
    ...Object.keys(description).map((key) => `description.${key}`),
    ...commands,
  ];
  expect(
    Object.keys(en)
      .filter((key) => key !== '$schema')
      .sort(),
  ).toEqual(keys.sort());
});

describe('a command that Teams suggests is understood', () => {
  const titles = (language: 'nl' | 'en'): string[] =>
    language === 'nl'
      ? manifest.bots[0].commandLists.flatMap(({ commands }: { commands: { title: string }[] }) => commands.map(({ title }) => title))
      : Object.entries(en).flatMap(([key, value]) => (key.endsWith('.title') ? [String(value)] : []));
  const cases = (['nl', 'en'] as const).flatMap((language) =>
    [...new Set(titles(language))].map((title): [string, string] => [language, title]),
  );
  test.each(cases)('%s: %s', (language, title) => {
    const { intent } = understand(title, { language: language === 'en' ? 'en' : 'nl', open: null, last: null, items: [] });
    expect(intent.kind).toBe('command');
  });
});

describe('an icon', () => {
  const pixels = (name: string) => {
    const png = Buffer.from(files[name] ?? []);
    return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), signature: png.subarray(1, 4).toString() };
  };
  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is a PNG of %d pixels', (name, size) => {
    expect(pixels(name)).toEqual({ width: size, height: size, signature: 'PNG' });
  });

  test('the outline is white on transparent', () => {
    const { pixels: bytes } = new Resvg(readFileSync(join(root, 'manifests/teams/outline.svg'), 'utf8')).render();
    const colours = new Set<string>();
    for (let at = 0; at < bytes.length; at += 4) if ((bytes[at + 3] ?? 0) === 255) colours.add(bytes.subarray(at, at + 3).toString('hex'));
    expect([...colours]).toEqual(['ffffff']);
    expect(bytes[3]).toBe(0);
  });
});

test('the command writes the zip, the same bytes every time, and says what is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, ['manifests/teams/pack.ts', '--out', join(folder, 'app.zip'), ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TEAMS_CLIENT_ID: '' },
    });
  try {
    run('--client-id', clientId);
    const written = readFileSync(join(folder, 'app.zip'));
    expect(Object.keys(unzipSync(written)).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(Buffer.from(zipped(unzipSync(written))).equals(written)).toBe(true);
    expect(() => run()).toThrow(/TEAMS_CLIENT_ID/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
