/** A text document as DOCX: real heading styles, repeated table headers, alt text, and the language set. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Part, TextDocument } from '../../scoring/document.ts';
import { draw } from '../pictures/drawings.ts';
import { toPng } from '../png.ts';
import { clean } from './clean.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Twentieths of a point between the margins of an A4 page, and the same in pixels. */
const pageWidth = 9_638;
const pagePixels = 640;

const lines = (text: string, look: { bold?: boolean; italics?: boolean; color?: string } = {}): TextRun[] =>
  clean(text)
    // An amount stays on one line with its sign.
    .replace(/€ (?=[\d…])/gu, '€\u00a0')
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));

const border = { style: BorderStyle.SINGLE, size: 4, color: '9aa5ab' } as const;
const borders = { top: border, bottom: border, left: border, right: border };

function table({ header, widths, rows }: Extract<Part, { kind: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = header.map((_, index) => Math.floor(((widths[index] ?? 1) / whole) * pageWidth));
  const cell = (text: string, index: number, bold: boolean): TableCell =>
    new TableCell({
      borders,
      width: { size: columns[index] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(bold && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'dce9ef' } }),
      children: [new Paragraph({ style: 'TableText', children: lines(text, { bold }) })],
    });
  const row = (cells: readonly string[], bold: boolean): TableRow =>
    new TableRow({ tableHeader: bold, cantSplit: true, children: header.map((_, index) => cell(cells[index] ?? '', index, bold)) });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: columns,
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** @param nth tells the pictures of one document apart; the library would number them over all documents. */
function picture({ name, data, alt }: Extract<Part, { kind: 'picture' }>, nth: number): Paragraph {
  const drawing = draw(name, data);
  const description = clean(alt);
  return new Paragraph({
    spacing: { before: 120, after: 120 },
    children: [
      new ImageRun({
        type: 'png',
        data: toPng(drawing),
        transformation: { width: pagePixels, height: Math.round((pagePixels * drawing.height) / drawing.width) },
        altText: { id: String(nth + 1), name, title: name, description },
      }),
    ],
  });
}

function quote({ text, id, translation }: Extract<Part, { kind: 'quote' }>): Paragraph[] {
  const said = new Paragraph({
    style: 'Citaat',
    children: [
      new TextRun({ text: `“${clean(text)}”`, italics: true, language: { value: locales.nl } }),
      new TextRun({ text: ` (${id})` }),
    ],
  });
  return translation === undefined ? [said] : [said, new Paragraph({ style: 'Citaat', children: lines(translation) })];
}

function partOf(part: Part, nth: number): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[part.level], keepNext: true, children: lines(part.text) })];
    case 'text':
      return [new Paragraph({ children: lines(part.text) })];
    case 'quote':
      return quote(part);
    case 'list':
      return part.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: lines(item) }));
    case 'table':
      // Word joins two tables that have nothing between them.
      return [table(part), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case 'picture':
      return [picture(part, nth)];
  }
}

/** An archive knows no date before this one, and gives it without a time zone: local time, so everywhere the same. */
const zipDate = new Date(1980, 0, 1);

/** The library writes when it ran; the date of what the document says in its place makes the same document the same file. */
function dated(bytes: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(bytes);
  const core = 'docProps/core.xml';
  const properties = strFromU8(parts[core] ?? new Uint8Array());
  const fixed = properties.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${new Date(at).toISOString()}`);
  return zipSync({ ...parts, [core]: strToU8(fixed) }, { mtime: zipDate });
}

export async function toDocx({ language, at, title, parts }: TextDocument): Promise<Uint8Array> {
  const heading = (size: number, before: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '0b4f6c' },
    paragraph: { spacing: { before, after: 100 } },
  });
  const document = new Document({
    title: clean(title),
    creator: 'Centrumwijzer',
    lastModifiedBy: 'Centrumwijzer',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
          paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { font: 'Calibri', size: 40, bold: true, color: '0b4f6c' }, paragraph: { spacing: { after: 160 } } },
        heading1: heading(32, 360),
        heading2: heading(26, 280),
        heading3: heading(23, 200),
      },
      paragraphStyles: [
        {
          id: 'Citaat',
          name: 'Quote',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: {
            indent: { left: 340, right: 340 },
            spacing: { before: 60, after: 100 },
            border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: '9cc9d9' } },
          },
        },
        {
          id: 'TableText',
          name: 'Table text',
          basedOn: 'Normal',
          run: { size: 19 },
          paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: lines(title) }),
          ...parts.flatMap((part, nth) => partOf(part, nth)),
        ],
      },
    ],
  });
  return dated(await Packer.toBuffer(document), at);
}
