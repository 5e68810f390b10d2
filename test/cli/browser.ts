import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

interface LaunchOptions {
  /** Folder of an unpacked extension; none is loaded without it. */
  extension?: string;
  /** true unless the person is to see the window. */
  headless?: boolean;
  /** Further command line flags. */
  args?: string[];
  /** Folder of the profile; "" makes one that is thrown away. */
  profile?: string;
}

/** Quiet and without network of its own. As root in a container the sandbox cannot start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NO_BROWSER = `No Chromium was found. Any of these helps:
  npx playwright-core install chromium     (downloads one)
  apt-get install chromium                 (Debian, Ubuntu)
  CHROMIUM=/path/to/chromium npm run …     (one that you have)
Branded Chrome does not do: since version 137 it takes no unpacked extension from the command line.`;

/** Playwright throws where its own browser has never been named for this system. */
function downloaded(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Path of a Chromium that takes unpacked extensions: CHROMIUM, the system's, Playwright's; null without any. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', downloaded()];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

/** Starts Chromium; throws with what to do where there is none. The caller closes it. */
export function launchChromium(options: LaunchOptions = {}): Promise<BrowserContext> {
  const { extension, headless = true, args = [], profile = '' } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_BROWSER);
  const load = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : [];
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ignoreHTTPSErrors: true,
    args: [...FLAGS, ...load, ...args],
  });
}

/** The extension's background, as soon as it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 15_000 })
  );
}
