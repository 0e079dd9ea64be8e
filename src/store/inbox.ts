/** The inbox: every event that was acknowledged, until its turn is committed. */
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Locks } from './kind.ts';
import { lanesOf } from './outbox.ts';
import { personBehind } from './people.ts';
import { claimHead, held, taken } from './queue.ts';
import type { Claim, Claimed, ClaimRequest, Delivery, InboxRow, Millis, TurnCommit } from './store.ts';
import type { Tables } from './tables.ts';
import type { Writes } from './writes.ts';

export function receive(writes: Writes, delivery: Delivery, { lanes }: Locks): Promise<'new' | 'duplicate'> {
  if (lanes === undefined) return writes.statement((db) => keep(db, delivery));
  return writes.transaction(async (trx) => {
    await lanes(trx, 'inbox', [delivery.lane]);
    // Read after the lock: a link that was being made is there now, or will find this row.
    const { rows } = await sql<{ lane: string }>`select ${personBehind(delivery.lane)} as lane`.execute(trx);
    const lane = rows[0]?.lane ?? delivery.lane;
    if (lane !== delivery.lane) await lanes(trx, 'inbox', [lane]);
    return keep(trx, { ...delivery, lane });
  });
}

const keeping = compiled(
  (db, channel: string, event_id: string, lane: string, payload: string, bound: string | null, received_at: Millis) =>
    db
      .insertInto('inbox')
      .values({ channel, event_id, lane: personBehind(lane), payload, bound, received_at })
      .onConflict((conflict) => conflict.columns(['event_id', 'channel']).doNothing())
      .returning('id'),
);

async function keep(db: Kysely<Tables>, { channel, eventId, lane, payload, bound, at }: Delivery): Promise<'new' | 'duplicate'> {
  const { rows } = await keeping(db, channel, eventId, lane, payload, bound, at);
  return rows.length === 0 ? 'duplicate' : 'new';
}

/** See `Store.refuse`. */
export function refuse(
  writes: Writes,
  { channel, eventId, lane, payload, bound, at }: Delivery,
  code: string,
  replies: TurnCommit['outbox'],
  { lanes }: Locks,
): Promise<'new' | 'duplicate'> {
  return writes.transaction(async (trx) => {
    const settled = { state: 'dropped' as const, code, finished_at: at };
    const row = await trx
      .insertInto('inbox')
      .values({ channel, event_id: eventId, lane, payload, bound, received_at: at, ...settled })
      .onConflict((conflict) => conflict.columns(['event_id', 'channel']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row === undefined) return 'duplicate';
    if (replies.length > 0) await lanes?.(trx, 'outbox', lanesOf(replies));
    for (const reply of replies)
      await trx
        .insertInto('outbox')
        .values({ ...reply, created_at: at })
        .execute();
    return 'new';
  });
}

const taking = compiled((db, owner: string, leaseUntil: Millis, id: number) =>
  db
    .updateTable('inbox')
    .set((eb) => ({ owner, available_at: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .returning(['channel', 'event_id', 'lane', 'payload', 'bound', 'received_at', 'attempts', 'failures', 'retries']),
);

/** A claim that is lost with the power does no harm: nothing of its turn is on the disk either, and the row is claimed once more. */
export function claimInbox(writes: Writes, request: ClaimRequest, locks: Locks): Promise<Claimed<InboxRow>> {
  return claimHead(writes, 'lapsing', 'inbox', request, locks, async (trx, id) => {
    const row = taken(await taking(trx, request.owner, request.leaseUntil, id));
    const { channel, lane, payload, bound, failures, retries } = row;
    return {
      id,
      owner: request.owner,
      attempt: row.attempts,
      channel,
      eventId: row.event_id,
      lane,
      payload,
      bound,
      receivedAt: row.received_at,
      failures,
      retries,
    };
  });
}

export async function releaseInbox(db: Kysely<Tables>, claim: Claim, { at, code }: { at: Millis; code?: string }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inbox')
    .set((eb) => ({ owner: null, available_at: at, ...(code !== undefined && { code, failures: eb('failures', '+', 1) }) }))
    .where((eb) => eb.and(held(claim)))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The inbox part of a commit. @returns false when the claim is void. */
export async function finishInbox(trx: Transaction<Tables>, { claim, outcome, at }: TurnCommit): Promise<boolean> {
  const end = outcome.is === 'dead' ? { state: 'dead' as const, code: outcome.code } : { state: 'done' as const };
  const { numUpdatedRows } = await trx
    .updateTable('inbox')
    .set({ ...end, owner: null, finished_at: at })
    .where((eb) => eb.and(held(claim)))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
