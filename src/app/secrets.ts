/**
 * Secrets come from the environment, or from files that the environment names (`SLACK_BOT_TOKEN_FILE`), as
 * containers and service managers hand them over. They are never printed: what a fault says is cleaned first.
 */
import { readFileSync } from 'node:fs';

/** Every variable that holds a secret, or may hold one (a database's address has a password in it). */
export const secretVariables = [
  'DATABASE_URL',
  'ENCRYPTION_KEY',
  'OPENAI_API_KEY',
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_SECRET',
  'TEAMS_CLIENT_SECRET',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;
type Faults = { variable: string; fault: string }[];

/** No secret is longer. */
const longest = 64 * 1024;

function contentOf(file: string): { value: string } | { fault: string } {
  try {
    // An editor ends the last line with a newline that is no part of the secret.
    const value = readFileSync(file, 'utf8').replace(/\r?\n$/u, '');
    if (value === '') return { fault: 'the file is empty' };
    return value.length > longest ? { fault: 'the file is too large to hold a secret' } : { value };
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    return { fault: `the file cannot be read (${code}). Check the path, and that this user may read it` };
  }
}

/** The environment with every `NAME_FILE` of a secret replaced by `NAME` and what the file holds. */
export function withSecretFiles(env: Environment): { env: Environment; faults: Faults } {
  const full: Record<string, string | undefined> = { ...env };
  const faults: Faults = [];
  for (const name of secretVariables) {
    const file = env[`${name}_FILE`];
    if (file === undefined || file === '') continue;
    const variable = `${name}_FILE`;
    if (env[name] !== undefined && env[name] !== '') {
      faults.push({ variable, fault: `set ${name} or ${variable}, not both` });
      continue;
    }
    const content = contentOf(file);
    if ('fault' in content) faults.push({ variable, fault: content.fault });
    else full[name] = content.value;
  }
  return { env: full, faults };
}

/** What tokens look like, whoever's they are; and the password in an address. */
const shapes = [/\b(?:xox[a-z]|xapp)-[\w-]+/gu, /\bsk-[\w-]{8,}/gu, /\b(Bearer|Basic)\s+[\w.~+/=-]+/giu, /(?<=:\/\/)[^\s/@]+(?=@)/gu];

/** Shorter values are words, and would take pieces out of a sentence. */
const shortest = 6;

/** A text as it may be printed: without the secrets of this environment, and without anything that looks like one. */
export function withoutSecrets(text: string, env: Environment): string {
  const values = secretVariables
    .flatMap((name) => (name === 'ENCRYPTION_KEY' ? (env[name] ?? '').split(',') : [env[name] ?? '']))
    .filter((value) => value.length >= shortest && !value.startsWith('sqlite:'));
  const known = values.reduce((rest, value) => rest.replaceAll(value, '•••'), text);
  return shapes.reduce((rest, shape) => rest.replace(shape, '•••'), known);
}
