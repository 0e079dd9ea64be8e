/**
 * Takes a person out of the database. What they said of a Centrum stays, because its sums and decisions
 * rest on it, but under a pseudonym that leads to nobody, without the quotations of their words and without
 * the platform's numbers of their messages. Everything else of theirs goes.
 *
 * Facts refuse every change. The one exception is made here: a row in `redactions` that is open in this very
 * transaction, which nobody else can see; even then a fact keeps its Centrum, its number and its time.
 */
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { answersAMessage } from './outbox.ts';
import { forgetPlaces } from './people.ts';
import type { Tables } from './tables.ts';
import type { Erasure } from './upkeep.ts';

/** Records that say who is still to be cleaned up behind: the last reply was on its way. */
const erasureKind = 'erasure';

type Trx = Transaction<Tables>;

/** As a condition of any database: this text holds that one, wherever. Not LIKE, which takes capitals as alike in SQLite. */
export const holding = (column: string, text: string) => sql<boolean>`replace(${sql.ref(column)}, ${text}, '') <> ${sql.ref(column)}`;

/** The same JSON with whole texts replaced. Null when nothing is. */
function replaced(json: string, names: ReadonlyMap<string, string>): string | null {
  let changed = false;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const other = names.get(value);
      changed ||= other !== undefined;
      return other ?? value;
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const walked = walk(parsed(json));
  return changed ? JSON.stringify(walked) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

interface Said {
  by?: { person?: unknown };
  source?: { id?: unknown; quote?: unknown };
}

/** A fact of this person, without what leads back to them; null for a fact of somebody else. */
function nameless(payload: string, persons: readonly string[]): Said | null {
  const fact = parsed(payload) as Said | null;
  if (typeof fact?.by?.person !== 'string' || !persons.includes(fact.by.person)) return null;
  delete fact.source?.quote;
  return fact;
}

/** New names in one Centrum: one for the person, and one for every fact and message of theirs. */
function namesIn(rows: readonly { id: string; payload: string }[], { persons, pseudonym }: Erasure): Map<string, string> {
  const name = pseudonym();
  const names = new Map(persons.map((person) => [person, name]));
  for (const { id, payload } of rows) {
    const fact = nameless(payload, persons);
    if (fact === null) continue;
    names.set(id, `${name}/${names.size}`);
    const { id: source } = fact.source ?? {};
    if (typeof source === 'string' && !names.has(source)) names.set(source, `${name}/${names.size}`);
  }
  return names;
}

async function redactFacts(
  trx: Trx,
  centrum: string,
  rows: readonly { id: string; seq: number; payload: string }[],
  persons: readonly string[],
  names: Map<string, string>,
): Promise<number> {
  let count = 0;
  for (const { id, seq, payload } of rows) {
    const own = nameless(payload, persons);
    const next = replaced(own === null ? payload : JSON.stringify(own), names);
    if (own !== null) count += 1;
    if (next === null) continue;
    await trx
      .updateTable('facts')
      .set({ id: names.get(id) ?? id, payload: next })
      .where('centrum', '=', centrum)
      .where('seq', '=', seq)
      .execute();
  }
  return count;
}

/** Others remember facts for "ongedaan maken". Whatever turn they are in was worked out with the old names, and is worked out anew. */
async function renameInSessions(trx: Trx, centrum: string, persons: readonly string[], names: Map<string, string>): Promise<void> {
  const others = await trx
    .selectFrom('members')
    .innerJoin('sessions', 'sessions.person', 'members.person')
    .select(['sessions.person as person', 'sessions.state as state'])
    .where('members.centrum', '=', centrum)
    .where('members.person', 'not in', [...persons])
    .orderBy('sessions.person')
    .execute();
  for (const { person, state } of others)
    await trx
      .updateTable('sessions')
      .set((eb) => ({ state: replaced(state, names) ?? state, version: eb('version', '+', 1) }))
      .where('person', '=', person)
      .execute();
}

async function centraOf(trx: Trx, persons: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { centrum } of await trx
    .selectFrom('members')
    .select('centrum')
    .where('person', 'in', [...persons])
    .execute())
    found.add(centrum);
  for (const person of persons) {
    const rows = await trx
      .selectFrom('facts')
      .select('centrum')
      .distinct()
      .where(holding('payload', JSON.stringify(person)))
      .execute();
    for (const { centrum } of rows) found.add(centrum);
  }
  return [...found].sort();
}

const factsIn = (trx: Trx, centrum: string) =>
  trx.selectFrom('facts').select(['id', 'seq', 'payload']).where('centrum', '=', centrum).orderBy('seq').execute();

async function pseudonymise(trx: Trx, erasure: Erasure): Promise<void> {
  const { persons, at } = erasure;
  const { id: redaction } = await trx.insertInto('redactions').values({ at, facts: 0, open: 1 }).returning('id').executeTakeFirstOrThrow();
  let facts = 0;
  for (const centrum of await centraOf(trx, persons)) {
    const names = namesIn(await factsIn(trx, centrum), erasure);
    // Sessions before the Centrum, as a turn takes them, so that the two do not wait for one another.
    await renameInSessions(trx, centrum, persons, names);
    await trx
      .updateTable('centra')
      .set((eb) => ({ redactions: eb('redactions', '+', 1) }))
      .where('id', '=', centrum)
      .execute();
    facts += await redactFacts(trx, centrum, await factsIn(trx, centrum), persons, names);
  }
  await trx.updateTable('redactions').set({ facts, open: 0 }).where('id', '=', redaction).execute();
}

/** The key of something sent unasked may name the person, also after its content went; nothing is ever sent under the new one. */
const keyWithout = (name: string) =>
  sql<string>`case when ${answersAMessage} then key else cast(${`${name}/`} as text) || cast(id as text) end`;

/** Content of what was handled: messages of these people, and replies to them. @param until only what came in by then. */
async function clearQueues(db: Kysely<Tables>, persons: readonly string[], until: number, name: string): Promise<void> {
  for (const person of persons) {
    await db
      .updateTable('inbox')
      .set({ payload: '', bound: null, lane: name })
      .where('lane', '=', person)
      .where('state', '<>', 'pending')
      .where('received_at', '<=', until)
      .execute();
    await db
      .updateTable('outbox')
      .set({ payload: '', lane: name, key: keyWithout(name) })
      .where((eb) => eb.or([holding('payload', `"person":${JSON.stringify(person)}`), holding('key', `/${person}/`)]))
      .where('state', '<>', 'pending')
      .where('created_at', '<=', until)
      .execute();
  }
}

/** What waits still, long after the person asked to be taken out, is settled: worked or sent, it would bring them back. */
async function dropWaiting(db: Kysely<Tables>, persons: readonly string[], until: number): Promise<void> {
  const settled = { state: 'dropped' as const, code: 'erased', owner: null, finished_at: until };
  for (const person of persons) {
    await db
      .updateTable('inbox')
      .set(settled)
      .where('lane', '=', person)
      .where('state', '=', 'pending')
      .where('received_at', '<=', until)
      .execute();
    await db
      .updateTable('outbox')
      .set(settled)
      .where(holding('payload', `"person":${JSON.stringify(person)}`))
      .where('state', '=', 'pending')
      .where('created_at', '<=', until)
      .execute();
  }
}

/** As a condition: the key of a record that is about the person: alone, in one conversation, or with what it says of them before it. */
export const keyAbout = (person: string) =>
  sql<boolean>`(key = ${person} or substr(key, 1, ${person.length + 1}) = ${`${person} `}
    or substr(key, length(key) - ${person.length}) = ${`/${person}`})`;

/** Small records about these people, or that name them. A channel needs some of them to deliver its last reply. */
async function forgetRecords(trx: Trx, persons: readonly string[], name: string): Promise<void> {
  for (const person of persons) {
    await trx.deleteFrom('records').where(keyAbout(person)).execute();
    const rows = await trx
      .selectFrom('records')
      .select(['kind', 'key', 'value'])
      .where(holding('value', JSON.stringify(person)))
      .execute();
    for (const { kind, key, value } of rows) {
      const next = replaced(value, new Map([[person, name]]));
      if (next === null) continue;
      await trx
        .updateTable('records')
        .set((eb) => ({ value: next, version: eb('version', '+', 1) }))
        .where('kind', '=', kind)
        .where('key', '=', key)
        .execute();
    }
  }
}

/** All of it, in the caller's transaction. A reply that is on its way is cleaned up by who finishes the erasure. */
export async function erase(trx: Trx, erasure: Erasure): Promise<void> {
  const { persons, pseudonym, at } = erasure;
  if (persons.length === 0) return;
  const name = pseudonym();
  await pseudonymise(trx, erasure);
  await trx
    .deleteFrom('sessions')
    .where('person', 'in', [...persons])
    .execute();
  await trx
    .deleteFrom('sessions_aside')
    .where('person', 'in', [...persons])
    .execute();
  await forgetPlaces(trx, persons);
  // At once, unlike other records: nothing may be sent unasked from now on.
  await trx
    .deleteFrom('records')
    .where('kind', '=', 'contact')
    .where('key', 'in', [...persons])
    .execute();
  await trx
    .deleteFrom('members')
    .where('person', 'in', [...persons])
    .execute();
  await clearQueues(trx, persons, at, name);
  await trx
    .insertInto('records')
    .values({ kind: erasureKind, key: name, version: 1, value: JSON.stringify({ persons, at }) })
    .execute();
}

/** See `Store.finishErasure`. */
export async function finishErasure(trx: Trx, pseudonym: string, persons: readonly string[], until: number): Promise<void> {
  await dropWaiting(trx, persons, until);
  await clearQueues(trx, persons, until, pseudonym);
  await trx.deleteFrom('records').where('kind', '=', erasureKind).where('key', '=', pseudonym).execute();
  await forgetRecords(trx, persons, pseudonym);
}
