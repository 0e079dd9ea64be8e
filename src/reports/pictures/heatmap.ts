/** The heatmap: Centra × criteria. Each cell has a sign and its points beside the shade. */
import type { HeatmapData, PictureCell } from '../../scoring/pictures.ts';
import { titleOf } from '../../scoring/report.ts';
import { statusWords } from '../../scoring/status-words.ts';
import type { Drawing } from './chart.ts';
import { looks, statuses } from './look.ts';
import { bold, drawn, label, type Shape, soft, swatch, title } from './shapes.ts';
import { wrapped } from './text.ts';
import { pictureWords } from './words.ts';

const cell = { width: 128, height: 48 };
const names = 254;
const top = 172;
const margin = 24;
const left = (column: number): number => margin + names + column * cell.width;

const said = ({ status, points }: Pick<PictureCell, 'status' | 'points'>): string =>
  points === null ? looks[status].sign : `${looks[status].sign} ${points}`;

/** Lines on top of one another, the last one at `y`. */
const stacked = (lines: readonly string[], y: number, draw: (line: string, y: number) => Shape): Shape[] =>
  lines.map((one, index) => draw(one, y - (lines.length - 1 - index) * 19));

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
  const ids = rows[0]?.cells.map(({ id }) => id) ?? [];
  const titles = rows.length === 0 ? [] : [...ids.map((id) => `${id.replace(/^c/u, '')} ${titleOf(id)[language]}`), w.verdict];
  const bottom = top + Math.max(rows.length, 1) * cell.height;
  const shapes = [
    title(w.heatmap),
    label(w.heatmapNote, margin, 68, soft),
    ...titles.flatMap((text, column) =>
      stacked(wrapped(text, 15, 3), top - 16, (one, y) =>
        label(one, left(column) + cell.width / 2 + (column === ids.length ? 4 : 0), y, { ...bold, align: 'center', fontSize: 15 }),
      ),
    ),
    ...(rows.length === 0 ? [label(w.noRows, margin, top)] : []),
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
  return drawn(shapes, Math.max(1040, left(ids.length + 1) + margin), bottom + 100);
}
