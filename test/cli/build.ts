import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['assets', 'components', 'entrypoints', 'utils', 'wxt.config.ts', 'package.json'];

/** Folder of the build with the known sites granted; it need not exist. */
export const E2E_BUILD = resolve(ROOT, process.env.SAVY_OUT ?? '.output', 'chrome-mv3-e2e');

/** Milliseconds since 1970 of the last change at or under `path`; 0 where nothing is. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Builds the extension for Chromium unless a build is there that is newer than every source, so that
 * what was just mended is what runs. What the builder says goes to stderr. Throws when it fails.
 */
export function ensureE2eBuild(): string {
  const built = lastChange(join(E2E_BUILD, 'manifest.json'));
  if (built > Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))))) {
    return E2E_BUILD;
  }
  console.error('Building the extension (wxt build --mode e2e) …');
  const tools = join(ROOT, 'node_modules', '.bin');
  const { status } = spawnSync(join(tools, 'wxt'), ['build', '--mode', 'e2e'], {
    cwd: ROOT,
    // The project's own Node, also where the program was not started by npm.
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0)
    throw new Error('The extension could not be built: npm run build:e2e says why.');
  return E2E_BUILD;
}
