/** Loaded before a program: tells it to stop at the instant at which it loads what it makes things with. */
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    if (url.endsWith('/reports/make.ts')) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.kill(process.pid, signal);
    return next(url, context);
  },
});
