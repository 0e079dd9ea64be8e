/**
 * How many parts of a reply were posted, so that a next attempt goes on behind them: also in another process, and
 * where Slack cannot be asked. Kept after each part, before anything else is done; a reply in one part needs none.
 */
import { z } from 'zod';
import type { Outgoing, Records } from '../channel.ts';

const kind = 'reply.slack';

const keptSchema = z.strictObject({ posted: z.int().nonnegative() });

export interface Progress {
  of(outgoing: Pick<Outgoing, 'key' | 'attempt'>): Promise<number>;
  keep(key: string, posted: number): Promise<void>;
}

export function createProgress(records: Pick<Records, 'record' | 'keepRecord'>): Progress {
  return {
    async of({ key, attempt }) {
      const record = attempt === 1 ? null : await records.record(kind, key);
      return record === null ? 0 : (keptSchema.safeParse(JSON.parse(record.value)).data?.posted ?? 0);
    },
    // Lost with the machine's power, it takes along what became of the attempt: the reply is then in doubt, and asked for.
    keep: (key, posted) => records.keepRecord(kind, key, JSON.stringify({ posted })),
  };
}
