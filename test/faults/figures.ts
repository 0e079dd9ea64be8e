/** The figures that a fault test found, noted in a file for the table at the end of the run. */
import { appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Figures = Readonly<Record<string, number>>;

/** The tests run in this process or in a child of it: both find the file by the environment. */
export function figuresFile(): string {
  process.env.FAULT_FIGURES ??= join(tmpdir(), `centrumwijzer-figures-${process.pid}`);
  return process.env.FAULT_FIGURES;
}

/** Notes what one test found. */
export const report = (test: string, figures: Figures): void => appendFileSync(figuresFile(), `${JSON.stringify({ test, figures })}\n`);
