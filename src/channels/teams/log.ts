/** What this folder tells the log: codes, never a token, a name or anything that a person wrote. */
interface TeamsLogEntry {
  code:
    | 'teams_refused'
    | 'teams_ignored'
    | 'teams_sdk_trouble'
    | 'teams_card_not_updated'
    | 'teams_person_unreachable'
    | 'teams_late'
    | 'teams_feedback'
    | 'teams_file_failed'
    | 'teams_picture_in_words';
  /** A narrower code: why. */
  why?: string;
}

export type TeamsLog = (entry: TeamsLogEntry) => void;

/** The part of the SDK's logger that it needs. Its messages quote tokens and bodies: only that there was trouble is passed on. */
export interface SilentLogger {
  error(): void;
  warn(): void;
  info(): void;
  debug(): void;
  trace(): void;
  log(): void;
  child(): SilentLogger;
}

export function silentLogger(log: TeamsLog): SilentLogger {
  const nothing = (): void => {};
  const logger: SilentLogger = {
    error: () => log({ code: 'teams_sdk_trouble' }),
    warn: nothing,
    info: nothing,
    debug: nothing,
    trace: nothing,
    log: nothing,
    child: () => logger,
  };
  return logger;
}
