/** What commands read of the database: the Centrum that somebody names, with all its facts. */
import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { standingRules } from '../conversation/standings.ts';
import { isListQuestion } from '../criteria/criteria.ts';
import { emptyLedger, extendLedger, toDossier } from '../criteria/ledger.ts';
import type { Fact, Language } from '../criteria/vocabulary.ts';
import { isPostgres, sqliteFile } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { readFact } from '../turns/stored.ts';
import { openStore } from './compose.ts';
import { BadInput, loadConfig } from './fail.ts';

export interface Opened {
  lang?: Language;
  db?: string;
}

export const languageOption = () => new Option('--lang <language>', 'language of the words: nl or en').choices(['nl', 'en']);

/** Opens what is there; a database that is missing is not made for a report of nothing. */
export async function using<T>({ db, lang }: Opened, work: (store: Store, language: Language) => Promise<T>): Promise<T> {
  const config = loadConfig(db === undefined ? {} : { DATABASE_URL: db });
  const { DATABASE_URL } = config;
  if (!isPostgres(DATABASE_URL) && !existsSync(sqliteFile(DATABASE_URL)))
    throw new BadInput(`DATABASE_URL: there is no file ${sqliteFile(DATABASE_URL)}. Check the path, or chat first.`);
  const store = await openStore(config);
  try {
    return await work(store, lang ?? config.DEFAULT_LANGUAGE);
  } finally {
    await store.close();
  }
}

interface Found {
  id: string;
  name: string;
  facts: Fact[];
}

/** The Centrum of this name or id. @throws BadInput when there is none, or more than one. */
export async function find(store: Store, asked: string): Promise<Found> {
  const found = await store.centraCalled(asked.trim());
  const [one] = found;
  if (one === undefined) {
    const some = (await store.standings('all', standingRules)).slice(0, 10).map(({ name }) => `“${name}”`);
    throw new BadInput(
      `There is no Centrum “${asked}”. ${some.length === 0 ? 'The database has none yet.' : `There is ${some.join(', ')}.`}`,
    );
  }
  if (found.length > 1)
    throw new BadInput(`There are ${found.length} Centra “${asked}”. Use an id: ${found.map(({ id }) => id).join(', ')}`);
  const facts = (await store.factsAfter(one.id, 0)).map(({ payload }) => readFact(payload));
  return { ...one, facts };
}

export const dossierFrom = ({ facts, name }: Found) => toDossier(extendLedger(emptyLedger, facts), { name }, isListQuestion);
