/** The database for one command of the operator. What is missing is not made for a look at nothing. */
import type { Store } from '../store/store.ts';
import { openStore } from './compose.ts';
import type { Config } from './config.ts';
import { checkPresent, configWith, namedBy, type WithDatabase } from './database-option.ts';

/** @throws BadInput when there is no such database, Fault when it cannot be used. */
export async function withStore<T>(given: WithDatabase, work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = configWith(given);
  checkPresent(namedBy(given), config.DATABASE_URL);
  const store = await openStore(config);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
