// `npm start`: builds, opens a browser with the extension and the sample feed. Without a display it walks the main
// job headlessly instead and leaves pictures, the sent reply and the day's summary in `.output/demo/`.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium, workerOf } from './browser';
import { ensureE2eBuild } from './build';
import { ensureBrowsers } from './install-browsers';
import { serveSample } from './sample-server';
import { walkMainJob } from './walk-main-job';

const DEMO = path.resolve(
  fileURLToPath(new URL('../..', import.meta.url)),
  process.env.SAVY_OUT ?? '.output',
  'demo',
);

const hasDisplay = (): boolean =>
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function open(extension: string): Promise<void> {
  const sample = await serveSample();
  const context = await launchChromium({ extension, headless: false });
  const worker = await workerOf(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/welcome.html`);
  console.log(`Sävy runs in the browser that has opened. Begin on the welcome page; the sample feed is also at
  ${sample.url}
as on any other site. Close the window to stop.`);
  await new Promise((resolve) => context.once('close', resolve));
  await sample.close();
}

async function walk(extension: string): Promise<void> {
  rmSync(DEMO, { recursive: true, force: true });
  mkdirSync(DEMO, { recursive: true });
  console.log('No display: walking the main job headlessly.');
  const sample = await serveSample();
  const context = await launchChromium({ extension });
  try {
    await walkMainJob(context, sample.url, DEMO, (line) => console.log(`  ${line}`));
    console.log(`Pictures, the sent reply and the day's summary are in ${DEMO}`);
  } finally {
    await context.close();
    await sample.close();
  }
}

if (!ensureBrowsers(['chromium'])) process.exit(1);
const extension = ensureE2eBuild();
await (hasDisplay() ? open(extension) : walk(extension));
