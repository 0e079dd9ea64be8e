/** The workspaces that installed the app, over the records of the app, their tokens sealed. */
import type { Installation, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Records } from '../channel.ts';
import type { SlackLog } from './log.ts';
import type { Workspace } from './place.ts';
import type { Seals } from './seal.ts';

const kind = 'slack_installation';

const installationSchema = z.looseObject({
  bot: z.looseObject({
    token: z.string(),
    userId: z.string(),
    id: z.string().optional(),
    refreshToken: z.string().optional(),
    /** Seconds since 1970. */
    expiresAt: z.number().optional(),
  }),
});
export type Installed = z.infer<typeof installationSchema>;

interface Kept {
  version: number;
  installed: Installed;
}

export interface Installations {
  /** For Bolt's installer, which calls it when somebody has installed the app. */
  store: InstallationStore;
  of(key: string): Promise<Kept | null>;
  /** @returns false when it was changed meanwhile. */
  put(key: string, installed: Installed, version: number): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Seals again, with the newest key, what an older key sealed. */
  reseal(): Promise<void>;
}

/** An organisation's installation holds for all of its workspaces. */
export const installationKey = ({ team, enterprise }: Workspace): string => enterprise ?? team;

const keyOf = (isEnterprise: boolean, enterprise: string | undefined, team: string | undefined): string => {
  const key = isEnterprise ? enterprise : team;
  if (key === undefined) throw new Error('an installation without a team');
  return key;
};

export function createInstallations(records: Records, seals: Seals, log: SlackLog): Installations {
  const about = (key: string): string => `${kind}/${key}`;

  async function of(key: string): Promise<Kept | null> {
    const record = await records.record(kind, key);
    if (record === null) return null;
    const secret = seals.open(record.value, about(key));
    const installed = secret === null ? undefined : installationSchema.safeParse(JSON.parse(secret)).data;
    if (installed === undefined) log({ code: 'slack_secret_unreadable' });
    return installed === undefined ? null : { version: record.version, installed };
  }
  const put = (key: string, installed: unknown, version: number): Promise<boolean> =>
    records.putRecord(kind, key, seals.seal(JSON.stringify(installed), about(key)), version);

  /** Installed again: whatever stood there is replaced. */
  async function replace(key: string, installation: unknown): Promise<void> {
    for (let go = 0; go < 5; go += 1) {
      const present = await records.record(kind, key);
      if (await put(key, installation, present?.version ?? 0)) return;
    }
    throw new Error('an installation kept changing while it was stored');
  }

  return {
    of,
    put,
    remove: (key) => records.removeRecord(kind, key),
    async reseal() {
      for (const { key, version, value } of await records.recordsOf(kind)) {
        const secret = seals.isOld(value) ? seals.open(value, about(key)) : null;
        if (secret !== null) await records.putRecord(kind, key, seals.seal(secret, about(key)), version);
      }
    },
    store: {
      storeInstallation: (installation) =>
        replace(keyOf(installation.isEnterpriseInstall === true, installation.enterprise?.id, installation.team?.id), installation),
      async fetchInstallation({ isEnterpriseInstall, enterpriseId, teamId }) {
        const kept = await of(keyOf(isEnterpriseInstall, enterpriseId, teamId));
        if (kept === null) throw new Error('not installed');
        return kept.installed as unknown as Installation<'v2', boolean>;
      },
      deleteInstallation: ({ isEnterpriseInstall, enterpriseId, teamId }) =>
        records.removeRecord(kind, keyOf(isEnterpriseInstall, enterpriseId, teamId)),
    },
  };
}
