/**
 * `npm run docs`: makes the pictures of the documents anew, by the program itself: docs/chat.svg of the transcript, and
 * docs/portfolio.png as “portfolio” gives it to whoever types the commands of the README. docs/teams.png needs Chromium:
 * `UPDATE_SCREENSHOT=1 npm test -- test/channels/teams/playground`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoUser } from '../../src/app/demo/seed.ts';
import { wordsOf } from '../../src/app/words.ts';
import { root } from '../house/biome.ts';
import { chatPicture } from './chat-picture.ts';

wordsOf('Usage: npm run docs', {});

writeFileSync(join(root, 'docs/chat.svg'), chatPicture());

const place = mkdtempSync(join(tmpdir(), 'centrumwijzer-docs-'));
const centrum = (words: readonly string[], input: string): void =>
  void execFileSync(process.execPath, [join(root, 'src/app/cli.ts'), ...words, '--db', join(place, 'demo.db')], { input });
try {
  centrum(['seed-demo'], '');
  centrum(['chat', '--user', demoUser, '--lang', 'nl'], 'portfolio\n');
  copyFileSync(join(place, 'files', demoUser, 'heatmap.png'), join(root, 'docs/portfolio.png'));
} finally {
  rmSync(place, { recursive: true });
}
process.stdout.write('docs/chat.svg and docs/portfolio.png are as the program makes them now.\n');
