/** One turn, one commit: everything that a turn changes, in one transaction, or nothing of it. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import { erase } from './erase.ts';
import { finishInbox } from './inbox.ts';
import type { Locks } from './kind.ts';
import { addReplies } from './outbox.ts';
import { changePlaces } from './people.ts';
import { changed } from './queue.ts';
import { changeRecords, StaleRecord } from './records.ts';
import { keepStanding } from './standings.ts';
import type { Millis, TurnCommit } from './store.ts';
import type { Tables } from './tables.ts';
import type { Writes } from './writes.ts';

/** Thrown inside the transaction only, because throwing is how Kysely rolls back. */
class Abandoned extends Error {
  readonly why: 'raced' | 'lost';

  constructor(why: 'raced' | 'lost') {
    super(why);
    this.why = why;
  }
}

const sessionInsert = compiled((db, person: string, state: string, updated_at: Millis) =>
  db
    .insertInto('sessions')
    .values({ person, version: 1, state, updated_at })
    .onConflict((conflict) => conflict.column('person').doNothing()),
);
const sessionUpdate = compiled((db, person: string, version: number, next: number, state: string, updated_at: Millis) =>
  db.updateTable('sessions').set({ version: next, state, updated_at }).where('person', '=', person).where('version', '=', version),
);

async function writeSession(trx: Transaction<Tables>, { session, setAside, at }: TurnCommit): Promise<boolean> {
  if (session === undefined) return true;
  const { person, version, state } = session;
  if (version === 0) {
    return changed((await sessionInsert(trx, person, state, at)).numAffectedRows);
  }
  if (setAside !== undefined) {
    await trx
      .insertInto('sessions_aside')
      .columns(['person', 'version', 'state', 'code', 'at'])
      .expression((eb) =>
        eb
          .selectFrom('sessions')
          .select([
            'person',
            'version',
            'state',
            sql<string>`cast(${setAside} as text)`.as('code'),
            sql<number>`cast(${at} as bigint)`.as('at'),
          ])
          .where('person', '=', person)
          .where('version', '=', version),
      )
      .execute();
  }
  return changed((await sessionUpdate(trx, person, version, version + 1, state, at)).numAffectedRows);
}

async function addPlaces(trx: Transaction<Tables>, { centra, members, regions = [], at }: TurnCommit): Promise<void> {
  for (const { id, name } of centra) await trx.insertInto('centra').values({ id, name, created_at: at }).execute();
  for (const { person, centrum, personName, role, partner, partnerKind } of members) {
    const place = { person_name: personName, role, partner, partner_kind: partnerKind };
    await trx
      .insertInto('members')
      .values({ person, centrum, ...place, joined_at: at })
      .onConflict((conflict) => conflict.columns(['person', 'centrum']).doUpdateSet({ ...place, left_at: null }))
      .execute();
  }
  for (const { centrum, region } of regions) await trx.updateTable('centra').set({ region }).where('id', '=', centrum).execute();
}

const factCount = compiled((db, centrum: string, more: number) =>
  db
    .updateTable('centra')
    .set((eb) => ({ fact_count: eb('fact_count', '+', more) }))
    .where('id', '=', centrum)
    .returning('fact_count'),
);
const factInsert = compiled((db, centrum: string, seq: number, id: string, payload: string, recorded_at: number) =>
  db.insertInto('facts').values({ centrum, seq, id, payload, recorded_at }),
);

async function appendFacts(trx: Transaction<Tables>, { facts, standings = [], at }: TurnCommit): Promise<void> {
  // Always in the same order: two turns on the same Centra must not wait for one another.
  for (const centrum of [...new Set(facts.map((fact) => fact.centrum))].sort()) {
    const own = facts.filter((fact) => fact.centrum === centrum);
    // Raising the count first makes other turns on this Centrum wait until this one is committed,
    // so that a reader who saw number n can never be shown a lower one later.
    const { rows } = await factCount(trx, centrum, own.length);
    const last = rows[0]?.fact_count;
    if (last === undefined) throw new Error('facts of a Centrum that is not there');
    const start = last - own.length + 1;
    for (const [index, { id, payload }] of own.entries()) {
      await factInsert(trx, centrum, start + index, id, payload, at);
    }
    for (const made of standings) if (made.centrum === centrum && made.factCount === last) await keepStanding(trx, made);
  }
}

/** A database that serves several writers may end one of them so that another can go on. */
const wasSacrificed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');

export async function commitTurn(writes: Writes, commit: TurnCommit, locks: Locks): Promise<'committed' | 'raced' | 'lost'> {
  try {
    await writes.transaction(async (trx) => {
      if (!(await finishInbox(trx, commit))) throw new Abandoned('lost');
      if (!(await writeSession(trx, commit))) throw new Abandoned('raced');
      await changeRecords(trx, commit.records);
      await addPlaces(trx, commit);
      if (!(await changePlaces(trx, commit.places ?? [], commit.at, locks))) throw new Abandoned('raced');
      await appendFacts(trx, commit);
      await addReplies(trx, commit.outbox, commit.at, locks);
      if (commit.erase !== undefined) await erase(trx, commit.erase);
    });
    return 'committed';
  } catch (error) {
    if (error instanceof Abandoned) return error.why;
    if (error instanceof StaleRecord || wasSacrificed(error)) return 'raced';
    throw error;
  }
}
