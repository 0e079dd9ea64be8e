/** A thread that hangs, ends or throws when it is told to. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ name }: { name: string }) => {
  if (name === 'exit') process.exit(1);
  if (name === 'throw') throw new Error('no memory');
  if (name === 'work') parentPort?.postMessage({ bytes: new Uint8Array([1]) });
});
