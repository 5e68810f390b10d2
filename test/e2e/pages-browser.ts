import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

/** The built extension in a browser of its own. */
export interface Extension {
  context: BrowserContext;
  id: string;
  /** Opens one of the extension's pages ("options.html#brand"). */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

const OUT = process.env.SAVY_OUT ?? '.output';

export const builtExtension = path.resolve(
  import.meta.dirname,
  '../..',
  OUT,
  process.env.SAVY_BUILD ?? 'chrome-mv3-e2e',
);

/** Starts Chromium with the built extension in a fresh profile. `lang` is the browser's language. */
export async function openExtension(lang = 'en'): Promise<Extension> {
  const profile = mkdtempSync(path.join(tmpdir(), 'savy-pages-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      `--lang=${lang}`,
      `--disable-extensions-except=${builtExtension}`,
      `--load-extension=${builtExtension}`,
    ],
    locale: lang,
    viewport: { width: 1280, height: 860 },
  });
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    async open(address) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${address}`);
      await page.locator('h1').first().waitFor();
      return page;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
