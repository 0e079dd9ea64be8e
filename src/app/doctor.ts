/** Checks the configuration and what it points at; names each fault and what to do. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isLoopback, tenantsOf } from '../channels/teams/config.ts';
import { Fault } from '../store/errors.ts';
import { isPostgres, type Look, lookAt, shownUrl, sqliteFile } from '../store/open.ts';
import { teamsConfig, wantsSlack, wantsTeams } from './channel-config.ts';
import { type Config, environment, readConfig, unknownVariables } from './config.ts';
import { databaseIn, namedBy, type WithDatabase } from './database-option.ts';
import { BadInput } from './fail.ts';
import { hasModel } from './model.ts';

/** The nearest folder that exists, going up from a path. */
function nearest(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : nearest(parent);
}

function writable(path: string): boolean {
  try {
    const there = existsSync(path);
    accessSync(there ? path : nearest(path), constants.W_OK);
    // A file can be written, but nothing can be put in it; a folder cannot be the database.
    return statSync(there ? path : nearest(path)).isDirectory() !== there;
  } catch {
    return false;
  }
}

interface Finding {
  state: string;
  fault?: string;
}

const states: Readonly<Record<Look, string>> = {
  absent: 'will be made',
  behind: 'there; brought to this version by the next start, or by: centrum migrate',
  current: 'there, and of this version',
};

/** Whether the database can be used. Nothing in it is changed. */
async function checkDatabase(url: string): Promise<Finding> {
  if (!isPostgres(url) && !writable(sqliteFile(url)))
    return {
      state: 'cannot be used',
      fault: 'the file cannot be written. Choose another path, or give this user the right to write there.',
    };
  try {
    return { state: states[await lookAt(url)] };
  } catch (error) {
    return { state: 'cannot be used', fault: error instanceof Fault ? error.message : 'the database cannot be used.' };
  }
}

/** Where words are read, besides here. The key is not shown. */
const modelLine = (config: Config): string =>
  hasModel(config)
    ? `${config.OPENAI_MODEL} at ${config.OPENAI_BASE_URL === undefined ? 'api.openai.com' : new URL(config.OPENAI_BASE_URL).host}, at most ${config.OPENAI_DAILY_REQUESTS} requests per person per day`
    : 'none: fine, everything is read by rules. Set OPENAI_API_KEY or OPENAI_BASE_URL to add one';

/** Who operates the server reads there how it fares; others should not. */
const metricsLine = ({ METRICS_HOST, METRICS_PORT }: Config): string =>
  METRICS_PORT === 0
    ? 'none (METRICS_PORT=0)'
    : `http://${METRICS_HOST}:${METRICS_PORT}/metrics${isLoopback(METRICS_HOST) ? '' : ' – other machines can reach it: see to it that only yours do'}`;

/** Slack takes pictures itself; only Teams fetches them. */
const picturesLine = ({ PUBLIC_URL }: Config): string =>
  PUBLIC_URL === undefined
    ? 'in words: set PUBLIC_URL for pictures on the cards of Teams'
    : `Teams fetches them at ${PUBLIC_URL}/pictures/`;

/** A list takes the place of the bot's own tenant, which is easily forgotten in it. */
function tenantsLine(config: Config): string {
  const served = tenantsOf(teamsConfig(config));
  const own = config.TEAMS_TENANT_ID?.toLowerCase();
  const left =
    own === undefined || served.includes(own) ? '' : '; NOT the bot’s own: add it to TEAMS_ALLOWED_TENANTS if its people are to be served';
  return `${served.filter((one) => one !== '').join(', ') || 'none'}${left}`;
}

/** A name that nobody reads is most often a misspelt one. */
function unknownLines(): string[] {
  return unknownVariables(process.cwd()).map(
    ({ name, meant }) => `unknown    ${name} is no variable of this program${meant === undefined ? '' : `: is it ${meant}?`}`,
  );
}

const everywhere = ['0.0.0.0', '::'];
const hostsMeet = ({ HOST, METRICS_HOST }: Config): boolean =>
  HOST === METRICS_HOST || [HOST, METRICS_HOST].some((host) => everywhere.includes(host));

/** @throws BadInput with one line per fault. */
export async function doctor(print: (line: string) => void, given: WithDatabase): Promise<void> {
  const result = readConfig({ ...environment(process.cwd()), ...databaseIn(given) });
  const [major = 0] = process.versions.node.split('.').map(Number);
  const faults = result.ok ? [] : result.faults.map(({ variable, fault }) => `${variable}: ${fault}`);
  if (major < 24)
    faults.push(
      `Node.js ${process.versions.node} is too old: run through npm (npm start, npm run centrum), which uses the version of this project.`,
    );
  if (result.ok) {
    const { state, fault } = await checkDatabase(result.config.DATABASE_URL);
    if (fault !== undefined) faults.push(`${namedBy(given)}: ${fault}`);
    print(`database   ${shownUrl(result.config.DATABASE_URL)} (${state})`);
    print(`language   ${result.config.DEFAULT_LANGUAGE}`);
    print(
      `tokens     ${result.config.ENCRYPTION_KEY === undefined ? 'no ENCRYPTION_KEY: fine, as no tokens of several workspaces are stored' : 'ENCRYPTION_KEY is set'}`,
    );
    print(`model      ${modelLine(result.config)}`);
    if (hasModel(result.config)) print(`time zone  ${result.config.TZ}: by its days requests are counted; all other days are in UTC`);
    if (wantsSlack(result.config) || wantsTeams(result.config)) print(`metrics    ${metricsLine(result.config)}`);
    if (wantsTeams(result.config)) {
      print(`pictures   ${picturesLine(result.config)}`);
      print(`tenants    ${tenantsLine(result.config)}`);
    }
    if (result.config.METRICS_PORT === result.config.PORT && hostsMeet(result.config))
      faults.push('METRICS_PORT: is the same as PORT. Choose another one, or 0 for no metrics.');
    const channels = [...(wantsSlack(result.config) ? ['Slack'] : []), ...(wantsTeams(result.config) ? ['Microsoft Teams'] : [])];
    print(`channels   ${channels.length === 0 ? 'the terminal' : channels.join(', ')}`);
  }
  const unknown = unknownLines();
  for (const line of unknown) print(line);
  if (faults.length > 0) throw new BadInput(...faults);
  print(unknown.length === 0 ? 'All is well.' : 'What is set is well, but for the names that are unknown.');
}
