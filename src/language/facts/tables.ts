/** Tables in a text, with bars or tabs: the heading above a figure, and the rows and columns that only add up. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface InTable {
  readonly label: Cell | undefined;
  readonly heading: Cell | undefined;
  /** The figure is a sum of others in the table. */
  readonly sum: boolean;
}

const separators = ['|', '\t'] as const;

/** A row as a spreadsheet exports it, "Vos;cash;10.000", with bars: as long as it was. */
export const withBars = (text: string): string =>
  text.includes(';')
    ? text.replace(/^[^\n;]{1,40}(?:;[^\n;]{0,40}){2,}$/gmu, (row) => (/[.!?]\s/u.test(row) ? row : row.replaceAll(';', '|')))
    : text;
const mostRows = 60;

function cellsOf(text: string, start: number, end: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== separator) continue;
    // A bar at the edge of the line opens and closes the row.
    if (!(separator === '|' && (from === start || at === end) && text.slice(from, at).trim() === ''))
      cells.push({ start: from, end: at, text: text.slice(from, at).trim() });
    from = at + 1;
  }
  return cells;
}

const lineAt = (text: string, at: number): [number, number] => {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end];
};

const sums = /^(?:totaal|totale|total|som|samen|subtotaal|subtotal|sum)\b/iu;
const isRule = (cell: Cell): boolean => /^:?-{2,}:?$/u.test(cell.text);

/** Where a figure stands in a table; undefined where it stands in none. */
export function tableOf(text: string, figure: Pick<Cell, 'start' | 'end'>): InTable | undefined {
  const [start, end] = lineAt(text, figure.start);
  const separator = separators.find((sign) => text.slice(start, end).includes(sign));
  if (separator === undefined) return undefined;
  const row = cellsOf(text, start, end, separator);
  const column = row.findIndex((cell) => cell.start <= figure.start && figure.end <= cell.end);
  if (row.length < 2 || column < 1) return undefined;
  let [top, above] = [row, start];
  for (let rows = 0; above > 0 && rows < mostRows; rows += 1) {
    const [from, to] = lineAt(text, above - 1);
    const cells = cellsOf(text, from, to, separator);
    if (cells.length !== row.length) break;
    if (!cells.every(isRule)) top = cells;
    above = from;
  }
  const heading = top === row ? undefined : top[column];
  const sum = row.length > 2 && (sums.test(heading?.text ?? '') || (sums.test(row[0]?.text ?? '') && column < row.length - 1));
  return { label: row[0], heading, sum };
}
