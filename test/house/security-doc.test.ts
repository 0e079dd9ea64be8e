/** The threat model names the test that covers each threat: every one of those files is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './biome.ts';

const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
const section = text.slice(text.indexOf('## Threats'), text.indexOf('## Which proof'));
const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| threat'));

test('every threat names at least one test, and no test that does not exist', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const named = row.match(/\btest\/[\w./-]+\.(?:ts|txt)\b/gu) ?? [];
    expect([row, named.length > 0]).toEqual([row, true]);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  }
});

test('other documents name no test file that does not exist either', () => {
  for (const name of ['operations.md', 'decisions.md', 'privacy.md', 'slack.md', 'teams.md']) {
    const named = readFileSync(join(root, 'docs', name), 'utf8').match(/\btest\/[\w./-]+\.(?:ts|txt)\b/gu) ?? [];
    expect([name, named.filter((path) => !existsSync(join(root, path)))]).toEqual([name, []]);
  }
});
