/** The store on any database that Kysely speaks to; sqlite.ts and postgres.ts open one. */
import type { Kysely } from 'kysely';
import { commitTurn } from './commit.ts';
import { claimInbox, receive, releaseInbox } from './inbox.ts';
import type { Locks } from './kind.ts';
import { claimOutbox, concludeOutbox, enqueue } from './outbox.ts';
import { expireClaims, listRows, ownersOf } from './queue.ts';
import { recordsOn } from './records.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

const memberColumns = [
  'members.person as person',
  'members.person_name as personName',
  'members.centrum as centrum',
  'members.role as role',
  'members.partner as partner',
  'members.partner_kind as partnerKind',
] as const;

export function kyselyStore(db: Kysely<Tables>, locks: Locks): Store {
  return {
    receive: (delivery) => receive(db, delivery, locks),
    claimInbox: (request) => claimInbox(db, request, locks),
    releaseInbox: (claim, back) => releaseInbox(db, claim, back),
    commitTurn: (commit) => commitTurn(db, commit, locks),
    claimOutbox: (request) => claimOutbox(db, request, locks),
    concludeOutbox: (claim, outcome, at) => concludeOutbox(db, claim, outcome, at),
    enqueue: (rows, at) => enqueue(db, rows, at, locks),
    owners: () => ownersOf(db),
    expireClaims: (owner, now) => expireClaims(db, owner, now),
    listInbox: (state, limit) => listRows(db, 'inbox', state, limit),
    listOutbox: (state, limit) => listRows(db, 'outbox', state, limit),
    ...recordsOn(db),
    close: () => db.destroy(),

    async session(person) {
      const row = await db.selectFrom('sessions').select(['version', 'state']).where('person', '=', person).executeTakeFirst();
      return row ?? null;
    },

    listSetAside: (person) =>
      db.selectFrom('sessions_aside').select(['version', 'state', 'code']).where('person', '=', person).orderBy('id').execute(),

    membershipsOf: (person) =>
      db
        .selectFrom('members')
        .innerJoin('centra', 'centra.id', 'members.centrum')
        .select([...memberColumns, 'centra.name as centrumName'])
        .where('members.person', '=', person)
        .orderBy('members.joined_at')
        .orderBy('members.centrum')
        .execute(),

    membersIn: (centrum) =>
      db
        .selectFrom('members')
        .select(memberColumns)
        .where('members.centrum', '=', centrum)
        .orderBy('members.joined_at')
        .orderBy('members.person')
        .execute(),

    factsAfter: (centrum, after) =>
      db
        .selectFrom('facts')
        .select(['seq', 'id', 'payload'])
        .where('centrum', '=', centrum)
        .where('seq', '>', after)
        .orderBy('seq')
        .execute(),
  };
}
