/** Takes away what was kept long enough. Several copies may do so at once: what is gone is gone for all. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { answersAMessage } from './outbox.ts';
import { recordsOn, removeRecordAt } from './records.ts';
import type { Tables } from './tables.ts';
import type { PurgeTerms } from './upkeep.ts';
import type { Writes } from './writes.ts';

/** Rows in one statement: between two, others get to write. */
const batch = 1_000;

/** Runs a statement until it finds nothing more. @returns how many rows it took in all. */
async function untilDone(writes: Writes, statement: RawBuilder<unknown>): Promise<number> {
  for (let total = 0; ; ) {
    const { numAffectedRows = 0n } = await writes.statement((db) => statement.execute(db));
    total += Number(numAffectedRows);
    if (numAffectedRows < batch) return total;
  }
}

/** Rows of a table that ended before `before`, a batch of them, by the index on their end. */
const ended = (table: 'inbox' | 'outbox', before: number, more: RawBuilder<unknown>) =>
  sql`select id from ${sql.table(table)} where finished_at is not null and finished_at < ${before} ${more} limit ${batch}`;

/**
 * Keys of replies to something that came in: made of its number, which is never used again, or of its id, which is kept as
 * long. Others are kept as proof that something was sent.
 */
const answersSomething = sql`(${answersAMessage} or key like 'limit/%')`;

/** Records of a kind that begins with `reply.` are about the reply with their key: for as long as it has content it may be sent. */
const recordsOfRepliesGone = sql`
  select kind, key from records
  where kind >= 'reply.' and kind < 'reply/' and not exists (select 1 from outbox where outbox.key = records.key and outbox.payload <> '')
  limit ${batch}`;

/** One-time codes whose last instant has passed. */
async function purgeCodes(db: Kysely<Tables>, writes: Writes, now: number): Promise<number> {
  let count = 0;
  for (const { key, version, value } of await recordsOn(db).recordsOf('code')) {
    const { until } = JSON.parse(value) as { until?: unknown };
    if (typeof until !== 'string' || !(Date.parse(until) < now)) continue;
    if (await writes.statement((own) => removeRecordAt(own, 'code', key, version))) count += 1;
  }
  return count;
}

export async function purge(
  db: Kysely<Tables>,
  writes: Writes,
  { contentBefore, idsBefore, now }: PurgeTerms,
): Promise<Record<string, number>> {
  const clear = (table: 'inbox' | 'outbox') =>
    untilDone(
      writes,
      sql`update ${sql.table(table)} set payload = '' where id in (${ended(table, contentBefore, sql`and payload <> ''`)})`,
    );
  const remove = (table: 'inbox' | 'outbox', which: RawBuilder<unknown>) =>
    untilDone(writes, sql`delete from ${sql.table(table)} where id in (${ended(table, idsBefore, which)})`);
  return {
    messages: await clear('inbox'),
    replies: await clear('outbox'),
    event_ids: await remove('inbox', sql``),
    reply_keys: await remove('outbox', sql`and ${answersSomething}`),
    reply_records: await untilDone(writes, sql`delete from records where (kind, key) in (${recordsOfRepliesGone})`),
    sessions_aside: await untilDone(
      writes,
      sql`delete from sessions_aside where id in (select id from sessions_aside where at < ${contentBefore} limit ${batch})`,
    ),
    codes: await purgeCodes(db, writes, now),
    expired: await untilDone(writes, sql`delete from expiring where expires_at <= ${now}`),
  };
}
