/**
 * One cell of the growth benchmark in a process of its own, so that its memory is its own, on a
 * database that another one filled: `growth.ts FOLDER CENTRA VISITS` prints the times of its turns
 * (ms) and its memory (MiB) as JSON.
 */
import { openConversation } from '../lib/conversation.ts';
import { visit } from '../lib/intake.ts';
import { median } from '../lib/report.ts';
import { personOf } from '../lib/seed.ts';

export interface Cell {
  /** The first turn after a start, which reads the whole dossier. */
  first: number;
  /** Median of the turns after it. */
  turn: number;
  heap: number;
  resident: number;
}

const [folder = '', ...sizes] = process.argv.slice(2);
const [centra = 1, visits = 10] = sizes.map(Number);

async function measure(): Promise<Cell> {
  const conversation = await openConversation(folder);
  const timed = async (person: string, line: string): Promise<number> => {
    const start = performance.now();
    const reply = await conversation.say(person, line);
    if (reply.trim() === '') throw new Error('an empty reply');
    return performance.now() - start;
  };
  const first = await timed(personOf(0), 'status');
  const times: number[] = [];
  // A few before it counts, so that the compiler is done in every cell alike.
  for (let n = -Math.ceil(visits / 2); n < visits; n += 1) {
    const person = personOf(Math.abs(n * 7919) % centra);
    let sum = 0;
    for (const line of visit(n + visits)) sum += await timed(person, line);
    if (n >= 0) times.push(sum / visit(0).length);
  }
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  await conversation.close();
  return { first, turn: median(times), heap: heapUsed / 2 ** 20, resident: rss / 2 ** 20 };
}
console.log(JSON.stringify(await measure()));
