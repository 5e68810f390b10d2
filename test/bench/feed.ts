import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium, workerOf } from '../cli/browser';
import { ensureE2eBuild } from '../cli/build';
import { cpuProbe, median, printRows, quantile, type Row } from './probe';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FLOOR = path.join(HERE, 'feed-floor');
const POSTS = Number(process.env.BENCH_POSTS ?? 2000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const URL_OF_FEED = `https://x.com/home?posts=${POSTS}`;

const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const isExtension = (url: string) => url.startsWith('chrome-extension://');

type Variant = 'none' | 'floor' | 'savy';

interface Profile {
  nodes: {
    id: number;
    callFrame: { url: string; functionName: string };
    hitCount?: number;
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
}

interface Run {
  /** Main-thread milliseconds inside the extension's functions, with the style and layout they force. */
  extension: number;
  startUp: number;
  busy: number;
  scripting: number;
  longTasks: number;
  mounted: number;
  marked: number;
  delays: number[];
  worker: number;
  nodes: number;
  listeners: number;
  heap: number;
  looked: number;
}

async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      write: false,
      lib: {
        entry: path.join(HERE, 'feed-page.tsx'),
        formats: ['iife'],
        name: 'feedPage',
        fileName: 'feed',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk =
    bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bench page was not bundled');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
    body{margin:0;font:15px sans-serif} article{block-size:400px;overflow:hidden;display:block}</style></head>
    <body><script>${chunk.code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** Milliseconds of the samples whose stack holds a function of `isOurs`, and of all that are not idle. */
function timeIn(
  profile: Profile,
  isOurs: (url: string) => boolean,
): { ours: number; busy: number } {
  const parents = new Map<number, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const node of profile.nodes)
    for (const child of node.children ?? []) parents.set(child, node.id);
  const inOurs = new Map<number, boolean>();
  const belongs = (id: number): boolean => {
    const known = inOurs.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const result =
      isOurs(nodes.get(id)?.callFrame.url ?? '') || (parent !== undefined && belongs(parent));
    inOurs.set(id, result);
    return result;
  };
  let ours = 0;
  let busy = 0;
  profile.samples.forEach((id, index) => {
    const delta = (profile.timeDeltas[index] ?? 0) / 1000;
    if (nodes.get(id)?.callFrame.functionName === '(idle)') return;
    busy += delta;
    if (belongs(id)) ours += delta;
  });
  return { ours, busy };
}

/** Where the extension's time goes: milliseconds by function, its own and that of natives it calls. */
function hottest(profile: Profile, isOurs: (url: string) => boolean): Row[] {
  const parents = new Map<number, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const node of profile.nodes)
    for (const child of node.children ?? []) parents.set(child, node.id);
  const spent = new Map<string, number>();
  profile.samples.forEach((id, index) => {
    const names: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = nodes.get(at)?.callFrame;
      if (!frame || frame.functionName === '(root)') break;
      names.push(`${frame.functionName || '(anonymous)'}`);
      if (!isOurs(frame.url)) continue;
      const name = names.reverse().join(' > ');
      spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas[index] ?? 0) / 1000);
      break;
    }
  });
  return [...spent]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([name, value]) => ({ name, value: milliseconds(value) }));
}

async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
}

const stopProfile = async (session: CDPSession): Promise<Profile> =>
  (await session.send('Profiler.stop')).profile as Profile;

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** A brand, so that every fifth post concerns somebody. Written as the options page would. */
async function setUpBrand(context: BrowserContext): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(async () => {
    const brand = {
      id: 'b_bench0',
      name: 'Kuura Kahvi',
      handles: { x: ['kuurakahvi'] },
      products: [{ id: 'espresso', name: 'Espresso', words: [] }],
      watch: [],
      competitors: [],
      languages: ['en', 'fi'],
      zone: 'Europe/Helsinki',
      hours: { 1: [['00:00', '24:00']], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
      target: { minutes: 60, share: 0.9 },
      contacts: [],
    };
    await chrome.storage.local.set({ brands: [brand], activeBrand: brand.id });
  });
}

async function measure(context: BrowserContext, variant: Variant, html: string): Promise<Run> {
  const page: Page = await context.newPage();
  await page.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const isOurs = (url: string) => url.startsWith('chrome-extension://');

  await startProfile(session);
  await page.goto(URL_OF_FEED);
  await page.waitForTimeout(800);
  const startUp = timeIn(await stopProfile(session), isOurs).ours;

  await page.evaluate(() => {
    const list: number[] = [];
    Object.assign(globalThis, { longTasks: list });
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) list.push(duration);
    }).observe({ type: 'longtask' });
  });
  const workerSession = variant === 'savy' ? await attachWorker(context) : null;
  await workerSession?.start();
  await page.evaluate('bench.start()');
  const before = await metrics(session);
  await startProfile(session);
  await page.evaluate('bench.scroll()');
  const profile = await stopProfile(session);
  const { ours, busy } = timeIn(profile, isOurs);
  if (process.env.BENCH_HOT && variant === 'savy') printRows('Hottest', hottest(profile, isOurs));
  const after = await metrics(session);
  const worker = (await workerSession?.stop()) ?? 0;
  await page.waitForTimeout(1500);
  const result = (await page.evaluate('bench.result()')) as Pick<
    Run,
    'mounted' | 'marked' | 'delays'
  >;
  const longTasks = await page.evaluate('longTasks.length');
  const looked = variant === 'savy' ? await lookedAt(context) : 0;

  await page.evaluate('bench.unmount()');
  await page.waitForTimeout(300);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const end = await metrics(session);
  await page.close();
  const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  return {
    extension: ours,
    startUp,
    busy,
    scripting: spent('ScriptDuration') + spent('LayoutDuration') + spent('RecalcStyleDuration'),
    longTasks: Number(longTasks),
    ...result,
    worker,
    nodes: end.Nodes ?? 0,
    listeners: end.JSEventListeners ?? 0,
    heap: end.JSHeapUsedSize ?? 0,
    looked,
  };
}

/** The profiler of the background worker, over the browser's own session. */
async function attachWorker(context: BrowserContext) {
  const browser = context.browser();
  const root = browser ? await browser.newBrowserCDPSession() : null;
  if (!root) return null;
  const { targetInfos } = await root.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes('background'),
  );
  if (!target) return null;
  const { sessionId } = await root.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let id = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id: answered, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(answered)?.(result);
  });
  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++id, resolve);
      void root.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
  return {
    async start() {
      await send('Profiler.enable');
      await send('Profiler.setSamplingInterval', { interval: 200 });
      await send('Profiler.start');
    },
    /** Milliseconds of CPU in the worker. */
    async stop(): Promise<number> {
      const { profile } = (await send('Profiler.stop')) as { profile: Profile };
      await root.detach();
      if (process.env.BENCH_HOT) printRows('Hottest in the worker', hottest(profile, isExtension));
      return timeIn(profile, () => false).busy;
    },
  };
}

/** "Posts looked at" as the log has it. */
async function lookedAt(context: BrowserContext): Promise<number> {
  const worker = await workerOf(context);
  return worker.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('savy');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('rollups').objectStore('rollups').getAll();
          read.onsuccess = () => {
            let sum = 0;
            for (const { counters } of read.result as { counters: Record<string, number> }[])
              sum += counters['looked|x'] ?? 0;
            open.result.close();
            resolve(sum);
          };
        };
      }),
  );
}

/** Sizes of the page's scripts as shipped, gzip. */
function sizes(folder: string): Row[] {
  return readdirSync(folder)
    .filter((name) => /^feed-.*\.js$/.test(name))
    .map((name) => ({
      name: `${name}, gzip`,
      value: `${(gzipSync(readFileSync(path.join(folder, name))).length / 1024).toFixed(1)} kB`,
      aim: '≤ 12 kB',
    }));
}

/** The feed's bench: the same page without the extension, with a bare observer, and with Sävy, in turns. */
export async function run(): Promise<void> {
  const extension = ensureE2eBuild();
  const html = await bundlePage();
  const contexts: Record<Variant, BrowserContext> = {
    none: await launchChromium(),
    floor: await launchChromium({ extension: FLOOR }),
    savy: await launchChromium({ extension }),
  };
  const VARIANTS = ['none', 'floor', 'savy'] as const;
  const runs: Record<Variant, Run[]> = { none: [], floor: [], savy: [] };
  const probes: number[] = [];
  try {
    await setUpBrand(contexts.savy);
    for (let round = 0; round < ROUNDS; round++) {
      for (const variant of VARIANTS) {
        probes.push(cpuProbe());
        runs[variant].push(await measure(contexts[variant], variant, html));
      }
    }
  } finally {
    await Promise.all(Object.values(contexts).map((context) => context.close()));
  }

  const of = (variant: Variant, pick: (run: Run) => number) => median(runs[variant].map(pick));
  const perThousand = 1000 / POSTS;
  const cost = (variant: Variant) => of(variant, (run) => run.extension * perThousand);
  const ratio = (variant: Variant) =>
    of(variant, (run) => run.scripting) / of('none', (run) => run.scripting);
  const probe = median(probes);
  const delays = runs.savy.flatMap((run) => run.delays);
  const last = runs.savy.at(-1);
  printRows(`Feed: ${POSTS} posts, ${ROUNDS} rounds in turns, CPU probe ${milliseconds(probe)}`, [
    {
      name: 'extension, main thread, per 1,000 posts',
      value: `${milliseconds(cost('savy'))} = ${(cost('savy') / cost('floor')).toFixed(1)} × bare observer (${milliseconds(cost('floor'))}) = ${(cost('savy') / probe).toFixed(1)} × probe`,
      aim: '≤ 200 ms',
    },
    {
      name: 'share of the main thread',
      value: `${(100 * of('savy', (run) => run.extension / run.busy)).toFixed(2)} %`,
      aim: '≤ 1 %',
    },
    {
      name: 'script + layout + style, against none',
      value: `${ratio('savy').toFixed(3)} (bare observer ${ratio('floor').toFixed(3)})`,
    },
    {
      name: 'posts looked at (last round, log)',
      value: `${runs.savy.map((run) => run.looked).join(' / ')} of ${POSTS} a round`,
      aim: '100 %',
    },
    {
      name: 'posts marked',
      value: `${last?.marked} of ${Math.ceil(POSTS / 5)} about the brand`,
    },
    {
      name: 'appearance to mark, p50 / p95',
      value: `${milliseconds(quantile(delays, 0.5))} / ${milliseconds(quantile(delays, 0.95))}`,
      aim: 'p95 ≤ 150 ms by the background',
    },
    {
      name: 'worker CPU per 1,000 posts',
      value: milliseconds(of('savy', (run) => run.worker * perThousand)),
      aim: '≤ 700 ms',
    },
    { name: 'start-up', value: milliseconds(of('savy', (run) => run.startUp)), aim: '≤ 75 ms' },
    {
      name: 'long tasks',
      value: `${of('savy', (run) => run.longTasks)} (none ${of('none', (run) => run.longTasks)})`,
      aim: 'as without',
    },
    {
      name: 'after unmount and collection: nodes, listeners, heap',
      value: `${of('savy', (run) => run.nodes)} / ${of('savy', (run) => run.listeners)} / ${(of('savy', (run) => run.heap) / 1e6).toFixed(1)} MB (none ${of('none', (run) => run.nodes)} / ${of('none', (run) => run.listeners)} / ${(of('none', (run) => run.heap) / 1e6).toFixed(1)} MB)`,
    },
    ...sizes(extension),
  ]);
}
