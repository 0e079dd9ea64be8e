/** The heatmap: Centra × criteria. Each cell has a sign and its points beside the shade. */
import { statuses } from '../../criteria/vocabulary.ts';
import type { HeatmapData, PictureCell } from '../../scoring/pictures.ts';
import { titleOf } from '../../scoring/report.ts';
import { statusWords } from '../../scoring/status-words.ts';
import type { Drawing } from './chart.ts';
import { looks } from './look.ts';
import { bold, drawn, label, type Shape, soft, swatch, title } from './shapes.ts';
import { wrapped } from './text.ts';
import { pictureWords } from './words.ts';

const cell = { width: 128, height: 48 };
const names = 254;
/** Where the titles of the columns begin. */
const titlesAt = 99;
const titleLine = 19;
const margin = 24;
const smallest = 1040;
const left = (column: number): number => margin + names + column * cell.width;

const said = ({ status, points }: Pick<PictureCell, 'status' | 'points'>): string =>
  points === null ? looks[status].sign : `${looks[status].sign} ${points}`;

/** Lines on top of one another, the last one at `y`. */
const stacked = (lines: readonly string[], y: number, draw: (line: string, y: number) => Shape): Shape[] =>
  lines.map((one, index) => draw(one, y - (lines.length - 1 - index) * titleLine));

function rowShapes({ name, verdict, cells }: HeatmapData['rows'][number], ids: readonly string[], y: number): Shape[] {
  const lines = wrapped(name, 28, 2);
  return [
    ...stacked(lines, y + cell.height / 2 + (lines.length - 1) * 9.5, (text, at) => label(text, margin, at, { fontSize: 16 })),
    ...ids.flatMap((id, column) => {
      const one = cells.find((each) => each.id === id) ?? { status: 'unanswered' as const, points: null };
      return swatch(one.status, left(column) + 3, y + 3, cell.width - 6, cell.height - 6, said(one));
    }),
    ...swatch(verdict, left(ids.length) + 11, y + 3, cell.width - 14, cell.height - 6, looks[verdict].sign),
  ];
}

export function drawHeatmap({ language, rows, more }: HeatmapData): Drawing {
  const w = pictureWords[language];
  // Signs that stand nowhere need no explanation.
  if (rows.length === 0) return drawn([title(w.heatmap), label(w.noRows, margin, 76)], smallest, 116);
  const ids = rows[0]?.cells.map(({ id }) => id) ?? [];
  const titles = [...ids.map((id) => `${id.replace(/^c/u, '')} ${titleOf(id)[language]}`), w.verdict].map((text) => wrapped(text, 15, 3));
  const top = titlesAt + 16 + Math.max(...titles.map((lines) => lines.length)) * titleLine;
  const bottom = top + rows.length * cell.height;
  const shapes = [
    title(w.heatmap),
    label(w.heatmapNote, margin, 68, soft),
    ...titles.flatMap((lines, column) =>
      stacked(lines, top - 16, (one, y) =>
        label(one, left(column) + cell.width / 2 + (column === ids.length ? 4 : 0), y, { ...bold, align: 'center', fontSize: 15 }),
      ),
    ),
    ...rows.flatMap((row, index) => rowShapes(row, ids, top + index * cell.height)),
    ...(more === 0 ? [] : [label(w.more(more), margin, bottom + 20, soft)]),
    ...statuses.flatMap((status, nth) => {
      const x = margin + nth * 200;
      return [
        ...swatch(status, x, bottom + 46, 40, 34, looks[status].sign),
        label(statusWords[language][status], x + 50, bottom + 63, { fontSize: 16 }),
      ];
    }),
  ];
  return drawn(shapes, Math.max(smallest, left(ids.length + 1) + margin), bottom + 100);
}
