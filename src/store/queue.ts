/**
 * Claims, alike for inbox and outbox: rows in lanes, worked one at a time per lane, in order.
 *
 * Only the head of a lane (its oldest pending row) can be claimed, so a row that is held or put
 * off keeps its lane waiting and no other. A claim is a lease: it ends by itself when its holder
 * dies, and its attempt number makes a late word from the old holder void.
 */
import type { Kysely, QueryResult, RawBuilder, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Locks } from './kind.ts';
import type { Claim, Claimed, ClaimRequest, Millis } from './store.ts';
import type { Tables } from './tables.ts';
import type { QueueName } from './upkeep.ts';
import type { Durability, Writes } from './writes.ts';

const headsOf = (queue: QueueName, { channels, lanes, claimedBefore }: ClaimRequest): RawBuilder<unknown> => sql`
  from ${sql.table(queue)} as head
  where head.state = 'pending'
    and head.channel in (${sql.join(channels)})
    ${lanes === undefined ? sql`` : sql`and head.lane in (${sql.join(lanes)})`}
    ${claimedBefore === undefined ? sql`` : sql`and head.attempts >= ${claimedBefore}`}
    and not exists (
      select 1 from ${sql.table(queue)} as older
      where older.state = 'pending' and older.lane = head.lane and older.id < head.id
    )`;

/** The row that was just claimed: it was found in the same transaction. */
export function taken<Row>({ rows: [row] }: QueryResult<Row>): Row {
  if (row === undefined) throw new Error('a row that was found is gone within its transaction');
  return row;
}

/** Finds a claimable row and lets `take` mark it; without one, tells when there may be one. */
export function claimHead<Row>(
  writes: Writes,
  durability: Durability,
  queue: QueueName,
  request: ClaimRequest,
  { claim, seesMore }: Locks,
  take: (trx: Transaction<Tables>, id: number) => Promise<Row>,
): Promise<Claimed<Row>> {
  if (request.channels.length === 0 || request.lanes?.length === 0) return Promise.resolve({ row: null, nextAt: null });
  const heads = headsOf(queue, request);
  return writes.transaction(async (trx) => {
    const found = await sql<{ id: number }>`
      select head.id ${heads} and head.available_at <= ${request.now} order by head.id limit ${sql.lit(seesMore ? 2 : 1)} ${claim}`.execute(
      trx,
    );
    const id = found.rows[0]?.id;
    if (id !== undefined) return { row: await take(trx, id), ...(seesMore && { more: found.rows.length > 1 }) };
    const next = await sql<{ at: Millis | null }>`select min(head.available_at) as at ${heads}`.execute(trx);
    return { row: null, nextAt: next.rows[0]?.at ?? null };
  }, durability);
}

/** The columns of a claim, as a condition that holds only while it is valid: whatever ends a claim takes the owner away. */
export const held = ({ id, owner, attempt }: Claim) => ({ id, owner, attempts: attempt });

export async function ownersOf(db: Kysely<Tables>): Promise<string[]> {
  const rows = await sql<{ owner: string }>`
    select owner from inbox where state = 'pending' and owner is not null
    union select owner from outbox where state = 'pending' and owner is not null
    order by owner`.execute(db);
  return rows.rows.map(({ owner }) => owner);
}

/** The owner's name stays on the row: for a reply it says that an attempt was broken off. */
export async function expireClaims(writes: Writes, owner: string, now: Millis): Promise<void> {
  await writes.transaction(async (trx) => {
    for (const queue of ['inbox', 'outbox'] as const) {
      await trx
        .updateTable(queue)
        .set({ available_at: now })
        .where('owner', '=', owner)
        .where('state', '=', 'pending')
        .where('available_at', '>', now)
        .execute();
    }
  });
}
