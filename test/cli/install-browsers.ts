import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser';

const FIREFOXES = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox that speaks WebDriver BiDi; null without any. */
export const findFirefox = (): string | null =>
  FIREFOXES.find((place): place is string => !!place && existsSync(place)) ?? null;

const run = (command: string, args: string[], seconds: number): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Debian's packages, where this user may install them. */
function installPackages(names: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing ${names.join(' and ')} with apt-get …`);
  run('apt-get', ['update', '-qq'], 180);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], 600);
}

function download(): boolean {
  console.error('Downloading Chromium with Playwright’s installer …');
  return run('npx', ['playwright', 'install', 'chromium'], 300) && findChromium() !== null;
}

/**
 * Finds or installs what the commands need: Playwright's download where the network allows it, else the system's
 * packages where this user may, else a line that says what to do, and false.
 */
export function ensureBrowsers(wanted: ('chromium' | 'firefox')[]): boolean {
  if (wanted.includes('chromium') && !findChromium() && !download()) installPackages(['chromium']);
  if (wanted.includes('firefox') && !findFirefox()) installPackages(['firefox-esr']);
  const missing = wanted.filter((name) => (name === 'chromium' ? !findChromium() : !findFirefox()));
  for (const name of missing)
    console.error(
      `No ${name} was found. Install it (Debian, as root: apt-get install ${name === 'firefox' ? 'firefox-esr' : name}), or set ${name.toUpperCase()}=/path/to/it.`,
    );
  return missing.length === 0;
}
