/** The database for one command of the operator. */
import { openDatabase } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Config } from './config.ts';
import { loadConfig } from './fail.ts';

export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const { store } = await openDatabase({ url: config.DATABASE_URL, now: Date.now });
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
