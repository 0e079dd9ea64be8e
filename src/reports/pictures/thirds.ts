/** The derdenbalk: what each side gives of the total budget, in cash and in kind, against the band of "about 1/3". */
import { euro, percent } from '../../criteria/format.ts';
import type { Fraction } from '../../criteria/rule-set.ts';
import type { Language } from '../../criteria/vocabulary.ts';
import type { ThirdsData, ThirdsSide } from '../../scoring/pictures.ts';
import { statusWords } from '../../scoring/status-words.ts';
import type { Drawing } from './chart.ts';
import { colors, looks } from './look.ts';
import { bold, drawn, hatch, label, line, rect, type Shape, soft, title } from './shapes.ts';
import { cut, drawable } from './text.ts';
import { pictureWords } from './words.ts';

const width = 960;
const left = 220;
const right = 900;
const top = 148;
const rowHeight = 136;
const bar = 40;

const looksOf = { cash: { fill: '#0b4f6c' }, inKind: { fill: '#cfe3ec', hatch: '#0b4f6c' }, met: '#dcdcdc', nearly: '#f1f1f1' } as const;

/** Tenths of a per cent as words: 316 → "31,6%". */
const share = (tenths: number, language: Language): string => percent(tenths, 1000, language);
const tenthsOf = ({ n, d }: Fraction): number => (n * 1000) / d;

/** The right end of the axis: what is shown fits, and a share that is far out ends the bar with an arrow. */
const scaleFor = (sides: readonly ThirdsSide[]): number =>
  Math.min(1000, Math.max(600, ...sides.map(({ share: given }) => Math.ceil((given?.tenths ?? 0) / 100) * 100)));

/** Where the band begins and ends, also across a dark bar. */
function limitsOver({ band }: ThirdsSide, y: number, x: ToX): Shape[] {
  return band.met.flatMap((limit) => {
    const at = x(tenthsOf(limit));
    const over = (style: Shape): Shape => line(at, y - 12, at, y + bar + 12, style);
    return [over({ stroke: '#ffffff', lineWidth: 5 }), over({ stroke: colors.text, lineWidth: 2 })];
  });
}

type ToX = (tenths: number) => number;

function bands({ band }: ThirdsSide, y: number, x: ToX): Shape[] {
  const draw = ([low, high]: ThirdsSide['band']['met'], style: Shape): Shape =>
    rect(x(tenthsOf(low)), y - 12, x(tenthsOf(high)) - x(tenthsOf(low)), bar + 24, style);
  return [
    draw(band.nearly, { fill: looksOf.nearly, stroke: colors.line, lineDash: [5, 4], lineWidth: 1 }),
    draw(band.met, { fill: looksOf.met, stroke: colors.text, lineWidth: 1.5 }),
  ];
}

function bars({ share: given }: ThirdsSide, y: number, x: ToX, most: number): Shape[] {
  if (given === null) return [];
  const [cash, all] = [Math.min(given.cashTenths, most), Math.min(given.tenths, most)];
  const edge = { stroke: colors.text, lineWidth: 1 };
  const inKind = { wide: x(all) - x(cash), at: x(cash) };
  return [
    rect(x(0), y, x(cash) - x(0), bar, { ...looksOf.cash, ...edge }),
    ...(inKind.wide <= 0 ? [] : [rect(inKind.at, y, inKind.wide, bar, { fill: looksOf.inKind.fill, ...edge })]),
    ...(inKind.wide <= 0 ? [] : hatch(inKind.at, y, inKind.wide, bar, looksOf.inKind.hatch)),
    ...(given.tenths > most ? [label('→', x(most) + 8, y + bar / 2, { ...bold, fontSize: 24 })] : []),
  ];
}

/** "31,6% · € 380.000 (in cash € 300.000, in kind € 80.000)". */
function figures({ share: given, cents }: ThirdsSide, language: Language): string {
  const w = pictureWords[language];
  if (given === null) return w.unknown;
  const split: readonly [string, string] =
    cents === undefined
      ? [share(given.cashTenths, language), share(given.tenths - given.cashTenths, language)]
      : [euro(cents.cash, language), euro(cents.all - cents.cash, language)];
  const amount = cents === undefined ? '' : ` · ${euro(cents.all, language)}`;
  return `${share(given.tenths, language)}${amount} (${w.cash.toLowerCase()} ${split[0]}, ${w.inKind.toLowerCase()} ${split[1]})`;
}

function distance({ off, status, share: given }: ThirdsSide, language: Language): string {
  const w = pictureWords[language];
  if (off !== null) {
    const points = w.percentPoints(share(off.tenths, language).replace('%', ''));
    return w[off.way](off.cents === undefined ? points : `${euro(off.cents, language)} (${points})`);
  }
  if (given === null) return '';
  return status === 'unanswered' ? w.soFar : w.within;
}

function row(side: ThirdsSide, nth: number, language: Language, x: ToX, most: number): Shape[] {
  const w = pictureWords[language];
  const y = top + nth * rowHeight;
  return [
    ...bands(side, y, x),
    ...bars(side, y, x, most),
    ...limitsOver(side, y, x),
    label(w.sides[side.side], 24, y + 10, { ...bold, fontSize: 18 }),
    label(`${looks[side.status].sign} ${statusWords[language][side.status]}`, 24, y + 34, { fontSize: 16 }),
    label(figures(side, language), x(0), y + bar + 26, { fontSize: 16, backgroundColor: '#ffffff' }),
    label(distance(side, language), x(0), y + bar + 50, { ...bold, fontSize: 16, backgroundColor: '#ffffff' }),
  ];
}

function legend(side: ThirdsSide | undefined, y: number, language: Language): Shape[] {
  if (side === undefined) return [];
  const w = pictureWords[language];
  const range = ([low, high]: ThirdsSide['band']['met']): [string, string] => [
    share(tenthsOf(low), language),
    share(tenthsOf(high), language),
  ];
  const box = (x: number, at: number, style: Shape): Shape => rect(x, at - 10, 34, 20, { stroke: colors.text, lineWidth: 1, ...style });
  return [
    box(24, y, looksOf.cash),
    label(w.cash, 68, y, { fontSize: 16 }),
    box(24, y + 32, { fill: looksOf.inKind.fill }),
    ...hatch(24, y + 22, 34, 20, looksOf.inKind.hatch),
    label(w.inKind, 68, y + 32, { fontSize: 16 }),
    box(left, y, { fill: looksOf.met }),
    label(w.band(...range(side.band.met)), left + 44, y, { fontSize: 16 }),
    box(left, y + 32, { fill: looksOf.nearly, stroke: colors.line, lineDash: [5, 4] }),
    label(w.nearlyBand(...range(side.band.nearly)), left + 44, y + 32, { fontSize: 16 }),
    label(w.ownNorm, left, y + 62, soft),
  ];
}

export function drawThirds({ language, centrum, totalCents, sides }: ThirdsData): Drawing {
  const w = pictureWords[language];
  const most = scaleFor(sides);
  const x: ToX = (tenths) => left + ((right - left) * Math.min(tenths, most)) / most;
  const bottom = top + sides.length * rowHeight - 18;
  const ticks = Array.from({ length: most / 100 + 1 }, (_, index) => index * 100);
  const budget = totalCents == null ? (totalCents === null ? ` ${w.budgetUnknown}` : '') : ` ${w.budget(euro(totalCents, language))}.`;
  const shapes = [
    title(cut(drawable(w.thirds(centrum)), 66)),
    label(`${w.ofBudget}.${budget}`, 24, 68, soft),
    ...ticks.map((tenths) => line(x(tenths), top - 22, x(tenths), bottom, { stroke: colors.grid, lineWidth: 1 })),
    ...ticks.map((tenths) => label(share(tenths, language), x(tenths), top - 36, { ...soft, align: 'center' })),
    ...sides.flatMap((side, nth) => row(side, nth, language, x, most)),
    ...legend(sides[0], bottom + 30, language),
  ];
  return drawn(shapes, width, bottom + 116);
}
