/**
 * Makes pictures and files in a thread of its own, one at a time, so that acknowledgements do not wait
 * for them. What takes too long is broken off with its thread; a new one takes the next job. When a
 * job cannot be done its promise rejects, and whoever asked says it in words.
 *
 * @example
 * const studio = createStudio();
 * const png = await studio.make({ make: 'picture', name: 'radar', data });
 * await studio.close();
 */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Job } from './make.ts';

/** `busy`: too much waits already. `late`: took too long. `refused`: its data is not right. `broken`: the thread ended. */
class NotMade extends Error {
  readonly code: 'busy' | 'late' | 'refused' | 'broken';

  constructor(code: NotMade['code']) {
    super(`not made: ${code}`);
    this.name = 'NotMade';
    this.code = code;
  }
}

export interface StudioOptions {
  /** Time that one job may take, in milliseconds. */
  within?: number;
  /** Jobs that may wait. */
  most?: number;
  /** The thread; a test brings one that fails. */
  thread?: URL;
}

export interface Studio {
  /** @throws NotMade */
  make(job: Job): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: NotMade) => void;
}

const answerSchema = z.union([z.object({ bytes: z.instanceof(Uint8Array) }), z.object({ failed: z.string() })]);

export function createStudio({ within = 10_000, most = 32, thread = new URL('./worker.ts', import.meta.url) }: StudioOptions = {}): Studio {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function settle(end: { bytes: Uint8Array } | { code: NotMade['code'] }): void {
    clearTimeout(timer);
    const done = current;
    current = null;
    if ('bytes' in end) done?.resolve(end.bytes);
    else done?.reject(new NotMade(end.code));
    next();
  }

  /** The thread and what it was doing are gone; what waits goes to a new one. */
  function lost(gone: Worker, code: NotMade['code']): void {
    if (worker !== gone) return;
    worker = null;
    gone.terminate().catch(() => undefined);
    settle({ code });
  }

  function started(): Worker {
    // No flags of ours: a test runner's would make it another kind of process.
    const fresh = new Worker(thread, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } });
    fresh.on('message', (message) => {
      if (worker !== fresh) return;
      const answer = answerSchema.safeParse(message).data;
      settle(answer !== undefined && 'bytes' in answer ? answer : { code: 'refused' });
    });
    fresh.on('error', () => lost(fresh, 'broken'));
    fresh.on('exit', () => lost(fresh, 'broken'));
    return fresh;
  }

  function next(): void {
    if (current !== null || closed) return;
    const waiting = queue.shift();
    if (waiting === undefined) {
      // Waiting for work keeps no process alive.
      worker?.unref();
      return;
    }
    current = waiting;
    worker ??= started();
    worker.ref();
    const busy = worker;
    timer = setTimeout(() => lost(busy, 'late'), within);
    busy.postMessage(waiting.job);
  }

  return {
    make(job) {
      if (closed) return Promise.reject(new NotMade('broken'));
      if (queue.length >= most) return Promise.reject(new NotMade('busy'));
      return new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      const [ending, unfinished] = [worker, [...(current === null ? [] : [current]), ...queue.splice(0)]];
      worker = null;
      current = null;
      for (const { reject } of unfinished) reject(new NotMade('broken'));
      await ending?.terminate();
    },
  };
}
