/** What is kept of assessments, so that many Centra can be looked at together. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Locks } from './kind.ts';
import type { MadeStanding, StandingRow, StandingRules } from './store.ts';
import type { Tables } from './tables.ts';

/** The one of most facts stays: whoever worked from fewer comes too late. */
export async function keepStanding(db: Kysely<Tables>, { centrum, ruleSet, version, factCount, payload }: MadeStanding): Promise<void> {
  const made = { fact_count: factCount, payload };
  await db
    .insertInto('standings')
    .values({ centrum, rule_set: ruleSet, version, ...made })
    .onConflict((conflict) =>
      conflict.columns(['centrum', 'rule_set', 'version']).doUpdateSet(made).where('standings.fact_count', '<=', factCount),
    )
    .execute();
}

/** SQLite's way to pass a list as one value; the number of values in a statement is bounded. */
const inJson = (column: RawBuilder<unknown>, texts: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${column} in (select value from json_each(${JSON.stringify(texts)}))`;

interface Found {
  centrum: string;
  name: string;
  region: string | null;
  factCount: number;
  madeFrom: number | null;
  payload: string | null;
}

export async function standingsOf(
  db: Kysely<Tables>,
  centra: readonly string[] | 'all',
  { ruleSet, version }: StandingRules,
  { among = inJson }: Locks,
): Promise<StandingRow[]> {
  const which = centra === 'all' ? sql`1 = 1` : among(sql`centra.id`, centra);
  const { rows } = await sql<Found>`
    select centra.id as centrum, centra.name as name, centra.region as region, centra.fact_count as "factCount",
      standings.fact_count as "madeFrom", standings.payload as payload
    from centra
    left join standings on standings.centrum = centra.id and standings.rule_set = ${ruleSet} and standings.version = ${version}
    where ${which}
    order by centra.name, centra.id`.execute(db);
  return rows.map(({ madeFrom, payload, ...row }) => ({
    ...row,
    standing: madeFrom === null || payload === null ? null : { factCount: madeFrom, payload },
  }));
}
