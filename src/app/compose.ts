/** Puts the rooms together: a store, the engine over it, and the senders that the caller brings. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { turn } from '../conversation/turn.ts';
import { wordingOf } from '../conversation/wording.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { systemClock } from '../turns/clock.ts';
import { createEngine, type Engine, type EngineOptions } from '../turns/engine.ts';
import type { Log } from '../turns/log.ts';
import { processOwner } from '../turns/owner.ts';
import type { Config } from './config.ts';
import { understandPlainly } from './understanding.ts';

/** Opens the database of the configuration, and makes its folder when that is missing. */
export async function openStore({ DATABASE_URL }: Config): Promise<Store> {
  const file = resolve(DATABASE_URL.slice('sqlite:'.length));
  mkdirSync(dirname(file), { recursive: true });
  const { store } = await openSqlite({ file, now: systemClock.now });
  return store;
}

/** The engine with the real reducer and the deterministic understanding. */
export const createApp = (config: Config, store: Store, log: Log, options: Pick<EngineOptions, 'senders' | 'only'>): Engine =>
  createEngine({
    store,
    log,
    clock: systemClock,
    owner: processOwner(randomUUID()),
    reduce: turn,
    understand: async (given) => understandPlainly(given),
    understandPlainly,
    apology: (language) => ({
      language,
      audience: 'person',
      blocks: [{ kind: 'text', text: wordingOf(language).apology }],
      byModel: false,
    }),
    language: config.DEFAULT_LANGUAGE,
    ...options,
  });
