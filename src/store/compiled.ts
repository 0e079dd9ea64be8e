/**
 * Statements of every turn, whose text is made once. Kysely builds and prints a statement at its first
 * use in each kind of database, with a slot for every value; from then on only the values are bound.
 *
 * @example
 *   const stateOf = compiled((db, person: string) => db.selectFrom('sessions').select('state').where('person', '=', person));
 *   const { rows } = await stateOf(db, 'console:ann');
 */
import type { CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './tables.ts';

/** Stands for the value of this number while a statement is built. */
class Slot {
  readonly nth: number;

  constructor(nth: number) {
    this.nth = nth;
  }
}

/** A statement of Kysely's, built or written out. */
export interface Printed<R> {
  compile(db: Kysely<Tables>): CompiledQuery<R>;
}

/** @param build gives the same text whatever the values: it hands them on, and never looks at them. */
export function compiled<V extends unknown[], R>(
  build: (db: Kysely<Tables>, ...values: V) => Printed<R>,
): (db: Kysely<Tables>, ...values: V) => Promise<QueryResult<R>> {
  const made = new WeakMap<object, CompiledQuery<R>>();
  const make = (db: Kysely<Tables>, count: number): CompiledQuery<R> =>
    build(db, ...(Array.from({ length: count }, (_, n) => new Slot(n)) as V)).compile(db);
  return (db, ...values) => {
    const { adapter } = db.getExecutor();
    const query = made.get(adapter) ?? make(db, values.length);
    made.set(adapter, query);
    const parameters = query.parameters.map((one) => (one instanceof Slot ? values[one.nth] : one));
    return db.executeQuery({ ...query, parameters });
  };
}
