/** Whose words count in a thread that more people can read: those who spoke to us there. The others are context. */
import { z } from 'zod';
import type { Records } from '../channel.ts';

const kind = 'slack_thread';
const peopleSchema = z.array(z.string());
/** Threads remembered without asking the database. */
const maxKept = 5_000;

export interface Threads {
  join(thread: string, user: string): Promise<void>;
  has(thread: string, user: string): Promise<boolean>;
}

/** A thread is known by its conversation and first message. */
export const threadKey = (conversation: string, thread: string): string => `${conversation}/${thread}`;

export function createThreads(records: Records): Threads {
  const kept = new Map<string, Set<string>>();

  async function peopleOf(thread: string): Promise<Set<string>> {
    const known = kept.get(thread);
    if (known !== undefined) return known;
    const record = await records.record(kind, thread);
    const people = new Set(record === null ? [] : (peopleSchema.safeParse(JSON.parse(record.value)).data ?? []));
    if (people.size > 0) kept.set(thread, people);
    const oldest = kept.keys().next().value;
    if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
    return people;
  }

  return {
    has: async (thread, user) => (await peopleOf(thread)).has(user),
    async join(thread, user) {
      for (let go = 0; go < 5; go += 1) {
        if ((await peopleOf(thread)).has(user)) return;
        const record = await records.record(kind, thread);
        const people = record === null ? [] : (peopleSchema.safeParse(JSON.parse(record.value)).data ?? []);
        kept.delete(thread);
        if (people.includes(user)) return;
        if (await records.putRecord(kind, thread, JSON.stringify([...people, user]), record?.version ?? 0)) return;
      }
    },
  };
}
