/**
 * `npm run test:guards`: takes every guard of the list out once, in a copy of this checkout, and runs the tests that are
 * to fail without it. A guard is caught when a test fails while others of the same files pass: what brings everything
 * down proves nothing. Ends with 1 when one is not caught.
 *
 * @example npm run test:guards -- slack      only guards whose name, file or tests hold one of these words
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../../src/app/words.ts';
import { type Guard, timesIn } from './guard.ts';
import { guards } from './guards.ts';

const { positionals: asked } = wordsOf('Usage: npm run test:guards [-- WORD …]   only guards whose name, file or tests hold one of these', {
  allowPositionals: true,
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'centrumwijzer-guards-'));
const report = join(copy, 'report.json');

/** Without a guard a test may wait for what never comes; and a busy machine is no reason to fail. The first run is of all files. */
const within = { test: 30_000, one: 600_000, all: 3_600_000 };

/** Everything that git knows of or would add: what was changed and not committed yet counts. */
function makeCopy(): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const path of listed.split('\0')) if (path !== '' && existsSync(join(root, path))) cpSync(join(root, path), join(copy, path));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

interface Outcome {
  passed: number;
  failed: number;
  /** Test files that could not even be loaded. */
  broken: number;
  /** The names of the tests that failed. */
  which: string[];
}

/** As much of jest's report as is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** Null when jest did not come to an end. */
async function outcomeOf(tests: readonly string[], timeout: number, more: readonly string[]): Promise<Outcome | null> {
  rmSync(report, { force: true });
  const node = ['--experimental-vm-modules', '--import', './test/house/quiet.ts', 'node_modules/jest/bin/jest.js'];
  const options = [
    '--json',
    `--outputFile=${report}`,
    '--silent',
    '--forceExit',
    `--testTimeout=${within.test}`,
    ...more,
    '--runTestsByPath',
    ...tests,
  ];
  const jest = spawn(process.execPath, [...node, ...options], { cwd: copy, stdio: 'ignore', timeout });
  await once(jest, 'exit');
  if (!existsSync(report)) return null;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const which = all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests, broken: numRuntimeErrorTestSuites, which };
}

/** The copy without one guard, for as long as `work` takes. */
async function without<T>({ file, text, without: rest }: Guard, work: () => Promise<T>): Promise<T> {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    whole.replaceAll(text, () => rest),
  );
  try {
    return await work();
  } finally {
    writeFileSync(path, whole);
  }
}

const staleness = ({ file, text, times = 1 }: Guard): string | null => {
  const found = existsSync(join(copy, file)) ? timesIn(readFileSync(join(copy, file), 'utf8'), text) : 0;
  return found === times ? null : `STALE: its text stands ${found} times in ${file}`;
};

async function verdictOn(guard: Guard): Promise<{ caught: boolean; said: string }> {
  const stale = staleness(guard);
  if (stale !== null) return { caught: false, said: stale };
  const only = guard.only === undefined ? [] : ['--testNamePattern', guard.only];
  const end = await without(guard, () => outcomeOf(guard.tests, within.one, ['--runInBand', ...only]));
  if (end === null) return { caught: false, said: 'NOT CAUGHT: the tests came to no end' };
  const { passed, failed, broken } = end;
  if (broken > 0) return { caught: false, said: 'NOT CAUGHT: a test file could not be loaded' };
  if (failed === 0) return { caught: false, said: `NOT CAUGHT: ${passed} tests pass` };
  if (passed === 0) return { caught: false, said: `NOT CAUGHT: all ${failed} tests fail, which proves nothing` };
  return { caught: true, said: `caught by ${failed} of ${passed + failed}` };
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function chosen(words: readonly string[]): readonly Guard[] {
  if (words.length === 0) return guards;
  return guards.filter(({ name, file, tests }) => words.some((word) => [name, file, ...tests].some((text) => text.includes(word))));
}

async function main(): Promise<number> {
  const all = chosen(asked);
  if (all.length === 0) {
    print('No guard has these words in its name, file or tests.');
    return 1;
  }
  const tests = [...new Set(all.flatMap((guard) => guard.tests))].sort();
  makeCopy();
  print(`${all.length} guards, ${tests.length} test files. First with every guard in its place.`);
  const whole = await outcomeOf(tests, within.all, ['--maxWorkers=2']);
  if (whole === null || whole.failed + whole.broken > 0 || whole.passed === 0) {
    print(['With every guard in its place they do not pass. Make them pass first.', ...(whole?.which ?? [])].join('\n  '));
    return 1;
  }
  print(`${whole.passed} tests pass.\n`);
  const wide = Math.max(...all.map(({ name }) => name.length));
  let missed = 0;
  for (const guard of all) {
    const { caught, said } = await verdictOn(guard);
    if (!caught) missed += 1;
    print(`${guard.name.padEnd(wide)}  ${said.padEnd(22)}  ${guard.tests.join(', ')}`);
  }
  print(`\n${all.length - missed} of ${all.length} guards caught.`);
  return missed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
