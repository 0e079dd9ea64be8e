/** The process in which pictures and files are made. Studio.ts starts it and gives it one job at a time. */
import type { Job } from './make.ts';

// Ctrl-C and service managers tell every process of a program: the server finishes what was begun, and then ends this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

// Whoever asked is gone, however it ended.
process.on('disconnect', () => process.exit());

// Only now: it takes longer to load than a signal takes to come. What is asked meanwhile waits.
const { make } = await import('./make.ts');

process.on('message', async (job: Job) => {
  try {
    const bytes = await make(job);
    process.send?.({ bytes });
  } catch (error) {
    // A message of an error may quote names and figures: only what kind it was goes out.
    process.send?.({ failed: error instanceof Error ? error.name : 'unknown' });
  }
});
