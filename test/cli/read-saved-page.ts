import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { sites } from '../../utils/sites';
import { mastodon } from '../../utils/sites/mastodon';
import type { PageReading } from '../../utils/sites/read-page';
import { sample } from '../../utils/sites/sample';
import type { Site } from '../../utils/sites/site';
import { launchChromium, workerOf } from './browser';
import { ensureE2eBuild } from './build';

/** How long the extension may take to answer, in milliseconds. */
const PATIENCE = 5000;
/** How long the registered script may take before it is put into the page, in milliseconds. */
const GRACE = 1500;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

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

/** Only Mastodon is at hosts of anybody's; a page on loopback is the sample feed. */
function siteAt(url: URL): Site {
  const known = sites.find(({ matches }) => matches.some((match) => isWithin(url, match)));
  return known ?? (LOOPBACK.includes(url.hostname) ? sample : mastodon);
}

/** `https://x.com/*` holds every address of that host. */
const isWithin = (url: URL, match: string): boolean =>
  url.href.startsWith(match.replace(/\*$/, ''));

/**
 * Asks the page's script through the background. Known sites have the script by registration; where
 * nobody answers within `grace` milliseconds it is put there. Runs in the service worker.
 */
async function askPage(ask: { address: string; file: string; grace: number; patience: number }) {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find((tab) => tab.url === ask.address)?.id;
  if (tabId === undefined) return null;
  const start = performance.now();
  let injected = false;
  while (performance.now() - start < ask.patience) {
    try {
      const message = { type: 'page/read', data: {} };
      const answer = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
      if (answer?.ok) return answer.data;
    } catch {
      // Nobody listens yet.
    }
    if (!injected && performance.now() - start >= ask.grace) {
      injected = true;
      await chrome.scripting.executeScript({ target: { tabId }, files: [ask.file] });
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
        if (siteAt(url).forbidden(url)) return null;
        const page = await openSaved(context, html, url);
        try {
          const worker = await workerOf(context);
          const site = siteAt(url);
          return await worker.evaluate(askPage, {
            address: page.url(),
            file: `/feed-${site.id}.js`,
            grace: site.matches.length > 0 ? GRACE : 0,
            patience: PATIENCE,
          });
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
