import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = path.resolve(here, '../../..');
const shared = { configFile: false, logLevel: 'warn', root: here } as const;

/** Draft.js wants React 18; the rest of the pages use the newest. */
export const olderReact: Plugin = {
  name: 'older-react-for-draft-js',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !/^react(-dom)?(\/|$)/.test(source)) return null;
    if (!/node_modules\/(draft-js|react-dom18)\//.test(importer)) return null;
    return this.resolve(source.replace(/^(react-dom|react)/, '$118'), importer, { skipSelf: true });
  },
};

async function buildPages(outDir: string): Promise<void> {
  await build({
    ...shared,
    plugins: [olderReact],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 5000,
      rollupOptions: {
        input: ['editors.html', 'sending.html'].map((name) => path.join(here, name)),
      },
    },
  });
}

async function buildExtension(outDir: string): Promise<void> {
  await build({
    ...shared,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      lib: {
        entry: path.join(here, 'content.ts'),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Editor test',
    version: '1.0',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [
      { matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_end' },
    ],
    browser_specific_settings: { gecko: { id: 'editors@savy.example' } },
  };
  writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

/**
 * Builds the test pages (kept in `.output/test-pages` until a page's source or the lock file changes) and the
 * test extension (always, for it holds the code under test). Gives the folders of both.
 */
export async function buildTestPages(): Promise<{ pages: string; extension: string }> {
  const hash = createHash('sha256').update(readFileSync(path.join(project, 'package-lock.json')));
  for (const name of readdirSync(here).sort()) hash.update(readFileSync(path.join(here, name)));
  const root = path.join(project, '.output');
  mkdirSync(root, { recursive: true });
  const pages = path.join(root, `test-pages-${hash.digest('hex').slice(0, 12)}`);
  if (!existsSync(pages)) {
    for (const old of readdirSync(root).filter((name) => name.startsWith('test-pages-'))) {
      rmSync(path.join(root, old), { recursive: true });
    }
    await buildPages(`${pages}.part`);
    renameSync(`${pages}.part`, pages);
  }
  const extension = path.join(root, 'test-extension');
  await buildExtension(extension);
  return { pages, extension };
}
