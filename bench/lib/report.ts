/** What a benchmark gives back, and how it is printed. */

/** One measured thing: the median of its samples, and the middle half of them. */
export interface Line {
  what: string;
  unit: string;
  median: number;
  /** First and third quartile. */
  low: number;
  high: number;
  /** How many samples. */
  n: number;
  /** Against the reference of this benchmark, the median of the ratios of each round; the reference itself has none. */
  ratio?: number;
}

export interface Goal {
  what: string;
  goal: string;
  measured: string;
  reached: boolean;
}

export interface Report {
  bench: string;
  lines: Line[];
  goals: Goal[];
  /** What has to be known to read the figures. */
  notes: string[];
}

export interface Options {
  /** Little work and few rounds: shows that the benchmark works, not how fast anything is. */
  quick: boolean;
}

export interface Bench {
  name: string;
  about: string;
  run(options: Options): Promise<Report>;
}

export function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function median(samples: readonly number[]): number {
  return quantile(
    samples.toSorted((a, b) => a - b),
    0.5,
  );
}

export function lineOf(what: string, unit: string, samples: readonly number[], ratio?: number): Line {
  const sorted = samples.toSorted((a, b) => a - b);
  return {
    what,
    unit,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    n: samples.length,
    ...(ratio !== undefined && { ratio }),
  };
}

/** Three figures that matter, and no more. */
function figure(value: number): string {
  const size = Math.abs(value);
  return size >= 1000 ? Math.round(value).toLocaleString('en-GB') : size >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

const heads = ['', 'median', 'unit', 'middle half', 'n', 'ratio'];

const cells = ({ what, unit, median: middle, low, high, n, ratio }: Line): string[] => [
  what,
  figure(middle),
  unit,
  n > 1 ? `${figure(low)} – ${figure(high)}` : '',
  String(n),
  ratio === undefined ? '' : `${figure(ratio)} ×`,
];

/** A report as lines of text. */
export function table({ bench, lines, goals, notes }: Report): string {
  const rows = [heads, ...lines.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 || column === 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    `== ${bench}`,
    ...rows.map(line),
    ...goals.map(({ what, goal, measured, reached }) => `${reached ? '[x]' : '[ ]'} ${what}: ${goal}; measured ${measured}`),
    ...notes.map((note) => `    ${note}`),
    '',
  ].join('\n');
}
