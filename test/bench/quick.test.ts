/** That the benchmarks work: they run, agree with what they are measured beside, and give whole reports. Not how fast anything is. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Report } from '../../bench/lib/report.ts';

const main = fileURLToPath(new URL('../../bench/main.ts', import.meta.url));
const run = promisify(execFile);

test('the cheap ones run, and write their figures to a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'centrumwijzer-bench-'));
  const file = join(folder, 'figures.json');
  const names = ['assess', 'extract', 'ask', 'turn'];
  try {
    const { stdout } = await run(process.execPath, [main, '--quick', '--json', file, ...names]);
    const { quick, reports } = JSON.parse(readFileSync(file, 'utf8')) as { quick: boolean; reports: Report[] };
    expect(quick).toBe(true);
    expect(reports.map(({ bench }) => bench)).toEqual(names);
    for (const { lines, goals } of reports) {
      expect(goals.length).toBeGreaterThan(0);
      for (const { what, median, n } of lines) {
        expect([what, median > 0, n > 0]).toEqual([what, true, true]);
        expect(stdout).toContain(what);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test('those with channels run: the program and what it is measured beside as processes, and a load that plays the platform', async () => {
  const { stdout } = await run(process.execPath, [main, '--quick', 'slack', 'teams', 'ack', 'portfolio']);
  for (const what of ['bare Bolt echo', 'bare Teams SDK echo', 'every second turn 2 s with a model', 'table of 100 Centra'])
    expect(stdout).toContain(what);
}, 120_000);

test('a name that does not exist is refused, with the names that do', async () => {
  await expect(run(process.execPath, [main, 'nothing'])).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('assess') });
});
