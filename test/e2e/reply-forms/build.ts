import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { olderReact } from '../editors/build';

/** The script that brings reply forms with real editors to the pages of the sites, as one text. */
export async function buildReplyForms(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [olderReact],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'replyForms',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (!chunk) throw new Error('The reply forms were not bundled');
  return chunk.code;
}
