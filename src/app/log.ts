/**
 * The log: JSON lines on stderr with codes and row numbers, never what a person wrote and never a secret.
 * Every line that is about one turn bears its id in `turn`, also those of the model and of the channels.
 */
import { type DestinationStream, pino } from 'pino';
import type { SlackLog } from '../channels/slack/log.ts';
import type { TeamsLog } from '../channels/teams/log.ts';
import type { ModelEvent } from '../language/model/contract.ts';
import { currentTurn } from '../turns/correlation.ts';
import type { LogEntry } from '../turns/log.ts';
import type { Happening, Watch } from '../turns/watch.ts';
import type { Config } from './config.ts';

/** What the server says of itself. */
interface ServerEntry {
  code: 'serving' | 'draining' | 'drained' | 'drain_cut_short' | 'process_fault';
  why?: string;
  error?: string;
  at?: string;
}

type AppEntry = LogEntry | ModelEvent | Parameters<SlackLog>[0] | Parameters<TeamsLog>[0] | ServerEntry;
export type AppLog = (entry: AppEntry) => void;

export interface Log {
  /** Something that an operator may want to know. */
  log: AppLog;
  /** How turns and attempts at sending end: one line each, at the level `info`. */
  watch: Watch;
}

/** The only fields that a line may have, whatever an entry holds. */
const fields = ['code', 'row', 'why', 'error', 'at', 'channel', 'end', 'ms', 'waited'] as const;

/** A place in the code, as `describe` of store/errors.ts gives it. */
const place = /^(?:src|test|node_modules)\/[\w./@+-]{1,220}:\d{1,7}:\d{1,7}$/u;

/** A code, a class, a place: no sentence gets through, and nothing with as many digits as a token has. */
function harmless(field: string, text: string): boolean {
  if (field === 'at') return place.test(text);
  return /^\w[\w:./]{0,99}$/u.test(text) && text.replace(/\D/gu, '').length < 6;
}

function line(entry: object): Record<string, string | number> {
  const turn = currentTurn();
  const said = fields.flatMap((field): [string, string | number][] => {
    const value: unknown = Reflect.get(entry, field);
    if (typeof value === 'number') return [[field, value]];
    return typeof value === 'string' ? [[field, harmless(field, value) ? value : 'unprintable']] : [];
  });
  return { ...(turn !== undefined && { turn }), ...Object.fromEntries(said) };
}

const quiet: readonly string[] = ['serving', 'draining', 'drained', 'slack_token_refreshed', 'claims_taken_over'];

/** @param to where lines go; left out: stderr. */
export function createLog(level: Config['LOG_LEVEL'], to: DestinationStream = pino.destination(2)): Log {
  const logger = pino({ level, base: null }, to);
  return {
    log: (entry) => (quiet.includes(entry.code) ? logger.info(line(entry)) : logger.warn(line(entry))),
    // Every turn and every reply: a line that nobody sees is not made.
    watch: (happening) => (logger.isLevelEnabled('info') ? logger.info(line(ended(happening))) : undefined),
  };
}

function ended({ is, channel, end, took, ...more }: Happening): object {
  return { code: is === 'turn' ? 'turn_ended' : 'send_ended', channel, end, ms: took, ...more };
}
