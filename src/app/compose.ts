/** Puts the rooms together: a store, the engine over it, and the senders that the caller brings. */
import { randomUUID } from 'node:crypto';
import { digest } from '../conversation/reminders/digest.ts';
import { nudge, stillWaiting } from '../conversation/reminders/nudge.ts';
import { programmeDigest } from '../conversation/reminders/programme.ts';
import { turn } from '../conversation/turn.ts';
import { wordingOf } from '../conversation/wording.ts';
import type { ModelOutcome } from '../language/model/contract.ts';
import type { Database } from '../store/kind.ts';
import { isPostgres, openDatabase } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { breathing } from '../turns/breathing.ts';
import { systemClock } from '../turns/clock.ts';
import { createEngine, type Engine, type EngineOptions } from '../turns/engine.ts';
import { mayUseModel } from '../turns/model-choice.ts';
import { numberingPlace, processOwner } from '../turns/owner.ts';
import type { Config } from './config.ts';
import type { AppLog } from './log.ts';
import { modelOf, understandingOf } from './model.ts';
import { understandPlainly } from './understanding.ts';

/** With what may expire beside it: the readings and budgets of a model, and pictures that are fetched. */
export type StoreWithCache = Store & Pick<Database, 'cache'>;

/** Opens the database of the configuration; makes the file and its folder when it is one that is missing. */
export async function openStore({ DATABASE_URL }: Pick<Config, 'DATABASE_URL'>): Promise<StoreWithCache> {
  const { store, cache } = await openDatabase({ url: DATABASE_URL, now: systemClock.now });
  return Object.assign(store, { cache });
}

/** On a server other copies of this program may run on the same database; beside a file only an operator's commands do. */
const among = ({ DATABASE_URL }: Config): Pick<EngineOptions, 'owner' | 'lookEvery'> =>
  isPostgres(DATABASE_URL)
    ? { owner: processOwner(randomUUID(), numberingPlace()), lookEvery: 1_000 }
    : { owner: processOwner(randomUUID()), lookEvery: 30_000 };

export interface AppOptions extends Pick<EngineOptions, 'senders' | 'only' | 'watch' | 'limit'> {
  /** Hears how every request to the language model ended. */
  asked?: (outcome: ModelOutcome, took: number) => void;
}

/** The engine with the real reducer, and the understanding that is configured; without a model that is the deterministic one. */
export const createApp = (config: Config, store: Store & Partial<StoreWithCache>, log: AppLog, { asked, ...options }: AppOptions): Engine =>
  createEngine({
    store,
    log,
    clock: systemClock,
    ...among(config),
    reduce: turn,
    understand: breathing(understandingOf(modelOf(config, log, store.cache?.(), asked), config, (centrum) => mayUseModel(store, centrum))),
    understandPlainly,
    apology: (language) => ({
      language,
      audience: 'person',
      blocks: [{ kind: 'text', text: wordingOf(language).apology }],
      byModel: false,
    }),
    language: config.DEFAULT_LANGUAGE,
    ...(config.REMINDERS === 'on' && { reminders: { nudge, digest, programme: programmeDigest, stillWaiting } }),
    ...options,
  });
