/** The log: JSON lines on stderr, with codes and row numbers; never what a person wrote. */
import { pino } from 'pino';
import type { Log } from '../turns/log.ts';
import type { Config } from './config.ts';

export function createLog(level: Config['LOG_LEVEL']): Log {
  const logger = pino({ level, base: null }, pino.destination(2));
  return (entry) => logger.warn(entry);
}
