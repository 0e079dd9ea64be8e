/**
 * The program as a process: from the command to the first question on its output, its memory then,
 * and after many turns typed into it from outside.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../lib/folder.ts';
import { onboarding, visit, visitLength } from '../lib/intake.ts';
import { startArgs } from '../lib/processes.ts';
import { type Bench, lineOf, median } from '../lib/report.ts';
import { residentOf, startedBy } from '../lib/resident.ts';

const firstQuestion = 'Typ de naam.';

interface Running {
  /** Resolves when the output has grown by something that ends a reply. */
  until(text: string): Promise<void>;
  type(line: string): void;
  resident(): number | undefined;
  /** That of the process that draws, when there is one. */
  drawing(): number | undefined;
  end(): Promise<void>;
}

function launch(args: readonly string[], folder: string): Running {
  const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`, LOG_LEVEL: 'warn', DEFAULT_LANGUAGE: 'nl' };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  let look = (): void => {};
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    look();
  });
  const ended = new Promise<void>((resolve, reject) =>
    child.on('error', reject).on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the program ended with ${code}`)))),
  );
  return {
    until: (text) =>
      Promise.race([
        new Promise<void>((resolve) => {
          look = () => {
            if (!output.includes(text)) return;
            output = '';
            look = () => {};
            resolve();
          };
          look();
        }),
        ended.then(() => {
          throw new Error(`the program ended before it said “${text}”`);
        }),
      ]),
    type: (line) => void child.stdin.write(`${line}\n`),
    resident: () => (child.pid === undefined ? undefined : residentOf(child.pid)),
    drawing() {
      const [pid] = child.pid === undefined ? [] : startedBy(child.pid);
      return pid === undefined ? undefined : residentOf(pid);
    },
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}

async function bare(): Promise<number> {
  const start = performance.now();
  await new Promise<void>((resolve) => spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }).on('exit', () => resolve()));
  return performance.now() - start;
}

async function firstAsked(folder: string): Promise<{ ms: number; mib: number | undefined }> {
  const start = performance.now();
  const program = launch(startArgs, mkdtempSync(join(folder, 'start-')));
  await program.until(firstQuestion);
  const ms = performance.now() - start;
  const mib = program.resident();
  await program.end();
  return { ms, mib };
}

/** @returns MiB after each quarter of the turns, and that of the process that draws. */
async function typed(folder: string, turns: number): Promise<{ after: number[]; drawing: number | undefined }> {
  const program = launch(startArgs, mkdtempSync(join(folder, 'typed-')));
  await program.until(firstQuestion);
  for (const line of onboarding) program.type(line);
  const found: number[] = [];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    for (let n = 0; n < turns / 4; n += 1) program.type(visit(quarter * turns + n)[n % visitLength] ?? '');
    // What is said next wakes the intake again; the word tells that all before it was answered.
    program.type('pauze');
    await program.until('Gepauzeerd');
    found.push(program.resident() ?? Number.NaN);
  }
  const drawing = program.drawing();
  await program.end();
  return { after: found, drawing };
}

export const start: Bench = {
  name: 'start',
  about: 'time to the first question as a process; memory idle and after many turns',
  run: ({ quick }) =>
    inFolder(async (folder) => {
      const times: number[] = [];
      const nodes: number[] = [];
      const idle: number[] = [];
      for (let n = 0; n < (quick ? 1 : 12); n += 1) {
        nodes.push(await bare());
        const { ms, mib } = await firstAsked(folder);
        if (n === 0 && !quick) continue;
        times.push(ms);
        if (mib !== undefined) idle.push(mib);
      }
      const turns = quick ? 8 : 10_000;
      const { after, drawing } = await typed(folder, turns);
      const last = after.at(-1) ?? Number.NaN;
      const ratio = median(times) / median(nodes);
      return {
        bench: 'start',
        lines: [
          lineOf('to the first question', 'ms', times, ratio),
          lineOf('node that does nothing', 'ms', nodes),
          lineOf('memory when asked first', 'MiB', idle),
          ...after.map((mib, quarter) => lineOf(`memory after ${((quarter + 1) * turns) / 4} turns`, 'MiB', [mib])),
          ...(drawing === undefined ? [] : [lineOf('of the process that draws', 'MiB', [drawing])]),
        ],
        goals: [
          { what: 'first question', goal: '≤ 1,500 ms', measured: `${median(times).toFixed(0)} ms`, reached: median(times) <= 1500 },
          { what: 'memory after all turns', goal: '≤ 250 MiB', measured: `${last.toFixed(0)} MiB`, reached: last <= 250 },
        ],
        notes: ['What `npm start` runs, on a new database each time; the turns are typed into one process on its standard input.'],
      };
    }),
};
