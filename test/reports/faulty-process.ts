/** A process that hangs, ends or throws when it is told to, or tells of itself. */
import { getHeapStatistics } from 'node:v8';

const told: Readonly<Record<string, () => unknown>> = {
  work: () => 'worked',
  pid: () => process.pid,
  // Its names only, should there be more than there ought to be.
  environment: () => Object.keys(process.env),
  heap: () => getHeapStatistics().heap_size_limit,
};

process.on('message', ({ name }: { name: string }) => {
  if (name === 'exit') process.exit(1);
  if (name === 'throw') throw new Error('no memory');
  const tell = told[name];
  if (tell !== undefined) process.send?.({ bytes: new TextEncoder().encode(JSON.stringify(tell())) });
});
