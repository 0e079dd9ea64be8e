/** A workbook as XLSX. Every text is written as text: nothing in it becomes a formula. */
import writeExcelFile from 'write-excel-file/node';
import type { Cell, Sheet, Workbook } from '../../scoring/document.ts';
import { clean, harmless } from './clean.ts';

/** Longest text of a cell, and of the name of a sheet, in Excel. */
const mostText = 32_000;
const mostName = 31;

function cellOf(cell: Cell) {
  if (cell === null) return null;
  const top = { alignVertical: 'top' as const };
  if (typeof cell === 'number') return { type: Number, value: cell, ...top };
  if (typeof cell === 'object') return { type: Number, value: cell.cents / 100, format: '€ #,##0.00', ...top };
  return { type: String, value: harmless(clean(cell)).slice(0, mostText), wrap: true, ...top };
}

/** Excel forbids some characters in the name of a sheet, and two sheets of one name: those get a number before it. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const names: string[] = [];
  for (const { name } of sheets) {
    const plain = clean(name)
      .replace(/[[\]:*?/\\]/gu, ' ')
      .replace(/^[\s']+|[\s']+$/gu, '');
    const taken = plain === '' || names.some((other) => other.toLowerCase() === plain.toLowerCase().slice(0, mostName));
    const short = [...(taken ? `${names.length + 1} ${plain}` : plain)].slice(0, mostName).join('');
    names.push(short.replace(/[\s']+$/u, ''));
  }
  return names;
}

const sheetOf = ({ columns, rows }: Sheet, sheet: string | undefined) => ({
  sheet: sheet ?? '',
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [
    columns.map(({ title }) => ({
      type: String,
      value: harmless(clean(title)),
      fontWeight: 'bold' as const,
      wrap: true,
      backgroundColor: '#dce9ef',
    })),
    ...rows.map((row) => row.map(cellOf)),
  ],
});

export async function toXlsx({ sheets }: Workbook): Promise<Uint8Array> {
  const names = sheetNames(sheets);
  return writeExcelFile(
    sheets.map((sheet, nth) => sheetOf(sheet, names[nth])),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
}
