/** The pages for who operates the server, on a port of their own that only this machine can reach unless told otherwise. */
import express, { type Express } from 'express';
import { hardened, nothingElse } from './hardened.ts';
import { type Health, healthRoutes } from './health.ts';
import type { Metrics } from './metrics.ts';

export function operatorPages(health: Health, metrics: Metrics): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(hardened);
  app.use(healthRoutes(health));
  app.get('/metrics', async (_request, response) => {
    try {
      const page = await metrics.page();
      response.set('content-type', metrics.contentType).send(page);
    } catch {
      // Better no page than one whose backlog is out of date.
      response.status(503).end();
    }
  });
  app.use(...nothingElse);
  return app;
}
