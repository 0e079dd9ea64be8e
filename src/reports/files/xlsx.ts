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

/** Excel forbids some characters in the name of a sheet, and two sheets of one name. */
function sheetName(name: string, nth: number): string {
  const plain = clean(name)
    .replace(/[[\]:*?/\\]/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '');
  const numbered = nth === 0 && plain !== '' ? plain : `${nth + 1} ${plain}`;
  return [...numbered].slice(0, mostName).join('').trim();
}

const sheetOf = ({ name, columns, rows }: Sheet, nth: number) => ({
  sheet: sheetName(name, nth),
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
  return writeExcelFile(sheets.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}
