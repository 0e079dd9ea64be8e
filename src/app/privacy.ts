/** Taking away what was kept long enough, and finishing what people asked to be taken away: by the clock and by hand. */
import { forgetOnDisk } from '../channels/console/own-folder.ts';
import { forgetInSlack, forgetInTeams } from '../channels/forget.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from '../turns/clock.ts';
import { finishErasures } from '../turns/erasures.ts';

const hour = 3_600_000;

/** Platforms hand in again for a day at most; with room for their clocks. */
const idsKept = 25 * hour;

/** Two copies that start together take turns by chance; doing it at the same time does no harm either. */
const every = hour;

const forgetting = (store: Store) => [(person: string) => forgetInSlack(store, person), (person: string) => forgetInTeams(store, person)];

export interface Tidying {
  /** After which the content of what was finished goes. */
  days: number;
  /** Where the terminal puts what it makes. */
  files: string;
  /** See `finishErasures`. */
  atOnce?: string;
}

/** @returns how much went, by kind. */
export async function tidy(store: Store, now: number, { days, files, atOnce }: Tidying): Promise<Record<string, number>> {
  const forget = [...forgetting(store), (person: string) => forgetOnDisk(files, person)];
  const erasures = await finishErasures(store, forget, now, atOnce);
  const contentBefore = now - days * 24 * hour;
  return { ...(await store.purge({ contentBefore, idsBefore: Math.min(contentBefore, now - idsKept), now })), erasures };
}

/** Now, and every hour after that. @returns what stops it, and waits for what is under way. */
export function tidyRegularly(store: Store, clock: Clock, how: Tidying, failed: (error: unknown) => void): () => Promise<void> {
  let cancel = (): void => {};
  let stopped = false;
  let under = Promise.resolve();
  const go = (): void => {
    under = tidy(store, clock.now(), how).then(
      () => {},
      (error: unknown) => failed(error),
    );
    void under.then(() => {
      if (!stopped) cancel = clock.after(every, go);
    });
  };
  go();
  return () => {
    stopped = true;
    cancel();
    return under;
  };
}
