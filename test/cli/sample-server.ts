import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sävy: sample feed</title>
<link rel="stylesheet" href="/sample.css">
<script type="module" src="/sample.js"></script>
</head>
<body></body>
</html>
`;

interface Bundle {
  script: string;
  style: string;
}

async function bundleSample(): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: `${ROOT}test/cli/sample-page.tsx`,
        formats: ['es'],
        fileName: 'sample',
        cssFileName: 'sample',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const files = bundle && 'output' in bundle ? bundle.output : [];
  let [script, style] = ['', ''];
  for (const file of files) {
    if (file.type === 'chunk') script = file.code;
    else if (file.fileName.endsWith('.css')) style = String(file.source);
  }
  if (!script || !style) throw new Error('The sample feed was not bundled');
  return { script, style };
}

/**
 * Serves the sample feed on loopback as any other site's page, so that the extension's own
 * registration is what puts Sävy into it. `port` 0 takes a free one. Needs no network.
 */
export async function serveSample(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const { script, style } = await bundleSample();
  const files: Record<string, [type: string, body: string]> = {
    '/sample': ['text/html', PAGE],
    '/sample.js': ['text/javascript', script],
    '/sample.css': ['text/css', style],
  };
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const [type, body] = file;
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/sample`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
