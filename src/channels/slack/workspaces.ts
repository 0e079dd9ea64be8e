/** As whom we speak in a workspace: one token from the configuration, or one per installation, refreshed in time. */
import type { Clock } from '../clock.ts';
import { type Installations, type Installed, installationKey } from './installations.ts';
import type { SlackLog } from './log.ts';
import type { Workspace } from './place.ts';
import { type CallEnd, ended, type Web } from './web.ts';

interface Identity {
  botUser?: string;
  botId?: string;
  /** The workspace of the token, for an event that does not say where it happened. */
  team?: string;
}
export interface Bot extends Identity {
  token: string;
}

export interface Workspaces {
  /** Checks what can be checked. @throws Error saying what to set when Slack refuses the token. */
  start(): Promise<void>;
  /** Who we are there, without a call to Slack: an event waits for it. Null where the app is not installed. */
  known(workspace: Workspace): Promise<Identity | null>;
  /** A token that can be used now. */
  bot(workspace: Workspace): Promise<Bot | null>;
  /** Slack said that the token is too old. */
  expired(workspace: Workspace): Promise<void>;
  /** The app was taken away there. */
  removed(workspace: Workspace): Promise<void>;
}

/** Answers of Slack that mean: not with this token, however often it is asked. */
export const wrongToken: readonly string[] = [
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
];

/** One workspace, by a token from the configuration. */
export function singleWorkspace(token: string, web: Web, log: SlackLog): Workspaces {
  let identity: Identity | undefined;
  let gone = false;
  let asking: Promise<CallEnd> | undefined;

  function identify(): Promise<CallEnd> {
    asking ??= ended(() => web.client(token).auth.test()).then((end) => {
      asking = undefined;
      if (end.is === 'ok') {
        const { user_id: botUser, bot_id: botId, team_id: team } = end.result;
        identity = {
          ...(typeof botUser === 'string' && { botUser }),
          ...(typeof botId === 'string' && { botId }),
          ...(typeof team === 'string' && { team }),
        };
      } else if (end.is !== 'refused' || !wrongToken.includes(end.code)) log({ code: 'slack_sdk_error', why: 'auth_test_unanswered' });
      return end;
    });
    return asking;
  }

  return {
    async start() {
      const end = await identify();
      if (end.is === 'refused' && wrongToken.includes(end.code))
        throw new Error(
          `SLACK_BOT_TOKEN is refused by Slack (${end.code}): copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions of your app`,
        );
    },
    async known() {
      if (gone) return null;
      // Slack could not be asked when we started: again now, but the event does not wait for it.
      if (identity === undefined) void identify();
      return identity ?? {};
    },
    async bot() {
      if (gone) return null;
      if (identity === undefined) await identify();
      return { token, ...identity };
    },
    async expired() {},
    async removed() {
      gone = true;
    },
  };
}

/** A token this close to its end is renewed first. */
const renewBefore = 10 * 60_000;

export interface ManyOptions {
  installations: Installations;
  web: Web;
  clock: Pick<Clock, 'now'>;
  log: SlackLog;
  clientId: string;
  clientSecret: string;
}

const botOf = ({ bot }: Installed): Bot => ({ token: bot.token, botUser: bot.userId, ...(bot.id !== undefined && { botId: bot.id }) });

/** Every workspace that installed the app through OAuth. */
export function manyWorkspaces({ installations, web, clock, log, clientId, clientSecret }: ManyOptions): Workspaces {
  /** A refresh token works once: two refreshes at the same time would lose the workspace. */
  const renewing = new Map<string, Promise<Bot | null>>();

  async function renew(key: string): Promise<Bot | null> {
    const kept = await installations.of(key);
    const refresh = kept?.installed.bot.refreshToken;
    if (kept === null || refresh === undefined) return kept === null ? null : botOf(kept.installed);
    const end = await ended(() =>
      web
        .client('')
        .oauth.v2.access({ client_id: clientId, client_secret: clientSecret, grant_type: 'refresh_token', refresh_token: refresh }),
    );
    const renewed = end.is === 'ok' ? withTokens(kept.installed, end.result) : null;
    if (renewed === null) {
      log({ code: 'slack_token_refresh_failed', ...('code' in end && { why: end.code }) });
    } else if (await installations.put(key, renewed, kept.version)) {
      log({ code: 'slack_token_refreshed' });
      return botOf(renewed);
    }
    // Another process was first: what it stored is what holds.
    const present = await installations.of(key);
    return present === null ? null : botOf(present.installed);
  }

  function withTokens(installed: Installed, result: Record<string, unknown>): Installed | null {
    const { access_token: token, refresh_token: refreshToken, expires_in: seconds } = result;
    if (typeof token !== 'string') return null;
    return {
      ...installed,
      bot: {
        ...installed.bot,
        token,
        ...(typeof refreshToken === 'string' && { refreshToken }),
        ...(typeof seconds === 'number' && { expiresAt: Math.floor(clock.now() / 1000) + seconds }),
      },
    };
  }

  function renewOnce(key: string): Promise<Bot | null> {
    const under = renewing.get(key) ?? renew(key).finally(() => renewing.delete(key));
    renewing.set(key, under);
    return under;
  }

  return {
    start: () => installations.reseal(),
    async known(workspace) {
      const kept = await installations.of(installationKey(workspace));
      return kept === null ? null : botOf(kept.installed);
    },
    async bot(workspace) {
      const key = installationKey(workspace);
      const kept = await installations.of(key);
      if (kept === null) return null;
      const { expiresAt, refreshToken } = kept.installed.bot;
      const aging = expiresAt !== undefined && expiresAt * 1000 - clock.now() < renewBefore;
      return aging && refreshToken !== undefined ? renewOnce(key) : botOf(kept.installed);
    },
    async expired(workspace) {
      await renewOnce(installationKey(workspace));
    },
    removed: (workspace) => installations.remove(installationKey(workspace)),
  };
}
