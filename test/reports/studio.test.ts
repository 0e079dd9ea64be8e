/** The thread in which pictures are made: what fails there is told, and does not hold up the next. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Job } from '../../src/reports/make.ts';
import { createStudio, type Studio, type StudioOptions } from '../../src/reports/studio.ts';

// Files and threads take their time on a machine that does other things as well.
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

const faulty = new URL('./faulty-worker.ts', import.meta.url);
const job = (name: string): Job => ({ make: 'picture', name, data: { language: 'nl', rows: [], more: 0 } });

describe('the studio', () => {
  test('makes pictures in a thread', async () => {
    const bytes = await studio().make(job('heatmap'));
    expect(Buffer.from(bytes).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('refuses data that is not right, and goes on', async () => {
    const one = studio();
    await expect(one.make({ make: 'picture', name: 'radar', data: { secret: 'x' } })).rejects.toMatchObject({ code: 'refused' });
    expect((await one.make(job('heatmap'))).length).toBeGreaterThan(0);
  });

  test('breaks off what takes too long, and takes the next in a new thread', async () => {
    const one = studio({ thread: faulty, within: 3_000 });
    const [hangs, works] = await Promise.allSettled([one.make(job('hang')), one.make(job('work'))]);
    expect(hangs).toMatchObject({ status: 'rejected', reason: { code: 'late' } });
    expect(works).toMatchObject({ status: 'fulfilled' });
  });

  test.each(['exit', 'throw'])('survives a thread that ends by %s', async (how) => {
    const one = studio({ thread: faulty });
    const [ends, works] = await Promise.allSettled([one.make(job(how)), one.make(job('work'))]);
    expect(ends).toMatchObject({ status: 'rejected', reason: { code: 'broken' } });
    expect(works).toMatchObject({ status: 'fulfilled' });
  });

  test('refuses when too much waits, and everything once it is closed', async () => {
    const one = studio({ thread: faulty, most: 1, within: 60_000 });
    const first = one.make(job('hang'));
    const second = one.make(job('work'));
    await expect(one.make(job('work'))).rejects.toMatchObject({ code: 'busy' });
    const ended = Promise.allSettled([first, second]);
    await one.close();
    expect(await ended).toMatchObject([{ reason: { code: 'broken' } }, { reason: { code: 'broken' } }]);
    await expect(one.make(job('work'))).rejects.toMatchObject({ code: 'broken' });
  });
});
