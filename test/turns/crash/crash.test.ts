/** Killed at any point, and started again: what was acknowledged is answered exactly once. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { noted } from '../bench.ts';
import { type Point, points } from './points.ts';

// Processes start slowly on a busy machine; nothing here waits for time to pass.
jest.setTimeout(120_000);

const script = fileURLToPath(new URL('run.ts', import.meta.url));

interface End {
  signal: NodeJS.Signals | undefined;
  code: number | undefined;
  stderr: string;
}

/** One run of the other process, to its end. */
const run = (...given: string[]): Promise<End> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, ...given], (error, _, stderr) => {
      resolve({ signal: error?.signal, code: typeof error?.code === 'number' ? error.code : undefined, stderr });
    });
  });

const fine: End = { signal: undefined, code: undefined, stderr: '' };
const killed: End = { signal: 'SIGKILL', code: undefined, stderr: '' };

describe('a run that is killed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'centrumwijzer-crash-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split('\n');

  async function state() {
    const { store } = await openSqlite({ file: join(folder, 'crash.db'), now: Date.now });
    const [anna, bert] = [await noted(store, 'anna'), await noted(store, 'bert')];
    const ambiguous = await store.listOutbox('ambiguous', 10);
    const open = [
      ...(await store.listInbox('pending', 10)),
      ...(await store.listOutbox('pending', 10)),
      ...(await store.listInbox('dead', 10)),
    ];
    await store.close();
    return { anna, bert, ambiguous, open };
  }

  const answers = (): string[] => linesOf('platform').map((line) => line.split(' ').slice(1).join(' '));
  const all = ['a1 0: a1', 'a2 1: a2', 'a3 2: a3', 'b1 0: b1', 'b2 1: b2'];

  test.each(points)('%s: everything is answered exactly once, in order, and noted once', async (point: Point) => {
    expect(await run(folder, 'first', point, '2')).toEqual(killed);
    expect(await run(folder, 'second')).toEqual(fine);
    expect(answers().sort()).toEqual(all);
    expect(answers().filter((line) => line.startsWith('a'))).toEqual(all.slice(0, 3));
    expect(await state()).toEqual({ anna: ['a1', 'a2', 'a3'], bert: ['b1', 'b2'], ambiguous: [], open: [] });
  });

  test('again and again, each time at another point, still ends the same', async () => {
    for (const [index, point] of points.entries()) expect(await run(folder, `run ${index}`, point, '1')).toEqual(killed);
    expect(await run(folder, 'last')).toEqual(fine);
    expect(answers().sort()).toEqual(all);
    expect(await state()).toEqual({ anna: ['a1', 'a2', 'a3'], bert: ['b1', 'b2'], ambiguous: [], open: [] });
  });

  test('in the middle of sending, where the platform cannot tell what arrived: nothing is sent twice, and the doubt is on record', async () => {
    expect(await run(folder, 'first', 'after the platform took it', '2', 'blind')).toEqual(killed);
    expect(await run(folder, 'second', '-', '1', 'blind')).toEqual(fine);
    const { ambiguous } = await state();
    expect(new Set(ambiguous.map(({ state: end, code }) => `${end} ${code}`))).toEqual(new Set(['ambiguous send_interrupted']));
    expect(new Set(answers()).size).toBe(answers().length);
    // Of those in doubt one arrived, and replies to other places may have been about to leave.
    expect(answers().length + ambiguous.length - 1).toBe(all.length);
  });

  test('before it acknowledged anything has acknowledged nothing that is lost', async () => {
    expect(await run(folder, 'first', 'after receive', '3')).toEqual(killed);
    expect(linesOf('acknowledged')).toEqual(['a1', 'a2']);
    const { store } = await openSqlite({ file: join(folder, 'crash.db'), now: Date.now });
    const kept = [...(await store.listInbox('pending', 10)), ...(await store.listInbox('done', 10))].map(({ key }) => key).sort();
    await store.close();
    expect(kept).toEqual(['a1', 'a2', 'b1']);
  });
});
