/** Reads what a turn asked to see. One loader per kind of want; see conversation/wants.ts for what they are. */

import { visibleThrough } from '../conversation/visible-centra.ts';
import type { Want, Wanted } from '../conversation/wanted.ts';
import type { Store } from '../store/store.ts';
import type { Standings } from './standings.ts';
import { readFact, readPlace, readPlainly } from './stored.ts';

export interface WantsDeps {
  store: Pick<Store, 'factsAfter' | 'held' | 'personOf' | 'identitiesOf' | 'membersIn' | 'programmesOver' | 'programmesOf' | 'overseenBy'>;
  standings: Standings;
}

type Loaders = { readonly [W in Want as W['want']]: (deps: WantsDeps, want: W) => Promise<Wanted> };

const loaders: Loaders = {
  async standings({ store, standings }, { centra, overseenBy }) {
    if (overseenBy === undefined) return { standings: await standings.of(centra) };
    const all = new Set([...centra, ...visibleThrough((await store.overseenBy(overseenBy)).map(({ id }) => id))]);
    return { standings: await standings.of([...all]), overseen: all.size - centra.length };
  },
  history: async ({ store }, { centrum }) => ({ history: (await store.factsAfter(centrum, 0)).map(({ payload }) => readFact(payload)) }),
  async held({ store }, { person }) {
    const identities = await store.identitiesOf(await store.personOf(person));
    const { places, facts, messages, replies, sessions, records, programmes, released } = await store.held(identities);
    return {
      held: {
        places: places.map(({ centrum, role, partner }) => ({ centrum, role: role === 'coordinator' ? role : 'partner', partner })),
        facts: facts.map(({ centrum, payload }) => ({ centrum, fact: readFact(payload) })),
        messages: messages.length,
        replies: replies.length,
        sessions: sessions.length,
        records: records.length,
        stored: {
          person,
          identities,
          places,
          programmes,
          released,
          facts: facts.map(({ centrum, payload }) => ({ centrumName: centrum, ...readFact(payload) })),
          conversation: sessions.map(readPlainly),
          messages: messages.map(({ at, payload }) => ({ received: new Date(at).toISOString(), message: readPlainly(payload) })),
          records: records.map(({ kind, value }) => ({ kind, value: readPlainly(value) })),
        },
      },
    };
  },
  company: async ({ store }, { centrum }) => ({
    company: { centrum, members: (await store.membersIn(centrum)).map(readPlace), programmes: await store.programmesOver(centrum) },
  }),
  programmes: async ({ store }, { person }) => ({ programmes: await store.programmesOf(person) }),
};

/** Everything that was asked for, as the database has it now. */
export async function load(deps: WantsDeps, wants: readonly Want[]): Promise<Wanted> {
  const found: Wanted = {};
  for (const want of wants)
    Object.assign(found, await (loaders[want.want] as (deps: WantsDeps, want: Want) => Promise<Wanted>)(deps, want));
  return found;
}
