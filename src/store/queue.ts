/**
 * Claims, alike for inbox and outbox: rows in lanes, worked one at a time per lane, in order.
 *
 * Only the head of a lane (its oldest pending row) can be claimed, so a row that is held or put
 * off keeps its lane waiting and no other. A claim is a lease: it ends by itself when its holder
 * dies, and its attempt number makes a late word from the old holder void.
 */
import type { Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { compiled, type Printed } from './compiled.ts';
import type { Locks } from './kind.ts';
import type { Claim, Claimed, ClaimRequest, Millis } from './store.ts';
import type { Tables } from './tables.ts';
import type { QueueName } from './upkeep.ts';
import type { Durability, Writes } from './writes.ts';

/** Where a search looks. */
type Where = Pick<ClaimRequest, 'channels' | 'lanes'> & { claimedBefore: number };

const headsOf = (queue: QueueName, { channels, lanes, claimedBefore }: Where): RawBuilder<unknown> => sql`
  from ${sql.table(queue)} as head
  where head.state = 'pending'
    and head.channel in (${sql.join(channels)})
    ${lanes === undefined ? sql`` : sql`and head.lane in (${sql.join(lanes)})`}
    and head.attempts >= ${claimedBefore}
    and not exists (
      select 1 from ${sql.table(queue)} as older
      where older.state = 'pending' and older.lane = head.lane and older.id < head.id
    )`;

/** Ids of the rows that can be claimed now, the oldest first. SQLite prepares a statement anew whenever a bare limit is bound; of a sum it does not look at the value. */
export const claimable = (queue: QueueName, locks: Locks, { now, most, ...where }: Search): RawBuilder<number> =>
  sql`(select head.id ${headsOf(queue, where)} and head.available_at <= ${now} order by head.id limit ${most} + 0 ${locks.claim})`;

type Search = Where & { now: Millis; most: number };

/** A statement that marks claimable rows as held, and gives them back. */
type Take<Row> = (db: Kysely<Tables>, owner: string, leaseUntil: Millis, search: Search) => Printed<Row>;

/** The statements of claims that name so many channels and lanes. */
function statements<Row>(queue: QueueName, take: Take<Row>, channels: number, lanes: number | undefined) {
  const whereOf = (claimedBefore: number, names: readonly string[]): Where => ({
    claimedBefore,
    channels: names.slice(0, channels),
    ...(lanes !== undefined && { lanes: names.slice(channels) }),
  });
  return {
    taking: compiled((db, owner: string, leaseUntil: Millis, now: Millis, most: number, claimedBefore: number, ...names: string[]) =>
      take(db, owner, leaseUntil, { now, most, ...whereOf(claimedBefore, names) }),
    ),
    first: compiled(
      (_, claimedBefore: number, ...names: string[]) =>
        sql<{ at: Millis | null }>`select min(head.available_at) as at ${headsOf(queue, whereOf(claimedBefore, names))}`,
    ),
  };
}

export function claimsOn<Row extends { id: number }>(
  queue: QueueName,
  durability: Durability,
  take: Take<Row>,
): (db: Kysely<Tables>, writes: Writes, request: ClaimRequest) => Promise<Claimed<Row>> {
  const made = new Map<string, ReturnType<typeof statements<Row>>>();
  return async (db, writes, { owner, now, leaseUntil, channels, lanes, most = 1, claimedBefore = 0 }) => {
    if (channels.length === 0 || lanes?.length === 0) return { rows: [], nextAt: null };
    const shape = `${channels.length} ${lanes?.length}`;
    const { taking, first } = made.get(shape) ?? statements(queue, take, channels.length, lanes?.length);
    made.set(shape, { taking, first });
    const names = [...channels, ...(lanes ?? [])];
    const { rows } = await writes.statement((own) => taking(own, owner, leaseUntil, now, most, claimedBefore, ...names), durability);
    // A database gives back what it changed in any order.
    const taken = rows.toSorted((a, b) => a.id - b.id);
    if (taken.length >= most) return { rows: taken, nextAt: null };
    return { rows: taken, nextAt: (await first(db, claimedBefore, ...names)).rows[0]?.at ?? null };
  };
}

/** The columns of a claim, as a condition that holds only while it is valid: whatever ends a claim takes the owner away. */
export const held = ({ id, owner, attempt }: Claim) => ({ id, owner, attempts: attempt });

/** Whether a statement changed anything. */
export const changed = (rows: bigint | undefined): boolean => (rows ?? 0n) > 0n;

/** Who holds work now: those of them who are gone are found by their names. */
export async function ownersOf(db: Kysely<Tables>): Promise<string[]> {
  const rows = await sql<{ owner: string }>`
    select owner from inbox where state = 'pending' and owner is not null
    union select owner from outbox where state = 'pending' and owner is not null
    order by owner`.execute(db);
  return rows.rows.map(({ owner }) => owner);
}

/** See `Store.disown`. */
export async function disown(db: Kysely<Tables>, queue: QueueName, owner: string, known: readonly number[], now: Millis): Promise<void> {
  await db
    .updateTable(queue)
    .set({ owner: null, available_at: now })
    .where('state', '=', 'pending')
    .where('owner', '=', owner)
    .$if(known.length > 0, (query) => query.where('id', 'not in', known))
    .execute();
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
