/** The store on any database that Kysely speaks to; sqlite.ts and postgres.ts open one. */
import { type Kysely, sql } from 'kysely';
import { commitTurn } from './commit.ts';
import { compiled } from './compiled.ts';
import { erase, finishErasure } from './erase.ts';
import { givenUpOn } from './given-up.ts';
import { heldAbout } from './held.ts';
import { inboxClaims, receive, refuse, releaseInbox } from './inbox.ts';
import type { Locks } from './kind.ts';
import { concludeOutbox, enqueue, outboxClaims } from './outbox.ts';
import { appoint, personBehind, placesOn } from './people.ts';
import { purge } from './purge.ts';
import { disown, expireClaims, ownersOf } from './queue.ts';
import { recordsOn } from './records.ts';
import { keepStanding, standingsOn } from './standings.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import type { Writes } from './writes.ts';

const memberColumns = [
  'members.person as person',
  'members.person_name as personName',
  'members.centrum as centrum',
  'members.role as role',
  'members.partner as partner',
  'members.partner_kind as partnerKind',
] as const;

const redactionsQuery = compiled((db, centrum: string) => db.selectFrom('centra').select('redactions').where('id', '=', centrum));
const speakerQuery = compiled(
  (_, identity: string) => sql<{ person: string; version: number | null; state: string | null }>`
    select who.person as person, sessions.version as version, sessions.state as state
    from (select ${personBehind(identity)} as person) as who left join sessions on sessions.person = who.person`,
);
const membershipsQuery = compiled((db, person: string) =>
  db
    .selectFrom('members')
    .innerJoin('centra', 'centra.id', 'members.centrum')
    .select([...memberColumns, 'centra.name as centrumName'])
    .where('members.person', '=', person)
    .where('members.left_at', 'is', null)
    .orderBy('members.joined_at')
    .orderBy('members.centrum'),
);
const factsQuery = compiled((db, centrum: string, after: number) =>
  db.selectFrom('facts').select(['seq', 'id', 'payload']).where('centrum', '=', centrum).where('seq', '>', after).orderBy('seq'),
);

/** @param writes what every method that changes anything goes through; reads go straight to `db`. */
export function kyselyStore(db: Kysely<Tables>, writes: Writes, locks: Locks): Store {
  const { record, recordsOf } = recordsOn(db);
  const claimInbox = inboxClaims(locks);
  const claimOutbox = outboxClaims(locks);
  return {
    receive: (delivery) => receive(writes, delivery, locks),
    refuse: (delivery, code, replies, keptAs) => refuse(writes, delivery, code, replies, locks, keptAs),
    claimInbox: (request) => claimInbox(db, writes, request),
    releaseInbox: (claim, back) => writes.statement((own) => releaseInbox(own, claim, back)),
    commitTurn: (commit) => commitTurn(writes, commit, locks),
    claimOutbox: (request) => claimOutbox(db, writes, request),
    // What became of a reply, lost with the power, leaves the claim: it is then asked of the platform, and not sent again unasked.
    concludeOutbox: (claim, outcome, at) => writes.statement((own) => concludeOutbox(own, claim, outcome, at), 'lapsing'),
    enqueue: (rows, at, records) => enqueue(writes, rows, at, records, locks),
    disown: (...given) => writes.statement((own) => disown(own, ...given)),
    owners: () => ownersOf(db),
    expireClaims: (owner, now) => expireClaims(writes, owner, now),
    ...givenUpOn(db, writes),
    record,
    recordsOf,
    putRecord: (...given) => writes.statement((own) => recordsOn(own).putRecord(...given)),
    keepRecord: (...given) => writes.statement((own) => recordsOn(own).keepRecord(...given), 'lapsing'),
    removeRecord: (...given) => writes.statement((own) => recordsOn(own).removeRecord(...given)),
    ...placesOn(db),
    appoint: (given) => writes.transaction((trx) => appoint(trx, given)),
    held: (persons) => heldAbout(db, persons),
    erase: (erasure) => writes.transaction((trx) => erase(trx, erasure)),
    finishErasure: (...given) => writes.transaction((trx) => finishErasure(trx, ...given)),
    purge: (terms) => purge(db, writes, terms),
    close: () => db.destroy(),

    async redactions(centrum) {
      const { rows } = await redactionsQuery(db, centrum);
      return rows[0]?.redactions ?? 0;
    },

    async speaker(identity) {
      const { rows } = await speakerQuery(db, identity);
      const { person = identity, version = null, state = null } = rows[0] ?? {};
      return { person, session: version === null || state === null ? null : { version, state } };
    },

    listSetAside: (person) =>
      db.selectFrom('sessions_aside').select(['version', 'state', 'code']).where('person', '=', person).orderBy('id').execute(),

    membershipsOf: async (person) => (await membershipsQuery(db, person)).rows,

    membersIn: (centrum) =>
      db
        .selectFrom('members')
        .select(memberColumns)
        .where('members.centrum', '=', centrum)
        .where('members.left_at', 'is', null)
        .orderBy('members.joined_at')
        .orderBy('members.person')
        .execute(),

    standings: standingsOn(db, locks),
    putStanding: (made) => writes.statement((own) => keepStanding(own, made)),

    factsAfter: async (centrum, after) => (await factsQuery(db, centrum, after)).rows,
  };
}
