import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { launchChromium, workerOf } from '../cli/browser';
import { ensureE2eBuild } from '../cli/build';
import { measure, READ_POSTS, type Run, type Variant } from './feed-run';
import { cpuProbe, median, printRows, quantile, type Row, spell } from './probe';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FLOOR = path.join(HERE, 'feed-floor');
const POSTS = Number(process.env.BENCH_POSTS ?? 800);
/** Ids of one round are far from those of the next, so that each round's posts are new to the log. */
const FAR = 10_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

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

/** Sizes of the page's scripts as shipped, gzip -9; "hands" comes only once a reply box is in use. */
const sizes = (folder: string): Row[] =>
  readdirSync(folder)
    .filter((name) => /^feed-.*\.js$/.test(name))
    .map((name) => ({
      name: `${name}, gzip`,
      value: `${(gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length / 1000).toFixed(2)} kB`,
      aim: '≤ 12.00 kB',
    }));

/** p50 and p95 of all rounds; how many of the brand's posts were marked; how many had no mark for a second. */
function markRows(
  name: string,
  runs: Run[],
  phase: 'flown' | 'fresh' | 'known',
  aim: string,
): Row[] {
  const all = runs.map((run) => run[phase]);
  const sum = (pick: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + pick(one), 0);
  const delays = all.flatMap((one) => one.delays);
  return [
    {
      name: `appearance to mark, p50 / p95: ${name}`,
      value: `${spell(quantile(delays, 0.5))} / ${spell(quantile(delays, 0.95))}`,
      aim,
    },
    {
      name: `the brand's posts marked: ${name}`,
      value: `${sum((one) => one.marked)} of ${sum((one) => one.mounted)}; without a mark for 1 s: ${sum((one) => one.late)}`,
    },
  ];
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
        runs[variant].push(await measure(contexts[variant], variant, html, POSTS, round * FAR));
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
  printRows(`Feed: ${POSTS} posts, ${ROUNDS} rounds in turns, CPU probe ${spell(probe)}`, [
    {
      name: 'extension, main thread, per 1,000 posts',
      value: `${spell(cost('savy'))} = ${(cost('savy') / cost('floor')).toFixed(1)} × bare observer (${spell(cost('floor'))}) = ${(cost('savy') / probe).toFixed(1)} × probe`,
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
      name: 'posts looked at, as the log has it',
      value: `${runs.savy.map((run) => run.looked).join(' / ')} of ${POSTS + READ_POSTS} a round`,
      aim: '100 %',
    },
    ...markRows('flying by', runs.savy, 'flown', 'none: a post a frame'),
    ...markRows('new posts', runs.savy, 'fresh', 'p95 ≤ 150 ms, by the background'),
    ...markRows('known posts', runs.savy, 'known', 'p95 ≤ 5 ms, in the frame of the mount'),
    {
      name: 'worker CPU per 1,000 posts',
      value: spell(of('savy', (run) => run.worker * perThousand)),
      aim: '≤ 700 ms',
    },
    { name: 'start-up', value: spell(of('savy', (run) => run.startUp)), aim: '≤ 75 ms' },
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
