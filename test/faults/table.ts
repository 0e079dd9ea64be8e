/** A reporter for jest that prints the figures of all fault tests as one table. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Figures, figuresFile } from './figures.ts';

/** Prints the table when all tests are over. */
export default class FigureReporter {
  onRunStart(): void {
    rmSync(figuresFile(), { force: true });
  }

  onRunComplete(): void {
    const from = figuresFile();
    if (!existsSync(from)) return;
    const rows = readFileSync(from, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { test: string; figures: Figures });
    rmSync(from);
    const width = Math.max(...rows.map(({ test }) => test.length));
    const lines = rows.map(
      ({ test, figures }) =>
        `  ${test.padEnd(width)}  ${Object.entries(figures)
          .map(([name, value]) => `${name} ${value}`)
          .join(' · ')}`,
    );
    process.stdout.write(`\nWhat was found\n${lines.join('\n')}\n`);
  }
}
