/** Checks the configuration and what it points at; names each fault and what to do. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isLoopback } from '../channels/teams/config.ts';
import { Fault } from '../store/errors.ts';
import { isPostgres, shownUrl, sqliteFile } from '../store/open.ts';
import { checkPostgres } from '../store/postgres.ts';
import { wantsSlack, wantsTeams } from './channel-config.ts';
import { type Config, environment, readConfig } from './config.ts';
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

/** Whether the database can be used. Nothing in it is changed. */
async function checkDatabase(url: string): Promise<Finding> {
  if (isPostgres(url)) {
    try {
      const schema = await checkPostgres(url);
      return { state: schema === 'current' ? 'connected' : 'connected; brought to this version by the next start, or by: centrum migrate' };
    } catch (error) {
      return { state: 'cannot be used', fault: `DATABASE_URL: ${error instanceof Fault ? error.message : 'the database cannot be used.'}` };
    }
  }
  const file = sqliteFile(url);
  const state = existsSync(file) ? 'present' : 'will be made';
  return writable(file)
    ? { state }
    : { state, fault: 'DATABASE_URL: the file cannot be written. Choose another path, or give this user the right to write there.' };
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

const everywhere = ['0.0.0.0', '::'];
const hostsMeet = ({ HOST, METRICS_HOST }: Config): boolean =>
  HOST === METRICS_HOST || [HOST, METRICS_HOST].some((host) => everywhere.includes(host));

/** @throws BadInput with one line per fault. */
export async function doctor(print: (line: string) => void): Promise<void> {
  const result = readConfig(environment(process.cwd()));
  const [major = 0] = process.versions.node.split('.').map(Number);
  const faults = result.ok ? [] : result.faults.map(({ variable, fault }) => `${variable}: ${fault}`);
  if (major < 24)
    faults.push(
      `Node.js ${process.versions.node} is too old: run through npm (npm start, npm run centrum), which uses the version of this project.`,
    );
  if (result.ok) {
    const { state, fault } = await checkDatabase(result.config.DATABASE_URL);
    if (fault !== undefined) faults.push(fault);
    print(`database   ${shownUrl(result.config.DATABASE_URL)} (${state})`);
    print(`language   ${result.config.DEFAULT_LANGUAGE}`);
    print(`time zone  ${result.config.TZ}`);
    print(
      `tokens     ${result.config.ENCRYPTION_KEY === undefined ? 'no ENCRYPTION_KEY: fine, as no tokens of several workspaces are stored' : 'ENCRYPTION_KEY is set'}`,
    );
    print(`model      ${modelLine(result.config)}`);
    print(`metrics    ${metricsLine(result.config)}`);
    if (wantsTeams(result.config)) print(`pictures   ${picturesLine(result.config)}`);
    if (result.config.METRICS_PORT === result.config.PORT && hostsMeet(result.config))
      faults.push('METRICS_PORT: is the same as PORT. Choose another one, or 0 for no metrics.');
    const channels = [...(wantsSlack(result.config) ? ['Slack'] : []), ...(wantsTeams(result.config) ? ['Microsoft Teams'] : [])];
    print(`channels   ${channels.length === 0 ? 'the terminal' : channels.join(', ')}`);
  }
  if (faults.length > 0) throw new BadInput(...faults);
  print('All is well.');
}
