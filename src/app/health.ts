/**
 * Whether the process lives and whether it can take work: `/healthz` for whoever restarts it, `/readyz`
 * for a load balancer. Both say codes only, and nothing of the data.
 */
import express, { type Router } from 'express';
import type { Store } from '../store/store.ts';
import { type Clock, withDeadline } from '../turns/clock.ts';

export interface Health {
  /** Every channel runs and the queues are worked. */
  started(): void;
  /** Told to stop: nothing new should come here. */
  draining(): void;
  /** Why no work should come here now; empty: it may. */
  reasons(): Promise<string[]>;
}

/** How long the database may take to answer. */
const databaseWithin = 2_000;

export function createHealth(store: Pick<Store, 'record'>, clock: Clock): Health {
  let state: 'starting' | 'ready' | 'draining' = 'starting';
  return {
    started() {
      if (state === 'starting') state = 'ready';
    },
    draining() {
      state = 'draining';
    },
    async reasons() {
      const database = await withDeadline(clock, databaseWithin, () => store.record('database', 'moved')).then(
        () => [],
        () => ['database'],
      );
      return [...(state === 'ready' ? [] : [state]), ...database];
    },
  };
}

export function healthRoutes(health: Health): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok');
  });
  router.get('/readyz', async (_request, response) => {
    const why = await health.reasons();
    response.status(why.length === 0 ? 200 : 503).json(why.length === 0 ? { ready: true } : { ready: false, why });
  });
  return router;
}
