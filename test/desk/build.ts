import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page of invented states into `folder`. */
export async function buildDeskPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: 'chrome144' },
  });
}
