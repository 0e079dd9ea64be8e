/** Plain shapes of a drawing that has no axes of its own: boxes, lines and words at a place. */
import type { Status } from '../../criteria/vocabulary.ts';
import { chart, type Drawing } from './chart.ts';
import { colors, font, looks } from './look.ts';

export type Shape = Record<string, unknown>;

export const rect = (x: number, y: number, width: number, height: number, style: Shape, round = 0): Shape => ({
  type: 'rect',
  shape: { x, y, width, height, r: round },
  style,
});

export const line = (x1: number, y1: number, x2: number, y2: number, style: Shape): Shape => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style,
});

/** Words at a place; `y` is the middle of the line. */
export const label = (text: string, x: number, y: number, style: Shape = {}): Shape => ({
  type: 'text',
  style: { text, x, y, verticalAlign: 'middle', fill: colors.text, fontFamily: font, fontSize: 17, ...style },
});

export const bold = { fontWeight: 700 } as const;
export const soft = { fill: colors.soft, fontSize: 15 } as const;
export const title = (text: string): Shape => label(text, 24, 36, { ...bold, fontSize: 22 });

/** Slanting lines within a rectangle, so that two shades differ in grey too; one shape, as hundreds of lines take their time. */
export function hatch(x: number, y: number, wide: number, high: number, stroke: string): Shape[] {
  const lines: string[] = [];
  for (let from = -high + 9; from < wide; from += 9) {
    const x1 = Math.max(from, 0);
    const x2 = Math.min(from + high, wide);
    if (x2 > x1) lines.push(`M${x + x1} ${y + high - (x1 - from)}L${x + x2} ${y + high - (x2 - from)}`);
  }
  return lines.length === 0 ? [] : [{ type: 'path', shape: { pathData: lines.join('') }, style: { stroke, fill: 'none', lineWidth: 1.5 } }];
}

/** The swatch of a status with words on it. */
export function swatch(status: Status, x: number, y: number, wide: number, high: number, text: string): Shape[] {
  const { fill, ink, hatch: lines } = looks[status];
  const plate = Math.min(wide - 8, 14 + text.length * 11);
  const dashes = status === 'unanswered' && { lineDash: [4, 3] };
  return [
    rect(x, y, wide, high, { fill, stroke: colors.line, lineWidth: 1, ...dashes }, 4),
    ...(lines === undefined ? [] : hatch(x + 1, y + 1, wide - 2, high - 2, lines)),
    ...(lines === undefined ? [] : [rect(x + wide / 2 - plate / 2, y + 6, plate, high - 12, { fill }, 4)]),
    label(text, x + wide / 2, y + high / 2, { ...bold, align: 'center', fill: ink, fontSize: 18 }),
  ];
}

/** All shapes as one item of a chart without axes. */
export function drawn(shapes: readonly Shape[], width: number, height: number): Drawing {
  const renderItem = () => ({ type: 'group', children: shapes });
  return chart({ series: [{ type: 'custom', coordinateSystem: 'none', renderItem, data: [0] }] }, width, height);
}
