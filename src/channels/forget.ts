/** What the channels keep of a person in records of their own, under keys that only they can read. */
import { z } from 'zod';
import type { Records } from './channel.ts';
import { leaveThreads } from './slack/threads.ts';

/** The threads in which a person spoke to us: kept per thread, by their id in the workspace. */
export async function forgetInSlack(records: Records, person: string): Promise<void> {
  const [channel, team = '', user = ''] = person.split(':');
  if (channel === 'slack') await leaveThreads(records, team, user);
}

const personalSchema = z.looseObject({ personal: z.string().nullable() });

/** Where their personal chat can be reached. Records under the person's own id are let go of by the store. */
export async function forgetInTeams(records: Records, person: string): Promise<void> {
  if (!person.startsWith('teams:')) return;
  const row = await records.record('teams.person', person);
  const personal = row === null ? undefined : personalSchema.safeParse(JSON.parse(row.value)).data?.personal;
  if (typeof personal === 'string') await records.removeRecord('teams.place', personal);
}
