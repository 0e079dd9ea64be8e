/** What commands read of the database: the Centrum that somebody names, with all its facts. */
import { Option } from 'commander';
import { standingRules } from '../conversation/standings.ts';
import { isListQuestion } from '../criteria/criteria.ts';
import { emptyLedger, extendLedger, toDossier } from '../criteria/ledger.ts';
import type { Fact, Language } from '../criteria/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { readFact } from '../turns/stored.ts';
import type { WithDatabase } from './database-option.ts';
import { BadInput } from './fail.ts';
import { withStore } from './with-store.ts';

export interface Opened extends WithDatabase {
  lang?: Language;
}

export const languageOption = () => new Option('--lang <language>', 'language of the words: nl or en').choices(['nl', 'en']);

/** Opens what is there, with the language in which to speak of it. */
export const using = <T>({ lang, ...given }: Opened, work: (store: Store, language: Language) => Promise<T>): Promise<T> =>
  withStore(given, (store, { DEFAULT_LANGUAGE }) => work(store, lang ?? DEFAULT_LANGUAGE));

interface Found {
  id: string;
  name: string;
  facts: Fact[];
}

/** Most names that are listed for somebody who asked for another one. */
const listed = 10;

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

/** What there is instead: names that hold the one that was asked for, or else the first of all. */
function offer(asked: string, names: readonly string[]): string {
  if (names.length === 0) return 'The database has none yet.';
  const near = asked.trim() === '' ? [] : names.filter((name) => folded(name).includes(folded(asked)));
  const offered = near.length > 0 ? near : names;
  const some = offered.slice(0, listed).map((name) => `“${name}”`);
  const more = offered.length > listed ? ` and ${offered.length - listed} more (centrum portfolio lists all)` : '';
  return near.length > 0 ? `Is it ${some.join(' or ')}${more}?` : `There is ${some.join(', ')}${more}.`;
}

/** The Centrum of this name or id. @throws BadInput when there is none, or more than one. */
export async function find(store: Store, asked: string): Promise<Found> {
  const found = await store.centraCalled(asked.trim());
  const [one] = found;
  if (one === undefined) {
    const names = (await store.standings('all', standingRules)).map(({ name }) => name);
    throw new BadInput(`There is no Centrum “${asked}”. ${offer(asked, names)}`);
  }
  if (found.length > 1)
    throw new BadInput(`There are ${found.length} Centra “${asked}”. Use an id: ${found.map(({ id }) => id).join(', ')}`);
  const facts = (await store.factsAfter(one.id, 0)).map(({ payload }) => readFact(payload));
  return { ...one, facts };
}

/** What its facts add up to. */
export const dossierFrom = ({ facts, name }: Found) => toDossier(extendLedger(emptyLedger, facts), { name }, isListQuestion);
