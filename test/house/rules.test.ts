/** Proves that the other house rules bite: one planted breach each, and the clock and chance of the pure rooms. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Diagnostic, lint } from './biome.ts';
import { pureRooms, rooms } from './rooms.ts';

const cycle = 'lint/suspicious/noImportCycles';
const floating = 'lint/nursery/noFloatingPromises';

/** Path → the rule that must find it, and the breach. */
const breaches: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  'src/turns/circle-a.ts': [cycle, "import { b } from './circle-b.ts'; export const a = (): number => b();"],
  'src/turns/circle-b.ts': [cycle, "import { a } from './circle-a.ts'; export const b = (): number => a();"],
  'src/turns/types-a.ts': [cycle, "import type { B } from './types-b.ts'; export type A = B[];"],
  'src/turns/types-b.ts': [cycle, "import type { A } from './types-a.ts'; export type B = A[];"],
  'src/turns/floating.ts': [floating, 'async function save() {} export function run(): void { save(); }'],
  'src/turns/floating-import.ts': [floating, "import { save } from './save.ts'; export function run(): void { save(); }"],
  'src/turns/condition.ts': ['lint/nursery/noMisusedPromises', "import { save } from './save.ts'; export const n = save() ? 1 : 2;"],
  'src/turns/any.ts': ['lint/suspicious/noExplicitAny', 'export const same = (input: any): unknown => input;'],
  'src/turns/extension.ts': ['lint/correctness/useImportExtensions', "export { save } from './save';"],
  'src/turns/environment.ts': ['lint/style/noProcessEnv', 'export const zone = process.env.TZ;'],
  'src/turns/printing.ts': ['lint/suspicious/noConsole', "console.log('x');"],
  'src/turns/long.ts': ['lint/style/noExcessiveLinesPerFile', 'void 0;\n'.repeat(301)],
  'src/turns/await.ts': ['lint/nursery/useAwaitThenable', 'export const run = async (): Promise<number> => await 1;'],
  'src/turns/cases.ts': [
    'lint/nursery/useExhaustiveSwitchCases',
    "export function name(n: 'a' | 'b'): string { switch (n) { case 'a': return n; } return ''; }",
  ],
  'src/turns/json.ts': ['lint/correctness/useJsonImportAttributes', "import rules from './rules.json'; export const n: unknown = rules;"],
  'src/turns/unused-import.ts': ['lint/correctness/noUnusedImports', "import { save } from './save.ts';"],
  'src/turns/unused-variable.ts': ['lint/correctness/noUnusedVariables', 'export function run(): void { const n = 1; }'],
  'src/turns/unused-parameter.ts': ['lint/correctness/noUnusedFunctionParameters', 'export const run = (n: number): number => 1;'],
  'src/turns/default.ts': ['lint/style/noDefaultExport', 'export default 1;'],
  'src/turns/certain.ts': ['lint/style/noNonNullAssertion', 'export const first = (list: string[]): string => list[0]!;'],
  'src/turns/assigned.ts': ['lint/style/noParameterAssign', 'export function next(n: number): number { n += 1; return n; }'],
  'src/turns/let.ts': ['lint/style/useConst', 'let n = 1; export const m = (): number => n;'],
  'src/turns/import-type.ts': ['lint/style/useImportType', "import { T } from './save.ts'; export type U = T;"],
  'src/turns/export-type.ts': ['lint/style/useExportType', 'type T = string; export { T };'],
  'src/turns/builtin.ts': ['lint/style/useNodejsImportProtocol', "export { readFileSync } from 'fs';"],
  'src/turns/throws.ts': ['lint/style/useThrowOnlyError', "export function fail(): never { throw 'x'; }"],
  'src/turns/throws-new.ts': ['lint/style/useThrowNewError', "export function fail(): never { throw Error('x'); }"],
  'test/turns/only.test.ts': ['lint/suspicious/noFocusedTests', "import { test } from '@jest/globals'; test.only('x', () => {});"],
  'test/turns/skip.test.ts': ['lint/suspicious/noSkippedTests', "import { test } from '@jest/globals'; test.skip('x', () => {});"],
};

/** Statements that a pure room may not make, and the one place in its rules that says so. */
const impure = [
  'export const at = Date.now();',
  'export const clock = Date.now;',
  'export const at = new Date();',
  'export const at = Date();',
  'export const chance = Math.random();',
  'export const at = performance.now();',
  'export const id = crypto.randomUUID();',
  'export const at = process.uptime();',
  'export const clock = globalThis.Date;',
  'export const clock = global.Date;',
  "export const page = (): Promise<unknown> => fetch('x');",
  "export const fs: unknown = require('node:fs');",
  'setTimeout(() => {}, 1);',
  'setInterval(() => {}, 1);',
  'setImmediate(() => {});',
  "console.log('x');",
];
const pure = 'export const year = (at: string): number => new Date(at).getUTCFullYear() - Math.min(Date.UTC(2026, 1), 0);';

const files: Record<string, string> = {
  'src/turns/save.ts': 'export async function save(): Promise<void> {}',
  ...Object.fromEntries(Object.entries(breaches).map(([path, [, text]]) => [path, text])),
};
for (const room of rooms) {
  impure.forEach((text, n) => {
    files[`src/${room}/impure-${n}.ts`] = text;
  });
  files[`src/${room}/pure.ts`] = pure;
}

let found: Map<string, Diagnostic[]>;
beforeAll(() => {
  found = lint(files);
}, 60_000);

function at(path: string): Diagnostic[] {
  if (!(path in files)) throw new Error(`${path} was not planted`);
  return found.get(path) ?? [];
}

test.each(Object.entries(breaches))('%s is found', (path, [category]) => {
  expect(at(path)).toContainEqual(expect.objectContaining({ category, severity: 'error' }));
});

test('the file that the breaches import is fine itself', () => {
  expect(at('src/turns/save.ts')).toEqual([]);
});

describe.each([...rooms])('%s/', (room) => {
  const isPure = pureRooms.includes(room);
  const purity = (n: number): Diagnostic[] =>
    at(`src/${room}/impure-${n}.ts`).filter(({ category }) => category === 'plugin' || category === 'lint/style/noRestrictedGlobals');

  test(isPure ? 'has no clock, no chance and no process' : 'may look at the clock', () => {
    impure.forEach((text, n) => {
      expect([text, purity(n).map(({ severity }) => severity)]).toEqual([text, isPure ? ['error'] : []]);
    });
  });

  test('may reckon with a date that was handed in', () => {
    expect(at(`src/${room}/pure.ts`)).toEqual([]);
  });
});
