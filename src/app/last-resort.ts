/**
 * What nobody caught. Node would print the whole error, with the requests, headers and tokens that libraries
 * hang on theirs; here a code, a class and a place are told, and the process ends. The database has everything.
 */
import { thrown } from '../turns/log.ts';
import type { AppLog } from './log.ts';

export function catchTheRest(log: AppLog): void {
  const end = (error: unknown): void => {
    log({ code: 'process_fault', ...thrown(error) });
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
