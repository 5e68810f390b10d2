import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['assets', 'components', 'entrypoints', 'utils', 'wxt.config.ts', 'package.json'];

export type BuildBrowser = 'chrome' | 'firefox';
/** `e2e` has the known sites granted; `shipped` is what the stores get. */
export type BuildMode = 'e2e' | 'shipped';

/** Folder of a build; it need not exist. */
export const buildFolder = (browser: BuildBrowser, mode: BuildMode): string =>
  resolve(
    ROOT,
    process.env.SAVY_OUT ?? '.output',
    mode === 'e2e' ? `${browser}-mv3-e2e` : `${browser}-mv3`,
  );

export const E2E_BUILD = buildFolder('chrome', 'e2e');

/** Milliseconds since 1970 of the last change at or under `path`; 0 where nothing is. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Builds the extension unless a build is there that is newer than every source, so that what was just
 * mended is what runs. What the builder says goes to stderr. Throws when it fails.
 */
export function ensureBuild(browser: BuildBrowser, mode: BuildMode): string {
  const folder = buildFolder(browser, mode);
  const built = lastChange(join(folder, 'manifest.json'));
  if (built > Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))))) return folder;
  const command = [
    'build',
    ...(mode === 'e2e' ? ['--mode', 'e2e'] : []),
    ...(browser === 'firefox' ? ['-b', 'firefox'] : []),
  ];
  console.error(`Building the extension (wxt ${command.join(' ')}) …`);
  const tools = join(ROOT, 'node_modules', '.bin');
  const { status } = spawnSync(join(tools, 'wxt'), command, {
    cwd: ROOT,
    // The project's own Node, also where the program was not started by npm.
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The extension could not be built: npm run build says why.');
  return folder;
}

export const ensureE2eBuild = (): string => ensureBuild('chrome', 'e2e');
