/** Which bot this is, whom it serves, and where its cloud is. */
import { isAllowed } from '../addresses.ts';

export interface TeamsConfig {
  clientId?: string;
  clientSecret?: string;
  /** The tenant in which the bot is registered; it hands out the bot's own token. */
  tenantId?: string;
  /** Tenants whose people are served; absent: the bot's own tenant only. */
  allowedTenants?: readonly string[];
  /** OpenID metadata of the service that signs what comes in; another one for a sovereign cloud, or for a test. */
  openidUrl?: string;
  /** Where the bot's own token is fetched. */
  loginUrl?: string;
  /** Who signs what comes in; follows from `openidUrl` for the clouds that we know. */
  issuer?: string;
  /** Scope of the bot's own token; follows from `openidUrl` for the clouds that we know. */
  scope?: string;
  /** Origins (`https://host`) to which the bot's token may be sent beside the ones of Microsoft. */
  serviceOrigins?: readonly string[];
  /** Serves requests without a token. For development only, and refused unless `host` is this machine. */
  allowUnauthenticatedLocal?: boolean;
  /** What the app listens on. */
  host: string;
}

export interface Cloud {
  openidUrl: string;
  loginUrl: string;
  issuer: string;
  scope: string;
}

const publicCloud: Cloud = {
  openidUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.com',
  issuer: 'https://api.botframework.com',
  scope: 'https://api.botframework.com/.default',
};

/** Clouds apart from the public one, by the host of their OpenID metadata. */
const sovereign: Readonly<Record<string, Omit<Cloud, 'openidUrl'>>> = {
  'login.botframework.azure.us': {
    loginUrl: 'https://login.microsoftonline.us',
    issuer: 'https://api.botframework.us',
    scope: 'https://api.botframework.us/.default',
  },
  'login.botframework.azure.cn': {
    loginUrl: 'https://login.partner.microsoftonline.cn',
    issuer: 'https://api.botframework.azure.cn',
    scope: 'https://api.botframework.azure.cn/.default',
  },
};

/** Every part that is not configured follows from the host of the OpenID metadata. */
export function cloudOf({ openidUrl = publicCloud.openidUrl, loginUrl, issuer, scope }: TeamsConfig): Cloud {
  const known = sovereign[new URL(openidUrl).host] ?? publicCloud;
  return {
    openidUrl,
    loginUrl: (loginUrl ?? known.loginUrl).replace(/\/+$/u, ''),
    issuer: issuer ?? known.issuer,
    scope: scope ?? known.scope,
  };
}

/** Hosts of the Bot Connector for Teams: commercial, and the government clouds. */
const serviceHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  'smba.trafficmanager.cn',
];

/** Addresses of this machine, as the operating system or a person writes them. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/iu.test(host.replace(/^\[(.*)\]$/u, '$1'));

/** Whether the bot's token may be sent to this address. Anything that is not exactly a known origin is refused. */
export function isServiceUrl(url: string, { serviceOrigins = [], allowUnauthenticatedLocal = false }: TeamsConfig): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  // The paths of the Connector are added behind it.
  if (parsed === null || parsed.search !== '') return false;
  const here = allowUnauthenticatedLocal && isLoopback(parsed.hostname);
  return isAllowed(url, {
    hosts: allowUnauthenticatedLocal ? [] : serviceHosts,
    origins: here ? [...serviceOrigins, parsed.origin] : serviceOrigins,
  });
}

/** Without credentials nothing is let in, and nothing can be sent. */
export type Credentials = Readonly<Record<'clientId' | 'clientSecret' | 'tenantId', string>>;

/** All three or none: with a part of them nobody can be let in. */
export const credentialsOf = ({ clientId = '', clientSecret = '', tenantId = '' }: TeamsConfig): Credentials | null =>
  clientId === '' || clientSecret === '' || tenantId === '' ? null : { clientId, clientSecret, tenantId };

/** A list takes the place of the bot's own tenant: who wants both names both. */
export const tenantsOf = ({ allowedTenants, tenantId }: TeamsConfig): readonly string[] =>
  (allowedTenants === undefined || allowedTenants.length === 0 ? [tenantId ?? ''] : allowedTenants).map((one) => one.toLowerCase());
