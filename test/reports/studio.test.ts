/** The process in which pictures are made: what fails there is told, and does not hold up the next. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Job } from '../../src/reports/make.ts';
import { createStudio, type Studio, type StudioOptions } from '../../src/reports/studio.ts';

// Files and processes take their time on a machine that does other things as well.
jest.setTimeout(60_000);

const open: Studio[] = [];
const studio = (options: StudioOptions = {}): Studio => {
  const made = createStudio(options);
  open.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const faulty = new URL('./faulty-process.ts', import.meta.url);
const heard = async (one: Studio, name: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await one.make(job(name))));
/** Resolves when the process is no more; closing its studio ends it at the latest. */
async function gone(pid: number): Promise<void> {
  try {
    while (process.kill(pid, 0)) await setImmediate();
  } catch {}
}
const job = (name: string): Job => ({ make: 'picture', name, data: { language: 'nl', rows: [], more: 0 } });

describe('the studio', () => {
  test('makes pictures in a process', async () => {
    const bytes = await studio().make(job('heatmap'));
    expect(Buffer.from(bytes).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('refuses data that is not right, and goes on', async () => {
    const one = studio();
    await expect(one.make({ make: 'picture', name: 'radar', data: { secret: 'x' } })).rejects.toMatchObject({ code: 'refused' });
    expect((await one.make(job('heatmap'))).length).toBeGreaterThan(0);
  });

  test('breaks off what takes too long, and takes the next in a new process', async () => {
    const one = studio({ worker: faulty, within: 3_000 });
    const [hangs, works] = await Promise.allSettled([one.make(job('hang')), one.make(job('work'))]);
    expect(hangs).toMatchObject({ status: 'rejected', reason: { code: 'late' } });
    expect(works).toMatchObject({ status: 'fulfilled' });
  });

  test.each(['exit', 'throw'])('survives a process that ends by %s', async (how) => {
    const one = studio({ worker: faulty });
    const [ends, works] = await Promise.allSettled([one.make(job(how)), one.make(job('work'))]);
    expect(ends).toMatchObject({ status: 'rejected', reason: { code: 'broken' } });
    expect(works).toMatchObject({ status: 'fulfilled' });
  });

  test('refuses when too much waits, and everything once it is closed', async () => {
    const one = studio({ worker: faulty, most: 1, within: 60_000 });
    const first = one.make(job('hang'));
    const second = one.make(job('work'));
    await expect(one.make(job('work'))).rejects.toMatchObject({ code: 'busy' });
    const ended = Promise.allSettled([first, second]);
    await one.close();
    expect(await ended).toMatchObject([{ reason: { code: 'broken' } }, { reason: { code: 'broken' } }]);
    await expect(one.make(job('work'))).rejects.toMatchObject({ code: 'broken' });
  });
});

describe('the process', () => {
  test('has no variable of ours, and a heap that ends', async () => {
    const one = studio({ worker: faulty });
    expect(await heard(one, 'environment')).toEqual([]);
    expect(Number(await heard(one, 'heap')) / 2 ** 20).toBeLessThan(512);
  });

  test('is ended when there is nothing to do, and comes back', async () => {
    const one = studio({ worker: faulty, rest: 1 });
    const first = Number(await heard(one, 'pid'));
    await gone(first);
    expect(await heard(one, 'pid')).not.toBe(first);
  });

  test('is gone when the studio is closed', async () => {
    const one = studio({ worker: faulty });
    const pid = Number(await heard(one, 'pid'));
    await one.close();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  /** As the studio starts it, with a flag of its own. */
  const started = (...flags: string[]): ChildProcess =>
    fork(new URL('../../src/reports/worker.ts', import.meta.url), { env: {}, execArgv: flags, serialization: 'advanced' });

  test('makes what it was given when the whole program is told to stop before it is ready', async () => {
    const child = started('--import', new URL('./told-while-loading.ts', import.meta.url).href);
    try {
      child.send(job('heatmap'));
      const ended = once(child, 'exit').then((end) => ({ ended: end }));
      expect(await Promise.race([once(child, 'message'), ended])).toMatchObject([{ bytes: expect.anything() }, undefined]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test('goes on when the whole program is told to stop, and ends with it', async () => {
    const child = started();
    try {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        child.send(job('heatmap'));
        expect(await once(child, 'message')).toMatchObject([{ bytes: expect.anything() }, undefined]);
        child.kill(signal);
      }
      child.send(job('heatmap'));
      await once(child, 'message');
      // As when its parent was killed.
      child.disconnect();
      expect(await once(child, 'exit')).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
