/** Pictures and files in a terminal: on disk, under a safe name, with where they are. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDelivery } from '../../../src/channels/console/deliver.ts';
import { fileName } from '../../../src/channels/file-name.ts';
import type { Block, Reply } from '../../../src/conversation/reply.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'centrumwijzer-files-')), 'files');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const reply = (...blocks: Block[]): Reply => ({ language: 'nl', audience: 'person', byModel: false, blocks });
const picture: Block = { kind: 'picture', name: 'radar', data: {}, alt: 'Drie van de zes voldaan' };
const file: Block = {
  kind: 'file',
  name: '../../Zelfevaluatie/Noord',
  format: 'docx',
  data: {},
  label: 'Zelfevaluatie (Word)',
  elsewhere: 'Probeer het later.',
};
const bytes = async (): Promise<Uint8Array> => new Uint8Array([7]);
const fails = (): Promise<Uint8Array> => Promise.reject(new Error('no font'));

test('are put in the folder, for their owner only, and the words say where', async () => {
  const shown = await createDelivery({ folder, draw: bytes, makeFile: bytes })(reply(picture, file));
  expect(readdirSync(folder).sort()).toEqual(['radar.png', 'zelfevaluatie-noord.docx']);
  expect(shown).toBe(
    `Drie van de zes voldaan\n→ ${join(folder, 'radar.png')}\n\nZelfevaluatie (Word)\n→ ${join(folder, 'zelfevaluatie-noord.docx')}\n`,
  );
  expect(readFileSync(join(folder, 'radar.png'))).toEqual(Buffer.from([7]));
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
});

test('that cannot be made are said in words, and the reply is shown', async () => {
  const shown = await createDelivery({ folder, draw: fails, makeFile: fails })(reply(picture, file, { kind: 'text', text: 'Ga verder.' }));
  expect(shown).toBe('Drie van de zes voldaan\n\nZelfevaluatie (Word)\nProbeer het later.\n\nGa verder.\n');
});

test('a name of a file never leaves its folder, and is one on every system', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('CON', 'lpt1', '..', '/etc/passwd', 'a\\b', '\u202egpj')),
      (name) => {
        expect(fileName(name, 'docx')).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z0-9][a-z0-9-]{0,80}\.docx$/u);
      },
    ),
  );
});
