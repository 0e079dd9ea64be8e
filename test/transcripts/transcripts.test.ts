/** Whole dialogues, word for word. Read the .txt files: they are what a user sees. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { chatPicture } from '../docs/chat-picture.ts';
import { root } from '../house/biome.ts';
import { readAndReplay } from './harness.ts';

// A whole intake, with a database, on a machine that does other things as well.
jest.setTimeout(30_000);

const folder = import.meta.dirname;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'centrumwijzer-transcript-'));
});
afterEach(() => rmSync(place, { recursive: true }));

test.each(scripts)(
  '%s',
  async (name) => {
    const { expected, actual } = await readAndReplay(join(folder, name), join(place, 'test.db'));
    expect(actual).toBe(expected);
    // A whole intake is hundreds of commits to a real file: on a busy machine that takes its time.
  },
  60_000,
);

test('docs/chat.svg shows what stands in the transcript', () => {
  const file = join(root, 'docs/chat.svg');
  const before = readFileSync(file, 'utf8');
  if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(file, chatPicture());
  expect(before).toBe(chatPicture());
});
