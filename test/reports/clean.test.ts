/** Signs that a file cannot hold, or that make a line read otherwise than it is, are in no file. */
import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { clean, harmless } from '../../src/reports/files/clean.ts';
import { make } from '../../src/reports/make.ts';
import { partsOf, wordsIn } from './xml.ts';

// Files take their time on a machine that does other things as well.
jest.setTimeout(60_000);

test.each([
  ['a\u0000b\u0008c\u000bd\u001be', 'abcde'],
  ['a\ufffeb\uffffc', 'abc'],
  ['half \ud800 and \udc00', 'half \ufffd and \ufffd'],
  ['whole 👩‍👩‍👧 é\tx\ny', 'whole 👩‍👩‍👧 é\tx\ny'],
  ['rekening\u202exslx.exe\u202c', 'rekeningxslx.exe'],
  ['a\u2066b\u2067c\u2068d\u2069e\u202af\u202bg\u202dh', 'abcdefgh'],
])('%j is written as %j', (text, written) => {
  expect(clean(text)).toBe(written);
});

test('whatever the text: what is left is what XML 1.0 takes, in one reading direction', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(clean(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(clean(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      expect(clean(clean(text))).toBe(clean(text));
      expect(harmless(harmless(text))).toBe(harmless(text));
    }),
  );
});

test('both kinds of files are made of such text', async () => {
  const text = 'Werf\u0000 De\u202e Kiel';
  const at = '2026-11-24T10:00:00.000Z';
  const document = { language: 'nl', at, title: text, parts: [{ kind: 'text', text }] };
  const body = partsOf(await make({ make: 'file', format: 'docx', data: document }))['word/document.xml'] ?? '';
  expect(wordsIn(body)).toContain('Werf De Kiel');
  const sheet = { name: text, columns: [{ title: text, width: 10 }], rows: [[text]] };
  const found = await readXlsxFile(
    Buffer.from(await make({ make: 'file', format: 'xlsx', data: { language: 'nl', title: text, sheets: [sheet] } })),
  );
  expect(found.map(({ sheet: name, data }) => [name, data])).toEqual([['Werf De Kiel', [['Werf De Kiel'], ['Werf De Kiel']]]]);
});

test('a sheet has a name that Excel takes, and of its own', async () => {
  const names = ["'a[b]:c*d?e/f\\g'", 'A b  c d e f g', '', 'x'.repeat(40), 'x'.repeat(50)];
  const sheets = names.map((name) => ({ name, columns: [{ title: 'A', width: 10 }], rows: [] }));
  const bytes = await make({ make: 'file', format: 'xlsx', data: { language: 'nl', title: 'x', sheets } });
  const found = (await readXlsxFile(Buffer.from(bytes))).map(({ sheet }) => sheet);
  expect(found).toHaveLength(names.length);
  expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of found) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
});
