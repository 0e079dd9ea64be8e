/**
 * A jest reporter that writes `N passed, N failed` to the file that TALLY_FILE names, and does
 * nothing without it. It adds to what an earlier run counted there. A suite that could not even be loaded has no tests to count and would
 * pass for "0 failed"; it counts as one failure.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

export default class Tally {
  onRunComplete(_contexts: unknown, results: Results): void {
    const file = process.env.TALLY_FILE;
    if (file === undefined || file === '') return;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const [passedBefore = 0, failedBefore = 0] = (existsSync(file) ? readFileSync(file, 'utf8') : '').match(/\d+/gu)?.map(Number) ?? [];
    writeFileSync(file, `${passedBefore + results.numPassedTests} passed, ${failedBefore + failed} failed\n`);
  }
}
