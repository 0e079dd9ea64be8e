/** The outbox: replies that were decided on, until it is known what became of them. */
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Locks } from './kind.ts';
import { changed, claimable, claimsOn, held } from './queue.ts';
import { changeRecords, StaleRecord } from './records.ts';
import type { Claim, Claimed, Millis, OutboxRow, SendOutcome, TurnCommit } from './store.ts';
import type { Tables } from './tables.ts';
import type { Writes } from './writes.ts';

/** Of a key, as a condition: the reply answers a message, by whose number it begins. */
export const answersAMessage = sql<boolean>`key >= '0' and key < ':'`;

const takingReplies = (locks: Locks) =>
  claimsOn('outbox', 'lasting', (db, owner, leaseUntil, search) =>
    db
      .updateTable('outbox')
      .set((eb) => ({
        owner,
        available_at: leaseUntil,
        attempts: eb('attempts', '+', 1),
        // A holder still on the row vanished in the middle of sending.
        doubt: sql<number>`case when owner is null then doubt else 1 end`,
      }))
      .where('id', 'in', claimable('outbox', locks, search))
      .returning(['id', sql<string>`owner`.as('owner'), 'attempts as attempt', 'key', 'channel', 'lane', 'payload', 'failures', 'doubt']),
  );

/** The claim is on the disk before the reply leaves: it is what tells later that the reply may have arrived. */
export function outboxClaims(locks: Locks): (...given: Parameters<ReturnType<typeof takingReplies>>) => Promise<Claimed<OutboxRow>> {
  const take = takingReplies(locks);
  return async (...given) => {
    const { rows, nextAt } = await take(...given);
    return { rows: rows.map((row) => ({ ...row, doubt: row.doubt === 1 })), nextAt };
  };
}

const sent = compiled((db, at: Millis, ref: string | null, id: number, owner: string, attempt: number) =>
  db
    .updateTable('outbox')
    .set({ owner: null, state: 'sent', finished_at: at, ref })
    .where((eb) => eb.and(held({ id, owner, attempt }))),
);

/** Writes what became of a reply. @returns false when the claim was no longer ours. */
export async function concludeOutbox(db: Kysely<Tables>, claim: Claim, outcome: SendOutcome, at: Millis): Promise<boolean> {
  if (outcome.is === 'sent') return changed((await sent(db, at, outcome.ref, claim.id, claim.owner, claim.attempt)).numAffectedRows);
  const update = db.updateTable('outbox').where((eb) => eb.and(held(claim)));
  const { numUpdatedRows } =
    outcome.is === 'retry'
      ? await update
          .set((eb) => ({
            owner: null,
            available_at: outcome.at,
            doubt: outcome.doubt ? 1 : 0,
            ...(outcome.code !== undefined && { code: outcome.code, failures: eb('failures', '+', 1) }),
          }))
          .executeTakeFirst()
      : await update.set({ owner: null, state: outcome.is, finished_at: at, code: outcome.code }).executeTakeFirst();
  return changed(numUpdatedRows);
}

const lanesOf = (rows: TurnCommit['outbox']): string[] => [...new Set(rows.map(({ lane }) => lane))].sort();

type Decided = [key: string, channel: string, lane: string, payload: string, at: Millis];

const inserting = (db: Kysely<Tables>, ...[key, channel, lane, payload, created_at]: Decided) =>
  db.insertInto('outbox').values({ key, channel, lane, payload, created_at });

const insert = compiled(inserting);
/** Leaves a key that exists already as it is. */
const insertOnce = compiled((db, ...decided: Decided) =>
  inserting(db, ...decided).onConflict((conflict) => conflict.column('key').doNothing()),
);

/** Replies that were just decided on, in the order given; whoever adds to a lane first takes it. */
export async function addReplies(
  trx: Transaction<Tables>,
  rows: TurnCommit['outbox'],
  at: Millis,
  { lanes }: Locks,
  add = insert,
): Promise<void> {
  if (rows.length > 0) await lanes?.(trx, 'outbox', lanesOf(rows));
  for (const { key, channel, lane, payload } of rows) await add(trx, key, channel, lane, payload, at);
}

/** Adds replies that answer no message, such as reminders, together with the records that say they were sent. */
export async function enqueue(
  writes: Writes,
  rows: TurnCommit['outbox'],
  at: Millis,
  records: TurnCommit['records'],
  locks: Locks,
): Promise<boolean> {
  try {
    await writes.transaction(async (trx) => {
      await changeRecords(trx, records);
      await addReplies(trx, rows, at, locks, insertOnce);
    });
    return true;
  } catch (error) {
    if (error instanceof StaleRecord) return false;
    throw error;
  }
}
