/** The inbox: every event that was acknowledged, until its turn is committed. */
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Locks } from './kind.ts';
import { addReplies } from './outbox.ts';
import { personBehind } from './people.ts';
import { changed, claimable, claimsOn, held } from './queue.ts';
import type { Claim, Delivery, InboxRow, Millis, TurnCommit } from './store.ts';
import type { Tables } from './tables.ts';
import type { Writes } from './writes.ts';

/** Keeps what came in, once; in a lane with several writers after those who came before. */
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

async function isKept(db: Kysely<Tables>, channel: string, eventId: string): Promise<boolean> {
  const row = await db.selectFrom('inbox').select('id').where('event_id', '=', eventId).where('channel', '=', channel).executeTakeFirst();
  return row !== undefined;
}

/** See `Store.refuse`. */
export function refuse(
  writes: Writes,
  { channel, eventId, lane, payload, bound, at }: Delivery,
  code: string,
  replies: TurnCommit['outbox'],
  locks: Locks,
  keptAs = eventId,
): Promise<'new' | 'duplicate'> {
  return writes.transaction(async (trx) => {
    if (keptAs !== eventId && (await isKept(trx, channel, eventId))) return 'duplicate';
    const settled = { state: 'dropped' as const, code, finished_at: at };
    const row = await trx
      .insertInto('inbox')
      .values({ channel, event_id: keptAs, lane, payload, bound, received_at: at, ...settled })
      .onConflict((conflict) => conflict.columns(['event_id', 'channel']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row === undefined) return 'duplicate';
    await addReplies(trx, replies, at, locks);
    return 'new';
  });
}

/** A claim that is lost with the power does no harm: nothing of its turn is on the disk either, and the row is claimed once more. */
export const inboxClaims = (locks: Locks) =>
  claimsOn<InboxRow>('inbox', 'lapsing', (db, owner, leaseUntil, search) =>
    db
      .updateTable('inbox')
      .set((eb) => ({ owner, available_at: leaseUntil, attempts: eb('attempts', '+', 1) }))
      .where('id', 'in', claimable('inbox', locks, search))
      .returning([
        'id',
        sql<string>`owner`.as('owner'),
        'attempts as attempt',
        'channel',
        'event_id as eventId',
        'lane',
        'payload',
        'bound',
        'received_at as receivedAt',
        'failures',
        'retries',
      ]),
  );

/** Gives a claim back for later. @returns false when it was no longer ours. */
export async function releaseInbox(db: Kysely<Tables>, claim: Claim, { at, code }: { at: Millis; code?: string }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inbox')
    .set((eb) => ({ owner: null, available_at: at, ...(code !== undefined && { code, failures: eb('failures', '+', 1) }) }))
    .where((eb) => eb.and(held(claim)))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const finishing = compiled((db, at: Millis, id: number, owner: string, attempt: number) =>
  db
    .updateTable('inbox')
    .set({ state: 'done', owner: null, finished_at: at })
    .where((eb) => eb.and(held({ id, owner, attempt }))),
);

/** The inbox part of a commit. @returns false when the claim is void. */
export async function finishInbox(trx: Transaction<Tables>, { claim, outcome, at }: TurnCommit): Promise<boolean> {
  if (outcome.is === 'done') return changed((await finishing(trx, at, claim.id, claim.owner, claim.attempt)).numAffectedRows);
  const { numUpdatedRows } = await trx
    .updateTable('inbox')
    .set({ state: 'dead', code: outcome.code, owner: null, finished_at: at })
    .where((eb) => eb.and(held(claim)))
    .executeTakeFirst();
  return changed(numUpdatedRows);
}
