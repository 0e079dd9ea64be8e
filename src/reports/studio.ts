/**
 * Makes pictures and files in a process of its own, one at a time, so that acknowledgements do not wait
 * for them, and what drawing takes of memory is given back when nobody draws: of a thread the system's
 * allocator keeps it. What takes too long is broken off with its process; a new one takes the next job.
 * When a job cannot be done its promise rejects, and whoever asked says it in words.
 *
 * @example
 * const studio = createStudio();
 * const png = await studio.make({ make: 'picture', name: 'radar', data });
 * await studio.close();
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { Job } from './make.ts';

/** `busy`: too much waits already. `late`: took too long. `refused`: its data is not right. `broken`: the process ended. */
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
  /** How long the process waits for more work before it is ended, in milliseconds. */
  rest?: number;
  /** What the process runs; a test brings one that fails. */
  worker?: URL;
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

/** An end to its memory, and little that waits in it to be collected: by V8's defaults a row of pictures takes twice as much. */
const heap = ['--max-old-space-size=256', '--max-semi-space-size=2', '--heap-growing-percent=30'];

/** It gets no variable of ours, as tokens stand among them, and no stream: what Node prints of an error may quote names. */
const start = (worker: URL): ChildProcess =>
  fork(worker, {
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Of flags only these: a test runner's would make it another kind of process.
    execArgv: heap,
    serialization: 'advanced',
  });

export function createStudio({
  within = 10_000,
  most = 32,
  rest = 60_000,
  worker = new URL('./worker.ts', import.meta.url),
}: StudioOptions = {}): Studio {
  const queue: Waiting[] = [];
  let child: ChildProcess | null = null;
  let current: Waiting | null = null;
  /** Of the job, or of the rest after it. */
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

  /** The process and what it was doing are gone; what waits goes to a new one. */
  function lost(gone: ChildProcess | null, code: NotMade['code']): void {
    if (child !== gone) return;
    child = null;
    gone?.kill('SIGKILL');
    settle({ code });
  }

  function started(): ChildProcess {
    const fresh = start(worker);
    fresh.on('message', (message) => {
      if (child !== fresh) return;
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
    if (waiting === undefined) return idle();
    current = waiting;
    clearTimeout(timer);
    try {
      child ??= started();
      const busy = child;
      busy.ref();
      busy.channel?.ref();
      timer = setTimeout(() => lost(busy, 'late'), within);
      busy.send(waiting.job);
    } catch {
      // The machine has no room for another process.
      lost(child, 'broken');
    }
  }

  /** Waiting for work keeps no process alive: not ours, and after a while not its own. */
  function idle(): void {
    const resting = child;
    if (resting === null) return;
    resting.unref();
    resting.channel?.unref();
    timer = setTimeout(() => lost(resting, 'broken'), rest).unref();
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
      const [ending, unfinished] = [child, [...(current === null ? [] : [current]), ...queue.splice(0)]];
      child = null;
      current = null;
      for (const { reject } of unfinished) reject(new NotMade('broken'));
      if (ending === null) return;
      const ended = once(ending, 'exit');
      ending.ref();
      ending.kill('SIGKILL');
      // One that could not be started ends with an error instead.
      await ended.catch(() => undefined);
    },
  };
}
