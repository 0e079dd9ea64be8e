/**
 * What stands in each Centrum, kept at hand: a turn reads only the facts that came after the last
 * one it saw, so its cost does not grow with the history.
 */
import { emptyLedger, extendLedger, type Ledger } from '../criteria/ledger.ts';
import type { Store } from '../store/store.ts';
import { readFact } from './stored.ts';

export interface Ledgers {
  /** The ledger of a Centrum as the database has it now. @throws Fault `fact_unreadable`. */
  of(centrum: string): Promise<Ledger>;
  /** The same, with the number of its last fact. */
  at(centrum: string): Promise<Numbered>;
}

export interface Numbered {
  /** How many facts are in the ledger. */
  readonly seq: number;
  readonly ledger: Ledger;
}

/** @param limit how many Centra are kept; the one not asked for the longest goes first. */
export function createLedgers(store: Pick<Store, 'factsAfter' | 'redactions'>, limit: number): Ledgers {
  const kept = new Map<string, Numbered & { redactions: number }>();
  const ledgers: Ledgers = {
    of: async (centrum) => (await ledgers.at(centrum)).ledger,
    async at(centrum) {
      const redactions = await store.redactions(centrum);
      const before = kept.get(centrum);
      // Somebody was taken out of the facts: what is at hand names them still.
      const known = before?.redactions === redactions ? before : { seq: 0, ledger: emptyLedger };
      const rows = await store.factsAfter(centrum, known.seq);
      const ledger = extendLedger(
        known.ledger,
        rows.map(({ payload }) => readFact(payload)),
      );
      const found = { seq: rows.at(-1)?.seq ?? known.seq, ledger, redactions };
      // Removed first, so that the map's order is the order of use.
      kept.delete(centrum);
      kept.set(centrum, found);
      const oldest = kept.keys().next().value;
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
      return found;
    },
  };
  return ledgers;
}
