/** Counting what was expected, found and right, and printing it as a table. */

interface Tally {
  cases: number;
  /** Cases with nothing missing and nothing too much. */
  whole: number;
  expected: number;
  found: number;
  right: number;
  misses: string[];
}

export type Tallies = Map<string, Tally>;

/** Adds one case: the things that should and that did come out of it, as text. */
export function count(tallies: Tallies, category: string, text: string, expected: readonly string[], found: readonly string[]): void {
  const tally = tallies.get(category) ?? { cases: 0, whole: 0, expected: 0, found: 0, right: 0, misses: [] };
  tallies.set(category, tally);
  const left = [...found];
  const missing: string[] = [];
  for (const one of expected) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    else missing.push(one);
  }
  tally.cases += 1;
  tally.expected += expected.length;
  tally.found += found.length;
  tally.right += expected.length - missing.length;
  if (missing.length === 0 && left.length === 0) tally.whole += 1;
  else
    tally.misses.push(
      `${text.replace(/\s+/gu, ' ').slice(0, 160)}\n      missing: ${missing.join('; ') || '–'}   too much: ${left.join('; ') || '–'}`,
    );
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** @param misses print the cases that went wrong as well; not for cases that nobody should look at. */
export function table(title: string, tallies: Tallies, misses = true): void {
  print(`\n${title}`);
  print(`  ${'category'.padEnd(24)}${['cases', 'whole', 'precision', 'recall'].map((head) => head.padStart(11)).join('')}`);
  const all: Tally = { cases: 0, whole: 0, expected: 0, found: 0, right: 0, misses: [] };
  for (const [, one] of tallies) for (const key of ['cases', 'whole', 'expected', 'found', 'right'] as const) all[key] += one[key];
  for (const [category, { cases, whole, expected, found, right }] of [...tallies, ['all', all] as const])
    print(
      `  ${category.padEnd(24)}${[String(cases), share(whole, cases), share(right, found), share(right, expected)].map((cell) => cell.padStart(11)).join('')}`,
    );
  if (misses) for (const [category, one] of tallies) for (const miss of one.misses) print(`    ${category}: ${miss}`);
}
