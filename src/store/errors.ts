/**
 * The one error class of store/ and turns/: a code to act on, and a cause to debug with.
 *
 * Messages name tables, versions and settings, never anything that a person wrote: an error
 * ends up in a log, and a log is no place for somebody's figures.
 */
import { existsSync } from 'node:fs';

export type FaultCode =
  /** The database file or server cannot be opened, read or written. */
  | 'database_unavailable'
  /** The database was written by a newer version of this program. */
  | 'schema_newer'
  /** Everything in it was moved to another database. */
  | 'database_moved'
  /** A copy could not be made, or does not equal what it was made from. */
  | 'copy_refused'
  | 'migration_failed'
  /** Something stored does not have the shape that this version reads. */
  | 'message_invalid'
  | 'message_unreadable'
  | 'session_unreadable'
  | 'member_unreadable'
  | 'fact_unreadable'
  | 'reply_unreadable'
  | 'standing_unreadable'
  /** The reducer gave something that could not be read back later. */
  | 'turn_invalid'
  /** The session kept changing underneath the turn. */
  | 'raced_too_often'
  | 'too_slow';

export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string = code, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
  }
}

/** Codes as Node, Postgres and Slack spell them. Whatever else stands there may be a token, or somebody's words. */
const isCode = (text: string): boolean =>
  text.length <= 60 && /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*|[0-9A-Z]{5})$/u.test(text) && text.replace(/\D/gu, '').length < 6;
const isClass = (text: string): boolean => /^[A-Z][A-Za-z]{0,50}$/u.test(text);

/** Where in the code: a file of ours or of a package, a line and a column. */
const place = /\/((?:src|test|node_modules)\/[\w./@+-]{1,200}):(\d{1,7}):(\d{1,7})\)?$/u;
const root = new URL('../../', import.meta.url);

/**
 * A stack begins with the message as it was when the error was made, and a message can have lines that look like
 * a place: only files that are there are told.
 */
function placeOf({ stack = '' }: Error): string | undefined {
  for (const line of stack.split('\n')) {
    const [, file, row, column] = (line.startsWith('    at ') && place.exec(line)) || [];
    if (file !== undefined && existsSync(new URL(file, root))) return `${file}:${row}:${column}`;
  }
  return undefined;
}

/** What a log may say about something that was thrown: a code, a class and a place in the code, not its message. */
export function describe(error: unknown): { code: string; error: string; at?: string } {
  if (!(error instanceof Error)) return { code: 'unknown', error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' && isCode(error.code) ? error.code : 'unknown';
  const at = placeOf(error);
  return { code, error: isClass(error.name) ? error.name : 'Error', ...(at !== undefined && { at }) };
}
