import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchChromium } from '../cli/browser';
import { median, printRows, quantile } from './probe';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 3;
const BATCHES = 30;
/** Milliseconds: a slow machine shows the size that it reached. */
const FILL_LIMIT = 110_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

interface LogBench {
  writeRound(round: number, batches: number): Promise<Record<string, number>>;
  summaryAt(
    events: number,
    limit: number,
  ): Promise<{
    times: { whole: number[]; reading: number[] };
    events: number;
    seconds: number;
  }>;
}
declare const logBench: LogBench;

async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: path.join(HERE, 'log-page.ts'),
        formats: ['iife'],
        name: 'logPage',
        fileName: 'log',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk =
    bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bench page was not bundled');
  return chunk.code;
}

/** A page of ours on loopback: IndexedDB needs an origin. */
async function serve(code: string): Promise<{ url: string; close(): void }> {
  const html = '<!doctype html><html lang="en"><title>log</title><script src="/log.js"></script>';
  const server = createServer((request, response) => {
    const script = request.url === '/log.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? code : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const whole = (value: number): string => new Intl.NumberFormat('en').format(Math.round(value));

/** How fast the log writes, beside bare IndexedDB in alternation, and how long a day's summary takes. */
export async function run(): Promise<void> {
  const page = await serve(await bundlePage());
  const context = await launchChromium();
  try {
    const tab = await context.newPage();
    await tab.goto(page.url);
    const write = (round: number, batches: number) =>
      tab.evaluate(
        ([each, count]) => logBench.writeRound(each as number, count as number),
        [round, batches],
      );
    await write(0, 5);
    const rounds: Record<string, number>[] = [];
    for (let round = 1; round <= ROUNDS; round++) rounds.push(await write(round, BATCHES));
    const of = (name: string) => median(rounds.map((round) => round[name] as number));
    const ratio = (name: string, floor: string) =>
      median(rounds.map((round) => (round[name] as number) / (round[floor] as number))).toFixed(2);
    printRows(`The log: 100 events a transaction, median of ${ROUNDS} rounds`, [
      { name: 'CPU probe', value: `${of('probe').toFixed(0)} ms` },
      { name: 'bare IndexedDB, two indexes', value: `${whole(of('bare'))} events/s` },
      { name: 'bare with a row changed', value: `${whole(of('bareWithRow'))} events/s` },
      {
        name: 'log with rollup and outbox',
        value: `${whole(of('log'))} events/s, ${ratio('log', 'bareWithRow')} of bare with a row`,
        aim: '9,000 events/s on the machine where bare with a row did 9,200',
      },
      {
        name: 'posts seen (event, post, rollup row)',
        value: `${whole(of('seen'))} posts/s, ${ratio('seen', 'bareWithRow')}`,
      },
      {
        name: 'new posts (post, person, event)',
        value: `${whole(of('sighted'))} posts/s, ${ratio('sighted', 'bareWithRow')}`,
      },
    ]);
    const rows = [];
    for (const size of SIZES) {
      const { times, events, seconds } = await tab.evaluate(
        ([wanted, limit]) => logBench.summaryAt(wanted as number, limit as number),
        [size, FILL_LIMIT],
      );
      const [p10, p50, p95] = [0.1, 0.5, 0.95].map((q) => quantile(times.whole, q).toFixed(2));
      rows.push({
        name: `${whole(events)} events`,
        value: `${p50} ms (p10 ${p10}, p95 ${p95}); reading its rows alone ${median(times.reading).toFixed(2)}; filled in ${seconds.toFixed(0)} s`,
        ...(size === 1_000_000 ? { aim: 'under 2 ms' } : {}),
      });
    }
    printRows('A day’s summary with its comparisons, from the database to the figures', rows);
  } finally {
    await context.close();
    page.close();
  }
}
