/** The thread in which pictures and files are made. Studio.ts starts it and gives it one job at a time. */
import { parentPort } from 'node:worker_threads';
import { type Job, make } from './make.ts';

parentPort?.on('message', async (job: Job) => {
  try {
    const bytes = await make(job);
    parentPort?.postMessage({ bytes });
  } catch (error) {
    // A message of an error may quote names and figures: only what kind it was goes out.
    parentPort?.postMessage({ failed: error instanceof Error ? error.name : 'unknown' });
  }
});
