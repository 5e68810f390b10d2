import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { PageReading } from '../../utils/sites/read-page';
import { launchChromium, workerOf } from './browser';
import { ensureE2eBuild } from './build';

/** How long the extension may take to answer, in milliseconds. */
const PATIENCE = 10_000;

export interface SavedPageReader {
  /** null when the extension knows no such page, or may not read it. */
  read(html: Buffer, url: URL): Promise<PageReading | null>;
  close(): Promise<void>;
}

/**
 * A copy of the build that may read any host: an instance of Mastodon can be anywhere, and nobody is
 * there to press "Allow".
 */
function copyForAnyHost(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'savy-doctor-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), 'https://*/*', 'http://*/*'];
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** The page as it was saved: its own scripts stay off and nothing is fetched. */
async function openSaved(context: BrowserContext, html: Buffer, url: URL) {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  return page;
}

/**
 * Asks the page's script through the background. Known sites have the script by registration; into
 * others it is put once the first question found nobody to answer. Runs in the service worker.
 */
async function askPage({ address, patience }: { address: string; patience: number }) {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find((tab) => tab.url === address)?.id;
  if (tabId === undefined) return null;
  const end = performance.now() + patience;
  let injected = false;
  while (performance.now() < end) {
    try {
      const answer = await chrome.tabs.sendMessage(tabId, { type: 'page/read' });
      if (answer) return answer;
    } catch {
      // Nobody listens yet.
    }
    if (!injected && performance.now() > end - patience + 500) {
      injected = true;
      const files = ['content-scripts/feed.js'];
      await chrome.scripting.executeScript({ target: { tabId }, files });
    } else if (injected && performance.now() > end - patience + 3000) {
      return null;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Starts a browser with the built extension, for as many saved pages as wanted. */
export async function openReader(): Promise<SavedPageReader> {
  const extension = copyForAnyHost(ensureE2eBuild());
  const remove = () => rmSync(extension, { recursive: true, force: true });
  try {
    const context = await launchChromium({ extension });
    await workerOf(context);
    return {
      async read(html, url) {
        const page = await openSaved(context, html, url);
        try {
          const worker = await workerOf(context);
          return await worker.evaluate(askPage, { address: page.url(), patience: PATIENCE });
        } finally {
          await page.close();
        }
      },
      async close() {
        await context.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
