/**
 * Whose words count in a thread that more people can read: those who spoke to us there. The others are context.
 * Asked of the database each time: what one copy of the program remembered would miss who joined or was taken
 * out through another.
 */
import { z } from 'zod';
import type { Records } from '../channel.ts';

const kind = 'slack_thread';
const peopleSchema = z.array(z.string());

export interface Threads {
  join(thread: string, user: string): Promise<void>;
  has(thread: string, user: string): Promise<boolean>;
}

/** A thread is known by its conversation and first message. */
export const threadKey = (conversation: string, thread: string): string => `${conversation}/${thread}`;

/** How often a record that others keep changing is tried again. */
const tries = 5;

const peopleIn = (value: string): string[] => peopleSchema.safeParse(JSON.parse(value)).data ?? [];

export function createThreads(records: Records): Threads {
  async function read(thread: string): Promise<{ people: string[]; version: number }> {
    const record = await records.record(kind, thread);
    return record === null ? { people: [], version: 0 } : { people: peopleIn(record.value), version: record.version };
  }

  return {
    has: async (thread, user) => (await read(thread)).people.includes(user),
    async join(thread, user) {
      for (let go = 0; go < tries; go += 1) {
        const { people, version } = await read(thread);
        if (people.includes(user)) return;
        if (await records.putRecord(kind, thread, JSON.stringify([...people, user]), version)) return;
      }
    },
  };
}

/** Takes a person out of every thread of their workspace; whoever joins meanwhile stays. */
export async function leaveThreads(records: Records, team: string, user: string): Promise<void> {
  const ofTeam = (key: string): boolean => key.startsWith(`${team}/`) || key.startsWith(`${team}@`);
  for (const { key, ...listed } of (await records.recordsOf(kind)).filter((one) => ofTeam(one.key))) {
    for (let now: { version: number; value: string } | null = listed; now !== null; now = await records.record(kind, key)) {
      const people = peopleIn(now.value);
      if (!people.includes(user)) break;
      const others = people.filter((one) => one !== user);
      if (await records.putRecord(kind, key, JSON.stringify(others), now.version)) break;
    }
  }
}
