/** `centrum report` and `centrum export`, as a person at a terminal runs them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { partsOf, wordsIn } from '../reports/xml.ts';
import { centrum, folder } from './process.ts';

let cwd: string;
beforeAll(async () => {
  cwd = folder();
  const said = ['Centrum Noord', 'Werf De Kiel', '1', '=cmd', 'rapport'];
  const { out } = await centrum(['chat', '--user', 'anna', '--lang', 'nl'], { cwd, input: `${said.join('\n')}\n` });
  expect(out).toContain('→ ');
});

test('"rapport" in the chat puts a Word file beside the database', () => {
  const file = join(cwd, 'data/files/anna/zelfevaluatie-centrum-noord.docx');
  expect(wordsIn(partsOf(readFileSync(file))['word/document.xml'] ?? '')).toContain('Zelfevaluatie Centrum Noord');
});

test.each(['.docx', 'deep/.docx', 'docx'])('--out %s is no name of a file', async (out) => {
  const ran = await centrum(['report', 'Centrum Noord', '--out', out], { cwd });
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^--out: /u) });
});

describe('report', () => {
  test('writes Word, for its owner only', async () => {
    expect(await centrum(['report', 'centrum noord', '--out', 'r.docx'], { cwd })).toMatchObject({ code: 0, out: 'r.docx\n' });
    expect(wordsIn(partsOf(readFileSync(join(cwd, 'r.docx')))['word/document.xml'] ?? '')).toContain('Zelfevaluatie Centrum Noord');
    expect(statSync(join(cwd, 'r.docx')).mode & 0o077).toBe(0);
  });

  test('writes JSON without amounts when asked, in English', async () => {
    expect(await centrum(['report', 'Centrum Noord', '--out', 'r.json', '--no-amounts', '--lang', 'en'], { cwd })).toMatchObject({
      code: 0,
    });
    const text = readFileSync(join(cwd, 'r.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ language: 'en', title: 'Self-evaluation Centrum Noord' });
    expect(text).not.toMatch(/€\s?\d/u);
  });

  test.each([
    [['report', 'Centrum Zuid', '--out', 'x.docx'], 'There is “Centrum Noord”'],
    [['report', 'Centrum Noord', '--out', 'x.pdf'], '.docx or .json'],
    [['report', 'Centrum Noord', '--out', 'no/such/folder/x.docx'], 'could not be written'],
    [['report', 'Centrum Noord', '--out', 'x.docx', '--db', 'sqlite:nothing.db'], 'there is no file'],
    [['export', '--out', 'x.xlsx'], 'name a Centrum, or give --portfolio'],
    [['export', 'Centrum Noord', '--portfolio', '--out', 'x.xlsx'], 'name a Centrum, or give --portfolio'],
  ])('%j ends with 2 and says what to do', async (args, says) => {
    const { code, err } = await centrum(args, { cwd });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
    expect(existsSync(join(cwd, 'nothing.db'))).toBe(false);
  });
});

describe('export', () => {
  test('writes every fact, with the name of who said it, and nothing that runs', async () => {
    expect(await centrum(['export', 'Centrum Noord', '--out', 'e.xlsx', '--lang', 'nl'], { cwd })).toMatchObject({ code: 0 });
    const file = readFileSync(join(cwd, 'e.xlsx'));
    const sheets = await readXlsxFile(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Alle antwoorden', 'Wat nu geldt', 'Oordeel']);
    const [facts] = sheets;
    expect(facts?.data.some((row) => row[4] === 'Partners' && row[7] === 'Werf De Kiel' && String(row[2]).includes('console:anna'))).toBe(
      true,
    );
    for (const row of facts?.data ?? []) for (const cell of row) expect(String(cell ?? '')).not.toMatch(/^[=+@]/u);
  });

  test('writes facts, dossier and assessment as JSON', async () => {
    await centrum(['export', 'Centrum Noord', '--out', 'e.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'e.json'), 'utf8'))).toMatchObject({
      centrum: 'Centrum Noord',
      dossier: { answers: { 'k1.partners': expect.arrayContaining([expect.objectContaining({ name: 'Werf De Kiel' })]) } },
      assessment: { ruleSet: { id: 'werkdefinitie' } },
    });
  });

  test('writes the table of all Centra', async () => {
    expect(await centrum(['export', '--portfolio', '--out', 'p.xlsx', '--lang', 'nl'], { cwd })).toMatchObject({ code: 0 });
    const [table] = await readXlsxFile(readFileSync(join(cwd, 'p.xlsx')));
    expect(table?.data.map(([name]) => name)).toEqual(['Centrum', 'Centrum Noord']);
  });
});
