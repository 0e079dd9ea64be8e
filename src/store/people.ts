/** Places in the database: what can be asked about them, and how a turn changes them. */
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Locks } from './kind.ts';
import type { PlaceChange, Places } from './places.ts';
import type { Tables } from './tables.ts';

/** The person that an identity stands for, as a part of a statement. */
export const personBehind = (identity: string) =>
  sql<string>`coalesce((select aliases.person from aliases where aliases.alias = ${identity}), ${identity})`;

const personQuery = compiled((db, alias: string) => db.selectFrom('aliases').select('person').where('alias', '=', alias));
const aliasesQuery = compiled((db, person: string) =>
  db.selectFrom('aliases').select('alias').where('person', '=', person).orderBy('alias'),
);
const releasedQuery = compiled((db, centrum: string) =>
  db.selectFrom('released').select('partner').where('centrum', '=', centrum).orderBy('partner'),
);

export const placesOn = (db: Kysely<Tables>): Places => ({
  async personOf(identity) {
    const { rows } = await personQuery(db, identity);
    return rows[0]?.person ?? identity;
  },

  async identitiesOf(person) {
    const { rows } = await aliasesQuery(db, person);
    return [person, ...rows.map(({ alias }) => alias)];
  },

  async leftAt(person, centrum) {
    const row = await db
      .selectFrom('members')
      .select('left_at')
      .where('person', '=', person)
      .where('centrum', '=', centrum)
      .executeTakeFirst();
    return row?.left_at ?? null;
  },

  async releasedIn(centrum) {
    const { rows } = await releasedQuery(db, centrum);
    return rows.map(({ partner }) => partner);
  },

  centraCalled: (text) =>
    db
      .selectFrom('centra')
      .select(['id', 'name'])
      .where((eb) => eb.or([eb('id', '=', text), eb('name', '=', text), eb(eb.fn<string>('lower', ['name']), '=', text.toLowerCase())]))
      .orderBy('created_at')
      .orderBy('id')
      .execute(),

  programmesOf: (person) =>
    db
      .selectFrom('programme_members')
      .innerJoin('programmes', 'programmes.id', 'programme_members.programme')
      .select(['programmes.id as id', 'programmes.name as name'])
      .where('programme_members.person', '=', person)
      .orderBy('programmes.name')
      .orderBy('programmes.id')
      .execute(),

  programmesOver: (centrum) =>
    db
      .selectFrom('programme_centra')
      .innerJoin('programmes', 'programmes.id', 'programme_centra.programme')
      .select(['programmes.id as id', 'programmes.name as name'])
      .where('programme_centra.centrum', '=', centrum)
      .orderBy('programmes.name')
      .orderBy('programmes.id')
      .execute(),

  overseenBy: (person) =>
    db
      .selectFrom('programme_members')
      .innerJoin('programme_centra', 'programme_centra.programme', 'programme_members.programme')
      .innerJoin('centra', 'centra.id', 'programme_centra.centrum')
      .select(['centra.id as id', 'centra.name as name'])
      .distinct()
      .where('programme_members.person', '=', person)
      .orderBy('name')
      .orderBy('id')
      .execute(),

  centraIn: (programme) =>
    db
      .selectFrom('programme_centra')
      .innerJoin('centra', 'centra.id', 'programme_centra.centrum')
      .select(['centra.id as id', 'centra.name as name'])
      .where('programme_centra.programme', '=', programme)
      .orderBy('name')
      .orderBy('id')
      .execute(),
});

type Trx = Transaction<Tables>;
type Of<K extends PlaceChange['is']> = Extract<PlaceChange, { is: K }>;

/** Both identities as one. Whoever hands in a message under either waits until this is committed. */
async function link(trx: Trx, { alias, person: meant, strongest }: Of<'linked'>, { lanes }: Locks): Promise<void> {
  const row = await trx.selectFrom('aliases').select('person').where('alias', '=', meant).executeTakeFirst();
  const person = row?.person ?? meant;
  if (person === alias) return;
  await lanes?.(trx, 'inbox', [alias, person].sort());
  await trx.updateTable('aliases').set({ person }).where('person', '=', alias).execute();
  await trx
    .insertInto('aliases')
    .values({ alias, person })
    .onConflict((conflict) => conflict.column('alias').doUpdateSet({ person }))
    .execute();
  await trx.updateTable('inbox').set({ lane: person }).where('lane', '=', alias).where('state', '=', 'pending').execute();
  await moveMember(trx, alias, person, strongest);
  await trx
    .insertInto('programme_members')
    .columns(['programme', 'person', 'person_name', 'joined_at'])
    .expression((eb) =>
      eb
        .selectFrom('programme_members')
        .select(['programme', sql<string>`cast(${person} as text)`.as('person'), 'person_name', 'joined_at'])
        .where('person', '=', alias),
    )
    .onConflict((conflict) => conflict.columns(['programme', 'person']).doNothing())
    .execute();
  await trx.deleteFrom('programme_members').where('person', '=', alias).execute();
  await trx.deleteFrom('sessions').where('person', '=', alias).execute();
  await stir(trx, person);
}

async function moveMember(trx: Trx, alias: string, person: string, strongest: string): Promise<void> {
  const theirs = await trx.selectFrom('members').selectAll().where('person', '=', alias).execute();
  for (const place of theirs) {
    const at = trx.selectFrom('members').selectAll().where('person', '=', person).where('centrum', '=', place.centrum);
    const own = await at.executeTakeFirst();
    await trx.deleteFrom('members').where('person', '=', alias).where('centrum', '=', place.centrum).execute();
    if (own === undefined) {
      await trx
        .insertInto('members')
        .values({ ...place, person })
        .execute();
      continue;
    }
    const { role, partner, partner_kind } = place;
    // Only one of the two still counts, or only the other has the role that matters.
    const over = own.left_at !== null && place.left_at === null ? { role, partner, partner_kind, left_at: null } : undefined;
    const raised = place.left_at === null && role === strongest ? { role } : undefined;
    const set = over ?? raised;
    if (set === undefined) continue;
    await trx.updateTable('members').set(set).where('person', '=', person).where('centrum', '=', place.centrum).execute();
  }
}

const stir = async (trx: Trx, person: string): Promise<void> => {
  await trx
    .updateTable('sessions')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('person', '=', person)
    .execute();
};

/** Taking the Centrum's row makes two who leave at the same time look one after the other. */
async function isHeld(trx: Trx, { centrum, role }: Of<'held'>): Promise<boolean> {
  await trx
    .updateTable('centra')
    .set((eb) => ({ fact_count: eb.ref('fact_count') }))
    .where('id', '=', centrum)
    .execute();
  const holder = await trx
    .selectFrom('members')
    .select('person')
    .where('centrum', '=', centrum)
    .where('role', '=', role)
    .where('left_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return holder !== undefined;
}

const place = (trx: Trx, { person, centrum }: { person: string; centrum: string }) =>
  trx.updateTable('members').where('person', '=', person).where('centrum', '=', centrum);

const changeRole = (trx: Trx, one: Omit<Of<'role'>, 'is'>) =>
  place(trx, one).set({ role: one.role }).where('left_at', 'is', null).execute();

/** See `Store.appoint`. Whatever turn they are in was worked out with the old role, and is worked out anew. */
export async function appoint(trx: Trx, given: Omit<Of<'role'>, 'is'>): Promise<void> {
  await changeRole(trx, given);
  await stir(trx, given.person);
}

/** @returns false when the change may not be. */
async function change(trx: Trx, one: PlaceChange, at: number, locks: Locks): Promise<boolean> {
  switch (one.is) {
    case 'left':
      await place(trx, one).set({ left_at: at }).where('left_at', 'is', null).execute();
      return true;
    case 'role':
      await changeRole(trx, one);
      return true;
    case 'programme':
      await trx.insertInto('programmes').values({ id: one.id, name: one.name, created_at: at }).execute();
      await trx
        .insertInto('programme_members')
        .values({ programme: one.id, person: one.person, person_name: one.personName, joined_at: at })
        .execute();
      return true;
    case 'overseen':
      await trx
        .insertInto('programme_centra')
        .values({ programme: one.programme, centrum: one.centrum, joined_at: at })
        .onConflict((conflict) => conflict.columns(['programme', 'centrum']).doNothing())
        .execute();
      return true;
    case 'unseen':
      await trx.deleteFrom('programme_centra').where('programme', '=', one.programme).where('centrum', '=', one.centrum).execute();
      return true;
    case 'released':
      await trx
        .insertInto('released')
        .values({ centrum: one.centrum, partner: one.partner, person: one.person, released_at: at })
        .onConflict((conflict) => conflict.columns(['centrum', 'partner']).doNothing())
        .execute();
      return true;
    case 'withheld':
      await trx.deleteFrom('released').where('centrum', '=', one.centrum).where('partner', '=', one.partner).execute();
      return true;
    case 'linked':
      await link(trx, one, locks);
      return true;
    case 'stirred':
      await stir(trx, one.person);
      return true;
    case 'held':
      return isHeld(trx, one);
  }
}

/** Carries out the changes of a turn. @returns false when one of them may not be; then nothing of the turn may stay. */
export async function changePlaces(trx: Trx, changes: readonly PlaceChange[], at: number, locks: Locks): Promise<boolean> {
  for (const one of changes) if (!(await change(trx, one, at, locks))) return false;
  return true;
}

/** Takes away what there is of these people apart from their places in Centra; what their organisation released stays, under no name. */
export async function forgetPlaces(trx: Trx, persons: readonly string[]): Promise<void> {
  const all = [...persons];
  await trx
    .deleteFrom('aliases')
    .where((eb) => eb.or([eb('alias', 'in', all), eb('person', 'in', all)]))
    .execute();
  await trx.deleteFrom('programme_members').where('person', 'in', all).execute();
  await trx.updateTable('released').set({ person: '' }).where('person', 'in', all).execute();
}
