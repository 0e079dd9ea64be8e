/**
 * Makes the zip that is uploaded to Teams: `npm run manifest:teams`.
 *
 * The manifest is written against schema 1.5, the lowest that has all we use: 1.3 brought group
 * chats and files, 1.4 command lists for them, 1.5 localisation. Cards, dialogs and Action.Execute need no entry.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { strToU8, zipSync } from 'fflate';
import { environment } from '../../src/app/config.ts';

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

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      'client-id': { type: 'string' },
      developer: { type: 'string', default: 'Centrumwijzer' },
      website: { type: 'string', default: 'https://example.org' },
      privacy: { type: 'string' },
      terms: { type: 'string' },
      out: { type: 'string', default: 'dist/centrumwijzer-teams.zip' },
    },
  });
  const clientId = values['client-id'] ?? environment(root).TEAMS_CLIENT_ID ?? '';
  const file = resolve(root, values.out);
  if (isClientId(clientId)) {
    const { developer, website, privacy = website, terms = website } = values;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, zipped(appPackage({ clientId, developer, website, privacy, terms })));
    process.stdout.write(`${file}\n`);
  } else {
    process.stderr.write(
      'TEAMS_CLIENT_ID: set it to the Application (client) ID of the bot, in .env or as --client-id. docs/teams.md says where it stands.\n',
    );
    process.exitCode = 2;
  }
}
