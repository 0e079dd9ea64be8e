/**
 * Standings beside the facts that they follow from. A turn writes the standing that its facts lead
 * to in its own commit. Where that could not be (somebody else added facts meanwhile, other rules,
 * a database from before), the kept one is behind; whoever looks makes it anew from the facts.
 */
import { type CentrumStanding, standingAfter, standingRules } from '../conversation/standings.ts';
import { emptyLedger } from '../criteria/ledger.ts';
import type { Fact } from '../criteria/vocabulary.ts';
import { Fault } from '../store/errors.ts';
import type { MadeStanding, StandingRow, Store } from '../store/store.ts';
import type { Numbered } from './ledgers.ts';
import { readFact, readStanding, writeStanding } from './stored.ts';

type Kept = Pick<Store, 'standings' | 'putStanding' | 'factsAfter'>;
type Standing = CentrumStanding['standing'];

export interface Standings {
  /** How these Centra stand now, ordered by name. */
  of(centra: readonly string[] | 'all'): Promise<CentrumStanding[]>;
  /**
   * What is to be kept after a turn.
   * @param ledgers by Centrum, what stood before the turn's facts.
   */
  after(facts: readonly Fact[], ledgers: (centrum: string) => Promise<Numbered>): Promise<MadeStanding[]>;
}

/** Most standings that are kept parsed: reading ten thousand of them again costs more than all the rest. */
const mostParsed = 20_000;

/** Every fact of a Centrum, folded anew. */
export async function rebuilt({ factsAfter }: Pick<Store, 'factsAfter'>, centrum: string): Promise<MadeStanding> {
  const rows = await factsAfter(centrum, 0);
  const facts = rows.map(({ payload }) => readFact(payload));
  const standing = standingAfter(null, emptyLedger, facts);
  return { ...standingRules, centrum, factCount: rows.at(-1)?.seq ?? 0, payload: writeStanding(standing) };
}

export function createStandings(store: Kept): Standings {
  const parsed = new Map<string, { payload: string; standing: Standing }>();

  function read(centrum: string, payload: string): Standing {
    const known = parsed.get(centrum);
    if (known?.payload === payload) return known.standing;
    const standing = readStanding(payload);
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(centrum, { payload, standing });
    return standing;
  }

  /** A kept standing that holds now, or null where there is none to go on from. */
  function current({ centrum, factCount, standing }: StandingRow): Standing | null {
    if (standing === null || standing.factCount !== factCount) return null;
    try {
      return read(centrum, standing.payload);
    } catch (error) {
      // Of a shape that this version does not know: the facts are what counts.
      if (error instanceof Fault && error.code === 'standing_unreadable') return null;
      throw error;
    }
  }

  async function anew(centrum: string): Promise<Standing> {
    const made = await rebuilt(store, centrum);
    await store.putStanding(made);
    return read(centrum, made.payload);
  }

  return {
    async of(centra) {
      const rows = await store.standings(centra, standingRules);
      const found: CentrumStanding[] = [];
      for (const row of rows) {
        const { centrum, name, region } = row;
        found.push({ centrum, name, region, standing: current(row) ?? (await anew(centrum)) });
      }
      return found;
    },

    async after(facts, ledgers) {
      const made: MadeStanding[] = [];
      for (const centrum of new Set(facts.map((fact) => fact.centrum))) {
        const own = facts.filter((fact) => fact.centrum === centrum);
        const { seq, ledger } = await ledgers(centrum);
        const [row] = seq === 0 ? [] : await store.standings([centrum], standingRules);
        // Behind, or ahead of what this turn saw: left to whoever looks.
        const before = row?.factCount === seq ? current(row) : null;
        if (before === null && seq > 0) continue;
        const payload = writeStanding(standingAfter(before, ledger, own));
        made.push({ ...standingRules, centrum, factCount: seq + own.length, payload });
      }
      return made;
    },
  };
}
