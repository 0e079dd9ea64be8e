/** Everything that is held about a person, for who asks. Texts are as they are stored. */
import type { Kysely } from 'kysely';
import { holding, keyAbout } from './erase.ts';
import type { Tables } from './tables.ts';
import type { Held } from './upkeep.ts';

/** @param persons all names under which the person is known. */
export async function heldAbout(db: Kysely<Tables>, persons: readonly string[]): Promise<Held> {
  const held: Held = { places: [], sessions: [], facts: [], messages: [], replies: [], records: [], programmes: [], released: [] };
  for (const person of persons) {
    const quoted = JSON.stringify(person);
    held.places.push(
      ...(await db
        .selectFrom('members')
        .innerJoin('centra', 'centra.id', 'members.centrum')
        .select([
          'centra.name as centrum',
          'person_name as name',
          'role',
          'partner',
          'partner_kind as partnerKind',
          'joined_at as joinedAt',
        ])
        .where('person', '=', person)
        .orderBy('joined_at')
        .execute()),
    );
    const states = await db.selectFrom('sessions').select('state').where('person', '=', person).execute();
    const aside = await db.selectFrom('sessions_aside').select('state').where('person', '=', person).orderBy('id').execute();
    held.sessions.push(...[...states, ...aside].map(({ state }) => state));
    const facts = await db
      .selectFrom('facts')
      .innerJoin('centra', 'centra.id', 'facts.centrum')
      .select(['centra.name as centrum', 'payload'])
      .where(holding('payload', quoted))
      .orderBy('facts.centrum')
      .orderBy('seq')
      .execute();
    held.facts.push(...facts.filter(({ payload }) => (JSON.parse(payload) as { by: { person: string } }).by.person === person));
    held.messages.push(
      ...(await db
        .selectFrom('inbox')
        .select(['received_at as at', 'payload'])
        .where('lane', '=', person)
        .where('payload', '<>', '')
        .orderBy('id')
        .execute()),
    );
    held.replies.push(
      ...(await db
        .selectFrom('outbox')
        .select(['created_at as at', 'payload'])
        .where(holding('payload', `"person":${quoted}`))
        .orderBy('id')
        .execute()),
    );
    held.records.push(
      ...(await db
        .selectFrom('records')
        .select(['kind', 'value'])
        .where((eb) => eb.or([keyAbout(person), holding('value', quoted)]))
        .orderBy('kind')
        .orderBy('key')
        .execute()),
    );
    held.programmes.push(
      ...(await db
        .selectFrom('programme_members')
        .innerJoin('programmes', 'programmes.id', 'programme_members.programme')
        .select(['programmes.name as name', 'person_name as personName', 'joined_at as joinedAt'])
        .where('person', '=', person)
        .orderBy('joined_at')
        .orderBy('programmes.id')
        .execute()),
    );
    held.released.push(
      ...(await db
        .selectFrom('released')
        .innerJoin('centra', 'centra.id', 'released.centrum')
        .select(['centra.name as centrum', 'partner', 'released_at as releasedAt'])
        .where('person', '=', person)
        .orderBy('released_at')
        .orderBy('released.centrum')
        .orderBy('partner')
        .execute()),
    );
  }
  return held;
}
