import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { workerOf } from '../cli/browser';
import { printRows } from './probe';
import {
  attachWorker,
  hottest,
  startProfile,
  stopProfile,
  timeIn,
  workerThreadTime,
} from './profile';

export type Variant = 'none' | 'floor' | 'savy';

/** Posts about the brand in one phase, as the bench page noted them; delays in milliseconds. */
interface Marked {
  mounted: number;
  marked: number;
  delays: number[];
  /** Stood in the page for a second without a mark. */
  late: number;
}

export interface Run {
  /** Main-thread milliseconds of CPU inside the extension's functions, with the style and layout they force. */
  extension: number;
  startUp: number;
  busy: number;
  scripting: number;
  longTasks: number;
  /** While the timeline flies by, a post a frame: what is measured for its cost. */
  flown: Marked;
  /** Posts that come into sight for the first time, at the pace of somebody who looks for something. */
  fresh: Marked;
  /** The same posts again, scrolled back. */
  known: Marked;
  worker: number;
  nodes: number;
  listeners: number;
  heap: number;
  looked: number;
}

/** Posts after the measured ones, for the phases in which marks have time to come. */
export const READ_POSTS = 60;
const NOTHING: Marked = { mounted: 0, marked: 0, delays: [], late: 0 };

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** "Posts looked at" as the log has it, in all. */
async function lookedAt(context: BrowserContext): Promise<number> {
  const worker = await workerOf(context);
  return worker.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('savy');
        // Nothing was looked at before the background has made its log.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => (open.error?.name === 'AbortError' ? resolve(0) : reject(open.error));
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

const collect = (page: Page) => page.evaluate('bench.collect()') as Promise<Marked>;

/** How marks come: to posts that are new, at an eighth of a screen a frame, and to the same posts again. */
async function readOn(page: Page, posts: number) {
  await page.evaluate(`bench.scroll(${posts}, ${posts + READ_POSTS - 2}, 60)`);
  await page.waitForTimeout(1200);
  const fresh = await collect(page);
  await page.evaluate(`bench.scroll(${posts + READ_POSTS - 2}, ${posts}, 360)`);
  await page.waitForTimeout(1200);
  return { fresh, known: await collect(page) };
}

/** Loads the bench page, scrolls through `posts` posts whose ids begin at `first`, and tells what it cost. */
export async function measure(
  context: BrowserContext,
  variant: Variant,
  html: string,
  posts: number,
  first: number,
): Promise<Run> {
  const page = await context.newPage();
  await page.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  await startProfile(session);
  await page.goto(`https://x.com/home?posts=${posts + READ_POSTS}&first=${first}`);
  await page.waitForTimeout(800);
  const startUp = timeIn(await stopProfile(session)).ours;

  await page.evaluate(() => {
    const list: number[] = [];
    Object.assign(globalThis, { longTasks: list });
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) list.push(duration);
    }).observe({ type: 'longtask' });
  });
  const isOurs = variant === 'savy';
  const lookedBefore = isOurs ? await lookedAt(context) : 0;
  // The profiler slows the worker that it watches, so it is started only for its own sake.
  const isHot = isOurs && process.env.BENCH_HOT !== undefined;
  const workerThread = workerThreadTime();
  const workerProfiler =
    isHot || (isOurs && workerThread === null) ? await attachWorker(context) : null;
  await workerProfiler?.start();
  await page.evaluate('bench.start()');
  const before = await metrics(session);
  await startProfile(session);
  await page.evaluate(`bench.scroll(0, ${posts}, 360)`);
  const profile = await stopProfile(session);
  const after = await metrics(session);
  const workerProfile = await workerProfiler?.stop();
  const workerSpent = (workerThreadTime() ?? 0) - (workerThread ?? 0);
  if (isHot) printRows('Hottest', hottest(profile));
  if (isHot && workerProfile) printRows('Hottest in the worker', hottest(workerProfile));
  const longTasks = await page.evaluate('longTasks.length');
  const flown = await collect(page);
  const marks = isOurs ? await readOn(page, posts) : { fresh: NOTHING, known: NOTHING };
  const looked = isOurs ? (await lookedAt(context)) - lookedBefore : 0;

  await page.evaluate('bench.unmount()');
  await page.waitForTimeout(1000);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const end = await metrics(session);
  await page.close();
  const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  const { ours, busy } = timeIn(profile);
  return {
    // Samples count the clock; the thread's own time counts what it was given of the processor.
    extension: (ours / busy) * Math.min(busy, spent('TaskDuration')),
    startUp,
    busy: Math.min(busy, spent('TaskDuration')),
    scripting: spent('ScriptDuration') + spent('LayoutDuration') + spent('RecalcStyleDuration'),
    longTasks: Number(longTasks),
    flown,
    ...marks,
    worker: workerThread === null ? (workerProfile ? timeIn(workerProfile).busy : 0) : workerSpent,
    nodes: end.Nodes ?? 0,
    listeners: end.JSEventListeners ?? 0,
    heap: end.JSHeapUsedSize ?? 0,
    looked,
  };
}
