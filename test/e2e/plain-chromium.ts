import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../cli/browser';

/**
 * Chromium with an unpacked extension and a profile of its own, as a person has it: no focus emulation, so a page
 * in the background really is without focus. (Playwright gives the emulated focus to every page that it
 * launches or attaches to, unless it connects with `noDefaults`.)
 */
export async function launchPlainChromium(
  extension: string,
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const program = findChromium();
  if (!program) throw new Error('No Chromium was found: CHROMIUM=/path/to/chromium names one');
  const profile = mkdtempSync(path.join(tmpdir(), 'savy-chromium-'));
  const browser = spawn(
    program,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-background-timer-throttling',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise((done) => browser.once('exit', done));
  const end = async () => {
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      browser.once('error', reject);
      browser.once('exit', () => reject(new Error(`Chromium ended at start: ${output}`)));
      browser.stderr.on('data', (data) => {
        output += data;
        const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
    });
    const connection = await chromium.connectOverCDP(address, { noDefaults: true });
    const context = connection.contexts()[0];
    if (!context) throw new Error('Chromium has no window');
    return {
      context,
      async close() {
        await connection.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
