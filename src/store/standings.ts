/** What is kept of assessments, so that many Centra can be looked at together. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { compiled } from './compiled.ts';
import type { Locks } from './kind.ts';
import type { MadeStanding, StandingRules, Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The one of most facts stays: whoever worked from fewer comes too late. */
export async function keepStanding(db: Kysely<Tables>, { centrum, ruleSet, version, factCount, payload }: MadeStanding): Promise<void> {
  await keeping(db, centrum, ruleSet, version, factCount, payload);
}

const keeping = compiled((db, centrum: string, rule_set: string, version: string, fact_count: number, payload: string) =>
  db
    .insertInto('standings')
    .values({ centrum, rule_set, version, fact_count, payload })
    .onConflict((conflict) =>
      conflict
        .columns(['centrum', 'rule_set', 'version'])
        .doUpdateSet({ fact_count, payload })
        .where('standings.fact_count', '<=', fact_count),
    ),
);

interface Found {
  centrum: string;
  name: string;
  region: string | null;
  factCount: number;
  madeFrom: number | null;
  payload: string | null;
}

const found = ({ ruleSet, version }: StandingRules, which: RawBuilder<unknown>) => sql<Found>`
  select centra.id as centrum, centra.name as name, centra.region as region, centra.fact_count as "factCount",
    standings.fact_count as "madeFrom", standings.payload as payload
  from centra
  left join standings on standings.centrum = centra.id and standings.rule_set = ${ruleSet} and standings.version = ${version}
  where ${which}
  order by centra.name, centra.id`;

export function standingsOn(db: Kysely<Tables>, { lists }: Locks): Store['standings'] {
  const some = compiled((_, ruleSet: string, version: string, centra: unknown) =>
    found({ ruleSet, version }, lists.among(sql`centra.id`, centra)),
  );
  return async (centra, rules) => {
    const { rows } =
      centra === 'all' ? await found(rules, sql`1 = 1`).execute(db) : await some(db, rules.ruleSet, rules.version, lists.bound(centra));
    return rows.map(({ madeFrom, payload, ...row }) => ({
      ...row,
      standing: madeFrom === null || payload === null ? null : { factCount: madeFrom, payload },
    }));
  };
}
