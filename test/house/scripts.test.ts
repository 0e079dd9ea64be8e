/** Scripts of npm that are used wrongly: they say how they are used and do nothing, without a stack trace. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { root } from './biome.ts';

jest.setTimeout(60_000);

function script(path: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, path), ...words], { encoding: 'utf8' });
  expect(stderr).not.toMatch(/\n\s+at |node:internal|unexpected fault/u);
  return { code: status, out: stdout, err: stderr };
}

const scripts: [string, string][] = [
  ['start', 'src/app/main.ts'],
  ['train', 'test/language/training/run.ts'],
  ['bench', 'bench/main.ts'],
  ['eval', 'bench/eval.ts'],
  ['manifest:teams', 'manifests/teams/pack.ts'],
  ['test:guards', 'test/guards/run.ts'],
  ['dev:teams', 'test/fakes/teams/playground.ts'],
];

test.each(scripts)('npm run %s says how it is used, and refuses a word that it does not know', (name, path) => {
  const usage = expect.stringContaining(name === 'start' ? 'Usage: npm start' : `Usage: npm run ${name}`);
  expect(script(path, '--help')).toEqual({ code: 0, out: usage, err: '' });
  expect(script(path, '--chekc')).toMatchObject({ code: 2, out: '', err: usage });
});

test('npm run train writes nothing when its word is misspelt', () => {
  const weights = join(root, 'src/language/facts/learned/weights.json');
  const before = readFileSync(weights, 'utf8');
  script('test/language/training/run.ts', '--ceck');
  expect(readFileSync(weights, 'utf8')).toBe(before);
});

test('npm run manifest:teams names the option that is wrong, and says when it puts in a site that is nobody’s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'centrumwijzer-pack-'));
  try {
    const pack = (...words: string[]) => script('manifests/teams/pack.ts', '--client-id', 'b07c1a00-0000-4000-8000-000000000b07', ...words);
    const out = join(folder, 'app.zip');
    expect(pack('--out', out, '--website', 'our site')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^--website: /u) });
    expect(pack('--out', out, '--terms', 'http://127.0.0.1/terms')).toMatchObject({ code: 2, err: expect.stringMatching(/^--terms: /u) });
    writeFileSync(join(folder, 'file'), '');
    expect(pack('--out', join(folder, 'file/app.zip'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^--out: .*(?:ENOTDIR|EEXIST)/u),
    });
    expect(pack('--out', out)).toMatchObject({ code: 0, err: expect.stringContaining('https://example.org') });
    expect(pack('--out', out, '--website', 'https://centrum.example')).toEqual({ code: 0, out: `${out}\n`, err: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
