/** The variables of Slack and Teams: their schema, which channels they switch on, and what goes together. */
import { z } from 'zod';
import type { SlackConfig } from '../channels/slack/slack.ts';
import { isLoopback, type TeamsConfig } from '../channels/teams/config.ts';

/** https, or http on this machine. */
export const isSafeUrl = (text: string): boolean => {
  const url = URL.parse(text);
  const here = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  return url?.protocol === 'https:' || (here && url.protocol === 'http:');
};
/** Nothing behind the host. */
export const isOrigin = (text: string): boolean =>
  isSafeUrl(text) && [URL.parse(text)?.origin, `${URL.parse(text)?.origin}/`].includes(text.toLowerCase());

const address = () => z.string().refine(isSafeUrl, 'use an https address (http only on this machine)').optional();
const token = (prefix: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}\\S+$`, 'u'), `use the ${what}; it begins with ${prefix}`)
    .optional();
const secret = (what: string) => z.string().regex(/^\S+$/u, `use the ${what}, without spaces`).optional();
/** Microsoft hands out ids that are no UUID of RFC 9562. */
const guid = (what: string) => z.guid(`use the ${what}; docs/teams.md says where it stands`).optional();
const list = (isGood: (one: string) => boolean, help: string) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .refine((entries) => entries.every(isGood), help)
    .optional();
const isGuid = (text: string): boolean => z.guid().safeParse(text).success;

export const channelSchema = {
  SLACK_BOT_TOKEN: token('xox', 'bot token of the Slack app'),
  SLACK_SIGNING_SECRET: secret('signing secret of the Slack app'),
  SLACK_APP_TOKEN: token('xapp-', 'app-level token of the Slack app'),
  SLACK_CLIENT_ID: secret('client ID of the Slack app'),
  SLACK_CLIENT_SECRET: secret('client secret of the Slack app'),
  SLACK_API_URL: address(),
  TEAMS_CLIENT_ID: guid('Microsoft App ID (application ID) of the bot'),
  TEAMS_CLIENT_SECRET: secret('client secret of the bot'),
  TEAMS_TENANT_ID: guid('tenant ID of the bot'),
  TEAMS_ALLOWED_TENANTS: list(isGuid, 'use tenant IDs with commas between them, not names of domains; docs/teams.md says where they stand'),
  TEAMS_OPENID_URL: address(),
  TEAMS_LOGIN_URL: address(),
  TEAMS_SERVICE_ORIGINS: list(isOrigin, 'use https addresses without a path, with commas between them'),
  TEAMS_DANGEROUSLY_ALLOW_UNAUTHENTICATED_LOCAL: z.enum(['true', 'false'], { error: 'use true or false' }).default('false'),
};

type Config = z.infer<z.ZodObject<typeof channelSchema>> & { HOST: string; ENCRYPTION_KEY?: string[] | undefined };

/** Only the entries that are set, so that what is absent stays absent. */
const given = <T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T;

/** One workspace by its token, or several by OAuth. */
export const wantsSlack = (config: Config): boolean => config.SLACK_BOT_TOKEN !== undefined || config.SLACK_CLIENT_ID !== undefined;
/** A bot, or the development mode without one. */
export const wantsTeams = (config: Config): boolean =>
  config.TEAMS_CLIENT_ID !== undefined || config.TEAMS_DANGEROUSLY_ALLOW_UNAUTHENTICATED_LOCAL === 'true';

/** The variables as the channel names them. */
export const slackConfig = (config: Config): SlackConfig =>
  given<SlackConfig>({
    botToken: config.SLACK_BOT_TOKEN,
    signingSecret: config.SLACK_SIGNING_SECRET,
    appToken: config.SLACK_APP_TOKEN,
    clientId: config.SLACK_CLIENT_ID,
    clientSecret: config.SLACK_CLIENT_SECRET,
    apiUrl: config.SLACK_API_URL,
    encryptionKeys: config.ENCRYPTION_KEY,
  } as { [K in keyof SlackConfig]: SlackConfig[K] | undefined });

/** The variables as the channel names them. */
export const teamsConfig = (config: Config): TeamsConfig =>
  given<TeamsConfig>({
    host: config.HOST,
    allowUnauthenticatedLocal: config.TEAMS_DANGEROUSLY_ALLOW_UNAUTHENTICATED_LOCAL === 'true',
    clientId: config.TEAMS_CLIENT_ID,
    clientSecret: config.TEAMS_CLIENT_SECRET,
    tenantId: config.TEAMS_TENANT_ID,
    allowedTenants: config.TEAMS_ALLOWED_TENANTS,
    openidUrl: config.TEAMS_OPENID_URL,
    loginUrl: config.TEAMS_LOGIN_URL,
    serviceOrigins: config.TEAMS_SERVICE_ORIGINS,
  } as { [K in keyof TeamsConfig]: TeamsConfig[K] | undefined });

/** What is set in part: a channel needs all of its variables or none. */
export function channelFaults(config: Config): { variable: string; fault: string }[] {
  const faults: { variable: string; fault: string }[] = [];
  const need = (variable: keyof Config, why: string): void => {
    if (config[variable] === undefined) faults.push({ variable, fault: why });
  };
  const slack = [
    config.SLACK_BOT_TOKEN,
    config.SLACK_SIGNING_SECRET,
    config.SLACK_APP_TOKEN,
    config.SLACK_CLIENT_ID,
    config.SLACK_CLIENT_SECRET,
  ];
  if (slack.some((one) => one !== undefined)) {
    if (config.SLACK_CLIENT_ID === undefined && config.SLACK_CLIENT_SECRET === undefined)
      need('SLACK_BOT_TOKEN', 'set the bot token; docs/slack.md says where it stands');
    if (config.SLACK_APP_TOKEN === undefined) need('SLACK_SIGNING_SECRET', 'set the signing secret, or SLACK_APP_TOKEN for Socket Mode');
    if (config.SLACK_BOT_TOKEN === undefined && config.SLACK_CLIENT_ID !== undefined) {
      need('SLACK_CLIENT_SECRET', 'set it together with SLACK_CLIENT_ID');
      need('ENCRYPTION_KEY', 'set a key, because the tokens of several workspaces are stored; .env.example shows how to make one');
    }
  }
  if ([config.TEAMS_CLIENT_ID, config.TEAMS_CLIENT_SECRET, config.TEAMS_TENANT_ID].some((one) => one !== undefined)) {
    for (const variable of ['TEAMS_CLIENT_ID', 'TEAMS_CLIENT_SECRET', 'TEAMS_TENANT_ID'] as const)
      need(variable, 'set it together with the other two; docs/teams.md says where it stands');
  }
  if (config.TEAMS_DANGEROUSLY_ALLOW_UNAUTHENTICATED_LOCAL === 'true' && !isLoopback(config.HOST))
    faults.push({
      variable: 'TEAMS_DANGEROUSLY_ALLOW_UNAUTHENTICATED_LOCAL',
      fault: 'works only with HOST on this machine, for example 127.0.0.1',
    });
  return faults;
}
