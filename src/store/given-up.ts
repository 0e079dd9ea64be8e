/** What an operator sees of the queues and does with rows that were given up; never with their content. */
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Millis, RowSummary, Store } from './store.ts';
import type { Tables } from './tables.ts';
import type { Backlog, QueueName } from './upkeep.ts';
import type { Writes } from './writes.ts';

/** Word for word the condition of the index, without which SQLite would not use it. */
const givenUp = sql<boolean>`state in ('dead', 'ambiguous')`;

const arrival = { inbox: 'received_at', outbox: 'created_at' } as const;

async function backlogOf(db: Kysely<Tables>, queue: QueueName): Promise<Backlog> {
  const { rows: waiting } = await sql<{ pending: number; oldest: Millis | null }>`
    select count(*) as pending, min(${sql.ref(arrival[queue])}) as oldest from ${sql.table(queue)} where state = 'pending'`.execute(db);
  const { rows: ended } = await sql<{ state: string; rows: number }>`
    select state, count(*) as rows from ${sql.table(queue)} where ${givenUp} group by state`.execute(db);
  const count = (state: string): number => ended.find((one) => one.state === state)?.rows ?? 0;
  return { pending: waiting[0]?.pending ?? 0, oldest: waiting[0]?.oldest ?? null, dead: count('dead'), ambiguous: count('ambiguous') };
}

function listRows(db: Kysely<Tables>, queue: QueueName, state: string, limit: number): Promise<RowSummary[]> {
  const [key, ref] = queue === 'inbox' ? [sql`event_id`, sql`null`] : [sql`key`, sql`ref`];
  const among = state === 'dead' || state === 'ambiguous' ? sql`and ${givenUp}` : sql``;
  const query = sql<RowSummary>`
    select id, ${key} as key, channel, state, attempts, failures, code, ${ref} as ref,
      ${sql.ref(arrival[queue])} as at, finished_at as ${sql.id('finishedAt')}
    from ${sql.table(queue)} where state = ${state} ${among} order by id limit ${limit}`;
  return query.execute(db).then(({ rows }) => rows.map((row) => ({ ...row })));
}

async function revive(db: Kysely<Tables>, queue: QueueName, state: string, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  // A message starts anew; a reply keeps its attempts, by which a channel knows to go on after the parts that arrived.
  const anew = queue === 'inbox' ? sql`attempts = 0, retries = retries + 1` : sql`doubt = 0`;
  const { rows } = await sql<{ id: number }>`
    update ${sql.table(queue)}
    set state = 'pending', failures = 0, code = null, owner = null, available_at = 0, finished_at = null, ${anew}
    where id in (${sql.join([...ids])}) and state = ${state} and payload <> '' returning id`.execute(db);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

async function dismiss(db: Kysely<Tables>, queue: QueueName, ids: readonly number[], at: Millis): Promise<number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    update ${sql.table(queue)} set state = 'dropped', finished_at = ${at}
    where id in (${sql.join([...ids])}) and ${givenUp} returning id`.execute(db);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

type GivenUp = Pick<Store, 'backlog' | 'revive' | 'dismiss' | 'listInbox' | 'listOutbox'>;

export const givenUpOn = (db: Kysely<Tables>, writes: Writes): GivenUp => ({
  backlog: async () => ({ inbox: await backlogOf(db, 'inbox'), outbox: await backlogOf(db, 'outbox') }),
  revive: (queue, state, ids) => writes.statement((own) => revive(own, queue, state, ids)),
  dismiss: (queue, ids, at) => writes.statement((own) => dismiss(own, queue, ids, at)),
  listInbox: (state, limit) => listRows(db, 'inbox', state, limit),
  listOutbox: (state, limit) => listRows(db, 'outbox', state, limit),
});
