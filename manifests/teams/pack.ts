/**
 * Makes the zip that is uploaded to Teams: `npm run manifest:teams`.
 *
 * The manifest is written against schema 1.5, the lowest that has all we use: 1.3 brought group
 * chats and files, 1.4 command lists for them, 1.5 localisation. Cards, dialogs and Action.Execute need no entry.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { strToU8, zipSync } from 'fflate';
import { isSafeUrl } from '../../src/app/channel-config.ts';
import { environment } from '../../src/app/config.ts';
import { BadInput, run } from '../../src/app/fail.ts';
import { wordsOf } from '../../src/app/words.ts';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const read = (name: string): string => readFileSync(join(here, name), 'utf8');

/** What is different for every organisation that installs the app. */
export interface Registration {
  clientId: string;
  developer: string;
  website: string;
  privacy: string;
  terms: string;
}

/** An icon as Teams wants it: a PNG of exactly this size. */
export const icon = (name: 'color' | 'outline'): Uint8Array => new Resvg(read(`${name}.svg`)).render().asPng();

const filledIn = (text: string, { clientId, developer, website, privacy, terms }: Registration): string =>
  Object.entries({
    TEAMS_CLIENT_ID: clientId,
    DEVELOPER_NAME: developer,
    WEBSITE_URL: website,
    PRIVACY_URL: privacy,
    TERMS_URL: terms,
  }).reduce((result, [key, value]) => result.replaceAll(`{{${key}}}`, JSON.stringify(value).slice(1, -1)), text);

/** The files of the app package, by name. */
export function appPackage(registration: Registration): Record<string, Uint8Array> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const manifest = { ...JSON.parse(filledIn(read('manifest.json'), registration)), version };
  return {
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    'en.json': strToU8(read('en.json')),
    'color.png': icon('color'),
    'outline.png': icon('outline'),
  };
}

/** The same files give the same bytes: a zip holds local time, and this one is always noon. */
export const zipped = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { mtime: new Date(2026, 0, 1, 12) });

const isClientId = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text);

/** Replaced by the address of whoever installs the app; Teams takes it, and shows it to everybody. */
const placeholder = 'https://example.org';

const usage = `Usage: npm run manifest:teams [-- --client-id ID] [--developer NAME] [--website URL] [--privacy URL] [--terms URL] [--out FILE]
The ID is that of TEAMS_CLIENT_ID when it is left out; docs/teams.md says what the rest is for.`;

function write(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    const { code } = Object(error) as { code?: string };
    throw new BadInput(`--out: ${file} could not be written (${code ?? 'unknown'}). Choose another path.`);
  }
}

function pack(): void {
  const text = { type: 'string' } as const;
  const { values } = wordsOf(usage, {
    options: { 'client-id': text, developer: text, website: text, privacy: text, terms: text, out: text },
  });
  const { developer = 'Centrumwijzer', website = placeholder, privacy = website, terms = website } = values;
  const clientId = values['client-id'] ?? environment(root).TEAMS_CLIENT_ID ?? '';
  const faults = Object.entries({ website, privacy, terms })
    .filter(([, url]) => !(isSafeUrl(url) && url.startsWith('https:')))
    .map(([name]) => `--${name}: use an address that begins with https://; Teams refuses others.`);
  if (!isClientId(clientId))
    faults.unshift(
      'TEAMS_CLIENT_ID: set it to the Microsoft App ID (application ID) of the bot, in .env or as --client-id. docs/teams.md says where it stands.',
    );
  if (faults.length > 0) throw new BadInput(...faults);
  const file = resolve(root, values.out ?? 'dist/centrumwijzer-teams.zip');
  write(file, zipped(appPackage({ clientId, developer, website, privacy, terms })));
  process.stdout.write(`${file}\n`);
  if (website === placeholder)
    process.stderr.write(`--website: not given, so the app names ${placeholder} as its site. Give your own before others install it.\n`);
}

if (import.meta.main) await run(pack);
