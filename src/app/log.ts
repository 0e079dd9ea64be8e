/** The log: JSON lines on stderr, with codes and row numbers; never what a person wrote. */
import { pino } from 'pino';
import type { SlackLog } from '../channels/slack/log.ts';
import type { TeamsLog } from '../channels/teams/log.ts';
import type { ModelEvent } from '../language/model/contract.ts';
import type { LogEntry } from '../turns/log.ts';
import type { Config } from './config.ts';

export type AppLog = (entry: LogEntry | ModelEvent | Parameters<SlackLog>[0] | Parameters<TeamsLog>[0]) => void;

export function createLog(level: Config['LOG_LEVEL']): AppLog {
  const logger = pino({ level, base: null }, pino.destination(2));
  return (entry) => logger.warn(entry);
}
