/**
 * Criterion 6, answered on cards in Microsoft's own Playground in a browser. The Playground shows
 * no dialogs and does not refresh cards, so those are tested over HTTP only. `UPDATE_SCREENSHOT=1` writes docs/teams.png;
 * `CHROMIUM` names a browser in another place than usual.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chromium, type Page } from 'playwright-core';
import { startPlayground } from '../../fakes/teams/playground.ts';
import { root } from '../../house/biome.ts';

const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browserPath = places.find((path) => existsSync(path));

/** Waits until the chat says this; the log panel beside it does not count. */
const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text, { exact: false }).last().waitFor({ timeout: 20_000 });

async function say(page: Page, text: string, then: string): Promise<void> {
  await page.locator('[contenteditable=true][role=textbox]').last().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await says(page, then);
}

async function press(page: Page, title: string, then: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).last().click();
  await says(page, then);
}

/** Fills in the one input of the card and hands it in. */
async function fill(page: Page, label: string, text: string, then: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).last().fill(text);
  await press(page, 'Opslaan', then);
}

test('Ctrl-C in its terminal stops the bot and the Playground, which hears it as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  const script = join(root, 'test/fakes/teams/playground.ts');
  // A group of its own, as a terminal makes one.
  const child = spawn(process.execPath, [script, '--db', join(folder, 'test.db')], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [said] = await once(child.stdout, 'data');
    expect(String(said)).toContain('Ctrl-C');
    const ended = once(child, 'exit');
    process.kill(-Number(child.pid), 'SIGINT');
    expect(await ended).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

if (browserPath === undefined)
  test('not run: there is no Chromium on this machine', () => {
    console.warn('The test of the Playground was skipped: install Chromium to run it, or name one with CHROMIUM.');
  });
else
  test('one criterion is completed on cards in the Playground', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'playground-'));
    const playground = await startPlayground(join(folder, 'test.db'), 56_200);
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1_200, height: 1_500 } });
      // Fonts from elsewhere are left out: the test needs this machine only.
      await page.route('**', (route) => (route.request().url().startsWith(playground.url) ? route.continue() : route.abort()));
      await page.goto(playground.url);
      // Of the two events with which it begins only one tells a language, and either may come first.
      await says(page, /Which Centre is this about|Over welk Centrum gaat het/u);
      await say(page, 'Nederlands', 'Over welk Centrum gaat het?');
      await say(page, 'Centrum voor Scheepsbouw', 'Namens welke organisatie');
      await say(page, 'Werf De Kiel', 'Wat voor organisatie is Werf De Kiel?');
      await press(page, 'Bedrijf', 'Centrum voor Scheepsbouw is aangemaakt');
      await say(page, 'wijzig experimenten', 'Welk experiment of welke nieuwe activiteit');
      await fill(page, 'Experiment', 'Lassen met een cobot', 'Was dat nieuw');
      await press(page, 'Ja', 'Met welke andere partijen');
      await fill(page, 'Samen met', 'ROC Noord', 'Wat ging er mis');
      await fill(page, 'Wat misging', 'De eerste cobot was te zwaar', 'Wat hebben jullie ervan geleerd');
      await fill(page, 'Wat is geleerd', 'Kies een lichtere arm', 'Waar staat het bewijs');
      await fill(page, 'Bewijs', 'https://example.org/verslag.pdf', 'Nog één voor');
      await say(page, 'status', 'Laatste antwoord');
      await says(page, 'Criterium 6: Leren en experimenteren: voldaan (100 punten)');
      await page.getByText('Laatste antwoord').last().scrollIntoViewIfNeeded();
      await page.screenshot({ path: process.env.UPDATE_SCREENSHOT === '1' ? join(root, 'docs/teams.png') : join(folder, 'teams.png') });
      expect(playground.log).toEqual([]);
    } finally {
      await browser.close();
      await playground.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
