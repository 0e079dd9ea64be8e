/** What this channel tells the log: codes. The SDK's own lines can quote what people wrote, so only their number is told. */
import { LogLevel } from '@slack/web-api';

export interface SlackLogEntry {
  code:
    | 'slack_sdk_warning'
    | 'slack_sdk_error'
    | 'slack_refused_request'
    | 'slack_event_failed'
    | 'slack_not_installed'
    | 'slack_unreadable'
    | 'slack_uninstalled'
    | 'slack_token_refreshed'
    | 'slack_token_refresh_failed'
    | 'slack_secret_unreadable'
    | 'slack_socket_lost'
    | 'slack_aside_failed'
    | 'slack_form_unavailable'
    | 'slack_picture_failed';
  /** A narrower code: Slack's own, or of the network. */
  why?: string;
}

export type SlackLog = (entry: SlackLogEntry) => void;

/** A logger in the SDK's shape. */
export interface SdkLogger {
  debug(...lines: unknown[]): void;
  info(...lines: unknown[]): void;
  warn(...lines: unknown[]): void;
  error(...lines: unknown[]): void;
  setLevel(level: LogLevel): void;
  getLevel(): LogLevel;
  setName(name: string): void;
}

const silent = (): void => {};

export const sdkLogger = (log: SlackLog): SdkLogger => ({
  debug: silent,
  info: silent,
  warn: () => log({ code: 'slack_sdk_warning' }),
  error: () => log({ code: 'slack_sdk_error' }),
  setLevel: silent,
  getLevel: () => LogLevel.WARN,
  setName: silent,
});
