/** Files open whatever is in them, hold nothing that a spreadsheet would run, and can be read by who does not see. */
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { dossierWorkbook } from '../../src/conversation/documents/dossier-export.ts';
import { selfEvaluation } from '../../src/conversation/documents/self-evaluation.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import type { Fact } from '../../src/criteria/vocabulary.ts';
import { sentence } from '../../src/criteria/werkdefinitie.ts';
import { make } from '../../src/reports/make.ts';
import type { TextDocument, Workbook } from '../../src/scoring/document.ts';
import { dossiers } from '../criteria/arbitrary.ts';
import { hostileName } from './data.ts';
import { faultsIn, partsOf, wordsIn } from './xml.ts';

// Files and threads take their time on a machine that does other things as well.
jest.setTimeout(60_000);

const at = '2026-11-24T10:00:00.000Z';
const docx = (data: TextDocument): Promise<Uint8Array> => make({ make: 'file', format: 'docx', data: JSON.parse(JSON.stringify(data)) });
const xlsx = (data: Workbook): Promise<Uint8Array> => make({ make: 'file', format: 'xlsx', data: JSON.parse(JSON.stringify(data)) });

const allFaults = (bytes: Uint8Array): string[] =>
  Object.entries(partsOf(bytes)).flatMap(([name, xml]) => faultsIn(xml).map((fault) => `${name}: ${fault}`));

const document = (parts: TextDocument['parts'], title = 'Titel'): TextDocument => ({ language: 'nl', at, title, parts });
const sheet = (rows: Workbook['sheets'][number]['rows'], name = 'Blad'): Workbook => ({
  language: 'nl',
  title: 'x',
  sheets: [{ name, columns: [{ title: 'A', width: 10 }], rows }],
});

describe('a Word document', () => {
  test('is well-formed whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, hostileName, async (one, other) => {
        const parts: TextDocument['parts'] = [
          { kind: 'heading', level: 1, text: one },
          { kind: 'text', text: other },
          { kind: 'list', items: [one, other] },
          { kind: 'table', header: [one, 'x'], widths: [1, 2], rows: [[other], [one, other]] },
          { kind: 'picture', name: 'heatmap', data: { language: 'nl', rows: [], more: 0 }, alt: other },
        ];
        expect(allFaults(await docx(document(parts, one)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('of any dossier is well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, fc.boolean(), async (dossier, amounts) => {
        expect(allFaults(await docx(selfEvaluation({ dossier, language: 'nl', at, amounts })))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('has real headings, repeated headers, a language, and alt text on every picture', async () => {
    const made = selfEvaluation({ dossier: exampleDossier('partial'), language: 'nl', at, amounts: true });
    const parts = partsOf(await docx(made));
    const body = parts['word/document.xml'] ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body.match(/<w:tbl>/gu)?.length).toBe(body.match(/<w:tblHeader\/>/gu)?.length);
    expect(parts['word/styles.xml']).toContain('w:val="nl-NL"');
    const pictures = made.parts.filter((part) => part.kind === 'picture');
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu)].map(([, text = '']) => text);
    expect(pictures).toHaveLength(2);
    expect(described).toHaveLength(2);
    for (const [index, { alt }] of pictures.entries()) expect(wordsIn(described[index] ?? '')).toBe(wordsIn(alt));
  });

  test('has the same bytes for the same answers and date, and the date of its data as that of the file', async () => {
    const made = selfEvaluation({ dossier: exampleDossier('partial'), language: 'nl', at, amounts: true });
    const [one, other] = [await docx(made), await docx(made)];
    expect(Buffer.compare(one, other)).toBe(0);
    const core = partsOf(one)['docProps/core.xml'] ?? '';
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu)).toEqual([at, at]);
    // The archive has dates as well: always 1 January 1980, midnight.
    expect(Buffer.from(one).readUInt32LE(10)).toBe(0x0021_0000);
  });

  test('says the verdicts, the quotations to the letter, the steps and who can take them', async () => {
    const words = wordsIn(
      partsOf(await docx(selfEvaluation({ dossier: exampleDossier('partial'), language: 'nl', at, amounts: true })))['word/document.xml'] ??
        '',
    );
    expect(words).toContain(sentence('c3.i1').nl.replace(/\s+/gu, ' '));
    for (const said of ['24 november 2026', 'versie 2026.1', '✘ niet voldaan', 'Kleinste stap', 'bedrijf, school, overheid', 'eigen norm'])
      expect(words).toContain(said);
  });
});

describe('a workbook', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n@', ' =', '\u200b=', '＝', '\u202e=');

  test('has no formula in it, and no text that becomes one elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(starts, fc.string({ unit: 'binary', maxLength: 30 }), async (start, rest) => {
        const bytes = await xlsx(sheet([[`${start}${rest}`]], `${start}${rest}`));
        const parts = partsOf(bytes);
        expect(Object.entries(parts).flatMap(([name, xml]) => faultsIn(xml).map((fault) => `${name}: ${fault}`))).toEqual([]);
        for (const xml of Object.values(parts)) expect(xml).not.toMatch(/<f[ >]/u);
        const [found] = await readXlsxFile(Buffer.from(bytes));
        const [, [cell] = []] = found?.data ?? [];
        expect(String(cell ?? '')).toMatch(/^(?:'|$)/u);
      }),
      { numRuns: 20 },
    );
  });

  test('keeps what is harmless as it is', async () => {
    const texts = ['Werf De Kiel', '5 = 5', 'naam@voorbeeld.nl', '‘apostrof’'];
    const [found] = await readXlsxFile(Buffer.from(await xlsx(sheet(texts.map((text) => [text])))));
    expect(found?.data.slice(1).flat()).toEqual(texts);
  });

  test('of a dossier has every fact with who, when, state, source, and what replaced it', async () => {
    const fact = (id: string, cents: number, replaces: string[]): Fact => ({
      id,
      centrum: 'c',
      at: `2026-11-0${id}T09:30:00.000Z`,
      by: { person: 'slack:T1:U1', partner: '=cmd' },
      question: 'c3.contributions',
      item: 'kiel',
      value: { partner: 'Werf De Kiel', amountCents: cents, state: 'toegezegd' },
      source: { kind: 'message', id: 'm', quote: '+31 6' },
      replaces,
    });
    const made = dossierWorkbook({
      facts: [fact('1', 100_000, []), fact('2', 250_050, ['1'])],
      centrum: 'Noord',
      language: 'nl',
      names: { 'slack:T1:U1': 'Anna' },
    });
    const [facts] = await readXlsxFile(Buffer.from(await xlsx(made)));
    const amounts = facts?.data.filter((row) => row[6] === 'Bedrag (euro)');
    expect(amounts).toMatchObject([
      [
        1,
        '2026-11-01 09:30',
        'Anna (slack:T1:U1)',
        "'=cmd",
        'Bijdragen per partner',
        'Werf De Kiel',
        'Bedrag (euro)',
        1000,
        'toegezegd',
        'vervangen',
        2,
        'bericht',
        "'+31 6",
      ],
      [
        2,
        '2026-11-02 09:30',
        'Anna (slack:T1:U1)',
        "'=cmd",
        'Bijdragen per partner',
        'Werf De Kiel',
        'Bedrag (euro)',
        2500.5,
        'toegezegd',
        'geldt',
        null,
        'bericht',
        "'+31 6",
      ],
    ]);
  });
});

test('data that is no file is refused', async () => {
  await expect(make({ make: 'file', format: 'docx', data: { title: 'x' } })).rejects.toThrow();
  await expect(make({ make: 'file', format: 'xlsx', data: { language: 'nl', title: 'x', sheets: [] } })).rejects.toThrow();
});
