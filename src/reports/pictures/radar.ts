/** The radar: the criteria of one Centrum now, and before as a dashed second line. */
import type { RadarData } from '../../scoring/pictures.ts';
import { titleOf } from '../../scoring/report.ts';
import { statusWords } from '../../scoring/status-words.ts';
import { chart, type Drawing } from './chart.ts';
import { colors, font, looks } from './look.ts';
import { label, line, type Shape, soft, title } from './shapes.ts';
import { cut, drawable, wrapped } from './text.ts';
import { pictureWords } from './words.ts';

const width = 900;
const height = 660;

/** A piece of the line as it is drawn, and when it was. */
function key(
  { round, color, line: type, size }: { round: RadarData['now']; color: string; line: string; size: number },
  nth: number,
): Shape[] {
  const x = 130 + nth * 380;
  const y = height - 30;
  const dashed = type === 'dashed';
  const half = size / 2 + 1;
  return [
    line(x, y, x + 52, y, { stroke: color, lineWidth: dashed ? 3 : 4, ...(dashed && { lineDash: [8, 6] }) }),
    dashed
      ? {
          type: 'polygon',
          shape: {
            points: [
              [x + 26 - half, y],
              [x + 26, y - half],
              [x + 26 + half, y],
              [x + 26, y + half],
            ],
          },
          style: { fill: '#ffffff', stroke: color, lineWidth: 2 },
        }
      : { type: 'circle', shape: { cx: x + 26, cy: y, r: size / 2 }, style: { fill: color } },
    label(cut(drawable(round.label), 34), x + 64, y),
  ];
}

export function drawRadar({ language, centrum, now, before }: RadarData): Drawing {
  const w = pictureWords[language];
  const { cells } = now;
  const unknown = [...cells, ...(before?.cells ?? [])].some(({ points }) => points === null);
  const pointsIn = (round: RadarData['now'], id: string): number => round.cells.find((cell) => cell.id === id)?.points ?? 0;
  const rounds = [
    { round: now, color: colors.now, symbol: 'circle', line: 'solid' as const, size: 10 },
    ...(before === undefined ? [] : [{ round: before, color: colors.before, symbol: 'diamond', line: 'dashed' as const, size: 12 }]),
  ];
  return chart(
    {
      graphic: [
        title(cut(drawable(w.radar(centrum)), 62)),
        label(w.points, 24, 68, soft),
        ...(unknown ? [label(w.unknownInMiddle, 24, 90, soft)] : []),
        ...rounds.flatMap(key),
      ],
      radar: {
        center: ['50%', '53%'],
        radius: '54%',
        clockwise: true,
        splitNumber: 4,
        axisNameGap: 12,
        indicator: cells.map((cell) => ({ name: cell.id, max: 100 })),
        axisName: {
          formatter: (id?: string) => {
            const cell = cells.find((one) => one.id === id);
            if (cell === undefined) return '';
            const was = before?.cells.find((one) => one.id === id)?.points;
            const score = `${cell.points === null ? '' : ` · ${cell.points}`}${was == null ? '' : ` (${w.was(was)})`}`;
            const lines = wrapped(`${cell.id.replace(/^c/u, '')} ${titleOf(cell.id)[language]}`, 22, 2).map((line) => `{title|${line}}`);
            const sign = looks[cell.status].sign;
            return [...lines, `{state|${sign} ${statusWords[language][cell.status]}${score}}`].join('\n');
          },
          rich: {
            title: { fontFamily: font, fontSize: 17, fontWeight: 700, lineHeight: 22, color: colors.text },
            state: { fontFamily: font, fontSize: 16, lineHeight: 22, color: colors.soft },
          },
        },
        axisLine: { lineStyle: { color: colors.line } },
        splitLine: { lineStyle: { color: colors.grid } },
        splitArea: { show: false },
      },
      series: [
        {
          type: 'radar',
          data: rounds.map(({ round, color, symbol, line, size }, index) => ({
            name: `${index}`,
            value: cells.map(({ id }) => pointsIn(round, id)),
            symbol: index === 0 ? symbol : `empty${symbol[0]?.toUpperCase()}${symbol.slice(1)}`,
            symbolSize: size,
            itemStyle: { color },
            lineStyle: { color, width: index === 0 ? 4 : 3, type: line },
            ...(index === 0 && { areaStyle: { color, opacity: 0.14 } }),
          })),
        },
      ],
    },
    width,
    height,
  );
}
